#include "report/composition.h"

#include "base/text.h"
#include "report/plan_case.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace haven;
using casefile::MoveKind;
using report::Composition;
using report::ReportKind;
using report::Section;
using tests::PlanCase;

namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

int countOf(const std::string& text, std::string_view part) {
  int count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
    ++count;
  return count;
}

/// The plan case with two talks, so that every section has something to tell.
struct Bench {
  PlanCase sample;
  report::Letterhead letterhead{"Jeugdhulp Voorbeeld", "Dorpsstraat 1", {}};

  Bench() {
    sample.addFinal(tests::kMother, "2026-03-02", {3, 2, 4, 1, 5, 3, 2, 2});
    sample.addFinal(tests::kFosterMother, "2026-06-10", {1, 1, 1, 2, 1, 1, 1, 1});
    sample.file.administrations[1].openAnswers = {{"1", "OPEN ANTWOORD"}};
  }
  [[nodiscard]] report::Document document(const Composition& composition) const {
    const plan::Situation situation = sample.situation();
    return report::compose({&sample.file, &sample.definitions, &situation, nullptr}, composition, letterhead,
                           {sample.maker, 7, sample.clock.today()});
  }
  [[nodiscard]] std::string text(const Composition& composition) const {
    return report::plainText(document(composition));
  }
};

Composition only(ReportKind kind, std::initializer_list<Section> sections) {
  Composition composition = report::usualComposition(kind);
  for (auto& part : composition.parts)
    part.on = std::find(sections.begin(), sections.end(), part.section) != sections.end();
  return composition;
}

/// A text of its own for each section, that names the youth and a carer.
std::string markOf(Section section) {
  return "EIGEN-" + std::string(report::idOf(section)) + ". Noor en Lieke.";
}

Composition withOwnTexts(ReportKind kind) {
  Composition composition = report::usualComposition(kind);
  for (auto& part : composition.parts) {
    part.on = true;
    part.ownText = markOf(part.section);
  }
  return composition;
}

} // namespace

TEST_CASE("the case summary that is composed is the case summary, but for what a draft and an organisation add") {
  const Bench bench;
  Composition usual = report::usualComposition(ReportKind::CaseSummary);
  const plan::Situation situation = bench.sample.situation();
  const report::Document known = report::caseSummary(bench.sample.file, bench.sample.definitions, {},
                                                     bench.sample.maker, 7, bench.sample.clock, &situation);
  CHECK(bench.document(usual).blocks == known.blocks);
  CHECK(bench.document(usual).title == known.title);
  usual.final = true;
  CHECK(bench.document(usual).runningHead == known.runningHead);
  CHECK(bench.document(usual).footer == known.footer);
}

TEST_CASE("each section of each kind is told alone and left out alone") {
  struct Row {
    ReportKind kind;
    Section section;
    const char* part;
  };
  constexpr auto kCase = ReportKind::CaseSummary;
  constexpr auto kParents = ReportKind::ParentSummary;
  constexpr auto kTwo = ReportKind::StepTwo;
  constexpr auto kThree = ReportKind::StepThree;
  const Row rows[] = {
      {kCase, Section::CaseData, "Cliëntnummer: K-20481"},
      {kCase, Section::Decisions, "Stap 1 afgerond op"},
      {kCase, Section::NextLook, "Er wordt opnieuw gekeken op 24-12-2026."},
      {kCase, Section::ItemScores, "ouder 3, professional 4"},
      {kCase, Section::Arguments, "Argument bij onderdeel 3."},
      {kCase, Section::OpenAnswers, "OPEN ANTWOORD"},
      {kCase, Section::Sources, "richtlijn-2020: Richtlijn"},
      {kParents, Section::Results, "Gesprek op: 02-03-2026"},
      {kParents, Section::Arguments, "(voorbeeld 3)"},
      {kParents, Section::FollowUp, "Hoe we verdergaan"},
      {kTwo, Section::StepTwoConclusion, "Conclusie van stap 2\n"},
      {kTwo, Section::NextLook, "Opnieuw kijken\n"},
      {kTwo, Section::History, "Voorgeschiedenis"},
      {kTwo, Section::Balance, "Deze balans is geen score."},
      {kTwo, Section::Results, "Totaalscore: 22"},
      {kTwo, Section::BroadFunctioning, "CBCL"},
      {kTwo, Section::ItemScores, "ouder 3, professional 4"},
      {kThree, Section::StepThreeDecision, "Besluit van stap 3\n"},
      {kThree, Section::DevelopmentTalk, "Baby- en peutertijd"},
      {kThree, Section::TimeLine, "waar de jeugdige woonde"},
      {kThree, Section::Clinical, "DAI, Disturbances"},
      {kThree, Section::TreatmentPlan, "Uitkomst en ernst"},
  };
  const Bench bench;
  for (const Row& row : rows) {
    INFO(std::string(report::idOf(row.kind)) + " " + std::string(report::idOf(row.section)));
    Composition all = report::usualComposition(row.kind);
    for (auto& part : all.parts)
      part.on = true;
    CHECK(holds(bench.text(all), row.part));
    all.part(row.section)->on = false;
    CHECK_FALSE(holds(bench.text(all), row.part));
    if (row.section == Section::Sources) continue; // of what is told
    CHECK(holds(bench.text(only(row.kind, {row.section})), row.part));
  }
}

