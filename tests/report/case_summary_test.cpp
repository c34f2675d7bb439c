#include "report/case_summary.h"

#include "base/text.h"
#include "report/plan_case.h"
#include "report/sample_case.h"
#include "support/catch.h"

#include <algorithm>

using namespace haven;
using report::Section;
using tests::SampleCase;

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

report::SummaryOptions only(std::vector<Section> sections) {
  report::SummaryOptions options;
  options.sections = std::move(sections);
  return options;
}

report::SummaryOptions without(Section section) {
  report::SummaryOptions options;
  std::erase(options.sections, section);
  return options;
}

void addRecords(SampleCase& sample) {
  sample.addFinal(tests::kMother, "2026-03-02", {3, 2, 4, 1, 5, 3, 2, 2});
  sample.addFinal(tests::kFosterMother, "2026-06-10", {1, 1, 1, 2, 1, 1, 1, 1});
}

SampleCase fullCase() {
  SampleCase sample;
  addRecords(sample);
  return sample;
}

} // namespace

TEST_CASE("each section carries its own part and is left out alone") {
  struct Row {
    Section section;
    const char* part;
  };
  const Row rows[] = {{Section::CaseData, "Cliëntnummer: K-20481"},
                      {Section::Relationships, "Kent de jeugdige sinds"},
                      {Section::Results, "Totaalscore: 22"},
                      {Section::ItemScores, "3 soms normaal en soms verstoord · ouder 3, professional 4"},
                      {Section::OpenAnswers, "GEHEIM LIEDJE"},
                      {Section::Arguments, "Argument bij onderdeel 3."},
                      {Section::ShortReport, "Kort verslagje"},
                      {Section::FollowUp, "GZ-psycholoog"},
                      {Section::Informants, "Invullers naast elkaar"},
                      {Section::Course, "Beloop"},
                      {Section::PlanState, "Waar de casus staat in het stappenplan"},
                      {Section::Decisions, "Besluiten in het stappenplan"},
                      {Section::Observations, "Stap 1: wat er te zien was"},
                      {Section::History, "Voorgeschiedenis"},
                      {Section::Balance, "Deze balans is geen score."},
                      {Section::BroadFunctioning, "CBCL"},
                      {Section::DevelopmentTalk, "Baby- en peutertijd"},
                      {Section::TimeLine, "waar de jeugdige woonde"},
                      {Section::Clinical, "DAI, Disturbances"},
                      {Section::TreatmentPlan, "Uitkomst en ernst"},
                      {Section::Sources, "richtlijn-2020: Richtlijn Problematische gehechtheid"}};
  tests::PlanCase sample;
  addRecords(sample);
  sample.file.administrations[1].openAnswers = {{"1", "GEHEIM LIEDJE"}};
  CHECK(std::size(rows) == std::size(report::kSections));
  const std::string whole = sample.text();
  for (const Row& row : rows) {
    INFO(std::string(report::idOf(row.section)));
    CHECK(holds(whole, row.part));
    const std::string less = sample.text(without(row.section));
    CHECK_FALSE(holds(less, row.part));
    for (const Row& other : rows)
      if (other.section != row.section) CHECK(holds(less, other.part));
  }
}

TEST_CASE("a record tells what a reader needs to weigh it") {
  SampleCase sample = fullCase();
  sample.file.administrations[0].conditions.departureReason = "De moeder is sinds kort terug.";
  const std::string text = sample.text();
  const char* parts[] = {"LSVG over de relatie met Ayşegül Yıldırım-Öztürk (moeder)",
                         "Gesprek op: 02-03-2026",
                         "Leeftijd op die dag: 1 jaar en 9 maanden",
                         "Afgenomen door: dr. Marleen Vos, gedragswetenschapper (NIP 20417, SKJ)",
                         "Aanwezig: Ayşegül en de gezinsbegeleider",
                         "Vooraf uitgelegd door: dr. Marleen Vos, op 02-03-2026",
                         "Instemming van: beide ouders",
                         "Reden om van het advies af te wijken: De moeder is sinds kort terug.",
                         "8–10 geen aanwijzingen voor een problematische gehechtheidsrelatie",
                         "16–40 aanwijzingen voor een verstoorde gehechtheidsrelatie",
                         "Verder (diagnostisch) onderzoek is nodig",
                         "(richtlijn-2020, bijlage 4, Mogelijke vervolgstappen)",
                         "Omdat Totaalscore 22 binnen"};
  for (const char* part : parts) {
    INFO(part);
    CHECK(holds(text, part));
  }
  CHECK(holds(text, "Een totaal van 10 hoort hier.")); // the note of the lowest band, foster mother's record
}

TEST_CASE("who made it, when and from which store stands on every page") {
  const auto document = fullCase().document();
  CHECK(document.footer ==
        "Gemaakt door dr. Marleen Vos, gedragswetenschapper (NIP 20417, SKJ)\nop 21-11-2026 · Haven, opslagversie 1");
  CHECK(document.runningHead == "Casus 2026-0001");
  CHECK(document.title == "Samenvatting casus 2026-0001");
  CHECK(document.author.empty());
  CHECK(document.mark.empty());
}

