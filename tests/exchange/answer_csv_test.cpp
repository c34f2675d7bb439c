#include "exchange/answer_csv.h"

#include "instruments/scoring.h"
#include "instruments/shipped.h"
#include "support/catch.h"

#include <array>
#include <charconv>
#include <random>
#include <string>

using namespace haven;
using namespace haven::exchange;
using haven::tests::lsvg;
using instruments::Scorer;

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

TEST_CASE("a row becomes answers in the instrument's order; what is empty was not answered") {
  const Fields header = {"id", "2", "1", "3", "4", "5", "6", "7", "8", "respondent", "sex", "ageMonths"};
  AnswerRow row;
  REQUIRE(columns(header).read(Fields{"a-1", "1", "2", "", "4", " 5 ", "  ", "01", "1", "mother", "f", "30"}, row));
  constexpr auto kNone = Scorer::kNoAnswer;
  CHECK(row.id == "a-1");
  CHECK(row.answered == 6);
  CHECK(row.answers == std::vector<std::int16_t>{2, 1, kNone, 4, 5, kNone, 1, 1});
  CHECK(row.facts.respondent == "mother");
  CHECK(row.facts.sex == "f");
  CHECK(row.facts.ageMonths == 30);
  // nothing of the row before is left
  REQUIRE(columns(header).read(Fields{"b", "", "", "3", "", "", "", "", "", "", " ", ""}, row));
  CHECK(row.answered == 1);
  CHECK(row.answers == std::vector<std::int16_t>{kNone, kNone, 3, kNone, kNone, kNone, kNone, kNone});
  CHECK(row.facts.respondent.empty());
  CHECK(row.facts.sex.empty());
  CHECK_FALSE(row.facts.ageMonths);
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
    AnswerRow into;
    const Status read = columns().read(row.fields, into);
    REQUIRE_FALSE(read);
    CHECK(read.error() == refused(row.field, row.reason));
  }
}

TEST_CASE("who filled in, sex and age are checked where the file gives them") {
  const Fields header = {"id", "1", "2", "3", "4", "5", "6", "7", "8", "respondent", "sex", "ageMonths"};
  struct Row {
    const char* respondent;
    const char* sex;
    const char* age;
    const char* field; ///< empty: fine
    const char* reason;
  };
  const Row rows[] = {
      {"mother", "f", "30", "", ""},
      {"", "x", "-3", "", ""},
      {"mother", "F", "30", "sex", "unknown-value"},
      {"mother", "fm", "30", "sex", "unknown-value"},
      {"mother", "m", "2.5", "ageMonths", "not-a-whole-number"},
      {"mother", "m", "two", "ageMonths", "not-a-whole-number"},
  };
  for (const Row& row : rows) {
    INFO(row.respondent << row.sex << row.age);
    AnswerRow into;
    const Status read = columns(header).read(
        Fields{"a", "1", "1", "1", "1", "1", "1", "1", "1", row.respondent, row.sex, row.age}, into);
    CHECK(read.has_value() == std::string(row.field).empty());
    if (!read) CHECK(read.error() == refused(row.field, row.reason));
  }
  const auto* ari = haven::tests::shipped().find("ari-cp-2-5");
  Fields wide = {"id", "respondent"};
  Fields fields = {"a", "butcher"};
  for (const auto& item : ari->items) {
    wide.push_back(item.id);
    fields.push_back("3");
  }
  AnswerRow into;
  const auto read = AnswerColumns::fromHeader(*ari, wide)->read(fields, into);
  REQUIRE_FALSE(read);
  CHECK(read.error() == refused("respondent", "unknown-value"));
}

TEST_CASE("a score row has id, completeness and each scale; a withheld score stays empty") {
  RowScorer scorer(lsvg());
  const auto scored = [&](const Fields& fields) {
    AnswerRow row;
    REQUIRE(columns().read(fields, row));
    std::string line = "before,";
    scorer.append(row, line);
    return line;
  };
  CHECK(scorer.header() == "id,complete,answered,total_raw,total_band");
  CHECK(scored({"a,\"b\"", "2", "2", "2", "2", "2", "2", "2", "3"}) == "before,\"a,\"\"b\"\"\",true,8,17,indications");
  CHECK(scored({"b", "2", "2", "2", "2", "2", "2", "2", ""}) == "before,b,false,7,,");
}

TEST_CASE("the batch and the single sheet give the same scores, whatever the points") {
  std::mt19937 random(5);
  const char* const respondents[] = {"", "mother", "father", "grandparent"};
  const char* const sexes[] = {"", "f", "m", "x"};
  for (const char* id : {"ari-cp-2-5", "aisi-6-12"}) {
    auto pack = *haven::tests::shipped().demonstrationPack(id);
    pack.scales[0].method = instruments::ScaleMethod::Mean; // points that are no halves
    pack.scales[0].rounding = instruments::Rounding::None;
    const auto form = compose(*haven::tests::shipped().find(id), pack);
    Fields header = {"id", "respondent", "sex", "ageMonths"};
    for (const auto& item : form.items)
      header.push_back(item.id);
    const auto read = AnswerColumns::fromHeader(form, header);
    REQUIRE(read);
    RowScorer scorer(form);
    AnswerRow row;
    int wrong = 0;
    for (int round = 0; round < 2'000; ++round) {
      const std::string age = random() % 4 == 0 ? "" : std::to_string(20 + random() % 140);
      Fields fields = {"r", respondents[random() % 4], sexes[random() % 4], age};
      std::vector<std::string> answers;
      for (std::size_t i = 0; i < form.items.size(); ++i)
        answers.push_back(random() % 30 == 0 ? "" : std::to_string(1 + random() % 5));
      fields.insert(fields.end(), answers.begin(), answers.end());
      instruments::AnswerSheet sheet;
      if (*fields[1].data() != 0) sheet.respondent = fields[1];
      if (*fields[2].data() != 0) sheet.sex = fields[2];
      if (!age.empty()) sheet.ageMonths = std::stoi(age);
      for (std::size_t i = 0; i < answers.size(); ++i)
        if (!answers[i].empty()) REQUIRE(sheet.answer(form, form.items[i].id, std::stoi(answers[i])));
      const auto score = instruments::score(form, sheet);
      std::string expected = "r," + std::string(score.complete ? "true," : "false,") + std::to_string(score.answered);
      for (const auto& scale : score.scales) {
        std::array<char, 32> digits{};
        if (scale.raw)
          expected += "," + std::string(digits.data(), std::to_chars(digits.begin(), digits.end(), *scale.raw).ptr);
        else
          expected += ",";
        expected += "," + scale.band.value_or("");
      }
      std::string line;
      REQUIRE(read->read(fields, row));
      scorer.append(row, line);
      if (line != expected) ++wrong;
    }
    INFO(id);
    CHECK(wrong == 0);
  }
}
