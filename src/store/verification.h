#pragma once

#include "instruments/instrument_catalogue.h"
#include "interventions/intervention_catalogue.h"
#include "plan/plan_definition.h"
#include "store/vault.h"

#include <cstdint>
#include <string>
#include <vector>

namespace haven::store {

/// One thing that is not as it should be.
struct VerificationFault {
  /// "key-slots", "page", "structure", "foreign-key", "definition", "pack", "record", "score"; of the plan "plan-move",
  /// "plan-answer", "outside-record", "life-event", "proposal"; of chosen help "care-choice", "care-end",
  /// "care-letter", "overlay"; of reports "report-copy", "report-composition"; of access "access-log",
  /// "emergency-access", "consent", "discarded-draft", "destroyed-case", "backup"; "case-index" where cases are not
  /// found by what they are
  std::string what;
  std::string where; ///< page number, table, or case number and record id; never a name
  bool operator==(const VerificationFault&) const = default;
};

struct VerificationReport {
  std::int64_t pages = 0;
  std::int64_t packs = 0;
  std::int64_t cases = 0;
  std::int64_t administrations = 0;
  std::int64_t scoresRecomputed = 0;
  std::int64_t planRecords = 0;   ///< answers, decisions, proposals, outside instruments, events; every version
  std::int64_t careRecords = 0;   ///< choices of help, their ends, letters, versions of the organisation's list
  std::int64_t reportRecords = 0; ///< files that left the store and how reports are put together
  std::int64_t logRows = 0;
  std::int64_t accessRecords = 0; ///< emergency accesses, consent, drafts thrown away, destroyed cases, backups
  std::vector<VerificationFault> faults;
  std::vector<VerificationFault> notes; ///< sound, but unknown to this version's plan or catalogue of interventions
};

/// Reads every page (each is authenticated), checks the database's structure and references, reads every record back,
/// recomputes every stored score with the definition and the licence pack kept beside it, and goes along the access
/// log. That it was done is logged. NotAllowed.
Result<VerificationReport> verify(OpenStore& store, const instruments::InstrumentCatalogue& catalogue,
                                  const plan::PlanDefinition& plan,
                                  const interventions::InterventionCatalogue& interventions);

} // namespace haven::store
