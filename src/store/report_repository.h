#pragma once

#include "casefile/case_file.h"
#include "casefile/report_record.h"
#include "store/vault.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

using casefile::ReportCopy;

/// How reports of a case are put together, and the very files that were made of them. What is done is logged with it.
class ReportRepository {
 public:
  /// A report is a few hundred kilobytes; what is larger is no report.
  static constexpr std::size_t kMostBytes = 50'000'000;

  /// @param clock when things are written; of the store where it is left out
  explicit ReportRepository(OpenStore& store, const Clock* clock = nullptr)
      : m_store(&store), m_clock(clock != nullptr ? clock : &store.clock()) {}

  /// JSON as it was kept last; nothing where nobody ever touched it. NotAllowed.
  Result<std::optional<std::string>> composition(casefile::CaseId id, std::string_view kind);
  /// Last writer wins. NotAllowed; InvalidInput (field "kind" reason "unknown-value", field "composition" reason
  /// "not-json", "not-text" or "too-long").
  Status keepComposition(casefile::CaseId id, std::string_view kind, std::string_view content);

  /// Keeps a file that is about to leave the store, and logs that it does: to be called before it leaves. `id`,
  /// `sha256`, `bytes` and `made` are set here. NotAllowed, also where consent to share was withdrawn; InvalidInput
  /// (field "kind", "way", "pages" reason "unknown-value"; field "file" reason "not-pdf" or "too-long").
  Result<casefile::ReportCopyId> keepCopy(casefile::CaseId id, ReportCopy about, std::string_view pdf);
  /// Newest first. NotAllowed.
  Result<std::vector<ReportCopy>> copies(casefile::CaseId id);
  /// The very bytes. NotFound (what "report"); StoreDamaged where they are not what their hash says.
  Result<std::string> file(casefile::CaseId id, casefile::ReportCopyId copy);

 private:
  OpenStore* m_store;
  const Clock* m_clock;
};

} // namespace haven::store
