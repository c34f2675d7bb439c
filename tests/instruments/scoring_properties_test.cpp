#include "instruments/attainable.h"
#include "instruments/small_instrument.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace haven::instruments;
using namespace haven::tests;

namespace {

constexpr TotalOver kTotals[] = {TotalOver::Nothing, TotalOver::Items, TotalOver::Scales};

/// A random small instrument a seed; the seed stands in every message.
Smallness smallness(Dice& dice, int mostItems) {
  Smallness small;
  small.itemsA = dice.between(1, mostItems);
  small.itemsB = dice.between(1, mostItems);
  small.answers = dice.between(2, 4);
  small.even = dice.chance(70);
  small.total = kTotals[dice.between(0, 2)];
  return small;
}

/// What matters of a score where the order of the key must not.
struct Outcome {
  std::optional<double> raw;
  std::optional<std::string> band;
  int answered = 0;
  std::set<std::string> missing;
  double min = 0;
  double max = 0;
  bool operator==(const Outcome&) const = default;
};

std::vector<Outcome> outcomes(const Score& score) {
  std::vector<Outcome> all;
  for (const ScaleScore& scale : score.scales)
    all.push_back(
        {scale.raw, scale.band, scale.answered, {scale.missing.begin(), scale.missing.end()}, scale.min, scale.max});
  return all;
}

void toggle(std::vector<std::string>& list, const std::string& id) {
  if (std::erase(list, id) == 0) list.push_back(id);
}

/// The nearest multiple of 1/steps, of two as near the higher, found by trying: quotients are compared crosswise.
double nearest(std::int64_t numerator, std::int64_t denominator, std::int64_t steps) {
  std::int64_t best = 0;
  for (std::int64_t tried = 0; tried <= 4000; ++tried)
    if (std::abs(tried * denominator - numerator * steps) <= std::abs(best * denominator - numerator * steps))
      best = tried;
  return static_cast<double>(best) / static_cast<double>(steps);
}

} // namespace

TEST_CASE("reversing an item and its answer changes nothing, nor does doing so twice") {
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    INFO("seed " << seed);
    Dice dice(seed);
    Smallness small = smallness(dice, 6);
    small.even = true;
    const Instrument structure = smallStructure(small);
    const LicencePack pack = smallPack(dice, small, structure);
    const Instrument plain = compose(structure, pack);
    LicencePack turned = pack;
    const std::string item = dice.oneOf(pack.items).id;
    for (PackScale& scale : turned.scales)
      if (std::count(scale.items.begin(), scale.items.end(), item) > 0) toggle(scale.reversed, item);
    const Instrument mirrored = compose(structure, turned);
    const AnswerSheet sheet = anySheet(dice, plain, 20);
    AnswerSheet other = sheet;
    if (const auto given = sheet.at(item))
      REQUIRE(other.answer(mirrored, item, plain.minAnswer() + plain.maxAnswer() - *given));
    CHECK(outcomes(score(plain, sheet)) == outcomes(score(mirrored, other)));
    CHECK(score(plain, sheet).advice == score(mirrored, other).advice);
  }
}

TEST_CASE("the order of the items in a key changes nothing") {
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    INFO("seed " << seed);
    Dice dice(seed);
    const Smallness small = smallness(dice, 6);
    const Instrument structure = smallStructure(small);
    const LicencePack pack = smallPack(dice, small, structure);
    LicencePack shuffled = pack;
    for (PackScale& scale : shuffled.scales) {
      dice.shuffle(scale.items);
      dice.shuffle(scale.reversed);
      dice.shuffle(scale.of);
    }
    const Instrument plain = compose(structure, pack);
    const Instrument other = compose(structure, shuffled);
    for (int turn = 0; turn < 10; ++turn) {
      const AnswerSheet sheet = anySheet(dice, plain, 20);
      CHECK(outcomes(score(plain, sheet)) == outcomes(score(other, sheet)));
    }
  }
}

