#pragma once

#include "base/source_ref.h"
#include "casefile/person.h"

#include <span>
#include <string_view>
#include <vector>

namespace haven::casefile {

/// What somebody may or may not do: first with a case, then with the store.
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
  NewRound,       ///< begin the plan again
  Complete,       ///< make a form final, or begin the correction of one
  ExportReport,   ///< a report or letter leaves the store: as a file, or on paper
  ExportWhole,    ///< everything of one case, for inspection by whom it is about
  Assign,         ///< whose case it is: team and caseload
  RecordConsent,  ///< given or withdrawn
  OpenEmergency,  ///< a case elsewhere, with a reason (noodtoegang)
  SeeCaseLog,     ///< who had access to the case
  DestroyCase,    ///< for good, when the time to keep it has passed or on request
  OpenCase,       ///< begin a new one; no case yet
  Search,         ///< the list of cases of one's own
  OwnAccount,     ///< own passphrase and second factor
  Backup,         ///< make a backup; it stays encrypted
  Verify,         ///< have every record read back; tells faults, no content
  ManageAccounts, ///< accounts, teams, the key of the store
  ManagePacks,
  ManageOverlay, ///< the organisation's own list of help
  ManageStore,   ///< settings, place and rhythm of backups
  SeeLog,        ///< the whole access log
  SeeRetention,  ///< which cases are to be destroyed: numbers and dates
  SeeNumbers,    ///< how many cases there are of what kind; nobody can be told from them
};
inline constexpr Act kActs[] = {
    Act::See,          Act::WriteCase,      Act::ConcludeStep1,  Act::WriteStep2,     Act::ConcludeStep2,
    Act::WriteStep3,   Act::RecordClinical, Act::DecideStep3,    Act::WriteTreatment, Act::SettleTreatment,
    Act::CloseWatched, Act::CloseScreened,  Act::Reopen,         Act::NewRound,       Act::Complete,
    Act::ExportReport, Act::ExportWhole,    Act::Assign,         Act::RecordConsent,  Act::OpenEmergency,
    Act::SeeCaseLog,   Act::DestroyCase,    Act::OpenCase,       Act::Search,         Act::OwnAccount,
    Act::Backup,       Act::Verify,         Act::ManageAccounts, Act::ManagePacks,    Act::ManageOverlay,
    Act::ManageStore,  Act::SeeLog,         Act::SeeRetention,   Act::SeeNumbers};
/// `see`, `write-case`, `conclude-step-1`, ...
std::string_view idOf(Act act);

/// How somebody stands to a case.
enum class CaseRelation {
  Own,       ///< of the own team or caseload
  Emergency, ///< elsewhere, opened with a reason, for a limited time
  Elsewhere
};
inline constexpr CaseRelation kCaseRelations[] = {CaseRelation::Own, CaseRelation::Emergency, CaseRelation::Elsewhere};

/// Who may do something, and where that stands. The table is code and no file beside the program: who can edit a file
/// could give oneself rights.
struct Permission {
  Act act{};
  bool aboutCase = true;               ///< false: about the store, whatever case
  std::vector<Role> roles;             ///< that may
  std::vector<CaseRelation> relations; ///< with a case of which relation; none where it is not about a case
  bool administrators = false;         ///< whoever looks after the store may too, whatever the role and relation
  SourceRef source;
};

const Permission& permissionFor(Act act);
bool mayDo(const Account& account, Act act, CaseRelation relation = CaseRelation::Own);

} // namespace haven::casefile