TEST_CASE("in whatever order, every section is told once, with its own text right after it") {
  const Bench bench;
  std::mt19937 chance(20261122); // the same orders each time
  for (const ReportKind kind : report::kReportKinds) {
    Composition composition = withOwnTexts(kind);
    for (int round = 0; round < 40; ++round) {
      const std::string text = bench.text(composition);
      INFO(std::string(report::idOf(kind)) + " round " + std::to_string(round));
      std::vector<std::size_t> places;
      for (const auto& part : composition.parts) {
        CHECK(countOf(text, markOf(part.section)) == 1);
        places.push_back(text.find(markOf(part.section)));
      }
      CHECK(std::is_sorted(places.begin(), places.end()));
      if (kind != ReportKind::ParentSummary) {
        CHECK(countOf(text, "Cliëntnummer: K-20481") == 1);
        CHECK(countOf(text, "Totaalscore: 22") == 1);
        CHECK(countOf(text, "OPEN ANTWOORD") == 1);
        CHECK(countOf(text, "Argument bij onderdeel 3.") == 2); // of both talks
        CHECK(countOf(text, "\nBronnen\n") == 1);
      }
      if (kind == ReportKind::CaseSummary)
        for (int mark = 1; mark <= bench.sample.marks(); ++mark)
          CHECK(countOf(text, "T" + std::to_string(mark) + "e ") == 1);
      std::shuffle(composition.parts.begin(), composition.parts.end(), chance);
    }
  }
}

TEST_CASE("sections about records that stand apart each tell which record they are about") {
  const Bench bench;
  Composition composition = only(ReportKind::CaseSummary, {Section::Results, Section::CaseData, Section::ShortReport});
  CHECK(countOf(bench.text(composition), "LSVG over de relatie met") == 2); // together: one heading a record
  while (composition.parts.back().section != Section::ShortReport)
    REQUIRE(report::moveSection(composition, Section::ShortReport, 1));
  CHECK(countOf(bench.text(composition), "LSVG over de relatie met") == 2); // nothing that is told stands between
  while (composition.parts.back().section != Section::CaseData)
    REQUIRE(report::moveSection(composition, Section::CaseData, 1));
  REQUIRE(report::moveSection(composition, Section::CaseData, -1));
  const std::string text = bench.text(composition);
  CHECK(countOf(text, "LSVG over de relatie met") == 4);
  CHECK(countOf(text, "Geen diagnose\n") == 4);
  CHECK(text.find("Totaalscore: 22") < text.find("Gegevens van de casus"));
  CHECK(text.find("Gegevens van de casus") < text.find("Kort verslagje"));
}

TEST_CASE("own text is marked as such, and stands under the section's name where the section tells nothing") {
  Bench bench;
  Composition composition = only(ReportKind::CaseSummary, {Section::Opening, Section::Balance, Section::Results});
  composition.part(Section::Opening)->ownText = "Aan de rechtbank.";
  composition.part(Section::Balance)->ownText = "  \n ";
  composition.part(Section::Results)->ownText = "Zie ook het filmpje.";
  composition.part(Section::History)->ownText = "STAAT UIT";
  std::string text = bench.text(composition);
  CHECK(holds(text, "\nEigen tekst van de schrijver\nAan de rechtbank.\n"));
  CHECK(holds(text, "Eigen tekst van de schrijver bij ‘Uitkomst en betekenis’\nZie ook het filmpje.\n"));
  CHECK(countOf(text, "Eigen tekst van de schrijver") == 2);
  CHECK_FALSE(holds(text, "STAAT UIT"));
  bench.sample.file.plan = {};
  composition.part(Section::Balance)->ownText = "Besproken aan de keukentafel.";
  text = bench.text(composition);
  CHECK(holds(text, "Stap 2: balansmodel\nEigen tekst van de schrijver\nBesproken aan de keukentafel.\n"));
}

TEST_CASE("without names no own text names anybody of the case") {
  const Bench bench;
  for (const ReportKind kind : report::kReportKinds) {
    Composition composition = withOwnTexts(kind);
    composition.pseudonymous = true;
    for (auto& part : composition.parts)
      part.ownText += " Noors moeder AYSEGUL, K-20481, 3-5-2024.";
    const std::string text = foldText(bench.text(composition));
    INFO(std::string(report::idOf(kind)));
    for (const char* trace : {"noor", "lieke", "brandsma", "aysegul", "20481", "3-5-2024"})
      CHECK_FALSE(holds(text, trace));
    CHECK(holds(text, "eigen-opening. de jeugdige en pleegouder 1."));
    CHECK(holds(text, "jeugdhulp voorbeeld")); // who reports stays
  }
}

