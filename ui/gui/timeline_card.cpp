#include "gui/timeline_card.h"

#include "casefile/by_id.h"
#include "gui/consent_panel.h"
#include "gui/decision_words.h"
#include "gui/facts.h"
#include "gui/form.h"
#include "gui/letter_page.h"
#include "gui/life_line_words.h"
#include "gui/outside_list.h"
#include "gui/plan_point.h"
#include "gui/read_stop.h"
#include "gui/report_words.h"
#include "text/labels.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <QFocusEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace haven::gui {
namespace {

using casefile::byId;
using casefile::PlanAnswer;
using casefile::TimelineEntry;
using casefile::TimelineKind;
using text::from;

QString pointTitle(const PlanAnswer& answer, const TimelineContext& context) {
  auto field = plan::fieldOf(context.desk->plan(), answer.key.point);
  return field ? text::titleOf(context.desk->situation(), *field) : from(answer.key.point);
}

/// Everything that one answer says, a line each thing.
QString answerWords(const PlanAnswer& answer, const TimelineContext& context) {
  const bool takenBack = answer.knowledge == casefile::Knowledge::TakenBack;
  QStringList lines{takenBack ? TimelineCard::tr("taken back") : summary(context.desk->plan(), answer)};
  if (!answer.setting.empty()) lines << TimelineCard::tr("Where: %1").arg(from(answer.setting));
  QStringList heard;
  for (const casefile::HeardFrom source : answer.heardFrom)
    heard << text::label(source);
  if (!heard.isEmpty()) lines << TimelineCard::tr("Heard from: %1").arg(heard.join(QStringLiteral(", ")));
  return lines.join(u'\n');
}

void addOutside(Facts& facts, const casefile::OutsideRecord& record, const TimelineContext& context) {
  const plan::OutsideInstrument* known = context.desk->plan().outsideInstrument(record.instrument);
  facts.add(TimelineCard::tr("Instrument"), from(known == nullptr ? record.instrument : known->title));
  facts.add(TimelineCard::tr("Filled in by"), record.filledInBy);
  facts.add(TimelineCard::tr("Assessor"), record.assessor);
  facts.add(TimelineCard::tr("Outcome"), record.outcome);
  if (known != nullptr) facts.add(TimelineCard::tr("Scores"), outsideScores(*known, record));
}

void addLife(Facts& facts, const casefile::LifeEvent& event) {
  facts.add(TimelineCard::tr("About"), text::label(event.kind));
  facts.add(TimelineCard::tr("What there was"), event.text);
  facts.add(TimelineCard::tr("Note"), event.note);
}

void addCare(Facts& facts, const casefile::CareChoice& choice) {
  facts.add(TimelineCard::tr("Help"), choice.name);
  facts.add(TimelineCard::tr("Why"), choice.reason);
  facts.add(TimelineCard::tr("Offered by"), choice.offeredBy);
  facts.add(TimelineCard::tr("Chosen by"), signatureWords(choice.chosen));
  if (!choice.ended) return;
  facts.add(TimelineCard::tr("Why it ended"), choice.ended->reason);
  facts.add(TimelineCard::tr("Ended by"), signatureWords(choice.ended->by));
}

QString namedWords(bool named) {
  return named ? TimelineCard::tr("with the name of the youth") : TimelineCard::tr("under a pseudonym");
}

void addLetter(Facts& facts, const casefile::LetterRecord& letter, const casefile::CaseFile& file) {
  facts.add(TimelineCard::tr("Receiver"), letter.receiver);
  if (const auto* choice = letter.choice ? file.care.choice(*letter.choice) : nullptr)
    facts.add(TimelineCard::tr("About"), choice->name);
  QStringList parts;
  for (const std::string& id : letter.parts)
    if (const auto part = report::letterPartFromId(id)) parts << letterPartName(*part);
  facts.add(TimelineCard::tr("What it told"), parts.join(u'\n'));
  facts.add(TimelineCard::tr("Name"), namedWords(letter.named));
  facts.add(TimelineCard::tr("Fingerprint of the file"), letter.sha256);
}

void addReport(Facts& facts, const casefile::ReportCopy& report) {
  facts.add(TimelineCard::tr("Report"), kindName(report.kind));
  facts.add(TimelineCard::tr("State"), report.final ? TimelineCard::tr("final") : TimelineCard::tr("draft"));
  facts.add(TimelineCard::tr("How"),
            report.way == "print" ? TimelineCard::tr("printed") : TimelineCard::tr("saved as a file"));
  facts.add(TimelineCard::tr("Pages"), QString::number(report.pages));
  facts.add(TimelineCard::tr("Name"), namedWords(!report.pseudonymous));
  facts.add(TimelineCard::tr("Fingerprint of the file"), report.sha256);
}

/// What was kept of the file that an entry is about; a letter is known by its fingerprint.
const casefile::ReportCopy* copyOf(const TimelineEntry& entry, const TimelineContext& context) {
  if (context.reports == nullptr) return nullptr;
  if (entry.kind() == TimelineKind::Report) return byId(*context.reports, entry.record());
  if (entry.kind() != TimelineKind::Letter) return nullptr;
  const auto* letter = byId(context.file().care.letters, entry.record());
  if (letter == nullptr) return nullptr;
  const auto found = std::ranges::find(*context.reports, letter->sha256, &casefile::ReportCopy::sha256);
  return found == context.reports->end() ? nullptr : &*found;
}

void addMove(Facts& facts, const casefile::PlanMove& move, const TimelineContext& context) {
  facts.add(TimelineCard::tr("Outcome"), outcomeLabel(context.desk->plan(), move));
  facts.add(TimelineCard::tr("Why, and what follows"), linesOf(move).join(u'\n'));
  facts.add(TimelineCard::tr("Signed"), signedBy(move));
}

/// Earlier versions of one entry, each under when it was written.
template <class Entry, class Say>
std::vector<std::pair<QString, QString>> earlierOf(const std::vector<casefile::EntryVersion<Entry>>& all,
                                                   std::int64_t id, const Say& say) {
  std::vector<std::pair<QString, QString>> earlier;
  for (const auto& version : all)
    if (version.entry.id == id)
      earlier.emplace_back(text::formatMoment(version.entry.entered.at),
                           version.removed ? TimelineCard::tr("removed") : say(version.entry));
  if (!earlier.empty()) earlier.pop_back(); // the one that counts
  return earlier;
}

QString lifeWords(const casefile::LifeEvent& event) {
  QStringList lines{TimelineCard::tr("%1, %2: %3", "kind of event, when, words")
                        .arg(text::label(event.kind), whenOf(event), from(event.text))};
  if (!event.note.empty()) lines << from(event.note);
  lines << TimelineCard::tr("by %1").arg(from(event.entered.name));
  return lines.join(u'\n');
}

QString outsideWords(const casefile::OutsideRecord& record, const TimelineContext& context) {
  const plan::OutsideInstrument* known = context.desk->plan().outsideInstrument(record.instrument);
  QStringList lines{text::formatDate(record.date), from(record.outcome)};
  if (known != nullptr) lines << outsideScores(*known, record);
  lines << from(record.filledInBy) << from(record.assessor) << TimelineCard::tr("by %1").arg(from(record.entered.name));
  lines.removeAll(QString());
  return lines.join(u'\n');
}

} // namespace

