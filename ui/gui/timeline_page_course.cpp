#include "gui/chips.h"
#include "gui/flow_layout.h"
#include "gui/form.h"
#include "gui/page_frame.h"
#include "gui/reading_order.h"
#include "gui/timeline_band.h"
#include "gui/timeline_course.h"
#include "gui/timeline_list.h"
#include "gui/timeline_page.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

// The two views of a time line: everything, and the scores over time.

namespace haven::gui {
namespace {

enum View { Everything, Course };

QPushButton* makeLowButton(const QString& words, const char* id) {
  QPushButton* button = makeButton(words, id);
  makeLow(*button);
  return button;
}

} // namespace

QWidget* TimelinePage::makeHead() {
  auto* row = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace8, row);
  const auto addView = [&](const QString& words, const QString& name, const char* id, View view) {
    QPushButton* button = makeLowButton(words, id);
    button->setAccessibleName(name);
    button->setCheckable(true);
    m_views->addButton(button, view);
    flow->addWidget(button);
  };
  addView(tr("Everything"), tr("View: everything that happened"), "timelineViewAll", Everything);
  addView(tr("Course"), tr("View: scores over time"), "timelineViewCourse", Course);
  connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { showView(id == Course); });
  const auto add = [&](const QString& words, const QString& name, const char* id, auto act) {
    QPushButton* button = makeLowButton(words, id);
    button->setAccessibleName(name);
    connect(button, &QPushButton::clicked, this, act);
    flow->addWidget(button);
    m_everything.push_back(button);
  };
  add(tr("Zoom in"), tr("Zoom in on the time line (+)"), "timelineIn", [this] { m_band->zoom(true); });
  add(tr("Zoom out"), tr("Zoom out of the time line (-)"), "timelineOut", [this] { m_band->zoom(false); });
  add(tr("All years"), tr("The whole time line (0)"), "timelineWhole", [this] { m_band->showAll(); });
  add(tr("Earlier"), tr("To an earlier time"), "timelineEarlier", [this] { m_band->shift(-0.5); });
  add(tr("Later"), tr("To a later time"), "timelineLater", [this] { m_band->shift(0.5); });
  for (QLabel* words : {m_range, m_count}) {
    words->setWordWrap(false);
    words->setMinimumHeight(28); // in the middle of the chips beside it
    flow->addWidget(words);
    m_everything.push_back(words);
  }
  makeLow(*m_all);
  flow->addWidget(m_all);
  return row;
}

QWidget* TimelinePage::makeEverything() {
  auto* all = new QWidget;
  QVBoxLayout* column = columnIn(all, theme::kSpace8);
  column->addWidget(m_band);
  column->addWidget(m_filters);
  column->addWidget(m_list);
  m_everything.push_back(all);
  return all;
}

bool TimelinePage::showsCourse() const {
  return m_views->checkedId() == Course;
}

void TimelinePage::showView(bool course) {
  m_views->button(course ? Course : Everything)->setChecked(true);
  keepTabOnChecked(*m_views);
  for (QWidget* part : m_everything)
    part->setVisible(!course);
  m_all->setVisible(!course && m_filters->filter().any());
  m_course->setVisible(course);
  m_frame->showActions(!course); // marks are of the list
  keepReadingOrder(*m_frame->scroll()->widget());
}

void TimelinePage::focusPlace() {
  if (m_places->currentWidget() != m_frame)
    m_places->currentWidget()->setFocus(Qt::OtherFocusReason);
  else if (!showsCourse())
    m_list->setFocus(Qt::OtherFocusReason);
  else if (!m_course->focusRow())
    m_views->checkedButton()->setFocus(Qt::OtherFocusReason);
}

} // namespace haven::gui