TEST_CASE("points are rounded to the nearest step, exactly between two upwards") {
  Scale scale;
  int halves = 0;
  for (int items = 1; items <= 13; ++items) {
    scale.items.assign(static_cast<std::size_t>(items), "1");
    for (int answered = 1; answered <= items; ++answered)
      for (int sum = 0; sum <= 5 * answered; ++sum) {
        const auto both = [&](ScaleMethod method, WhenMissing rule, std::int64_t numerator, std::int64_t denominator) {
          scale.method = method;
          scale.whenMissing = rule;
          scale.rounding = Rounding::None;
          const double exact = static_cast<double>(numerator) / static_cast<double>(denominator);
          bool right = pointsOf(scale, sum, answered) == exact;
          scale.rounding = Rounding::Whole;
          right = right && pointsOf(scale, sum, answered) == nearest(numerator, denominator, 1);
          scale.rounding = Rounding::Half;
          right = right && pointsOf(scale, sum, answered) == nearest(numerator, denominator, 2);
          if (2 * numerator % denominator == 0 && numerator % denominator != 0) ++halves;
          return right;
        };
        const bool right = both(ScaleMethod::Sum, WhenMissing::MeanImputed, sum * items, answered) &&
                           both(ScaleMethod::Sum, WhenMissing::AsAnswered, sum, 1) &&
                           both(ScaleMethod::Mean, WhenMissing::MeanImputed, sum, answered) &&
                           both(ScaleMethod::Mean, WhenMissing::AsAnswered, sum, answered);
        if (!right) FAIL_CHECK(sum << " over " << answered << " of " << items);
      }
  }
  CHECK(halves > 500);
}

TEST_CASE("exactly between two is upwards") {
  struct Row {
    ScaleMethod method;
    int items;
    int sum;
    int answered;
    Rounding rounding;
    double points;
  };
  const Row rows[] = {
      {ScaleMethod::Mean, 2, 5, 2, Rounding::Whole, 3},   {ScaleMethod::Mean, 2, 5, 2, Rounding::Half, 2.5},
      {ScaleMethod::Mean, 2, 5, 2, Rounding::None, 2.5},  {ScaleMethod::Mean, 4, 9, 4, Rounding::Half, 2.5},
      {ScaleMethod::Mean, 4, 9, 4, Rounding::Whole, 2},   {ScaleMethod::Mean, 4, 11, 4, Rounding::Half, 3},
      {ScaleMethod::Mean, 8, 17, 8, Rounding::Half, 2},   {ScaleMethod::Sum, 3, 5, 2, Rounding::Whole, 8},
      {ScaleMethod::Sum, 3, 5, 2, Rounding::Half, 7.5},   {ScaleMethod::Sum, 5, 9, 4, Rounding::Half, 11.5},
      {ScaleMethod::Sum, 5, 9, 4, Rounding::None, 11.25}, {ScaleMethod::Sum, 13, 29, 12, Rounding::Half, 31.5},
  };
  for (const Row& row : rows) {
    Scale scale;
    scale.items.assign(static_cast<std::size_t>(row.items), "1");
    scale.method = row.method;
    scale.rounding = row.rounding;
    INFO(row.sum << " over " << row.answered << " of " << row.items);
    CHECK(pointsOf(scale, row.sum, row.answered) == row.points);
  }
}

TEST_CASE("a mean over scales is rounded like any other") {
  Scale total;
  total.of = {"a", "b", "c"};
  total.method = ScaleMethod::Mean;
  for (int halves = 0; halves <= 600; ++halves) {
    total.rounding = Rounding::Whole;
    CHECK(totalPoints(total, halves) == nearest(halves, 6, 1));
    total.rounding = Rounding::Half;
    CHECK(totalPoints(total, halves) == nearest(halves, 6, 2));
  }
}

