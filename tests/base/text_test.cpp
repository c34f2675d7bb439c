#include "base/text.h"
#include "support/catch.h"

#include <string>

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
