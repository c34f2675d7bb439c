#include "store/whole_case_rows.h"

#include "store/administration_rows.h"
#include "store/plan_row_reader.h"
#include "store/read_rows.h"

#include <string>
#include <utility>

namespace haven::store {
namespace {

using casefile::CaseHolder;
using casefile::CaseId;
using casefile::DiscardedForm;
using casefile::EntryVersion;

template <class Entry, class Read>
Result<std::vector<EntryVersion<Entry>>> versions(Database& database, CaseId id, const char* table, const char* columns,
                                                  Read read) {
  const std::string sql =
      std::string("SELECT id, removed, after_move, ") + columns + " FROM " + table + " WHERE case_id = ? ORDER BY id";
  return readAll<EntryVersion<Entry>>(database.query(sql, id), [&](RowReader& reader) {
    EntryVersion<Entry> version;
    version.row = reader.integer();
    version.removed = reader.flag();
    version.after = reader.integer();
    version.entry = read(reader);
    return version;
  });
}

CaseHolder readHolder(RowReader& reader) {
  CaseHolder holder;
  holder.id = reader.integer();
  holder.name = reader.text();
  return holder;
}

} // namespace

Result<std::vector<EntryVersion<casefile::OutsideRecord>>> readOutsideVersions(Database& database, CaseId id) {
  return versions<casefile::OutsideRecord>(database, id, "outside_records", kOutsideColumns, readOutside);
}

Result<std::vector<EntryVersion<casefile::LifeEvent>>> readEventVersions(Database& database, CaseId id) {
  return versions<casefile::LifeEvent>(database, id, "life_events", kEventColumns, readEvent);
}

Result<std::vector<DiscardedForm>> readDiscardedForms(Database& database, CaseId id) {
  auto signatures = readAll<casefile::Signature>(
      database.query("SELECT x.by_account, x.by_name, x.by_role, x.by_registrations, x.by_at FROM discarded_drafts x "
                     "JOIN administrations a ON a.id = x.administration "
                     "JOIN relationships r ON r.id = a.relationship WHERE r.case_id = ? ORDER BY a.id",
                     id),
      [](RowReader& reader) { return reader.signature(); });
  if (!signatures) return fail(signatures.error());
  auto forms = readDiscardedOf(database, id);
  if (!forms) return fail(forms.error());
  if (forms->size() != signatures->size()) return fail(ErrorKind::StoreDamaged, {{"what", "record"}});
  std::vector<DiscardedForm> discarded;
  for (std::size_t at = 0; at < forms->size(); ++at)
    discarded.push_back({std::move((*forms)[at]), std::move((*signatures)[at])});
  return discarded;
}

Result<std::vector<casefile::ScoredBy>> readScoredBy(Database& database, CaseId id) {
  return readAll<casefile::ScoredBy>(
      database.query("SELECT a.id, scored_respondent, scored_sex, scored_age_months FROM administrations a "
                     "JOIN relationships r ON r.id = a.relationship WHERE r.case_id = ? AND state = 'final' "
                     "ORDER BY a.id",
                     id),
      [](RowReader& reader) {
        casefile::ScoredBy by;
        by.form = reader.integer();
        by.respondent = reader.optionalText();
        by.sex = reader.optionalText();
        by.ageMonths = reader.optionalNumber();
        return by;
      });
}

Result<std::optional<CaseHolder>> readTeam(Database& database, CaseId id) {
  auto found = readAll<CaseHolder>(
      database.query("SELECT t.id, t.name FROM case_teams c JOIN teams t ON t.id = c.team WHERE c.case_id = ?", id),
      readHolder);
  if (!found) return fail(found.error());
  if (found->empty()) return std::optional<CaseHolder>();
  return std::optional(std::move(found->front()));
}

Result<std::vector<CaseHolder>> readWorkers(Database& database, CaseId id) {
  return readAll<CaseHolder>(database.query("SELECT a.id, a.name FROM case_workers w JOIN accounts a ON a.id = "
                                            "w.account WHERE w.case_id = ? ORDER BY a.id",
                                            id),
                             readHolder);
}

} // namespace haven::store
