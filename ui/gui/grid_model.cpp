#include "gui/grid_model.h"

namespace haven::gui {

GridModel::GridModel(PackDraft& draft, QObject* parent) : QAbstractTableModel(parent), m_draft(&draft) {
  connect(m_draft, &PackDraft::checked, this, &GridModel::follow);
}

void GridModel::setGrid(GridId grid) {
  beginResetModel();
  m_grid = grid;
  m_rows = gui::rowCount(m_draft->sheet(), grid);
  m_titles = columnTitles(m_draft->sheet(), grid);
  endResetModel();
}

void GridModel::follow() {
  const QStringList titles = columnTitles(m_draft->sheet(), m_grid);
  if (titles.size() != m_titles.size()) return setGrid(m_grid);
  const int rows = gui::rowCount(m_draft->sheet(), m_grid);
  if (rows > m_rows) {
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
  } else if (rows < m_rows) {
    beginRemoveRows({}, rows, m_rows - 1);
    m_rows = rows;
    endRemoveRows();
  }
  if (titles != m_titles) {
    m_titles = titles;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  }
  if (m_rows > 0) emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
}

CellKind GridModel::kindOf(const QModelIndex& index) const {
  return cellKind(m_grid, index.row(), index.column(), m_draft->structure());
}

QStringList GridModel::choicesOf(const QModelIndex& index) const {
  return cellChoices(m_grid, index.column(), m_draft->structure());
}

int GridModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : m_rows;
}

int GridModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant GridModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= m_rows) return {};
  const auto shown = [&] {
    return shownCell(m_draft->sheet(), m_grid, index.row(), index.column(), m_draft->structure());
  };
  const auto fault = [&] { return m_draft->faultAt(m_grid, index.row(), index.column()); };
  switch (role) {
  case Qt::EditRole:
    return shown();
  case Qt::DisplayRole:
    if (kindOf(index) == CellKind::Several && shown().isEmpty()) return tr("all");
    return kindOf(index) == CellKind::Tick && shown() == kTicked ? QStringLiteral("\u2713") : shown();
  case Qt::TextAlignmentRole:
    return static_cast<int>(kindOf(index) == CellKind::Tick ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
  case Qt::ToolTipRole:
  case FaultRole:
    return fault();
  case Qt::AccessibleTextRole: {
    QString words = kindOf(index) == CellKind::Tick ? (shown() == kTicked ? tr("ticked") : tr("not ticked")) : shown();
    if (words.isEmpty()) words = tr("empty");
    const QString row = m_titles.isEmpty() || index.column() == 0
                            ? QString()
                            : shownCell(m_draft->sheet(), m_grid, index.row(), 0, m_draft->structure());
    QString text = QStringLiteral("%1 %2: %3").arg(m_titles.value(index.column()), row, words).simplified();
    if (!fault().isEmpty()) text += QStringLiteral(". ") + tr("Not in order: %1").arg(fault());
    return text;
  }
  default:
    return {};
  }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  return role == Qt::DisplayRole ? QVariant(m_titles.value(section)) : QVariant();
}

Qt::ItemFlags GridModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
  const CellKind kind = kindOf(index);
  return kind == CellKind::Fixed || kind == CellKind::Tick ? flags : flags | Qt::ItemIsEditable;
}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const CellKind kind = kindOf(index);
  if (role != Qt::EditRole || !index.isValid() || kind == CellKind::Fixed) return false;
  const bool isTyping = kind == CellKind::Text || kind == CellKind::Number || kind == CellKind::Several;
  m_draft->put(m_grid, index.row(), index.column(),
               isTyping ? value.toString() : tidied(value.toString(), kind, choicesOf(index)),
               isTyping ? PackDraft::Entry::Typing : PackDraft::Entry::Whole);
  return true;
}

int GridModel::paste(const QModelIndex& at, const std::vector<QStringList>& block) {
  const int top = at.isValid() ? at.row() : 0;
  const int left = at.isValid() ? at.column() : 0;
  const instruments::Instrument& structure = m_draft->structure();
  const bool byNumber = m_grid.kind == GridId::Kind::Items && left == ItemNumber;
  int lost = 0;
  m_draft->change([&](PackSheet& sheet) {
    int row = top;
    for (const QStringList& line : block) {
      int target = row++;
      if (byNumber) {
        target = 0;
        while (target < m_rows && (*rowOf(sheet, m_grid, target))[ItemNumber] != line.value(0).trimmed())
          ++target;
      }
      while (!byNumber && target >= gui::rowCount(sheet, m_grid) &&
             gui::rowCount(sheet, m_grid) < mostRows(sheet, m_grid, structure))
        appendRow(sheet, m_grid, structure);
      Cells* cells = rowOf(sheet, m_grid, target);
      if (cells == nullptr) {
        ++lost;
        continue;
      }
      for (int k = 0; k < line.size() && left + k < columnCount(); ++k) {
        const CellKind kind = cellKind(m_grid, target, left + k, structure);
        if (kind == CellKind::Fixed || isHiddenColumn(sheet, m_grid, left + k)) continue;
        (*cells)[static_cast<std::size_t>(left + k)] = tidied(line[k], kind, cellChoices(m_grid, left + k, structure));
      }
    }
  });
  return lost;
}

void GridModel::clear(const QModelIndexList& cells) {
  m_draft->change([&](PackSheet& sheet) {
    for (const QModelIndex& cell : cells) {
      const CellKind kind = kindOf(cell);
      if (kind == CellKind::Fixed) continue;
      const QStringList choices = choicesOf(cell);
      // A rule always is one of its choices.
      const bool isRule = m_grid.kind == GridId::Kind::Scales && kind == CellKind::Choice;
      (*rowOf(sheet, m_grid, cell.row()))[static_cast<std::size_t>(cell.column())] =
          isRule ? choices.value(0) : QString();
    }
  });
}

} // namespace haven::gui
