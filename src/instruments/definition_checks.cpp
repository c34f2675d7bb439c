#include "instruments/definition_checks.h"

#include "instruments/attainable.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace haven::instruments {
namespace {

using Fault = std::optional<JsonFault>;

JsonFault at(std::string path, const char* reason) {
  return {std::move(path), reason};
}
std::string under(const std::string& list, std::size_t index) {
  return list + "/" + std::to_string(index);
}

bool isId(std::string_view text) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  bool afterLetter = false;
  for (const char c : text) {
    if (!letter(c) && (c != '-' || !afterLetter)) return false;
    afterLetter = letter(c);
  }
  return afterLetter;
}

/// Ids are well formed and stand once in their list.
template <class T>
Fault checkIds(const std::vector<T>& list, const std::string& path) {
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (!isId(list[i].id)) return at(under(path, i) + "/id", "bad-id");
    if (!seen.insert(list[i].id).second) return at(under(path, i) + "/id", "duplicate-id");
  }
  return {};
}

/// The same for a list of plain ids, such as the items of a scale.
Fault checkIdList(const std::vector<std::string>& list, const std::string& path, const char* twice) {
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (!isId(list[i])) return at(under(path, i), "bad-id");
    if (!seen.insert(list[i]).second) return at(under(path, i), twice);
  }
  return {};
}

Fault checkAdministration(const Instrument& instrument) {
  const Administration& how = instrument.administration;
  if (const Fault fault = checkIdList(how.ratings, "/administration/ratings", "duplicate-id")) return fault;
  return checkIdList(how.knownSinceKinds, "/administration/knownSince/kinds", "duplicate-id");
}

/// Together the rules cover every age in months exactly once, from the open start to the open end.
Fault checkAges(const Instrument& instrument) {
  const auto& ages = instrument.ages;
  for (std::size_t i = 0; i < ages.size(); ++i) {
    const std::string path = under("/ages", i);
    const bool first = i == 0;
    const bool last = i + 1 == ages.size();
    if (first == ages[i].fromMonths.has_value()) return at(path + "/fromMonths", first ? "not-open" : "missing-bound");
    if (last == ages[i].toMonths.has_value()) return at(path + "/toMonths", last ? "not-open" : "missing-bound");
    if (ages[i].fromMonths && ages[i].toMonths && *ages[i].fromMonths > *ages[i].toMonths)
      return at(path, "reversed-bounds");
    if (first) continue;
    const int expected = *ages[i - 1].toMonths + 1;
    if (*ages[i].fromMonths > expected) return at(path + "/fromMonths", "gap");
    if (*ages[i].fromMonths < expected) return at(path + "/fromMonths", "overlap");
  }
  return {};
}

Fault checkAnswers(const Instrument& instrument) {
  const auto& answers = instrument.answers;
  if (answers.size() < 2 && !(answers.empty() && instrument.needsLicencePack)) return at("/answers", "too-few");
  for (std::size_t i = 1; i < answers.size(); ++i)
    if (answers[i].value <= answers[i - 1].value) return at(under("/answers", i) + "/value", "not-ascending");
  return {};
}

Fault checkItems(const Instrument& instrument) {
  if (Fault fault = checkIds(instrument.items, "/items")) return fault;
  for (std::size_t i = 0; i < instrument.items.size(); ++i) {
    const Item& item = instrument.items[i];
    const std::string path = under("/items", i);
    if (item.title.empty() && !instrument.needsLicencePack) return at(path + "/title", "missing-key");
    if (item.low.has_value() != item.high.has_value()) return at(path + (item.low ? "/high" : "/low"), "one-pole");
  }
  return {};
}

bool meet(const std::vector<std::string>& one, const std::vector<std::string>& other) {
  return one.empty() || other.empty() || std::any_of(one.begin(), one.end(), [&](const std::string& id) {
           return std::count(other.begin(), other.end(), id) > 0;
         });
}

/// Whether some respondent, sex and age would find both tables.
bool bothMatch(const NormTable& one, const NormTable& other) {
  constexpr int kLow = std::numeric_limits<int>::min();
  constexpr int kHigh = std::numeric_limits<int>::max();
  return meet(one.respondents, other.respondents) && meet(one.sexes, other.sexes) &&
         one.fromMonths.value_or(kLow) <= other.toMonths.value_or(kHigh) &&
         other.fromMonths.value_or(kLow) <= one.toMonths.value_or(kHigh);
}

