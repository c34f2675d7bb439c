#include "intervention_documents.h"

using namespace haven::tests;
using nlohmann::ordered_json;

TEST_CASE("match gives every intervention once, with reasons and sources, at any age") {
  const auto everyone = sorted(shippedIds());
  CHECK(everyone.size() == 42); // interventions.md, E: tiers 1 to 3
  for (const char* age : {"-9", "0", "30", "84", "300"}) {
    INFO(age);
    const auto document = documentOf(
        {"interventions", "match", "--age-months", age, "--group", "pleegzorg", "--setting", "jgz", "--json"});
    CHECK(keysOf(document) == Strings{"ageMonths", "candidates"});
    CHECK(document["ageMonths"] == std::stoi(age));
    CHECK(sorted(idsIn(document["candidates"])) == everyone);
    const Strings fits = {"fits", "near", "no"};
    std::size_t before = 0;
    for (const auto& one : document["candidates"]) {
      INFO(one["id"]);
      CHECK(keysOf(one) == Strings{"id", "name", "fit", "because", "change"});
      CHECK(one["name"] == shippedInterventions().intervention(one["id"].get<std::string>())->name);
      const auto fit = static_cast<std::size_t>(std::find(fits.begin(), fits.end(), one["fit"]) - fits.begin());
      REQUIRE(fit < fits.size());
      CHECK(fit >= before); // what fits comes first
      before = fit;
      CHECK_FALSE(one["because"].empty());
      for (const char* key : {"because", "change"})
        for (const auto& reason : one[key]) {
          INFO(reason.dump());
          CHECK(keysOf(reason) == Strings{"text", "source"});
          const auto text = reason["text"].get<std::string>();
          CHECK_FALSE(text.empty());
          // Where no source says a thing there is none to name.
          if (!text.starts_with("geen bron ")) CHECK_FALSE(reason["source"].get<std::string>().empty());
        }
    }
  }
}

TEST_CASE("match takes the groups that are given for known and anything else for unknown") {
  const auto none = documentOf({"interventions", "match", "--age-months", "30", "--json"});
  const auto foster = documentOf(
      {"interventions", "match", "--age-months", "30", "--group", "pleegzorg", "--group", "trauma", "--json"});
  CHECK(candidate(none, "pipa")["fit"] == "near"); // foster or adoptive families: not known
  CHECK_FALSE(candidate(none, "pipa")["change"].empty());
  CHECK(candidate(foster, "pipa")["fit"] == "fits");
  CHECK(anyText(candidate(foster, "pipa")["because"], "pleegzorg"));
  CHECK(candidate(foster, "emdr")["fit"] == "fits"); // both groups were taken
  const auto& vipp = candidate(foster, "vipp-sd");
  CHECK(vipp["fit"] == "fits");
  CHECK(anyText(vipp["because"], "leeftijd 30 mnd valt binnen 0-83"));
  CHECK(anyText(vipp["because"], "jgz-2021 noemt vanaf 12"));
  CHECK(holds(vipp["because"][0]["source"], "richtlijn-2020, tabel 1; "));
  const auto old = documentOf({"interventions", "match", "--age-months", "200", "--group", "pleegzorg", "--json"});
  CHECK(candidate(old, "pipa")["fit"] == "no");
  CHECK(candidate(old, "ddp")["fit"] == "fits");
  // PIPA is only offered outside the JGZ (jgz-2021, Thema 3).
  const auto jgz = documentOf(
      {"interventions", "match", "--age-months", "30", "--group", "pleegzorg", "--setting", "jgz", "--json"});
  CHECK(candidate(jgz, "pipa")["fit"] == "near");
  CHECK(sorted(idsIn(none["candidates"])) == sorted(shippedIds()));
}