TimelineCard::TimelineCard(QWidget* parent)
    : PageFrame("timelineCard", parent), m_file(makeButton(tr("Show the file"), "timelineFile", ButtonRank::Primary)) {
  QPushButton* back = makeButton(tr("Back to the time line"), "timelineCardBack");
  actions()->addWidget(back);
  actions()->addWidget(m_file);
  actions()->addStretch();
  showActions(true);
  connect(back, &QPushButton::clicked, this, &TimelineCard::left);
  connect(m_file, &QPushButton::clicked, this, [this] { emit copyWanted(m_copy); });
}

void TimelineCard::show(const TimelineEntry& entry, const TimelineContext& context) {
  QStringList purpose{kindWords(entry.kind()), dayWords(entry)};
  if (const QString about = aboutWords(entry, context); !about.isEmpty()) purpose << tr("about %1").arg(about);
  setTitle(titleWords(entry, context), purpose.join(QStringLiteral(" \u00B7 ")));
  clearContent();
  offerFile(copyOf(entry, context));
  if (entry.superseded)
    content()->addWidget(makeNotice(tr("This no longer counts"),
                                    tr("Something later took its place, or it was taken back. It stays readable."),
                                    "timelineSuperseded"));
  if (entry.kind() == TimelineKind::Observation || entry.kind() == TimelineKind::Answers)
    addAnswers(entry, context);
  else
    addRecord(entry, context);
  addOthers(entry, context);
  content()->addStretch();
  scroll()->verticalScrollBar()->setValue(0);
}

