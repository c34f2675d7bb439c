#include "casefile/administration_comparison.h"

#include "casefile/family.h"

using namespace haven;
using namespace haven::casefile;
using namespace haven::tests;
using instruments::Instrument;

namespace {

/// Two records of the LSVG about the mother, half a year apart.
struct Two {
  Family family;
  AdministrationId early;
  AdministrationId late;

  explicit Two(const Instrument& first = lsvg(), const Instrument& second = lsvg(), RelationshipId other = 1)
      : early(family.add(1, "2026-01-05", first, 1)), late(family.add(other, "2026-07-05", second, 1)) {}

  /// Other answers to the items in order, scored anew; none where there is no more, or nothing.
  void answer(AdministrationId id, const std::vector<std::optional<int>>& answers) {
    Administration& record = family.record(id);
    const Instrument& form = family.forms.at(record.formHash());
    record.items.clear();
    for (std::size_t at = 0; at < answers.size(); ++at)
      if (answers[at]) record.items[form.items[at].id] = {form.items[at].id, answers[at], {}, {}, "", ""};
    record.result = instruments::score(
        form, answerSheet(record, form, family.file.youth, *family.file.relationship(record.relationship)));
  }
  [[nodiscard]] AdministrationComparison compared() const {
    REQUIRE_FALSE(whyNotComparable(family.file, family.forms, early, late));
    return compareAdministrations(family.file, family.forms, early, late);
  }
};

} // namespace

TEST_CASE("one item, every pair of answers: the difference in steps, and when it is more than one", "[side-by-side]") {
  Two two;
  const std::optional<int> kAnswers[] = {std::nullopt, 1, 2, 3, 4, 5};
  for (const auto first : kAnswers)
    for (const auto second : kAnswers) {
      INFO(first.value_or(0) << " then " << second.value_or(0));
      two.answer(two.early, {first, 2, 2, 2, 2, 2, 2, 2});
      two.answer(two.late, {second, 2, 2, 2, 2, 2, 2, 2});
      const AdministrationComparison compared = two.compared();
      REQUIRE(compared.items.size() == 8);
      const ItemDifference& item = compared.items.front();
      CHECK((item.first == first && item.second == second));
      const bool both = first && second;
      CHECK(item.steps.has_value() == both);
      if (both) CHECK(*item.steps == *second - *first); // neighbours on the answer scale of the LSVG differ by one
      const bool far = both && (*second - *first < -1 || *second - *first > 1);
      CHECK(item.moreThanOneStep() == far);
      CHECK(item.onlyOne() == (first.has_value() != second.has_value()));
      CHECK(compared.moreThanOneStep() == (far ? 1 : 0));
    }
}

TEST_CASE("steps are places on the answer scale, not what the answers are numbered", "[side-by-side]") {
  const Instrument sparse = changed([](Instrument& other) {
    other.hash = "sha256:sparse";
    for (std::size_t at = 0; at < other.answers.size(); ++at)
      other.answers[at].value = static_cast<int>(at) * 10;
  });
  Two two(sparse, sparse);
  two.answer(two.early, {0, 40});
  two.answer(two.late, {10, 10});
  const auto items = two.compared().items;
  CHECK(items[0].steps == 1);
  CHECK_FALSE(items[0].moreThanOneStep());
  CHECK(items[1].steps == -3);
  CHECK(items[1].moreThanOneStep());
}

TEST_CASE("what two forms do not ask alike has no steps, and both answers all the same", "[side-by-side]") {
  struct Row {
    const char* why;
    std::function<void(Instrument&)> change;
    bool first;  ///< whether the first item still can be compared
    bool second; ///< and the second
  };
  const Row kRows[] = {
      {"only the edition is another", [](Instrument& other) { other.edition = "later"; }, true, true},
      {"another title", [](Instrument& other) { other.items[0].title = "Iets anders"; }, false, true},
      {"another statement", [](Instrument& other) { other.items[0].statement = "Iets anders"; }, false, true},
      {"an answer more",
       [](Instrument& other) {
         other.answers.push_back({6, "zes", "zes"});
       },
       false, false},
      {"an answer called otherwise", [](Instrument& other) { other.answers[4].label = "anders"; }, false, false},
      {"no answer scale known", [](Instrument& other) { other.answers.clear(); }, false, false},
  };
  for (const Row& row : kRows) {
    INFO(row.why);
    const Instrument other = changed([&](Instrument& one) {
      one.hash = "sha256:other";
      row.change(one);
    });
    Two two;
    two.late = two.family.add(1, "2026-08-05", lsvg(), 3);
    two.family.record(two.late).definitionHash = other.hash;
    two.family.forms.emplace(other.hash, other);
    const auto items = two.compared().items;
    CHECK((items[0].first == 1 && items[0].second == 3));
    CHECK(items[0].steps.has_value() == row.first);
    CHECK(items[1].steps.has_value() == row.second);
  }
}

