#pragma once

#include "base/clock.h"
#include "casefile/comparison.h"
#include "instruments/instrument_catalogue.h"
#include "interventions/intervention_catalogue.h"
#include "plan/plan_state.h"
#include "report/document.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::report {

enum class Audience { Professional, Parents };

/// Parts of a report that can be left out, put in another order and given own words.
enum class Section {
  Opening, ///< own words only
  CaseData,
  Relationships,
  Results,
  ItemScores,
  OpenAnswers,
  Arguments,
  ShortReport,
  FollowUp,
  Informants, ///< side by side
  Course,
  PlanState,         ///< where the case stands in the three-step plan, reasons to always screen
  Decisions,         ///< what was concluded and decided, by whom
  Observations,      ///< step 1
  History,           ///< step 2: history, Meldcode, talk with the youth
  Balance,           ///< step 2
  BroadFunctioning,  ///< step 2
  DevelopmentTalk,   ///< step 3
  TimeLine,          ///< step 3
  Clinical,          ///< step 3: clinical instruments, video, the decision
  TreatmentPlan,     ///< after the steps
  StepTwoConclusion, ///< the conclusion that counts, or that there is none
  StepThreeDecision, ///< the same of step 3
  NextLook,          ///< when is looked again, or that no day was agreed
  Sources,
  Closing ///< own words only
};
/// What the case summary tells, in its order.
inline constexpr Section kSections[] = {Section::CaseData,    Section::Relationships,    Section::PlanState,
                                        Section::Decisions,   Section::Observations,     Section::History,
                                        Section::Balance,     Section::BroadFunctioning, Section::DevelopmentTalk,
                                        Section::TimeLine,    Section::Clinical,         Section::TreatmentPlan,
                                        Section::Results,     Section::ItemScores,       Section::Arguments,
                                        Section::OpenAnswers, Section::ShortReport,      Section::FollowUp,
                                        Section::Informants,  Section::Course,           Section::Sources};
std::string_view idOf(Section section);
std::optional<Section> sectionFromId(std::string_view id);

struct SummaryOptions {
  Audience audience = Audience::Professional;
  bool pseudonymous = false; ///< no names of youth or carers, no date of birth, no client number; age instead
  /// What is told, in this order. Sections about each record that stand together are told record by record.
  std::vector<Section> sections{std::begin(kSections), std::end(kSections)};
  std::vector<casefile::AdministrationId> records; ///< which final records; empty: every current one
  std::map<Section, std::string> ownTexts;         ///< of who makes the report; told after its section
  bool scoresForParents = false;                   ///< totals stand in the report for parents too
  bool tellsGaps = false; ///< a section of the plan of which nothing was recorded says so instead of being left out
};

/// Instruments as they were when a record was made, with their licence packs, by `Administration::formHash`.
using Definitions = casefile::Forms;

/// The case summary in Dutch: final records only, drafts are named as unfinished and left out.
/// @param madeBy who makes it; name, role and registrations stand in it
/// @param storeVersion schema version of the store it was made from
/// @param situation of this case, for what it tells of the three-step plan; without it nothing of that is told
/// @param interventions for what chosen help is for and who the partners are, with the organisation's additions;
///   without them, and where they no longer have one, only what was kept with the choice is told
Document caseSummary(const casefile::CaseFile& file, const Definitions& definitions, const SummaryOptions& options,
                     const casefile::Account& madeBy, int storeVersion, const Clock& clock,
                     const plan::Situation* situation = nullptr,
                     const interventions::InterventionCatalogue* interventions = nullptr);

/// Dutch words for what a report names; the guideline's own terms.
std::string dutch(casefile::Role role);
std::string dutch(casefile::RelationshipKind kind);
/// `2 jaar en 6 maanden`; `nog niet geboren` before birth
std::string dutchAge(Months age);

} // namespace haven::report
