#pragma once

#include "instruments/instrument_catalogue.h"
#include "plan/plan_definition.h"
#include "plan/plan_state.h"
#include "store/vault.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace haven::store {

/// What the index keeps of a case besides what the list shows.
struct CaseStanding {
  plan::Stage stage = plan::Stage::Step1;
  bool ready = false;           ///< nothing is missing for the next decision
  std::optional<Date> nextLook; ///< of an open case
  std::optional<double> lsvg;   ///< highest total among the newest current results of the relationships
  bool operator==(const CaseStanding&) const = default;
};
/// As the index has it; nothing for what it does not know.
std::optional<plan::Stage> stageFromId(std::string_view id);
/// Pure. Whose case it is plays no part.
CaseStanding standingOf(const casefile::CaseFile& file, const plan::PlanDefinition& plan,
                        const instruments::InstrumentCatalogue& catalogue, Date today);

/// Makes the index of cases anew whose records changed since, and of those in which what is asked may depend on an age
/// reached since: at most `limit`, in one transaction. A case that cannot be read keeps the row it has. Nothing of it
/// is an act of a person, and nothing is logged.
/// @return how many are left
Result<std::int64_t> refreshCaseIndex(OpenStore& store, const plan::PlanDefinition& plan,
                                      const instruments::InstrumentCatalogue& catalogue, int limit = 200);

} // namespace haven::store
