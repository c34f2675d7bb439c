#include "store/case_index.h"

#include "base/text.h"
#include "store/case_list.h"
#include "store/case_notes.h"
#include "store/case_rows.h"
#include "store/read_rows.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace haven::store {
namespace {

using casefile::CaseId;

constexpr std::string_view kScreening = "lsvg";
constexpr std::string_view kTotal = "total";
/// An age in months may bring another instrument into step 3: those rows are made again after so many days.
constexpr int kDaysWithAge = 30;

/// What the list shows comes from the same statement as the list that is read from the records.
const std::string& insertion() {
  static const std::string sql =
      "INSERT OR REPLACE INTO case_index (case_id, made_on, stage, ready, next_look, lsvg, sort_name, carers, workers, "
      "drafts, last_instrument, last_date, last_scales, last_scored, last_raw, last_band, last_demo) "
      "WITH listed (id, number, example, name, is_pseudonym, date_of_birth, client_number, sex, carers, drafts, "
      "instrument, date, scales, scored, raw, band, demo, workers, next) AS (" +
      std::string(kCaseList) +
      " WHERE c.id = ?1) SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, carers, workers, "
      "drafts, instrument, date, scales, scored, raw, band, demo FROM listed";
  return sql;
}

/// The newest current record of each relationship counts.
std::optional<double> highestTotal(const casefile::CaseFile& file) {
  std::map<casefile::RelationshipId, const casefile::Administration*> newest;
  for (const casefile::Administration& form : file.administrations) { // oldest talk first
    if (form.isCurrent() && form.instrument == kScreening) newest[form.relationship] = &form;
  }
  std::optional<double> highest;
  for (const auto& [relationship, form] : newest) {
    const auto* total = form->result ? form->result->scale(kTotal) : nullptr;
    if (total != nullptr && total->raw && (!highest || *total->raw > *highest)) highest = total->raw;
  }
  return highest;
}

Result<std::vector<CaseId>> casesToRefresh(Database& database, Date today, int limit) {
  return readAll<CaseId>(database.query("SELECT case_id FROM case_stale UNION ALL "
                                        "SELECT case_id FROM case_index WHERE stage IN ('step-2', 'step-3') "
                                        "AND made_on < ?1 UNION ALL "
                                        "SELECT case_id FROM case_index WHERE stage IN ('step-2', 'step-3') "
                                        "AND made_on > ?2 LIMIT ?3",
                                        formatIsoDate(addDays(today, -kDaysWithAge)), formatIsoDate(today), limit),
                         [](RowReader& row) { return row.integer(); });
}

/// @param list prepared `insertion`
Status writeRow(Database& database, Statement& list, const casefile::CaseFile& file, const CaseStanding& standing,
                Date today) {
  list.reset();
  list.bind(1, file.id).bind(2, formatIsoDate(today)).bind(3, plan::idOf(standing.stage)).bind(4, standing.ready);
  list.bind(5, standing.nextLook ? std::optional(formatIsoDate(*standing.nextLook)) : std::nullopt);
  list.bind(6, standing.lsvg).bind(7, foldText(file.youth.name));
  if (Status listed = list.run(); !listed) return listed;
  return database.run("INSERT OR REPLACE INTO case_notes (rowid, notes) VALUES (?, ?)", file.id, notesOf(file));
}

} // namespace

std::optional<plan::Stage> stageFromId(std::string_view id) {
  for (int i = 0; i <= static_cast<int>(plan::Stage::Closed); ++i)
    if (plan::idOf(static_cast<plan::Stage>(i)) == id) return static_cast<plan::Stage>(i);
  return std::nullopt;
}

CaseStanding standingOf(const casefile::CaseFile& file, const plan::PlanDefinition& plan,
                        const instruments::InstrumentCatalogue& catalogue, Date today) {
  plan::Situation situation;
  situation.plan = &plan;
  situation.instruments = catalogue.instruments();
  situation.file = &file;
  situation.today = today;
  const plan::PlanState state = plan::planState(situation);
  CaseStanding standing;
  standing.stage = state.stage;
  standing.ready = state.next() && state.missing.empty();
  if (state.nextLook && state.stage != plan::Stage::Closed) standing.nextLook = state.nextLook->day;
  standing.lsvg = highestTotal(file);
  return standing;
}

Result<std::int64_t> refreshCaseIndex(OpenStore& store, const plan::PlanDefinition& plan,
                                      const instruments::InstrumentCatalogue& catalogue, int limit) {
  Database& database = store.database();
  const Date today = store.clock().today();
  const auto cases = casesToRefresh(database, today, limit);
  if (!cases) return fail(cases.error());
  if (cases->empty()) return 0;
  auto transaction = Transaction::begin(database);
  if (!transaction) return fail(transaction.error());
  auto list = database.prepare(insertion());
  if (!list) return fail(list.error());
  for (const CaseId id : *cases) {
    const auto file = readWholeCase(database, id);
    // One that cannot be read keeps the row it has, and keeps nobody from the others; verifying tells of it.
    const bool damaged = !file && file.error().kind == ErrorKind::StoreDamaged;
    if (!file && !damaged) return fail(file.error());
    Status done =
        damaged ? Status() : writeRow(database, *list, *file, standingOf(*file, plan, catalogue, today), today);
    if (done) done = database.run("DELETE FROM case_stale WHERE case_id = ?", id);
    if (!done) return fail(done.error());
  }
  if (const Status done = transaction->commit(); !done) return fail(done.error());
  return database.integer("SELECT count(*) FROM case_stale");
}

} // namespace haven::store
