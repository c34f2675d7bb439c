#include "instruments/scoring.h"

#include "instruments/attainable.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace haven::instruments {
namespace {

using nlohmann::ordered_json;

bool allows(const std::vector<std::string>& list, const std::optional<std::string>& value) {
  return list.empty() || (value && std::find(list.begin(), list.end(), *value) != list.end());
}

bool isFor(const NormTable& table, const AnswerSheet& sheet) {
  if (!allows(table.respondents, sheet.respondent) || !allows(table.sexes, sheet.sex)) return false;
  if ((table.fromMonths || table.toMonths) && !sheet.ageMonths) return false;
  return (!table.fromMonths || *sheet.ageMonths >= *table.fromMonths) &&
         (!table.toMonths || *sheet.ageMonths <= *table.toMonths);
}

const NormTable* normTableFor(const Scale& scale, const AnswerSheet& sheet) {
  const auto found =
      std::find_if(scale.norms.begin(), scale.norms.end(), [&](const NormTable& table) { return isFor(table, sheet); });
  return found == scale.norms.end() ? nullptr : &*found;
}

const Band* bandFor(const NormTable& table, double points) {
  const auto found = std::find_if(table.bands.begin(), table.bands.end(),
                                  [&](const Band& band) { return points >= band.from && points <= band.to; });
  return found == table.bands.end() ? nullptr : &*found;
}

ScaleScore scoreScale(const Instrument& instrument, const Scale& scale, const AnswerSheet& sheet) {
  ScaleScore result;
  result.id = scale.id;
  int sum = 0;
  for (const std::string& item : scale.items) {
    if (const auto answer = sheet.at(item)) {
      sum += *answer;
      ++result.answered;
    } else {
      result.missing.push_back(item);
    }
  }
  const auto items = static_cast<int>(scale.items.size());
  if (items == 0 || instrument.answers.empty()) return result; // key not known: nothing can be attained
  result.min = pointsOf(scale, items * instrument.minAnswer(), items);
  result.max = pointsOf(scale, items * instrument.maxAnswer(), items);
  if (items - result.answered > scale.allowedMissing) return result;
  result.raw = pointsOf(scale, sum, result.answered);
  if (const NormTable* table = normTableFor(scale, sheet)) {
    result.normTable = table->id;
    if (const Band* band = bandFor(*table, *result.raw)) result.band = band->id;
  }
  return result;
}

bool isWhole(double value) {
  return std::nearbyint(value) == value && std::abs(value) < 1e15;
}

/// Points as Dutch text writes them: `17`, `2,5`.
std::string points(double value) {
  std::array<char, 32> digits{};
  const double rounded = std::nearbyint(value * 100) / 100;
  const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), rounded);
  std::string text(digits.data(), end);
  std::replace(text.begin(), text.end(), '.', ',');
  return text;
}

/// Because of which score this follows, and at which it would not.
std::string because(const Instrument& instrument, const Scale& scale, const ScaleScore& scored,
                    const AdviceRule& rule) {
  const Band& band = *instrument.band(scale.id, *scored.normTable, *scored.band);
  std::string text = "Omdat " + scale.title + " " + points(*scored.raw) + " binnen " + points(band.from) + "-" +
                     points(band.to) + " valt: " + band.label + ".";
  if (rule.bands.size() == 1 && (band.from > scored.min || band.to < scored.max)) {
    const bool low = band.from > scored.min;
    const bool high = band.to < scored.max;
    text += " Dit advies vervalt bij een score ";
    if (low) text += "onder " + points(band.from);
    if (low && high) text += " of ";
    if (high) text += "boven " + points(band.to);
    text += ".";
  }
  return text;
}

std::vector<Advice> adviceFor(const Instrument& instrument, const Score& score) {
  std::vector<Advice> advice;
  for (const AdviceRule& rule : instrument.advice) {
    const ScaleScore* scored = score.scale(rule.scale);
    if (scored == nullptr || !scored->band) continue;
    if (std::find(rule.bands.begin(), rule.bands.end(), *scored->band) == rule.bands.end()) continue;
    advice.push_back(
        {rule.id, rule.text, because(instrument, *instrument.scale(rule.scale), *scored, rule), rule.source});
  }
  return advice;
}

ordered_json number(double value) {
  return isWhole(value) ? ordered_json(static_cast<std::int64_t>(value)) : ordered_json(value);
}

template <class T>
ordered_json orNull(const std::optional<T>& value) {
  return value ? ordered_json(*value) : ordered_json(nullptr);
}

ordered_json jsonOf(const ScaleScore& scale) {
  return {{"id", scale.id},
          {"raw", scale.raw ? number(*scale.raw) : ordered_json(nullptr)},
          {"min", number(scale.min)},
          {"max", number(scale.max)},
          {"answered", scale.answered},
          {"missing", scale.missing},
          {"band", orNull(scale.band)},
          {"normTable", orNull(scale.normTable)}};
}

} // namespace

const ScaleScore* Score::scale(std::string_view id) const {
  const auto found = std::find_if(scales.begin(), scales.end(), [&](const ScaleScore& one) { return one.id == id; });
  return found == scales.end() ? nullptr : &*found;
}

Score score(const Instrument& instrument, const AnswerSheet& sheet) {
  Score result;
  result.instrument = instrument.id;
  result.edition = instrument.edition;
  result.definitionHash = instrument.hash;
  result.answered = sheet.answered();
  for (const Item& item : instrument.items)
    if (!sheet.at(item.id)) result.missing.push_back(item.id);
  result.complete = result.missing.empty();
  for (const Scale& scale : instrument.scales)
    result.scales.push_back(scoreScale(instrument, scale, sheet));
  result.advice = adviceFor(instrument, result);
  return result;
}

bool sameOutcome(const Score& one, const Score& other) {
  const auto unworded = [](Score score) {
    for (Advice& advice : score.advice)
      advice.reason.clear();
    return score;
  };
  return unworded(one) == unworded(other);
}

std::string toJson(const Score& score) {
  ordered_json scales = ordered_json::array();
  for (const ScaleScore& scale : score.scales)
    scales.push_back(jsonOf(scale));
  ordered_json advice = ordered_json::array();
  for (const Advice& one : score.advice)
    advice.push_back({{"id", one.id}, {"reason", one.text + " " + one.reason}, {"source", one.source.text()}});
  const ordered_json whole = {{"instrument", score.instrument},
                              {"edition", score.edition},
                              {"definitionHash", score.definitionHash},
                              {"packHash", orNull(score.packHash)},
                              {"demonstration", score.demonstration},
                              {"complete", score.complete},
                              {"answered", score.answered},
                              {"missing", score.missing},
                              {"scales", scales},
                              {"advice", advice}};
  return whole.dump(2);
}

} // namespace haven::instruments
