#pragma once

#include "casefile/case_file.h"
#include "casefile/permissions.h"
#include "instruments/instrument_catalogue.h"
#include "plan/plan_definition.h"

#include <compare>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace haven::plan {

/// What the state of a plan is computed from, and nothing else.
struct Situation {
  const PlanDefinition* plan = nullptr;
  std::span<const instruments::Instrument> instruments; ///< of the catalogue; for the ages they are meant for
  const casefile::CaseFile* file = nullptr;
  casefile::Account person;
  casefile::CaseRelation relation = casefile::CaseRelation::Own; ///< how the person stands to the case
  Date today{};
};

/// A place where something can be filled in.
struct Field {
  std::string step;    ///< `step-1` ... `after`; empty for what belongs to the case itself
  std::string section; ///< id in the plan; `reasons`, `carers`
  std::string point;   ///< id of a point, a balance row or a reason; empty for a section as a whole
  std::optional<casefile::RelationshipId> relationship;
  auto operator<=>(const Field&) const = default;
};
/// `history-neglect`, `observation-comfort@12`; the section where a field has no point
std::string idOf(const Field& field);

/// Why a field is still needed.
enum class Need {
  NotAsked,   ///< there is no answer, also no "unknown"
  NoteOnly,   ///< a note was written and nothing chosen
  Reason,     ///< not done, or an option that asks for it, without saying why
  Record,     ///< no record of the instrument, and no reason why not
  Carer,      ///< the case has no carer yet
  NothingSeen ///< in no relationship was anything seen
};
/// `not-asked`, `note-only`, `reason`, `record`, `carer`, `nothing-seen`
std::string_view idOf(Need need);

struct Missing {
  Field field;
  Need need = Need::NotAsked;
  SourceRef source;
  bool operator==(const Missing&) const = default;
};

/// Where a case stands.
enum class Stage {
  Step1,     ///< watching, nothing concluded yet
  Watching,  ///< no suspicion; looked at again on a day
  Step2,     ///< short screening
  Screened,  ///< step 2 concluded without a step 3 or guidance
  Step3,     ///< extended examination
  Treatment, ///< the treatment plan is to be settled
  Following, ///< watched over time
  Closed,
};
/// `step-1`, `watching`, `step-2`, `screened`, `step-3`, `treatment-plan`, `following`, `closed`
std::string_view idOf(Stage stage);
/// The step of the plan a stage is in: `step-1`, `step-2`, `step-3`, `after`.
std::string_view stepOf(Stage stage);

/// Why a move is not open, besides what is missing and who may.
enum class Barrier {
  CaseClosed,         ///< reopen it first
  CaseOpen,           ///< only a closed case is reopened
  NoSuspicion,        ///< step 2 asks for a suspicion or a reason to always screen
  NotToStep3,         ///< step 2 has not led to step 3
  NoTreatment,        ///< neither step 3 nor guidance has been decided on
  Later,              ///< something later in the plan rests on it already
  RoundUnfinished,    ///< the plan is still under way
  MeldcodeUnanswered, ///< the prompt has to be answered first
  DraftsOpen,         ///< a form is not finished
};
/// `case-closed`, ...
std::string_view idOf(Barrier why);

/// One decision that could be made.
struct Move {
  casefile::MoveKind kind{};
  casefile::Act act{};           ///< what a person has to be allowed to
  bool ready = false;            ///< nothing stands in the way but perhaps who asks
  bool allowed = false;          ///< this person may
  std::vector<Barrier> barriers; ///< why not, by rule
  std::vector<Missing> missing;  ///< why not, by what has not been filled in
  std::vector<casefile::Role> who;
  SourceRef source;

  [[nodiscard]] bool open() const { return ready && allowed; }
};

/// What makes a reason to always screen hold.
struct Evidence {
  std::optional<Field> field;                           ///< what was answered
  std::optional<casefile::RelationshipId> relationship; ///< or what a carer is to the youth
  bool operator==(const Evidence&) const = default;
};
struct ReasonHit {
  const ScreeningReason* reason = nullptr;
  std::vector<Evidence> because;
};

