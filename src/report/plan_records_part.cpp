#include "report/life_words.h"
#include "report/plan_parts.h"
#include "report/plan_words.h"

#include <algorithm>

namespace haven::report {
namespace {

using casefile::LifeEvent;
using casefile::OutsideRecord;
using plan::OutsideInstrument;

std::string carerOf(const SummaryContext& context, const OutsideRecord& record) {
  const auto* relationship = record.relationship ? context.file().relationship(*record.relationship) : nullptr;
  return relationship == nullptr ? std::string() : context.carer(*relationship);
}

void appendRecord(std::vector<Block>& blocks, const SummaryContext& context, const OutsideInstrument& instrument,
                  const OutsideRecord& record) {
  Facts facts;
  const auto fact = [&](const char* label, std::string value) {
    if (!value.empty()) facts.rows.emplace_back(label, std::move(value));
  };
  fact("Datum", formatDutchDate(record.date));
  fact("Leeftijd op die dag", context.ageWords(record.date));
  fact("Verzorger", carerOf(context, record));
  fact("Ingevuld door", context.typed(record.filledInBy));
  fact("Beoordeeld door", context.typed(record.assessor));
  fact("Uitkomst in woorden", context.typed(record.outcome));
  for (const plan::OutsideScale& scale : instrument.scales)
    if (const auto score = record.scores.find(scale.id); score != record.scores.end())
      facts.rows.emplace_back(instrument.scoreName + " " + scale.title, numberText(score->second));
  blocks.emplace_back(Heading{2, instrument.abbreviation + ", " + instrument.title});
  blocks.emplace_back(std::move(facts));
}

struct Entry {
  Date from;
  std::vector<std::string> row;
};

} // namespace

void appendOutside(std::vector<Block>& blocks, const PlanAnswers& answers,
                   const std::vector<OutsideInstrument>& instruments) {
  for (const OutsideRecord& record : answers.record().outside) {
    const auto known = std::find_if(instruments.begin(), instruments.end(),
                                    [&](const OutsideInstrument& one) { return one.id == record.instrument; });
    if (known != instruments.end() && record.round == answers.round())
      appendRecord(blocks, answers.context(), *known, record);
  }
}

void appendTimeLine(std::vector<Block>& blocks, const PlanAnswers& answers) {
  const SummaryContext& context = answers.context();
  const auto& events = answers.record().events;
  if (events.empty()) return;
  const LifeWords when(context);
  std::vector<Entry> entries;
  for (const LifeEvent& event : events) {
    const std::string note = context.typed(event.note);
    entries.push_back(
        {event.from.earliest(),
         {when.of(event), dutch(event.kind), context.typed(event.text) + (note.empty() ? "" : "\n" + note)}});
  }
  for (const auto& stretch : casefile::unknownStretches(events, context.file().youth.dateOfBirth, context.today()))
    entries.push_back({stretch.from, {when.of(stretch), "Niet bekend", "waar de jeugdige woonde"}});
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.from < b.from; });
  Table table{{context.pseudonymous() ? "Leeftijd" : "Wanneer", "Wat", "Omschrijving"}, {}, {3, 2.4, 5}};
  for (Entry& entry : entries)
    table.rows.push_back(std::move(entry.row));
  blocks.emplace_back(std::move(table));
}

} // namespace haven::report
