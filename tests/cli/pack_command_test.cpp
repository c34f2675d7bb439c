#include "process.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <unistd.h>

#include <filesystem>
#include <functional>

using namespace haven::tests;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

/// The demonstration pack of the ARI-CP, changed.
class ChangedPack {
 public:
  explicit ChangedPack(const std::function<void(json&)>& change, const std::string& instrument = "ari-cp-2-5") {
    json pack = json::parse(contentOf(demonstration(instrument)));
    change(pack);
    writeFile(m_folder / "pack.json", pack.dump());
  }
  [[nodiscard]] std::string file() const { return m_folder / "pack.json"; }

 private:
  TempDir m_folder;
};

} // namespace

TEST_CASE("a pack in order tells what it holds, without a word or bound that is licensed") {
  struct Row {
    const char* instrument;
    const char* edition;
    int items;
    int openQuestions;
    std::vector<std::string> scales;
  };
  const Row rows[] = {
      {"ari-cp-2-5", "2019", 48, 0, {"secure", "avoidant", "ambivalent", "disorganized"}},
      {"aisi-6-12", "20 vragen, 2018", 20, 3, {"avoidant", "ambivalent", "disorganized", "total"}},
  };
  for (const Row& row : rows) {
    INFO(row.instrument);
    const Ended checked = runHaven({"pack", "check", demonstration(row.instrument), "--json"});
    REQUIRE(checked.exit == 0);
    CHECK(checked.err.empty());
    const auto document = ordered_json::parse(checked.out);
    CHECK(keysOf(document) == std::vector<std::string>{"valid", "pack", "faults"});
    CHECK(document["valid"] == true);
    CHECK(document["faults"].empty());
    const auto& pack = document["pack"];
    CHECK(keysOf(pack) == std::vector<std::string>{"instrument", "edition", "version", "manual", "demonstration",
                                                   "packHash", "answers", "items", "openQuestions", "scales", "bands",
                                                   "advice"});
    CHECK(pack["instrument"] == row.instrument);
    CHECK(pack["edition"] == row.edition);
    CHECK(pack["items"] == row.items);
    CHECK(pack["openQuestions"] == row.openQuestions);
    CHECK(pack["demonstration"] == true);
    std::vector<std::string> scales;
    for (const auto& scale : pack["scales"]) {
      scales.push_back(scale["id"]);
      CHECK_FALSE(scale["norms"].empty());
    }
    CHECK(scales == row.scales);

    const Ended readable = runHaven({"pack", "check", demonstration(row.instrument)});
    CHECK(readable.exit == 0);
    CHECK(readable.out.find("DEMONSTRATIE: niet voor klinisch gebruik\n") != std::string::npos);
    CHECK(readable.out.find(pack["packHash"].get<std::string>()) != std::string::npos);
    const json whole = json::parse(contentOf(demonstration(row.instrument)));
    for (const std::string& out : {checked.out, readable.out})
      for (const auto& item : whole["items"])
        CHECK(out.find(item["text"].get<std::string>()) == std::string::npos);
    CHECK(checked.out.find("\"from\"") == std::string::npos);
  }
}

TEST_CASE("a scale says how many items, how many reversed, its rules and who each norm table is for") {
  const Ended readable = runHaven({"pack", "check", demonstration("ari-cp-2-5")});
  CHECK(readable.out.find("  schaal avoidant: items: 11, waarvan omgekeerd: 1; som; afgerond op halve punten; "
                          "ontbrekende antwoorden: hooguit 1, geteld als het gemiddelde van de andere\n"
                          "    normtabel mothers, Moeders (verzonnen) (moeder; elk geslacht; elke leeftijd); banden: "
                          "low, below-average, average, above-average, high\n") != std::string::npos);
  const json pack = runHaven({"pack", "check", demonstration("aisi-6-12"), "--json"}).json().at("pack");
  CHECK(pack["scales"][0]["items"] == 7);
  CHECK(pack["scales"][0]["reversed"] == 1);
  CHECK(pack["scales"][0]["rounding"] == "whole");
  CHECK(pack["scales"][0]["norms"][0]["fromMonths"] == 72);
  CHECK(pack["scales"][0]["norms"][0]["toMonths"] == 107);
}

