#include "instruments/scoring.h"

#include "instruments/scorer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <tuple>

namespace haven::instruments {
namespace {

using nlohmann::ordered_json;

enum class Fit { Fits, Unknown, No };

Fit fitOf(const std::vector<std::string>& list, const std::optional<std::string>& value) {
  if (list.empty()) return Fit::Fits;
  if (!value || value->empty()) return Fit::Unknown;
  return std::find(list.begin(), list.end(), *value) == list.end() ? Fit::No : Fit::Fits;
}

Fit ageFitOf(const NormTable& table, const std::optional<int>& age) {
  if (!table.fromMonths && !table.toMonths) return Fit::Fits;
  if (!age) return Fit::Unknown;
  const bool inside = (!table.fromMonths || *age >= *table.fromMonths) && (!table.toMonths || *age <= *table.toMonths);
  return inside ? Fit::Fits : Fit::No;
}

std::string_view orEmpty(const std::optional<std::string>& text) {
  return text ? std::string_view(*text) : std::string_view();
}

/// The answers in the instrument's order.
std::vector<std::int16_t> answersOf(const Instrument& instrument, const AnswerSheet& sheet) {
  std::vector<std::int16_t> answers;
  answers.reserve(instrument.items.size());
  for (const Item& item : instrument.items)
    answers.push_back(static_cast<std::int16_t>(sheet.at(item.id).value_or(Scorer::kNoAnswer)));
  return answers;
}

ScaleScore scaleScore(const Instrument& instrument, const Scale& scale, const Scorer::Outcome& outcome,
                      const std::optional<std::pair<double, double>>& range, const AnswerSheet& sheet) {
  ScaleScore result;
  result.id = scale.id;
  result.raw = outcome.raw;
  if (range) std::tie(result.min, result.max) = *range;
  result.answered = outcome.answered;
  for (const std::string& item : instrument.itemsOf(scale))
    if (!sheet.at(item)) result.missing.push_back(item);
  if (outcome.table != nullptr) result.normTable = outcome.table->id;
  if (outcome.band != nullptr) result.band = outcome.band->id;
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

bool holds(const AdviceCondition& condition, const Score& score) {
  const ScaleScore* scored = score.scale(condition.scale);
  return scored != nullptr && scored->band &&
         std::find(condition.bands.begin(), condition.bands.end(), *scored->band) != condition.bands.end();
}

/// `Totaal 17 binnen 16-40 valt: ...`; without the bounds where they belong to the owners of a licence pack, because
/// reasons go into reports and exports.
std::string placeInBand(const Instrument& instrument, const ScaleScore& scored) {
  const Band& band = *instrument.band(scored.id, *scored.normTable, *scored.band);
  if (instrument.packHash)
    return instrument.scale(scored.id)->title + " " + points(*scored.raw) + " in deze band valt: " + band.label;
  return instrument.scale(scored.id)->title + " " + points(*scored.raw) + " binnen " + points(band.from) + "-" +
         points(band.to) + " valt: " + band.label;
}

/// At which scores the advice would not hold, where one band of one scale decides.
std::string unlessOf(const Instrument& instrument, const AdviceRule& rule, const ScaleScore& scored) {
  const Band& band = *instrument.band(scored.id, *scored.normTable, *scored.band);
  const bool low = band.from > scored.min;
  const bool high = band.to < scored.max;
  if (rule.when.front().bands.size() != 1 || (!low && !high)) return {};
  if (instrument.packHash) return " Dit advies vervalt bij een score in een andere band.";
  std::string text = " Dit advies vervalt bij een score ";
  if (low) text += "onder " + points(band.from);
  if (low && high) text += " of ";
  if (high) text += "boven " + points(band.to);
  return text + ".";
}

/// Because of which scores this follows, and what would change it.
std::string because(const Instrument& instrument, const Score& score, const AdviceRule& rule) {
  std::string text;
  for (const AdviceCondition& condition : rule.when)
    if (holds(condition, score))
      text += (text.empty() ? "Omdat " : " en ") + placeInBand(instrument, *score.scale(condition.scale));
  text += ".";
  if (rule.when.size() == 1) return text + unlessOf(instrument, rule, *score.scale(rule.when.front().scale));
  return text + " Dit advies geldt wanneer ten minste " + std::to_string(rule.atLeast) + " van " +
         std::to_string(rule.when.size()) + " genoemde schalen in zo'n band valt.";
}

std::vector<Advice> adviceFor(const Instrument& instrument, const Score& score) {
  std::vector<Advice> advice;
  for (const AdviceRule& rule : instrument.advice) {
    const auto held = std::count_if(rule.when.begin(), rule.when.end(),
                                    [&](const AdviceCondition& condition) { return holds(condition, score); });
    if (held >= rule.atLeast) advice.push_back({rule.id, rule.text, because(instrument, score, rule), rule.source});
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
          {"min", scale.hasRange() ? number(scale.min) : ordered_json(nullptr)},
          {"max", scale.hasRange() ? number(scale.max) : ordered_json(nullptr)},
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
  result.packHash = instrument.packHash;
  result.demonstration = instrument.demonstration;
  result.answered = sheet.answered();
  for (const Item& item : instrument.items)
    if (!sheet.at(item.id)) result.missing.push_back(item.id);
  result.complete = result.missing.empty();
  const Scorer scorer(instrument);
  std::vector<Scorer::Outcome> outcomes(instrument.scales.size());
  scorer.score(answersOf(instrument, sheet), {orEmpty(sheet.respondent), orEmpty(sheet.sex), sheet.ageMonths},
               outcomes);
  for (std::size_t i = 0; i < instrument.scales.size(); ++i)
    result.scales.push_back(scaleScore(instrument, instrument.scales[i], outcomes[i], scorer.range(i), sheet));
  result.advice = adviceFor(instrument, result);
  return result;
}

NoBand whyNoBand(const Instrument& instrument, const Scale& scale, const ScaleScore& score, const AnswerSheet& sheet) {
  if (score.band) return NoBand::HasOne;
  if (instrument.lacksPack()) return NoBand::PackMissing;
  if (!score.raw) return NoBand::TooManyMissing;
  for (const NormTable& table : scale.norms) {
    const std::pair<Fit, NoBand> fits[] = {{fitOf(table.respondents, sheet.respondent), NoBand::RespondentUnknown},
                                           {fitOf(table.sexes, sheet.sex), NoBand::SexUnknown},
                                           {ageFitOf(table, sheet.ageMonths), NoBand::AgeUnknown}};
    if (std::any_of(std::begin(fits), std::end(fits), [](const auto& fit) { return fit.first == Fit::No; })) continue;
    for (const auto& [fit, reason] : fits)
      if (fit == Fit::Unknown) return reason;
  }
  return NoBand::NoTableFits;
}

std::optional<PossibleRange> possibleRange(const Instrument& instrument, const Scale& scale, const AnswerSheet& sheet) {
  if (instrument.answers.empty()) return std::nullopt;
  const auto items = instrument.itemsOf(scale);
  const auto missing = [&](const std::string& item) { return !sheet.at(item); };
  if (std::none_of(items.begin(), items.end(), missing)) return std::nullopt;
  AnswerSheet low = sheet;
  AnswerSheet high = sheet;
  const auto fill = [&](const Scale& part) {
    for (const std::string& item : part.items) {
      if (!missing(item)) continue;
      const bool reversed = std::find(part.reversed.begin(), part.reversed.end(), item) != part.reversed.end();
      (void)low.answer(instrument, item, reversed ? instrument.maxAnswer() : instrument.minAnswer());
      (void)high.answer(instrument, item, reversed ? instrument.minAnswer() : instrument.maxAnswer());
    }
  };
  fill(scale);
  for (const std::string& part : scale.of)
    fill(*instrument.scale(part));
  const auto rawOf = [&](const AnswerSheet& filled) { return score(instrument, filled).scale(scale.id)->raw; };
  const auto lowest = rawOf(low);
  const auto highest = rawOf(high);
  if (!lowest || !highest) return std::nullopt;
  return PossibleRange{*lowest, *highest};
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
