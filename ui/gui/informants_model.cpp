#include "gui/informants_model.h"

namespace haven::gui {

InformantsModel::InformantsModel(QStringList headers, std::vector<Row> rows, QObject* parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers)), m_rows(std::move(rows)) {}

casefile::AdministrationId InformantsModel::recordAt(const QModelIndex& index) const {
  const auto row = static_cast<std::size_t>(index.row());
  return index.isValid() && row < m_rows.size() ? m_rows[row].record : 0;
}

int InformantsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InformantsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant InformantsModel::data(const QModelIndex& index, int role) const {
  if (recordAt(index) == 0 || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
  return m_rows[static_cast<std::size_t>(index.row())].cells.value(index.column());
}

QVariant InformantsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  return role == Qt::DisplayRole ? m_headers.value(section) : QVariant();
}

} // namespace haven::gui
