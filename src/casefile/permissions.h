#pragma once

#include "base/source_ref.h"
#include "casefile/person.h"

#include <span>
#include <string_view>
#include <vector>

namespace haven::casefile {

/// What somebody may or may not do with a case.
enum class Act {
  See,
  WriteCase, ///< youth, carers, observations, follow-up
  ConcludeStep1,
  WriteStep2,     ///< talks, balance, records of instruments taken elsewhere
  ConcludeStep2,  ///< together with a jeugdprofessional who is named
  WriteStep3,     ///< prepare: the talk about the development, the time line
  RecordClinical, ///< clinical instruments and video
  DecideStep3,    ///< the decision and what it rests on, the DSM-5 judgement
  WriteTreatment, ///< what weighs in the treatment plan
  SettleTreatment,
  CloseWatched,  ///< close a case in which nothing was suspected
  CloseScreened, ///< close a case in which something was suspected
  Reopen,
  NewRound, ///< begin the plan again
};
inline constexpr Act kActs[] = {
    Act::See,          Act::WriteCase,      Act::ConcludeStep1, Act::WriteStep2,     Act::ConcludeStep2,
    Act::WriteStep3,   Act::RecordClinical, Act::DecideStep3,   Act::WriteTreatment, Act::SettleTreatment,
    Act::CloseWatched, Act::CloseScreened,  Act::Reopen,        Act::NewRound};
/// `see`, `write-case`, `conclude-step-1`, ...
std::string_view idOf(Act act);

/// How somebody stands to a case.
enum class CaseRelation {
  Own,      ///< of the own team or caseload
  Elsewhere ///< nothing, but for what emergency access gives
};

/// Who may do something, and where that stands.
struct Permission {
  Act act{};
  std::vector<Role> roles; ///< that may, of cases of their own
  SourceRef source;
};

const Permission& permissionFor(Act act);
bool mayDo(const Account& account, Act act, CaseRelation relation = CaseRelation::Own);

} // namespace haven::casefile
