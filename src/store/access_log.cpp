#include "store/access_log.h"

#include "base/hash.h"
#include "store/sqlite.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace haven::store {
namespace {

constexpr std::array<std::pair<LogAct, std::string_view>, std::size(kLogActs)> kIds{{
    {LogAct::Create, "create"},
    {LogAct::Read, "read"},
    {LogAct::Update, "update"},
    {LogAct::Complete, "complete"},
    {LogAct::Delete, "delete"},
    {LogAct::Undelete, "undelete"},
    {LogAct::Search, "search"},
    {LogAct::Print, "print"},
    {LogAct::Export, "export"},
    {LogAct::Login, "login"},
    {LogAct::LoginFailed, "login-failed"},
    {LogAct::Lock, "lock"},
    {LogAct::Emergency, "emergency"},
    {LogAct::Backup, "backup"},
    {LogAct::Restore, "restore"},
    {LogAct::Verify, "verify"},
    {LogAct::Destroy, "destroy"},
}};

} // namespace

std::string_view idOf(LogAct act) {
  for (const auto& [known, id] : kIds)
    if (known == act) return id;
  return {};
}

std::optional<LogAct> logActFromId(std::string_view id) {
  for (const auto& [act, known] : kIds)
    if (known == id) return act;
  return std::nullopt;
}

std::string hashOf(const LogRow& row, std::string_view hashBefore) {
  // nlohmann::json sorts keys and writes integers and texts in one way only.
  const nlohmann::json text{{"id", row.id},
                            {"at", row.at},
                            {"account", row.account ? nlohmann::json(*row.account) : nlohmann::json()},
                            {"name", row.name},
                            {"role", row.role},
                            {"act", idOf(row.act)},
                            {"object", row.object},
                            {"objectId", row.objectId},
                            {"caseId", row.caseId ? nlohmann::json(*row.caseId) : nlohmann::json()},
                            {"caseNumber", row.caseNumber},
                            {"ground", row.ground},
                            {"before", hashBefore}};
  return contentHash(text.dump());
}

Result<LogHead> logHead(Database& database) {
  auto query = database.query("SELECT count, hash FROM log_head");
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return fail(ErrorKind::StoreDamaged, {{"what", "access-log"}});
  return LogHead{query->integer(0), query->text(1)};
}

Status appendLog(Database& database, LogRow row) {
  const auto head = logHead(database);
  if (!head) return fail(head.error());
  row.id = head->count + 1;
  row.hash = hashOf(row, head->hash);
  Status added = database.run("INSERT INTO access_log (id, at, account, name, role, act, object, object_id, case_id, "
                              "case_number, ground, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                              row.id, row.at, row.account, row.name, row.role, idOf(row.act), row.object, row.objectId,
                              row.caseId, row.caseNumber, row.ground, row.hash);
  if (added) added = database.run("UPDATE log_head SET count = ?, hash = ?", row.id, row.hash);
  return added;
}

} // namespace haven::store
