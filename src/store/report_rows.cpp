#include "store/report_rows.h"

#include "base/hash.h"
#include "store/read_rows.h"
#include "store/row_check.h"

namespace haven::store {
namespace {

using casefile::CaseId;
using casefile::ReportComposition;
using casefile::ReportCopy;

constexpr const char* kCopyColumns =
    "id, kind, way, final, pseudonymous, pages, composition, sha256, length(file), made_by, made_name, made_role, "
    "made_registrations, made_at";
constexpr const char* kCompositionColumns =
    "kind, content, changed_by, changed_name, changed_role, changed_registrations, changed_at";

ReportCopy readCopy(RowReader& reader) {
  ReportCopy read;
  read.id = reader.integer();
  read.kind = reader.text();
  read.way = reader.text();
  read.final = reader.flag();
  read.pseudonymous = reader.flag();
  read.pages = reader.number();
  read.composition = reader.text();
  read.sha256 = reader.text();
  reader.mark(isSha256(read.sha256));
  read.bytes = reader.integer();
  read.made = reader.signature();
  return read;
}

ReportComposition readComposition(RowReader& reader) {
  ReportComposition read;
  read.kind = reader.text();
  read.content = reader.text();
  read.changed = reader.signature();
  return read;
}

/// The row as `readCopy` reads it, and behind it the file itself, which has to be what its hash says.
ReportCopy readCopyWithFile(RowReader& reader) {
  ReportCopy read = readCopy(reader);
  reader.mark(contentHash(reader.text()) == "sha256:" + read.sha256);
  return read;
}

} // namespace

Result<std::vector<ReportCopy>> readReportCopies(Database& database, CaseId id) {
  return readAll<ReportCopy>(
      database.query(std::string("SELECT ") + kCopyColumns + " FROM report_copies WHERE case_id = ? ORDER BY id", id),
      readCopy);
}

Result<std::vector<ReportComposition>> readCompositions(Database& database, CaseId id) {
  return readAll<ReportComposition>(database.query(std::string("SELECT ") + kCompositionColumns +
                                                       " FROM report_compositions WHERE case_id = ? ORDER BY kind",
                                                   id),
                                    readComposition);
}

Status checkReportRows(Database& database, CaseId id, const std::string& number, VerificationReport& report) {
  const auto known = [](const auto&) { return true; };
  Status done = checkRows(database, id, number, {"report_copies", std::string(kCopyColumns) + ", file", "report-copy"},
                          readCopyWithFile, known, report.reportRecords, report);
  if (done)
    done = checkRows(database, id, number,
                     {"report_compositions", kCompositionColumns, "report-composition", "1", "rowid"}, readComposition,
                     known, report.reportRecords, report);
  return done;
}

} // namespace haven::store
