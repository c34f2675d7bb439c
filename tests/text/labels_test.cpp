#include "text/labels.h"

#include "english_and_dutch.h"
#include "support/catch.h"

#include <cstdlib>
#include <ctime>
#include <set>

using namespace haven;
using namespace haven::casefile;
using haven::tests::plain;
using haven::tests::speak;

TEST_CASE("ages read as people say them") {
  struct Row {
    int months;
    const char* dutch;
    const char* english;
  };
  const Row rows[] = {
      {-9, "nog niet geboren", "not born yet"},
      {0, "0 maanden", "0 months"},
      {1, "1 maand", "1 month"},
      {11, "11 maanden", "11 months"},
      {12, "1 jaar", "1 year"},
      {13, "1 jaar en 1 maand", "1 year and 1 month"},
      {24, "2 jaar", "2 years"},
      {30, "2 jaar en 6 maanden", "2 years and 6 months"},
      {276, "23 jaar", "23 years"},
  };
  for (const Row& row : rows) {
    speak("nl");
    CHECK(plain(text::formatAge(Months{row.months})) == row.dutch);
    speak("en");
    CHECK(plain(text::formatAge(Months{row.months})) == row.english);
  }
}

TEST_CASE("dates and moments are written the Dutch way, in local time") {
  setenv("TZ", "Europe/Amsterdam", 1);
  tzset();
  CHECK(plain(text::formatDate(parseIsoDate("2026-11-21").value())) == "21-11-2026");
  CHECK(plain(text::formatMoment("2026-11-21T13:05:00Z")) == "21-11-2026 14:05");
  CHECK(plain(text::formatMoment("2026-07-01T22:30:00Z")) == "02-07-2026 00:30");
  CHECK(plain(text::formatMoment("yesterday")) == "yesterday");
  CHECK(plain(text::formatMomentExactly("2026-11-21T13:05:09Z")) == "21-11-2026 14:05:09");
}

TEST_CASE("every role, kind, fit, blocker and fault has its own words in both languages") {
  for (const char* language : {"nl", "en"}) {
    INFO(language);
    speak(language);
    std::set<std::string> words;
    const auto isNew = [&](const QString& word) { return !word.isEmpty() && words.insert(plain(word)).second; };
    for (const Role role : kRoles)
      CHECK(isNew(text::label(role)));
    for (const RelationshipKind kind : kRelationshipKinds)
      CHECK(isNew(text::label(kind)));
    for (const auto fit :
         {instruments::AgeFit::Recommended, instruments::AgeFit::Caution, instruments::AgeFit::NotSuitable})
      CHECK(isNew(text::label(fit)));
    for (int kind = 0; kind <= static_cast<int>(Blocker::Kind::ReportMissing); ++kind)
      CHECK(isNew(text::label({static_cast<Blocker::Kind>(kind), "4"}, QStringLiteral("Samenwerking"))));
    for (int field = 0; field <= static_cast<int>(FieldFault::Field::Since); ++field)
      CHECK(isNew(text::label({static_cast<FieldFault::Field>(field), FieldFault::Reason::Empty})));
    for (int reason = 1; reason <= static_cast<int>(FieldFault::Reason::LooksLikeBsn); ++reason)
      CHECK(isNew(text::label({FieldFault::Field::Name, static_cast<FieldFault::Reason>(reason)})));
  }
}

TEST_CASE("a blocker about an item names it, whatever its title holds") {
  speak("nl");
  CHECK(plain(text::label({Blocker::Kind::AnswerMissing, "4"}, QStringLiteral("4 %1"))) == "4 %1: kies een antwoord.");
}

TEST_CASE("a relationship reads as name and kind, or its description") {
  speak("nl");
  CHECK(plain(text::label(Relationship{1, "Anna", RelationshipKind::Mother, "", {}})) == "Anna (moeder)");
  CHECK(plain(text::label(Relationship{1, "A %2", RelationshipKind::FosterParent, "x", {}})) == "A %2 (pleegouder)");
  CHECK(plain(text::label(Relationship{1, "Bo", RelationshipKind::Other, "buurvrouw", {}})) == "Bo (buurvrouw)");
  CHECK(plain(text::label(Relationship{1, "Bo", RelationshipKind::Other, "", {}})) == "Bo (andere relatie)");
}
