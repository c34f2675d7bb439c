#pragma once

#include "instruments/instrument_catalogue.h"
#include "store/case_repository.h"

#include <QAbstractTableModel>

#include <map>
#include <string>
#include <vector>

namespace haven::gui {

/// The case list as a table; one row a case. Shows, never reads the store.
class CaseListModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Number, Name, Age, Carers, LastResult, Drafts, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;
  /// @param catalogue for what instruments are called
  void setRows(std::vector<store::CaseListRow> rows, const instruments::InstrumentCatalogue& catalogue, Date today);
  [[nodiscard]] const store::CaseListRow* rowAt(const QModelIndex& index) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] QString lastResult(const store::CaseListRow& row) const;

  std::map<std::string, std::string, std::less<>> m_abbreviations; ///< by instrument id
  std::vector<store::CaseListRow> m_rows;
  Date m_today{};
};

} // namespace haven::gui