TEST_CASE("what a score could still become holds every way to complete the sheet, and no more") {
  for (std::uint64_t seed = 1; seed <= 150; ++seed) {
    INFO("seed " << seed);
    Dice dice(seed);
    const Smallness small = smallness(dice, 3);
    const Instrument structure = smallStructure(small);
    const Instrument instrument = compose(structure, smallPack(dice, small, structure));
    const AnswerSheet sheet = anySheet(dice, instrument, 40);
    for (const Scale& scale : instrument.scales) {
      INFO(scale.id);
      const auto told = possibleRange(instrument, scale, sheet);
      if (score(instrument, sheet).scale(scale.id)->missing.empty()) {
        CHECK_FALSE(told);
        continue;
      }
      std::set<double> scores;
      everySheet(
          instrument, false,
          [&](const AnswerSheet& whole) { scores.insert(score(instrument, whole).scale(scale.id)->raw.value()); },
          sheet);
      REQUIRE(told);
      CHECK(told->low == *scores.begin());
      CHECK(told->high == *scores.rbegin());
    }
  }
}

TEST_CASE("an advice holds when at least as many of its conditions do as it wants") {
  Smallness small;
  small.itemsA = small.itemsB = 1;
  small.total = TotalOver::Scales;
  const Instrument structure = smallStructure(small);
  LicencePack pack = emptyPack(structure);
  pack.answers = {{0, "nee", {}}, {1, "ja", {}}};
  const auto split = [](double middle, double end) {
    PackNorm norm;
    norm.id = norm.title = "n";
    norm.bands = {{"low", 0, middle}, {"high", middle + 1, end}};
    return std::vector<PackNorm>{norm};
  };
  pack.scales[0].items = {"1"};
  pack.scales[1].items = {"2"};
  pack.scales[2].items.clear();
  pack.scales[2].of = {"a", "b"};
  for (std::size_t scale = 0; scale < 2; ++scale)
    pack.scales[scale].norms = split(0, 1);
  pack.scales[2].norms = split(1, 2); // high only when both are
  const std::vector<PackCondition> when = {{"a", {"high"}}, {"b", {"high"}}, {"total", {"high"}}};
  for (int atLeast = 1; atLeast <= 3; ++atLeast)
    for (std::size_t conditions = static_cast<std::size_t>(atLeast); conditions <= 3; ++conditions)
      pack.advice.push_back({"at-" + std::to_string(atLeast) + "-of-" + std::to_string(conditions),
                             "Verzonnen.",
                             {when.begin(), when.begin() + static_cast<std::ptrdiff_t>(conditions)},
                             atLeast});
  pack.version = pack.manual = pack.items[0].text = pack.items[1].text = "verzonnen";
  REQUIRE(checkPack(pack, structure).empty());
  const Instrument instrument = compose(structure, pack);
  const auto ids = [&](const AnswerSheet& sheet) {
    std::vector<std::string> found;
    for (const Advice& advice : score(instrument, sheet).advice)
      found.push_back(advice.id);
    return found;
  };
  const auto sheetOf = [&](std::optional<int> a, std::optional<int> b) {
    AnswerSheet sheet;
    if (a) REQUIRE(sheet.answer(instrument, "1", *a));
    if (b) REQUIRE(sheet.answer(instrument, "2", *b));
    return sheet;
  };
  using Ids = std::vector<std::string>;
  CHECK(ids(sheetOf(0, 0)) == Ids{});
  CHECK(ids(sheetOf(1, 0)) == Ids{"at-1-of-1", "at-1-of-2", "at-1-of-3"});
  CHECK(ids(sheetOf(0, 1)) == Ids{"at-1-of-2", "at-1-of-3"});
  CHECK(ids(sheetOf({}, 1)) == Ids{"at-1-of-2", "at-1-of-3"});
  CHECK(ids(sheetOf(1, 1)) == Ids{"at-1-of-1", "at-1-of-2", "at-1-of-3", "at-2-of-2", "at-2-of-3", "at-3-of-3"});
  CHECK(ids(sheetOf({}, {})) == Ids{});
}
