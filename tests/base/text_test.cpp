#include "base/text.h"
#include "support/catch.h"

#include <string>
#include <string_view>
#include <vector>

using namespace haven;

TEST_CASE("folding makes what people type and what was kept meet") {
  struct Row {
    const char* text;
    const char* folded;
  };
  const Row rows[] = {
      {"Jansen", "jansen"},
      {"  de  Vries ", "de vries"},
      {"Ünal", "unal"},
      {"İnci", "inci"},
      {"Zoë", "zoe"},
      {"Yılmaz", "yilmaz"},
      {"Sørensen", "sorensen"},
      {"Ægir", "aegir"},
      {"Müller-Łuk", "muller-luk"},
      {"STRASSE", "strasse"},
      {"Straße", "strasse"},
      {"ﬁen", "fien"},
      {"مريم", "مريم"},
      {"", ""},
      {"\t\n", ""},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(foldText(row.text) == row.folded);
  }
  CHECK(foldText("\xff\xfe").empty());
}

TEST_CASE("words are letters and digits, whatever stands between them") {
  using Words = std::vector<std::string>;
  struct Row {
    std::string_view text;
    Words words;
  };
  const Row rows[] = {
      {"Video-feedback, \"Zoë\"", {"video", "feedback", "zoe"}},
      {"K-VHT (0-4)", {"k", "vht", "0", "4"}},
      {"trauma’s", {"trauma", "s"}},
      {"één\u2011op\u2014één/twee_drie", {"een", "op", "een", "twee", "drie"}},
      {"hol\u00ADding the\u200Brapie", {"holding", "therapie"}}, // soft hyphen, zero width space: nothing is seen
      {"مريم 12", {"مريم", "12"}},
      {"\" OR * : ^ ( ) - NEAR/3", {"or", "near", "3"}},
      {{"a\0b", 3}, {"a", "b"}},
      {"half\xff heel", {"half", "heel"}},
      {"\xc3", {}},
      {" \t\n", {}},
      {"", {}},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(foldedWords(row.text) == row.words);
  }
}

TEST_CASE("text is well-formed UTF-8 without NUL") {
  CHECK(isText(""));
  CHECK(isText("naïef مريم 👶"));
  CHECK_FALSE(isText(std::string_view("a\0b", 3)));
  CHECK_FALSE(isText("\xc3\x28"));
  CHECK_FALSE(isText("\xed\xa0\x80")); // surrogate
  CHECK_FALSE(isText("\xf0\x9f\x91"));
}

TEST_CASE("length counts code points") {
  CHECK(textLength("Zoë") == 3);
  CHECK(textLength("👶") == 1);
  CHECK(trimmed("  a b \n") == "a b");
  CHECK(trimmed(" \t").empty());
}

TEST_CASE("an id is lower-case letters, digits and single hyphens between them") {
  for (const char* id : {"a", "1", "step-1", "ari-cp-2-5"})
    CHECK(isId(id));
  for (const char* other : {"", "-", "-a", "a-", "a--b", "A", "a b", "a_b", "é", "a/b"})
    CHECK_FALSE(isId(other));
}
