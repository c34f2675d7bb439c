#include "store/log_columns.h"

#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace haven;
using namespace haven::store;

TEST_CASE("the end of the log is read back as it was noted down, and nothing else is") {
  const LogHead head{1234, "sha256:" + std::string(64, 'a')};
  CHECK(textOf(head) == "1234:sha256:" + std::string(64, 'a'));
  CHECK(logHeadFromText(textOf(head)) == head);
  for (const char* no : {"", "1234", ":abc", "1234:", "-1:abc", "12x:abc", " 12:abc", "99999999999999999999:abc"}) {
    INFO(no);
    CHECK_FALSE(logHeadFromText(no));
  }
}

TEST_CASE("a row has a text for each column, under names of their own") {
  LogRow row;
  row.id = 7;
  row.at = "2026-11-22T10:00:00Z";
  row.account = 3;
  row.name = "Noor";
  row.role = "youth-professional";
  row.act = LogAct::Emergency;
  row.object = "case";
  row.objectId = "9";
  row.caseNumber = "2026-0001";
  row.ground = "emergency";
  row.reason = "crisis";
  row.hash = "h";
  const auto columns = columnsOf(row);
  const auto names = logColumns();
  REQUIRE(columns.size() == names.size());
  CHECK(std::set<std::string_view>(names.begin(), names.end()).size() == names.size());
  const auto of = [&](std::string_view name) {
    return columns[static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin())];
  };
  CHECK(of("id") == "7");
  CHECK(of("account") == "3");
  CHECK(of("act") == "emergency");
  CHECK(of("case") == "2026-0001");
  CHECK(of("reason") == "crisis");
  CHECK(of("hash") == "h");
  row.account.reset();
  CHECK(columnsOf(row)[2].empty());
}

TEST_CASE("every fault has an id of its own") {
  using Kind = LogFault::Kind;
  std::set<std::string_view> ids;
  for (const Kind kind : {Kind::Missing, Kind::Altered, Kind::Truncated, Kind::Head, Kind::Anchor})
    ids.insert(idOf(kind));
  CHECK(ids.size() == 5);
}