void TimelineCard::offerFile(const casefile::ReportCopy* copy) {
  m_copy = copy == nullptr ? 0 : copy->id;
  m_file->setVisible(copy != nullptr);
}

Facts* TimelineCard::addPart(const QString& title, const char* name) {
  auto* part = new ReadStop(title);
  part->setObjectName(QLatin1String(name));
  part->setProperty("look", "card");
  auto* column = new QVBoxLayout(part);
  column->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace24, theme::kSpace24);
  column->setSpacing(theme::kSpace8);
  column->addWidget(makeText(title, theme::TextSize::Heading));
  auto* facts = new Facts;
  column->addWidget(facts);
  content()->addWidget(part);
  return facts;
}

void TimelineCard::addRecord(const TimelineEntry& entry, const TimelineContext& context) {
  Facts& facts = *addPart(tr("What was recorded"), "timelineRecord");
  const casefile::CaseFile& file = context.file();
  facts.add(tr("When"), dayWords(entry));
  switch (entry.kind()) {
  case TimelineKind::Consent:
    if (const auto* row = byId(file.consents, entry.record())) {
      facts.add(tr("For what"), consentScopeWords(row->scope));
      facts.add(tr("What was said"), consentSentence(*row));
    }
    break;
  case TimelineKind::Outside:
    if (const auto* record = byId(file.plan.outside, entry.record())) addOutside(facts, *record, context);
    break;
  case TimelineKind::Life:
    if (const auto* event = byId(file.plan.events, entry.record())) addLife(facts, *event);
    break;
  case TimelineKind::Help:
    if (const auto* choice = file.care.choice(entry.record())) addCare(facts, *choice);
    return; // who did what stands there already
  case TimelineKind::Letter:
    if (const auto* letter = byId(file.care.letters, entry.record())) addLetter(facts, *letter, file);
    break;
  case TimelineKind::Report:
    if (const auto* report = copyOf(entry, context)) addReport(facts, *report);
    break;
  default:
    if (entry.what == casefile::TimelineWhat::Opened) {
      facts.add(tr("Case"), file.number);
      break;
    }
    if (const auto* move = byId(file.plan.moves, entry.record())) addMove(facts, *move, context);
    return; // signed
  }
  facts.add(tr("Recorded by"), signatureWords(entry.by));
}

void TimelineCard::addAnswers(const TimelineEntry& entry, const TimelineContext& context) {
  Facts& facts = *addPart(tr("What was recorded"), "timelineRecord");
  facts.add(tr("When"), dayWords(entry));
  for (const std::int64_t id : entry.records)
    if (const auto* answer = byId(context.file().plan.answers, id))
      facts.add(pointTitle(*answer, context), answerWords(*answer, context));
  facts.add(tr("Recorded by"), signatureWords(entry.by));
}

void TimelineCard::addOthers(const TimelineEntry& entry, const TimelineContext& context) {
  std::vector<std::pair<QString, QString>> earlier;
  if (context.versions != nullptr && entry.kind() == TimelineKind::Life)
    earlier = earlierOf(context.versions->events, entry.record(), lifeWords);
  if (context.versions != nullptr && entry.kind() == TimelineKind::Outside)
    earlier = earlierOf(context.versions->outside, entry.record(),
                        [&](const casefile::OutsideRecord& record) { return outsideWords(record, context); });
  Facts* facts = nullptr;
  const auto part = [&] {
    return facts == nullptr ? facts = addPart(tr("Other versions"), "timelineVersions") : facts;
  };
  for (const auto& [when, words] : earlier)
    part()->add(when, words);
  for (const std::int64_t id : entry.versions) {
    if (std::ranges::find(entry.records, id) != entry.records.end()) continue;
    if (entry.kind() == TimelineKind::Decision) {
      if (const auto* move = byId(context.file().plan.moves, id))
        part()->add(
            text::formatMoment(move->by.at),
            (QStringList{outcomeLabel(context.desk->plan(), *move)} + linesOf(*move) << signedBy(*move)).join(u'\n'));
    } else if (const auto* answer = byId(context.file().plan.answers, id)) {
      part()->add(text::formatMoment(answer->given.at),
                  tr("%1, by %2: %3")
                      .arg(pointTitle(*answer, context), from(answer->given.name), answerWords(*answer, context)));
    }
  }
}

void TimelineCard::focusInEvent(QFocusEvent* event) {
  PageFrame::focusInEvent(event);
  if (auto* first = findChild<ReadStop*>()) first->setFocus(event->reason());
}

} // namespace haven::gui
