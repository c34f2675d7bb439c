#include "report/composition.h"

#include "support/catch.h"

#include <set>
#include <string>

using namespace haven;
using report::Composition;
using report::ReportKind;
using report::Section;

namespace {

std::string refusal(const std::string& json, ReportKind kind = ReportKind::ParentSummary) {
  const auto read = report::readComposition(json, kind);
  if (read) return "read";
  CHECK(read.error().kind == ErrorKind::InvalidFile);
  CHECK(read.error().param("file") == "composition");
  return read.error().param("path") + " " + read.error().param("reason");
}

std::string withSections(const std::string& sections) {
  return R"({"kind": "parent-summary", "sections": )" + sections + "}";
}

} // namespace

TEST_CASE("every kind has an id of its own that is read back") {
  std::set<std::string_view> ids;
  for (const ReportKind kind : report::kReportKinds) {
    CHECK(report::reportKindFromId(report::idOf(kind)) == kind);
    ids.insert(report::idOf(kind));
  }
  CHECK(ids == std::set<std::string_view>{"case-summary", "parent-summary", "step-2", "step-3"});
  CHECK_FALSE(report::reportKindFromId("step-4"));
}

TEST_CASE("a kind offers every section once, begins with own words and ends with them") {
  for (const ReportKind kind : report::kReportKinds) {
    INFO(std::string(report::idOf(kind)));
    const Composition usual = report::usualComposition(kind);
    std::set<Section> seen;
    for (const auto& part : usual.parts) {
      CHECK(seen.insert(part.section).second);
      CHECK(part.ownText.empty());
      CHECK(report::sectionFromId(report::idOf(part.section)) == part.section);
    }
    CHECK(usual.parts.front().section == Section::Opening);
    CHECK(usual.parts.back().section == Section::Closing);
    CHECK_FALSE(usual.final);
    CHECK_FALSE(usual.scoresForParents);
  }
}

TEST_CASE("the case summary offers what it always told, in its order") {
  std::vector<Section> told;
  for (const auto& part : report::usualComposition(ReportKind::CaseSummary).parts)
    if (part.on && part.section != Section::Opening && part.section != Section::Closing) told.push_back(part.section);
  CHECK(told == std::vector<Section>(std::begin(report::kSections), std::end(report::kSections)));
}

TEST_CASE("a section moves one place and stops at either end") {
  Composition composition = report::usualComposition(ReportKind::ParentSummary);
  CHECK_FALSE(report::moveSection(composition, Section::Opening, -1));
  CHECK_FALSE(report::moveSection(composition, Section::Closing, 1));
  CHECK_FALSE(report::moveSection(composition, Section::Balance, 1)); // not of this kind
  CHECK(report::moveSection(composition, Section::FollowUp, -1));
  CHECK(composition.parts[3].section == Section::FollowUp);
  CHECK(composition.parts[4].section == Section::Arguments);
  CHECK(report::moveSection(composition, Section::FollowUp, 1));
  CHECK(composition == report::usualComposition(ReportKind::ParentSummary));
}

TEST_CASE("what was put together is read back as it was") {
  for (const ReportKind kind : report::kReportKinds) {
    Composition composition = report::usualComposition(kind);
    composition.parts.front().ownText = "Regel een\n\"Twee\" \\ Ayşegül \U0001F33B";
    composition.parts.back().ownText = std::string(report::kMaxOwnText, 'x');
    composition.parts[1].on = !composition.parts[1].on;
    std::swap(composition.parts[1], composition.parts[3]);
    composition.pseudonymous = composition.scoresForParents = composition.final = true;
    composition.about = 12;
    const auto read = report::readComposition(report::writeComposition(composition), kind);
    REQUIRE(read);
    CHECK(read->composition == composition);
    CHECK(read->leftOut.empty());
  }
}

