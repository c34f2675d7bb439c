#pragma once

#include "casefile/timeline.h"

#include <QAbstractTableModel>

#include <vector>

namespace haven::gui {

/// The time line of a case as a table, newest first; one row an entry. Shows, never reads the store.
class TimelineModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Marked, Day, Kind, What, About, By, ColumnCount };

  struct Row {
    int entry = 0; ///< its number on the whole time line
    casefile::TimelineKind kind{};
    bool superseded = false;
    bool marked = false; ///< to be laid beside another
    QString cells[ColumnCount];
    QString spoken;
  };

  using QAbstractTableModel::QAbstractTableModel;
  void setRows(std::vector<Row> rows);
  void setMarked(const std::vector<int>& entries);
  [[nodiscard]] const Row* rowAt(int row) const;
  /// -1 where it is not shown.
  [[nodiscard]] int rowOf(int entry) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<Row> m_rows;
};

} // namespace haven::gui
