#include "gui/page_frame.h"
#include "gui/timeline_band.h"
#include "gui/timeline_card.h"
#include "gui/timeline_compare.h"
#include "gui/timeline_course.h"
#include "gui/timeline_list.h"
#include "gui/timeline_page.h"
#include "text/utf8.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStackedWidget>

// Where somebody is on a time line, and back to there.

namespace haven::gui {

QString TimelinePage::openWithin() const {
  QJsonArray kinds;
  for (const casefile::TimelineKind kind : m_filters->filter().kinds)
    kinds.append(text::from(idOf(kind)));
  QJsonArray carers;
  for (const casefile::RelationshipId carer : m_filters->filter().carers)
    carers.append(static_cast<qint64>(carer));
  QJsonArray marked;
  for (const casefile::AdministrationId id : m_marked)
    marked.append(static_cast<qint64>(id));
  QJsonObject within{{"kinds", kinds}, {"carers", carers}, {"marked", marked}, {"course", m_course->kept()}};
  if (showsCourse()) within["view"] = QStringLiteral("course");
  if (m_band->range() != m_band->whole()) {
    within["from"] = QString::fromStdString(formatIsoDate(m_band->range().from));
    within["to"] = QString::fromStdString(formatIsoDate(m_band->range().to));
  }
  if (const int at = m_list->current(); at >= 0) {
    const casefile::TimelineEntry& entry = m_entries[static_cast<std::size_t>(at)];
    within["kind"] = text::from(idOf(entry.kind()));
    within["record"] = static_cast<qint64>(entry.record());
    within["what"] = static_cast<int>(entry.what); // choosing and ending help are two entries of one record
  }
  if (m_places->currentWidget() == m_card) within["open"] = QStringLiteral("card");
  if (m_places->currentWidget() == m_compare) within["open"] = QStringLiteral("compare");
  return QString::fromUtf8(QJsonDocument(within).toJson(QJsonDocument::Compact));
}

void TimelinePage::openAgain(const QString& what) {
  const QJsonObject within = QJsonDocument::fromJson(what.toUtf8()).object();
  TimelineFilter filter;
  for (const QJsonValue& kind : within["kinds"].toArray())
    if (const auto known = casefile::timelineKindFromId(kind.toString().toStdString())) filter.kinds.insert(*known);
  for (const QJsonValue& carer : within["carers"].toArray())
    filter.carers.insert(carer.toInteger());
  m_filters->setEntries(m_entries, context(), filter);
  m_marked.clear();
  for (const QJsonValue& id : within["marked"].toArray()) {
    const auto* record = m_desk->file().administration(id.toInteger());
    if (record != nullptr && record->isCurrent()) m_marked.push_back(record->id);
  }
  showRows();
  m_course->keep(within["course"].toObject());
  showView(within["view"] == QStringLiteral("course"));
  const auto from = parseIsoDate(within["from"].toString().toStdString());
  const auto to = parseIsoDate(within["to"].toString().toStdString());
  if (from && to && *from <= *to) m_band->setRange({*from, *to});
  for (int number = 0; number < static_cast<int>(m_entries.size()); ++number) {
    const casefile::TimelineEntry& entry = m_entries[static_cast<std::size_t>(number)];
    if (text::from(idOf(entry.kind())) != within["kind"].toString()) continue;
    if (entry.record() != within["record"].toInteger() || static_cast<int>(entry.what) != within["what"].toInt())
      continue;
    m_list->goTo(number);
    if (within["open"] == QStringLiteral("card")) open(number);
  }
  if (within["open"] == QStringLiteral("compare")) openCompare();
}

} // namespace haven::gui