TEST_CASE("search gives harmful approaches with their warning, and results by score") {
  const auto found = documentOf({"interventions", "search", "pleegkind", "--json"});
  CHECK(keysOf(found) == Strings{"harmful", "results"});
  CHECK(found["harmful"] == ordered_json::array());
  REQUIRE(found["results"].size() > 1);
  CHECK(found["results"][0]["id"] == "pipa");
  for (std::size_t i = 0; i < found["results"].size(); ++i) {
    const auto& one = found["results"][i];
    CHECK(keysOf(one) == Strings{"id", "name", "score"});
    CHECK(one["score"].is_number());
    if (i > 0) CHECK(found["results"][i - 1]["score"].get<double>() >= one["score"].get<double>());
  }

  struct Row {
    const char* typed;
    const char* approach;
    const char* distinction; ///< from what it has to be told apart
  };
  const Row rows[] = {{"holding-therapie", "dwang", "troost"},
                      {"Vasthouden", "dwang", "draagdoek"},
                      {"rebirting", "regressie", "Fasetherapie"},
                      {"traumatherapie zonder begeleiding", "doorwerken-trauma", "EMDR"}};
  for (const Row& row : rows) {
    INFO(row.typed);
    const auto warned = documentOf({"interventions", "search", row.typed, "--json"});
    REQUIRE(warned["harmful"].size() == 1);
    const auto& harmful = warned["harmful"][0];
    CHECK(keysOf(harmful) == Strings{"id", "warning", "sources"});
    CHECK(harmful["id"] == row.approach);
    CHECK(holds(harmful["warning"], shippedInterventions().harmfulWarning.text));
    CHECK(holds(harmful["warning"], row.distinction));
    CHECK(std::count(harmful["sources"].begin(), harmful["sources"].end(), "richtlijn-2020, 5.6, conclusie 5") == 1);
    CHECK(warned["results"].empty());
    CHECK(runHaven({"interventions", "search", row.typed})
              .out.starts_with(shippedInterventions().harmfulApproach(row.approach)->name + ": "));
  }
  CHECK(documentOf({"interventions", "search", "EMDR", "--json"})["harmful"].empty());
  CHECK(documentOf({"interventions", "search", "", "--json"}) ==
        ordered_json{{"harmful", ordered_json::array()}, {"results", ordered_json::array()}});
  CHECK(runHaven({"interventions", "search", "\" OR * NEAR("}).exit == 0);
  CHECK(runHaven({"interventions", "search", std::string(10'000, '"')}).exit == 0);
}

TEST_CASE("show gives everything about one, every source's own values") {
  const auto& shipped = shippedInterventions();
  for (const auto& one : shipped.interventions) {
    INFO(one.id);
    const auto document = documentOf({"interventions", "show", one.id, "--json"});
    CHECK(keysOf(document) == Strings{"harmful", "intervention"});
    CHECK(document["harmful"].empty());
    const auto& shown = document["intervention"];
    CHECK(keysOf(shown) == Strings{"id",      "tier",          "name",     "fullName",   "local",       "synonyms",
                                   "goal",    "targets",       "ages",     "riskGroups", "kind",        "treatment",
                                   "filed",   "elements",      "dose",     "offered",    "recognition", "evidence",
                                   "caveats", "disagreements", "citations"});
    CHECK(shown["id"] == one.id);
    CHECK(keysOf(shown["ages"]) == Strings{"stated", "recommended", "core", "envelope", "stage"});
    const std::pair<const char*, std::size_t> counts[] = {{"synonyms", one.synonyms.size()},
                                                          {"goal", one.goal.size()},
                                                          {"targets", one.targets.size()},
                                                          {"riskGroups", one.riskGroups.size()},
                                                          {"filed", one.filed.size()},
                                                          {"elements", one.elements.size()},
                                                          {"dose", one.dose.size()},
                                                          {"offered", one.offered.size()},
                                                          {"recognition", one.recognition.size()},
                                                          {"evidence", one.evidence.size()},
                                                          {"caveats", one.caveats.size()},
                                                          {"disagreements", one.disagreements.size()},
                                                          {"citations", one.citations.size()}};
    for (const auto& [key, count] : counts) {
      INFO(key);
      CHECK(shown[key].size() == count);
      for (const auto& part : shown[key])
        if (part.is_object() && part.contains("source")) CHECK_FALSE(part["source"].get<std::string>().empty());
    }
    REQUIRE(shown["ages"]["stated"].size() == one.ages.size());
  }
}

TEST_CASE("show gives ages and recognition as each source states them, and what follows from them") {
  const auto vipp = documentOf({"interventions", "show", "vipp-sd", "--json"})["intervention"];
  CHECK(vipp["tier"] == 1);
  CHECK(vipp["local"] == false);
  // interventions.md, A1: recommended, core, envelope
  CHECK(vipp["ages"]["recommended"]["fromMonths"] == 0);
  CHECK(vipp["ages"]["recommended"]["toMonths"] == 83);
  CHECK_FALSE(vipp["ages"]["recommended"]["reason"].get<std::string>().empty());
  CHECK(vipp["ages"]["core"] == ordered_json{{"fromMonths", 12}, {"toMonths", 71}});
  CHECK(vipp["ages"]["envelope"] == ordered_json{{"fromMonths", 0}, {"toMonths", 83}});
  const auto& stated = vipp["ages"]["stated"].back();
  CHECK(stated == ordered_json{{"quoted", "1-6 jaar"},
                               {"fromMonths", 12},
                               {"toMonths", 71},
                               {"wideToMonths", 83},
                               {"fromDays", nullptr},
                               {"approximate", false},
                               {"entry", false},
                               {"source", "jgz-2021, Thema 3, Video-feedback"}});
  const auto& newest = vipp["recognition"][0];
  CHECK(keysOf(newest) == Strings{"code", "label", "asOf", "note", "source"});
  CHECK(newest["code"] == "dej-aanwijzingen");
  CHECK(newest["asOf"] == "2020");
  const auto shantala =
      documentOf({"interventions", "show", "shantala-babymassage-individueel", "--json"})["intervention"];
  CHECK(shantala["ages"]["recommended"]["fromDays"] == 42);
  const auto voorzorg = documentOf({"interventions", "show", "voorzorg", "--json"})["intervention"];
  CHECK(voorzorg["ages"]["recommended"]["runsToMonths"] == 23);
  const auto emdr = documentOf({"interventions", "show", "emdr", "--json"})["intervention"];
  CHECK(emdr["ages"]["stated"].empty());
  CHECK(emdr["ages"]["core"].is_null());
  CHECK(emdr["ages"]["envelope"].is_null());
}

TEST_CASE("showing a harmful approach shows its warning and no intervention") {
  for (const auto& approach : shippedInterventions().harmful) {
    INFO(approach.id);
    const auto document = documentOf({"interventions", "show", approach.id, "--json"});
    CHECK(document["intervention"].is_null());
    REQUIRE(document["harmful"].size() == 1);
    const auto& shown = document["harmful"][0];
    CHECK(keysOf(shown) == Strings{"id", "warning", "sources", "name", "description", "claims", "distinction"});
    CHECK(shown["id"] == approach.id);
    CHECK(shown["claims"].size() == approach.claims.size());
    CHECK(holds(shown["warning"], approach.distinction));
    const Ended told = runHaven({"interventions", "show", approach.id});
    CHECK(told.exit == 0);
    CHECK(told.out.starts_with(approach.name + ": " + shippedInterventions().harmfulWarning.title));
    CHECK(holds(told.out, "Wat de bronnen zeggen:\n"));
  }
}

TEST_CASE("interventions read as Dutch words, or as English on request") {
  const auto matched = runHaven({"interventions", "match", "--age-months", "30", "--group", "pleegzorg"}).out;
  CHECK(matched.starts_with("2 jaar en 6 maanden\nEerst:\n  - C-01 "));
  for (const char* part : {"\nOm te wegen:\n", "\nPast (", "\nPast bijna (", "\nPast niet (", "  - vipp-sd  VIPP-SD\n",
                           "      leeftijd 30 mnd valt binnen 0-83", "      past wel: ", "      om te wegen: "})
    CHECK(holds(matched, part));
  for (const auto& id : shippedIds())
    CHECK(holds(matched, "\n  - " + id + "  "));
  const auto found = runHaven({"interventions", "search", "veilig thuis"}).out;
  CHECK(holds(found, "Gevonden:\n"));
  CHECK(holds(found, "\nOok:\n  - samenwerkingspartner Veilig Thuis\n"));
  CHECK(runHaven({"interventions", "search", "xyzzyx"}).out == "Er is niets gevonden.\n");
  CHECK(runHaven({"interventions", "search", "theraplay gordon"}).out.starts_with("Gevonden met de meeste woorden:\n"));
  CHECK(runHaven({"interventions", "search", "xyzzyx", "--lang", "en"}).out == "Nothing was found.\n");
  const auto shown = runHaven({"interventions", "show", "vipp-sd"}).out;
  CHECK(shown.starts_with("vipp-sd  VIPP-SD\n  Video-feedback Intervention"));
  for (const char* part :
       {"\nDoel:\n", "\nVoor wie:\n", "\nLeeftijden:\n", "\u201c1-6 jaar\u201d: 12 tot en met 71 maanden",
        "ruim gelezen tot en met 83 (jgz-2021, Thema 3, Video-feedback)", "  - aan te houden: 0 tot en met 83 maanden",
        "  - alle bronnen: 12 tot en met 71", "\nRisicogroepen:\n",
        "\nErkenning, op die datum; kijk wat de DEJ nu vermeldt:\n", "\nWaar bronnen verschillen:\n", "\nStaat in:\n"})
    CHECK(holds(shown, part));
  for (const auto& text : {matched, found, shown})
    CHECK_FALSE(holds(text, "%1"));
}
