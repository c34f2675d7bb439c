#include "base/text.h"
#include "store/access_log.h"
#include "store/deed.h"
#include "store/sqlite.h"
#include "store/vault.h"

#include <algorithm>
#include <utility>

// The part of AccessLog that looks for rows that were removed or altered.
namespace haven::store {
namespace {

constexpr std::size_t kMostFaults = 100;

/// A row as it stands in the table, whether or not it can be one of a log.
struct RawRow {
  LogRow row;
  bool sound = true;
};

RawRow rawRow(const Statement& columns) {
  RawRow raw;
  LogRow& row = raw.row;
  row.id = columns.integer(0);
  row.at = columns.text(1);
  if (!columns.isNull(2)) row.account = columns.integer(2);
  row.name = columns.text(3);
  row.role = columns.text(4);
  const auto act = logActFromId(columns.text(5));
  row.act = act.value_or(LogAct::Read);
  row.object = columns.text(6);
  row.objectId = columns.text(7);
  if (!columns.isNull(8)) row.caseId = columns.integer(8);
  row.caseNumber = columns.text(9);
  row.ground = columns.text(10);
  row.hash = columns.text(11);
  const auto texts = {&row.at, &row.name, &row.role, &row.object, &row.objectId, &row.caseNumber, &row.ground};
  raw.sound = act && std::all_of(texts.begin(), texts.end(), [](const std::string* text) { return isText(*text); });
  return raw;
}

/// Goes along the log once, from the first row to the last.
class Walk {
 public:
  Walk(std::vector<LogHead> anchors, std::vector<LogFault>& faults)
      : m_anchors(std::move(anchors)), m_faults(&faults) {}

  Status along(Database& database);
  /// Holds where the log ends against its head and against what the engine remembers of the table.
  Status end(Database& database);

 private:
  void take(const RawRow& raw);
  void add(LogFault::Kind kind, std::int64_t row) {
    if (m_faults->size() < kMostFaults) m_faults->push_back({kind, row});
  }

  std::vector<LogHead> m_anchors;
  std::vector<LogFault>* m_faults;
  std::int64_t m_last = 0; ///< id of the row before
  std::string m_hash;      ///< of the row before
};

void Walk::take(const RawRow& raw) {
  const LogRow& row = raw.row;
  const bool gap = row.id != m_last + 1;
  for (std::int64_t missing = m_last + 1; missing < row.id && m_faults->size() < kMostFaults; ++missing)
    add(LogFault::Kind::Missing, missing);
  // Behind a gap nothing is known to hold the row against; that there is a gap was said.
  if (row.id <= m_last || !raw.sound || (!gap && hashOf(row, m_hash) != row.hash)) add(LogFault::Kind::Altered, row.id);
  for (LogHead& anchor : m_anchors)
    if (anchor.count == row.id) {
      if (anchor.hash != row.hash) add(LogFault::Kind::Anchor, row.id);
      anchor.count = 0; // found
    }
  m_last = row.id;
  m_hash = row.hash;
}

Status Walk::along(Database& database) {
  for (const LogHead& anchor : m_anchors)
    if (anchor.count < 0 || (anchor.count == 0) != anchor.hash.empty()) add(LogFault::Kind::Anchor, anchor.count);
  std::erase_if(m_anchors, [](const LogHead& anchor) { return anchor.count <= 0; });
  auto query = database.query("SELECT id, at, account, name, role, act, object, object_id, case_id, case_number, "
                              "ground, hash FROM access_log ORDER BY id");
  if (!query) return fail(query.error());
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return {};
    take(rawRow(*query));
  }
}

Status Walk::end(Database& database) {
  for (const LogHead& anchor : m_anchors)
    if (anchor.count != 0) add(LogFault::Kind::Anchor, anchor.count);
  const auto head = logHead(database);
  if (!head && head.error().kind != ErrorKind::StoreDamaged) return fail(head.error());
  if (!head) {
    add(LogFault::Kind::Head, 0);
    return {};
  }
  if (head->count > m_last)
    add(LogFault::Kind::Truncated, m_last + 1);
  else if (head->count < m_last)
    add(LogFault::Kind::Head, head->count + 1);
  else if (head->hash != m_hash)
    add(LogFault::Kind::Head, m_last);
  // The engine counts what was ever added, and does so where a trigger does not look.
  auto added = database.query("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'access_log'), 0)");
  if (!added) return fail(added.error());
  if (const auto row = added->step(); !row) return fail(row.error());
  if (added->integer(0) > std::max(head->count, m_last)) add(LogFault::Kind::Truncated, m_last + 1);
  if (added->integer(0) < m_last) add(LogFault::Kind::Head, m_last);
  return {};
}

Result<std::vector<LogHead>> headsOfBackups(Database& database) {
  auto query = database.query("SELECT log_count, log_hash FROM backups ORDER BY id");
  if (!query) return fail(query.error());
  std::vector<LogHead> heads;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return heads;
    heads.push_back({query->integer(0), query->text(1)});
  }
}

} // namespace

Result<std::vector<LogFault>> faultsInLog(Database& database, const std::optional<LogHead>& anchor) {
  auto anchors = headsOfBackups(database);
  if (!anchors) return fail(anchors.error());
  if (anchor) anchors->push_back(*anchor);
  std::vector<LogFault> faults;
  Walk walk(std::move(*anchors), faults);
  Status walked = walk.along(database);
  if (walked) walked = walk.end(database);
  if (!walked) return fail(walked.error());
  return faults;
}

Result<LogVerification> AccessLog::verify(const std::optional<LogHead>& anchor) {
  if (const Status may = mayNow(*m_store, m_store->clock(), casefile::Act::Verify); !may) return fail(may.error());
  LogVerification found;
  auto faults = faultsInLog(m_store->database(), anchor);
  if (!faults) return fail(faults.error());
  found.faults = std::move(*faults);
  // That it was verified is a row too, but not in a log with faults: it stays as it was found.
  if (found.faults.empty()) {
    const Status noted = noteRead(*m_store, m_store->clock(), casefile::Act::Verify, {LogAct::Verify, "log", {}, 0});
    if (!noted) return fail(noted.error());
  }
  if (auto head = logHead(m_store->database())) found.head = std::move(*head);
  return found;
}

} // namespace haven::store
