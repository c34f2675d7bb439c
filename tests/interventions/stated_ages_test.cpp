#include "shipped_interventions.h"
#include "stated_phrase.h"
#include "support/catch.h"

#include <algorithm>
#include <string_view>

using namespace haven;
using namespace haven::interventions;
using haven::tests::Phrase;
using haven::tests::phraseOf;
using haven::tests::shippedInterventions;

namespace {

struct Bound {
  const char* id;
  const char* document;
  const char* quoted;
  const char* why;
};

/// A lower bound that the words leave out and what stands around them gives.
constexpr Bound kFromAround[] = {
    {"ouder-baby-interventie", "richtlijn-2020", "tot en met 12 maanden", "moeders van een baby: vanaf de geboorte"},
    {"ouder-baby-interventie", "nji-2018", "tot en met 12 maanden",
     "een kind tot en met twaalf maanden: vanaf de geboorte"},
    {"vipp-sd", "richtlijn-2020", "tot 6 jaar", "dezelfde toelichting begint bij nul"},
    {"basic-trustmethode", "richtlijn-2020", "erkend tot 12 jaar", "dezelfde toelichting begint bij twee"},
    {"k-vht", "richtlijn-2020", "tot vier jaar", "kern 8 en conclusie 2 beginnen bij nul"},
    {"k-vht", "richtlijn-2020", "tot 4 jaar", "kern 8 en conclusie 2 beginnen bij nul"},
    {"pipa", "richtlijn-2020", "tot vier jaar", "tabel 2 begint bij nul"},
};

/// A bare dash whose upper bound is written out outside the ages of the entry.
constexpr Bound kSpeltOutElsewhere[] = {
    {"theraplay", "jgz-2021", "0-12 jaar", "het kopje erboven: voor kinderen tot 12 jaar"},
};

template <std::size_t N>
bool listed(const Bound (&rows)[N], const Intervention& one, const StatedAge& stated) {
  return std::any_of(std::begin(rows), std::end(rows), [&](const Bound& row) {
    return row.id == one.id && row.document == stated.source.document && row.quoted == stated.quoted;
  });
}

/// The list of the web page is that of the guideline: it takes its reading.
bool sameReading(std::string_view document, std::string_view other) {
  return document == other || (document == "richtlijn-web" && other == "richtlijn-2020");
}

/// Whether the document writes out "tot" for this bound somewhere with the entry, and nowhere "tot en met".
bool speltOut(const Intervention& one, const StatedAge& stated, const Phrase& read) {
  bool until = false;
  bool through = false;
  for (const StatedAge& other : one.ages) {
    if (!sameReading(stated.source.document, other.source.document)) continue;
    const Phrase& its = phraseOf(other.quoted);
    if (its.wideTo) continue;
    until |= its.to == read.to;
    through |= its.to == read.wideTo;
  }
  return until && !through;
}

} // namespace

TEST_CASE("every stated age is what its words say") {
  int read = 0;
  for (const Intervention& one : shippedInterventions().interventions)
    for (const StatedAge& stated : one.ages) {
      INFO(one.id << ", " << stated.source.text() << ": " << stated.quoted);
      const Phrase& words = phraseOf(stated.quoted);
      CHECK(stated.span.toMonths == words.to);
      if (listed(kFromAround, one, stated))
        CHECK(stated.span.fromMonths.has_value());
      else
        CHECK(stated.span.fromMonths == words.from);
      const bool settled = words.wideTo && (speltOut(one, stated, words) || listed(kSpeltOutElsewhere, one, stated));
      CHECK(stated.wideToMonths == (settled ? std::nullopt : words.wideTo));
      CHECK(stated.fromDays == words.fromDays);
      CHECK(stated.approximate == words.approximate);
      ++read;
    }
  CHECK(read == 98);
}

TEST_CASE("every exception to what the words say is needed") {
  const auto stands = [](const Bound& row) {
    const Intervention* one = shippedInterventions().intervention(row.id);
    return one != nullptr && std::any_of(one->ages.begin(), one->ages.end(), [&](const StatedAge& stated) {
             return row.document == stated.source.document && row.quoted == stated.quoted;
           });
  };
  for (const Bound& row : kFromAround) {
    INFO(row.id << " " << row.quoted);
    CHECK(stands(row));
    CHECK_FALSE(phraseOf(row.quoted).from.has_value());
  }
  for (const Bound& row : kSpeltOutElsewhere) {
    INFO(row.id << " " << row.quoted);
    CHECK(stands(row));
    CHECK(phraseOf(row.quoted).wideTo.has_value());
  }
}

TEST_CASE("weeks of a pregnancy are counted in months before birth") {
  struct Row {
    const char* words;
    int month;
  };
  const Row rows[] = {
      {"vanaf 28 weken zwangerschap", -3}, // 12 weeks left are 2.8 months
      {"vanaf 20 weken zwangerschap", -5}, // 20 weeks left are 4.6 months
      {"vanaf 16 weken", -6},              // 24 weeks left are 5.5 months
  };
  for (const Row& row : rows)
    CHECK(phraseOf(row.words).from == row.month);
}
