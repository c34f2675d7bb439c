#include "instruments/instrument_catalogue.h"

#include "base/data_dir.h"
#include "base/hash.h"
#include "instruments/shipped.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <functional>
#include <string>

using namespace haven;
using namespace haven::instruments;
using haven::tests::lsvg;
using haven::tests::shipped;
using nlohmann::json;

namespace {

json definition() {
  return json::parse(lsvg().canonical);
}

Error refusalOf(const std::string& text) {
  const auto parsed = parseInstrument(text, "proef.json", shipped().schema());
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().kind == ErrorKind::InvalidFile);
  return parsed.error();
}

} // namespace

TEST_CASE("a kept definition reads back as the same instrument with the same hash") {
  const auto again = parseInstrument(lsvg().canonical, "kept", shipped().schema());
  REQUIRE(again);
  CHECK(again->hash == lsvg().hash);
  CHECK(again->canonical == lsvg().canonical);
  CHECK(lsvg().hash == contentHash(lsvg().canonical));
  CHECK(lsvg().canonical.find('\n') == std::string::npos);
  // Order of keys and white space are no content; a changed word is.
  CHECK(parseInstrument(definition().dump(7), "spaced", shipped().schema())->hash == lsvg().hash);
  json other = definition();
  other["purpose"] = "Iets anders.";
  CHECK(parseInstrument(other.dump(), "other", shipped().schema())->hash != lsvg().hash);
}

