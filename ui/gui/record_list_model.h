#pragma once

#include "casefile/case_file.h"

#include <QAbstractTableModel>

#include <vector>

namespace haven::gui {

/// The records of one case, newest talk first; drafts on top. One row a record or version.
class RecordListModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { TalkDate, Instrument, Relationship, Result, State, By, ColumnCount };

  struct Row {
    casefile::AdministrationId id = 0;
    bool draft = false;
    bool superseded = false; ///< a later version took its place
    QString cells[ColumnCount];
  };

  using QAbstractTableModel::QAbstractTableModel;
  void setRows(std::vector<Row> rows);
  [[nodiscard]] const Row* rowAt(const QModelIndex& index) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<Row> m_rows;
};

} // namespace haven::gui
