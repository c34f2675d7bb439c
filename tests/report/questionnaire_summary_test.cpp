#include "report/case_summary.h"

#include "base/text.h"
#include "instruments/licence_pack.h"
#include "report/informant_case.h"
#include "support/catch.h"

using namespace haven;
using report::Section;
using tests::always;
using tests::InformantCase;

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

constexpr std::string_view kMark = "DEMONSTRATIE: niet voor klinisch gebruik";

/// Answers 3, but none to these numbers.
std::function<std::optional<int>(int)> without(std::vector<int> numbers) {
  return [numbers](int number) -> std::optional<int> {
    if (std::find(numbers.begin(), numbers.end(), number) != numbers.end()) return std::nullopt;
    return 3;
  };
}

InformantCase withAri(const std::function<std::optional<int>(int)>& answer) {
  InformantCase sample;
  sample.addForm(tests::kMother, "2026-10-02", sample.demonstration("ari-cp-2-5"), answer);
  return sample;
}

/// Old enough for the norms of the AISI's demonstration pack.
InformantCase schoolChild() {
  InformantCase sample;
  sample.file.youth.dateOfBirth = parseIsoDate("2018-05-03").value();
  return sample;
}

} // namespace

TEST_CASE("each scale tells its score, range, band, norm table and how much was filled in") {
  const std::string text = withAri(always(3)).text();
  for (const char* part :
       {"ARI-CP 2-5 ingevuld door Ayşegül Yıldırım-Öztürk (moeder)", "Ingevuld op: 02-10-2026",
        "Ingevuld door: Ayşegül Yıldırım-Öztürk (moeder)",
        "Licentiepakket: Verzonnen voor demonstratie en tests; er is geen handleiding, demonstratie 1",
        "Veilig (demonstratie), van 13 tot en met 65: 39", "Vermijdend (demonstratie), van 11 tot en met 55: 33",
        "Ambivalent (demonstratie), van 11 tot en met 55: 33",
        "Gedesorganiseerd (demonstratie), van 13 tot en met 65: 39",
        "Gemiddeld, volgens de normtabel ‘Moeders (verzonnen)’.", "‘Moeders (verzonnen)’. 13 van 13 ingevuld.",
        "11 van 11 ingevuld."}) {
    INFO(part);
    CHECK(holds(text, part));
  }
  CHECK_FALSE(holds(text, "Gesprek op"));
}

TEST_CASE("advice stands with its reason and the licence pack as its source") {
  const std::string text = withAri(always(1)).text();
  CHECK(holds(text, "Verzonnen advies"));
  CHECK(holds(text, "(licentiepakket, Verzonnen voor demonstratie en tests; er is geen handleiding, demonstratie 1)"));
  CHECK(holds(text, "Omdat Veilig 21 in deze band valt: laag."));
  CHECK(holds(text, "licentiepakket: Wat deze organisatie uit de handleiding"));
  CHECK(holds(text, "richtlijn-2020: Richtlijn Problematische"));
}

TEST_CASE("a score formed with an answer missing says how, and how far off it can be") {
  const std::string text = withAri(without({5})).text(); // of the secure scale, not reversed
  CHECK(holds(text, "Veilig (demonstratie), van 13 tot en met 65: 39"));
  CHECK(holds(text, "12 van 13 ingevuld, 1 niet. De score is geschat: het ontbrekende antwoord telt mee als het "
                    "gemiddelde van de andere antwoorden op deze schaal. Was alles ingevuld, dan lag de score tussen "
                    "37 en 41."));
  CHECK(countOf(text, "geschat") == 1);
}

TEST_CASE("a score that only counts what was answered says so") {
  InformantCase sample;
  const auto form = sample.demonstration("ari-cp-2-5", [](instruments::LicencePack& pack) {
    pack.scales[0].whenMissing = instruments::WhenMissing::AsAnswered;
  });
  sample.addForm(tests::kMother, "2026-10-02", form, without({5}));
  CHECK(holds(sample.text(), "12 van 13 ingevuld, 1 niet. Alleen wat is ingevuld, telt mee."));
}

TEST_CASE("with too much missing the score is withheld and the report says why") {
  const std::string text = withAri(without({1, 5})).text();
  CHECK(holds(text, "Geen score en geen band: er ontbreken meer antwoorden dan deze schaal toelaat."));
  CHECK(holds(text, "11 van 13 ingevuld, 2 niet."));
  CHECK(holds(text, "Veilig (demonstratie), van 13 tot en met 65\n"));
  CHECK(countOf(text, "Geen score en geen band") == 1);
}

