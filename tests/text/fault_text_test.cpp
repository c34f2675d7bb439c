#include "text/fault_text.h"

#include "english_and_dutch.h"
#include "support/catch.h"

#include <fstream>
#include <iterator>
#include <regex>
#include <set>

using namespace haven;
using haven::instruments::JsonFault;
using haven::tests::plain;
using haven::tests::speak;

namespace {

/// Every reason the source files of the pack and JSON readers can give.
std::set<std::string> reasonsInSources() {
  std::set<std::string> reasons;
  for (const char* name : {"pack_check.h", "pack_checks.cpp", "pack_norm_checks.cpp", "pack_json.cpp",
                           "json_reader.cpp", "schema_check.cpp"}) {
    std::ifstream file(std::string(HAVEN_SOURCE_DIR "/src/instruments/") + name);
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    REQUIRE_FALSE(text.empty());
    const std::regex id("\"([a-z]+(?:-[a-z]+)+|gap|overlap)\"");
    for (std::sregex_iterator match(text.begin(), text.end(), id), end; match != end; ++match)
      reasons.insert((*match)[1]);
  }
  return reasons;
}

} // namespace

TEST_CASE("a fault of a pack is one sentence that names what it is about") {
  struct Row {
    JsonFault fault;
    const char* text;
    const char* line;
  };
  const Row rows[] = {
      {{"/scales/0/items", "missing-item", "12"},
       "Hier ontbreekt item 12.",
       "/scales/0/items: hier ontbreekt item 12."},
      {{"/scales/0/items", "missing-item", ""},
       "Hier ontbreekt een item.",
       "/scales/0/items: hier ontbreekt een item."},
      {{"/edition", "other-edition", "2017"},
       "Dit is voor een andere editie; het instrument is hier editie 2017.",
       "/edition: dit is voor een andere editie; het instrument is hier editie 2017."},
      {{"/a/sexes/0", "unknown-sex", "q"},
       "q is geen geslacht dat Haven vastlegt.",
       "/a/sexes/0: q is geen geslacht dat Haven vastlegt."},
      {{"/x", "unknown-key", "%2"}, "De sleutel %2 is niet bekend.", "/x: de sleutel %2 is niet bekend."},
      {{"/x", "gap", "17"}, "Tussen de grenzen blijft iets open.", "/x: tussen de grenzen blijft iets open."},
      {{"line 3", "not-json", ""}, "Dit is geen geldige JSON.", "regel 3: dit is geen geldige JSON."},
      {{"", "too-large", ""}, "Het bestand is te groot.", "Het bestand is te groot."},
  };
  speak("nl");
  for (const Row& row : rows) {
    CHECK(plain(text::faultText(row.fault)) == row.text);
    CHECK(plain(text::faultLine(row.fault)) == row.line);
  }
}

TEST_CASE("every reason a pack can be refused for has words of its own in both languages") {
  const auto reasons = reasonsInSources();
  CHECK(reasons.size() > 40);
  for (const char* language : {"nl", "en"}) {
    speak(language);
    std::set<std::string> words;
    for (const std::string& reason : reasons) {
      INFO(language << " " << reason);
      const std::string bare = plain(text::faultText({"", reason}));
      CHECK(bare.find("(" + reason + ")") == std::string::npos);
      CHECK(bare.find('%') == std::string::npos);
      CHECK(words.insert(bare).second);
      CHECK_FALSE(plain(text::faultText({"", reason, "q1"})).empty());
    }
  }
}

TEST_CASE("what a file holds cannot act on the terminal that shows its faults") {
  speak("en");
  const std::string line = plain(text::faultLine({"/a\x1b[2J\nb", "unknown-key", std::string(5000, 'k') + "\r\x07"}));
  for (const char c : line)
    CHECK(static_cast<unsigned char>(c) >= 0x20);
  CHECK(line.size() < 500);
  CHECK(plain(text::faultLine({"/\xf0\x9f\x98\x80", "gap"})).starts_with("/\xf0\x9f\x98\x80: "));
}
