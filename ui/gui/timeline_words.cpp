#include "gui/timeline_words.h"

#include "casefile/by_id.h"
#include "gui/consent_panel.h"
#include "gui/decision_words.h"
#include "gui/record_words.h"
#include "gui/report_words.h"
#include "text/labels.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace haven::gui {
namespace {

using casefile::byId;
using casefile::TimelineEntry;
using casefile::TimelineKind;
using text::from;
using What = casefile::TimelineWhat;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(haven::gui::Timeline)
};

QString sectionWords(const TimelineEntry& entry, const TimelineContext& context) {
  const plan::Section* section = context.desk->plan().section(entry.section);
  if (section != nullptr) return from(section->title);
  return entry.section == "reasons" ? Words::tr("Reasons to always screen") : Words::tr("Answer in the plan");
}

QString formWords(const TimelineEntry& entry, const TimelineContext& context) {
  const casefile::Administration* record = context.file().administration(entry.record());
  if (record == nullptr) return {};
  const auto form = context.forms->find(record->formHash());
  const instruments::Instrument* known = form == context.forms->end() ? nullptr : &form->second;
  const QString name = from(known == nullptr ? record->instrument : known->abbreviation);
  const QString result = resultWords(*record, known);
  switch (entry.what) {
  case What::Begun:
    return Words::tr("%1, not finished: %2").arg(name, result);
  case What::CorrectionBegun:
    return Words::tr("%1, version %2, not finished: %3").arg(name).arg(record->version).arg(result);
  case What::Corrected:
    return Words::tr("%1, version %2: %3").arg(name).arg(record->version).arg(result);
  default:
    return Words::tr("%1: %2", "instrument, result").arg(name, result);
  }
}

QString outsideWords(const TimelineEntry& entry, const TimelineContext& context) {
  const auto* record = byId(context.file().plan.outside, entry.record());
  if (record == nullptr) return {};
  const plan::OutsideInstrument* known = context.desk->plan().outsideInstrument(record->instrument);
  const QString name = from(known == nullptr ? record->instrument : known->abbreviation);
  return Words::tr("%1 taken elsewhere: %2").arg(name, from(record->outcome).simplified());
}

QString careWords(const TimelineEntry& entry, const TimelineContext& context) {
  const auto* choice = context.file().care.choice(entry.record());
  if (choice == nullptr) return {};
  return entry.what == What::HelpEnded ? Words::tr("Help ended: %1").arg(from(choice->name))
                                       : Words::tr("Help chosen: %1").arg(from(choice->name));
}

QString reportWords(const TimelineEntry& entry, const TimelineContext& context) {
  const auto* report = context.reports == nullptr ? nullptr : byId(*context.reports, entry.record());
  if (report == nullptr) return {};
  const QString name = kindName(report->kind);
  if (report->way == "print")
    return report->final ? Words::tr("%1 printed").arg(name) : Words::tr("%1 printed as a draft").arg(name);
  return report->final ? Words::tr("%1 saved").arg(name) : Words::tr("%1 saved as a draft").arg(name);
}

QString lifeWords(const TimelineEntry& entry, const TimelineContext& context) {
  const auto* event = byId(context.file().plan.events, entry.record());
  return event == nullptr
             ? QString()
             : Words::tr("%1: %2", "kind, event").arg(text::label(event->kind), from(event->text).simplified());
}

} // namespace

Date localDay(const std::string& at) {
  const auto moment = parseIsoTimestamp(at);
  if (!moment) return parseIsoDate("1900-01-01").value(); // the store lets in none that is not one
  const QDate day = QDateTime::fromSecsSinceEpoch(moment->time_since_epoch().count()).toLocalTime().date();
  return std::chrono::year(day.year()) / std::chrono::month(static_cast<unsigned>(day.month())) /
         std::chrono::day(static_cast<unsigned>(day.day()));
}

