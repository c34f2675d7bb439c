#include "store/example_entries.h"
#include "store/example_words.h"

#include <algorithm>
#include <array>
#include <utility>

// The half of ExampleEntries that is about instruments: filled in here, and taken elsewhere.
namespace haven::store {
namespace {

using casefile::Administration;
using casefile::ItemRecord;
using casefile::RelationshipKind;

/// How somebody is called in a report; for the parent of that kind.
std::string_view calledAs(RelationshipKind kind) {
  switch (kind) {
  case RelationshipKind::Mother:
    return "moeder";
  case RelationshipKind::Father:
    return "vader";
  case RelationshipKind::FosterParent:
    return "pleegouder";
  case RelationshipKind::AdoptiveParent:
    return "adoptieouder";
  case RelationshipKind::StepParent:
    return "stiefouder";
  case RelationshipKind::Grandparent:
    return "grootouder";
  case RelationshipKind::PermanentCarer:
    return "vaste begeleider";
  case RelationshipKind::Other:
    break;
  }
  return "verzorger";
}

} // namespace

/// Around 1 where nothing worries, above 3 where everything does; each item its own.
ItemRecord ExampleEntries::itemOf(const std::string& id, std::size_t carer) {
  ExampleChance& chance = *m_chance;
  const int hundredths = 100 + std::max(0, m_worry - 30) * 24 / 7 + chance.between(-95, 95);
  ItemRecord item;
  item.item = id;
  item.answer = std::clamp((hundredths + 50) / 100, 1, 5);
  if (chance.hits(30)) item.examples = exampleNote(chance, chance.between(1, 2));
  if (chance.hits(8)) {
    item.parentRating = std::max(1, *item.answer - 1);
    item.professionalRating = std::min(5, *item.parentRating + 1 + chance.below(2));
    item.argument = exampleText("samen met ").append(calledAs(m_course->carers[carer].kind)) + " hierop uitgekomen.";
  }
  return item;
}

std::optional<int> ExampleEntries::fillIn(std::size_t carer, bool draft) {
  ExampleChance& chance = *m_chance;
  const instruments::Instrument& instrument = *m_rules->instrument;
  const casefile::Relationship& about = m_course->carers[carer];
  CourseForm form;
  form.draft = draft;
  Administration& filled = form.filled;
  filled.relationship = static_cast<casefile::RelationshipId>(carer);
  filled.date = m_day;
  filled.begun = true;
  filled.conditions = {
      true, exampleText("de gedragswetenschapper"), addDays(m_day, -chance.between(0, 14)),
      true, exampleText(calledAs(about.kind)),      exampleText(calledAs(about.kind)) + " en de professional",
      {}};
  if (casefile::adviseUse(instrument, m_course->youth.dateOfBirth, about, m_day).asksReason())
    filled.conditions.departureReason = exampleText("als leidraad voor het gesprek, met voorzichtigheid gelezen.");
  const std::size_t stop = draft ? static_cast<std::size_t>(chance.below(static_cast<int>(instrument.items.size())))
                                 : instrument.items.size();
  int total = 0;
  for (std::size_t i = 0; i < stop; ++i) {
    ItemRecord item = itemOf(instrument.items[i].id, carer);
    total += *item.answer;
    filled.items.emplace(item.item, std::move(item));
  }
  filled.currentItem = instrument.items[std::min(stop, instrument.items.size() - 1)].id;
  if (!draft) {
    filled.report = exampleNote(chance, chance.between(3, 6));
    if (chance.hits(2)) {
      ItemRecord right = filled.items.begin()->second;
      const int before = *right.answer;
      right.answer = before == 5 ? 4 : before + 1;
      total += *right.answer - before;
      form.corrected = std::move(right);
      form.correctionReason = exampleText("verkeerd overgenomen uit de aantekeningen.");
    }
  }
  m_course->entries.back().forms.push_back(std::move(form));
  return draft ? std::nullopt : std::optional(total);
}

void ExampleEntries::record(std::string_view instrument, std::optional<std::size_t> carer, std::string filledInBy,
                            int lowest, int highest) {
  const plan::OutsideInstrument& known = *m_rules->plan->outsideInstrument(instrument);
  casefile::OutsideRecord& made = m_course->entries.back().outside.emplace_back();
  made.round = m_round;
  made.instrument = known.id;
  if (carer) made.relationship = static_cast<casefile::RelationshipId>(*carer);
  made.filledInBy = std::move(filledInBy);
  made.assessor = exampleText("de testassistent");
  made.date = addDays(m_day, -m_chance->between(0, 10));
  made.outcome = exampleNote(*m_chance, 2);
  for (const plan::OutsideScale& scale : known.scales)
    if (m_chance->hits(80)) made.scores.emplace(scale.id, m_chance->between(lowest, highest));
}

void ExampleEntries::recordBroadFunctioning() {
  struct Asked {
    std::string_view point;
    std::string_view instrument;
    std::string_view by;
    int fromMonths;
  };
  // T-scores: 50 on average, 10 to a standard deviation.
  constexpr std::array kAsked{Asked{"broad-parents", "cbcl", "ouders", 18},
                              Asked{"broad-teacher", "trf", "leerkracht", 48},
                              Asked{"broad-youth", "ysr", "jongere", 132}};
  for (const Asked& asked : kAsked) {
    if (!isAsked(*m_rules->plan->point(asked.point))) continue;
    if (ageInMonths() >= asked.fromMonths && m_chance->hits(65))
      record(asked.instrument, std::nullopt, exampleText(asked.by), 40 + m_worry / 10, 60 + m_worry / 5);
    else
      answer(asked.point, casefile::kNotDone, exampleText("niet passend bij de leeftijd, of niet teruggekregen."));
  }
}

void ExampleEntries::recordClinical() {
  std::vector<std::string_view> fitting;
  for (const plan::OutsideInstrument& known : m_rules->plan->clinical)
    if (known.ages.holds(Months{ageInMonths()})) fitting.push_back(known.id);
  if (fitting.empty() || m_chance->hits(20))
    return answer("clinical-instrument-taken", casefile::kNotDone, exampleText("gezin wilde dit niet."));
  for (int left = m_chance->between(1, 2); left > 0; --left)
    record(fitting[static_cast<std::size_t>(m_chance->below(static_cast<int>(fitting.size())))], std::nullopt,
           exampleText("ouder"), 0, 0);
}

void ExampleEntries::recordInteraction(std::size_t carer) {
  constexpr int kEasLowest = 1; // EAS: scales from 1 to 7
  constexpr int kEasHighest = 7;
  if (m_chance->hits(70)) return record("eas", carer, {}, kEasLowest, kEasHighest);
  answer("interaction-video-viewed", casefile::kNotDone, exampleText("geen toestemming voor beeldopnamen."));
  m_course->entries.back().answers.back().key.relationship = static_cast<casefile::RelationshipId>(carer);
}

} // namespace haven::store
