#pragma once

#include "casefile/care_record.h"
#include "interventions/lazy_catalogue.h"
#include "interventions/overlay.h"
#include "store/plan_repository.h"
#include "store/vault.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace haven::store {

class Deed;
enum class LogAct : int;

/// Whose list of what is offered this store has.
struct OverlayRow {
  std::string organisation;
  std::string updated; ///< ISO date, as the list says
  std::string hash;
  casefile::Signature imported;
};

/// Reads and writes what a case keeps of chosen help, and the organisation's own list, in an open store. Every call is
/// one transaction. What was kept is never changed: a choice is ended, and chosen anew. Refuses what the person may not
/// do with this case (NotAllowed: act, who, relation) and what cannot be so (InvalidInput: field, reason); a closed
/// case takes nothing (reason "case-closed"). `CaseRepository::load` reads what is kept. What is done is logged with
/// it.
class CareRepository {
 public:
  /// @param interventions as they are shipped; the organisation's additions come from the store itself. Asked for when
  /// a call needs them, which then fails where they cannot be read.
  /// @param clock when things are written; of the store where it is left out
  CareRepository(OpenStore& store, const plan::PlanDefinition& plan,
                 const instruments::InstrumentCatalogue& instruments, interventions::LazyCatalogue interventions,
                 const Clock* clock = nullptr)
      : m_store(&store), m_interventions(std::move(interventions)), m_clock(clock != nullptr ? clock : &store.clock()),
        m_plan(store, plan, instruments, clock) {}

  /// Keeps a choice with how it fits the case now. Of `choice` the intervention, reason, partner and offeredBy are
  /// taken; the rest is set here. Reasons: "harmful" (field intervention or offeredBy), "unknown-value" (intervention,
  /// partner), "taken" (intervention: chosen and not ended), and those of texts.
  Result<casefile::CareChoiceId> choose(casefile::CaseId id, casefile::CareChoice choice);
  /// By whoever may choose it. NotFound (what "choice"); reason "already-ended".
  Status end(casefile::CaseId id, casefile::CareChoiceId which, std::string_view reason);
  /// Keeps that a letter was made; `id` and `made` are set here. NotFound (what "choice"); reasons "harmful"
  /// (receiver), "unknown-value" (partner), "not-a-hash" (sha256).
  Result<casefile::LetterId> keepLetter(casefile::CaseId id, casefile::LetterRecord letter);

  /// The list that counts, held against the catalogue again: InvalidFile where a later catalogue does not go with it.
  Result<std::optional<interventions::Overlay>> overlay();
  /// What can be chosen from: what is shipped, with the organisation's additions where its list goes with it.
  Result<interventions::InterventionCatalogue> catalogue();
  /// Whose list counts, without reading the list itself.
  Result<std::optional<OverlayRow>> overlayRow();
  /// Takes a list in the place of the one before, and gives its hash. InvalidFile for one with faults: the one before
  /// then still counts. InvalidInput (field "overlay", reason "taken") when this very list counts already.
  /// @param schema text of `overlay.schema.json`
  Result<std::string> importOverlay(std::string_view text, std::string_view fileName, std::string_view schema);
  /// From now on there is none. NotFound (what "overlay").
  Status removeOverlay();

 private:
  /// What can be chosen from.
  struct Shelf {
    interventions::InterventionCatalogue all;
    std::string localHash; ///< of the list that the local ones are from
  };
  /// The organisation's list is read only where something is not shipped: a list that does not go with this catalogue
  /// keeps nobody from choosing what is.
  Result<Shelf> shelf(bool allShipped);
  [[nodiscard]] bool ships(std::string_view intervention) const;
  [[nodiscard]] bool shipsPartner(std::string_view partner) const;
  Status checkPartner(const Shelf& from, std::string_view partner) const;
  Status checkHarmless(std::string_view words, std::string_view field) const;
  [[nodiscard]] Result<Deed> begin(casefile::Act act, LogAct what, const char* object, casefile::CaseId id = 0);
  /// The case, when it is not closed.
  Result<casefile::CaseFile> forEntry(casefile::CaseId id);
  [[nodiscard]] std::string_view fitOf(const casefile::CaseFile& file, const Shelf& from,
                                       const interventions::Intervention& what) const;
  [[nodiscard]] casefile::Signature signature() const;

  OpenStore* m_store;
  interventions::LazyCatalogue m_interventions;
  const Clock* m_clock;
  PlanRepository m_plan;
};

} // namespace haven::store
