#include "instruments/attainable.h"
#include "instruments/pack_check.h"

#include <cmath>

// The half of the check that is about norms, bands and advice.
namespace haven::instruments {

void PackCheck::norms(const PackScale& scale, const std::string& path) {
  if (m_structure.scale(scale.id) == nullptr) return;
  if (scale.norms.empty()) note(path, "missing-norms");
  std::set<std::string> seen;
  for (std::size_t i = 0; i < scale.norms.size(); ++i) {
    const PackNorm& norm = scale.norms[i];
    const std::string here = under(path, i);
    freshId(seen, norm.id, here + "/id");
    words(norm.title, here + "/title");
    matches(norm, here);
    for (std::size_t before = 0; before < i; ++before)
      if (bothMatch(scale.norms[before], norm)) {
        note(here, "ambiguous-norm", scale.norms[before].id);
        break;
      }
    bands(scale, norm, here + "/bands");
  }
}

/// Somebody has to find this table.
void PackCheck::matches(const PackNorm& norm, const std::string& path) {
  std::set<std::string> seen;
  for (std::size_t k = 0; k < norm.respondents.size(); ++k) {
    const std::string here = under(path + "/respondents", k);
    if (freshId(seen, norm.respondents[k], here) && !m_structure.mayRespond(norm.respondents[k]))
      note(here, "unknown-respondent", norm.respondents[k]);
  }
  seen.clear();
  for (std::size_t k = 0; k < norm.sexes.size(); ++k) {
    const std::string here = under(path + "/sexes", k);
    if (freshId(seen, norm.sexes[k], here) && !isSex(norm.sexes[k])) note(here, "unknown-sex", norm.sexes[k]);
  }
  for (const auto& [month, key] : {std::pair(norm.fromMonths, "/fromMonths"), std::pair(norm.toMonths, "/toMonths")})
    if (month && (*month < kFirstMonth || *month > kLastMonth)) note(path + key, "out-of-range");
  if (norm.fromMonths && norm.toMonths && *norm.fromMonths > *norm.toMonths) return note(path, "reversed-bounds");
  const bool found = std::any_of(m_structure.ages.begin(), m_structure.ages.end(), [&](const AgeRule& rule) {
    const bool before = rule.toMonths && norm.fromMonths && *rule.toMonths < *norm.fromMonths;
    const bool after = rule.fromMonths && norm.toMonths && *norm.toMonths < *rule.fromMonths;
    return rule.fit != AgeFit::NotSuitable && !before && !after;
  });
  if (!found) note(path, "nobody-matches");
}

std::size_t PackCheck::placeOfBand(const std::string& id) const {
  const auto& names = m_structure.bandNames;
  const auto found = std::find_if(names.begin(), names.end(), [&](const BandName& name) { return name.id == id; });
  return static_cast<std::size_t>(found - names.begin());
}

void PackCheck::bands(const PackScale& scale, const PackNorm& norm, const std::string& path) {
  if (norm.bands.empty()) return note(path, "too-few");
  const std::size_t before = m_faults.size();
  const double step = m_unsound.contains(scale.id) ? 0 : stepOf(scoring(scale)).value_or(0);
  std::set<std::string> seen;
  std::size_t highest = 0; // place of the highest band so far
  for (std::size_t i = 0; i < norm.bands.size(); ++i) {
    const PackBand& band = norm.bands[i];
    const std::string here = under(path, i);
    if (freshId(seen, band.id, here + "/id")) {
      if (!m_structure.bandNames.empty() && m_structure.bandName(band.id) == nullptr)
        note(here + "/id", "unknown-band", band.id);
      else if (placeOfBand(band.id) < highest)
        note(here + "/id", "band-order", band.id);
      else
        highest = placeOfBand(band.id);
    }
    for (const auto& [bound, key] : {std::pair(band.from, "/from"), std::pair(band.to, "/to")})
      if (!bound)
        note(here + key, "missing-value");
      else if (!std::isfinite(*bound) || (step > 0 && std::nearbyint(*bound / step) != *bound / step))
        note(here + key, "not-on-step");
    if (band.from && band.to && *band.from > *band.to) note(here, "reversed-bounds");
    if (i > 0 && band.from && norm.bands[i - 1].to && *band.from <= *norm.bands[i - 1].to)
      note(here + "/from", "overlap");
  }
  if (m_faults.size() == before) coverage(scale, norm.bands, path);
}

/// Every attainable score in exactly one band, and no band beyond what is attainable.
void PackCheck::coverage(const PackScale& scale, const std::vector<PackBand>& bands, const std::string& path) {
  const bool unsoundPart =
      std::any_of(scale.of.begin(), scale.of.end(), [&](const std::string& part) { return m_unsound.contains(part); });
  if (m_answers.empty() || m_unsound.contains(scale.id) || unsoundPart) return;
  std::vector<Scale> scales;
  for (const PackScale& one : m_pack.scales)
    scales.push_back(scoring(one));
  const Scale scored = scoring(scale);
  const auto range = rangeOf(scored, scales, m_answers);
  if (!range) return;
  if (*bands.front().from < range->first) note(under(path, 0) + "/from", "not-attainable");
  if (*bands.back().to > range->second) note(under(path, bands.size() - 1) + "/to", "not-attainable");
  std::vector<Band> bounds;
  for (const PackBand& band : bands)
    bounds.push_back({band.id, *band.from, *band.to, {}, {}, {}});
  if (const auto gap = gapIn(scored, scales, m_answers, bounds))
    note(under(path, gap->band) + (gap->above ? "/to" : "/from"), "gap");
}

Scale PackCheck::scoring(const PackScale& scale) const {
  Scale made;
  made.id = scale.id;
  made.items = scale.items;
  made.reversed = scale.reversed;
  made.of = scale.of;
  made.method = scale.method;
  made.allowedMissing = scale.allowedMissing;
  made.whenMissing = scale.whenMissing;
  made.rounding = scale.rounding;
  return made;
}

void PackCheck::bandNames() {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < m_pack.bands.size(); ++i) {
    const PackBandName& band = m_pack.bands[i];
    const std::string path = under("/bands", i);
    if (freshId(seen, band.id, path + "/id") && !m_structure.bandNames.empty() &&
        m_structure.bandName(band.id) == nullptr)
      note(path + "/id", "unknown-band", band.id);
    words(band.label, path + "/label");
    optionalWords(band.meaning, path + "/meaning", kMaxPackText);
  }
  std::set<std::string> missing;
  for (const PackScale& scale : m_pack.scales)
    for (const PackNorm& norm : scale.norms)
      for (const PackBand& band : norm.bands)
        if (isId(band.id) && !seen.contains(band.id)) missing.insert(band.id);
  for (const std::string& id : missing)
    note("/bands", "missing-band", id);
}