TEST_CASE("every fault of a pack is told with its place and reason, not the first alone") {
  const ChangedPack pack([](json& changed) {
    changed["edition"] = "1999";
    changed["scales"][0]["items"][0] = "99";
    changed["scales"][1]["norms"][0]["bands"][1]["from"] = 22.5;
  });
  const std::string start = "haven-cli: " + pack.file() + ", ";
  const std::string said = start + "/edition: dit is voor een andere editie; het instrument is hier editie 2019.\n" +
                           start + "/scales/0/items/0: er is geen item 99.\n" + start +
                           "/items/0: item 1 hoort bij geen enkele schaal.\n" + start +
                           "/scales/1/norms/0/bands/1/from: tussen de grenzen blijft iets open.\n";
  const Ended refused = runHaven({"pack", "check", pack.file()});
  CHECK(refused.exit == 3);
  CHECK(refused.out.empty());
  CHECK(refused.err == said);

  const Ended asJson = runHaven({"pack", "check", pack.file(), "--json"});
  CHECK(asJson.exit == 3);
  CHECK(asJson.err == said);
  const auto document = ordered_json::parse(asJson.out);
  CHECK(document["valid"] == false);
  CHECK(document["pack"].is_null());
  REQUIRE(document["faults"].size() == 4);
  CHECK(document["faults"][1] == ordered_json{{"path", "/scales/0/items/0"},
                                              {"reason", "unknown-item"},
                                              {"what", "99"},
                                              {"text", "Er is geen item 99."}});

  const Ended scored = runHaven({"score", "ari-cp-2-5", "--pack", pack.file()}, R"({"items": {"1": 3}})");
  CHECK(scored.exit == 3);
  CHECK(scored.out.empty());
  CHECK(scored.err == said);
  CHECK(
      runHaven({"pack", "check", pack.file(), "--lang", "en"}).err.find("/scales/0/items/0: there is no item 99.\n") !=
      std::string::npos);
}

TEST_CASE("what is no pack is refused for what it is") {
  const TempDir folder;
  struct Row {
    const char* why;
    std::string content;
    const char* message;
  };
  const Row rows[] = {
      {"nothing", "", ", regel 1: dit is geen geldige JSON.\n"},
      {"half a file", "{\"format\": 1,\n\"instrument\": ", ", regel 2: dit is geen geldige JSON.\n"},
      {"bytes", "\xff\xfe", ", regel 1: dit is geen leesbare tekst (UTF-8).\n"},
      {"a key twice", R"({"format": 1, "format": 1})", ", /format: deze sleutel staat hier twee keer.\n"},
      {"another format", R"({"format": 7})", ", /format: deze Haven kent dit formaat niet.\n"},
      {"a list", "[]", ", Hier is een ander soort waarde nodig.\n"},
      {"nothing of a pack", R"({"format": 1})", ", Hier ontbreekt de sleutel instrument.\n"},
      {"deep", std::string(10'000, '['), ": dit is te diep genest.\n"},
      {"a key that would act on the terminal", "{\"a\\u001b[2Jb\": 1}",
       "De sleutel a\xef\xbf\xbd[2Jb is niet bekend.\n"},
      {"large", std::string(1'000'001, ' '), " is niet bruikbaar: het bestand is te groot.\n"},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    writeFile(folder / "pack.json", row.content);
    const Ended refused = runHaven({"pack", "check", folder / "pack.json"});
    CHECK(refused.exit == 3);
    CHECK(refused.out.empty());
    CHECK(refused.err.starts_with("haven-cli: " + (folder / "pack.json").string()));
    CHECK_THAT(refused.err, Catch::Matchers::Contains(row.message));
  }
}

TEST_CASE("a pack that is not there, a folder and a file nobody may read are told apart") {
  const TempDir folder;
  CHECK(runHaven({"pack", "check", folder / "none"}).exit == 3);
  CHECK(runHaven({"pack", "check", folder / "none"}).err ==
        "haven-cli: Niet gevonden: " + (folder / "none").string() + ".\n");
  const Ended aFolder = runHaven({"pack", "check", folder.path()});
  CHECK(aFolder.exit == 3);
  CHECK(aFolder.err ==
        "haven-cli: " + folder.path().string() + " is niet bruikbaar: dit is een map; er is een bestand nodig.\n");
  const Ended endless = runHaven({"pack", "check", "/dev/zero"});
  CHECK(endless.exit == 3);
  CHECK(endless.maxResidentKiB < 200'000);
  CHECK(runHaven({"pack", "check", "/proc/self/mem"}).exit == 6);
  CHECK(runHaven({"pack", "check"}).exit == 2);
  CHECK(runHaven({"pack"}).exit == 2);
  if (geteuid() == 0) return; // who may read everything
  writeFile(folder / "closed", "{}");
  std::filesystem::permissions(folder / "closed", std::filesystem::perms::none);
  CHECK(runHaven({"pack", "check", folder / "closed"}).exit == 6);
}

TEST_CASE("a pack for another instrument, or for one that needs none, is not used") {
  const std::string sheet = R"({"items": {"1": 3}})";
  for (const char* instrument : {"ari-cp-2-5", "lsvg"})
    for (const char* format : {"json", "csv"}) {
      INFO(instrument << " " << format);
      const Ended refused =
          runHaven({"score", instrument, "--format", format, "--pack", demonstration("aisi-6-12")}, sheet);
      CHECK(refused.exit == 3);
      CHECK(refused.out.empty());
      CHECK(refused.err == "haven-cli: " + demonstration("aisi-6-12") + " is een licentiepakket voor aisi-6-12, niet " +
                               "voor " + instrument + ".\n");
    }
  const ChangedPack forLsvg([](json& changed) { changed["instrument"] = "lsvg"; });
  const Ended needless = runHaven({"score", "lsvg", "--pack", forLsvg.file()}, sheet);
  CHECK(needless.exit == 3);
  CHECK_THAT(needless.err,
             Catch::Matchers::Contains("/instrument: het instrument lsvg heeft geen licentiepakket nodig."));
}
