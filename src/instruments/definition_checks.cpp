#include "instruments/definition_checks.h"

#include "base/text.h"
#include "instruments/attainable.h"
#include "instruments/rule_parts.h"

#include <algorithm>
#include <array>
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

/// Every attainable score falls in exactly one band, and no band reaches beyond what is attainable.
Fault checkBands(const Instrument& instrument, const Scale& scale, const NormTable& table, const std::string& path) {
  const std::vector<Band>& bands = table.bands;
  if (Fault fault = checkIds(bands, path)) return fault;
  for (std::size_t i = 0; i < bands.size(); ++i) {
    if (bands[i].from > bands[i].to) return at(under(path, i), "reversed-bounds");
    if (i > 0 && bands[i].from <= bands[i - 1].to) return at(under(path, i) + "/from", "overlap");
  }
  const auto range = rangeOf(scale, instrument.scales, instrument.answers);
  if (!range) return {};
  if (bands.front().from < range->first) return at(under(path, 0) + "/from", "not-attainable");
  if (bands.back().to > range->second) return at(under(path, bands.size() - 1) + "/to", "not-attainable");
  if (const auto gap = gapIn(scale, instrument.scales, instrument.answers, bands))
    return at(under(path, gap->band) + (gap->above ? "/to" : "/from"), "gap");
  return {};
}

Fault checkNorms(const Instrument& instrument, const Scale& scale, const std::string& path) {
  if (scale.norms.empty() && !instrument.needsLicencePack) return at(path, "missing-norms");
  if (Fault fault = checkIds(scale.norms, path)) return fault;
  for (std::size_t i = 0; i < scale.norms.size(); ++i) {
    const NormTable& table = scale.norms[i];
    const std::string here = under(path, i);
    if (Fault fault = checkIdList(table.respondents, here + "/respondents", "duplicate-id")) return fault;
    if (Fault fault = checkIdList(table.sexes, here + "/sexes", "duplicate-id")) return fault;
    if (table.fromMonths && table.toMonths && *table.fromMonths > *table.toMonths) return at(here, "reversed-bounds");
    if (Fault fault = checkBands(instrument, scale, table, here + "/bands")) return fault;
    for (std::size_t before = 0; before < i; ++before)
      if (bothMatch(scale.norms[before], table)) return at(here, "ambiguous-norm");
  }
  return {};
}

/// Over items, or over scales that are themselves over items.
Fault checkParts(const Instrument& instrument, std::size_t index) {
  const Scale& scale = instrument.scales[index];
  const std::string path = under("/scales", index);
  if (scale.of.empty()) {
    if (scale.items.empty() && !instrument.needsLicencePack) return at(path + "/items", "too-few");
  } else if (!scale.items.empty()) {
    return at(path + "/of", "items-and-scales");
  } else if (scale.allowedMissing > 0) {
    return at(path + "/allowedMissing", "not-for-total");
  }
  if (Fault fault = checkIdList(scale.of, path + "/of", "duplicate-scale")) return fault;
  for (std::size_t k = 0; k < scale.of.size(); ++k) {
    const Scale* part = instrument.scale(scale.of[k]);
    if (part == nullptr || !part->of.empty()) return at(under(path + "/of", k), "unknown-scale");
    if (!stepOf(*part)) return at(under(path + "/of", k), "needs-rounding");
  }
  if (Fault fault = checkIdList(scale.reversed, path + "/reversed", "duplicate-item")) return fault;
  for (std::size_t k = 0; k < scale.reversed.size(); ++k)
    if (std::find(scale.items.begin(), scale.items.end(), scale.reversed[k]) == scale.items.end())
      return at(under(path + "/reversed", k), "not-in-scale");
  return {};
}

Fault checkScales(const Instrument& instrument) {
  if (Fault fault = checkIds(instrument.scales, "/scales")) return fault;
  std::set<std::string_view> used;
  for (std::size_t i = 0; i < instrument.scales.size(); ++i) {
    const Scale& scale = instrument.scales[i];
    const std::string path = under("/scales", i);
    if (Fault fault = checkParts(instrument, i)) return fault;
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
    const AdviceCondition& when = rule.when.front();
    const Scale* scale = instrument.scale(when.scale);
    if (scale == nullptr) return at(path + "/scale", "unknown-scale");
    if (Fault fault = checkIdList(when.bands, path + "/bands", "duplicate-id")) return fault;
    for (std::size_t k = 0; k < when.bands.size(); ++k)
      if (!hasBand(*scale, when.bands[k])) return at(under(path + "/bands", k), "unknown-band");
  }
  return {};
}

Fault checkLists(const Instrument& instrument) {
  if (!isId(instrument.id)) return at("/id", "bad-id");
  if (Fault fault = checkIds(instrument.conditions, "/conditions")) return fault;
  if (Fault fault = checkIds(instrument.bandNames, "/bandNames")) return fault;
  if (Fault fault = checkIdList(instrument.respondents, "/respondents", "duplicate-id")) return fault;
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
