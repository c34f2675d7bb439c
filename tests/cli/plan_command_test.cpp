#include "plan_store.h"
#include "support/catch.h"

using namespace haven;
using namespace haven::tests;
using casefile::MoveKind;
using casefile::Role;
using nlohmann::ordered_json;

namespace {

const ordered_json kEveryone = {"youth-professional", "behavioural-scientist", "qualified-diagnostician"};
const ordered_json kScientists = {"behavioural-scientist", "qualified-diagnostician"};
const ordered_json kDiagnosticians = {"qualified-diagnostician"};

const char* const kByScientists = "Dit doet: gedragswetenschapper of gekwalificeerd diagnosticus.";
const char* const kByDiagnosticians = "Dit doet: gekwalificeerd diagnosticus.";
const char* const kNoSuspicion = "Stap 2 vraagt om een vermoeden in stap 1, of om een reden om altijd te screenen.";
const char* const kNotToStep3 = "Stap 2 heeft niet tot stap 3 geleid.";
const char* const kNoTreatment = "Er is nog niet besloten tot stap 3 of tot begeleiding.";

bool isScientist(Role role) {
  return role != Role::YouthProfessional;
}
bool isDiagnostician(Role role) {
  return role == Role::QualifiedDiagnostician;
}

ordered_json moveOf(const char* id, const ordered_json& who, std::vector<std::string> because) {
  return {{"id", id}, {"open", because.empty()}, {"because", because}, {"who", who}};
}

std::vector<std::string> whenNot(bool may, const char* by, std::vector<std::string> because = {}) {
  if (!may) because.emplace_back(by);
  return because;
}

casefile::PlanMove noSuspicion(Date nextLook) {
  casefile::PlanMove move;
  move.kind = MoveKind::ConcludeStep1;
  move.outcome = "no-suspicion";
  move.nextLook = nextLook;
  return move;
}

casefile::PlanMove suspicion() {
  casefile::PlanMove move;
  move.kind = MoveKind::ConcludeStep1;
  move.outcome = "suspicion";
  move.reason = "Verzonnen: Noor zoekt geen troost.";
  return move;
}

casefile::PlanMove closing() {
  casefile::PlanMove move;
  move.kind = MoveKind::Close;
  move.outcome = "moved-away";
  return move;
}

ordered_json planOf(const PlanStore& sample) {
  const Ended shown = sample.run({"plan", sample.store(), sample.number(), "--json"});
  INFO(shown.err);
  REQUIRE(shown.exit == 0);
  CHECK(shown.err.empty());
  return ordered_json::parse(shown.out);
}

std::vector<std::string> observationSentences() {
  return {"Op zijn gemak, Voorbeeld: Marit (moeder): nog niet gevraagd",
          "Troost en hulp, Voorbeeld: Marit (moeder): nog niet gevraagd",
          "Luisteren, Voorbeeld: Marit (moeder): nog niet gevraagd",
          "Samen plezier, Voorbeeld: Marit (moeder): nog niet gevraagd"};
}

} // namespace

TEST_CASE("plan gives where a new case stands, whole, to every role") {
  for (const Role role : casefile::kRoles) {
    INFO(std::string(casefile::idOf(role)));
    const PlanStore sample(role);
    const std::string at = "@" + sample.mother();
    const char* const points[] = {"observation-at-ease", "observation-comfort", "observation-listens",
                                  "observation-fun"};
    const auto sentences = observationSentences();
    ordered_json missing = ordered_json::array();
    for (std::size_t one = 0; one < 4; ++one)
      missing.push_back(
          {{"id", points[one] + at}, {"text", sentences[one]}, {"source", "richtlijn-2020, 4.4, stap 1"}});
    const ordered_json expected = {
        {"number", sample.number()},
        {"step", "step-1"},
        {"state", "step-1"},
        {"missing", missing},
        {"moves",
         {moveOf("conclude-step-1", kEveryone, sentences),
          moveOf("conclude-step-2", kScientists, whenNot(isScientist(role), kByScientists, {kNoSuspicion})),
          moveOf("decide-step-3", kDiagnosticians, whenNot(isDiagnostician(role), kByDiagnosticians, {kNotToStep3})),
          moveOf("settle-treatment-plan", kScientists, whenNot(isScientist(role), kByScientists, {kNoTreatment})),
          moveOf("new-round", kEveryone, {"Het stappenplan loopt nog."}), moveOf("close", kEveryone, {}),
          moveOf("reopen", kEveryone, {"De casus is open."})}}};
    CHECK(planOf(sample).dump(2) == expected.dump(2)); // order of keys too
  }
}