TEST_CASE("the longest texts in every section together can be read back") {
  Composition composition = report::usualComposition(ReportKind::CaseSummary);
  std::string longest;
  for (std::size_t at = 0; at < report::kMaxOwnText; ++at)
    longest += "\U0001F33B"; // four bytes each
  for (auto& part : composition.parts)
    part.ownText = longest;
  const auto read = report::readComposition(report::writeComposition(composition), ReportKind::CaseSummary);
  REQUIRE(read);
  CHECK(read->composition == composition);
}

TEST_CASE("sections of a newer version are left out and told, missing ones come last") {
  const auto read = report::readComposition(
      withSections(R"([{"id": "follow-up", "on": true}, {"id": "future", "on": true, "ownText": "x"},
                       {"id": "balance", "on": true}, {"id": "follow-up", "on": false}, {"id": "opening"}])"),
      ReportKind::ParentSummary);
  REQUIRE(read);
  CHECK(read->leftOut == std::vector<std::string>{"future", "balance", "follow-up"});
  const auto& parts = read->composition.parts;
  REQUIRE(parts.size() == report::usualComposition(ReportKind::ParentSummary).parts.size());
  CHECK(parts[0].section == Section::FollowUp);
  CHECK(parts[0].on);
  CHECK(parts[1].section == Section::Opening);
  CHECK_FALSE(parts[1].on);
  CHECK(parts[2].section == Section::Results);
  CHECK(parts.back().section == Section::Closing);
}

TEST_CASE("what is no composition of this kind is refused with its place") {
  struct Row {
    std::string json;
    const char* refusal;
  };
  const std::string tooLong(report::kMaxOwnText + 1, 'x');
  const Row rows[] = {
      {"", "line 1 not-json"},
      {"[]", " unknown-key"},
      {"{}", "/kind other-kind"},
      {R"({"kind": 3, "sections": []})", "/kind other-kind"},
      {R"({"kind": "step-2", "sections": []})", "/kind other-kind"}, // of another report
      {R"({"kind": "parent-summary"})", "/sections missing-key"},
      {R"({"kind": "parent-summary", "sections": {}})", "/sections missing-key"},
      {R"({"kind": "parent-summary", "sections": [], "colour": 1})", " unknown-key"},
      {R"({"kind": "parent-summary", "sections": [], "final": "no"})", "/final not-a-boolean"},
      {R"({"kind": "parent-summary", "sections": [], "final": 1})", "/final not-a-boolean"},
      {R"({"kind": "parent-summary", "sections": [], "about": -1})", "/about not-a-number"},
      {R"({"kind": "parent-summary", "sections": [], "about": 1.5})", "/about not-a-number"},
      {R"({"kind": "parent-summary", "sections": [], "about": 18446744073709551615})", "/about not-a-number"},
      {R"({"kind": "parent-summary", "kind": "step-2", "sections": []})", "/kind duplicate-key"},
      {withSections("[1]"), "/sections/0 unknown-key"},
      {withSections(R"([{"on": true}])"), "/sections/0/id missing-key"},
      {withSections(R"([{"id": 5}])"), "/sections/0/id missing-key"},
      {withSections(R"([{"id": "opening", "on": "yes"}])"), "/sections/0/on not-a-boolean"},
      {withSections(R"([{"id": "opening", "extra": 1}])"), "/sections/0 unknown-key"},
      {withSections(R"([{"id": "opening", "ownText": 4}])"), "/sections/0/ownText not-text"},
      {withSections(R"([{"id": "opening", "ownText": ")" + tooLong + R"("}])"), "/sections/0/ownText too-long"},
  };
  for (const Row& row : rows) {
    INFO(row.json.substr(0, 120));
    CHECK(refusal(row.json) == row.refusal);
  }
  CHECK(refusal(std::string(2'000'000, ' ')).ends_with("too-large"));
  CHECK(refusal(std::string(100, '[')).ends_with("too-deep"));
  CHECK(refusal(withSections("[{\"id\": \"opening\", \"ownText\": \"\xff\"}]")).ends_with("not-text"));
  CHECK(refusal(withSections(R"([{"id": "opening", "ownText": "\u0000"}])")).ends_with("not-text"));
}
