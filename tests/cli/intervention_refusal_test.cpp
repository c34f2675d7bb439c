#include "intervention_documents.h"
#include "support/temp_dir.h"

using namespace haven::tests;

namespace {

constexpr const char* kOverlay = R"({
  "format": 1, "organisation": "Voorbeeld: Jeugdteam Oost", "updated": "2026-01-05",
  "offers": [{"intervention": "nika", "offered": true, "by": "Voorbeeldteam Kastanje"},
             {"intervention": "pipa", "offered": false}],
  "additions": [{"id": "local-samen-sterk", "name": "Voorbeeld: Samen Sterk", "goal": "Verzonnen doel: rust thuis.",
                 "for": "Verzonnen: ouders met vragen.", "groups": ["opvoedspanning"], "fromMonths": 0, "toMonths": 47}]
})";

} // namespace

TEST_CASE("what is not known is refused with what is") {
  struct Row {
    Strings arguments;
    const char* message;
    const char* known;
  };
  const Row rows[] = {
      {{"match", "--age-months", "30", "--group", "foster"}, "Er is geen risicogroep \"foster\". Wel: ", "pleegzorg"},
      {{"match", "--age-months", "30", "--group", "pleegzorg", "--group", ""},
       "Er is geen risicogroep \"\"",
       "adoptie"},
      {{"match", "--age-months", "30", "--setting", "school"}, "Er is geen werkplek \"school\". Wel: ", "jgz"},
      {{"show", "vipp"}, "Er is geen interventie \"vipp\". Wel: ", "vipp-sd"},
      {{"show", "holding"}, "Er is geen interventie \"holding\". Wel: ", "vipp-sd"}, // a term is no id
      {{"show", ""}, "Er is geen interventie \"\"", "vipp-sd"},
  };
  for (const Row& row : rows) {
    Strings arguments{"interventions"};
    arguments.insert(arguments.end(), row.arguments.begin(), row.arguments.end());
    INFO(row.message);
    for (const bool asJson : {false, true}) {
      if (asJson) arguments.push_back("--json");
      const Ended ended = runHaven(arguments);
      CHECK(ended.exit == 3);
      CHECK(ended.out.empty());
      CHECK(ended.err.starts_with("haven-cli: " + std::string(row.message)));
      CHECK(holds(ended.err, row.known));
    }
  }
  const Ended both =
      runHaven({"interventions", "match", "--age-months", "30", "--group", "x", "--group", "y", "--setting", "z"});
  CHECK(both.exit == 3);
  CHECK(std::count(both.err.begin(), both.err.end(), '\n') == 3); // all of them at once
}

TEST_CASE("wrong usage of interventions ends with 2") {
  const Strings rows[] = {
      {"interventions"},
      {"interventions", "nothing"},
      {"interventions", "match"},
      {"interventions", "match", "--group", "pleegzorg"},
      {"interventions", "match", "--age-months", "-10"},
      {"interventions", "match", "--age-months", "301"},
      {"interventions", "match", "--age-months", "2.5"},
      {"interventions", "match", "--age-months", "30", "pleegzorg"},
      {"interventions", "match", "--age-months", "30", "--group"},
      {"interventions", "search"},
      {"interventions", "search", "basic", "trust"},
      {"interventions", "show"},
      {"interventions", "show", "nika", "--age-months", "30"},
  };
  for (const Strings& arguments : rows) {
    INFO(arguments.back());
    const Ended ended = runHaven(arguments);
    CHECK(ended.exit == 2);
    CHECK(ended.out.empty());
    CHECK(ended.err.starts_with("haven-cli: "));
  }
  CHECK(runHaven({"interventions", "match", "--age-months", "-9"}).exit == 0);
  CHECK(runHaven({"interventions", "match", "--age-months", "300"}).exit == 0);
}

TEST_CASE("an organisation's list is laid over the shipped interventions") {
  const TempDir folder;
  const auto file = folder / "aanbod.json";
  writeFile(file, kOverlay);
  const auto with = [&](Strings arguments) {
    arguments.insert(arguments.begin(), "interventions");
    arguments.insert(arguments.end(), {"--overlay", file.string()});
    return arguments;
  };
  auto wanted = shippedIds();
  wanted.emplace_back("local-samen-sterk");
  const auto matched =
      documentOf(with({"match", "--age-months", "30", "--group", "opvoedspanning", "--group", "pleegzorg", "--json"}));
  CHECK(sorted(idsIn(matched["candidates"])) == sorted(wanted));
  CHECK(candidate(matched, "local-samen-sterk")["fit"] == "fits");
  CHECK(candidate(matched, "pipa")["fit"] == "fits"); // what is offered here never changes what fits
  CHECK(anyText(candidate(matched, "pipa")["because"], "niet aangeboden"));
  CHECK(documentOf(with({"search", "samen sterk", "--json"}))["results"][0]["id"] == "local-samen-sterk");
  CHECK(documentOf(with({"search", "kastanje", "--json"}))["results"][0]["id"] == "nika");
  CHECK(documentOf(with({"show", "local-samen-sterk", "--json"}))["intervention"]["local"] == true);
  CHECK(holds(runHaven(with({"show", "local-samen-sterk"})).out, "toegevoegd door de organisatie"));
  CHECK(runHaven({"interventions", "show", "local-samen-sterk"}).exit == 3);
}

TEST_CASE("a faulty list is refused with file, path and reason, and nothing is shown") {
  struct Row {
    const char* what;
    std::string content;
    const char* path;
    const char* reason;
  };
  const std::string head = R"({"format": 1, "organisation": "Voorbeeld", "updated": "2026-01-05", )";
  const Row rows[] = {
      {"no JSON", "{", "", "JSON"},
      {"an intervention that is not there", head + R"("offers": [{"intervention": "vipp"}]})", "/offers/0/intervention",
       "vipp"},
      {"a harmful id", head + R"("offers": [{"intervention": "dwang"}]})", "/offers/0/intervention", "schaadt"},
      {"a harmful addition",
       head + R"("additions": [{"id": "local-x", "name": "Holding-sessies", "goal": "Rust.", "for": "Ouders."}]})",
       "/additions/0", "schaadt"},
      {"a harmful goal",
       head + R"("additions": [{"id": "local-x", "name": "Rust", "goal": "Rebirthing.", "for": "Ouders."}]})",
       "/additions/0", "schaadt"},
      {"an id of the catalogue's",
       head + R"("additions": [{"id": "vipp-sd", "name": "Rust", "goal": "Rust.", "for": "Ouders."}]})",
       "/additions/0/id", ""},
  };
  const TempDir folder;
  const auto file = folder / "aanbod.json";
  for (const Row& row : rows) {
    INFO(row.what);
    writeFile(file, row.content);
    for (const Strings& command :
         {Strings{"match", "--age-months", "30"}, Strings{"search", "nika", "--json"}, Strings{"show", "nika"}}) {
      Strings arguments{"interventions"};
      arguments.insert(arguments.end(), command.begin(), command.end());
      arguments.insert(arguments.end(), {"--overlay", file.string()});
      const Ended ended = runHaven(arguments);
      INFO(ended.err);
      CHECK(ended.exit == 3);
      CHECK(ended.out.empty());
      CHECK(holds(ended.err, file.string()));
      CHECK(holds(ended.err, row.path));
      CHECK(holds(ended.err, row.reason));
    }
  }
  const Ended missing = runHaven({"interventions", "search", "nika", "--overlay", (folder / "none").string()});
  CHECK(missing.exit == 3);
  CHECK(holds(missing.err, (folder / "none").string()));
}
