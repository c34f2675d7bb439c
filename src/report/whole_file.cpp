#include "report/whole_file.h"

#include "base/text.h"
#include "report/plan_words.h"
#include "report/summary_parts.h"

#include <algorithm>
#include <utility>

namespace haven::report {
namespace {

using casefile::Administration;

/// Side by side and over time are other views of the same forms; earlier versions have no place in them.
SummaryOptions everyVersion(const casefile::CaseFile& file) {
  SummaryOptions options;
  std::erase_if(options.sections, [](Section one) { return one == Section::Informants || one == Section::Course; });
  for (const Administration& record : file.administrations)
    if (record.isFinal()) options.records.push_back(record.id);
  return options;
}

/// `20-11-2026 12:00 (UTC)`
std::string momentOf(const std::string& at) {
  return at.size() < 16 ? at : dayOf(at) + " " + at.substr(11, 5) + " (UTC)";
}

std::string numberOr(const std::optional<int>& value, const char* otherwise) {
  return value ? std::to_string(*value) : otherwise;
}

/// What a summary leaves out.
class Rest {
 public:
  Rest(std::vector<Block>& blocks, const casefile::WholeCase& whole, const SummaryContext& context)
      : m_blocks(blocks), m_whole(whole), m_context(context) {}

  void write(const AccessWords& accessWords) {
    drafts();
    answers();
    outside();
    letters();
    consents();
    access(accessWords);
    retention();
  }

 private:
  [[nodiscard]] const casefile::CaseFile& file() const { return m_whole.file; }
  [[nodiscard]] const plan::PlanDefinition& plan() const { return *m_context.situation()->plan; }

  void add(Block block) { m_blocks.push_back(std::move(block)); }

  /// A part that has a heading also where there is nothing in it: then that is what there is to know.
  void part(const char* heading, Table table, const char* none) {
    add(Heading{1, heading});
    if (table.rows.empty())
      add(Paragraph{none});
    else
      add(std::move(table));
  }

  void drafts() {
    for (const Administration* draft : m_context.drafts()) {
      add(Heading{1, m_context.instrumentName(*draft) + ", " + m_context.carer(*draft) + ": niet afgerond"});
      Facts facts;
      facts.rows.emplace_back("Datum", formatDutchDate(draft->date));
      facts.rows.emplace_back("Begonnen door", signedBy(draft->created) + ", " + momentOf(draft->created.at));
      if (!draft->correctionReason.empty()) facts.rows.emplace_back("Reden van de correctie", draft->correctionReason);
      add(std::move(facts));
      Table table{{"Nummer", "Antwoord", "Ouder", "Professional", "Argument", "Voorbeelden"}, {}, {1, 1, 1, 1, 3, 3}};
      for (const auto& [id, item] : draft->items)
        table.rows.push_back({id, numberOr(item.answer, "-"), numberOr(item.parentRating, "-"),
                              numberOr(item.professionalRating, "-"), item.argument, item.examples});
      if (!table.rows.empty()) add(std::move(table));
      appendOpenAnswers(m_blocks, m_context, *draft);
      if (!trimmed(draft->report).empty()) add(Paragraph{draft->report});
    }
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
    std::string words;
    const auto line = [&](const std::string& text) {
      if (!text.empty()) words += (words.empty() ? "" : "\n") + text;
    };
    line(answer.knowledge == casefile::Knowledge::TakenBack ? "teruggenomen" : dutch(answer.knowledge));
    if (!answer.option.empty()) line(optionWords(plan(), answer.key.point, answer.option));
    if (answer.day) line(formatDutchDate(*answer.day));
    line(answer.text);
    line(answer.setting);
    std::string heard;
    for (const casefile::HeardFrom source : answer.heardFrom)
      heard += (heard.empty() ? "van: " : ", ") + dutch(source);
    line(heard);
    return words;
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
    part("Alle antwoorden in het stappenplan", std::move(table), "Er zijn geen antwoorden vastgelegd.");
  }

