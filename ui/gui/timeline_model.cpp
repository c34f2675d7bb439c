#include "gui/timeline_model.h"

#include "gui/theme.h"
#include "gui/timeline_shapes.h"

#include <QColor>

#include <algorithm>

namespace haven::gui {

void TimelineModel::setRows(std::vector<Row> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

void TimelineModel::setMarked(const std::vector<int>& entries) {
  for (Row& row : m_rows)
    row.marked = std::ranges::find(entries, row.entry) != entries.end();
  if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const TimelineModel::Row* TimelineModel::rowAt(int row) const {
  return row < 0 || row >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

int TimelineModel::rowOf(int entry) const {
  const auto found = std::ranges::find(m_rows, entry, &Row::entry);
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
  const Row* row = index.isValid() ? rowAt(index.row()) : nullptr;
  if (row == nullptr) return {};
  switch (role) {
  case Qt::DisplayRole:
    if (index.column() == Marked) return row->marked ? QStringLiteral("\u2713") : QString();
    return row->cells[index.column()];
  case Qt::ToolTipRole: // plain text: what somebody wrote is never taken for markup
    return QStringLiteral("<qt>%1</qt>").arg(row->spoken.toHtmlEscaped());
  case Qt::AccessibleTextRole:
    if (index.column() == Marked) return row->marked ? tr("marked") : tr("not marked");
    return index.column() == What ? row->spoken : row->cells[index.column()];
  case Qt::DecorationRole:
    return index.column() == Kind ? QVariant(shapeIcon(row->kind)) : QVariant();
  case Qt::ForegroundRole:
    return row->superseded ? QVariant(theme::palette().muted) : QVariant();
  case Qt::TextAlignmentRole:
    return static_cast<int>((index.column() == Marked ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
  default:
    return {};
  }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  const QString names[] = {tr("Marked"), tr("When"), tr("Kind"), tr("What"), tr("About"), tr("By")};
  return names[section];
}

} // namespace haven::gui
