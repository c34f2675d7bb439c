#include "process.h"
#include "support/catch.h"

using namespace haven::tests;

TEST_CASE("wrong usage ends with 2 and says so on standard error only") {
  const std::vector<std::string> rows[] = {
      {},
      {"nothing"},
      {"--nothing"},
      {"store"},
      {"store", "nothing"},
      {"case"},
      {"advise"},
      {"advise", "--age-months", "two"},
      {"advise", "--age-months", "2.5"},
      {"advise", "--age-months", "99999999999999999999"},
      {"advise", "--age-months", "30", "--json=maybe"},
      {"score"},
      {"score", "lsvg", "extra"},
      {"score", "lsvg", "--format", "xml"},
      {"score", "aisi"},
      {"instruments", "--lang", "de"},
      {"store", "create"},
      {"store", "create", "x", "--role", "boss"},
      {"report", "x", "2026-0001"},
      {"report", "x", "2026-0001", "--out", "y", "--for", "everybody"},
      {"case", "show", "x"},
      {"plan"},
      {"plan", "x"},
      {"talk-sheet", "history"},
      {"interventions"},
  };
  for (const auto& arguments : rows) {
    std::string shown = "haven-cli";
    for (const auto& argument : arguments)
      shown += " " + argument;
    INFO(shown);
    const Ended ended = runHaven(arguments);
    CHECK(ended.exit == 2);
    CHECK(ended.out.empty());
    CHECK(ended.err.starts_with("haven-cli: "));
    CHECK(ended.err.ends_with("\n"));
  }
}

TEST_CASE("help and version are no mistakes") {
  const Ended help = runHaven({"--help"});
  CHECK(help.exit == 0);
  CHECK(help.err.empty());
  for (const char* word : {"instruments", "interventions", "advise", "score", "store", "case", "plan", "report",
                           "talk-sheet", "geen diagnose"})
    CHECK(help.out.find(word) != std::string::npos);
  CHECK(runHaven({"score", "--help"}).out.find("Invoerbestand") != std::string::npos);
  CHECK(runHaven({"score", "--help", "--lang", "en"}).out.find("Input file") != std::string::npos);
  CHECK(runHaven({"--version"}).out.starts_with("haven-cli "));
}

TEST_CASE("messages are Dutch, or English on request, wherever the language is asked for") {
  CHECK(runHaven({"score", "x"}).err == "haven-cli: Er is geen instrument \"x\". Zie haven-cli instruments.\n");
  const std::string english = "haven-cli: There is no instrument \"x\". See haven-cli instruments.\n";
  CHECK(runHaven({"score", "x", "--lang", "en"}).err == english);
  CHECK(runHaven({"--lang=en", "score", "x"}).err == english);
}

TEST_CASE("output that nobody takes is a failure of the system") {
  const Ended full = runHaven({"instruments", "--json"}, "", "/dev/full");
  CHECK(full.exit == 6);
  CHECK_FALSE(full.err.empty());
  CHECK(runHaven({"score", "lsvg"}, R"({"items": {}})", "/dev/full").exit == 6);
  CHECK(runHaven({"score", "lsvg", "--format", "csv"}, "id,1,2,3,4,5,6,7,8\n", "/dev/full").exit == 6);
}
