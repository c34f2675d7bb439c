#include "casefile/case_file.h"
#include "support/catch.h"

#include <optional>
#include <string>

using namespace haven;
using namespace haven::casefile;

namespace {

using Field = FieldFault::Field;
using Reason = FieldFault::Reason;

Date day(const char* iso) {
  return parseIsoDate(iso).value();
}
const Date kToday = day("2026-11-21");

std::string repeated(const char* text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i)
    result += text;
  return result;
}

Youth youth() {
  return {"Fictieve Jeugdige", false, day("2023-05-01"), "C-17"};
}
Relationship mother() {
  return {1, "Fictieve Moeder", RelationshipKind::Mother, "", {KnownSince::Kind::Birth, {}}};
}

/// The only fault there is, or none.
void expectOnly(const std::vector<FieldFault>& faults, Field field, std::optional<Reason> reason) {
  if (!reason) {
    CHECK(faults.empty());
    return;
  }
  REQUIRE(faults.size() == 1);
  CHECK(faults[0] == FieldFault{field, *reason});
}

} // namespace

TEST_CASE("a line of text is kept when it is text of a sensible length") {
  struct Row {
    std::string text;
    std::optional<Reason> inName;
    std::optional<Reason> inNumber; // a client number may be empty
  };
  const Row rows[] = {
      {"Zoë de Vries-Öztürk", {}, {}},
      {"مريم", {}, {}},
      {"", Reason::Empty, {}},
      {" \t ", Reason::Empty, Reason::NotText}, // a tab is no part of a number
      {"  ", Reason::Empty, {}},
      {repeated("é", 200), {}, {}},
      {repeated("é", 201), Reason::TooLong, Reason::TooLong},
      {std::string(10'000'000, 'x'), Reason::TooLong, Reason::TooLong},
      {"a\nb", Reason::NotText, Reason::NotText},
      {std::string("a\0b", 3), Reason::NotText, Reason::NotText},
      {"\xc3\x28", Reason::NotText, Reason::NotText},
      {"a\x7f", Reason::NotText, Reason::NotText},
  };
  for (const Row& row : rows) {
    INFO(row.text.substr(0, 40));
    Youth named = youth();
    named.name = row.text;
    expectOnly(faultsIn(named, kToday), Field::Name, row.inName);
    Youth numbered = youth();
    numbered.clientNumber = row.text;
    expectOnly(faultsIn(numbered, kToday), Field::ClientNumber, row.inNumber);
    Relationship carer = mother();
    carer.carerName = row.text;
    expectOnly(faultsIn(carer, youth().dateOfBirth, kToday), Field::CarerName, row.inName);
  }
}

TEST_CASE("a number that passes the elfproef as a BSN is not kept") {
  struct Row {
    const char* text;
    bool refused;
    const char* why;
  };
  const Row rows[] = {
      {"123456782", true, "9*1+8*2+7*3+6*4+5*5+4*6+3*7+2*8-2 = 154 = 14*11"},
      {"111222333", true, "9+8+7+12+10+8+9+6-3 = 66 = 6*11"},
      {"010464554", true, "0+8+0+24+30+16+15+10-4 = 99 = 9*11, with its leading zero"},
      {"123 456 782", true, "written in threes"},
      {"123-456-782", true, "written in threes"},
      {"1234.56.782", true, "written as 4-2-3"},
      {"BSN 123456782", true, "with a word before it"},
      {"123456789", false, "fails the elfproef: 147"},
      {"123456783", false, "one off"},
      {"000000000", false, "nobody's"},
      {"12345678", false, "eight digits"},
      {"1234567820", false, "ten digits"},
      {"2026-00123", false, "an organisation's own number"},
      {"1234-56782", false, "an organisation's own number, though its digits pass"},
  };
  for (const Row& row : rows) {
    INFO(row.text << ": " << row.why);
    Youth numbered = youth();
    numbered.clientNumber = row.text;
    expectOnly(faultsIn(numbered, kToday), Field::ClientNumber,
               row.refused ? std::optional(Reason::LooksLikeBsn) : std::nullopt);
    Youth named = youth();
    named.name = row.text;
    CHECK(faultsIn(named, kToday).empty() == !row.refused);
  }
}

TEST_CASE("a date of birth lies between thirty years ago and today") {
  struct Row {
    Date birth;
    std::optional<Reason> reason;
  };
  const Row rows[] = {
      {day("2026-11-21"), {}},
      {day("2026-11-22"), Reason::InFuture},
      {day("1996-11-21"), {}}, // thirty today
      {day("1996-11-20"), Reason::TooLongAgo},
      {day("1900-01-01"), Reason::TooLongAgo},
      {day("2199-12-31"), Reason::InFuture},
      {Date{}, Reason::Empty},
      {Date{std::chrono::year{2025}, std::chrono::month{2}, std::chrono::day{30}}, Reason::Empty},
  };
  for (const Row& row : rows) {
    Youth born = youth();
    born.dateOfBirth = row.birth;
    expectOnly(faultsIn(born, kToday), Field::DateOfBirth, row.reason);
  }
}

TEST_CASE("known since lies between birth and today; kind other is described") {
  struct Row {
    KnownSince since;
    std::optional<Reason> reason;
  };
  const Row rows[] = {
      {{KnownSince::Kind::Unknown, {}}, {}},
      {{KnownSince::Kind::Birth, {}}, {}},
      {{KnownSince::Kind::Day, day("2023-05-01")}, {}},
      {{KnownSince::Kind::Day, day("2023-04-30")}, Reason::BeforeBirth},
      {{KnownSince::Kind::Day, kToday}, {}},
      {{KnownSince::Kind::Day, day("2026-11-22")}, Reason::InFuture},
      {{KnownSince::Kind::Day, {}}, Reason::Empty},
  };
  for (const Row& row : rows) {
    Relationship carer = mother();
    carer.since = row.since;
    expectOnly(faultsIn(carer, youth().dateOfBirth, kToday), Field::Since, row.reason);
  }
  Relationship other = mother();
  other.kind = RelationshipKind::Other;
  expectOnly(faultsIn(other, youth().dateOfBirth, kToday), Field::Description, Reason::Empty);
  other.description = "buurvrouw";
  expectOnly(faultsIn(other, youth().dateOfBirth, kToday), Field::Description, {});
}

TEST_CASE("every fault is named at once, in the order of the fields") {
  const std::vector<FieldFault> faults = faultsIn(Youth{"", false, {}, "123456782"}, kToday);
  const std::vector<FieldFault> expected = {
      {Field::Name, Reason::Empty}, {Field::DateOfBirth, Reason::Empty}, {Field::ClientNumber, Reason::LooksLikeBsn}};
  CHECK(faults == expected);
}

TEST_CASE("a case file finds its parts by id") {
  CaseFile file;
  file.relationships = {mother()};
  Administration one;
  one.id = 7;
  file.administrations = {one};
  REQUIRE(file.relationship(1));
  CHECK(file.relationship(1)->carerName == "Fictieve Moeder");
  CHECK(file.relationship(2) == nullptr);
  REQUIRE(file.administration(7));
  CHECK(file.administration(8) == nullptr);
}