TEST_CASE("plan follows the case: observed, suspected, waiting for who may go on") {
  for (const Role role : casefile::kRoles) {
    INFO(std::string(casefile::idOf(role)));
    const PlanStore sample(role);
    sample.observe("no");
    auto plan = planOf(sample);
    CHECK(plan["missing"] == ordered_json::array());
    CHECK(plan["moves"][0] == moveOf("conclude-step-1", kEveryone, {}));

    sample.decide(suspicion());
    plan = planOf(sample);
    CHECK(plan["step"] == "step-2");
    CHECK(plan["state"] == "step-2");
    CHECK(plan["missing"].size() == 29); // five of history, twenty of balance, youth, instrument, two lists
    CHECK(plan["missing"][0] ==
          ordered_json{{"id", "history-neglect"},
                       {"text", "Aanwijzingen voor verwaarlozing, mishandeling of het negeren van "
                                "basale fysieke en emotionele behoeften: nog niet gevraagd"},
                       {"source", "richtlijn-2020, 4.4, stap 2"}});
    const auto& second = plan["moves"][1];
    CHECK(second["open"] == false);
    CHECK(second["because"].size() == plan["missing"].size() + (isScientist(role) ? 0 : 1));
    CHECK((second["because"].back() == kByScientists) == !isScientist(role));
    // a suspected case is closed by who may conclude it
    CHECK(plan["moves"][5] == moveOf("close", kScientists, whenNot(isScientist(role), kByScientists)));
  }
}

TEST_CASE("a closed case takes nothing but being reopened") {
  const PlanStore sample(Role::YouthProfessional);
  sample.observe("yes");
  sample.decide(noSuspicion(addDays(sample.today(), 90)));
  CHECK(planOf(sample)["state"] == "watching");
  sample.decide(closing());
  const auto plan = planOf(sample);
  CHECK(plan["state"] == "closed");
  CHECK(plan["step"] == "after");
  CHECK(plan["missing"] == ordered_json::array());
  for (const auto& move : plan["moves"]) {
    INFO(move["id"]);
    const bool reopening = move["id"] == "reopen";
    CHECK(move["open"] == reopening);
    if (!reopening) CHECK(move["because"][0] == "De casus is afgesloten. Heropen de casus eerst.");
  }

  const auto shown =
      ordered_json::parse(sample.run({"case", "show", sample.store(), sample.number(), "--json"}).out)["plan"];
  REQUIRE(shown.size() == 2);
  CHECK(keysOf(shown[0]) == std::vector<std::string>{"kind", "outcome", "at", "by"});
  CHECK(shown[0]["kind"] == "conclude-step-1");
  CHECK(shown[0]["outcome"] == "no-suspicion");
  CHECK(shown[0]["by"] == "Voorbeeld Professional (fictief)");
  CHECK(shown[0]["at"].get<std::string>().starts_with(formatIsoDate(sample.today()).substr(0, 4)));
  CHECK(shown[1]["kind"] == "close");
  CHECK(shown[1]["outcome"] == "moved-away");
}

