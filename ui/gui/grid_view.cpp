#include "gui/grid_view.h"

#include "gui/clipboard_cells.h"
#include "gui/grid_delegate.h"
#include "gui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <map>

namespace haven::gui {

GridView::GridView(PackDraft& draft, const char* objectName, QWidget* parent) : QTableView(parent), m_model(draft) {
  setObjectName(QLatin1String(objectName));
  setModel(&m_model);
  setItemDelegate(new GridDelegate(this));
  setSelectionMode(QAbstractItemView::ContiguousSelection);
  setSelectionBehavior(QAbstractItemView::SelectItems);
  setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                  QAbstractItemView::DoubleClicked);
  setTabKeyNavigation(false); // its own, see focusNextPrevChild
  setWordWrap(true);
  setProperty("look", "grid");
  verticalHeader()->hide();
  verticalHeader()->setMinimumSectionSize(QFontMetrics(theme::font(theme::TextSize::Body)).height() + 14);
  horizontalHeader()->setHighlightSections(false);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  connect(&m_model, &QAbstractItemModel::modelReset, this, &GridView::fit);
  connect(&m_model, &QAbstractItemModel::rowsInserted, this, &GridView::fit);
  connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &GridView::fit);
  connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
    for (int column = 0; column < m_model.columnCount(); ++column)
      setColumnHidden(column, isHiddenColumn(m_model.draft().sheet(), m_model.grid(), column));
    emit currentMoved();
  });
}

void GridView::showGrid(GridId grid) {
  m_model.setGrid(grid);
  for (int row = 0; row < m_model.rowCount(); ++row)
    for (int column = 0; column < m_model.columnCount(); ++column)
      if (!isColumnHidden(column) && m_model.kindOf(m_model.index(row, column)) != CellKind::Fixed)
        return setCurrentIndex(m_model.index(row, column));
}

void GridView::setRowsShown(int fewest, int most) {
  m_fewest = fewest;
  m_most = most;
  fit();
}

void GridView::setMostHeight(int pixels) {
  if (m_mostHeight == pixels) return;
  m_mostHeight = pixels;
  fit();
}

void GridView::fit() {
  const PackSheet& sheet = m_model.draft().sheet();
  // The widest words of a grid take what the other columns leave.
  int widest = 0;
  for (int column = 0; column < m_model.columnCount(); ++column) {
    setColumnHidden(column, isHiddenColumn(sheet, m_model.grid(), column));
    const bool words = m_model.rowCount() > 0 && m_model.kindOf(m_model.index(0, column)) == CellKind::Text;
    if (words) widest = column;
  }
  using Kind = GridId::Kind;
  if (m_model.grid().kind == Kind::Scales) widest = ScaleMissing;
  if (m_model.grid().kind == Kind::Answers) widest = AnswerLabel;
  if (m_model.grid().kind == Kind::Norms) widest = NormTitle;
  const bool even = m_model.grid().kind == Kind::Bounds || m_model.grid().kind == Kind::Conditions;
  for (int column = 0; column < m_model.columnCount(); ++column) {
    const bool stretched = even || column == widest;
    horizontalHeader()->setSectionResizeMode(column, stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (stretched) continue;
    constexpr int kRoom = 28;
    constexpr int kMostWidth = 230;
    int wanted = std::max(horizontalHeader()->sectionSizeHint(column), sizeHintForColumn(column)) + kRoom;
    if (m_model.rowCount() > 0)
      for (const QString& choice : m_model.choicesOf(m_model.index(0, column)))
        if (m_model.kindOf(m_model.index(0, column)) == CellKind::Choice)
          wanted = std::max(wanted, fontMetrics().horizontalAdvance(choice) + 2 * kRoom);
    setColumnWidth(column, std::min(wanted, kMostWidth));
  }
  resizeRowsToContents();
  int height = horizontalHeader()->sizeHint().height() + theme::kSpace8;
  const int rows = std::clamp(m_model.rowCount(), m_fewest, m_most);
  for (int row = 0; row < rows; ++row)
    height += row < m_model.rowCount() ? rowHeight(row) : verticalHeader()->minimumSectionSize();
  setFixedHeight(std::min(height, m_mostHeight));
}

void GridView::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  if (event->oldSize().width() != event->size().width())
    QMetaObject::invokeMethod(this, &GridView::fit, Qt::QueuedConnection);
}

