#include "base/text.h"
#include "store/access_log.h"
#include "store/consent_rows.h"
#include "store/deed.h"
#include "store/read_rows.h"
#include "store/sqlite.h"
#include "store/vault.h"

#include <algorithm>
#include <utility>

// The part of AccessLog that shows rows and adds what the store cannot see by itself.
namespace haven::store {
namespace {

using casefile::Act;
using casefile::CaseId;

constexpr const char* kLog = "log";

constexpr std::string_view kRows = R"sql(
SELECT l.id, l.at, l.account, l.name, l.role, l.act, l.object, l.object_id, l.case_id, l.case_number, l.ground, l.hash,
  coalesce((SELECT e.reason FROM emergency_accesses e
            WHERE l.act = 'emergency' AND e.id = CAST(l.object_id AS INTEGER) AND e.case_id = l.case_id), '')
FROM access_log l
WHERE (?1 IS NULL OR l.case_number = ?1) AND (?2 IS NULL OR l.account = ?2) AND (?3 IS NULL OR l.act = ?3)
  AND (?4 IS NULL OR l.at >= ?4) AND (?5 IS NULL OR l.at < ?5)
ORDER BY l.id DESC LIMIT ?6
)sql";

LogRow rowFrom(RowReader& reader) {
  LogRow row;
  row.id = reader.integer();
  row.at = reader.text();
  row.account = reader.optionalId();
  row.name = reader.text();
  row.role = reader.text();
  const auto act = logActFromId(reader.text());
  reader.mark(act.has_value());
  row.act = act.value_or(LogAct::Read);
  row.object = reader.text();
  row.objectId = reader.text();
  row.caseId = reader.optionalId();
  row.caseNumber = reader.text();
  row.ground = reader.text();
  row.hash = reader.text();
  row.reason = reader.text();
  return row;
}

std::optional<std::string> dayOf(const std::optional<Date>& day, int daysLater) {
  if (!day) return std::nullopt;
  return formatIsoDate(addDays(*day, daysLater));
}

/// The case a number is of now; 0 where it is of none, as after it was destroyed.
Result<CaseId> caseNumbered(Database& database, std::string_view number) {
  auto query = database.query("SELECT id FROM cases WHERE number = ?", number);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  return *row ? query->integer(0) : 0;
}

/// Who may see these rows: the whole log, what one did oneself, or what is about one case.
Status noteReading(OpenStore& store, const LogFilter& filter) {
  const auto& account = store.account();
  const bool own = filter.account == account.id && !filter.caseNumber && !mayDo(account, Act::SeeLog);
  if (own) return noteRead(store, store.clock(), Act::OwnAccount, {LogAct::Read, kLog, "own", 0});
  if (!filter.caseNumber) return noteRead(store, store.clock(), Act::SeeLog, {LogAct::Read, kLog, {}, 0});
  const auto about = caseNumbered(store.database(), *filter.caseNumber);
  if (!about) return fail(about.error());
  if (mayDo(account, Act::SeeLog))
    return noteRead(store, store.clock(), Act::SeeLog,
                    {LogAct::Read, kLog, *about == 0 ? *filter.caseNumber : std::string(), *about});
  if (*about == 0) return fail(ErrorKind::NotFound, {{"what", "case"}});
  return noteRead(store, store.clock(), Act::SeeCaseLog, {LogAct::Read, kLog, {}, *about});
}

/// What somebody has to be allowed to, to let this leave the store.
Act actToExport(std::string_view object, CaseId caseId) {
  if (object == kLog) return caseId == 0 ? Act::SeeLog : Act::SeeCaseLog;
  if (object == "case") return Act::ExportWhole;
  if (object == "pack") return Act::ManagePacks;
  if (object == "numbers") return Act::SeeNumbers;
  return caseId == 0 ? Act::Search : Act::ExportReport;
}

/// What is made to be given to somebody else; a case as a whole is for whom it is about, and is theirs by right.
bool isForOthers(std::string_view object) {
  return object == "report" || object == "letter";
}

} // namespace

Result<std::vector<LogRow>> AccessLog::rows(const LogFilter& filter) {
  if (const Status noted = noteReading(*m_store, filter); !noted) return fail(noted.error());
  std::optional<std::string> act;
  if (filter.act) act = idOf(*filter.act);
  auto newestFirst =
      readAll<LogRow>(m_store->database().query(kRows, filter.caseNumber, filter.account, act, dayOf(filter.from, 0),
                                                dayOf(filter.to, 1), filter.limit > 0 ? filter.limit : -1),
                      rowFrom);
  if (newestFirst) std::reverse(newestFirst->begin(), newestFirst->end());
  return newestFirst;
}

Status AccessLog::noteExport(LogAct act, std::string_view object, CaseId caseId, std::string_view objectId) {
  Act needed = actToExport(object, caseId);
  // Whoever may read the whole log may take along what is in it about one case.
  if (needed == Act::SeeCaseLog && mayDo(m_store->account(), Act::SeeLog)) needed = Act::SeeLog;
  auto deed =
      Deed::begin(*m_store, m_store->clock(), needed, {act, std::string(object), std::string(objectId), caseId});
  if (!deed) return fail(deed.error());
  if (isForOthers(object) && caseId != 0)
    if (Status may = checkConsent(m_store->database(), caseId, casefile::ConsentScope::Sharing); !may) return may;
  return deed->commit();
}

} // namespace haven::store
