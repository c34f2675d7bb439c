#include "gui/case_list_model.h"

#include "text/labels.h"

namespace haven::gui {

void CaseListModel::setRows(std::vector<store::CaseListRow> rows, const instruments::InstrumentCatalogue& catalogue,
                            Date today) {
  beginResetModel();
  for (const auto& instrument : catalogue.instruments())
    m_abbreviations[instrument.id] = instrument.abbreviation;
  m_rows = std::move(rows);
  m_today = today;
  endResetModel();
}

const store::CaseListRow* CaseListModel::rowAt(const QModelIndex& index) const {
  const auto row = static_cast<std::size_t>(index.row());
  return index.isValid() && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int CaseListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseListModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const {
  const store::CaseListRow* row = rowAt(index);
  if (row == nullptr || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
    return {};
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

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  const QString names[] = {tr("Number"), tr("Youth"), tr("Age"), tr("Carers"), tr("Last result"), tr("To finish")};
  return names[section];
}

} // namespace haven::gui
