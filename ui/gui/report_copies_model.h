#pragma once

#include "casefile/report_record.h"

#include <QAbstractTableModel>

#include <vector>

namespace haven::gui {

/// What was exported and printed of a case, newest first. Shows, never reads the store.
class ReportCopiesModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { When, Report, State, Way, Who, Pages, Fingerprint, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;
  void setRows(std::vector<casefile::ReportCopy> rows);
  [[nodiscard]] const std::vector<casefile::ReportCopy>& rows() const { return m_rows; }
  [[nodiscard]] static QString words(const casefile::ReportCopy& copy, int column);
  /// For a table of two lines a row.
  [[nodiscard]] static std::vector<const char*> widest();

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<casefile::ReportCopy> m_rows;
};

} // namespace haven::gui