TEST_CASE("parents read a number of a talk only where that was chosen, and never one of a licence pack") {
  const Bench bench;
  Composition composition = report::usualComposition(ReportKind::ParentSummary);
  const auto numbers = [](std::string text) {
    for (const char* known :
         {"02-03-2026", "10-06-2026", "24-12-2026", "21-11-2026", "2026-0001", "opslagversie 7", "(NIP 20417, SKJ)",
          "1 jaar en 9 maanden", "2 jaar en 1 maand", "2 jaar en 6 maanden", "Dorpsstraat 1"})
      for (auto at = text.find(known); at != std::string::npos; at = text.find(known))
        text.erase(at, std::string_view(known).size());
    for (int example = 1; example <= 8; ++example) {
      const std::string known = "(voorbeeld " + std::to_string(example) + ")";
      for (auto at = text.find(known); at != std::string::npos; at = text.find(known))
        text.erase(at, known.size());
    }
    std::string digits;
    for (const char c : text)
      if (c >= '0' && c <= '9') digits += c;
    return digits;
  };
  CHECK(numbers(bench.text(composition)) == "");
  composition.scoresForParents = true;
  const std::string text = bench.text(composition);
  CHECK(holds(text, "Totaalscore: 22 op een lijn van 8 tot en met 40\n"));
  CHECK(numbers(text) == "2284098"
                         "40");
  for (const ReportKind kind : {ReportKind::CaseSummary, ReportKind::StepTwo, ReportKind::StepThree}) {
    Composition other = report::usualComposition(kind);
    other.scoresForParents = true;
    CHECK_FALSE(holds(bench.text(other), "op een lijn van"));
  }
}

TEST_CASE("a conclusion names both persons and when is looked again; without one the report says so") {
  Bench bench;
  std::string text = bench.text(report::usualComposition(ReportKind::StepTwo));
  CHECK(holds(text, "Conclusie van stap 2, casus 2026-0001\n"));
  CHECK(holds(text, "Ondertekend door: dr. Marleen Vos, gedragswetenschapper"));
  CHECK(holds(text, "Samen met: "));
  CHECK_FALSE(holds(text, "nog niet afgerond"));
  CHECK(report::canBeFinal(ReportKind::StepTwo, bench.sample.file));
  CHECK(report::canBeFinal(ReportKind::StepThree, bench.sample.file));
  text = bench.text(report::usualComposition(ReportKind::StepThree));
  CHECK(holds(text, "Besluit van stap 3\nOndertekend op: "));

  bench.sample.file.plan = {};
  text = bench.text(report::usualComposition(ReportKind::StepTwo));
  CHECK(holds(text, "Stap 2 is nog niet afgerond: er is nog geen conclusie getrokken."));
  CHECK(holds(text, "Er is nog geen dag afgesproken om opnieuw te kijken."));
  CHECK(holds(text, "Stap 2: balansmodel\nHierover is nog niets vastgelegd.\n"));
  text = bench.text(report::usualComposition(ReportKind::StepThree));
  CHECK(holds(text, "Stap 3 is nog niet afgerond: er is nog geen besluit genomen."));
  CHECK_FALSE(report::canBeFinal(ReportKind::StepTwo, bench.sample.file));
  CHECK_FALSE(report::canBeFinal(ReportKind::StepThree, bench.sample.file));
  CHECK(report::canBeFinal(ReportKind::CaseSummary, bench.sample.file));
  CHECK_FALSE(holds(bench.text(report::usualComposition(ReportKind::CaseSummary)), "niets vastgelegd"));
}

TEST_CASE("a conclusion of an earlier round counts no more") {
  Bench bench;
  bench.sample.decide(MoveKind::NewRound, "", "2026-09-01").round = 2;
  CHECK_FALSE(report::canBeFinal(ReportKind::StepTwo, bench.sample.file));
  CHECK(holds(bench.text(report::usualComposition(ReportKind::StepTwo)), "er is nog geen conclusie getrokken"));
}

TEST_CASE("until it is final every page says that it is a draft") {
  const Bench bench;
  for (const ReportKind kind : report::kReportKinds) {
    Composition composition = report::usualComposition(kind);
    CHECK(bench.document(composition).watermark == "CONCEPT");
    CHECK(bench.document(composition).runningHead == "CONCEPT, nog niet definitief\nCasus 2026-0001");
    composition.final = true;
    CHECK(bench.document(composition).watermark.empty());
    CHECK_FALSE(holds(foldText(bench.text(composition)), "concept"));
    CHECK(bench.document(composition).letterhead == bench.letterhead);
    CHECK(holds(bench.text(composition), "Jeugdhulp Voorbeeld\nDorpsstraat 1\n"));
  }
}

TEST_CASE("about one carer only that carer's records are told, and none where that carer has none") {
  const Bench bench;
  Composition composition = report::usualComposition(ReportKind::ParentSummary);
  composition.about = tests::kFosterMother;
  std::string text = bench.text(composition);
  CHECK(holds(text, "10-06-2026"));
  CHECK_FALSE(holds(text, "02-03-2026"));
  composition.about = tests::kFosterFather;
  text = bench.text(composition);
  CHECK(holds(text, "nog geen gesprek afgerond"));
  CHECK_FALSE(holds(text, "10-06-2026"));
}
