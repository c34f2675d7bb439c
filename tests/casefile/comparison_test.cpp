#include "casefile/comparison.h"

#include "casefile/family.h"
#include "support/catch.h"

using namespace haven;
using namespace haven::casefile;
using namespace haven::tests;
using instruments::Instrument;

namespace {

std::vector<AdministrationId> recordsOf(const Comparison& comparison) {
  std::vector<AdministrationId> ids;
  for (const Informant& informant : comparison.informants)
    ids.push_back(informant.record->id);
  return ids;
}

} // namespace

TEST_CASE("informants stand in the order of the case's relationships, whoever was first") {
  Family family;
  const auto father = family.add(3, "2026-01-05", lsvg(), 2);
  const auto mother = family.add(1, "2026-02-05", lsvg(), 1);
  const auto foster = family.add(2, "2026-01-20", lsvg(), 3);
  const Comparison comparison = family.only();
  CHECK(recordsOf(comparison) == std::vector{mother, foster, father});
  CHECK(comparison.instrument == "lsvg");
  CHECK(comparison.edition == lsvg().edition);
  CHECK(comparison.abbreviation == "LSVG");
  for (std::size_t at = 0; at < 3; ++at) {
    CHECK(comparison.informants[at].relationship->id == static_cast<RelationshipId>(at) + 1);
    CHECK(comparison.scales.front().scores[at] == &comparison.informants[at].record->result->scales.front());
  }
}

TEST_CASE("of each relationship the newest current record counts") {
  Family family;
  family.add(1, "2025-02-05", lsvg(), 5);
  const auto newest = family.add(1, "2026-02-05", lsvg(), 2);
  const auto foster = family.add(2, "2025-03-05", lsvg(), 4);
  CHECK(recordsOf(family.only()) == std::vector{newest, foster});

  SECTION("of two on one day the one made last") {
    const auto later = family.add(1, "2026-02-05", lsvg(), 3);
    CHECK(recordsOf(family.only()) == std::vector{later, foster});
  }
  SECTION("a corrected record gives way to its correction") {
    const auto correction = family.add(1, "2026-02-05", lsvg(), 1);
    family.record(correction).version = 2;
    family.record(correction).corrects = newest;
    family.record(newest).correctedBy = correction;
    CHECK(recordsOf(family.only()) == std::vector{correction, foster});
    CHECK(family.only().scales.front().scores.front()->raw == 8);
  }
  SECTION("a corrected record whose correction was talked through earlier does not come back") {
    const auto correction = family.add(1, "2025-12-01", lsvg(), 1);
    family.record(newest).correctedBy = correction;
    CHECK(recordsOf(family.only()) == std::vector{correction, foster});
  }
  SECTION("a draft does not count, however new and filled in") {
    const auto draft = family.add(1, "2026-11-01", lsvg(), 1);
    family.record(draft).state = RecordState::Draft;
    CHECK(recordsOf(family.only()) == std::vector{newest, foster});
  }
  SECTION("a record whose form nobody kept cannot be compared") {
    const auto lost = family.add(1, "2026-11-01", lsvg(), 1);
    family.record(lost).definitionHash = "sha256:gone";
    CHECK(recordsOf(family.only()) == std::vector{newest, foster});
  }
}

TEST_CASE("without a final record there is nothing beside another") {
  Family family;
  CHECK(family.compared().empty());
  family.record(family.add(1, "2026-02-05", lsvg(), 2)).state = RecordState::Draft;
  CHECK(family.compared().empty());
}

TEST_CASE("one informant alone is a comparison of one, without a difference") {
  Family family;
  family.add(2, "2026-02-05", lsvg(), 2);
  family.add(2, "2026-06-05", lsvg(), 5);
  const Comparison comparison = family.only();
  REQUIRE(comparison.informants.size() == 1);
  REQUIRE(comparison.scales.size() == 1);
  CHECK(comparison.scales.front().spread == std::nullopt);
  CHECK_FALSE(comparison.scales.front().bandsDiffer);
  CHECK(comparison.samePack);
  CHECK(comparison.monthsApart == 0);
  CHECK_FALSE(comparison.farApart);
}