TEST_CASE("plan without --json reads as words, in Dutch or in English") {
  const PlanStore sample(Role::YouthProfessional);
  const auto told = [&](const char* language) {
    return sample.run({"plan", sample.store(), sample.number(), "--lang", language}).out;
  };
  CHECK(told("nl") ==
        sample.number() +
            "  Voorbeeld: Noor\n"
            "Stap 1: alert zijn\n"
            "  Stap 1, Wees alert op gehechtheid: open, 0 van 4 ingevuld\n"
            "  Stap 2, Korte screening: nog niet aan de orde\n"
            "  Stap 3, Uitgebreider onderzoek: nog niet aan de orde\n"
            "  Na de stappen: nog niet aan de orde\n"
            "Goed om te weten:\n"
            "  - Nog geen dag om opnieuw te kijken: Bij elke open casus hoort een dag waarop opnieuw wordt gekeken. "
            "(richtlijn-2020, kernaanbeveling 9)\n"
            "Nog nodig:\n"
            "  - Op zijn gemak, Voorbeeld: Marit (moeder): nog niet gevraagd (richtlijn-2020, 4.4, stap 1)\n"
            "  - Troost en hulp, Voorbeeld: Marit (moeder): nog niet gevraagd (richtlijn-2020, 4.4, stap 1)\n"
            "  - Luisteren, Voorbeeld: Marit (moeder): nog niet gevraagd (richtlijn-2020, 4.4, stap 1)\n"
            "  - Samen plezier, Voorbeeld: Marit (moeder): nog niet gevraagd (richtlijn-2020, 4.4, stap 1)\n"
            "Besluiten:\n"
            "  - Stap 1 afronden: nog dicht, door jeugd- en gezinsprofessional, gedragswetenschapper of gekwalificeerd "
            "diagnosticus. Nog nodig: 4.\n"
            "  - Stap 2 afronden: nog dicht. Stap 2 vraagt om een vermoeden in stap 1, of om een reden om altijd te "
            "screenen. Dit doet: gedragswetenschapper of gekwalificeerd diagnosticus.\n"
            "  - Besluiten over stap 3: nog dicht. Stap 2 heeft niet tot stap 3 geleid. Dit doet: gekwalificeerd "
            "diagnosticus.\n"
            "  - Behandelplan vaststellen: nog dicht. Er is nog niet besloten tot stap 3 of tot begeleiding. Dit doet: "
            "gedragswetenschapper of gekwalificeerd diagnosticus.\n"
            "  - Stappenplan opnieuw beginnen: nog dicht, door jeugd- en gezinsprofessional, gedragswetenschapper of "
            "gekwalificeerd diagnosticus. Het stappenplan loopt nog.\n"
            "  - Casus afsluiten: open, door jeugd- en gezinsprofessional, gedragswetenschapper of gekwalificeerd "
            "diagnosticus\n"
            "  - Casus heropenen: nog dicht, door jeugd- en gezinsprofessional, gedragswetenschapper of gekwalificeerd "
            "diagnosticus. De casus is open.\n");
  const std::string english = told("en");
  CHECK(english.find("Still needed:\n") != std::string::npos);
  CHECK(english.find("  - Close the case: open, by ") != std::string::npos);

  sample.observe("yes");
  const Date look = addDays(sample.today(), 90);
  sample.decide(noSuspicion(look));
  const std::string watched = told("nl");
  CHECK(watched.find("Geen vermoeden\n") != std::string::npos);
  CHECK(watched.ends_with("Opnieuw kijken: " + formatDutchDate(look) + "\n"));
  CHECK(watched.find("Nog nodig:\n") == std::string::npos);
}

TEST_CASE("plan tells why a youth in foster care is always screened") {
  const SampleStore sample;
  const auto list = sample.run({"case", "list", sample.store(), "--json"}).json().at("cases");
  int told = 0;
  for (const auto& one : list) {
    const std::string number = one.at("number");
    const auto kinds = sample.run({"case", "show", sample.store(), number, "--json"}).json().at("relationships");
    const bool foster =
        std::any_of(kinds.begin(), kinds.end(), [](const auto& carer) { return carer.at("kind") == "foster-parent"; });
    const std::string out = sample.run({"plan", sample.store(), number}).out;
    INFO(out);
    CHECK((out.find("De jeugdige groeit op in een pleeggezin. (richtlijn-2020, kernaanbeveling 6 en 3.2): ") !=
           std::string::npos) == foster);
    told += foster ? 1 : 0;
  }
  CHECK(told > 0);
}

TEST_CASE("plan refuses what is not there as the other commands do") {
  const PlanStore sample(Role::YouthProfessional);
  for (const char* number : {"1999-0001", "", "'; DROP TABLE cases;--"}) {
    const Ended missing = sample.run({"plan", sample.store(), number, "--json"});
    CHECK(missing.exit == 3);
    CHECK(missing.out.empty());
    CHECK(missing.err.find("Niet gevonden: de casus.") != std::string::npos);
  }
  CHECK(sample.run({"plan", sample.path("none"), "2026-0001"}).exit == 3);
  writeFile(sample.path("wrong"), "een ander wachtwoord\n");
  const Ended wrong =
      runHaven({"plan", sample.store(), sample.number(), "--password-file", sample.path("wrong"), "--json"});
  CHECK(wrong.exit == 4);
  CHECK(wrong.out.empty());
  CHECK(runHaven({"plan", sample.store()}).exit == 2);
}
