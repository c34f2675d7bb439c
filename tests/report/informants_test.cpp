#include "report/informants.h"

#include "report/informant_case.h"
#include "support/catch.h"

using namespace haven;
using tests::always;
using tests::InformantCase;

namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// Only the part on informants.
std::string sideBySide(const InformantCase& sample, bool pseudonymous = false) {
  report::SummaryOptions options;
  options.sections = {report::Section::Informants};
  options.pseudonymous = pseudonymous;
  const std::string text = sample.text(options);
  const auto at = text.find("Invullers naast elkaar");
  return at == std::string::npos ? std::string() : text.substr(at);
}

InformantCase motherAndFosterParent(int mother = 3, int foster = 4) {
  InformantCase sample;
  const auto form = sample.demonstration("ari-cp-2-5");
  sample.addForm(tests::kMother, "2026-10-02", form, always(mother));
  sample.addForm(tests::kFosterMother, "2026-10-12", form, always(foster));
  return sample;
}

} // namespace

TEST_CASE("scale by informant stands raw score and band, and the difference in words") {
  const std::string text = sideBySide(motherAndFosterParent());
  CHECK(holds(text, "worden niet gemiddeld"));
  CHECK(holds(text, "Schaal | Ayşegül Yıldırım-Öztürk (moeder) | Lieke Brandsma (pleegouder) | Verschil"));
  CHECK(holds(text, "Ingevuld op | 02-10-2026 | 12-10-2026"));
  CHECK(holds(text, "Veilig | 39, gemiddeld | 48, bovengemiddeld | 9 punten, andere band"));
  CHECK(holds(text, "Veilig (demonstratie)\nAyşegül Yıldırım-Öztürk (moeder) | 39 | gemiddeld\n"
                    "Lieke Brandsma (pleegouder) | 48 | bovengemiddeld\n9 punten, andere band\n"));
  CHECK_FALSE(holds(text, "43,5")); // what an average would be
}

TEST_CASE("no difference is said too, and one point is one") {
  CHECK(holds(sideBySide(motherAndFosterParent(3, 3)), "Vermijdend | 33, gemiddeld | 33, gemiddeld | geen verschil"));
  InformantCase sample;
  const auto form = sample.demonstration("ari-cp-2-5");
  sample.addForm(tests::kMother, "2026-10-02", form, always(3));
  sample.addForm(tests::kFosterMother, "2026-10-02", form, [](int number) { return number == 5 ? 4 : 3; });
  CHECK(holds(sideBySide(sample), "Veilig | 39, gemiddeld | 40, gemiddeld | 1 punt\n"));
}

TEST_CASE("the lists that were talked through are compared the same way") {
  InformantCase sample;
  sample.addFinal(tests::kMother, "2026-03-02", {3, 2, 4, 1, 5, 3, 2, 2});
  sample.addFinal(tests::kFosterMother, "2026-06-10", {1, 1, 1, 2, 1, 1, 1, 1});
  const std::string text = sideBySide(sample);
  CHECK(holds(text, "\nLSVG\n"));
  CHECK(holds(text, "13 punten, andere band"));
  CHECK_FALSE(holds(text, "demonstratie"));
}

TEST_CASE("one informant is nothing to put beside another") {
  InformantCase sample;
  sample.addForm(tests::kMother, "2026-10-02", sample.demonstration("ari-cp-2-5"), always(3));
  sample.addForm(tests::kMother, "2026-11-02", sample.demonstration("ari-cp-2-5"), always(4));
  CHECK(sideBySide(sample).empty());
}

TEST_CASE("only records that are told are compared") {
  InformantCase sample = motherAndFosterParent();
  report::SummaryOptions options;
  options.records = {sample.file.administrations[0].id};
  CHECK_FALSE(holds(sample.text(options), "Invullers naast elkaar"));
}

