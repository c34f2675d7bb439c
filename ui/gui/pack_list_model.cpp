#include "gui/pack_list_model.h"

#include "text/labels.h"

#include <algorithm>

namespace haven::gui {

void PackListModel::setRows(std::vector<Row> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

const PackListModel::Row* PackListModel::rowAt(const QModelIndex& index) const {
  const auto row = static_cast<std::size_t>(index.row());
  return index.isValid() && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int PackListModel::rowOf(const std::string& hash) const {
  const auto found =
      std::ranges::find_if(m_rows, [&](const Row& row) { return row.pack.has_value() && row.pack->hash == hash; });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PackListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PackListModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant PackListModel::data(const QModelIndex& index, int role) const {
  const Row* row = rowAt(index);
  if (row == nullptr || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
    return {};
  return row->draft ? textOf(*row->draft, index.column()) : textOf(*row->pack, index.column());
}

QString PackListModel::textOf(const store::PackDraftRow& draft, int column) {
  switch (column) {
  case Version:
    return versionWords(draft.version);
  case State:
    return tr("being entered");
  case Entered:
    return tr("%1, last %2").arg(QString::fromStdString(draft.begun.name), text::formatMoment(draft.changedAt));
  default:
    return {};
  }
}

QString PackListModel::textOf(const store::PackRow& pack, int column) {
  switch (column) {
  case Version:
    return versionWords(pack.version);
  case State: {
    const QString state = pack.inUse                         ? tr("in use")
                          : pack.check || pack.demonstration ? tr("can be used")
                                                             : tr("waits for the second check");
    return pack.demonstration ? tr("%1, DEMONSTRATION").arg(state) : state;
  }
  case Manual:
    return QString::fromStdString(pack.manual);
  case Entered:
    return tr("%1, %2").arg(QString::fromStdString(pack.entered.name), text::formatMoment(pack.entered.at));
  case Checked:
    if (pack.demonstration) return tr("not needed");
    if (!pack.check) return tr("not yet");
    return tr("%1, %2").arg(QString::fromStdString(pack.check->checkedBy),
                            text::formatMoment(pack.check->witnessed.at));
  case Forms:
    return QString::number(pack.records);
  default:
    return {};
  }
}

QVariant PackListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  const QString names[] = {tr("Version"), tr("State"), tr("Manual"), tr("Entered by"), tr("Checked by"), tr("Forms")};
  return names[section];
}

QString versionWords(const std::string& version) {
  return version.empty() ? PackListModel::tr("no version yet") : QString::fromStdString(version);
}

} // namespace haven::gui
