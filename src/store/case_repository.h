#pragma once

#include "casefile/case_file.h"
#include "casefile/permissions.h"
#include "store/case_list.h"
#include "store/vault.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

class Deed;
enum class LogAct : int;

/// A draft that was thrown away and can be had back.
struct DiscardedDraft {
  casefile::AdministrationId id = 0;
  casefile::RelationshipId relationship = 0;
  std::string instrument;
  Date date{};
  int version = 1;
  casefile::Signature by; ///< who threw it away, and when
};

/// Reads and writes cases in an open store. Every call is one transaction: done and on disk when it returns, or not
/// done at all. Refuses with NotAllowed (act, who, relation) what this person may not do with this case, and with
/// RecordFinal what would change a completed record; the database refuses that too. What is done is logged with it.
class CaseRepository {
 public:
  /// @param clock when things are written; of the store where it is left out
  explicit CaseRepository(OpenStore& store, const Clock* clock = nullptr)
      : m_store(&store), m_clock(clock != nullptr ? clock : &store.clock()) {}

  /// Opens a case with a first free number of this year. InvalidInput for what `casefile::faultsIn` names.
  /// Case and relationships are made together or not at all. It is in the caseload of whoever opens it, and of that
  /// person's team where there is exactly one.
  Result<casefile::CaseId> createCase(const casefile::Youth& youth,
                                      std::span<const casefile::Relationship> relationships = {}, bool example = false);
  Status updateYouth(casefile::CaseId id, const casefile::Youth& youth);
  Result<casefile::RelationshipId> addRelationship(casefile::CaseId id, const casefile::Relationship& relationship);
  Status updateRelationship(casefile::CaseId id, const casefile::Relationship& relationship);

  /// Cases of the own team or caseload, or opened in emergency, in which every word of the search begins a word of
  /// number, name, client number, a carer or somebody who works in it; case and diacritics do not matter. Newest number
  /// first, read from the records. `CaseFinder` is for many.
  Result<std::vector<CaseListRow>> list(std::string_view search = {}, int limit = 500);
  Result<casefile::CaseFile> load(casefile::CaseId id);
  /// NotFound (what "case"); NotAllowed for one elsewhere.
  Result<casefile::CaseId> findNumber(std::string_view number);

  /// Starts a draft about one relationship and keeps the definition beside it. Where the instrument was completed with
  /// a licence pack, that pack has to be in this store (`PackRepository`).
  Result<casefile::AdministrationId> beginAdministration(casefile::RelationshipId relationship,
                                                         const instruments::Instrument& instrument, Date date);
  Status saveDate(casefile::AdministrationId id, Date date);
  Status saveConditions(casefile::AdministrationId id, const casefile::Conditions& conditions, bool begun);
  /// One row, one commit: what the form calls after every change.
  Status saveItem(casefile::AdministrationId id, const casefile::ItemRecord& item);
  Status saveCurrentItem(casefile::AdministrationId id, std::string_view item);
  /// The answer to an open question; empty removes it. InvalidInput (field question id, reason "unknown-item").
  Status saveOpenAnswer(casefile::AdministrationId id, std::string_view question, std::string_view text);
  /// Lets a draft that has no licence pack go on with one. Answers stay as they are; those that the pack's answer scale
  /// does not know block completion until they are put right.
  Status attachPack(casefile::AdministrationId id, const instruments::Instrument& composed);
  Status saveReport(casefile::AdministrationId id, std::string_view report);
  Result<casefile::Administration> loadAdministration(casefile::AdministrationId id);
  /// The case a record belongs to. NotFound (what "administration").
  Result<casefile::CaseId> caseOf(casefile::AdministrationId id);

  /// Makes a draft final with its score. Checks blockers again: Incomplete when something is open.
  Status complete(casefile::AdministrationId id, const instruments::Instrument& instrument);
  /// A draft copy of a final record, as its next version, with the reason. InvalidInput (field "reason", "empty").
  /// One correction draft at a time; a corrected record cannot be corrected again, its correction can. A correction
  /// that was thrown away is gone for good with this.
  Result<casefile::AdministrationId> beginCorrection(casefile::AdministrationId id, std::string_view reason);
  /// Throws a draft away: it is nowhere any more but in `discardedDrafts`. One in which nothing was entered is really
  /// removed. RecordFinal for a completed record.
  Status discardDraft(casefile::AdministrationId id);
  /// As it was before. NotFound (what "administration"); InvalidInput (field "case", reason "case-closed").
  Status restoreDraft(casefile::AdministrationId id);
  /// Newest first.
  Result<std::vector<DiscardedDraft>> discardedDrafts(casefile::CaseId id);

  /// The canonical definition kept with a record, by its content hash. NotFound (what "definition").
  Result<std::string> definition(std::string_view hash);

 private:
  [[nodiscard]] Status note(casefile::Act act, LogAct what, casefile::CaseId id = 0);
  [[nodiscard]] Result<Deed> begin(casefile::Act act, LogAct what, const char* object, casefile::CaseId id);
  /// About a form that was not thrown away. NotFound (what "administration").
  [[nodiscard]] Result<Deed> beginForm(casefile::Act act, LogAct what, casefile::AdministrationId id);
  /// One change of a draft and its row in the log.
  /// @param change what is written, and whether that went well
  template <class Change>
  [[nodiscard]] Status changeForm(casefile::AdministrationId id, const Change& change);
  [[nodiscard]] casefile::Signature signature() const;

  OpenStore* m_store;
  const Clock* m_clock;
};

} // namespace haven::store