/// Every attainable score falls in exactly one band, and no band reaches beyond what is attainable.
Fault checkBands(const std::vector<Band>& bands, const std::vector<double>& scores, const std::string& path) {
  if (Fault fault = checkIds(bands, path)) return fault;
  for (std::size_t i = 0; i < bands.size(); ++i) {
    if (bands[i].from > bands[i].to) return at(under(path, i), "reversed-bounds");
    if (i > 0 && bands[i].from <= bands[i - 1].to) return at(under(path, i) + "/from", "overlap");
  }
  if (scores.empty()) return {};
  if (bands.front().from < scores.front()) return at(under(path, 0) + "/from", "not-attainable");
  if (bands.back().to > scores.back()) return at(under(path, bands.size() - 1) + "/to", "not-attainable");
  std::size_t band = 0;
  for (const double score : scores) {
    while (band < bands.size() && score > bands[band].to)
      ++band;
    if (band == bands.size()) return at(under(path, band - 1) + "/to", "gap");
    if (score < bands[band].from) return at(under(path, band) + "/from", "gap");
  }
  return {};
}

Fault checkNorms(const Instrument& instrument, const Scale& scale, const std::string& path) {
  const auto scores = attainableScores(scale, instrument.answers);
  if (scale.norms.empty() && !instrument.needsLicencePack) return at(path, "missing-norms");
  if (Fault fault = checkIds(scale.norms, path)) return fault;
  for (std::size_t i = 0; i < scale.norms.size(); ++i) {
    const NormTable& table = scale.norms[i];
    const std::string here = under(path, i);
    if (Fault fault = checkIdList(table.respondents, here + "/respondents", "duplicate-id")) return fault;
    if (Fault fault = checkIdList(table.sexes, here + "/sexes", "duplicate-id")) return fault;
    if (table.fromMonths && table.toMonths && *table.fromMonths > *table.toMonths) return at(here, "reversed-bounds");
    if (Fault fault = checkBands(table.bands, scores, here + "/bands")) return fault;
    for (std::size_t before = 0; before < i; ++before)
      if (bothMatch(scale.norms[before], table)) return at(here, "ambiguous-norm");
  }
  return {};
}

Fault checkScales(const Instrument& instrument) {
  if (Fault fault = checkIds(instrument.scales, "/scales")) return fault;
  std::set<std::string_view> used;
  for (std::size_t i = 0; i < instrument.scales.size(); ++i) {
    const Scale& scale = instrument.scales[i];
    const std::string path = under("/scales", i);
    if (scale.items.empty() && !instrument.needsLicencePack) return at(path + "/items", "too-few");
    if (Fault fault = checkIdList(scale.items, path + "/items", "duplicate-item")) return fault;
    for (std::size_t k = 0; k < scale.items.size(); ++k) {
      if (instrument.item(scale.items[k]) == nullptr) return at(under(path + "/items", k), "unknown-item");
      used.insert(scale.items[k]);
    }
    if (!scale.items.empty() && scale.allowedMissing >= static_cast<int>(scale.items.size()))
      return at(path + "/allowedMissing", "out-of-range");
    if (Fault fault = checkNorms(instrument, scale, path + "/norms")) return fault;
  }
  if (instrument.needsLicencePack) return {};
  for (std::size_t i = 0; i < instrument.items.size(); ++i)
    if (!used.contains(instrument.items[i].id)) return at(under("/items", i), "unused-item");
  return {};
}

bool hasBand(const Scale& scale, std::string_view band) {
  return std::any_of(scale.norms.begin(), scale.norms.end(), [&](const NormTable& table) {
    return std::any_of(table.bands.begin(), table.bands.end(), [&](const Band& one) { return one.id == band; });
  });
}

Fault checkAdvice(const Instrument& instrument) {
  if (Fault fault = checkIds(instrument.advice, "/advice")) return fault;
  for (std::size_t i = 0; i < instrument.advice.size(); ++i) {
    const AdviceRule& rule = instrument.advice[i];
    const std::string path = under("/advice", i);
    const Scale* scale = instrument.scale(rule.scale);
    if (scale == nullptr) return at(path + "/scale", "unknown-scale");
    if (Fault fault = checkIdList(rule.bands, path + "/bands", "duplicate-id")) return fault;
    for (std::size_t k = 0; k < rule.bands.size(); ++k)
      if (!hasBand(*scale, rule.bands[k])) return at(under(path + "/bands", k), "unknown-band");
  }
  return {};
}

Fault checkLists(const Instrument& instrument) {
  if (!isId(instrument.id)) return at("/id", "bad-id");
  if (Fault fault = checkIds(instrument.conditions, "/conditions")) return fault;
  if (Fault fault = checkIds(instrument.attentionPoints, "/attentionPoints")) return fault;
  return checkIds(instrument.background, "/background");
}

} // namespace

Fault checkDefinition(const Instrument& instrument) {
  constexpr std::array kChecks = {checkLists, checkAdministration, checkAges,  checkAnswers,
                                  checkItems, checkScales,         checkAdvice};
  for (const auto check : kChecks)
    if (Fault fault = check(instrument)) return fault;
  return {};
}

} // namespace haven::instruments
