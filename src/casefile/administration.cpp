#include "casefile/administration.h"

#include "base/text.h"

#include <algorithm>

namespace haven::casefile {
namespace {

using Kind = Blocker::Kind;
using instruments::Instrument;
using instruments::Item;

bool blank(std::string_view text) {
  return trimmed(text).empty();
}

/// An agreed answer the definition knows.
std::optional<int> agreedAnswer(const Administration& administration, const Instrument& instrument,
                                std::string_view item) {
  const ItemRecord* record = administration.item(item);
  if (record == nullptr || !record->answer || !instrument.accepts(*record->answer)) return std::nullopt;
  return record->answer;
}

/// `1. Affectie: 3 (soms normaal en soms verstoord)` and, where they differ, both ratings.
std::string headingOf(const Item& item, const ItemRecord& record, const Instrument& instrument) {
  std::string text = item.id + ".";
  if (!item.title.empty()) text += " " + item.title;
  text += ": ";
  const auto* option = record.answer ? instrument.answer(*record.answer) : nullptr;
  text += option == nullptr ? "niet ingevuld" : std::to_string(option->value) + " (" + option->label + ")";
  if (record.ratingsDiffer())
    text += "\nOuder: " + std::to_string(*record.parentRating) +
            ", professional: " + std::to_string(*record.professionalRating) + ".";
  return text;
}

} // namespace

int Administration::answered() const {
  return static_cast<int>(
      std::ranges::count_if(items, [](const auto& entry) { return entry.second.answer.has_value(); }));
}

bool Administration::hasSecondEntry() const {
  return std::ranges::any_of(items, [](const auto& entry) { return entry.second.secondEntry.has_value(); });
}

const ItemRecord* Administration::item(std::string_view itemId) const {
  const auto found = items.find(itemId);
  return found == items.end() ? nullptr : &found->second;
}

UseAdvice adviseUse(const Instrument& instrument, Date birth, const Relationship& relationship, Date on) {
  UseAdvice advice;
  advice.age = completedMonths(birth, on);
  advice.byAge = instruments::adviseForAge(instrument, advice.age);
  const auto& kinds = instrument.administration.knownSinceKinds;
  if (std::find(kinds.begin(), kinds.end(), idOf(relationship.kind)) == kinds.end()) return advice;
  const auto from = relationship.since.from(birth);
  advice.knownSinceUnknown = !from;
  advice.knownTooShort = !from || completedMonths(*from, on) < Months{instrument.administration.knownSinceMonths};
  return advice;
}

std::vector<Blocker> blockersToBegin(const Administration& administration, const Instrument& instrument, Date birth,
                                     const Relationship& relationship, Date today) {
  const Conditions& settled = administration.conditions;
  const Date talk = administration.date;
  const bool needsReason = adviseUse(instrument, birth, relationship, talk).asksReason();
  const struct {
    Kind kind;
    bool holds;
  } rules[] = {
      {Kind::KnowledgeNotConfirmed, !settled.knowsAttachmentTheory},
      {Kind::ExplainedByMissing, blank(settled.explainedBy)},
      {Kind::ExplainedOnMissing, !settled.explainedOn},
      {Kind::ExplainedAfterTalk, settled.explainedOn && *settled.explainedOn > talk},
      {Kind::NotAgreed, !settled.agreed},
      {Kind::AgreedByMissing, blank(settled.agreedBy)},
      {Kind::PresentMissing, !instrument.isQuestionnaire() && blank(settled.present)},
      {Kind::DateInFuture, talk > today},
      {Kind::DateBeforeBirth, talk < birth},
      {Kind::DepartureReasonMissing, needsReason && blank(settled.departureReason)},
  };
  std::vector<Blocker> blockers;
  for (const auto& rule : rules)
    if (rule.holds) blockers.push_back({rule.kind, {}});
  return blockers;
}

std::vector<Blocker> blockersToComplete(const Administration& administration, const Instrument& instrument, Date birth,
                                        const Relationship& relationship, Date today) {
  std::vector<Blocker> blockers = blockersToBegin(administration, instrument, birth, relationship, today);
  const bool mayMiss = instrument.administration.missingAllowed;
  const bool twice = administration.hasSecondEntry();
  for (const Item& item : instrument.items) {
    const ItemRecord* record = administration.item(item.id);
    const bool given = record != nullptr && record->answer;
    if (given && !instrument.accepts(*record->answer))
      blockers.push_back({Kind::AnswerUnknown, item.id});
    else if (!given && !mayMiss)
      blockers.push_back({Kind::AnswerMissing, item.id});
    if (record == nullptr) continue;
    if (twice && record->entriesDiffer()) blockers.push_back({Kind::EntriesDiffer, item.id});
    if (record->ratingsDiffer() && blank(record->argument)) blockers.push_back({Kind::ArgumentMissing, item.id});
  }
  if (mayMiss && administration.answered() == 0) blockers.push_back({Kind::NothingAnswered, {}});
  if (instrument.administration.argumentsPerItem && blank(administration.report))
    blockers.push_back({Kind::ReportMissing, {}});
  return blockers;
}

instruments::AnswerSheet answerSheet(const Administration& administration, const Instrument& instrument,
                                     const Youth& youth, const Relationship& relationship) {
  instruments::AnswerSheet sheet;
  for (const Item& item : instrument.items)
    if (const auto answer = agreedAnswer(administration, instrument, item.id))
      (void)sheet.answer(instrument, item.id, *answer); // cannot fail: item and answer are the definition's own
  sheet.respondent = std::string(idOf(relationship.kind));
  if (youth.sex != Sex::NotRecorded) sheet.sex = std::string(idOf(youth.sex));
  sheet.ageMonths = static_cast<int>(completedMonths(youth.dateOfBirth, administration.date).count());
  return sheet;
}

std::string assembleReport(const Administration& administration, const Instrument& instrument) {
  std::string report;
  for (const Item& item : instrument.items) {
    const ItemRecord* record = administration.item(item.id);
    if (record == nullptr || (blank(record->argument) && blank(record->examples))) continue;
    if (!report.empty()) report += "\n\n";
    report += headingOf(item, *record, instrument);
    if (!blank(record->argument)) report += "\nArgument: " + trimmed(record->argument);
    if (!blank(record->examples)) report += "\nVoorbeelden: " + trimmed(record->examples);
  }
  return report;
}

} // namespace haven::casefile
