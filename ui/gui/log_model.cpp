#include "gui/log_model.h"

#include "text/labels.h"
#include "text/log_text.h"
#include "text/utf8.h"

namespace haven::gui {

void LogModel::setRows(std::vector<store::LogRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

QStringList LogModel::header() {
  return {tr("When"), tr("Who"), tr("Role"), tr("What was done"), tr("With what"), tr("Case"), tr("On which ground")};
}

std::vector<const char*> LogModel::widest() {
  return {"00-00-0000",      "Van der Voorbeeld",     "gedragswetenschapper",
          "ondertekend aan", "antwoord in het plan ", "0000-0000"};
}

QString LogModel::words(const store::LogRow& row, int column) {
  switch (column) {
  case When:
    return text::formatMomentExactly(row.at);
  case Who:
    return row.name.empty() ? tr("not known") : text::from(row.name);
  case Role: {
    const auto role = casefile::roleFromId(row.role);
    return role ? text::label(*role) : text::from(row.role);
  }
  case Act:
    return text::logAct(store::idOf(row.act));
  case What:
    return text::logSubject(row.object, row.objectId);
  case Case:
    return text::from(row.caseNumber);
  case Ground: {
    const QString ground = text::logGround(row.ground);
    return row.reason.empty() ? ground : tr("%1: %2").arg(ground, text::from(row.reason));
  }
  default:
    return {};
  }
}

int LogModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
  const auto row = static_cast<std::size_t>(index.row());
  if (!index.isValid() || row >= m_rows.size()) return {};
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
  return words(m_rows[m_rows.size() - 1 - row], index.column()); // newest first
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  return role == Qt::DisplayRole ? QVariant(header().value(section)) : QVariant();
}

} // namespace haven::gui
