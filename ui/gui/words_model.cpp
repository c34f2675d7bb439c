#include "gui/words_model.h"

namespace haven::gui {

WordsModel::WordsModel(QStringList header, QObject* parent)
    : QAbstractTableModel(parent), m_header(std::move(header)) {}

void WordsModel::setRows(std::vector<QStringList> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

int WordsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WordsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant WordsModel::data(const QModelIndex& index, int role) const {
  const auto row = static_cast<std::size_t>(index.row());
  if (!index.isValid() || row >= m_rows.size()) return {};
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
  return m_rows[row].value(index.column());
}

QVariant WordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  return role == Qt::DisplayRole ? QVariant(m_header.value(section)) : QVariant();
}

} // namespace haven::gui
