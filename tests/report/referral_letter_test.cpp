#include "report/referral_letter.h"

#include "interventions/intervention_catalogue.h"
#include "report/plan_case.h"
#include "support/catch.h"

#include <algorithm>
#include <set>
#include <string>

using namespace haven;
using namespace haven::report;
using haven::tests::PlanCase;

namespace {

const interventions::InterventionCatalogue& catalogue() {
  static const auto loaded = interventions::loadInterventions(HAVEN_SOURCE_DIR "/data");
  if (!loaded) throw std::runtime_error(loaded.error().param("path") + " " + loaded.error().param("reason"));
  return *loaded;
}

casefile::Account writer() {
  casefile::Account account;
  account.name = "Sanne Voorbeeld";
  account.role = casefile::Role::BehaviouralScientist;
  account.registrations = {{"NIP", "000"}};
  return account;
}

LetterOptions filledIn() {
  LetterOptions options;
  options.words = {"Praktijk De Proef",          "Wilt u met het gezin kennismaken?", "Het lukt om samen te spelen.",
                   "Moeder en vader, 1-11-2026", "Terugkoppeling na drie weken.",     "Voorbeeldstad Jeugdhulp",
                   "verwijzer@voorbeeld.invalid"};
  return options;
}

struct Bench {
  PlanCase planCase;
  plan::Situation situation = planCase.situation();

  std::string letter(const LetterOptions& options, const char* help = "vipp-sd") const {
    return plainText(document(options, help));
  }
  Document document(const LetterOptions& options, const char* help = "vipp-sd") const {
    return referralLetter({&situation, help == nullptr ? nullptr : catalogue().intervention(help), &catalogue()},
                          options, writer());
  }
};

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// Marks ("T7 ") that every free text of the case bears.
int marksIn(const std::string& text, int most) {
  int found = 0;
  for (int i = 1; i <= most; ++i)
    if (has(text, "T" + std::to_string(i) + " ")) ++found;
  return found;
}

} // namespace

TEST_CASE("a letter says to whom, by whom, about whom and what is asked") {
  const Bench bench;
  const std::string text = bench.letter(filledIn());
  for (const char* part :
       {"Praktijk De Proef", "Sanne Voorbeeld", "gedragswetenschapper", "NIP 000", "VIPP-SD",
        "Wilt u met het gezin kennismaken?", "Het lukt om samen te spelen.", "Moeder en vader, 1-11-2026",
        "Terugkoppeling na drie weken.", "verwijzer@voorbeeld.invalid"})
    CHECK(has(text, part));
  CHECK(has(text, bench.situation.file->youth.name));
  CHECK(has(text, formatDutchDate(bench.situation.file->youth.dateOfBirth)));
  for (const auto& carer : bench.situation.file->relationships)
    CHECK(has(text, carer.carerName));
}

TEST_CASE("nothing that was written in the case stands in a letter, whatever is chosen to be told") {
  const Bench bench;
  REQUIRE(bench.planCase.marks() > 30);
  LetterOptions all = filledIn();
  all.parts.assign(std::begin(kLetterParts), std::end(kLetterParts));
  for (const char* help : {"vipp-sd", "nika", "ddp", "mbt-k", static_cast<const char*>(nullptr)}) {
    const std::string text = bench.letter(all, help);
    CHECK(marksIn(text, bench.planCase.marks()) == 0);
    for (const char* never : {"LSVG", "score", "punten", "T-score", "indicaties voor problematische"})
      CHECK_FALSE(has(text, never));
    for (const interventions::Intervention& other : catalogue().interventions)
      if (help == nullptr || (other.id != help && other.name.size() > 6)) {
        INFO(other.name);
        CHECK_FALSE(has(text, other.name));
      }
  }
}