TEST_CASE("what makes a difference doubtful is said") {
  struct Row {
    const char* why;
    const char* caution;
    std::function<void(InformantCase&)> make;
  };
  constexpr const char* kFar = "Tussen deze afnames ligt meer dan 6 maanden.";
  constexpr const char* kPacks = "De punten zijn niet met elkaar te vergelijken.";
  constexpr const char* kNoPack = "hoort geen licentiepakket: er zijn geen scores.";
  constexpr const char* kImputed = "Een score met * is gevormd terwijl er antwoorden ontbraken";
  constexpr const char* kNoBand = "Waar ‘geen band’ staat";
  const Row rows[] = {
      {"half a year between them", kFar,
       [](InformantCase& sample) {
         sample.addForm(tests::kMother, "2026-03-02", sample.demonstration("ari-cp-2-5"), always(3));
       }},
      {"another pack", kPacks,
       [](InformantCase& sample) {
         const auto other = sample.demonstration("ari-cp-2-5", [](auto& pack) { pack.version = "2"; });
         sample.addForm(tests::kMother, "2026-10-02", other, always(3));
       }},
      {"no pack", kNoPack,
       [](InformantCase& sample) {
         sample.addForm(tests::kMother, "2026-10-02", sample.structure("ari-cp-2-5"), always(3));
       }},
      {"an answer missing", kImputed,
       [](InformantCase& sample) {
         sample.addForm(tests::kMother, "2026-10-02", sample.demonstration("ari-cp-2-5"),
                        [](int number) { return number == 5 ? std::nullopt : std::optional(3); });
       }},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    InformantCase sample;
    row.make(sample);
    sample.addForm(tests::kFosterMother, "2026-10-12", sample.demonstration("ari-cp-2-5"), always(4));
    const std::string text = sideBySide(sample);
    for (const char* caution : {kFar, kPacks, kNoPack, kImputed, kNoBand}) {
      INFO(caution);
      CHECK(holds(text, caution) == (std::string_view(caution) == row.caution));
    }
    CHECK(holds(text, "niet te vergelijken\n") == (std::string_view(row.caution) == kPacks));
    CHECK(holds(text, "39*, gemiddeld") == (std::string_view(row.caution) == kImputed));
  }
}

TEST_CASE("a score without a band is said to have none, a scale without a score too") {
  InformantCase sample;
  const auto form = sample.demonstration("ari-cp-2-5", [](auto& pack) {
    for (auto& norm : pack.scales[0].norms)
      if (norm.respondents.front() == "mother") norm.toMonths = 24;
  });
  sample.addForm(tests::kMother, "2026-10-02", form,
                 [](int number) { return number == 2 || number == 6 ? std::nullopt : std::optional(3); });
  sample.addForm(tests::kFosterMother, "2026-10-12", form, always(4));
  const std::string text = sideBySide(sample);
  CHECK(holds(text, "Veilig | 39, geen band | 48, bovengemiddeld | 9 punten\n"));
  CHECK(holds(text, "Vermijdend | geen score | 42, bovengemiddeld | –\n"));
  CHECK(holds(text, "Waar ‘geen band’ staat"));
}

TEST_CASE("under a pseudonym informants are what they are to the youth") {
  InformantCase sample = motherAndFosterParent();
  sample.addForm(tests::kFosterFather, "2026-10-13", sample.demonstration("ari-cp-2-5"), always(2));
  CHECK(holds(sideBySide(sample, true), "Schaal | moeder | pleegouder 1 | pleegouder 2 | Verschil"));
}

TEST_CASE("many informants go on in a next table, with the difference over all in the last") {
  InformantCase sample;
  const auto form = sample.demonstration("ari-cp-2-5");
  for (casefile::RelationshipId id = 4; id <= 6; ++id)
    sample.file.relationships.push_back(
        {id, "Verzorger " + std::to_string(id), casefile::RelationshipKind::PermanentCarer, "", {}});
  for (casefile::RelationshipId id = 1; id <= 6; ++id)
    sample.addForm(id, "2026-10-02", form, always(id == 1 ? 2 : 4));
  const std::string text = sideBySide(sample, true);
  CHECK(holds(text, "Schaal | moeder | pleegouder 1 | pleegouder 2\n"));
  CHECK(holds(text, "Schaal | vaste begeleider 1 | vaste begeleider 2 | vaste begeleider 3 | Verschil\n"));
  CHECK(holds(text, "18 punten, andere band")); // 48 - 30
}
