#include "gui/timeline_compare.h"
#include "gui/timeline_list.h"
#include "gui/timeline_page.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

// Which two instruments are marked, and laying them side by side.

namespace haven::gui {

using casefile::TimelineEntry;
using casefile::TimelineKind;

QString TimelinePage::whyNot() const {
  const auto why = m_marked.size() < 2
                       ? std::optional(casefile::NotComparable::SameRecord)
                       : casefile::whyNotComparable(m_desk->file(), m_forms, m_marked.front(), m_marked.back());
  return why ? words(*why) : QString();
}

void TimelinePage::showMarks(const QString& problem) {
  std::vector<int> numbers;
  QStringList names;
  for (const casefile::AdministrationId id : m_marked) {
    numbers.push_back(entryOf(TimelineKind::Administration, id));
    if (const auto* record = m_desk->file().administration(id)) names << recordName(*record, context());
  }
  m_list->rows().setMarked(numbers);
  const QString marked =
      names.isEmpty() ? tr("Space marks an instrument in the list, to lay it beside another.")
                      : tr("Marked: %1.", "one or two records").arg(names.join(tr(" and ", "between two records")));
  const QString why = names.isEmpty() ? QString() : whyNot();
  QStringList all{problem, marked, why};
  all.removeAll(QString());
  m_marks->setText(all.join(u' '));
  m_unmark->setVisible(!m_marked.empty());
  m_side->setEnabled(m_marked.size() == 2 && why.isEmpty());
  QAccessibleEvent spoken(m_marks, QAccessible::Alert);
  if (!names.isEmpty() || !problem.isEmpty()) QAccessible::updateAccessibility(&spoken);
}

void TimelinePage::mark(int number) {
  constexpr std::size_t kMost = 2;
  const TimelineEntry& entry = m_entries[static_cast<std::size_t>(number)];
  const auto* record =
      entry.kind() == TimelineKind::Administration ? m_desk->file().administration(entry.record()) : nullptr;
  if (record == nullptr || !record->isCurrent()) return showMarks(words(casefile::NotComparable::NotCurrent));
  if (const auto found = std::ranges::find(m_marked, record->id); found != m_marked.end())
    m_marked.erase(found);
  else if (m_marked.size() == kMost)
    return showMarks(tr("Two are marked already; Space on one of them takes its mark away."));
  else
    m_marked.push_back(record->id);
  showMarks();
}

void TimelinePage::openCompare() {
  if (m_marked.size() != 2 || !whyNot().isEmpty()) return;
  m_compare->show(casefile::compareAdministrations(m_desk->file(), m_forms, m_marked.front(), m_marked.back()),
                  context());
  m_places->setCurrentWidget(m_compare);
  m_compare->setFocus(Qt::OtherFocusReason);
}

} // namespace haven::gui
