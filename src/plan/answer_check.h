#pragma once

#include "plan/plan_state.h"

#include <optional>
#include <string>

namespace haven::plan {

/// Why something cannot be kept as it is; `field` as it is called in the record.
struct EntryFault {
  std::string field;
  std::string reason; ///< `unknown-point`, `not-an-option`, `no-such-day`, `too-long`, ...
  bool operator==(const EntryFault&) const = default;
};

/// Whether an answer fits its point, its day and the case. A missing part is no fault: drafts are kept as they grow.
std::optional<EntryFault> faultIn(const Situation& situation, const casefile::PlanAnswer& answer);

/// An instrument taken elsewhere: known, on a real day, with an assessor and the outcome in words.
std::optional<EntryFault> faultIn(const Situation& situation, const casefile::OutsideRecord& record);

/// Who may keep it: clinical instruments are a diagnostician's.
casefile::Act actFor(const PlanDefinition& plan, const casefile::OutsideRecord& record);

} // namespace haven::plan
