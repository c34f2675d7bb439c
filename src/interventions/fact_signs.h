#pragma once

#include "casefile/relationship.h"
#include "interventions/case_facts.h"

#include <span>
#include <string_view>

namespace haven::interventions {

/// What an answer elsewhere in the plan tells about a group: it holds, it does not, or (Unknown) it only gives reason
/// to ask, because the answer says more than one thing or not quite this.
struct GroupSign {
  std::string_view group;
  std::string_view point;  ///< of the plan; a balance row, a screening reason
  std::string_view option; ///< `hindering` holds for `both` too; `protective` does not
  Holds tells;
  std::string_view why; ///< why it tells that, in the terms of the plan
};
std::span<const GroupSign> groupSigns();

/// What a carer's kind tells.
struct CarerSign {
  std::string_view group;
  casefile::RelationshipKind kind;
  Holds tells;
};
std::span<const CarerSign> carerSigns();

/// What an answer elsewhere tells about a condition.
struct ConditionSign {
  CareCondition condition;
  std::string_view point;
  std::string_view option;
  Holds tells;
  std::string_view why;
};
std::span<const ConditionSign> conditionSigns();

/// Where a group holds, another does by what the words mean; where the other does not, it does not either.
struct Implied {
  std::string_view from;
  std::string_view to;
  std::string_view why;
};
std::span<const Implied> impliedGroups();

/// A fact about the youth or a past that stays: an answer of an earlier round still tells it.
bool lasts(std::string_view group);

} // namespace haven::interventions
