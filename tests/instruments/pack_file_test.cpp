#include "instruments/pack_files.h"

#include <algorithm>

using namespace haven::instruments;
using namespace haven::tests;

namespace {

const Instrument& structureOf(const char* id) {
  const Instrument* found = shipped().find(id);
  if (found == nullptr) throw std::runtime_error("no such instrument");
  return *found;
}

const LicencePack& demonstration(const char* instrument) {
  return *shipped().demonstrationPack(instrument);
}

/// The same document with every object's keys in the other order, spread over many lines.
std::string turnedAround(const Json& value) {
  if (value.is_object()) {
    std::string text;
    for (auto member = value.rbegin(); member != value.rend(); ++member)
      text += std::string(text.empty() ? "" : ",\r\n\t") + Json(member.key()).dump() + " :  " + turnedAround(*member);
    return "{ " + text + " }";
  }
  if (!value.is_array()) return value.dump(-1, ' ', true);
  std::string text;
  for (const Json& element : value)
    text += (text.empty() ? "\n" : " ,\n") + turnedAround(element);
  return "[" + text + "]";
}

/// Of eight respondents and eight stretches of ten months each.
void manyTables(LicencePack& pack, int count) {
  auto& norms = pack.scales[0].norms;
  const auto bands = norms[0].bands;
  norms.clear();
  for (int table = 0; table < count; ++table) {
    const int month = 72 + table / 8 * 10;
    const auto& respondent = structureOf(kAisi).respondents[static_cast<std::size_t>(table % 8)];
    norms.push_back({"t" + std::to_string(table), "Verzonnen", {respondent}, {}, month, month + 9, bands});
  }
}

void manyAdvices(LicencePack& pack, std::size_t count) {
  while (pack.advice.size() < count) {
    pack.advice.push_back(pack.advice[0]);
    pack.advice.back().id = "a" + std::to_string(pack.advice.size());
  }
}

/// From 0, with one band for everything.
void manyAnswers(LicencePack& pack, int count) {
  pack.answers.clear();
  for (int value = 0; value < count; ++value)
    pack.answers.push_back({value, "verzonnen", {}});
  for (PackScale& scale : pack.scales)
    for (PackNorm& norm : scale.norms) {
      const auto items = scale.of.empty() ? scale.items.size() : pack.items.size();
      norm.bands = {{"high", 0, static_cast<double>(items) * (count - 1)}};
    }
  pack.advice.clear();
}

} // namespace

TEST_CASE("every fault of a pack is told at once, in the order of the file") {
  Json pack = soundPack(kAri);
  pack["edition"] = "2007";
  at(pack, "/answers/2/label") = " ";
  at(pack, "/items/6/id") = "6";
  at(pack, "/scales/0/norms/1/bands/1/from") = 23.5;
  at(pack, "/scales/2/norms/2/respondents/0") = "neighbour";
  at(pack, "/bands/4/label") = " ";
  at(pack, "/advice/1/when/0/bands/0") = "medium";
  CHECK(faultsOf(pack) == std::vector<JsonFault>{
                              {"/edition", "other-edition", "2019"},
                              {"/answers/2/label", "missing-value"},
                              {"/items/6/id", "duplicate-id", "6"},
                              {"/items", "missing-item", "7"},
                              {"/scales/0/norms/1/bands/1/from", "gap"},
                              {"/scales/2/norms/2/respondents/0", "unknown-respondent", "neighbour"},
                              {"/bands/4/label", "missing-value"},
                              {"/advice/1/when/0/bands/0", "unknown-band", "medium"},
                          });
}

TEST_CASE("every place where a pack is not as its schema says is told at once") {
  Json pack = soundPack(kAri);
  pack.erase("manual");
  at(pack, "/answers/0/value") = "1";
  at(pack, "/items/3/text") = 4;
  at(pack, "/scales/0")["weight"] = 2;
  at(pack, "/advice/0/when") = Json::array();
  const std::vector<JsonFault> wanted = {{"", "missing-key", "manual"},
                                         {"/answers/0/value", "wrong-type"},
                                         {"/items/3/text", "wrong-type"},
                                         {"/scales/0", "unknown-key", "weight"},
                                         {"/advice/0/when", "wrong-count"}};
  const auto found = faultsOf(pack);
  CHECK(found.size() == wanted.size());
  for (const JsonFault& fault : wanted) {
    INFO(fault);
    CHECK(std::count(found.begin(), found.end(), fault) == 1);
  }
}

TEST_CASE("text that is no pack is refused with the line or place") {
  struct Row {
    const char* why;
    std::string text;
    JsonFault fault;
  };
  const std::string sound = packToReadableJson(demonstration(kAisi));
  std::string twice = sound;
  twice.insert(twice.find("\"edition\""), "\"edition\": \"20 vragen, 2018\", ");
  const Row rows[] = {
      {"nothing", "", {"line 1", "not-json"}},
      {"cut short", "{\n\"format\": 1,\n\"instrument\"", {"line 3", "not-json"}},
      {"something behind it",
       sound + "x",
       {"line " + std::to_string(1 + std::count(sound.begin(), sound.end(), '\n')), "not-json"}},
      {"a key twice", twice, {"/edition", "duplicate-key"}},
      {"no UTF-8", "{\"version\": \"\xc3\x28\"}", {"line 1", "not-text"}},
      {"NUL in a text", "{\"version\": \"a\\u0000b\"}", {"/version", "not-text"}},
      {"not a number", "{\"format\": NaN}", {"line 1", "not-json"}},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(readPackText(row.text).faults == std::vector<JsonFault>{row.fault});
    CHECK(readPackText(row.text).pack == LicencePack());
  }
}

