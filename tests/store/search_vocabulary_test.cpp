#include "store/search_vocabulary.h"
#include "support/catch.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace haven::store;

namespace {

using Strings = std::vector<std::string>;
using Reach = SearchVocabulary::Reach;

const SearchVocabulary& vocabulary() {
  static const SearchVocabulary made(Strings{"video", "hometraining", "videohometraining", "massage", "babymassage",
                                             "gehechtheid", "therapie", "theraplay", "trauma", "nika", "spel", "kind"});
  return made;
}

Strings wordsOf(const SearchVocabulary::Ids& ids) {
  Strings words;
  for (const auto id : ids)
    words.push_back(vocabulary().word(id));
  return words;
}

Strings beginningWith(std::string_view typed) {
  const auto [first, last] = vocabulary().beginningWith(typed);
  Strings words;
  for (auto id = first; id < last; ++id)
    words.push_back(vocabulary().word(id));
  return words;
}

} // namespace

TEST_CASE("words are found by their beginning and by their parts") {
  CHECK(beginningWith("video") == Strings{"video", "videohometraining"});
  CHECK(beginningWith("thera") == Strings{"therapie", "theraplay"});
  CHECK(beginningWith("x").empty());
  CHECK(beginningWith("").size() == vocabulary().size());
  CHECK(vocabulary().word(vocabulary().find("spel")) == "spel");
  CHECK(vocabulary().find("spe") == vocabulary().size());
  CHECK(vocabulary().find("zzz") == vocabulary().size());
  CHECK(wordsOf(vocabulary().holding("training")) == Strings{"hometraining", "videohometraining"});
  CHECK(wordsOf(vocabulary().holding("massage")) == Strings{"babymassage"});
  CHECK(vocabulary().holding("video").empty()); // a beginning is no part
  Strings common;
  for (int i = 0; i < 41; ++i)
    common.push_back("x" + std::to_string(i) + "kind");
  CHECK(SearchVocabulary(common).holding("kind").empty()); // part of so many that it tells nothing apart
  common.pop_back();
  CHECK(SearchVocabulary(common).holding("kind").size() == 40);
  CHECK(vocabulary().holding("ing").empty()); // too short to mean much
}

TEST_CASE("slips are forgiven by the length of the word") {
  struct Row {
    const char* typed;
    Strings nearest;
    const char* why;
  };
  const Row rows[] = {
      {"theraplai", {"theraplay"}, "one error; therapie has more"},
      {"nkia", {"nika"}, "four letters: one error"},
      {"traumq", {"trauma"}, "a letter that the word does not have"},
      {"nkai", {}, "four letters: no two errors"},
      {"nik", {}, "three letters: none"},
      {"traama", {"trauma"}, "six letters: one"},
      {"traaama", {}, "seven letters: no two"},
      {"teraplai", {"theraplay"}, "eight letters: two"},
      {"babymasage", {"babymassage"}, "a letter too few"},
      {"gehecthe", {"gehechtheid"}, "not finished yet"},
      {"vidoe", {"video", "videohometraining"}, "a slip in a beginning"},
      {"nkiaa", {}, "not finished is only for five letters"},
      {"xxxxxxxx", {}, "nothing like it"},
  };
  for (const Row& row : rows) {
    INFO(row.typed << ": " << row.why);
    CHECK(wordsOf(vocabulary().mistyped(row.typed, Reach::Nearest)) == row.nearest);
  }
  CHECK(wordsOf(vocabulary().mistyped("therapla", Reach::All)) == Strings{"therapie", "theraplay"});
  CHECK(wordsOf(vocabulary().mistyped("therapla", Reach::Nearest)) == Strings{"theraplay"});
  CHECK(vocabulary().mistyped(std::string(10'000, 'a'), Reach::All).empty());
}

TEST_CASE("a compound of two words is taken apart") {
  struct Row {
    const char* typed;
    const char* left;
    const char* right; ///< empty: it cannot be
    const char* why;
  };
  const Row rows[] = {
      {"gehechtheidstherapie", "gehechtheid", "therapie", "with a linking s"},
      {"speltherapie", "spel", "therapie", "without"},
      {"kindermassage", "kind", "massage", "with a linking er"},
      {"kindenmassage", "kind", "massage", "with a linking en"},
      {"traumather", "trauma", "ther", "the second goes on"},
      {"traumathe", "", "", "three letters are no word yet"},
      {"traumazzzz", "", "", "the second is no word"},
      {"zzzztrauma", "", "", "the first is no word"},
  };
  for (const Row& row : rows) {
    INFO(row.typed << ": " << row.why);
    const std::string typed = row.typed;
    const auto splits = vocabulary().splits(typed);
    REQUIRE(splits.size() == (row.left[0] == '\0' ? 0U : 1U));
    if (splits.empty()) continue;
    CHECK(vocabulary().word(splits.front().left) == row.left);
    CHECK(splits.front().right == row.right);
  }
  CHECK(vocabulary().splits(std::string(10'000, 'a')).empty());
}
