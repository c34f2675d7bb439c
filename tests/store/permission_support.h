#pragma once

#include "store/access_log.h"
#include "store/pack_repository.h"
#include "store/plan_support.h"
#include "store/proposal_repository.h"
#include "store/report_repository.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace haven::tests {

/// How somebody may stand to the cases of a store.
enum class Standing { Caseload, Team, Emergency, Elsewhere, EmergencyOver };
inline constexpr Standing kStandings[] = {Standing::Caseload, Standing::Team, Standing::Emergency, Standing::Elsewhere,
                                          Standing::EmergencyOver};

/// A store with something of everything in it, and one person of whom the test decides how they stand to its cases.
/// It can be put back as it was within milliseconds.
class PermissionStore {
 public:
  static constexpr const char* kPerson = "Pim Persoon-Voorbeeld";

  /// Every case is of a team that the person is in or not, according to `standing`.
  explicit PermissionStore(Standing standing);

  /// Opened anew by the person with these rights, everything as it was at first.
  void openAs(casefile::Role role, bool administrator, bool disabled = false);
  /// Opened anew with everything as it is now.
  void reopenAs(casefile::Role role, bool administrator, bool disabled = false);

  [[nodiscard]] store::OpenStore& store() { return *m_store; }
  [[nodiscard]] store::Database& database() { return m_store->database(); }
  [[nodiscard]] store::CaseRepository cases() { return store::CaseRepository(*m_store); }
  [[nodiscard]] store::PlanRepository plan();
  [[nodiscard]] store::CareRepository care();
  [[nodiscard]] store::ProposalRepository proposals() { return {*m_store, shippedPlan(), catalogue()}; }
  [[nodiscard]] store::PackRepository packs() { return {*m_store, catalogue()}; }
  [[nodiscard]] store::ReportRepository reports() { return store::ReportRepository(*m_store); }
  [[nodiscard]] store::AccessLog log() { return store::AccessLog(*m_store); }

  /// Every row of every table but the log and its head, as text.
  [[nodiscard]] std::string content();
  /// Rows of the log after the first `count`.
  [[nodiscard]] std::vector<store::LogRow> rowsAfter(std::int64_t count);
  [[nodiscard]] std::int64_t rows();

  casefile::AccountId person = 0;
  casefile::AccountId joris = 0; ///< the youth professional of every case
  casefile::CaseId id = 0;       ///< in step 1, observed, ready to be concluded
  casefile::CaseId later = 0;    ///< in step 2, ready to be concluded
  casefile::CaseId proposed = 0; ///< in step 2, with a conclusion that waits for the person
  casefile::CaseId own = 0;      ///< in step 2, with one that the person proposed
  casefile::CaseId closed = 0;   ///< watched and closed
  std::string number;            ///< of `id`
  casefile::CaseFile file;       ///< of `id`
  casefile::CaseFile laterFile;
  casefile::AdministrationId draft = 0; ///< of the LSVG, ready to be completed
  casefile::AdministrationId open = 0;  ///< of a questionnaire that waits for its pack
  casefile::AdministrationId record = 0;
  casefile::AdministrationId discarded = 0;
  casefile::OutsideRecordId outside = 0;
  casefile::LifeEventId event = 0;
  casefile::CareChoiceId choice = 0;
  casefile::ReportCopyId copy = 0; ///< of a report
  casefile::ProposalId forPerson = 0;
  casefile::ProposalId byPerson = 0;
  static constexpr const char* kDestroyed = "2001-0001";
  std::string pack;  ///< not checked
  std::string ready; ///< checked, not in use
  store::PackDraftId packDraft = 0;

 private:
  void fill(PlanStore& in);
  void fillProposals(PlanStore& in);
  void fillPacks(PlanStore& in);
  void fillDestroyed(PlanStore& in);

  TempDir m_dir;
  FixedClock m_clock{day("2026-11-21")};
  std::filesystem::path m_folder = m_dir / "opslag";
  std::optional<Secret> m_key;
  std::map<std::string, std::string> m_content;
  std::optional<store::OpenStore> m_store;
};

/// A pack that is not there yet: as `ownPack` of its version.
instruments::LicencePack madeUpPack(std::string version, std::string_view instrument = "ari-cp-2-5");

} // namespace haven::tests