  void outside() {
    Table table{{"Datum", "Instrument", "Uitkomst", "Vastgelegd door"}, {}, {2, 2, 5, 3}};
    for (const casefile::OutsideRecord& record : file().plan.outside) {
      std::string outcome = record.outcome;
      for (const auto& [scale, value] : record.scores)
        outcome += "\n" + scale + ": " + numberText(value);
      table.rows.push_back({formatDutchDate(record.date), record.instrument, std::move(outcome),
                            signedBy(record.entered) + "\n" + momentOf(record.entered.at)});
    }
    part("Onderzoek van elders", std::move(table), "Er is geen onderzoek van elders vastgelegd.");
  }

  void letters() {
    Table table{{"Wanneer", "Aan", "Onder eigen naam", "Gemaakt door"}, {}, {2, 4, 1.6, 3}};
    for (const casefile::LetterRecord& letter : file().care.letters)
      table.rows.push_back(
          {momentOf(letter.made.at), letter.receiver, letter.named ? "ja" : "nee", signedBy(letter.made)});
    part("Brieven", std::move(table), "Er zijn geen brieven gemaakt.");
  }

  void consents() {
    Table table{{"Dag", "Waarvoor", "Gegeven of ingetrokken", "Door", "Vastgelegd door"}, {}, {1.8, 2.6, 2.2, 3, 3}};
    for (const casefile::ConsentRow& consent : file().consents) {
      const bool screening = consent.scope == casefile::ConsentScope::Screening;
      table.rows.push_back({formatDutchDate(consent.on),
                            screening ? "vragenlijsten en gesprekken" : "delen met anderen",
                            consent.given ? "gegeven" : "ingetrokken",
                            consent.person + (consent.note.empty() ? "" : "\n" + consent.note),
                            signedBy(consent.by) + "\n" + momentOf(consent.by.at)});
    }
    part("Toestemming", std::move(table), "Er is niets over toestemming vastgelegd.");
  }

  void access(const AccessWords& accessWords) {
    Table emergencies{{"Wanneer", "Wie", "Reden"}, {}, {2.4, 3, 5}};
    for (const casefile::CaseEmergency& opened : m_whole.emergencies)
      emergencies.rows.push_back({momentOf(opened.by.at), signedBy(opened.by), opened.reason});
    if (!emergencies.rows.empty()) part("Noodtoegang", std::move(emergencies), "");
    Table table{{"Wanneer", "Wie", "Wat"}, {}, {2.4, 3, 5}};
    for (const casefile::CaseAccess& row : m_whole.access) {
      const auto role = casefile::roleFromId(row.role);
      table.rows.push_back({momentOf(row.at), row.name + (role ? "\n" + dutch(*role) : ""), accessWords(row)});
    }
    part("Wie keek en schreef mee", std::move(table), "Er is niets vastgelegd.");
  }

  void retention() {
    add(Heading{1, "Bewaren"});
    Facts facts;
    facts.rows.emplace_back("Laatste wijziging", formatDutchDate(m_whole.lastChange));
    facts.rows.emplace_back("Wordt bewaard tot", formatDutchDate(m_whole.keptUntil) +
                                                     (m_whole.closed ? "" : ", als er niets meer bij komt"));
    add(std::move(facts));
  }

  std::vector<Block>& m_blocks;
  const casefile::WholeCase& m_whole;
  const SummaryContext& m_context;
};

} // namespace

Document wholeFile(const casefile::WholeCase& whole, const Definitions& forms, const casefile::Account& madeBy,
                   int storeVersion, const Clock& clock, const plan::Situation& situation,
                   const interventions::InterventionCatalogue& interventions, const AccessWords& accessWords) {
  const SummaryOptions options = everyVersion(whole.file);
  Document document = caseSummary(whole.file, forms, options, madeBy, storeVersion, clock, &situation, &interventions);
  document.title = "Dossier casus " + whole.file.number;
  document.subject = "Volledig dossier ter inzage";
  const SummaryContext context(whole.file, forms, options, clock.today(), &situation, &interventions);
  document.blocks.emplace_back(PageBreak{});
  Rest(document.blocks, whole, context).write(accessWords);
  return document;
}

} // namespace haven::report
