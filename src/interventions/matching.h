#pragma once

#include "interventions/case_facts.h"
#include "interventions/intervention_catalogue.h"
#include "interventions/overlay.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::interventions {

/// How an intervention fits what is known. Never more than advice: people choose.
enum class Fit {
  Fits, ///< nothing known speaks against it, and whom it is for is known to hold
  Near, ///< something is unknown, or a change would make it fit
  No,   ///< something known speaks against it
};
/// `fits`, `near`, `no`
std::string_view idOf(Fit fit);

/// What a reason is about. Words are made in `ui/text`.
enum class ReasonKind {
  // For or against, in `because`
  AgeInside,        ///< within the recommended range; `differing` and `unclear` say which sources state otherwise
  AgeSomeSources,   ///< within what some source states (`agreeing`), outside the recommended range
  AgeTooYoung,      ///< `months` before the lowest bound
  AgeTooOld,        ///< beyond the highest bound
  StageInside,      ///< no source names an age; the target group is of this stage of life
  AgeNotStated,     ///< no source names an age
  StageOutside,     ///< the target group is of another stage of life (`stage` of the intervention)
  EntryPassed,      ///< it goes on at this age but has to be begun earlier
  ForEverybody,     ///< asks for no risk group
  TargetHolds,      ///< `groups` hold that `target` asks for
  TargetUnknown,    ///< `groups` would decide it and are not known
  TargetNot,        ///< `groups` that it asks for do not hold
  StudiedGroup,     ///< research was done with `groups` that hold
  SettingOffers,    ///< offered where one works (`setting`)
  SettingElsewhere, ///< only elsewhere (`settings`)
  SettingNotStated,
  OfferedLocally, ///< the organisation's own list says so
  NotOfferedLocally,
  // What would change it, in `change`
  WaitUntilAge,   ///< `months` from now it falls in the recommended range
  FindOutGroup,   ///< it fits if one of `groups` turns out to hold
  ReferToSetting, ///< referring to one of `settings`
  FirstCondition, ///< `condition` has to be met first
  // What to weigh, in `remarks`
  BeforeSixMonths,    ///< C-14, with the exceptions of C-15
  LongProgramme,      ///< C-18: more than 16 sessions
  ShortProgramme,     ///< C-18
  VideoFeedback,      ///< C-17
  Sensitivity,        ///< C-16
  MassageDepression,  ///< C-19
  FiledPreventive,    ///< C-07: filed as preventive, while the youth is beyond that age
  FiledTreatment,     ///< C-07: filed as treatment, while the youth is younger
  GreyYear,           ///< C-07: 84-95 months
  BySpecialist,       ///< C-28
  CarerConditions,    ///< C-26: via the carer only under conditions; `condition` is not known to hold
  TogetherPreferred,  ///< C-26
  FosterLimit,        ///< C-23: preventive help had an effect on care and behaviour, not on attachment
  ExtraTreatment,     ///< C-37: beside help for the relationship, at serious behaviour problems
  RecognitionExpired, ///< its label is no longer valid
};

/// One reason, as data.
struct Reason {
  ReasonKind kind{};
  std::string rule;                        ///< `C-07`, where one applies
  std::vector<std::string> groups;         ///< tags
  std::vector<std::string> settings;       ///< tags
  std::vector<const StatedAge*> agreeing;  ///< stated ages that hold the youth's
  std::vector<const StatedAge*> unclear;   ///< those that do in one reading of their words only
  std::vector<const StatedAge*> differing; ///< those that do not
  std::optional<int> age;                  ///< the youth's, in months, where the reason is about it
  std::optional<int> months;
  const Target* target = nullptr;
  std::optional<CareCondition> condition;
  std::vector<SourceRef> sources;
};

/// One intervention held against a case. Points into the catalogue.
struct Candidate {
  const Intervention* intervention = nullptr;
  Fit fit = Fit::No;
  std::vector<Reason> because;
  std::vector<Reason> change; ///< what would make it fit; none where nothing would
  std::vector<Reason> remarks;
};

/// A rule that holds for the case as a whole, before and beside any candidate.
struct RuleHit {
  const Rule* rule = nullptr;
  bool first = false; ///< comes before anything else: a precondition that is not met or not known
  std::optional<CareCondition> condition;
  Holds holds = Holds::Unknown;    ///< of the condition
  std::optional<int> age;          ///< the youth's, in months, where the rule is about it
  std::vector<std::string> groups; ///< that hold and make it apply
  std::vector<plan::Field> because;
};

struct Matching {
  std::vector<RuleHit> rules; ///< those that come first in front
  std::vector<Candidate>
      candidates; ///< every intervention once: by fit, then evidence, then how it is filed, then name
};

/// Around the age at which preventive help gives way to treatment (C-07), in months: in between both come in question.
inline constexpr int kOlderFrom = 84; ///< "vanaf zeven jaar"
inline constexpr int kGreyTo = 95;    ///< "tot en met zeven jaar"

/// Pure: the same facts and catalogue give the same matching.
/// @param catalogue with the organisation's additions, where it has any
/// @param overlay for what is offered locally; nothing is said of it where it is left out
Matching match(const MatchFacts& facts, const InterventionCatalogue& catalogue, const Overlay* overlay = nullptr);

/// How it is ordered within one fit: the highest weight of its recognition labels; those older than a statement that it
/// expired no longer count.
int evidenceWeight(const Intervention& intervention, const InterventionCatalogue& catalogue);

/// Who may choose it: treatment is indicated by a gedragswetenschapper (`richtlijn-2020, 5.4`).
casefile::Act actToChoose(const Intervention& intervention);

} // namespace haven::interventions
