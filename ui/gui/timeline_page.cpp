#include "gui/timeline_page.h"

#include "gui/form.h"
#include "gui/reading_order.h"
#include "gui/timeline_band.h"
#include "gui/timeline_card.h"
#include "gui/timeline_compare.h"
#include "gui/timeline_course.h"
#include "gui/timeline_list.h"
#include "instruments/licence_pack.h"
#include "text/error_text.h"
#include "text/utf8.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace haven::gui {

using casefile::TimelineEntry;
using casefile::TimelineKind;

TimelinePage::TimelinePage(PlanDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(&desk), m_places(new QStackedWidget), m_frame(new PageFrame("timelineFrame")),
      m_views(new QButtonGroup(this)), m_course(new TimelineCourse), m_band(new TimelineBand), m_range(makeMuted({})),
      m_filters(new TimelineFilterBar), m_count(makeMuted({})),
      m_all(makeButton(tr("Show everything"), "timelineUnfiltered", ButtonRank::Quiet)), m_list(new TimelineList),
      m_marks(makeText({}, theme::TextSize::Small)),
      m_unmark(makeButton(tr("Take marks away"), "timelineUnmark", ButtonRank::Quiet)),
      m_side(makeButton(tr("Side by side"), "timelineCompareShow", ButtonRank::Primary)), m_card(new TimelineCard),
      m_compare(new TimelineCompare) {
  setObjectName(QStringLiteral("timelinePage"));
  columnIn(this, 0)->addWidget(m_places);
  m_places->addWidget(m_frame);
  m_places->addWidget(m_card);
  m_places->addWidget(m_compare);
  m_frame->setTitle(tr("Time line"), {}); // every line less is a line more of the list
  m_range->setObjectName(QStringLiteral("timelineRange"));
  m_count->setObjectName(QStringLiteral("timelineCount"));
  QVBoxLayout& column = *m_frame->content();
  column.setSpacing(theme::kSpace8);
  column.addWidget(makeHead());
  column.addWidget(makeEverything());
  column.addWidget(m_course);
  makeActions();
  showView(false);
  connect(m_filters, &TimelineFilterBar::filterChanged, this, &TimelinePage::showRows);
  connect(m_all, &QPushButton::clicked, m_filters, &TimelineFilterBar::clear);
  connect(m_all, &QPushButton::clicked, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
  connect(m_band, &TimelineBand::rangeChanged, this, &TimelinePage::showRange);
  connect(m_band, &TimelineBand::pointedAt, m_list, &TimelineList::goTo);
  connect(m_list, &TimelineList::pointedAt, m_band, &TimelineBand::setCurrent);
  connect(m_list, &TimelineList::wanted, this, &TimelinePage::open);
  connect(m_list, &TimelineList::markWanted, this, &TimelinePage::mark);
  // Once the new parts are shown: hidden ones have no place in the order.
  connect(
      m_course, &TimelineCourse::rebuilt, this, [this] { keepReadingOrder(*m_frame->scroll()->widget()); },
      Qt::QueuedConnection);
  connect(m_course, &TimelineCourse::entryWanted, this,
          [this](TimelineKind kind, qint64 record) { open(entryOf(kind, record)); });
  connect(m_card, &TimelineCard::left, this, &TimelinePage::back);
  connect(m_card, &TimelineCard::copyWanted, this, [this](qint64 id) {
    m_comingBack = true;
    emit copyWanted(id);
  });
  connect(m_compare, &TimelineCompare::left, this, &TimelinePage::back);
  connect(m_compare, &TimelineCompare::recordWanted, this, [this](qint64 id) { wantRecord(id, false); });
}

void TimelinePage::makeActions() {
  m_marks->setObjectName(QStringLiteral("timelineMarks"));
  m_marks->setMaximumWidth(QWIDGETSIZE_MAX);
  m_frame->actions()->addWidget(m_marks, 1);
  m_frame->actions()->addWidget(m_unmark);
  m_frame->actions()->addWidget(m_side);
  connect(m_unmark, &QPushButton::clicked, this, [this] {
    m_marked.clear();
    showMarks();
    m_list->setFocus(Qt::OtherFocusReason);
  });
  connect(m_side, &QPushButton::clicked, this, &TimelinePage::openCompare);
}

TimelineContext TimelinePage::context() const {
  return {m_desk, &m_forms, &m_reports};
}

Status TimelinePage::show() {
  auto forms = m_desk->session().definitionsOf(m_desk->file());
  if (!forms) return fail(forms.error());
  auto reports = store::ReportRepository(m_desk->session().store()).copies(m_desk->file().id);
  if (!reports) return fail(reports.error());
  const bool same = m_case == m_desk->file().id;
  const bool comingBack = std::exchange(m_comingBack, false) && same;
  if (!comingBack) m_places->setCurrentWidget(m_frame); // what was open is closed; filters and marks stay
  const QString before = same ? openWithin() : QString();
  m_forms = std::move(*forms);
  m_reports = std::move(*reports);
  m_case = m_desk->file().id;
  m_entries = timelineOf(*m_desk, m_reports);
  const bool madeUp = std::ranges::any_of(m_forms, [](const auto& form) { return form.second.demonstration; });
  m_frame->setMark(madeUp ? text::from(instruments::kDemonstrationMark) : QString());
  m_marked.clear();
  m_filters->setEntries(m_entries, context(), {});
  m_course->show(m_entries, context());
  showRows();
  m_band->showAll();
  showList(static_cast<int>(m_entries.size()) - 1);
  if (same) openAgain(before);
  keepReadingOrder(*m_frame->scroll()->widget());
  // Once the case shows this place.
  if (comingBack) QMetaObject::invokeMethod(this, &TimelinePage::focusPlace, Qt::QueuedConnection);
  return {};
}

void TimelinePage::showRows() {
  const int before = m_list->current();
  std::vector<TimelineModel::Row> rows;
  TimelinePicture picture{m_entries, {}, m_desk->file().youth.dateOfBirth, m_desk->session().today(), {}, {}};
  for (int number = 0; number < static_cast<int>(m_entries.size()); ++number) {
    const TimelineEntry& entry = m_entries[static_cast<std::size_t>(number)];
    if (!m_filters->filter().lets(entry)) continue;
    picture.shown.push_back(number);
    const QString title = titleWords(entry, context());
    rows.push_back({number,
                    entry.kind(),
                    entry.superseded,
                    false,
                    {{},
                     dayWords(entry),
                     kindWords(entry.kind()),
                     entry.superseded ? tr("%1 \u00B7 no longer counts").arg(title) : title,
                     aboutWords(entry, context()),
                     text::from(entry.by.name)},
                    sentence(entry, context())});
  }
  std::ranges::reverse(rows); // newest first
  picture.title = [this](int number) { return titleWords(m_entries[static_cast<std::size_t>(number)], context()); };
  picture.words = [this](int number) { return sentence(m_entries[static_cast<std::size_t>(number)], context()); };
  m_band->setPicture(std::move(picture));
  m_count->setText(tr("%1 of %2 shown").arg(rows.size()).arg(m_entries.size()));
  m_list->rows().setRows(std::move(rows));
  m_list->fit();
  m_list->goTo(before);
  m_band->setCurrent(m_list->current());
  m_all->setVisible(m_filters->filter().any() && !showsCourse());
  showRange();
  showMarks();
}

void TimelinePage::showRange() {
  m_range->setText(m_band->rangeWords());
}

void TimelinePage::showList(int entry) {
  m_places->setCurrentWidget(m_frame);
  m_list->goTo(entry);
}

void TimelinePage::open(int number) {
  if (number < 0) return;
  const TimelineEntry& entry = m_entries[static_cast<std::size_t>(number)];
  if (entry.kind() == TimelineKind::Administration) {
    const auto* record = m_desk->file().administration(entry.record());
    if (record != nullptr) wantRecord(record->id, !record->isFinal());
    return;
  }
  TimelineContext here = context();
  const auto versions = store::readEntryVersions(m_desk->session().store(), m_case);
  if (versions) here.versions = &*versions;
  m_card->show(entry, here);
  m_card->setProblem(versions ? QString() : text::errorText(versions.error()));
  m_places->setCurrentWidget(m_card);
  m_card->setFocus(Qt::OtherFocusReason);
}

void TimelinePage::wantRecord(qint64 id, bool draft) {
  m_comingBack = true;
  emit recordWanted(id, draft);
}

bool TimelinePage::back() {
  if (m_places->currentWidget() == m_frame) return false;
  m_places->setCurrentWidget(m_frame);
  focusPlace();
  return true;
}

int TimelinePage::entryOf(TimelineKind kind, std::int64_t record) const {
  const auto found = std::ranges::find_if(
      m_entries, [&](const TimelineEntry& entry) { return entry.kind() == kind && entry.record() == record; });
  return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

void TimelinePage::keyPressEvent(QKeyEvent* event) {
  if (m_places->currentWidget() == m_frame && !showsCourse() && m_band->takeKey(event->key())) return;
  QWidget::keyPressEvent(event);
}

} // namespace haven::gui
