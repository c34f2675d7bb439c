#include "base/text.h"
#include "report/plan_words.h"
#include "report/summary_parts.h"
#include "report/whole_file_parts.h"

#include <utility>

namespace haven::report {
namespace {

using casefile::Administration;

std::string numberOr(const std::optional<int>& value, const char* otherwise) {
  return value ? std::to_string(*value) : otherwise;
}

/// What of several texts is not empty, a line each.
std::string lines(std::initializer_list<std::string> texts) {
  std::string all;
  for (const std::string& text : texts)
    if (!text.empty()) all += (all.empty() ? "" : "\n") + text;
  return all;
}

std::string orNothing(const char* label, const std::string& text) {
  return text.empty() ? text : label + text;
}

/// Whether a version of an entry still counts, in a word; nothing where it does.
template <class Entry>
std::string standing(const std::vector<casefile::EntryVersion<Entry>>& all,
                     const casefile::EntryVersion<Entry>& version) {
  for (const auto& other : all)
    if (other.entry.id == version.entry.id && other.row > version.row) return "later gewijzigd";
  return version.removed ? "verwijderd" : "";
}

/// With what its scores are called; the id where this version of the plan does not know it.
std::string scaleTitle(const plan::OutsideInstrument* instrument, const std::string& id) {
  if (instrument != nullptr)
    for (const plan::OutsideScale& scale : instrument->scales)
      if (scale.id == id) return instrument->scoreName + " " + scale.title;
  return id;
}

class Records {
 public:
  Records(std::vector<Block>& blocks, const casefile::WholeCase& whole, const SummaryContext& context)
      : m_blocks(blocks), m_whole(whole), m_context(context) {}

  void write() {
    for (const Administration* draft : m_context.drafts())
      form(*draft, "niet afgerond", {});
    for (const casefile::DiscardedForm& discarded : m_whole.discarded)
      form(discarded.form, "weggegooid", signedAt(discarded.by));
    answers();
    decisions();
    choices();
    outside();
    events();
  }

 private:
  [[nodiscard]] const casefile::CaseFile& file() const { return m_whole.file; }
  [[nodiscard]] const plan::PlanDefinition& plan() const { return *m_context.situation()->plan; }

  void form(const Administration& form, const char* state, const std::string& discarded) {
    m_blocks.emplace_back(Heading{1, m_context.instrumentName(form) + ", " + m_context.carer(form) + ": " + state});
    Facts facts;
    facts.rows.emplace_back("Datum", formatDutchDate(form.date));
    facts.rows.emplace_back("Begonnen door", signedBy(form.created) + ", " + momentOf(form.created.at));
    if (!discarded.empty()) facts.rows.emplace_back("Weggegooid door", discarded);
    if (!form.correctionReason.empty()) facts.rows.emplace_back("Reden van de correctie", form.correctionReason);
    m_blocks.emplace_back(std::move(facts));
    Table table{{"Nummer", "Antwoord", "Ouder", "Professional", "Argument", "Voorbeelden"}, {}, {1, 1, 1, 1, 3, 3}};
    for (const auto& [id, item] : form.items)
      table.rows.push_back({id, numberOr(item.answer, "-"), numberOr(item.parentRating, "-"),
                            numberOr(item.professionalRating, "-"), item.argument, item.examples});
    if (!table.rows.empty()) m_blocks.emplace_back(std::move(table));
    appendOpenAnswers(m_blocks, m_context, form);
    if (!trimmed(form.report).empty()) m_blocks.emplace_back(Paragraph{form.report});
  }

  /// In the terms of the plan; its id where this version does not know it.
  [[nodiscard]] std::string titleOf(const std::string& id) const {
    if (const plan::Point* point = plan().point(id)) return point->title;
    for (const plan::ScreeningReason& reason : plan().screeningReasons)
      if (reason.id == id) return reason.text;
    for (const plan::BalanceLevel& level : plan().balance)
      for (const auto* rows : {&level.rows, &level.extraRows})
        for (const plan::BalanceRow& row : *rows)
          if (row.id == id) return row.protective.empty() ? row.hindering : row.protective;
    return id;
  }

  [[nodiscard]] std::string answerWords(const casefile::PlanAnswer& answer) const {
    std::string heard;
    for (const casefile::HeardFrom source : answer.heardFrom)
      heard += (heard.empty() ? "van: " : ", ") + dutch(source);
    return lines({answer.knowledge == casefile::Knowledge::TakenBack ? "teruggenomen" : dutch(answer.knowledge),
                  answer.option.empty() ? "" : optionWords(plan(), answer.key.point, answer.option),
                  answer.day ? formatDutchDate(*answer.day) : "", answer.text, answer.setting, heard});
  }