TEST_CASE("the spread is the highest minus the lowest, and bands differ when any two do") {
  struct Row {
    const char* why;
    std::vector<int> answers; // of mother, foster mother, father
    double spread;
    bool bandsDiffer;
  };
  const Row rows[] = {{"all alike", {2, 2, 2}, 0, false},
                      {"one band, other points", {2, 3, 5}, 24, false},
                      {"the last differs", {1, 1, 3}, 16, true},
                      {"the first differs", {5, 1, 1}, 32, true},
                      {"the middle one differs", {1, 4, 1}, 24, true},
                      {"two of them", {1, 2}, 8, true}};
  for (const Row& row : rows) {
    INFO(row.why);
    Family family;
    RelationshipId who = 0;
    for (const int answer : row.answers)
      family.add(++who, "2026-02-05", lsvg(), answer);
    const auto scale = family.only().scales.front();
    CHECK(scale.spread == row.spread);
    CHECK(scale.bandsDiffer == row.bandsDiffer);
    CHECK(scale.min == 8);
    CHECK(scale.max == 40);
  }
}

TEST_CASE("a score that was withheld takes no part in the difference") {
  Family family;
  family.add(1, "2026-02-05", lsvg(), 1);
  const auto foster = family.add(2, "2026-02-05", lsvg(), 2);
  const auto father = family.add(3, "2026-02-05", lsvg(), 5);
  auto& withheld = family.record(father).result->scales.front();
  withheld.raw.reset();
  withheld.band.reset();
  CHECK(family.only().scales.front().spread == 8);
  CHECK(family.only().informants.size() == 3);
  auto& other = family.record(foster).result->scales.front();
  other.raw.reset();
  other.band.reset();
  CHECK(family.only().scales.front().spread == std::nullopt);
  CHECK_FALSE(family.only().scales.front().bandsDiffer);
}

TEST_CASE("points on different ranges have no difference") {
  Family family;
  family.add(1, "2026-02-05", lsvg(), 1);
  const auto foster = family.add(2, "2026-02-05", lsvg(), 3);
  auto& wider = family.record(foster).result->scales.front();
  wider.max = 48;
  auto scale = family.only().scales.front();
  CHECK(scale.spread == std::nullopt);
  CHECK(scale.min == 8);
  CHECK(scale.max == 48);
  CHECK(scale.bandsDiffer); // words of a band stay words
  wider.max = 40;
  wider.min = 0;
  scale = family.only().scales.front();
  CHECK(scale.spread == std::nullopt);
  CHECK(scale.min == 0);
  CHECK(scale.max == 40);
}

TEST_CASE("points scored with different licence packs have no difference") {
  const Instrument demonstration = withDemonstration("ari-cp-2-5");
  auto pack = *shipped().demonstrationPack("ari-cp-2-5");
  pack.version = "demonstratie 2";
  const Instrument other = instruments::compose(structure("ari-cp-2-5"), pack);
  Family family;
  family.add(1, "2026-02-05", demonstration, 3);
  family.add(2, "2026-02-05", demonstration, 4);
  REQUIRE(family.only().samePack);
  for (const auto& scale : family.only().scales)
    CHECK(scale.spread.has_value());
  family.add(3, "2026-02-05", other, 3);
  const Comparison comparison = family.only();
  CHECK_FALSE(comparison.samePack);
  CHECK(comparison.informants.size() == 3);
  for (const auto& scale : comparison.scales)
    CHECK(scale.spread == std::nullopt);
}

TEST_CASE("a record without a licence pack stands beside the others, without a score") {
  Family family;
  family.add(1, "2026-02-05", structure("ari-cp-2-5"), 3);
  family.add(2, "2026-02-05", withDemonstration("ari-cp-2-5"), 3);
  Comparison comparison = family.only();
  CHECK(comparison.samePack); // what has no points makes no points incomparable
  REQUIRE(comparison.scales.size() == 4);
  for (const auto& scale : comparison.scales) {
    REQUIRE(scale.scores.size() == 2);
    CHECK_FALSE(scale.scores.front()->raw.has_value());
    CHECK(scale.scores.back()->raw.has_value());
    CHECK(scale.min == scale.scores.back()->min);
    CHECK(scale.max == scale.scores.back()->max);
    CHECK(scale.spread == std::nullopt);
  }
  CHECK(comparison.demonstration());
  family.add(3, "2026-02-05", withDemonstration("ari-cp-2-5"), 4);
  comparison = family.only();
  CHECK(comparison.samePack);
  CHECK(comparison.scales.front().spread == 9);
}

TEST_CASE("all without a licence pack is the same pack, and no demonstration") {
  Family family;
  family.add(1, "2026-02-05", structure("aisi-6-12"), 3);
  family.add(2, "2026-02-05", structure("aisi-6-12"), 3);
  const Comparison comparison = family.only();
  CHECK(comparison.samePack);
  CHECK_FALSE(comparison.demonstration());
  CHECK(comparison.scales.size() == 4);
  CHECK(comparison.scales.front().min == comparison.scales.front().max);
}

