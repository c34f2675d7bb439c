#include "instruments/small_instrument.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace haven::instruments;
using namespace haven::tests;

namespace {

const std::vector<std::string> kRespondents = {"mother", "father"};
const std::vector<std::string> kAllSexes = {"f", "m", "x"};

template <class T>
std::vector<T> someOf(Dice& dice, std::vector<T> list) {
  dice.shuffle(list);
  list.resize(static_cast<std::size_t>(dice.between(0, static_cast<int>(list.size()))));
  return list;
}

/// Tables of which no two are for the same sheet, found by leaving out those that clash.
LicencePack withTables(Dice& dice, const Instrument& structure, LicencePack pack) {
  for (PackScale& scale : pack.scales) {
    const PackNorm any = scale.norms[0];
    scale.norms.clear();
    for (int turn = 0; turn < 6; ++turn) {
      PackNorm norm = any;
      norm.id = "t" + std::to_string(turn);
      norm.respondents = someOf(dice, kRespondents);
      norm.sexes = someOf(dice, kAllSexes);
      if (dice.chance(60)) norm.fromMonths = dice.between(24, 60);
      if (dice.chance(60)) norm.toMonths = dice.between(norm.fromMonths.value_or(24), 71);
      scale.norms.push_back(norm);
      if (!checkPack(pack, structure).empty()) scale.norms.pop_back();
    }
    if (scale.norms.empty()) scale.norms.push_back(any);
  }
  return pack;
}

bool isIn(const std::vector<std::string>& list, const std::optional<std::string>& one) {
  return list.empty() || (one && std::find(list.begin(), list.end(), *one) != list.end());
}

/// Ids of the tables that are for a sheet, by the rule as it is written.
std::vector<std::string> tablesFor(const Scale& scale, const AnswerSheet& sheet) {
  std::vector<std::string> found;
  for (const NormTable& norm : scale.norms) {
    const bool from = !norm.fromMonths || (sheet.ageMonths && *sheet.ageMonths >= *norm.fromMonths);
    const bool to = !norm.toMonths || (sheet.ageMonths && *sheet.ageMonths <= *norm.toMonths);
    if (from && to && isIn(norm.respondents, sheet.respondent) && isIn(norm.sexes, sheet.sex)) found.push_back(norm.id);
  }
  return found;
}

/// Every month beside and at an end of an age, and none.
std::vector<std::optional<int>> agesOf(const Scale& scale) {
  std::set<std::optional<int>> ages = {std::nullopt, 24, 71};
  for (const NormTable& norm : scale.norms)
    for (const auto& bound : {norm.fromMonths, norm.toMonths})
      if (bound) ages.insert({*bound - 1, *bound, *bound + 1});
  return {ages.begin(), ages.end()};
}

template <class T>
std::vector<std::optional<T>> orNone(const std::vector<T>& list) {
  std::vector<std::optional<T>> with = {std::nullopt};
  with.insert(with.end(), list.begin(), list.end());
  return with;
}

/// Calls with each respondent, sex and age there is, the unknown ones included.
void everyFact(const Scale& scale, const std::function<void(const AnswerSheet&)>& call, const AnswerSheet& from) {
  AnswerSheet sheet = from;
  for (const auto& respondent : orNone(kRespondents))
    for (const auto& sex : orNone(kAllSexes))
      for (const auto& age : agesOf(scale)) {
        sheet.respondent = respondent;
        sheet.sex = sex;
        sheet.ageMonths = age;
        call(sheet);
      }
}

/// The sheet filled in further: what is known stays.
bool extends(const AnswerSheet& sheet, const AnswerSheet& known) {
  return (!known.respondent || sheet.respondent == known.respondent) && (!known.sex || sheet.sex == known.sex) &&
         (!known.ageMonths || sheet.ageMonths == known.ageMonths);
}

struct Example {
  Instrument instrument;
  AnswerSheet complete;
};

Example exampleOf(std::uint64_t seed) {
  Dice dice(seed);
  Smallness small;
  small.itemsA = 1;
  small.itemsB = 1;
  const Instrument structure = smallStructure(small);
  Example example{compose(structure, withTables(dice, structure, smallPack(dice, small, structure))), {}};
  example.complete = anySheet(dice, example.instrument, 0);
  return example;
}

} // namespace

TEST_CASE("the norm table is the one for this respondent, sex and month, at both ends of every age") {
  int found = 0;
  int none = 0;
  for (std::uint64_t seed = 1; seed <= 120; ++seed) {
    INFO("seed " << seed);
    const Example example = exampleOf(seed);
    for (const Scale& scale : example.instrument.scales)
      everyFact(
          scale,
          [&](const AnswerSheet& sheet) {
            const auto wanted = tablesFor(scale, sheet);
            const Score result = score(example.instrument, sheet);
            const ScaleScore& scored = *result.scale(scale.id);
            const bool right = wanted.empty() ? !scored.normTable && !scored.band
                                              : wanted.size() == 1 && scored.normTable == wanted[0] && scored.band;
            if (!right) FAIL_CHECK(scale.id << ", " << wanted.size() << " tables");
            ++(wanted.empty() ? none : found);
          },
          example.complete);
  }
  CHECK(found > 2'000);
  CHECK(none > 2'000);
}

TEST_CASE("what is said to be missing for a band is missing, and knowing it can give one") {
  std::map<NoBand, int> seen;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    INFO("seed " << seed);
    const Example example = exampleOf(seed);
    for (const Scale& scale : example.instrument.scales)
      everyFact(
          scale,
          [&](const AnswerSheet& sheet) {
            const Score result = score(example.instrument, sheet);
            const NoBand why = whyNoBand(example.instrument, scale, *result.scale(scale.id), sheet);
            ++seen[why];
            bool possible = false;
            everyFact(
                scale,
                [&](const AnswerSheet& other) {
                  if (extends(other, sheet) && !tablesFor(scale, other).empty()) possible = true;
                },
                example.complete);
            const bool unknown = (why == NoBand::RespondentUnknown && !sheet.respondent) ||
                                 (why == NoBand::SexUnknown && !sheet.sex) ||
                                 (why == NoBand::AgeUnknown && !sheet.ageMonths);
            const bool right = why == NoBand::HasOne        ? !tablesFor(scale, sheet).empty()
                               : why == NoBand::NoTableFits ? !possible
                                                            : unknown && possible;
            if (!right) FAIL_CHECK(scale.id << ", reason " << static_cast<int>(why));
          },
          example.complete);
  }
  for (const NoBand why :
       {NoBand::HasOne, NoBand::RespondentUnknown, NoBand::SexUnknown, NoBand::AgeUnknown, NoBand::NoTableFits})
    CHECK(seen[why] > 50);
}

TEST_CASE("without a pack, or with too much missing, no fact can give a band") {
  const Example example = exampleOf(1);
  const Scale& scale = example.instrument.scales[0];
  const auto why = [&](const Instrument& instrument, const AnswerSheet& sheet) {
    return whyNoBand(instrument, scale, *score(instrument, sheet).scale(scale.id), sheet);
  };
  CHECK(why(example.instrument, {}) == NoBand::TooManyMissing);
  const Instrument structure = smallStructure({});
  AnswerSheet kept;
  REQUIRE(kept.answer(structure, "1", 2));
  CHECK(why(structure, kept) == NoBand::PackMissing);
  CHECK(why(structure, {}) == NoBand::PackMissing);
}