void GridView::goTo(int row, int column) {
  const QModelIndex there = m_model.index(std::max(row, 0), std::max(column, 0));
  if (there.isValid()) setCurrentIndex(there);
  setFocus();
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  emit currentMoved();
}

void GridView::focusInEvent(QFocusEvent* event) {
  if (!currentIndex().isValid() && m_model.rowCount() > 0) setCurrentIndex(m_model.index(0, 0));
  QTableView::focusInEvent(event);
}

QModelIndex GridView::neighbour(bool next) const {
  const int columns = m_model.columnCount();
  const int cells = m_model.rowCount() * columns;
  const int here = currentIndex().isValid() ? currentIndex().row() * columns + currentIndex().column() : -1;
  for (int cell = here + (next ? 1 : -1); cell >= 0 && cell < cells; cell += next ? 1 : -1) {
    const QModelIndex index = m_model.index(cell / columns, cell % columns);
    if (!isColumnHidden(index.column()) && m_model.kindOf(index) != CellKind::Fixed) return index;
  }
  return {};
}

bool GridView::focusNextPrevChild(bool next) {
  const QModelIndex there = neighbour(next);
  if (!there.isValid()) return QTableView::focusNextPrevChild(next);
  setCurrentIndex(there);
  return true;
}

bool GridView::event(QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isTab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    if (isTab && (key->modifiers() & Qt::ControlModifier) != 0)
      return QTableView::focusNextPrevChild(key->key() == Qt::Key_Tab);
  }
  return QTableView::event(event);
}

void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
  QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
  resizeRowToContents(currentIndex().row());
  setFocus();
  if (hint == QAbstractItemDelegate::EditNextItem) focusNextPrevChild(true);
  if (hint == QAbstractItemDelegate::EditPreviousItem) focusNextPrevChild(false);
  if (hint != QAbstractItemDelegate::SubmitModelCache) return;
  const QModelIndex below = m_model.index(currentIndex().row() + 1, currentIndex().column());
  if (below.isValid()) setCurrentIndex(below);
}

void GridView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) return copySelection();
  if (event->matches(QKeySequence::Paste)) return pasteClipboard();
  if (event->matches(QKeySequence::Undo)) return m_model.draft().undo();
  if (state() == EditingState) return QTableView::keyPressEvent(event); // what an editor leaves of its Enter
  const QModelIndex here = currentIndex();
  const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
    return m_model.clear(selectionModel()->selectedIndexes());
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (plain && here.isValid() && m_model.kindOf(here) == CellKind::Tick) {
    if (isEnter || event->key() == Qt::Key_Space || event->text().compare(kTicked, Qt::CaseInsensitive) == 0)
      return toggle(here);
  } else if (plain && isEnter) {
    if (here.isValid()) edit(here);
    return;
  }
  QTableView::keyPressEvent(event);
}

void GridView::mouseDoubleClickEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->pos());
  if (index.isValid() && m_model.kindOf(index) == CellKind::Tick) return toggle(index);
  QTableView::mouseDoubleClickEvent(event);
}

void GridView::toggle(const QModelIndex& index) {
  m_model.setData(index, index.data(Qt::EditRole).toString() == kTicked ? QString() : kTicked, Qt::EditRole);
}

void GridView::copySelection() const {
  std::map<int, QStringList> rows;
  QModelIndexList cells = selectionModel()->selectedIndexes();
  std::sort(cells.begin(), cells.end());
  for (const QModelIndex& cell : cells)
    rows[cell.row()] << cell.data(Qt::EditRole).toString();
  std::vector<QStringList> block;
  for (auto& [row, line] : rows)
    block.push_back(std::move(line));
  QApplication::clipboard()->setText(cellsToClipboard(block));
}

void GridView::pasteClipboard() {
  const auto block = cellsFromClipboard(QApplication::clipboard()->text());
  if (block.empty()) return;
  const auto selected = selectionModel()->selectedIndexes();
  const auto first = std::min_element(selected.begin(), selected.end());
  emit linesLost(m_model.paste(first == selected.end() ? currentIndex() : *first, block));
  fit();
}

} // namespace haven::gui
