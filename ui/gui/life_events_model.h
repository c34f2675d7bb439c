#pragma once

#include "gui/life_line_layout.h"

#include <QAbstractTableModel>

namespace haven::gui {

/// Everything the picture of a life shows, in words: one row an item, in the same order.
class LifeEventsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { What, Begin, End, Text, Age, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;
  void setLife(LifeCourse life);
  /// The row of what is under the mouse in the picture stands out; -1: none.
  void setHovered(int row);
  [[nodiscard]] const LifeCourse& life() const { return m_life; }
  [[nodiscard]] const std::vector<LifeLineItem>& items() const { return m_items; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] QString cell(const LifeLineItem& item, int column) const;

  LifeCourse m_life;
  std::vector<LifeLineItem> m_items;
  int m_hovered = -1;
};

} // namespace haven::gui