TEST_CASE("a broken definition is refused with the place and the reason") {
  struct Row {
    const char* path;
    const char* reason;
    std::function<void(json&)> breakIt;
  };
  const Row rows[] = {
      {"/format", "unsupported-format", [](json& d) { d["format"] = 2; }},
      {"/format", "wrong-type", [](json& d) { d["format"] = "1"; }},
      {"", "missing-key", [](json& d) { d.erase("edition"); }},
      {"", "unknown-key", [](json& d) { d["note"] = "x"; }},
      {"/id", "bad-id", [](json& d) { d["id"] = "LSVG 1"; }},
      {"/id", "bad-id", [](json& d) { d["id"] = "-lsvg"; }},
      {"/id", "wrong-length", [](json& d) { d["id"] = ""; }},
      {"/title", "wrong-length", [](json& d) { d["title"] = std::string(301, 'x'); }},
      {"/sources", "wrong-count", [](json& d) { d["sources"] = json::array(); }},
      {"/administration/minutes", "out-of-range", [](json& d) { d["administration"]["minutes"] = 0; }},
      {"/administration/minutes", "out-of-range", [](json& d) { d["administration"]["minutes"] = 1e30; }},
      {"/administration/ratings/0", "unknown-value", [](json& d) { d["administration"]["ratings"][0] = "friend"; }},
      {"/administration/ratings/1", "duplicate-id", [](json& d) { d["administration"]["ratings"][1] = "parent"; }},
      {"/administration/knownSince/kinds/0", "bad-id",
       [](json& d) { d["administration"]["knownSince"]["kinds"][0] = "a b"; }},
      {"/conditions/1/id", "duplicate-id", [](json& d) { d["conditions"][1]["id"] = d["conditions"][0]["id"]; }},
      {"/background/1/id", "duplicate-id", [](json& d) { d["background"][1]["id"] = d["background"][0]["id"]; }},
      {"/attentionPoints/2/id", "duplicate-id",
       [](json& d) { d["attentionPoints"][2]["id"] = d["attentionPoints"][0]["id"]; }},
      {"/ages/0/fromMonths", "not-open", [](json& d) { d["ages"][0]["fromMonths"] = 0; }},
      {"/ages/4/toMonths", "not-open", [](json& d) { d["ages"][4]["toMonths"] = 300; }},
      {"/ages/1/fromMonths", "missing-bound", [](json& d) { d["ages"][1].erase("fromMonths"); }},
      {"/ages/1/toMonths", "missing-bound", [](json& d) { d["ages"][1].erase("toMonths"); }},
      {"/ages/2/fromMonths", "gap", [](json& d) { d["ages"][2]["fromMonths"] = 61; }},
      {"/ages/2/fromMonths", "overlap", [](json& d) { d["ages"][2]["fromMonths"] = 59; }},
      {"/ages/1", "reversed-bounds", [](json& d) { d["ages"][1]["toMonths"] = 11; }},
      {"/ages/0/fit", "unknown-value", [](json& d) { d["ages"][0]["fit"] = "perfect"; }},
      {"/answers", "too-few", [](json& d) { d["answers"] = json::array(); }},
      {"/answers/3/value", "not-ascending", [](json& d) { d["answers"][3]["value"] = 3; }},
      {"/answers/4/value", "not-ascending", [](json& d) { d["answers"][4]["value"] = 0; }},
      {"/answers/0/value", "wrong-type", [](json& d) { d["answers"][0]["value"] = 1.5; }},
      {"/items/4/id", "duplicate-id", [](json& d) { d["items"][4]["id"] = "1"; }},
      {"/items/4/id", "bad-id", [](json& d) { d["items"][4]["id"] = "5/6"; }},
      {"/items/2/title", "missing-key", [](json& d) { d["items"][2].erase("title"); }},
      {"/items/2/high", "one-pole", [](json& d) { d["items"][2].erase("high"); }},
      {"/items/2/low", "one-pole", [](json& d) { d["items"][2].erase("low"); }},
      {"/items/7", "unused-item",
       [](json& d) {
         d["scales"][0]["items"].erase(7);
         d["scales"][0]["norms"][0]["bands"][0]["from"] = 7;
         d["scales"][0]["norms"][0]["bands"][2]["to"] = 35;
       }},
      {"/scales", "wrong-count", [](json& d) { d["scales"] = json::array(); }},
      {"/scales/0/method", "unknown-value", [](json& d) { d["scales"][0]["method"] = "median"; }},
      {"/scales/0/items", "too-few", [](json& d) { d["scales"][0]["items"] = json::array(); }},
      {"/scales/0/items/3", "unknown-item", [](json& d) { d["scales"][0]["items"][3] = "9"; }},
      {"/scales/0/items/3", "duplicate-item", [](json& d) { d["scales"][0]["items"][3] = "1"; }},
      {"/scales/0/allowedMissing", "out-of-range", [](json& d) { d["scales"][0]["allowedMissing"] = 8; }},
      {"/scales/0/norms", "missing-norms", [](json& d) { d["scales"][0]["norms"] = json::array(); }},
      {"/scales/0/norms/1/id", "duplicate-id",
       [](json& d) { d["scales"][0]["norms"].push_back(d["scales"][0]["norms"][0]); }},
      {"/scales/0/norms/1", "ambiguous-norm",
       [](json& d) {
         json table = d["scales"][0]["norms"][0];
         table["id"] = "second";
         table["respondents"] = {"mother"};
         d["scales"][0]["norms"].push_back(table);
       }},
      {"/scales/0/norms/0", "reversed-bounds",
       [](json& d) {
         d["scales"][0]["norms"][0]["fromMonths"] = 30;
         d["scales"][0]["norms"][0]["toMonths"] = 29;
       }},
      {"/scales/0/norms/0/bands/1/from", "gap", [](json& d) { d["scales"][0]["norms"][0]["bands"][1]["from"] = 12; }},
      {"/scales/0/norms/0/bands/1/from", "overlap",
       [](json& d) { d["scales"][0]["norms"][0]["bands"][1]["from"] = 10; }},
      {"/scales/0/norms/0/bands/0", "reversed-bounds",
       [](json& d) { d["scales"][0]["norms"][0]["bands"][0]["from"] = 11; }},
      {"/scales/0/norms/0/bands/0/from", "not-attainable",
       [](json& d) { d["scales"][0]["norms"][0]["bands"][0]["from"] = 7; }},
      {"/scales/0/norms/0/bands/2/to", "not-attainable",
       [](json& d) { d["scales"][0]["norms"][0]["bands"][2]["to"] = 41; }},
      {"/scales/0/norms/0/bands/0/from", "gap", [](json& d) { d["scales"][0]["norms"][0]["bands"][0]["from"] = 9; }},
      {"/scales/0/norms/0/bands/2/to", "gap", [](json& d) { d["scales"][0]["norms"][0]["bands"][2]["to"] = 39; }},
      {"/scales/0/norms/0/bands/2/id", "duplicate-id",
       [](json& d) { d["scales"][0]["norms"][0]["bands"][2]["id"] = "none"; }},
      // As a mean of eight answers a sum's bounds are out of reach.
      {"/scales/0/norms/0/bands/2/to", "not-attainable",
       [](json& d) {
         d["scales"][0]["method"] = "mean";
         d["scales"][0]["norms"][0]["bands"][0]["from"] = 1;
       }},
      {"/advice/0/scale", "unknown-scale", [](json& d) { d["advice"][0]["scale"] = "avoidant"; }},
      {"/advice/0/bands/0", "unknown-band", [](json& d) { d["advice"][0]["bands"][0] = "high"; }},
      {"/advice/0/bands/1", "duplicate-id", [](json& d) { d["advice"][0]["bands"].push_back("none"); }},
      {"/advice/3/id", "duplicate-id", [](json& d) { d["advice"][3]["id"] = d["advice"][0]["id"]; }},
      {"/advice/0/source", "missing-key", [](json& d) { d["advice"][0]["source"].erase("place"); }},
  };
  for (const Row& row : rows) {
    json broken = definition();
    row.breakIt(broken);
    const Error error = refusalOf(broken.dump());
    INFO(row.path << " " << row.reason);
    CHECK(error.param("file") == "proef.json");
    CHECK(error.param("path") == row.path);
    CHECK(error.param("reason") == row.reason);
  }
}