TEST_CASE("each part is told only when it is chosen") {
  const Bench bench;
  const std::pair<LetterPart, const char*> rows[] = {
      {LetterPart::Carers, "Verzorger"},          {LetterPart::Reason, "Het lukt om samen te spelen."},
      {LetterPart::Outcome, "Waar de screening"}, {LetterPart::Consent, "Instemming"},
      {LetterPart::Agreements, "Terugkoppeling"},
  };
  for (const auto& [part, words] : rows) {
    LetterOptions options = filledIn();
    options.parts = {part};
    INFO(idOf(part));
    CHECK(has(bench.letter(options), words));
    options.parts.clear();
    CHECK_FALSE(has(bench.letter(options), words));
  }
}

TEST_CASE("under a pseudonym nobody is named, whatever was typed") {
  const Bench bench;
  LetterOptions options = filledIn();
  options.pseudonymous = true;
  const casefile::CaseFile& file = *bench.situation.file;
  options.words.reason = file.youth.name + " en " + file.relationships.front().carerName + " spelen samen.";
  options.words.question = "Past dit bij " + file.youth.name + "?";
  const std::string text = bench.letter(options);
  CHECK_FALSE(has(text, file.youth.name));
  for (const auto& carer : file.relationships)
    CHECK_FALSE(has(text, carer.carerName));
  CHECK_FALSE(has(text, formatDutchDate(file.youth.dateOfBirth)));
  if (!file.youth.clientNumber.empty()) CHECK_FALSE(has(text, file.youth.clientNumber));
  CHECK(has(text, file.number));
  CHECK(has(text, "spelen samen."));
}

TEST_CASE("of what is known only what the chosen help asks for is told") {
  Bench bench;
  bench.planCase.answer("feature-pleegzorg", "yes");
  bench.planCase.answer("feature-moeder-depressie", "yes");
  bench.situation = bench.planCase.situation();
  LetterOptions options = filledIn();
  options.parts = {LetterPart::Features};
  const std::string label = catalogue().riskGroup("pleegzorg")->label;
  const std::string other = catalogue().riskGroup("moeder-depressie")->label;
  CHECK(has(bench.letter(options, "pipa"), label)); // asks for foster or adoptive parents
  CHECK_FALSE(has(bench.letter(options, "pipa"), other));
  CHECK(has(bench.letter(options, "ouder-baby-interventie"), other));
  CHECK_FALSE(has(bench.letter(options, "ouder-baby-interventie"), label));
  CHECK_FALSE(has(bench.letter(options, nullptr), label));
}

TEST_CASE("a conclusion is told without making it more than it is") {
  const Bench bench;
  LetterOptions options = filledIn();
  options.parts = {LetterPart::Outcome};
  const std::string text = bench.letter(options);
  CHECK(has(text, "Geen diagnose"));
  CHECK(has(text, "Besluit"));
}

TEST_CASE("what is missing is known before a letter goes out") {
  LetterOptions options = filledIn();
  CHECK(gapsIn(options).empty());
  options.words.receiver = "  ";
  options.words.reason.clear();
  options.words.consent.clear();
  CHECK(gapsIn(options) == std::vector<LetterGap>{LetterGap::Receiver, LetterGap::Reason, LetterGap::Consent});
  options.parts.clear();
  CHECK(gapsIn(options) == std::vector<LetterGap>{LetterGap::Receiver, LetterGap::Consent});
}

TEST_CASE("a letter without consent says so") {
  const Bench bench;
  LetterOptions options = filledIn();
  options.words.consent.clear();
  CHECK(has(bench.letter(options), "Niet vastgelegd of ouders en jeugdige"));
}

TEST_CASE("the properties of the file name nobody") {
  const Bench bench;
  const Document letter = bench.document(filledIn());
  const casefile::CaseFile& file = *bench.situation.file;
  for (const std::string& property : {letter.title, letter.subject, letter.author, letter.runningHead, letter.footer})
    CHECK_FALSE(has(property, file.youth.name));
}

TEST_CASE("parts of a letter keep their ids") {
  std::set<std::string_view> ids;
  for (const LetterPart part : kLetterParts) {
    ids.insert(idOf(part));
    CHECK(letterPartFromId(idOf(part)) == part);
  }
  CHECK(ids.size() == std::size(kLetterParts));
  CHECK_FALSE(letterPartFromId("score"));
}
