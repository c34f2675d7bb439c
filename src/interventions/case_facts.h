#pragma once

#include "plan/plan_state.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::interventions {

/// What is known about something. Unknown is not no.
enum class Holds { Unknown, No, Yes };

/// What every intervention presupposes (`nji-2018, 1`; `richtlijn-2020, 5.6`; C-01, C-02, C-06, C-26). A point in the
/// plan's section `care-conditions` each.
enum class CareCondition {
  AvailableCarer,      ///< `care-available`
  SafePlace,           ///< `care-safe-place`
  MaltreatmentStopped, ///< `care-maltreatment-stopped`: there is none, or it was brought to an end
  StableSituation,     ///< `care-stable`
  CarerNotOverwhelmed, ///< `care-carer-calm`
  CarerWilling,        ///< `care-carer-willing`
};
inline constexpr CareCondition kCareConditions[] = {CareCondition::AvailableCarer,      CareCondition::SafePlace,
                                                    CareCondition::MaltreatmentStopped, CareCondition::StableSituation,
                                                    CareCondition::CarerNotOverwhelmed, CareCondition::CarerWilling};
/// Id of its point in the plan.
std::string_view idOf(CareCondition condition);

/// One fact, and what it rests on.
struct Fact {
  Holds holds = Holds::Unknown;
  bool marked = false;              ///< said so in so many words (section `care-features`), not read from elsewhere
  std::vector<plan::Field> because; ///< what was answered; a relationship's kind is field `carers`
};

/// What a matching is computed from, and nothing else.
struct MatchFacts {
  Months age{};                                    ///< completed; negative before birth
  std::optional<int> ageDays;                      ///< where the date of birth is known
  std::map<std::string, Fact, std::less<>> groups; ///< by tag; what is not there is not known
  std::map<CareCondition, Fact> conditions;
  std::string setting;             ///< tag: where one works; empty: anywhere
  bool attachmentDisorder = false; ///< concluded in step 3 (DSM-5, by a qualified diagnostician)
  int jgzSigns = 0;                ///< of the four for referring outside the JGZ
  bool jgzSignGuidance = false;    ///< (d): guidance by the JGZ is not enough
  bool jgzSignsAbc = false;        ///< (a), (b) and (c) together

  [[nodiscard]] Holds group(std::string_view tag) const;
  [[nodiscard]] Holds condition(CareCondition condition) const;
};

/// Reads the facts from a case: answers of the plan, the balance, the kinds of carers, what was marked. A mark goes
/// before what was read from elsewhere. Pure.
MatchFacts factsOf(const plan::Situation& situation);

/// Adds what follows from a group by the meaning of the words ("serious behaviour problems" are behaviour problems).
/// What was marked stays. Done by `factsOf` and by `match`; twice does no harm.
void addImplied(MatchFacts& facts);

/// Id of the plan's point with which a group is marked: `feature-pleegzorg`.
std::string featurePoint(std::string_view group);

} // namespace haven::interventions