TEST_CASE("hostile text is refused before it costs anything") {
  struct Row {
    std::string text;
    const char* path;
    const char* reason;
  };
  const Row rows[] = {
      {std::string(1'000'001, ' '), "", "too-large"},
      {std::string(900'000, '['), "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0", "too-deep"},
      {R"({"id": "a", "id": "b"})", "/id", "duplicate-key"},
      {R"({"items": [{"id": "1"}, {"id": "1", "id": "2"}]})", "/items/1/id", "duplicate-key"},
      {"{\"id\": \"\xc3\x28\"}", "line 1", "not-text"},
      {"{\"id\": \"\xed\xa0\x80\"}", "line 1", "not-text"},
      {R"({"id": "\u0000"})", "/id", "not-text"},
      {R"({"id": "\ud800"})", "line 1", "not-json"},
      {"{\n\n\"format\": NaN}", "line 3", "not-json"},
      {"{\"format\": 1e400}", "line 1", "not-json"},
      {"{\"format\": Infinity}", "line 1", "not-json"},
      {"{} {}", "line 1", "not-json"},
      {"", "line 1", "not-json"},
      {"[]", "", "wrong-type"},
      {"null", "", "wrong-type"},
  };
  for (const Row& row : rows) {
    INFO(row.text.substr(0, 60));
    const Error error = refusalOf(row.text);
    CHECK(error.param("path") == row.path);
    CHECK(error.param("reason") == row.reason);
  }
}

TEST_CASE("the costliest definition the schema lets through is checked in bounded time") {
  json big = definition();
  big["items"] = json::array();
  json ids = json::array();
  for (int i = 0; i < 200; ++i) {
    big["items"].push_back({{"id", std::to_string(i)}, {"title", "t"}});
    ids.push_back(std::to_string(i));
  }
  big["answers"] = json::array();
  for (int value = 90; value <= 100; ++value)
    big["answers"].push_back({{"value", value}, {"label", "x"}, {"neutralLabel", "x"}});
  json scale = big["scales"][0];
  scale["items"] = ids;
  scale["allowedMissing"] = 199;
  scale["norms"][0]["bands"] = json::array();
  scale["norms"][0]["bands"].push_back(
      {{"id", "none"}, {"from", 18000}, {"to", 20000}, {"label", "x"}, {"meaning", "x"}});
  big["scales"] = json::array();
  for (int i = 0; i < 30; ++i) {
    scale["id"] = "s" + std::to_string(i);
    big["scales"].push_back(scale);
  }
  big["advice"] = json::array();
  const auto start = std::chrono::steady_clock::now();
  const auto parsed = parseInstrument(big.dump(), "big.json", shipped().schema());
  const auto took = std::chrono::steady_clock::now() - start;
  CHECK(parsed);
  CHECK(took < std::chrono::seconds(20));
}

TEST_CASE("structure that waits for a licence pack may leave answers, key and norms out") {
  json structure = definition();
  structure["id"] = "vragenlijst";
  structure["needsLicencePack"] = true;
  structure["answers"] = json::array();
  structure["advice"] = json::array();
  structure["items"] = json::array();
  for (int i = 1; i <= 48; ++i)
    structure["items"].push_back({{"id", std::to_string(i)}});
  json scale = structure["scales"][0];
  scale["items"] = json::array();
  scale["norms"] = json::array();
  structure["scales"] = {scale};
  const auto parsed = parseInstrument(structure.dump(), "structure.json", shipped().schema());
  REQUIRE(parsed);
  CHECK(parsed->items.size() == 48);
  CHECK(parsed->items[0].title.empty());
}

TEST_CASE("a schema that cannot be used is named, not the definition") {
  const auto refusal = [](const char* schema) {
    const auto parsed = parseInstrument(lsvg().canonical, "lsvg.json", schema);
    REQUIRE_FALSE(parsed);
    return parsed.error();
  };
  CHECK(refusal("{").param("file") == "instrument.schema.json");
  CHECK(refusal(R"({"type": 3})").param("file") == "instrument.schema.json");
  // A schema that lets everything through still does not let a wrong document in.
  const auto loose = parseInstrument("{\"format\": 1}", "proef.json", "{}");
  REQUIRE_FALSE(loose);
  CHECK(loose.error().param("reason") == "not-as-schema");
}

TEST_CASE("a catalogue loads all of a folder or nothing") {
  const tests::TempDir folder;
  const auto write = [&](const char* name, const std::string& text) {
    std::filesystem::create_directories((folder / name).parent_path());
    std::ofstream(folder / name, std::ios::binary) << text;
  };
  const auto error = [&] { return InstrumentCatalogue::load(folder.path()).error(); };

  CHECK(error().kind == ErrorKind::NotFound); // no schema
  write("schema/instrument.schema.json", shipped().schema());
  CHECK(error().kind == ErrorKind::IoFailed); // no folder of definitions
  write("instruments/b.json", lsvg().canonical);
  CHECK(error().kind == ErrorKind::NotFound); // no schema of licence packs
  write("schema/licence-pack.schema.json", shipped().packSchema());
  REQUIRE(InstrumentCatalogue::load(folder.path()));
  CHECK(InstrumentCatalogue::load(folder.path())->find("lsvg") != nullptr);
  CHECK(InstrumentCatalogue::load(folder.path())->find("aisi") == nullptr);

  json second = definition();
  second["id"] = "a-second";
  write("instruments/c.json", second.dump());
  write("instruments/readme.txt", "not a definition");
  const auto two = InstrumentCatalogue::load(folder.path());
  REQUIRE(two);
  REQUIRE(two->instruments().size() == 2);
  CHECK(two->instruments()[0].id == "a-second"); // same ages, so by id

  write("instruments/d.json", lsvg().canonical);
  CHECK(error() == Error{ErrorKind::InvalidFile, {{"file", "d.json"}, {"path", "/id"}, {"reason", "duplicate-id"}}});
  write("instruments/d.json", "{");
  CHECK(error() == Error{ErrorKind::InvalidFile, {{"file", "d.json"}, {"path", "line 1"}, {"reason", "not-json"}}});
}
