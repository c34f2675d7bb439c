#pragma once

#include "store/access_log.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace haven::gui {

/// Rows of the access log as a table, newest first. Shows, never reads the store.
class LogModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { When, Who, Role, Act, What, Case, Ground, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;
  /// @param rows oldest first, as the store gives them
  void setRows(std::vector<store::LogRow> rows);
  /// Oldest first.
  [[nodiscard]] const std::vector<store::LogRow>& rows() const { return m_rows; }
  [[nodiscard]] static QString words(const store::LogRow& row, int column);
  [[nodiscard]] static QStringList header();
  /// For a table of two lines a row; the ground takes the rest: the reason of an emergency stands there.
  [[nodiscard]] static std::vector<const char*> widest();

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<store::LogRow> m_rows;
};

} // namespace haven::gui