TEST_CASE("a pack nobody has begun names each empty field") {
  std::vector<JsonFault> wanted = {{"/version", "missing-value"}, {"/manual", "missing-value"}};
  for (const char* key : {"/value", "/label"})
    for (int answer = 0; answer < 5; ++answer)
      wanted.push_back({"/answers/" + std::to_string(answer) + key, "missing-value"});
  for (int item = 0; item < 48; ++item)
    wanted.push_back({"/items/" + std::to_string(item) + "/text", "missing-value"});
  for (int scale = 0; scale < 4; ++scale)
    wanted.push_back({"/scales/" + std::to_string(scale) + "/items", "too-few"});
  for (int item = 1; item <= 48; ++item)
    wanted.push_back({"/items/" + std::to_string(item - 1), "not-keyed", std::to_string(item)});
  for (int scale = 0; scale < 4; ++scale)
    wanted.push_back({"/scales/" + std::to_string(scale) + "/norms", "missing-norms"});
  CHECK(checkPack(emptyPack(structureOf(kAri)), structureOf(kAri)) == wanted);
}

TEST_CASE("a pack somebody is half through names what is still empty, and nothing else") {
  LicencePack pack = demonstration(kAisi);
  const LicencePack empty = emptyPack(structureOf(kAisi));
  CHECK(empty.scales[3].items.size() == 20);
  pack.manual.clear();
  pack.answers[1].value.reset();
  pack.answers[4].label.clear();
  pack.items[19].text.clear();
  pack.scales[0].norms[0].title.clear();
  pack.scales[0].norms[0].bands[2].to.reset();
  pack.scales[0].norms[1].bands[0].from.reset();
  pack.scales[1].norms[0].id.clear();
  pack.scales[1].norms[1].bands.clear();
  pack.bands[0].label.clear();
  pack.advice[0].text.clear();
  pack.advice[0].when[0].bands.clear();
  CHECK(checkPack(pack, structureOf(kAisi)) == std::vector<JsonFault>{
                                                   {"/manual", "missing-value"},
                                                   {"/answers/1/value", "missing-value"},
                                                   {"/answers/4/label", "missing-value"},
                                                   {"/items/19/text", "missing-value"},
                                                   {"/scales/0/norms/0/title", "missing-value"},
                                                   {"/scales/0/norms/0/bands/2/to", "missing-value"},
                                                   {"/scales/0/norms/1/bands/0/from", "missing-value"},
                                                   {"/scales/1/norms/0/id", "missing-value"},
                                                   {"/scales/1/norms/1/bands", "too-few"},
                                                   {"/bands/0/label", "missing-value"},
                                                   {"/advice/0/text", "missing-value"},
                                                   {"/advice/0/when/0/bands", "too-few"},
                                               });
}

TEST_CASE("texts are measured in letters, and malformed ones refused, however they came in") {
  LicencePack pack = demonstration(kAisi);
  pack.version = std::string(300, 'v');
  for (int letter = 0; letter < 300; ++letter)
    pack.answers[0].neutralLabel += "é";
  CHECK(checkPack(pack, structureOf(kAisi)).empty());
  CHECK(readPackText(packToJson(pack)).faults.empty());
  pack.version += 'v';
  pack.answers[0].neutralLabel += "é";
  pack.items[0].text = std::string(4001, 'x');
  pack.items[1].text = "\xc3\x28";
  CHECK(checkPack(pack, structureOf(kAisi)) == std::vector<JsonFault>{{"/version", "too-long"},
                                                                      {"/answers/0/neutralLabel", "too-long"},
                                                                      {"/items/0/text", "too-long"},
                                                                      {"/items/1/text", "not-text"}});
}

