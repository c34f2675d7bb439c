#pragma once

#include "instruments/instrument_catalogue.h"
#include "plan/decision.h"
#include "plan/plan_state.h"
#include "store/vault.h"

#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

class Deed;
enum class LogAct : int;

/// Reads and writes what the three-step plan keeps, in an open store. Every call is one transaction. Below every screen
/// it refuses what the person may not do with this case (NotAllowed: act, who, relation), what is not ready
/// (Incomplete: missing, barriers) and what cannot be so (InvalidInput: field, reason); a closed case takes nothing but
/// being reopened (InvalidInput, reason "case-closed"). What is done is logged with it.
class PlanRepository {
 public:
  /// @param clock when things are written; of the store where it is left out
  PlanRepository(OpenStore& store, const plan::PlanDefinition& plan, const instruments::InstrumentCatalogue& catalogue,
                 const Clock* clock = nullptr)
      : m_store(&store), m_plan(&plan), m_catalogue(&catalogue), m_clock(clock != nullptr ? clock : &store.clock()) {}

  /// What a state is computed from: this person, as it stands to the case, today. Refers to `file`. Where that cannot
  /// be read, the case counts as one elsewhere.
  [[nodiscard]] plan::Situation situation(const casefile::CaseFile& file) const;

  /// Keeps an answer. `id`, `after` and `given` are set here. Until the next decision the same person's answer is
  /// changed in place; else the earlier one stays beside it.
  Result<casefile::PlanAnswerId> saveAnswer(casefile::CaseId id, casefile::PlanAnswer answer);
  /// As if it had never been asked; what was answered before a decision or by another stays readable. Nothing is
  /// written where there is no answer.
  Status takeBack(casefile::CaseId id, const casefile::AnswerKey& key);

  /// A new record (id 0) or a changed one; changing one that was removed brings it back. `entered` is set here. Who
  /// changes a record may keep both what it was and what it becomes. NotFound (what "entry").
  Result<casefile::OutsideRecordId> saveOutside(casefile::CaseId id, casefile::OutsideRecord record);
  Status removeOutside(casefile::CaseId id, casefile::OutsideRecordId record);

  Result<casefile::LifeEventId> saveEvent(casefile::CaseId id, casefile::LifeEvent event);
  Status removeEvent(casefile::CaseId id, casefile::LifeEventId event);

  /// Signs a decision. `id`, `round` and `by` are set here.
  Result<casefile::PlanMoveId> decide(casefile::CaseId id, casefile::PlanMove decision);

 private:
  [[nodiscard]] Result<Deed> begin(casefile::Act act, LogAct what, const char* object, casefile::CaseId id);
  /// The case as far as entering something needs it, when it is not closed.
  Result<casefile::CaseFile> forEntry(casefile::CaseId id);
  [[nodiscard]] casefile::Signature signature() const;

  OpenStore* m_store;
  const plan::PlanDefinition* m_plan;
  const instruments::InstrumentCatalogue* m_catalogue;
  const Clock* m_clock;
};

} // namespace haven::store
