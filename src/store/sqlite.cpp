#include "store/sqlite.h"

#include <sqlite3.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cstring>
#include <mutex>

namespace haven::store {
namespace {

constexpr int kBusyMilliseconds = 2000;
constexpr std::string_view kRecordFinal = "record-final"; // raised by triggers of the schema; others name a reason

/// What the operating system said, where the engine only says that input or output failed.
ErrorKind kindOfSystemError(int code) {
  switch (code) {
  case ENOSPC:
  case EDQUOT:
  case EFBIG:
    return ErrorKind::DiskFull;
  case EROFS:
    return ErrorKind::ReadOnly;
  case EACCES:
  case EPERM:
    return ErrorKind::NoPermission;
  default:
    return ErrorKind::IoFailed;
  }
}

Error engineError(int code, int systemCode, std::string_view message, const std::string& file) {
  switch (code & 0xFF) {
  case SQLITE_NOTADB:
  case SQLITE_CORRUPT:
    return {ErrorKind::StoreDamaged, {{"what", "database"}}};
  case SQLITE_FULL:
    return {ErrorKind::DiskFull, {{"file", file}}};
  case SQLITE_READONLY:
    return {ErrorKind::ReadOnly, {{"file", file}}};
  case SQLITE_PERM:
    return {ErrorKind::NoPermission, {{"file", file}}};
  case SQLITE_CANTOPEN: {
    const ErrorKind kind = kindOfSystemError(systemCode);
    if (kind == ErrorKind::IoFailed && systemCode != EIO) return {ErrorKind::NoPermission, {{"file", file}}};
    if (kind != ErrorKind::IoFailed) return {kind, {{"file", file}}};
    return {kind, {{"file", file}, {"reason", sqlite3_errstr(code)}}};
  }
  case SQLITE_INTERRUPT:
    return {ErrorKind::IoFailed, {{"file", file}, {"reason", "interrupted"}}};
  case SQLITE_BUSY:
  case SQLITE_LOCKED:
    return {ErrorKind::StoreBusy, {}};
  case SQLITE_CONSTRAINT:
    if (message == kRecordFinal) return {ErrorKind::RecordFinal, {}};
    if (code == SQLITE_CONSTRAINT_TRIGGER) return {ErrorKind::InvalidInput, {{"reason", std::string(message)}}};
    return {ErrorKind::IoFailed, {{"file", file}, {"reason", "constraint"}}};
  default:
    break;
  }
  const ErrorKind kind = (code & 0xFF) == SQLITE_IOERR ? kindOfSystemError(systemCode) : ErrorKind::IoFailed;
  if (kind != ErrorKind::IoFailed) return {kind, {{"file", file}}};
  return {ErrorKind::IoFailed, {{"file", file}, {"reason", sqlite3_errstr(code)}}};
}

/// The raw key form of SQLite3 Multiple Ciphers: no key derivation, the 32 bytes are the key.
int giveKey(sqlite3* handle, const Secret& key) {
  constexpr std::string_view kPrefix = "raw:";
  Secret raw{kPrefix.size() + key.size()};
  std::copy(kPrefix.begin(), kPrefix.end(), raw.bytes().begin());
  std::copy(key.bytes().begin(), key.bytes().end(), raw.bytes().begin() + kPrefix.size());
  return sqlite3_key(handle, raw.bytes().data(), static_cast<int>(raw.size()));
}

// Before the key: which cipher. Before the first read: whom to trust.
constexpr std::string_view kBeforeFirstRead = "PRAGMA trusted_schema=OFF;"
                                              "PRAGMA cell_size_check=ON;"
                                              "PRAGMA temp_store=MEMORY;";
constexpr std::string_view kBeforeFirstWrite = "PRAGMA journal_mode=WAL;"
                                               "PRAGMA synchronous=FULL;"
                                               "PRAGMA foreign_keys=ON;"
                                               "PRAGMA recursive_triggers=ON;"
                                               "PRAGMA secure_delete=ON;";

// What is read beside the writing goes over many cases: 16 MiB of pages stay at hand.
constexpr std::string_view kBeside = "PRAGMA query_only=ON;"
                                     "PRAGMA cache_size=-16384;";

// Nobody reads a copy before it is whole and was put on disk as a file, so the engine needs not see to that.
constexpr std::string_view kBeforeCopying = "PRAGMA journal_mode=MEMORY;"
                                            "PRAGMA synchronous=OFF;";

constexpr std::string_view beforeWork(Database::Mode mode) {
  return mode == Database::Mode::Copy ? kBeforeCopying : mode == Database::Mode::Beside ? kBeside : kBeforeFirstWrite;
}

/// A file of which the engine may believe that it stays as it is: no lock, no log, nothing made beside it.
std::string immutableUri(const std::filesystem::path& file) {
  std::error_code ignored;
  std::string uri = "file://";
  for (const char c : std::filesystem::absolute(file, ignored).string()) {
    if (c == '%' || c == '?' || c == '#') {
      constexpr std::string_view kDigits = "0123456789ABCDEF";
      const auto byte = static_cast<unsigned char>(c);
      uri += {'%', kDigits[byte >> 4U], kDigits[byte & 15U]};
    } else {
      uri += c;
    }
  }
  return uri + "?immutable=1";
}

/// The engine's layer that takes a file for this process alone and keeps what connections share in its memory, where
/// other processes cannot see it and a full disk cannot fail it. A layer that somebody put in its place stays.
void takeFilesForThisProcess() {
  static std::mutex one;
  const std::lock_guard hold(one);
  constexpr std::string_view kOrdinary = "multipleciphers-unix";
  const sqlite3_vfs* layer = sqlite3_vfs_find(nullptr);
  if (layer != nullptr && layer->zName == kOrdinary) sqlite3mc_vfs_create("unix-excl", 1);
}

// More than a session says again and again; a text made for one list of its own is never said again.
constexpr std::size_t kMostIdle = 256;

Status checkApplicationId(Database& database) {
  const auto id = database.integer("PRAGMA application_id");
  if (!id) return fail(id.error());
  if (*id != std::int64_t{Database::kApplicationId}) return fail(ErrorKind::StoreDamaged, {{"what", "database"}});
  return {};
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
  if (database->m_kept == nullptr)
    sqlite3_finalize(statement);
  else
    database->m_kept->give(statement);
}

Statement& Statement::bind(int index, std::int64_t value) {
  note(sqlite3_bind_int64(m_statement.get(), index, value));
  return *this;
}

Statement& Statement::bind(int index, double value) {
  note(sqlite3_bind_double(m_statement.get(), index, value));
  return *this;
}

Statement& Statement::bind(int index, std::string_view value) {
  // An empty view may carry no pointer, which the engine would read as NULL.
  const char* bytes = value.empty() ? "" : value.data();
  note(sqlite3_bind_text64(m_statement.get(), index, bytes, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
  return *this;
}

Statement& Statement::bind(int index, std::nullopt_t) {
  note(sqlite3_bind_null(m_statement.get(), index));
  return *this;
}

Result<bool> Statement::step() {
  if (m_bindCode != SQLITE_OK) return fail(m_database->errorFor(m_bindCode));
  sqlite3_stmt* statement = m_statement.get();
  const bool ownCommit = sqlite3_get_autocommit(m_database->m_handle) != 0 && sqlite3_stmt_readonly(statement) == 0 &&
                         sqlite3_stmt_busy(statement) == 0;
  if (ownCommit)
    if (const Status cleared = m_database->clearFailedCommit(); !cleared) return fail(cleared.error());
  const int code = sqlite3_step(statement);
  m_database->note(code);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  Error error = m_database->errorFor(code);
  sqlite3_reset(m_statement.get()); // a failed statement must not keep its transaction open
  return fail(std::move(error));
}

Status Statement::run() {
  for (;;) {
    const auto row = step();
    if (!row) return fail(row.error());
    if (!*row) return {};
  }
}

void Statement::reset() {
  sqlite3_reset(m_statement.get());
  sqlite3_clear_bindings(m_statement.get());
  m_bindCode = SQLITE_OK;
}

bool Statement::isNull(int column) const {
  return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(m_statement.get(), column);
}

std::string Statement::text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

std::optional<int> Statement::optionalInteger(int column) const {
  if (isNull(column)) return std::nullopt;
  return static_cast<int>(integer(column));
}

std::optional<double> Statement::optionalReal(int column) const {
  if (isNull(column)) return std::nullopt;
  return sqlite3_column_double(m_statement.get(), column);
}

std::optional<std::string> Statement::optionalText(int column) const {
  if (isNull(column)) return std::nullopt;
  return text(column);
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file, const Secret& key, Mode mode) {
  assert(key.size() == kKeyBytes);
  sqlite3* handle = nullptr;
  const bool reading = mode == Mode::Reading;
  takeFilesForThisProcess();
  const int flags = reading ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI : SQLITE_OPEN_READWRITE;
  const int opened = sqlite3_open_v2(reading ? immutableUri(file).c_str() : file.c_str(), &handle, flags, nullptr);
  std::unique_ptr<Database> database(new Database(file, handle));
  if (opened != SQLITE_OK) return fail(database->errorFor(opened));
  // The engine falls back to reading only; then every later write would fail instead of this.
  if (!reading && sqlite3_db_readonly(handle, "main") == 1) return fail(ErrorKind::ReadOnly, {{"file", file.string()}});
  sqlite3_extended_result_codes(handle, 1);
  sqlite3_busy_timeout(handle, kBusyMilliseconds);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);

  sqlite3mc_config(handle, "cipher", sqlite3mc_cipher_index("chacha20"));
  sqlite3mc_config_cipher(handle, "chacha20", "legacy", 0);
  if (const int keyed = giveKey(handle, key); keyed != SQLITE_OK) return fail(database->errorFor(keyed));

  database->m_key = key.clone();

  Status done = database->runScript(kBeforeFirstRead);
  const bool exists = reading || mode == Mode::Existing || mode == Mode::Beside;
  if (done && exists) done = checkApplicationId(*database);
  if (done && !reading) done = database->runScript(beforeWork(mode));
  if (done && mode == Mode::Create)
    done = database->runScript("PRAGMA application_id=" + std::to_string(kApplicationId));
  if (!done) return fail(done.error());
  // What is written in is worked in for hours, and one answer on a form is ten statements.
  if (mode == Mode::Create || mode == Mode::Existing) database->m_kept = new KeptStatements(*database);
  return database;
}

Result<std::unique_ptr<Database>> Database::inMemory() {
  sqlite3* handle = nullptr;
  const int opened = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
  std::unique_ptr<Database> database(new Database(":memory:", handle));
  if (opened != SQLITE_OK) return fail(database->errorFor(opened));
  return database;
}

Database::~Database() {
  delete m_kept; // its own: whoever else keeps has ended before
  [[maybe_unused]] const int closed = sqlite3_close(m_handle);
  assert(closed == SQLITE_OK); // a statement outlived its database
}

Result<Statement> Database::prepare(std::string_view sql) {
  if (m_kept != nullptr)
    if (sqlite3_stmt* kept = m_kept->take(sql)) return Statement(*this, kept);
  sqlite3_stmt* statement = nullptr;
  const unsigned int flags = m_kept == nullptr ? 0 : SQLITE_PREPARE_PERSISTENT;
  const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), flags, &statement, nullptr);
  if (code != SQLITE_OK) return fail(errorFor(code));
  return Statement(*this, statement);
}

Status Database::runScript(std::string_view sql) {
  const std::string script(sql);
  const int code = sqlite3_exec(m_handle, script.c_str(), nullptr, nullptr, nullptr);
  note(code);
  if (code != SQLITE_OK) return fail(errorFor(code));
  return {};
}

Result<std::int64_t> Database::integer(std::string_view sql) {
  auto statement = prepare(sql);
  if (!statement) return fail(statement.error());
  const auto row = statement->step();
  if (!row) return fail(row.error());
  if (!*row) return fail(ErrorKind::NotFound, {{"what", "row"}});
  return statement->integer(0);
}

std::int64_t Database::lastInsertId() const {
  return sqlite3_last_insert_rowid(m_handle);
}

int Database::changes() const {
  return sqlite3_changes(m_handle);
}

Status Database::checkpoint() {
  const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
  if (code != SQLITE_OK) return fail(errorFor(code));
  return {};
}

void Database::note(int code) {
  m_failedCommit = m_failedCommit || (code & 0xFF) == SQLITE_IOERR; // a full disk leaves no mark of a commit
}

Status Database::clearFailedCommit() {
  if (!m_failedCommit) return {};
  Status cleared = checkpoint();
  if (cleared) m_failedCommit = false;
  return cleared;
}

void Database::interrupt() {
  sqlite3_interrupt(m_handle);
}

void Database::dropCache() {
  sqlite3_db_release_memory(m_handle);
}

Error Database::errorFor(int code) const {
  return errorFor(code, m_handle == nullptr ? 0 : sqlite3_system_errno(m_handle));
}

Error Database::errorFor(int code, int systemCode) const {
  return engineError(code, systemCode, m_handle == nullptr ? "" : sqlite3_errmsg(m_handle), m_file.string());
}

KeptStatements::KeptStatements(Database& database) : m_database(&database) {
  assert(database.m_kept == nullptr);
  database.m_kept = this;
}

KeptStatements::~KeptStatements() {
  m_database->m_kept = nullptr;
  for (const auto& [sql, statement] : m_idle)
    sqlite3_finalize(statement);
}

sqlite3_stmt* KeptStatements::take(std::string_view sql) {
  const auto found = m_idle.find(sql);
  if (found == m_idle.end()) return nullptr;
  sqlite3_stmt* statement = found->second;
  m_idle.erase(found);
  return statement;
}

void KeptStatements::give(sqlite3_stmt* statement) {
  if (m_idle.size() >= kMostIdle) {
    for (const auto& [sql, idle] : m_idle)
      sqlite3_finalize(idle);
    m_idle.clear();
  }
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement); // what was bound is content: it is not kept with the statement
  m_idle.emplace(sqlite3_sql(statement), statement);
}

Result<Transaction> Transaction::begin(Database& database) {
  Status begun = database.clearFailedCommit();
  if (begun) begun = database.runScript("BEGIN IMMEDIATE");
  if (!begun) return fail(begun.error());
  return Transaction(database);
}

Transaction::~Transaction() {
  // Fails only where the engine has rolled back by itself, as after a full disk.
  if (m_database != nullptr) static_cast<void>(m_database->runScript("ROLLBACK"));
}

Status Transaction::commit() {
  Status done = m_database->runScript("COMMIT");
  if (done) m_database = nullptr;
  return done;
}

} // namespace haven::store
