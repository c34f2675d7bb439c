#pragma once

#include "gui/pack_parts.h"

#include <QAbstractTableModel>
#include <QFrame>
#include <QTableView>

class QCheckBox;

namespace haven::gui {

/// The table of one part of a pack, to read.
class PackPartModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  explicit PackPartModel(PackPart part, QObject* parent = nullptr)
      : QAbstractTableModel(parent), m_part(std::move(part)) {}
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  PackPart m_part;
};

/// As high as all of its rows, so that the page scrolls and not the table.
class WholeTable : public QTableView {
  Q_OBJECT
 public:
  using QTableView::QTableView;
  void fit();

 protected:
  void resizeEvent(QResizeEvent* event) override;
};

/// One part of a pack beside which the manual is laid, with a tick for who compared it.
class PackPartCard : public QFrame {
  Q_OBJECT
 public:
  PackPartCard(const PackPart& part, bool asksTick, QWidget* parent = nullptr);
  [[nodiscard]] const QString& part() const { return m_part; }
  [[nodiscard]] bool isTicked() const;
  void setTicked(bool ticked);
  /// To its tick, or to its table where none is asked.
  void takeFocus();

 signals:
  void ticked();

 private:
  QString m_part;
  QCheckBox* m_tick = nullptr;
};

} // namespace haven::gui