TEST_CASE("a score without a norm table says what was not known") {
  struct Row {
    const char* why;
    std::function<void(instruments::LicencePack&)> change;
    casefile::Sex sex;
    const char* says;
  };
  using instruments::LicencePack;
  const auto eachTable = [](auto change) {
    return [change](LicencePack& pack) {
      for (auto& scale : pack.scales)
        for (auto& norm : scale.norms)
          change(norm);
    };
  };
  const Row rows[] = {
      {"sex is not recorded", eachTable([](auto& norm) { norm.sexes = {"f"}; }), casefile::Sex::NotRecorded,
       "Geen band: de normtabellen vragen het geslacht van de jeugdige, en dat is niet vastgelegd."},
      {"nor for this respondent", eachTable([](auto& norm) { norm.respondents = {"father"}; }),
       casefile::Sex::NotRecorded, "Geen band: toen deze afname definitief werd, paste geen normtabel"},
      {"nor for this age", eachTable([](auto& norm) { norm.fromMonths = 200; }), casefile::Sex::NotRecorded,
       "Geen band: toen deze afname definitief werd, paste geen normtabel"}};
  for (const Row& row : rows) {
    INFO(row.why);
    InformantCase sample;
    sample.file.youth.sex = row.sex;
    sample.addForm(tests::kMother, "2026-10-02", sample.demonstration("ari-cp-2-5", row.change), always(3));
    CHECK(countOf(sample.text(), row.says) == 4);
    CHECK(holds(sample.text(), "Veilig (demonstratie), van 13 tot en met 65: 39"));
  }
}

TEST_CASE("facts that came after completion do not rewrite what was not known then") {
  InformantCase sample;
  const auto form = sample.demonstration("ari-cp-2-5", [](instruments::LicencePack& pack) {
    for (auto& scale : pack.scales)
      for (auto& norm : scale.norms)
        norm.sexes = {"f"};
  });
  sample.addForm(tests::kMother, "2026-10-02", form, always(3));
  sample.file.youth.sex = casefile::Sex::Female;
  CHECK(countOf(sample.text(), "toen deze afname definitief werd, paste geen normtabel") == 4);
}

TEST_CASE("without a licence pack answers are told and no score is") {
  InformantCase sample;
  sample.addForm(tests::kMother, "2026-10-02", sample.structure("ari-cp-2-5"), without({7, 23}));
  const std::string text = sample.text();
  CHECK(holds(text, "Geen scores: bij deze afname hoort geen licentiepakket. De antwoorden zijn bewaard: 46 van 48 "
                    "ingevuld."));
  CHECK(holds(text, "Licentiepakket: geen"));
  CHECK(holds(text, "Beheer, Licentiepakketten"));
  CHECK(holds(text, "Antwoorden per nummer"));
  CHECK(holds(text, "46 van 48 ingevuld. Niet ingevuld: 7, 23."));
  for (const char* absent : {"Veilig", "Vermijdend", "tot en met", "normtabel", "Beloop"})
    CHECK_FALSE(holds(text, absent));
  CHECK(sample.document().mark.empty());
  CHECK(holds(text, "Geen diagnose"));
}

TEST_CASE("answers stand by number in columns that run down") {
  InformantCase sample;
  sample.addForm(tests::kMother, "2026-10-02", sample.structure("ari-cp-2-5"),
                 [](int number) { return number == 9 ? std::nullopt : std::optional(number % 10); });
  for (const auto& block : sample.document().blocks) {
    const auto* table = std::get_if<report::Table>(&block);
    if (table == nullptr || table->header.front() != "Nr.") continue;
    CHECK(table->rows.size() == 8);
    CHECK(table->rows[0] == std::vector<std::string>{"1", "1", "9", "–", "17", "7", "25", "5", "33", "3", "41", "1"});
    CHECK(table->rows[7] == std::vector<std::string>{"8", "8", "16", "6", "24", "4", "32", "2", "40", "0", "48", "8"});
    return;
  }
  FAIL("no table of answers");
}

TEST_CASE("twenty answers leave no row without numbers and no number without its place") {
  InformantCase sample = schoolChild();
  sample.addForm(tests::kMother, "2026-10-02", sample.structure("aisi-6-12"), always(4));
  const std::string text = sample.text();
  CHECK(holds(text, "\n1 | 4 | 5 | 4 | 9 | 4 | 13 | 4 | 17 | 4\n"));
  CHECK(holds(text, "4 | 4 | 8 | 4 | 12 | 4 | 16 | 4 | 20 | 4"));
}

TEST_CASE("open answers are printed, never scored, with who may interpret them") {
  InformantCase sample = schoolChild();
  auto& record = sample.addForm(tests::kMother, "2026-10-02", sample.demonstration("aisi-6-12"), always(3));
  record.openAnswers = {{"1", "Wij zingen met Noor over de boot."}, {"10", "Tien."}, {"2", "Twee."}, {"3", "  "}};
  std::string text = sample.text();
  CHECK(holds(text, "Open vraag 1\nWij zingen met Noor over de boot.\nOpen vraag 2\nTwee.\nOpen vraag 10\nTien.\n"));
  CHECK_FALSE(holds(text, "Open vraag 3"));
  CHECK(countOf(text, "Alleen een getrainde diagnosticus mag de antwoorden op de open vragen interpreteren.") == 1);
  report::SummaryOptions options;
  options.pseudonymous = true;
  CHECK(holds(sample.text(options), "Wij zingen met de jeugdige over de boot."));
  record.openAnswers.clear();
  text = sample.text();
  CHECK_FALSE(holds(text, "getrainde diagnosticus"));
}

