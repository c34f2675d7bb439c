#include "gui/grid_panel.h"

#include "gui/form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace haven::gui {
namespace {

QLabel* problemLine(const QString& name) {
  QLabel* line = makeText({});
  line->setObjectName(name);
  line->setProperty("tone", "problem");
  line->setMaximumWidth(QWIDGETSIZE_MAX);
  return line;
}

} // namespace

GridPanel::GridPanel(PackDraft& draft, const char* objectName, const QString& heading, QWidget* parent)
    : QWidget(parent), m_draft(&draft), m_heading(makeText({}, theme::TextSize::Lead)),
      m_whole(problemLine(QLatin1String(objectName) + QStringLiteral("Whole"))),
      m_view(new GridView(draft, objectName)), m_cell(problemLine(QLatin1String(objectName) + QStringLiteral("Cell"))) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::kSpace4);
  column->addWidget(m_heading);
  column->addWidget(m_whole);
  column->addWidget(m_view);
  column->addWidget(m_cell);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(theme::kSpace4);
  m_add = addButton(buttons, tr("Add a row"), "Add");
  m_remove = addButton(buttons, tr("Remove the row"), "Remove");
  QPushButton* paste = addButton(buttons, tr("Paste from a spreadsheet"), "Paste");
  m_undo = addButton(buttons, tr("Undo"), "Undo");
  buttons->addStretch();
  column->addLayout(buttons);
  m_cell->setMinimumHeight(m_cell->fontMetrics().height()); // the buttons stay where they are
  setHeading(heading);
  connect(m_add, &QPushButton::clicked, this, &GridPanel::addRow);
  connect(m_remove, &QPushButton::clicked, this, &GridPanel::removeCurrentRow);
  connect(paste, &QPushButton::clicked, m_view, &GridView::pasteClipboard);
  connect(m_undo, &QPushButton::clicked, m_draft, &PackDraft::undo);
  connect(m_draft, &PackDraft::checked, this, &GridPanel::refresh);
  connect(m_view, &GridView::currentMoved, this, &GridPanel::showCurrent);
  connect(m_view, &GridView::linesLost, this, [this](int count) {
    if (count > 0)
      m_cell->setText(QStringLiteral("\u25B8 ") +
                      tr("%n line(s) found no row here and were not pasted.", nullptr, count));
  });
}

QPushButton* GridPanel::addButton(QLayout* row, const QString& words, const char* name) {
  QPushButton* button = makeButton(words, "", ButtonRank::Quiet);
  button->setObjectName(m_view->objectName() + QLatin1String(name));
  row->addWidget(button);
  return button;
}

void GridPanel::setHeading(const QString& heading) {
  m_heading->setText(heading);
  m_heading->setVisible(!heading.isEmpty());
  if (!heading.isEmpty()) m_view->setAccessibleName(heading);
}

void GridPanel::setRoom(int pixels) {
  m_room = pixels;
  fitGrid();
}

void GridPanel::fitGrid() {
  if (m_room == 0) return;
  constexpr int kFewest = 160;
  int taken = m_cell->minimumHeight() + m_undo->sizeHint().height() + 4 * theme::kSpace4;
  if (!m_heading->text().isEmpty()) taken += m_heading->heightForWidth(width());
  if (!m_whole->text().isEmpty()) taken += m_whole->heightForWidth(width());
  m_view->setMostHeight(std::max(kFewest, m_room - taken));
}

void GridPanel::showGrid(GridId grid) {
  m_view->showGrid(grid);
  m_row = -1;
  refresh();
}

void GridPanel::refresh() {
  const GridId grid = m_view->gridModel().grid();
  QStringList whole;
  for (const SheetFault& fault : m_draft->faults())
    if (fault.grid == grid && (fault.row < 0 || fault.column < 0))
      whole << QStringLiteral("\u25B8 %1: %2").arg(fault.place, fault.what);
  m_whole->setText(whole.join(QLatin1Char('\n')));
  m_whole->setVisible(!whole.isEmpty());
  const int rows = rowCount(m_draft->sheet(), grid);
  const int most = mostRows(m_draft->sheet(), grid, m_draft->structure());
  using Kind = GridId::Kind;
  const bool fixed = grid.kind == Kind::Items || grid.kind == Kind::Scales || grid.kind == Kind::Bounds ||
                     grid.kind == Kind::Conditions || (grid.kind == Kind::BandNames && rows == most);
  m_add->setVisible(!fixed);
  m_add->setEnabled(rows < most);
  m_undo->setEnabled(m_draft->canUndo());
  fitGrid();
  showCurrent();
}

void GridPanel::showCurrent() {
  const QModelIndex here = m_view->currentIndex();
  const QString fault = here.data(GridModel::FaultRole).toString();
  m_cell->setText(fault.isEmpty() ? QString() : QStringLiteral("\u25B8 ") + fault);
  const bool mayRemove = mayRemoveRow(m_draft->sheet(), m_view->gridModel().grid(), here.row(), m_draft->structure());
  m_remove->setVisible(m_add->isVisibleTo(this) || mayRemove);
  m_remove->setEnabled(mayRemove);
  if (here.row() == m_row) return;
  m_row = here.row();
  emit currentRowChanged(m_row);
}

void GridPanel::addRow() {
  const GridId grid = m_view->gridModel().grid();
  m_draft->change([&](PackSheet& sheet) { appendRow(sheet, grid, m_draft->structure()); });
  const bool numbered = grid.kind == GridId::Kind::OpenQuestions;
  m_view->goTo(rowCount(m_draft->sheet(), grid) - 1, numbered ? int{QuestionText} : 0);
}

void GridPanel::removeCurrentRow() {
  const GridId grid = m_view->gridModel().grid();
  const int row = m_view->currentIndex().row();
  m_draft->change([&](PackSheet& sheet) { removeRow(sheet, grid, row); });
  m_view->goTo(std::min(row, rowCount(m_draft->sheet(), grid) - 1), m_view->currentIndex().column());
}

} // namespace haven::gui