TEST_CASE("what the check finds sound, the file's schema takes too") {
  // Else a pack entered by hand would be kept and could not be read again.
  struct Row {
    const char* why;
    void (*change)(LicencePack&);
    std::vector<JsonFault> faults;
  };
  const Row rows[] = {
      {"60 norm tables", [](LicencePack& pack) { manyTables(pack, 60); }, {}},
      {"61 norm tables", [](LicencePack& pack) { manyTables(pack, 61); }, {{"/scales/0/norms", "too-many", "60"}}},
      {"50 advices", [](LicencePack& pack) { manyAdvices(pack, 50); }, {}},
      {"51 advices", [](LicencePack& pack) { manyAdvices(pack, 51); }, {{"/advice", "too-many", "50"}}},
      {"an id of 60 letters", [](LicencePack& pack) { pack.advice[0].id = std::string(60, 'a'); }, {}},
      {"an id of 61 letters",
       [](LicencePack& pack) { pack.advice[0].id = std::string(61, 'a'); },
       {{"/advice/0/id", "too-long"}}},
      {"the earliest and the latest age",
       [](LicencePack& pack) {
         pack.scales[0].norms[0].fromMonths = -12;
         pack.scales[0].norms[1].toMonths = 1200;
       },
       {}},
      {"an age before every age",
       [](LicencePack& pack) { pack.scales[0].norms[0].fromMonths = -13; },
       {{"/scales/0/norms/0/fromMonths", "out-of-range"}}},
      {"an age after every age",
       [](LicencePack& pack) { pack.scales[0].norms[1].toMonths = 1201; },
       {{"/scales/0/norms/1/toMonths", "out-of-range"}}},
      {"11 answers", [](LicencePack& pack) { manyAnswers(pack, 11); }, {}},
      {"a key of 201 items",
       [](LicencePack& pack) { pack.scales[0].items.assign(201, "1"); },
       {{"/scales/0/items", "too-many", "200"}}},
      {"21 bands",
       [](LicencePack& pack) { pack.scales[0].norms[1].bands.resize(21); },
       {{"/scales/0/norms/1/bands", "too-many", "20"}}},
      {"31 conditions",
       [](LicencePack& pack) { pack.advice[0].when.resize(31); },
       {{"/advice/0/when", "too-many", "30"}}},
      {"12 answers", [](LicencePack& pack) { manyAnswers(pack, 12); }, {{"/answers", "too-many", "11"}}},
  };
  for (const Row& row : rows) {
    LicencePack pack = demonstration(kAisi);
    row.change(pack);
    INFO(row.why);
    CHECK(checkPack(pack, structureOf(kAisi)) == row.faults);
    CHECK(readPackText(packToJson(pack)).faults.empty() == row.faults.empty());
  }
}

TEST_CASE("a pack written is the pack read, in one form") {
  for (const char* instrument : {kAri, kAisi}) {
    const LicencePack& pack = demonstration(instrument);
    const std::string text = packToJson(pack);
    for (const std::string& form : {text, packToReadableJson(pack), turnedAround(Json::parse(text))}) {
      const auto draft = readPackDraft(form);
      REQUIRE(draft);
      CHECK(*draft == pack);
      CHECK(packToJson(*draft) == text);
      CHECK(packHash(*draft) == packHash(pack));
      CHECK(readPackText(form).pack == pack);
    }
  }
}

TEST_CASE("half a pack written is half a pack read") {
  for (const char* instrument : {kAri, kAisi}) {
    LicencePack pack = emptyPack(structureOf(instrument));
    CHECK(readPackDraft(packToJson(pack)) == pack);
    pack.scales[1].norms.push_back({"n", {}, {"mother"}, {}, 30, {}, {{"low", {}, 7.5}, {}}});
    pack.scales[2].rounding = Rounding::Half;
    pack.scales[2].whenMissing = WhenMissing::AsAnswered;
    pack.advice.push_back({{}, {}, {{"secure", {}}}, 2});
    pack.openQuestions.push_back({"1", {}});
    CHECK(readPackDraft(packToJson(pack)) == pack);
  }
}

TEST_CASE("any change of a pack changes its hash") {
  const auto differs = [](void (*change)(LicencePack&)) {
    LicencePack pack = demonstration(kAisi);
    change(pack);
    return packHash(pack) != packHash(demonstration(kAisi));
  };
  CHECK(differs([](LicencePack& pack) { pack.version += "."; }));
  CHECK(differs([](LicencePack& pack) { pack.demonstration = false; }));
  CHECK(differs([](LicencePack& pack) { pack.items[3].text += " "; }));
  CHECK(differs([](LicencePack& pack) { pack.scales[0].reversed.clear(); }));
  CHECK(differs([](LicencePack& pack) { std::swap(pack.scales[0].items[0], pack.scales[0].items[1]); }));
  CHECK(differs([](LicencePack& pack) { pack.scales[0].rounding = Rounding::None; }));
  CHECK(differs([](LicencePack& pack) { pack.scales[0].norms[0].bands[0].to = 12.5; }));
  CHECK(differs([](LicencePack& pack) { pack.advice[0].atLeast = 1; }));
}

TEST_CASE("what is no object is no draft, and what is none of ours is left out of one") {
  for (const char* text : {"", "[]", "7", "{\"a\": 1, \"a\": 2}"})
    CHECK_FALSE(readPackDraft(text));
  const auto draft = readPackDraft(R"({"version": 7, "answers": [1, {"value": 2.5}, {"value": 1e300}], "items": {},
    "scales": [{"id": "secure", "items": [1, "2"], "method": "median", "norms": [{"bands": [{"from": "x"}]}]}]})");
  REQUIRE(draft);
  LicencePack wanted;
  wanted.answers.resize(2);
  wanted.scales.resize(1);
  wanted.scales[0].id = "secure";
  wanted.scales[0].items = {"2"};
  wanted.scales[0].norms.resize(1);
  wanted.scales[0].norms[0].bands.resize(1);
  CHECK(*draft == wanted);
}
