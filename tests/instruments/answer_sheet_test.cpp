#include "instruments/answer_sheet.h"
#include "instruments/shipped.h"
#include "support/catch.h"

using namespace haven;
using namespace haven::instruments;
using haven::tests::lsvg;

TEST_CASE("a sheet takes the definition's own answers and refuses every other, unchanged") {
  AnswerSheet sheet;
  REQUIRE(sheet.answer(lsvg(), "1", 5));
  for (const int value : {0, 6, -1, 1000}) {
    const auto refused = sheet.answer(lsvg(), "1", value);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorKind::InvalidInput, {{"field", "1"}, {"reason", "out-of-range"}}});
  }
  for (const char* item : {"9", "", "01", "total"}) {
    const auto refused = sheet.answer(lsvg(), item, 1);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorKind::InvalidInput, {{"field", item}, {"reason", "unknown-item"}}});
  }
  CHECK(sheet.at("1") == 5);
  CHECK(sheet.answered() == 1);
  REQUIRE(sheet.answer(lsvg(), "1", 2));
  CHECK(sheet.at("1") == 2);
  sheet.clear("1");
  sheet.clear("2");
  CHECK_FALSE(sheet.at("1"));
  CHECK(sheet.answered() == 0);
}

TEST_CASE("the contract's JSON form is read") {
  const auto sheet =
      parseAnswerSheet(lsvg(), R"({"items": {"1": 3, "8": 1}, "respondent": "mother", "sex": "f", "ageMonths": 30})");
  REQUIRE(sheet);
  CHECK(sheet->answered() == 2);
  CHECK(sheet->at("1") == 3);
  CHECK(sheet->at("8") == 1);
  CHECK(sheet->respondent == "mother");
  CHECK(sheet->sex == "f");
  CHECK(sheet->ageMonths == 30);
  const auto none = parseAnswerSheet(lsvg(), R"({"items": {}})");
  REQUIRE(none);
  CHECK(none->answered() == 0);
  CHECK_FALSE(none->respondent);
}

TEST_CASE("what is no answer sheet is refused with the item or key and the reason") {
  struct Row {
    std::string json;
    const char* field;
    const char* reason;
  };
  const std::string deep(200'000, '[');
  const Row rows[] = {
      {"", "line 1", "not-json"},
      {"{\"items\": {}", "line 1", "not-json"},
      {"{\"items\": {}} x", "line 1", "not-json"},
      {"{\n\"items\": {\n\"1\": NaN}}", "line 3", "not-json"},
      {R"({"items": {"1": 1e999}})", "line 1", "not-json"},
      {"\xff\xfe", "line 1", "not-json"},
      {deep, "", "not-json"},
      {"[]", "", "not-an-object"},
      {"3", "", "not-an-object"},
      {"{}", "items", "missing-key"},
      {R"({"items": [1, 2]})", "items", "not-an-object"},
      {R"({"items": {"1": 3, "1": 4}})", "1", "duplicate-key"},
      {R"({"items": {}, "items": {}})", "items", "duplicate-key"},
      {R"({"items": {"9": 3}})", "9", "unknown-item"},
      {R"({"items": {"1": 0}})", "1", "out-of-range"},
      {R"({"items": {"1": 6}})", "1", "out-of-range"},
      {R"({"items": {"1": -9223372036854775808}})", "1", "out-of-range"},
      {R"({"items": {"1": 18446744073709551615}})", "1", "out-of-range"},
      {R"({"items": {"1": 4294967297}})", "1", "out-of-range"},
      {R"({"items": {"1": -4294967295}})", "1", "out-of-range"},
      {R"({"items": {"1": 99999999999999999999}})", "1", "not-a-whole-number"},
      {R"({"items": {"2": 3.5}})", "2", "not-a-whole-number"},
      {R"({"items": {"2": "3"}})", "2", "not-a-whole-number"},
      {R"({"items": {"2": null}})", "2", "not-a-whole-number"},
      {R"({"items": {"2": true}})", "2", "not-a-whole-number"},
      {R"({"items": {}, "name": "x"})", "name", "unknown-key"},
      {R"({"items": {}, "sex": 1})", "sex", "not-text"},
      {R"({"items": {}, "ageMonths": "30"})", "ageMonths", "not-a-whole-number"},
  };
  for (const Row& row : rows) {
    INFO(row.json.substr(0, 80));
    const auto sheet = parseAnswerSheet(lsvg(), row.json);
    REQUIRE_FALSE(sheet);
    CHECK(sheet.error().kind == ErrorKind::InvalidInput);
    if (std::string(row.reason) != "not-json") CHECK(sheet.error().param("field") == row.field);
    CHECK(sheet.error().param("reason") == row.reason);
  }
}
