#include "instruments/attainable.h"
#include "instruments/small_instrument.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace haven::instruments;
using namespace haven::tests;

namespace {

Smallness smallness(Dice& dice, TotalOver total) {
  Smallness small;
  small.itemsA = dice.between(1, 3);
  small.itemsB = dice.between(1, total == TotalOver::Nothing ? 1 : 2);
  small.answers = dice.between(2, 4);
  small.even = dice.chance(60);
  small.total = total;
  return small;
}

/// Every score some sheet has on this scale, by trying all of them.
std::set<double> scoresOf(const Instrument& instrument, const std::string& scale) {
  std::set<double> scores;
  everySheet(instrument, true, [&](const AnswerSheet& sheet) {
    if (const auto raw = score(instrument, sheet).scale(scale)->raw) scores.insert(*raw);
  });
  return scores;
}

std::set<double> toldScores(const Instrument& instrument, const Scale& scale) {
  std::set<double> scores;
  const auto refused = firstAttainable(scale, instrument.scales, instrument.answers, [&](double points) {
    scores.insert(points);
    return false;
  });
  CHECK_FALSE(refused);
  return scores;
}

bool isSubset(const std::set<double>& small, const std::set<double>& large) {
  return std::includes(large.begin(), large.end(), small.begin(), small.end());
}

/// Whether the check tells exactly the scores that occur. Else it may tell some more (see firstAttainable).
bool isExact(const Smallness& small, const Scale& scale) {
  return scale.of.empty() && (small.even || scale.reversed.empty());
}

/// Up to three bands on half points from the lowest to the highest score, mostly one behind the other.
std::vector<PackBand> randomBands(Dice& dice, double low, double high) {
  static constexpr const char* kIds[] = {"low", "average", "high"};
  const int first = static_cast<int>(std::floor(low * 2));
  const int last = static_cast<int>(std::ceil(high * 2));
  std::vector<PackBand> bands;
  int from = first;
  for (int band = 0; band < 3 && from <= last; ++band) {
    const int to = band == 2 ? last : dice.between(from, last);
    bands.push_back({kIds[band], from / 2.0, to / 2.0});
    from = to + dice.between(1, 3);
  }
  return bands;
}

std::size_t holders(const std::vector<PackBand>& bands, double points) {
  return static_cast<std::size_t>(std::count_if(
      bands.begin(), bands.end(), [&](const PackBand& band) { return points >= *band.from && points <= *band.to; }));
}

bool tells(const std::vector<JsonFault>& faults, const char* reason) {
  return std::any_of(faults.begin(), faults.end(), [&](const JsonFault& fault) { return fault.reason == reason; });
}

} // namespace

TEST_CASE("the scores and ends a scale is said to have are those its sheets have") {
  int exact = 0;
  for (std::uint64_t seed = 1; seed <= 180; ++seed) {
    INFO("seed " << seed);
    Dice dice(seed);
    const Smallness small = smallness(dice, static_cast<TotalOver>(seed % 3));
    const Instrument structure = smallStructure(small);
    const Instrument instrument = compose(structure, smallPack(dice, small, structure));
    for (const Scale& scale : instrument.scales) {
      INFO(scale.id);
      const auto scores = scoresOf(instrument, scale.id);
      const auto told = toldScores(instrument, scale);
      const auto range = rangeOf(scale, instrument.scales, instrument.answers);
      REQUIRE(range);
      CHECK(range->first == *scores.begin());
      CHECK(range->second == *scores.rbegin());
      CHECK(isSubset(scores, told));
      if (isExact(small, scale)) {
        CHECK(told == scores);
        ++exact;
      }
    }
  }
  CHECK(exact > 200);
}

TEST_CASE("bands are sound exactly when they hold every score of every sheet once") {
  int sound = 0;
  int refused = 0;
  for (std::uint64_t seed = 1; seed <= 450; ++seed) {
    INFO("seed " << seed);
    Dice dice(seed);
    const Smallness small = smallness(dice, static_cast<TotalOver>(seed % 3));
    const Instrument structure = smallStructure(small);
    LicencePack pack = smallPack(dice, small, structure);
    for (PackScale& scale : pack.scales) {
      const Instrument whole = compose(structure, pack);
      const auto scores = scoresOf(whole, scale.id);
      const auto kept = scale.norms[0].bands;
      auto& bands = scale.norms[0].bands;
      bands = randomBands(dice, *scores.begin(), *scores.rbegin());
      const bool once =
          std::all_of(scores.begin(), scores.end(), [&](double points) { return holders(bands, points) == 1; });
      const auto faults = checkPack(pack, structure);
      const bool offStep = tells(faults, "not-on-step") || tells(faults, "not-attainable");
      INFO(scale.id);
      if (!once) CHECK_FALSE(faults.empty());
      if (once && !offStep && isExact(small, *whole.scale(scale.id))) CHECK(faults.empty());
      if (faults.empty()) {
        ++sound;
        const Instrument banded = compose(structure, pack);
        everySheet(banded, true, [&](const AnswerSheet& sheet) {
          const Score result = score(banded, sheet);
          const ScaleScore& found = *result.scale(scale.id);
          if (found.raw.has_value() != found.band.has_value()) FAIL_CHECK("a score without its band");
        });
      } else {
        ++refused;
      }
      bands = kept;
    }
  }
  CHECK(sound > 150);
  CHECK(refused > 150);
}
