#include "exchange/answer_csv.h"

#include "instruments/shipped.h"
#include "support/catch.h"

#include <string>

using namespace haven;
using namespace haven::exchange;
using haven::tests::lsvg;

namespace {

using Fields = std::vector<std::string_view>;
const Fields kHeader = {"id", "1", "2", "3", "4", "5", "6", "7", "8"};

AnswerColumns columns(const Fields& header = kHeader) {
  return AnswerColumns::fromHeader(lsvg(), header).value();
}

Error refused(std::string field, std::string reason) {
  return {ErrorKind::InvalidInput, {{"field", std::move(field)}, {"reason", std::move(reason)}}};
}

} // namespace

TEST_CASE("a header names every item once, in any order, and nothing unknown") {
  struct Row {
    Fields header;
    const char* field;
    const char* reason;
  };
  const Row rows[] = {
      {{"1", "2", "3", "4", "5", "6", "7", "8"}, "id", "missing-column"},
      {{"id", "1", "2", "3", "4", "5", "6", "7"}, "8", "missing-column"},
      {{"id", "1", "2", "3", "4", "5", "6", "7", "8", "9"}, "9", "unknown-column"},
      {{"id", "1", "2", "3", "4", "5", "6", "7", "8", "8"}, "8", "duplicate-column"},
      {{"id", "1", "2", "3", "4", "5", "6", "7", "8", ""}, "", "unknown-column"},
      {{"id", "id", "1", "2", "3", "4", "5", "6", "7", "8"}, "id", "duplicate-column"},
  };
  for (const Row& row : rows) {
    const auto read = AnswerColumns::fromHeader(lsvg(), row.header);
    REQUIRE_FALSE(read);
    CHECK(read.error() == refused(row.field, row.reason));
  }
  CHECK(AnswerColumns::fromHeader(
      lsvg(), Fields{"8", "7", "sex", "6", "5", "4", " 3 ", "2", "1", "ageMonths", "respondent", "id"}));
}

TEST_CASE("a row becomes a sheet; what is empty was not answered") {
  const Fields header = {"id", "1", "2", "3", "4", "5", "6", "7", "8", "respondent", "sex", "ageMonths"};
  const auto row = columns(header).read(Fields{"a-1", "1", "2", "", "4", " 5 ", "", "1", "1", "mother", "f", "30"});
  REQUIRE(row);
  CHECK(row->id == "a-1");
  CHECK(row->sheet.answered() == 6);
  CHECK_FALSE(row->sheet.at("3"));
  CHECK(row->sheet.at("5") == 5);
  CHECK(row->sheet.respondent == "mother");
  CHECK(row->sheet.sex == "f");
  CHECK(row->sheet.ageMonths == 30);
}

TEST_CASE("a row that is not right is refused with its column and reason") {
  struct Row {
    Fields fields;
    const char* field;
    const char* reason;
  };
  const Row rows[] = {
      {{"a", "1", "1", "1", "1", "1", "1", "1"}, "", "column-count"},
      {{"a", "1", "1", "1", "1", "1", "1", "1", "1", "1"}, "", "column-count"},
      {{"", "1", "1", "1", "1", "1", "1", "1", "1"}, "id", "empty"},
      {{"a", "0", "1", "1", "1", "1", "1", "1", "1"}, "1", "out-of-range"},
      {{"a", "1", "6", "1", "1", "1", "1", "1", "1"}, "2", "out-of-range"},
      {{"a", "1", "-1", "1", "1", "1", "1", "1", "1"}, "2", "out-of-range"},
      {{"a", "1", "99999999999999999999", "1", "1", "1", "1", "1", "1"}, "2", "out-of-range"},
      {{"a", "1", "1", "2.5", "1", "1", "1", "1", "1"}, "3", "not-a-whole-number"},
      {{"a", "1", "1", "2,5", "1", "1", "1", "1", "1"}, "3", "not-a-whole-number"},
      {{"a", "1", "1", "x", "1", "1", "1", "1", "1"}, "3", "not-a-whole-number"},
      {{"a", "1", "1", "+2", "1", "1", "1", "1", "1"}, "3", "not-a-whole-number"},
      {{"a", "1", "1", "1 2", "1", "1", "1", "1", "1"}, "3", "not-a-whole-number"},
      {{"a", "1", "1", "NA", "1", "1", "1", "1", "1"}, "3", "not-a-whole-number"},
  };
  for (const Row& row : rows) {
    const auto read = columns().read(row.fields);
    REQUIRE_FALSE(read);
    CHECK(read.error() == refused(row.field, row.reason));
  }
}

TEST_CASE("a score row has id, completeness and each scale; a withheld score stays empty") {
  const auto whole = columns().read(Fields{"a,\"b\"", "2", "2", "2", "2", "2", "2", "2", "3"});
  REQUIRE(whole);
  CHECK(scoreHeader(lsvg()) == "id,complete,answered,total_raw,total_band");
  CHECK(scoreRow(whole->id, score(lsvg(), whole->sheet)) == "\"a,\"\"b\"\"\",true,8,17,indications");
  const auto partly = columns().read(Fields{"b", "2", "2", "2", "2", "2", "2", "2", ""});
  REQUIRE(partly);
  CHECK(scoreRow(partly->id, score(lsvg(), partly->sheet)) == "b,false,7,,");
}
