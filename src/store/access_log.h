#pragma once

#include "base/date.h"
#include "base/result.h"
#include "casefile/case_file.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

class Database;
class OpenStore;

/// What was done, as the access log names it (after NEN 7513).
enum class LogAct : int {
  Create,
  Read,
  Update,
  Complete, ///< made final or signed
  Delete,   ///< a draft thrown away, an entry removed; it can be undone
  Undelete,
  Search,
  Print,
  Export,
  Login,
  LoginFailed,
  Lock,
  Emergency, ///< a case elsewhere opened with a reason
  Backup,
  Restore,
  Verify,
  Destroy, ///< a case, for good
};
inline constexpr LogAct kLogActs[] = {
    LogAct::Create,    LogAct::Read,   LogAct::Update,  LogAct::Complete, LogAct::Delete,      LogAct::Undelete,
    LogAct::Search,    LogAct::Print,  LogAct::Export,  LogAct::Login,    LogAct::LoginFailed, LogAct::Lock,
    LogAct::Emergency, LogAct::Backup, LogAct::Restore, LogAct::Verify,   LogAct::Destroy};
/// `create`, `read`, `login-failed`, ...
std::string_view idOf(LogAct act);
std::optional<LogAct> logActFromId(std::string_view id);

/// What an act is about. Never content: ids and kinds alone.
struct LogSubject {
  LogAct act{};
  std::string object;          ///< kind: "case", "form", "plan-answer", "decision", "account", "passphrase", "log", ...
  std::string objectId;        ///< within its kind; may be empty
  casefile::CaseId caseId = 0; ///< 0: about no case
  bool operator==(const LogSubject&) const = default;
};

/// One row of the log. Names a case by number; holds nothing of its content.
struct LogRow {
  std::int64_t id = 0;
  std::string at;                             ///< ISO 8601, UTC, seconds
  std::optional<casefile::AccountId> account; ///< none: not known, as after a failed login
  std::string name;
  std::string role; ///< id
  LogAct act{};
  std::string object;
  std::string objectId;
  std::optional<casefile::CaseId> caseId;
  std::string caseNumber;
  std::string ground; ///< "caseload", "team", "emergency", "administration", "own" (own account), "work" or empty
  std::string hash;
  std::string reason; ///< of an emergency access; kept beside the log, and only read back by `AccessLog::rows`
  bool operator==(const LogRow&) const = default;
};

/// Where the log ends: how many rows there are and the hash of the last. What a later log is held against.
struct LogHead {
  std::int64_t count = 0;
  std::string hash; ///< empty before the first row
  bool operator==(const LogHead&) const = default;
};

/// Hash of a row: SHA-256 over a text that names each column and the hash of the row before it. Ignores `row.hash` and
/// `row.reason`.
std::string hashOf(const LogRow& row, std::string_view hashBefore);

/// Adds a row behind the last and moves the head; sets its id and hash. Part of the caller's transaction.
Status appendLog(Database& database, LogRow row);
Result<LogHead> logHead(Database& database);

/// What to show of the log; everything that is set has to hold.
struct LogFilter {
  std::optional<std::string> caseNumber;
  std::optional<casefile::AccountId> account;
  std::optional<LogAct> act;
  std::optional<Date> from; ///< days, UTC; both included
  std::optional<Date> to;
  int limit = 1000; ///< newest are kept; 0: no limit
};

/// What is wrong with a log.
struct LogFault {
  enum class Kind {
    Missing,   ///< a row is not there, though later ones are
    Altered,   ///< a row does not have the hash of what it says
    Truncated, ///< the log ends before its head
    Head,      ///< there are rows behind the head, or the head is of another row
    Anchor,    ///< it does not go on from the head that was known before
  };
  Kind kind{};
  std::int64_t row = 0; ///< id
  bool operator==(const LogFault&) const = default;
};

struct LogVerification {
  LogHead head;                 ///< with the row that says that it was verified
  std::vector<LogFault> faults; ///< at most a hundred
};

/// Every row against its hash and the one before it, and the end against the head, the heads that backups were made at,
/// what the engine remembers of the table, and `anchor`. Writes nothing and asks nobody's permission.
Result<std::vector<LogFault>> faultsInLog(Database& database, const std::optional<LogHead>& anchor = {});

/// Reads and checks the access log of an open store. Reading it is logged as well.
class AccessLog {
 public:
  explicit AccessLog(OpenStore& store) : m_store(&store) {}

  /// Oldest first, with the row that says that they were read. NotAllowed: the whole log is for administrators, a
  /// case's for whoever may see it of that case. NotFound (what "case") for a number that is no case's.
  Result<std::vector<LogRow>> rows(const LogFilter& filter);
  /// `faultsInLog`, logged unless there are faults: such a log stays as it was found. NotAllowed.
  /// @param anchor a head that was printed or kept elsewhere
  Result<LogVerification> verify(const std::optional<LogHead>& anchor = {});
  /// Something left the program that the store cannot see: a report printed or written to a file, a log exported.
  /// To be called before it happens. NotAllowed.
  /// @param object "log", "case" (everything of it), "pack", or a report, letter or sheet by its kind
  Status noteExport(LogAct act, std::string_view object, casefile::CaseId caseId, std::string_view objectId = {});

 private:
  OpenStore* m_store;
};

} // namespace haven::store