TEST_CASE("a total over scales is told beside them") {
  InformantCase sample = schoolChild();
  sample.addForm(tests::kMother, "2026-10-02", sample.demonstration("aisi-6-12"), always(3));
  const std::string text = sample.text();
  for (const char* scale : {"Vermijdend", "Ambivalent", "Gedesorganiseerd", "Totaal"}) {
    INFO(scale);
    CHECK(holds(text, std::string(scale) + " (demonstratie), van "));
  }
  CHECK(holds(text, "20 van 20 ingevuld."));
}

TEST_CASE("a demonstration pack marks every page and every result, whatever is chosen and for whomever") {
  InformantCase sample = withAri(always(3));
  sample.addForm(tests::kFosterMother, "2026-10-05", sample.demonstration("ari-cp-2-5"), always(2));
  for (const auto audience : {report::Audience::Professional, report::Audience::Parents})
    for (const Section section : report::kSections) {
      INFO(std::string(report::idOf(section)));
      report::SummaryOptions options;
      options.audience = audience;
      options.sections = {section};
      CHECK(sample.document(options).mark == kMark);
    }
  const std::string text = sample.text();
  CHECK(countOf(text, std::string(kMark) + "\nVragen, sleutel, normen en advies") == 2);
  CHECK(countOf(text, "Veilig (demonstratie), van 13 tot en met 65: ") == 2);
  CHECK(holds(text, "ARI-CP 2-5 · demonstratie\n"));
  CHECK(holds(text, "\nVeilig (demonstratie)\nAyşegül"));
  sample.file.example = true;
  CHECK(sample.document().mark == "VOORBEELD: fictieve gegevens\n" + std::string(kMark));

  report::SummaryOptions options;
  sample.addFinal(tests::kFosterFather, "2026-10-06", {1, 1, 1, 1, 1, 1, 1, 1});
  options.records = {sample.file.administrations.back().id};
  sample.file.example = false;
  CHECK(sample.document(options).mark.empty()); // nothing of the pack is told
}

TEST_CASE("a pack of an organisation's own leaves no demonstration mark") {
  InformantCase sample;
  const auto own = sample.demonstration("ari-cp-2-5", [](auto& pack) { pack.demonstration = false; });
  sample.addForm(tests::kMother, "2026-10-02", own, always(3));
  CHECK(sample.document().mark.empty());
  CHECK(holds(sample.text(), "Veilig, van 13 tot en met 65: 39"));
  CHECK_FALSE(holds(foldText(sample.text()), "(demonstratie)"));
}

TEST_CASE("parents read that a questionnaire was filled in and who will talk about it") {
  InformantCase sample = schoolChild();
  auto& record = sample.addForm(tests::kMother, "2026-10-02", sample.demonstration("aisi-6-12"), without({4}));
  record.openAnswers = {{"1", "GEHEIM LIEDJE"}};
  sample.addForm(tests::kFosterMother, "2026-10-05", sample.demonstration("ari-cp-2-5"), always(5));
  report::SummaryOptions options;
  options.audience = report::Audience::Parents;
  const std::string text = sample.text(options);
  CHECK(holds(text, "De vragenlijst van Ayşegül Yıldırım-Öztürk (moeder)"));
  CHECK(holds(text, "19 van de 20 vragen zijn ingevuld; een vraag overslaan mag."));
  CHECK(holds(text, "Er is ook één vraag in eigen woorden beantwoord."));
  CHECK(holds(text, "Alle 48 vragen zijn ingevuld."));
  CHECK(holds(text, "dr. Marleen Vos, gedragswetenschapper (NIP 20417, SKJ), bespreekt het met u"));
  CHECK(holds(text, "Deze vragenlijst is verzonnen."));
  const std::string folded = foldText(text);
  // wording.md: "To parents"; and of a questionnaire neither its scales nor its name
  for (const char* word : {"gehecht",       "hechting",     "hecht",      "stoornis",   "verstoord",
                           "score",         "totaal",       "fout",       "norm",       "aanwijzing",
                           "problematisch", "veilig",       "vermijdend", "ambivalent", "gedesorganiseerd",
                           "gemiddeld",     "hoog",         "laag",       "ari-cp",     "aisi",
                           "attachment",    "diagnosticus", "geheim",     "licentie",   "sleutel",
                           "onderwerp 1"}) {
    INFO(word);
    CHECK_FALSE(holds(folded, word));
  }
}
