#include "gui/report_desk.h"

#include "store/letterhead.h"

#include <algorithm>

namespace haven::gui {

Result<report::Letterhead> letterheadOf(Session& session) {
  auto kept = store::readLetterhead(session.store());
  if (!kept) return fail(kept.error());
  return report::Letterhead{std::move(kept->organisation), std::move(kept->address), std::move(kept->logo)};
}

Status ReportDesk::open(casefile::CaseId id) {
  auto file = m_session->cases().load(id);
  if (!file) return fail(file.error());
  auto definitions = m_session->definitionsOf(*file);
  if (!definitions) return fail(definitions.error());
  auto letterhead = letterheadOf(*m_session);
  if (!letterhead) return fail(letterhead.error());
  std::optional<interventions::InterventionCatalogue> interventions;
  if (!file->care.choices.empty()) {
    auto read = m_session->care().catalogue();
    if (!read) return fail(read.error());
    interventions = std::move(*read);
  }
  m_file = std::move(*file);
  m_definitions = std::move(*definitions);
  m_interventions = std::move(interventions);
  m_letterhead = std::move(*letterhead);
  return {};
}

report::Composition ReportDesk::usual(report::ReportKind kind) const {
  report::Composition composition = report::usualComposition(kind);
  if (kind != report::ReportKind::ParentSummary) return composition;
  // What one carer told is not for the other to read: one relationship at a time, unless chosen otherwise.
  for (const casefile::Relationship& relationship : m_file->relationships)
    for (const casefile::Administration& record : m_file->administrations)
      if (!composition.about && record.isCurrent() && record.relationship == relationship.id)
        composition.about = relationship.id;
  return composition;
}

Result<report::ReadComposition> ReportDesk::composition(report::ReportKind kind) {
  const auto kept = m_kept.composition(m_file->id, report::idOf(kind));
  if (!kept) return fail(kept.error());
  if (!*kept) return report::ReadComposition{usual(kind), {}};
  auto read = report::readComposition(**kept, kind);
  return read ? std::move(*read) : report::ReadComposition{usual(kind), {"composition"}};
}

Status ReportDesk::keep(const report::Composition& composition) {
  return m_kept.keepComposition(m_file->id, report::idOf(composition.kind), report::writeComposition(composition));
}

report::Document ReportDesk::document(const report::Composition& composition) const {
  const plan::Situation situation = m_session->plan().situation(*m_file);
  return report::compose({&*m_file, &m_definitions, &situation, m_interventions ? &*m_interventions : nullptr},
                         composition, m_letterhead,
                         {m_session->store().account(), m_session->store().schemaVersion(), m_session->today()});
}

Status ReportDesk::keepCopy(const report::Composition& composition, const QByteArray& pdf, int pages, const char* way) {
  casefile::ReportCopy about;
  about.kind = report::idOf(composition.kind);
  about.way = way;
  about.final = composition.final;
  about.pseudonymous = composition.pseudonymous;
  about.pages = pages;
  about.composition = report::writeComposition(composition);
  const auto kept =
      m_kept.keepCopy(m_file->id, std::move(about), {pdf.constData(), static_cast<std::size_t>(pdf.size())});
  return kept ? Status{} : fail(kept.error());
}

} // namespace haven::gui
