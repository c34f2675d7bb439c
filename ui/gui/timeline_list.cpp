#include "gui/timeline_list.h"

#include "gui/read_table.h"
#include "gui/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>

#include <algorithm>

namespace haven::gui {

TimelineList::TimelineList(QWidget* parent) : QTableView(parent) {
  setObjectName(QStringLiteral("timelineList"));
  setUpReadTable(*this, m_model, tr("What happened, newest first"));
  setAccessibleDescription(tr("Enter opens a row; Space marks an instrument to lay it beside another."));
  connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
    if (const auto* row = m_model.rowAt(index.row())) emit wanted(row->entry);
  });
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { emit pointedAt(current()); });
}

void TimelineList::fit() {
  constexpr int kMostRows = 10;
  fitReadTable(*this, TimelineModel::What, kMostRows);
  // Lower rows than elsewhere: more of what happened in one look.
  const int row = QFontMetrics(theme::font(theme::TextSize::Body)).lineSpacing() + theme::kSpace8;
  verticalHeader()->setDefaultSectionSize(row);
  setFixedHeight(std::min(m_model.rowCount(), kMostRows) * row + horizontalHeader()->sizeHint().height() +
                 theme::kSpace8);
}

int TimelineList::current() const {
  const auto* row = m_model.rowAt(currentIndex().row());
  return row == nullptr ? -1 : row->entry;
}

void TimelineList::goTo(int entry) {
  const int row = std::max(0, m_model.rowOf(entry));
  if (row >= m_model.rowCount()) return;
  setCurrentIndex(m_model.index(row, TimelineModel::What));
}

void TimelineList::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
  case Qt::Key_Space:
    if (current() >= 0) emit markWanted(current());
    return;
  case Qt::Key_Plus:
  case Qt::Key_Minus:
  case Qt::Key_Equal:
  case Qt::Key_0: // of the drawing above; not the first letters of a row
    return event->ignore();
  default:
    QTableView::keyPressEvent(event);
  }
}

} // namespace haven::gui