TEST_CASE("every scale has its own difference") {
  const Instrument form = withDemonstration("ari-cp-2-5");
  Family family;
  family.add(1, "2026-02-05", form, 1);
  family.add(2, "2026-02-05", form, 5);
  const Comparison comparison = family.only();
  REQUIRE(comparison.scales.size() == 4);
  for (std::size_t at = 0; at < 4; ++at) {
    const auto& scale = comparison.scales[at];
    const double low = *scale.scores.front()->raw;
    const double high = *scale.scores.back()->raw;
    INFO(scale.scale);
    CHECK(scale.scale == form.scales[at].id);
    CHECK(scale.title == form.scales[at].title);
    CHECK(scale.spread == high - low);
    CHECK(scale.bandsDiffer == (scale.scores.front()->band != scale.scores.back()->band));
  }
}

TEST_CASE("editions of one instrument are apart") {
  Family family;
  const Instrument older = changed([](Instrument& other) {
    other.edition = "oud";
    other.hash = "sha256:old";
  });
  const auto before = family.add(1, "2024-02-05", older, 3);
  const auto beside = family.add(2, "2024-03-05", older, 2);
  const auto now = family.add(1, "2026-02-05", lsvg(), 2);
  const auto all = family.compared();
  REQUIRE(all.size() == 2);
  CHECK(all[0].edition == "oud");
  CHECK(recordsOf(all[0]) == std::vector{before, beside});
  CHECK(all[1].edition == lsvg().edition);
  CHECK(recordsOf(all[1]) == std::vector{now});
}

TEST_CASE("instruments stand in the order in which they were first used") {
  Family family;
  family.add(1, "2026-02-05", withDemonstration("ari-cp-2-5"), 3);
  family.add(1, "2026-03-05", lsvg(), 2);
  family.add(2, "2026-04-05", withDemonstration("ari-cp-2-5"), 3);
  const auto all = family.compared();
  REQUIRE(all.size() == 2);
  CHECK(all[0].instrument == "ari-cp-2-5");
  CHECK(all[1].instrument == "lsvg");
  CHECK(all[0].demonstration());
  CHECK_FALSE(all[1].demonstration());
}

TEST_CASE("a scale that a later definition of the same edition added is shown, empty for who has it not") {
  Family family;
  family.add(1, "2026-02-05", lsvg(), 2);
  const Instrument more = changed([](Instrument& other) {
    other.hash = "sha256:more";
    other.scales.push_back(other.scales.front());
    other.scales.back().id = "extra";
    other.scales.back().title = "Extra";
  });
  family.add(2, "2026-02-05", more, 3);
  const Comparison comparison = family.only();
  REQUIRE(comparison.scales.size() == 2);
  CHECK(comparison.scales[1].scale == "extra");
  CHECK(comparison.scales[1].scores[0] == nullptr);
  REQUIRE(comparison.scales[1].scores[1] != nullptr);
  CHECK(comparison.scales[1].scores[1]->raw == 24);
  CHECK(comparison.scales[1].spread == std::nullopt);
  CHECK(comparison.scales[0].spread == 8);
}

TEST_CASE("time between the records is in completed months, and more than six is far apart") {
  struct Row {
    const char* first;
    const char* second;
    int months;
    bool far;
  };
  const Row rows[] = {{"2026-02-05", "2026-02-05", 0, false}, {"2026-02-05", "2026-03-04", 0, false},
                      {"2026-02-05", "2026-03-05", 1, false}, {"2026-02-05", "2026-08-04", 5, false},
                      {"2026-02-05", "2026-08-05", 6, false}, {"2026-02-05", "2026-08-06", 6, true},
                      {"2026-08-06", "2026-02-05", 6, true},  {"2025-08-31", "2026-02-28", 5, false},
                      {"2025-08-31", "2026-03-01", 6, false}, {"2025-08-31", "2026-03-02", 6, true},
                      {"2024-02-05", "2026-08-05", 30, true}};
  for (const Row& row : rows) {
    INFO(row.first << " and " << row.second);
    Family family;
    family.add(1, row.first, lsvg(), 2);
    family.add(2, row.second, lsvg(), 2);
    CHECK(family.only().monthsApart == row.months);
    CHECK(family.only().farApart == row.far);
  }
}
