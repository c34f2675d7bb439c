#include "store/destroy.h"

#include "store/database_file.h"

#include <string>
#include <string_view>

namespace haven::store {
namespace {

constexpr std::string_view kOfForms =
    " WHERE administration IN (SELECT a.id FROM administrations a JOIN relationships r ON r.id = a.relationship "
    "WHERE r.case_id = ?)";

struct Rows {
  std::string_view table;
  std::string_view where;
};
constexpr std::string_view kOfCase = " WHERE case_id = ?";
/// From the leaves to the case itself.
constexpr Rows kRows[] = {
    {"items", kOfForms},
    {"open_answers", kOfForms},
    {"discarded_drafts", kOfForms},
    {"plan_answers", kOfCase},
    {"outside_records", kOfCase},
    {"life_events", kOfCase},
    {"administrations", " WHERE relationship IN (SELECT id FROM relationships WHERE case_id = ?)"},
    {"care_letters", kOfCase},
    {"care_ends", kOfCase},
    {"care_choices", kOfCase},
    {"consents", kOfCase},
    {"emergency_accesses", kOfCase},
    {"case_teams", kOfCase},
    {"case_workers", kOfCase},
    {"kept_places", kOfCase},
    {"report_compositions", kOfCase},
    {"report_copies", kOfCase},
    {"proposal_answers", kOfCase},
    {"decision_proposals", kOfCase},
    {"plan_moves", kOfCase},
};
constexpr std::string_view kNote = "INSERT INTO settings VALUES ('vacuum-needed', '1') ON CONFLICT DO NOTHING";

Result<bool> isNoted(Database& database) {
  const auto noted = database.integer("SELECT count(*) FROM settings WHERE key = 'vacuum-needed'");
  if (!noted) return fail(noted.error());
  return *noted > 0;
}

} // namespace

Status deleteCase(Database& database, casefile::CaseId id) {
  // A corrected record and its correction are in one table and go in one statement.
  Status done = database.runScript("PRAGMA defer_foreign_keys=ON");
  if (done) done = database.run("INSERT INTO destruction VALUES (?)", id);
  for (const Rows& rows : kRows)
    if (done) done = database.run("DELETE FROM " + std::string(rows.table) + std::string(rows.where), id);
  // What it was found by. Whatever went before marked it as changed.
  for (const std::string_view table : {"case_words", "case_notes"})
    if (done) done = database.run("DELETE FROM " + std::string(table) + " WHERE rowid = ?", id);
  for (const std::string_view table : {"case_index", "case_stale"})
    if (done) done = database.run("DELETE FROM " + std::string(table) + std::string(kOfCase), id);
  // The triggers of forms ask which case a relationship is of: it goes after them.
  if (done) done = database.run("DELETE FROM relationships WHERE case_id = ?", id);
  if (done) done = database.run("DELETE FROM cases WHERE id = ?", id);
  if (done) done = database.run("DELETE FROM destruction");
  if (done) done = database.run(kNote);
  return done;
}

Status finishDestroying(const std::filesystem::path& folder, Database& database) {
  const auto noted = isNoted(database);
  if (!noted) return fail(noted.error());
  if (!*noted) return {};
  Status done = removeOldCopies(folder);
  // Only what is written together again is without the words that were taken out.
  if (done) done = database.runScript("INSERT INTO case_notes (case_notes) VALUES ('optimize')");
  if (done) done = database.runScript("VACUUM");
  if (done) done = database.checkpoint();
  if (!done) return done;
  database.dropCache();
  return database.run("DELETE FROM settings WHERE key = 'vacuum-needed'");
}

} // namespace haven::store
