#pragma once

#include "plan/plan_state.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace haven::plan {

/// Why a case is closed.
inline constexpr std::string_view kCloseReasons[] = {"not-confirmed", "completed", "transferred", "no-agreement",
                                                     "moved-away",    "of-age",    "other"};

/// Furthest day for looking again: five years on. No source gives a bound; it catches slips of the pen.
inline constexpr int kFurthestLookDays = 5 * 366;

/// One field of a decision that cannot be signed as it is.
struct DecisionFault {
  enum class Field { Outcome, Reason, Departure, Revision, Follow, FollowText, NextLook, Second };
  enum class Why {
    Empty,
    NotPossible, ///< not one of those that go with this decision
    NotText,     ///< malformed
    TooLong,
    NotInFuture,
    TooFar,
    SamePerson,   ///< the second person is the one who signs
    WrongRole,    ///< the second person is no jeugdprofessional
    Observations, ///< "no suspicion" needs the observations of every relationship
    NothingSeen,  ///< and something seen in at least one
  };
  Field field{};
  Why why{};
  bool operator==(const DecisionFault&) const = default;
};
std::string_view idOf(DecisionFault::Field field);
std::string_view idOf(DecisionFault::Why why);

/// What follows may follow an outcome of step 2, in the order of the source.
std::vector<casefile::Follow> followsOf(std::string_view outcome);

/// Records whose band says something else than this outcome of step 2. Not empty: the conclusion needs an argument.
std::vector<const casefile::Administration*> departsFrom(const PlanState& state, std::string_view outcome);

/// Whether a decision of this kind in this round would replace an earlier one and has to say why.
bool revises(const Situation& situation, casefile::MoveKind kind);

/// What is wrong with a decision somebody wants to sign; `by`, `id` and `round` are not looked at. Whether the move is
/// open is `PlanState::move`.
std::vector<DecisionFault> faultsIn(const Situation& situation, const casefile::PlanMove& decision);

} // namespace haven::plan