std::vector<TimelineEntry> timelineOf(const PlanDesk& desk, const std::vector<casefile::ReportCopy>& reports) {
  const auto sectionOf = [&desk](const std::string& point) {
    const auto field = plan::fieldOf(desk.plan(), point);
    return field ? field->section : std::string();
  };
  return casefile::timelineOf(desk.file(), {sectionOf, localDay}, reports);
}

QString kindWords(TimelineKind kind) {
  switch (kind) {
  case TimelineKind::Case:
    return Words::tr("The case");
  case TimelineKind::Consent:
    return Words::tr("Consent");
  case TimelineKind::Observation:
    return Words::tr("Observation");
  case TimelineKind::Answers:
    return Words::tr("Talk or answers");
  case TimelineKind::Administration:
    return Words::tr("Instrument");
  case TimelineKind::Decision:
    return Words::tr("Conclusion");
  case TimelineKind::Outside:
    return Words::tr("From elsewhere");
  case TimelineKind::Life:
    return Words::tr("Life of the youth");
  case TimelineKind::Help:
    return Words::tr("Help");
  case TimelineKind::Letter:
    return Words::tr("Letter");
  case TimelineKind::Report:
    break;
  }
  return Words::tr("Report");
}

QString titleWords(const TimelineEntry& entry, const TimelineContext& context) {
  switch (entry.kind()) {
  case TimelineKind::Consent:
    if (const auto* row = byId(context.file().consents, entry.record()))
      return Words::tr("%1: %2", "scope, what was said").arg(consentScopeWords(row->scope), consentSentence(*row));
    return {};
  case TimelineKind::Observation:
  case TimelineKind::Answers:
    return Words::tr("%1: %n answer(s)", "", static_cast<int>(entry.records.size())).arg(sectionWords(entry, context));
  case TimelineKind::Administration:
    return formWords(entry, context);
  case TimelineKind::Outside:
    return outsideWords(entry, context);
  case TimelineKind::Life:
    return lifeWords(entry, context);
  case TimelineKind::Help:
    return careWords(entry, context);
  case TimelineKind::Letter:
    if (const auto* letter = byId(context.file().care.letters, entry.record()))
      return Words::tr("Referral letter to %1").arg(from(letter->receiver).simplified());
    return {};
  case TimelineKind::Report:
    return reportWords(entry, context);
  case TimelineKind::Case:
  case TimelineKind::Decision:
    break;
  }
  if (entry.what == What::Opened) return Words::tr("Case opened");
  const auto* move = byId(context.file().plan.moves, entry.record());
  if (move == nullptr) return {};
  const QString outcome = outcomeLabel(context.desk->plan(), *move);
  return entry.what == What::Closed ? Words::tr("Case closed: %1").arg(outcome) : outcome;
}

QString dayWords(const TimelineEntry& entry) {
  const QString begin = text::formatPartialDate(entry.day);
  if (entry.until) return Words::tr("%1 to %2").arg(begin, text::formatPartialDate(*entry.until));
  return entry.ongoing ? Words::tr("since %1").arg(begin) : begin;
}

QString aboutWords(const TimelineEntry& entry, const TimelineContext& context) {
  const auto* about = entry.relationship ? context.file().relationship(*entry.relationship) : nullptr;
  return about == nullptr ? QString() : text::label(*about);
}

QString sentence(const TimelineEntry& entry, const TimelineContext& context) {
  QStringList parts{dayWords(entry), kindWords(entry.kind()), titleWords(entry, context)};
  if (const QString about = aboutWords(entry, context); !about.isEmpty()) parts << about;
  if (entry.superseded) parts << Words::tr("no longer counts");
  return parts.join(QStringLiteral(", "));
}

QString recordName(const casefile::Administration& record, const TimelineContext& context) {
  const auto form = context.forms->find(record.formHash());
  const auto* about = context.file().relationship(record.relationship);
  return Words::tr("%1 of %2, %3", "instrument, day, carer")
      .arg(from(form == context.forms->end() ? record.instrument : form->second.abbreviation),
           text::formatDate(record.date), about == nullptr ? QString() : text::label(*about));
}

} // namespace haven::gui