TEST_CASE("an item that one of the forms does not have is there with the other's answer", "[side-by-side]") {
  const Instrument shorter = changed([](Instrument& other) {
    other.hash = "sha256:shorter";
    other.items.pop_back();
  });
  Two two(shorter, lsvg());
  const auto items = two.compared().items;
  REQUIRE(items.size() == 8);
  CHECK(items.back() == ItemDifference{"8", std::nullopt, 1, std::nullopt});
  CHECK(items.back().onlyOne());
}

TEST_CASE("totals of the LSVG: points, difference, and whether the band is another", "[side-by-side]") {
  // Bands: richtlijn-2020, bijlage 4: 8-10, 11-15, 16-40.
  struct Row {
    std::vector<std::optional<int>> first;
    std::vector<std::optional<int>> second;
    std::optional<double> points;
    std::optional<bool> changed;
    const char* why;
  };
  const Row kRows[] = {
      {{1, 1, 1, 1, 1, 1, 1, 1}, {1, 1, 1, 1, 1, 1, 1, 3}, 2, false, "8 and 10: both in the lowest"},
      {{1, 1, 1, 1, 1, 1, 1, 3}, {1, 1, 1, 1, 1, 1, 1, 4}, 1, true, "10 and 11: over the first border"},
      {{1, 1, 1, 1, 1, 1, 1, 4}, {1, 1, 1, 1, 1, 1, 4, 5}, 4, false, "11 and 15: both in the middle"},
      {{1, 1, 1, 1, 1, 1, 4, 5}, {1, 1, 1, 1, 1, 1, 5, 5}, 1, true, "15 and 16: over the second border"},
      {{5, 5, 5, 5, 5, 5, 5, 5}, {1, 1, 1, 1, 1, 1, 1, 1}, -32, true, "40 and 8: as far as it goes"},
      {{2, 2, 2, 2, 2, 2, 2, 2}, {5, 5, 5, 5, 5, 5, 5, 5}, 24, false, "16 and 40: both in the highest"},
      {{3, 1, 1, 1, 1, 1, 1, 1}, {1, 1, 1, 1, 1, 1, 1, 3}, 0, false, "10 twice, by other answers"},
      {{1, 1, 1, 1, 1, 1, 1}, {1, 1, 1, 1, 1, 1, 1, 1}, {}, {}, "one not answered: no total to compare"},
  };
  for (const Row& row : kRows) {
    INFO(row.why);
    Two two;
    two.answer(two.early, row.first);
    two.answer(two.late, row.second);
    const auto compared = two.compared();
    REQUIRE(compared.scales.size() == 1);
    const ScaleDifference& total = compared.scales.front();
    CHECK(total.scale == "total");
    CHECK(total.first == &two.family.record(two.early).result->scales.front());
    CHECK(total.second == &two.family.record(two.late).result->scales.front());
    CHECK(total.points == row.points);
    CHECK(total.bandChanged == row.changed);
  }
}

TEST_CASE("of another edition or licence pack the scores stand there and are not compared", "[side-by-side]") {
  SECTION("edition") {
    const Instrument later = changed([](Instrument& other) {
      other.hash = "sha256:later";
      other.edition = "later";
    });
    Two two(lsvg(), later);
    two.answer(two.late, {5, 5, 5, 5, 5, 5, 5, 5});
    const auto compared = two.compared();
    CHECK_FALSE(compared.sameEdition);
    CHECK(compared.samePack);
    CHECK((compared.scales.front().first->raw == 8 && compared.scales.front().second->raw == 40));
    CHECK_FALSE(compared.scales.front().points);
    CHECK_FALSE(compared.scales.front().bandChanged);
    CHECK(compared.items.front().steps == 4);
  }
  SECTION("licence pack") {
    Instrument other = withDemonstration("ari-cp-2-5");
    other.packHash = "sha256:another";
    Two two(withDemonstration("ari-cp-2-5"), other);
    const auto compared = two.compared();
    CHECK(compared.sameEdition);
    CHECK_FALSE(compared.samePack);
    CHECK(compared.demonstration());
    CHECK(compared.scales.size() == 4);
    for (const ScaleDifference& scale : compared.scales) {
      CHECK((scale.first->raw && scale.second->raw));
      CHECK_FALSE(scale.points);
      CHECK_FALSE(scale.bandChanged);
    }
  }
  SECTION("one of them without a pack") {
    Two two(structure("ari-cp-2-5"), withDemonstration("ari-cp-2-5"));
    const auto compared = two.compared();
    CHECK_FALSE(compared.samePack);
    CHECK_FALSE(compared.items.front().steps); // without its pack the answer scale is not known
    for (const ScaleDifference& scale : compared.scales)
      CHECK_FALSE(scale.points);
  }
}