  void answers() {
    Table table{{"Wanneer en door wie", "Vraag", "Antwoord"}, {}, {3, 3, 5}};
    for (const casefile::PlanAnswer& answer : file().plan.answers) {
      std::string question = titleOf(answer.key.point);
      if (answer.key.relationship)
        if (const auto* about = file().relationship(*answer.key.relationship))
          question += "\n" + m_context.carer(*about);
      question += "\nronde " + std::to_string(answer.key.round);
      if (answer.key.on) question += ", gezien op " + formatDutchDate(*answer.key.on);
      table.rows.push_back(
          {momentOf(answer.given.at) + "\n" + signedBy(answer.given), std::move(question), answerWords(answer)});
    }
    appendPart(m_blocks, "Alle antwoorden in het stappenplan", std::move(table), "Er zijn geen antwoorden vastgelegd.");
  }

  void decisions() {
    Table table{{"Besluit", "Waarom en wat volgt", "Genomen door"}, {}, {3, 5, 3}};
    for (const casefile::PlanMove& move : file().plan.moves) {
      const std::string second = move.second ? signedBy(move.second->name, move.second->role, {}) : "";
      const std::string look = move.nextLook ? formatDutchDate(*move.nextLook) : "";
      table.rows.push_back(
          {lines({dutch(move.kind), outcomeWords(plan(), move), "ronde " + std::to_string(move.round)}),
           lines({move.reason, orNothing("afwijking: ", move.departure), orNothing("herzien: ", move.revision),
                  dutch(move.follow), move.followText, orNothing("opnieuw kijken op ", look)}),
           lines({signedAt(move.by), orNothing("samen met ", second)})});
    }
    appendPart(m_blocks, "Alle besluiten", std::move(table), "Er is nog niets besloten.");
  }

  void choices() {
    Table table{{"Hulp", "Waarom", "Gekozen door"}, {}, {3, 5, 3}};
    for (const casefile::CareChoice& choice : file().care.choices) {
      const std::string ended = choice.ended ? choice.ended->reason + " (" + signedBy(choice.ended->by) + ", " +
                                                   momentOf(choice.ended->by.at) + ")"
                                             : "";
      table.rows.push_back({lines({choice.name, choice.offeredBy, "ronde " + std::to_string(choice.round)}),
                            lines({choice.reason, orNothing("beëindigd: ", ended)}), signedAt(choice.chosen)});
    }
    appendPart(m_blocks, "Gekozen hulp", std::move(table), "Er is geen hulp gekozen.");
  }

  void outside() {
    Table table{{"Datum", "Instrument", "Uitkomst", "Vastgelegd door"}, {}, {2, 2, 5, 3}};
    for (const auto& version : m_whole.outside) {
      const casefile::OutsideRecord& record = version.entry;
      const plan::OutsideInstrument* known = plan().outsideInstrument(record.instrument);
      std::string outcome = record.outcome;
      for (const auto& [scale, value] : record.scores)
        outcome += "\n" + scaleTitle(known, scale) + ": " + numberText(value);
      table.rows.push_back(
          {formatDutchDate(record.date),
           lines({known == nullptr ? record.instrument : known->abbreviation, standing(m_whole.outside, version)}),
           lines({outcome, orNothing("ingevuld door ", record.filledInBy),
                  orNothing("beoordeeld door ", record.assessor)}),
           signedAt(record.entered)});
    }
    appendPart(m_blocks, "Onderzoek van elders", std::move(table), "Er is geen onderzoek van elders vastgelegd.");
  }

  void events() {
    Table table{{"Wanneer", "Wat", "Omschrijving", "Vastgelegd door"}, {}, {2.4, 2.2, 4.4, 3}};
    for (const auto& version : m_whole.events) {
      const casefile::LifeEvent& event = version.entry;
      const std::string from = dutchPartialDate(event.from);
      table.rows.push_back({event.to        ? from + " tot " + dutchPartialDate(*event.to)
                            : event.ongoing ? "sinds " + from
                                            : from,
                            lines({dutch(event.kind), standing(m_whole.events, version)}),
                            lines({event.text, event.note}), signedAt(event.entered)});
    }
    appendPart(m_blocks, "Alle gebeurtenissen op de levenslijn", std::move(table), "Er staat niets op de levenslijn.");
  }

  std::vector<Block>& m_blocks;
  const casefile::WholeCase& m_whole;
  const SummaryContext& m_context;
};

} // namespace

void appendEveryRecord(std::vector<Block>& blocks, const casefile::WholeCase& whole, const SummaryContext& context) {
  Records(blocks, whole, context).write();
}

} // namespace haven::report