void PackCheck::advice() {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < m_pack.advice.size(); ++i) {
    const PackAdvice& advice = m_pack.advice[i];
    const std::string path = under("/advice", i);
    freshId(seen, advice.id, path + "/id");
    words(advice.text, path + "/text", kMaxPackText);
    if (advice.when.empty())
      note(path + "/when", "too-few");
    else if (advice.atLeast < 1 || advice.atLeast > static_cast<int>(advice.when.size()))
      note(path + "/atLeast", "out-of-range");
    std::set<std::string> scales;
    for (std::size_t k = 0; k < advice.when.size(); ++k) {
      const PackCondition& condition = advice.when[k];
      const std::string here = under(path + "/when", k);
      if (!freshId(scales, condition.scale, here + "/scale", "duplicate-scale")) continue;
      const auto scale = std::find_if(m_pack.scales.begin(), m_pack.scales.end(),
                                      [&](const PackScale& one) { return one.id == condition.scale; });
      if (scale == m_pack.scales.end()) {
        note(here + "/scale", "unknown-scale", condition.scale);
        continue;
      }
      if (condition.bands.empty()) note(here + "/bands", "too-few");
      std::set<std::string> bands;
      for (std::size_t b = 0; b < condition.bands.size(); ++b) {
        const std::string& band = condition.bands[b];
        const bool used = std::any_of(scale->norms.begin(), scale->norms.end(), [&](const PackNorm& norm) {
          return std::any_of(norm.bands.begin(), norm.bands.end(), [&](const PackBand& one) { return one.id == band; });
        });
        if (freshId(bands, band, under(here + "/bands", b)) && !used)
          note(under(here + "/bands", b), "unknown-band", band);
      }
    }
  }
}

} // namespace haven::instruments
