#include "report/whole_file_parts.h"

#include <utility>

namespace haven::report {
namespace {

void appendLetters(std::vector<Block>& blocks, const casefile::CareRecord& care) {
  Table table{{"Wanneer", "Aan", "Onder eigen naam", "Gemaakt door"}, {}, {2, 4, 1.6, 3}};
  for (const casefile::LetterRecord& letter : care.letters)
    table.rows.push_back(
        {momentOf(letter.made.at), letter.receiver, letter.named ? "ja" : "nee", signedBy(letter.made)});
  appendPart(blocks, "Brieven", std::move(table), "Er zijn geen brieven gemaakt.");
}

void appendConsents(std::vector<Block>& blocks, const std::vector<casefile::ConsentRow>& consents) {
  Table table{{"Dag", "Waarvoor", "Gegeven of ingetrokken", "Door", "Vastgelegd door"}, {}, {1.8, 2.6, 2.2, 3, 3}};
  for (const casefile::ConsentRow& consent : consents) {
    const bool screening = consent.scope == casefile::ConsentScope::Screening;
    table.rows.push_back({formatDutchDate(consent.on), screening ? "vragenlijsten en gesprekken" : "delen met anderen",
                          consent.given ? "gegeven" : "ingetrokken",
                          consent.person + (consent.note.empty() ? "" : "\n" + consent.note), signedAt(consent.by)});
  }
  appendPart(blocks, "Toestemming", std::move(table), "Er is niets over toestemming vastgelegd.");
}

void appendHolders(std::vector<Block>& blocks, const casefile::WholeCase& whole) {
  Facts facts;
  if (whole.team) facts.rows.emplace_back("Team", whole.team->name);
  std::string workers;
  for (const casefile::CaseHolder& worker : whole.workers)
    workers += (workers.empty() ? "" : ", ") + worker.name;
  if (!workers.empty()) facts.rows.emplace_back("Behandelaars", workers);
  if (facts.rows.empty()) return;
  blocks.emplace_back(Heading{1, "Wie het dossier mag inzien"});
  blocks.emplace_back(std::move(facts));
}

void appendAccess(std::vector<Block>& blocks, const casefile::WholeCase& whole, const AccessWords& accessWords) {
  Table emergencies{{"Wanneer", "Wie", "Reden"}, {}, {2.4, 3, 5}};
  for (const casefile::CaseEmergency& opened : whole.emergencies)
    emergencies.rows.push_back({momentOf(opened.by.at), signedBy(opened.by), opened.reason});
  if (!emergencies.rows.empty()) appendPart(blocks, "Noodtoegang", std::move(emergencies), "");
  Table table{{"Wanneer", "Wie", "Wat"}, {}, {2.4, 3, 5}};
  for (const casefile::CaseAccess& row : whole.access) {
    const auto role = casefile::roleFromId(row.role);
    table.rows.push_back({momentOf(row.at), row.name + (role ? "\n" + dutch(*role) : ""), accessWords(row)});
  }
  appendPart(blocks, "Wie keek en schreef mee", std::move(table), "Er is niets vastgelegd.");
}

void appendRetention(std::vector<Block>& blocks, const casefile::WholeCase& whole) {
  blocks.emplace_back(Heading{1, "Bewaren"});
  Facts facts;
  facts.rows.emplace_back("Laatste wijziging", formatDutchDate(whole.lastChange));
  facts.rows.emplace_back("Wordt bewaard tot",
                          formatDutchDate(whole.keptUntil) + (whole.closed ? "" : ", als er niets meer bij komt"));
  blocks.emplace_back(std::move(facts));
}

} // namespace

void appendKeeping(std::vector<Block>& blocks, const casefile::WholeCase& whole, const AccessWords& accessWords) {
  appendLetters(blocks, whole.file.care);
  appendConsents(blocks, whole.file.consents);
  appendHolders(blocks, whole);
  appendAccess(blocks, whole, accessWords);
  appendRetention(blocks, whole);
}

} // namespace haven::report
