#include "report/whole_file.h"

#include "interventions/shipped_interventions.h"
#include "plan/shipped_plan.h"
#include "report/licensed_content.h"
#include "report/whole_case.h"
#include "support/catch.h"

// Everything of a case, for whom it is about; and of a licence pack still nothing.

using namespace haven;
using namespace haven::tests;

namespace {

std::string wordsOf(const casefile::CaseAccess& row) {
  return row.act + " " + row.object;
}

std::string textOf(const casefile::WholeCase& whole, const SampleCase& sample, const plan::Situation& situation) {
  return report::plainText(report::wholeFile(whole, sample.definitions, sample.maker, 5, sample.clock, situation,
                                             shippedInterventions(), wordsOf));
}

} // namespace

TEST_CASE("a whole file tells every version, every answer, letters, consent and access") {
  PlanCase sample;
  const auto corrected = sample.addFinal(kMother, "2026-01-05", {1, 1, 1, 1, 1, 1, 1, 1}).id;
  auto& correction = sample.addFinal(kMother, "2026-01-05", {2, 1, 1, 1, 1, 1, 1, 1});
  correction.corrects = corrected;
  correction.version = 2;
  correction.correctionReason = "VERGIST IN DE EERSTE VRAAG";
  sample.file.administrations.front().correctedBy = correction.id;
  const int marks = sample.marks();
  // An answer that was replaced, and one of an earlier round.
  sample.answer("history-events", "yes").text = "EERST ZO";
  sample.answer("history-events", "no").text = "TOEN ZO";
  auto& draft = sample.addDraft(kFosterMother, "2026-01-09");
  draft.report = "HALF VERSLAG";
  draft.items["3"] = {"3", 4, 2, {}, "HALF ARGUMENT", "HALF VOORBEELD"};
  const auto whole = wholeOf(sample.file);
  plan::Situation situation = sample.situation();
  situation.file = &whole.file;
  const std::string text = textOf(whole, sample, situation);
  for (const char* told : {"EERST ZO",
                           "TOEN ZO",
                           "HALF VERSLAG",
                           "HALF ARGUMENT",
                           "HALF VOORBEELD",
                           "niet afgerond",
                           "Voorbeeld: aanmeldteam",
                           "aan tafel besproken",
                           "ingetrokken",
                           "vragenlijsten en gesprekken",
                           "delen met anderen",
                           "Vader belde in paniek",
                           "Voorbeeld: Joris",
                           "read case",
                           "04-02-2046",
                           "04-02-2026 09:30",
                           "Dossier casus",
                           "later vervangen door een correctie",
                           "VERGIST IN DE EERSTE VRAAG",
                           "WOONDE EERST HIER",
                           "later gewijzigd",
                           "WOONDE TOCH DAAR",
                           "verwijderd",
                           "WEGGEGOOID VERSLAG",
                           "weggegooid",
                           "VIPP-SD",
                           "CBCL",
                           "T-score",
                           "omdat zij samen willen kijken",
                           "de wachtlijst was te lang",
                           "Voorbeeld: team Oost",
                           "Voorbeeld: Fenna, Voorbeeld: Hilde"}) {
    INFO(told);
    CHECK(text.find(told) != std::string::npos);
  }
  // Every free text of the plan: each has a mark of its own.
  for (int mark = 1; mark <= marks; ++mark) {
    INFO(mark);
    CHECK(text.find("T" + std::to_string(mark) + "e ") != std::string::npos);
  }
  for (const auto& record : sample.file.administrations)
    if (record.isFinal()) CHECK(text.find(formatDutchDate(record.date)) != std::string::npos);
}

TEST_CASE("what was never recorded is said, not left out") {
  SampleCase sample;
  casefile::WholeCase whole;
  whole.file = sample.file;
  whole.file.consents.clear();
  whole.keptUntil = parseIsoDate("2046-02-04").value();
  whole.lastChange = parseIsoDate("2026-02-04").value();
  PlanCase planned;
  plan::Situation situation = planned.situation();
  situation.file = &whole.file;
  const std::string text = textOf(whole, sample, situation);
  CHECK(text.find("Er is niets over toestemming vastgelegd.") != std::string::npos);
  CHECK(text.find("Er zijn geen brieven gemaakt.") != std::string::npos);
  CHECK(text.find("Er is nog niets besloten.") != std::string::npos);
  CHECK(text.find("Er is geen hulp gekozen.") != std::string::npos);
  CHECK(text.find("Er staat niets op de levenslijn.") != std::string::npos);
  CHECK(text.find("als er niets meer bij komt") != std::string::npos);
  CHECK(text.find("Noodtoegang") == std::string::npos);
  CHECK(text.find("Wie het dossier mag inzien") == std::string::npos);
}

TEST_CASE("a whole file tells no statement, key or norm bound of a licence pack") {
  for (const char* id : {"ari-cp-2-5", "aisi-6-12"}) {
    InformantCase sample = everyOutcome(id);
    auto draft = sample.file.administrations.back();
    draft.id += 1000;
    draft.state = casefile::RecordState::Draft;
    draft.completed.reset();
    draft.result.reset();
    sample.file.administrations.push_back(draft);
    const auto whole = wholeOf(sample.file);
    PlanCase planned;
    plan::Situation situation = planned.situation();
    situation.file = &whole.file;
    const std::string text = textOf(whole, sample, situation);
    CHECK(found(secretsOf(*sample.catalogue().demonstrationPack(id)), text) == std::vector<std::string>());
  }
}