TEST_CASE("every result carries that it is no diagnosis, whatever sections are chosen") {
  const SampleCase sample = fullCase();
  for (const Section section : report::kSections) {
    constexpr Section kResults[] = {Section::Results,     Section::ItemScores, Section::OpenAnswers, Section::Arguments,
                                    Section::ShortReport, Section::FollowUp,   Section::Informants,  Section::Course};
    const bool aboutResults = std::find(std::begin(kResults), std::end(kResults), section) != std::end(kResults);
    INFO(std::string(report::idOf(section)));
    const std::string text = foldText(sample.text(only({section})));
    CHECK(holds(text, "diagnose") == aboutResults);
  }
  CHECK(countOf(sample.text(only({Section::Results})), "Geen diagnose\n") == 2);
}

TEST_CASE("a fictional case and a demonstration result are marked") {
  SampleCase sample = fullCase();
  sample.file.example = true;
  CHECK(sample.document().mark == "VOORBEELD: fictieve gegevens");
  CHECK(holds(sample.text(), "verzonnen"));
  sample.file.administrations[0].result->demonstration = true;
  CHECK(sample.document().mark == "VOORBEELD: fictieve gegevens\nDEMONSTRATIE: niet voor klinisch gebruik");
}

TEST_CASE("a draft is named and nothing of it is told") {
  SampleCase sample = fullCase();
  sample.addDraft(tests::kFosterFather, "2026-11-20");
  for (const auto audience : {report::Audience::Professional, report::Audience::Parents}) {
    report::SummaryOptions options;
    options.audience = audience;
    CHECK_FALSE(holds(sample.text(options), "GEHEIM CONCEPT"));
  }
  CHECK(holds(sample.text(), "Nog niet afgerond"));
  CHECK(holds(sample.text(), "LSVG, محمد العربي (pleegouder), gesprek op 20-11-2026"));
}

TEST_CASE("a case without a final record says so") {
  SampleCase sample;
  CHECK(holds(sample.text(), "Er is nog geen afgeronde afname."));
  CHECK_FALSE(holds(sample.text(), "Beloop"));
  sample.addDraft(tests::kMother, "2026-11-20");
  CHECK(holds(sample.text(), "Er is nog geen afgeronde afname."));
}

TEST_CASE("a corrected record gives way to its correction, and can still be asked for") {
  SampleCase sample;
  const auto first = sample.addFinal(tests::kMother, "2026-03-02", {5, 5, 5, 5, 5, 5, 5, 5}).id;
  auto& correction = sample.addFinal(tests::kMother, "2026-03-02", {2, 1, 1, 1, 1, 1, 1, 1});
  correction.version = 2;
  correction.corrects = first;
  correction.correctionReason = "Antwoorden omgekeerd overgenomen.";
  sample.file.administrations[0].correctedBy = correction.id;

  const std::string text = sample.text();
  CHECK_FALSE(holds(text, "Totaalscore: 40"));
  CHECK(holds(text, "Totaalscore: 9"));
  CHECK(holds(text, "Versie: 2"));
  CHECK(holds(text, "Reden van de correctie: Antwoorden omgekeerd overgenomen."));

  report::SummaryOptions old;
  old.records = {first};
  CHECK(holds(sample.text(old), "Totaalscore: 40"));
  CHECK(holds(sample.text(old), "later vervangen door een correctie"));
}

TEST_CASE("only chosen records are told, in the course too") {
  const SampleCase sample = fullCase();
  report::SummaryOptions options;
  options.records = {sample.file.administrations[1].id};
  const std::string text = sample.text(options);
  CHECK(holds(text, "Totaalscore: 9"));
  CHECK_FALSE(holds(text, "02-03-2026"));
}

TEST_CASE("under a pseudonym nothing is left that names or dates the youth") {
  SampleCase sample = fullCase();
  sample.file.relationships[1].since = {casefile::KnownSince::Kind::Day, sample.file.youth.dateOfBirth};
  sample.file.administrations[0].conditions.departureReason = "Noor (K-20481) is geboren op 3-5-2024.";
  sample.addDraft(tests::kFosterFather, "2026-11-20");
  for (const auto audience : {report::Audience::Professional, report::Audience::Parents}) {
    report::SummaryOptions options;
    options.pseudonymous = true;
    options.audience = audience;
    const auto document = sample.document(options);
    const std::string text = foldText(report::plainText(document) + " " + document.title + " " + document.subject);
    for (const char* trace : {"noor", "meulen", "aysegul", "yıldırım", "ozturk", "lieke", "brandsma", "محمد", "العربي",
                              "20481", "03-05-2024", "3-5-2024", "2024-05-03"}) {
      INFO(trace);
      CHECK_FALSE(holds(text, foldText(trace)));
    }
    CHECK(holds(text, "marleen vos")); // the maker stays
    CHECK(holds(text, "02-03-2026"));  // so do the days of the talks
  }
  report::SummaryOptions options;
  options.pseudonymous = true;
  CHECK(holds(sample.text(options), "Lees die teksten na"));
  CHECK(holds(sample.text(options), "LSVG over de relatie met pleegouder 1"));
  CHECK_FALSE(holds(sample.text(), "Lees die teksten na"));
}

TEST_CASE("a record whose definition is lost still shows its kept score") {
  SampleCase sample = fullCase();
  sample.definitions.clear();
  const std::string text = sample.text();
  CHECK(holds(text, "lsvg over de relatie met"));
  CHECK(holds(text, "total: 22"));
  CHECK(holds(text, "Geen diagnose"));
}
