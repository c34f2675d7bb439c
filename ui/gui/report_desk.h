#pragma once

#include "gui/session.h"
#include "report/composition.h"
#include "store/report_repository.h"

#include <map>
#include <optional>

namespace haven::gui {

/// What the organisation put at the top of its reports.
Result<report::Letterhead> letterheadOf(Session& session);

/// What the reports of one case are made of, and what is kept of them: how each was put together and what was exported.
class ReportDesk {
 public:
  explicit ReportDesk(Session& session) : m_session(&session), m_kept(session.store()) {}

  /// Reads the case anew. A report that is open begins as it was left last.
  Status open(casefile::CaseId id);
  [[nodiscard]] bool isOpen() const { return m_file.has_value(); }
  [[nodiscard]] const casefile::CaseFile& file() const { return *m_file; }
  [[nodiscard]] Session& session() const { return *m_session; }

  /// As it was left last, or as it usually begins. Where what was kept cannot be read it begins anew, with
  /// `composition` among what was left out; what was kept stays until something is changed.
  Result<report::ReadComposition> composition(report::ReportKind kind);
  Status keep(const report::Composition& composition);
  [[nodiscard]] report::Document document(const report::Composition& composition) const;

  /// Keeps the very file that is about to leave, in the log with it; nothing may leave when this fails.
  /// @param way "file" or "print"
  Status keepCopy(const report::Composition& composition, const QByteArray& pdf, int pages, const char* way);
  Result<std::vector<casefile::ReportCopy>> copies() { return m_kept.copies(m_file->id); }
  Result<std::string> copy(casefile::ReportCopyId id) { return m_kept.file(m_file->id, id); }

 private:
  [[nodiscard]] report::Composition usual(report::ReportKind kind) const;

  Session* m_session;
  store::ReportRepository m_kept;
  std::optional<casefile::CaseFile> m_file;
  report::Definitions m_definitions;
  /// With the organisation's additions; only where help was chosen, of which it tells more.
  std::optional<interventions::InterventionCatalogue> m_interventions;
  report::Letterhead m_letterhead;
};

} // namespace haven::gui
