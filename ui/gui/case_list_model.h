#pragma once

#include "instruments/instrument_catalogue.h"
#include "store/case_list.h"

#include <QAbstractTableModel>

#include <list>
#include <map>
#include <string>
#include <vector>

namespace haven::gui {

/// The case list as a table; one row a case. Knows which cases there are, and the lines of those that were looked at
/// last: the rest are asked for when they come into view. Shows, never reads the store.
class CaseListModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Number, Name, Age, Carers, LastResult, NextLook, Drafts, ColumnCount };

  /// Lines that are asked for together.
  static constexpr int kPage = 64;

  /// @param catalogue for what instruments are called
  explicit CaseListModel(const instruments::InstrumentCatalogue& catalogue, QObject* parent = nullptr);
  void setToday(Date today) { m_today = today; }
  /// Other cases. Lines that are known stay at hand.
  void setCases(std::vector<casefile::CaseId> ids);
  /// Everything may have changed: what is known of cases is forgotten.
  void forget();
  /// The lines of `ids`: what was asked for with `wanted`, or came with the cases. One that has none is not there any
  /// more.
  void addRows(const std::vector<casefile::CaseId>& ids, const std::vector<store::CaseListRow>& rows);

  [[nodiscard]] casefile::CaseId caseAt(const QModelIndex& index) const;
  /// Null as long as it is not known.
  [[nodiscard]] const store::CaseListRow* rowAt(const QModelIndex& index) const;
  /// -1: not among them.
  [[nodiscard]] int rowOf(casefile::CaseId id) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 signals:
  /// The lines of these are to be shown.
  void wanted(int from, const std::vector<haven::casefile::CaseId>& ids) const;

 private:
  void want(int row) const;
  void keep(store::CaseListRow row);
  [[nodiscard]] QString lastResult(const store::CaseListRow& row) const;
  [[nodiscard]] QString nextLook(const store::CaseListRow& row) const;

  std::map<std::string, std::string, std::less<>> m_abbreviations; ///< by instrument id
  std::vector<casefile::CaseId> m_ids;
  std::map<casefile::CaseId, store::CaseListRow> m_rows;
  std::list<casefile::CaseId> m_order; ///< of `m_rows`, oldest first
  mutable std::vector<bool> m_asked;   ///< by page
  Date m_today{};
};

} // namespace haven::gui
