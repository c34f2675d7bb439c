#include "gui/case_list_model.h"

#include "text/labels.h"

#include <algorithm>
#include <utility>

namespace haven::gui {
namespace {

/// Lines that stay at hand: many screens, and little memory.
constexpr std::size_t kMostKnown = 2048;

} // namespace

CaseListModel::CaseListModel(const instruments::InstrumentCatalogue& catalogue, QObject* parent)
    : QAbstractTableModel(parent) {
  for (const auto& instrument : catalogue.instruments())
    m_abbreviations[instrument.id] = instrument.abbreviation;
}

void CaseListModel::setCases(std::vector<casefile::CaseId> ids) {
  m_asked.assign(ids.size() / kPage + 1, false);
  if (ids == m_ids) return;
  // What was found first stands on top of all that is found: then it only grows, and the place in it stays.
  const bool goesOn =
      !m_ids.empty() && ids.size() > m_ids.size() && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
  if (goesOn)
    beginInsertRows({}, static_cast<int>(m_ids.size()), static_cast<int>(ids.size()) - 1);
  else
    beginResetModel();
  m_ids = std::move(ids);
  if (goesOn)
    endInsertRows();
  else
    endResetModel();
}

void CaseListModel::forget() {
  m_rows.clear();
  m_order.clear();
  m_asked.assign(m_asked.size(), false);
}

void CaseListModel::keep(store::CaseListRow row) {
  const casefile::CaseId id = row.id;
  if (m_rows.insert_or_assign(id, std::move(row)).second) m_order.push_back(id);
}

void CaseListModel::addRows(const std::vector<casefile::CaseId>& ids, const std::vector<store::CaseListRow>& rows) {
  for (const casefile::CaseId id : ids)
    if (!m_rows.contains(id)) {
      store::CaseListRow gone;
      gone.id = id;
      keep(gone);
    }
  for (const store::CaseListRow& row : rows)
    keep(row);
  for (; m_rows.size() > kMostKnown; m_order.pop_front())
    m_rows.erase(m_order.front());
  m_asked.assign(m_asked.size(), false);
  if (!m_ids.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

casefile::CaseId CaseListModel::caseAt(const QModelIndex& index) const {
  const auto row = static_cast<std::size_t>(index.row());
  return index.isValid() && row < m_ids.size() ? m_ids[row] : 0;
}

const store::CaseListRow* CaseListModel::rowAt(const QModelIndex& index) const {
  const auto known = m_rows.find(caseAt(index));
  return known == m_rows.end() ? nullptr : &known->second;
}

int CaseListModel::rowOf(casefile::CaseId id) const {
  const auto found = std::find(m_ids.begin(), m_ids.end(), id);
  return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

void CaseListModel::want(int row) const {
  const auto page = static_cast<std::size_t>(row / kPage);
  if (m_asked[page]) return;
  m_asked[page] = true;
  const auto from = m_ids.begin() + static_cast<std::ptrdiff_t>(page) * kPage;
  const auto to = m_ids.end() - from > kPage ? from + kPage : m_ids.end();
  emit wanted(static_cast<int>(page) * kPage, {from, to});
}

int CaseListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int CaseListModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const {
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
  const store::CaseListRow* row = rowAt(index);
  if (row == nullptr) {
    if (caseAt(index) != 0) want(index.row());
    return index.column() == Name ? tr("…") : QString();
  }
  if (role == Qt::ToolTipRole && index.column() == Number && !row->workers.empty())
    return tr("Works in it: %1").arg(QString::fromStdString(row->workers));
  if (row->number.empty()) return index.column() == Name ? tr("not within reach any more") : QString();
  switch (index.column()) {
  case Number:
    return QString::fromStdString(row->number);
  case Name: {
    const QString name = QString::fromStdString(row->youth.name);
    return row->example ? tr("%1 (example)").arg(name) : name;
  }
  case Age:
    return text::formatAge(completedMonths(row->youth.dateOfBirth, m_today));
  case Carers:
    return QString::fromStdString(row->carers);
  case NextLook:
    return nextLook(*row);
  case LastResult:
    if (!row->lastInstrument || !row->lastDate) return tr("none yet");
    return lastResult(*row);
  case Drafts:
    return row->drafts == 0 ? QString() : tr("%n unfinished", nullptr, row->drafts);
  default:
    return {};
  }
}

/// `LSVG: 17 (21-11-2026)`; several scales do not go on a line.
QString CaseListModel::lastResult(const store::CaseListRow& row) const {
  const auto known = m_abbreviations.find(*row.lastInstrument);
  const QString instrument =
      QString::fromStdString(known == m_abbreviations.end() ? *row.lastInstrument : known->second);
  const QString outcome = row.lastRaw          ? QString::number(*row.lastRaw)
                          : row.lastScored > 0 ? tr("%1 of %2 scales scored").arg(row.lastScored).arg(row.lastScales)
                          : row.lastScales > 1 ? tr("not scored")
                                               : tr("no total");
  const QString text = tr("%1: %2 (%3)").arg(instrument, outcome, text::formatDate(*row.lastDate));
  return row.lastDemonstration ? tr("%1, demonstration").arg(text) : text;
}

QString CaseListModel::nextLook(const store::CaseListRow& row) const {
  if (!row.nextLook) return {};
  const QString day = text::formatDate(*row.nextLook);
  return *row.nextLook < m_today ? tr("%1, overdue").arg(day) : day;
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  const QString names[] = {tr("Number"),      tr("Youth"),     tr("Age"),      tr("Carers"),
                           tr("Last result"), tr("Next look"), tr("To finish")};
  return names[section];
}

} // namespace haven::gui
