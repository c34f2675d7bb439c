#include "store/report_repository.h"

#include "base/hash.h"
#include "store/account_rows.h"
#include "store/consent_rows.h"
#include "store/deed.h"
#include "store/field_check.h"
#include "store/refusal.h"
#include "store/report_rows.h"
#include "store/sqlite.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>

namespace haven::store {
namespace {

using casefile::Act;
using casefile::CaseId;
using casefile::ReportCopyId;

constexpr std::string_view kLetter = "letter";
constexpr std::array<std::string_view, 5> kKinds{"case-summary", "parent-summary", "step-2", "step-3", kLetter};

bool isKind(std::string_view kind) {
  return std::find(kKinds.begin(), kKinds.end(), kind) != kKinds.end();
}

Status checkComposition(std::string_view content) {
  if (Status sound = checkText(content, "composition"); !sound) return sound;
  if (!nlohmann::json::accept(content)) return refused("composition", "not-json");
  return {};
}

Status checkCopy(const ReportCopy& about, std::string_view pdf) {
  if (!isKind(about.kind)) return refused("kind", "unknown-value");
  if (about.way != "file" && about.way != "print") return refused("way", "unknown-value");
  if (about.pages < 1) return refused("pages", "unknown-value");
  if (!pdf.starts_with("%PDF-")) return refused("file", "not-pdf");
  if (pdf.size() > ReportRepository::kMostBytes) return refused("file", "too-long");
  return about.composition.empty() ? Status{} : checkComposition(about.composition);
}

Status insert(Database& database, CaseId id, const ReportCopy& copy, std::string_view pdf) {
  // Bytes are bound as text: nothing of them is looked at, and the column takes blobs alone.
  const auto composition = copy.composition.empty() ? std::nullopt : std::optional<std::string_view>(copy.composition);
  return database.run("INSERT INTO report_copies (case_id, kind, way, final, pseudonymous, pages, composition, sha256, "
                      "file, made_by, made_name, made_role, made_registrations, made_at) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS BLOB), ?, ?, ?, ?, ?)",
                      id, copy.kind, copy.way, copy.final, copy.pseudonymous, copy.pages, composition, copy.sha256, pdf,
                      copy.made.account, copy.made.name, idOf(copy.made.role),
                      registrationsToJson(copy.made.registrations), copy.made.at);
}

} // namespace

Result<std::optional<std::string>> ReportRepository::composition(CaseId id, std::string_view kind) {
  if (const Status noted = noteRead(*m_store, m_store->clock(), Act::See, {LogAct::Read, "report", {}, id}); !noted)
    return fail(noted.error());
  auto query =
      m_store->database().query("SELECT content FROM report_compositions WHERE case_id = ? AND kind = ?", id, kind);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return std::nullopt;
  return query->text(0);
}

Status ReportRepository::keepComposition(CaseId id, std::string_view kind, std::string_view content) {
  if (!isKind(kind)) return refused("kind", "unknown-value");
  if (Status sound = checkComposition(content); !sound) return sound;
  auto deed = Deed::begin(*m_store, m_store->clock(), Act::ExportReport, {LogAct::Update, "report", {}, id});
  if (!deed) return fail(deed.error());
  const casefile::Signature by = signatureOf(m_store->account(), *m_clock);
  const Status kept = m_store->database().run(
      "INSERT INTO report_compositions VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET content = "
      "excluded.content, changed_by = excluded.changed_by, changed_name = excluded.changed_name, changed_role = "
      "excluded.changed_role, changed_registrations = excluded.changed_registrations, changed_at = excluded.changed_at",
      id, kind, content, by.account, by.name, idOf(by.role), registrationsToJson(by.registrations), by.at);
  return kept ? deed->commit() : kept;
}

Result<ReportCopyId> ReportRepository::keepCopy(CaseId id, ReportCopy about, std::string_view pdf) {
  if (const Status sound = checkCopy(about, pdf); !sound) return fail(sound.error());
  const LogAct act = about.way == "print" ? LogAct::Print : LogAct::Export;
  const std::string object(about.kind == kLetter ? kLetter : "report");
  auto deed = Deed::begin(*m_store, m_store->clock(), Act::ExportReport, {act, object, {}, id});
  if (!deed) return fail(deed.error());
  Database& database = m_store->database();
  if (const Status may = checkConsent(database, id, casefile::ConsentScope::Sharing); !may) return fail(may.error());
  about.sha256 = contentHash(pdf).substr(std::string_view("sha256:").size());
  about.made = signatureOf(m_store->account(), *m_clock);
  if (const Status kept = insert(database, id, about, pdf); !kept) return fail(kept.error());
  const ReportCopyId copy = database.lastInsertId();
  deed->setObjectId(copy);
  if (const Status done = deed->commit(); !done) return fail(done.error());
  return copy;
}

Result<std::vector<ReportCopy>> ReportRepository::copies(CaseId id) {
  if (const Status noted = noteRead(*m_store, m_store->clock(), Act::See, {LogAct::Read, "report", {}, id}); !noted)
    return fail(noted.error());
  auto found = readReportCopies(m_store->database(), id);
  if (found) std::reverse(found->begin(), found->end());
  return found;
}

Result<std::string> ReportRepository::file(CaseId id, ReportCopyId copy) {
  const LogSubject what{LogAct::Read, "report", std::to_string(copy), id};
  if (const Status noted = noteRead(*m_store, m_store->clock(), Act::See, what); !noted) return fail(noted.error());
  auto query =
      m_store->database().query("SELECT file, sha256 FROM report_copies WHERE id = ? AND case_id = ?", copy, id);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return fail(ErrorKind::NotFound, {{"what", "report"}});
  std::string bytes = query->text(0);
  if (contentHash(bytes) != "sha256:" + query->text(1)) return fail(ErrorKind::StoreDamaged, {{"what", "record"}});
  return bytes;
}

} // namespace haven::store