/// How far a step is.
enum class Progress { NotYet, Open, Concluded };
struct StepState {
  const Step* step = nullptr;
  Progress progress = Progress::NotYet;
  const casefile::PlanMove* concluded = nullptr; ///< the decision that counts
  bool changedSince = false;                     ///< answers or records of this step are later than it
  int asked = 0;                                 ///< of what is required: how much is there
  int required = 0;
};

/// Something to know that closes nothing.
enum class NoticeKind {
  MeldcodePrompt,     ///< until it is answered
  Step1Suspicion,     ///< what was observed leads to proposing a suspicion
  ProblematicSignals, ///< nearly all features of insecurity and one of a problematic relationship
  BandUnknown,        ///< an instrument was taken, and no band is known to hold a conclusion against
  OneInstrument,      ///< step 3 rests on one instrument only
  UnknownHistory,     ///< foster or adopted: what is not known counts as drastic
  BehaviourProblems,  ///< always get attention too
  ReferOutsideJgz,    ///< two or more of the four signs
  NoNextLook,         ///< an open case without a day to look again
  ChangedSince,       ///< a step was concluded and its answers changed
};
std::string_view idOf(NoticeKind kind);
struct Notice {
  NoticeKind kind{};
  std::vector<Field> because;
  SourceRef source;
};

/// When to look again.
struct NextLook {
  Date day;
  int daysLeft = 0; ///< negative when overdue
};

/// How an instrument's result bears on a conclusion.
enum class Reading { Indicates, Between, Reassures, Unscored };
struct ResultReading {
  const casefile::Administration* record = nullptr;
  Reading reading = Reading::Unscored;
};

/// Where a case stands in the plan. Pointers refer into the situation it was computed from.
struct PlanState {
  int round = 1;
  Stage stage = Stage::Step1;
  std::vector<StepState> steps; ///< the four of the plan
  std::vector<Move> moves;      ///< every kind, in the order of `casefile::MoveKind`
  std::vector<Missing> missing; ///< what the next decision on the path still needs
  std::vector<ReasonHit> reasons;
  std::vector<Notice> notices;
  std::optional<NextLook> nextLook;
  std::vector<ResultReading> readings; ///< current results of screening instruments in this round
  /// The case was closed and reopened after its last conclusion: what that led to is no longer the next thing.
  bool reopened = false;
  /// What step 1 proposes. The person decides.
  bool proposesSuspicion = false;

  [[nodiscard]] const Move& move(casefile::MoveKind kind) const { return moves[static_cast<std::size_t>(kind)]; }
  [[nodiscard]] const Notice* notice(NoticeKind kind) const;
  /// The decision the case is on its way to; none when it only waits or is closed.
  [[nodiscard]] std::optional<casefile::MoveKind> next() const;
};

/// Pure: the same situation gives the same state, whatever the order in which things were entered.
PlanState planState(const Situation& situation);

/// Everything that has to be there before a step can be concluded, asked or not, in the order of the plan.
std::vector<Field> requiredFields(const Situation& situation, std::string_view step);

/// Those of which something is still needed.
std::vector<Missing> missingFor(const Situation& situation, std::string_view step);

/// What is still needed of one field, if anything.
std::optional<Missing> missingIn(const Situation& situation, const Field& field);

/// Options that may be chosen for a point, a balance row or a reason; empty when it takes none or is unknown.
std::vector<std::string> optionsOf(const PlanDefinition& plan, std::string_view point);

/// The field of an id in the plan; none when unknown. The relationship is left open.
std::optional<Field> fieldOf(const PlanDefinition& plan, std::string_view point);

/// Who may fill in a field: the act it asks for.
casefile::Act actFor(const Field& field);

/// Whether this person may do this now, of this case: who the person is, how the person stands to it, and whether the
/// case is open. Of decisions `Move::allowed` says it.
bool mayFill(const Situation& situation, casefile::Act act);

} // namespace haven::plan