TEST_CASE("scales of a questionnaire are compared each by itself", "[side-by-side]") {
  Two two(withDemonstration("ari-cp-2-5"), withDemonstration("ari-cp-2-5"), 3);
  const Instrument form = withDemonstration("ari-cp-2-5");
  std::vector<std::optional<int>> answers(form.items.size(), form.minAnswer());
  answers.front() = form.maxAnswer();
  two.answer(two.late, answers);
  const auto compared = two.compared();
  CHECK_FALSE(compared.sameRelationship());
  int other = 0;
  for (const ScaleDifference& scale : compared.scales) {
    REQUIRE(scale.points.has_value());
    CHECK(*scale.points == *scale.second->raw - *scale.first->raw);
    CHECK(scale.bandChanged == (scale.first->band != scale.second->band));
    other += *scale.points != 0 ? 1 : 0;
  }
  CHECK(other == 1); // the first item is keyed to one scale
}

TEST_CASE("the earlier stands first, in whatever order they are given", "[side-by-side]") {
  Two two;
  const auto ids = [&](AdministrationId one, AdministrationId other) {
    const auto compared = compareAdministrations(two.family.file, two.family.forms, one, other);
    return std::pair(compared.first.record->id, compared.second.record->id);
  };
  CHECK(ids(two.early, two.late) == std::pair(two.early, two.late));
  CHECK(ids(two.late, two.early) == std::pair(two.early, two.late));
  two.family.record(two.late).date = day("2026-01-05");
  CHECK(ids(two.late, two.early) == std::pair(two.early, two.late));
}

TEST_CASE("how long they lie apart is as of informants", "[side-by-side]") {
  struct Row {
    const char* date;
    int months;
    bool far;
  };
  for (const Row& row : {Row{"2026-01-05", 0, false}, Row{"2026-07-05", 6, false}, Row{"2026-07-06", 6, true},
                         Row{"2028-01-04", 23, true}}) {
    Two two;
    two.family.record(two.late).date = day(row.date);
    CHECK(two.compared().monthsApart == row.months);
    CHECK(two.compared().farApart == row.far);
  }
}

TEST_CASE("what cannot be laid side by side says why", "[side-by-side]") {
  Two two;
  const auto why = [&](AdministrationId one, AdministrationId other) {
    return whyNotComparable(two.family.file, two.family.forms, one, other);
  };
  CHECK_FALSE(why(two.early, two.late));
  CHECK(why(two.early, two.early) == NotComparable::SameRecord);
  CHECK(why(two.early, 99) == NotComparable::NotCurrent);
  SECTION("another instrument") {
    const auto other = two.family.add(1, "2026-08-05", withDemonstration("ari-cp-2-5"), 1);
    CHECK(why(two.early, other) == NotComparable::OtherInstrument);
  }
  SECTION("a draft") {
    two.family.record(two.late).state = RecordState::Draft;
    CHECK(why(two.early, two.late) == NotComparable::NotCurrent);
  }
  SECTION("replaced by a later version") {
    two.family.record(two.early).correctedBy = 99;
    CHECK(why(two.early, two.late) == NotComparable::NotCurrent);
  }
  SECTION("a form nobody kept") {
    two.family.record(two.late).definitionHash = "sha256:gone";
    CHECK(why(two.early, two.late) == NotComparable::FormUnknown);
  }
  SECTION("no result") {
    two.family.record(two.late).result.reset();
    CHECK(why(two.early, two.late) == NotComparable::FormUnknown);
  }
}
