#include "plan/plan_facts.h"

#include <algorithm>

// How a screening result bears on the conclusion of step 2. It never sets one.
namespace haven::plan {
namespace {

using casefile::Administration;

bool inOneOf(const instruments::Score& score, const BandsOfScale& bands) {
  const instruments::ScaleScore* scale = score.scale(bands.scale);
  return scale != nullptr && scale->band &&
         std::find(bands.bands.begin(), bands.bands.end(), *scale->band) != bands.bands.end();
}

Reading readingOf(const ScreeningInstrument& instrument, const Administration& record) {
  if (!record.result) return Reading::Unscored;
  const auto holds = [&](const BandsOfScale& bands) { return inOneOf(*record.result, bands); };
  if (std::any_of(instrument.indicating.begin(), instrument.indicating.end(), holds)) return Reading::Indicates;
  if (std::all_of(instrument.reassuring.begin(), instrument.reassuring.end(), holds)) return Reading::Reassures;
  const auto& scales = record.result->scales;
  const bool banded =
      std::any_of(scales.begin(), scales.end(), [](const auto& scale) { return scale.band.has_value(); });
  return banded ? Reading::Between : Reading::Unscored;
}

} // namespace

std::vector<ResultReading> readingsOf(const PlanFacts& facts) {
  std::vector<ResultReading> readings;
  for (const Administration* record : facts.screenings())
    for (const ScreeningInstrument& instrument : facts.plan().screening)
      if (instrument.id == record->instrument) readings.push_back({record, readingOf(instrument, *record)});
  return readings;
}

} // namespace haven::plan
