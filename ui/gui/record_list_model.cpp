#include "gui/record_list_model.h"

#include "gui/theme.h"

#include <QColor>

namespace haven::gui {

void RecordListModel::setRows(std::vector<Row> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

const RecordListModel::Row* RecordListModel::rowAt(const QModelIndex& index) const {
  const auto row = static_cast<std::size_t>(index.row());
  return index.isValid() && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int RecordListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordListModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const {
  const Row* row = rowAt(index);
  if (row == nullptr) return {};
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return row->cells[index.column()];
  if (role == Qt::ForegroundRole && row->superseded) return theme::palette().muted;
  return {};
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  const QString names[] = {tr("Date"), tr("Instrument"), tr("About"), tr("Result"), tr("State"), tr("By")};
  return names[section];
}

} // namespace haven::gui
