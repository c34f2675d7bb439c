#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace haven::store {

class Database;
class KeptStatements;

/// One prepared SQL statement. Texts are bound by copy. A failed bind is reported by the next `step`.
class Statement {
 public:
  Statement& bind(int index, std::int64_t value);
  Statement& bind(int index, int value) { return bind(index, std::int64_t{value}); }
  Statement& bind(int index, double value);
  Statement& bind(int index, bool value) { return bind(index, std::int64_t{value ? 1 : 0}); }
  Statement& bind(int index, std::string_view value);
  Statement& bind(int index, const std::string& value) { return bind(index, std::string_view(value)); }
  Statement& bind(int index, const char* value) { return bind(index, std::string_view(value)); }
  Statement& bind(int index, std::nullopt_t);
  template <class T>
  Statement& bind(int index, const std::optional<T>& value) {
    return value ? bind(index, *value) : bind(index, std::nullopt);
  }

  /// Whether there is a row to read.
  Result<bool> step();
  /// Steps to the end; rows are not wanted.
  Status run();
  /// Ready to be bound and stepped again.
  void reset();

  /// Columns count from 0. NULL reads as 0 or empty.
  [[nodiscard]] bool isNull(int column) const;
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
  [[nodiscard]] std::string text(int column) const;
  [[nodiscard]] std::optional<int> optionalInteger(int column) const;
  [[nodiscard]] std::optional<double> optionalReal(int column) const;
  [[nodiscard]] std::optional<std::string> optionalText(int column) const;

 private:
  friend class Database;
  /// Gives a statement back to be used again where its database keeps them, else frees it.
  struct Finalize {
    Database* database;
    void operator()(sqlite3_stmt* statement) const;
  };
  Statement(Database& database, sqlite3_stmt* statement)
      : m_database(&database), m_statement(statement, Finalize{&database}) {}
  void note(int code) { m_bindCode = m_bindCode == 0 ? code : m_bindCode; }

  Database* m_database;
  std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
  int m_bindCode = 0;
};

/// An open connection to one encrypted database: ChaCha20-Poly1305 on every page, WAL, every commit on disk before it
/// returns, foreign keys on, the file taken for this process alone. Engine errors become `Error` here and nowhere
/// else. A connection is for one thread at a time.
class Database {
 public:
  enum class Mode {
    Create,   ///< the file exists and is empty
    Existing, ///< the file holds a database with this application id, else StoreDamaged
    Copy,     ///< the file exists and is empty, and becomes a copy (`DatabaseCopy`); nothing stands beside it meanwhile
    Beside,   ///< as Existing, beside the connection that writes, which this process has; only reads
    Reading   ///< as Existing, at the start of a file that nobody writes in and that may go on behind the database
  };
  static constexpr std::uint32_t kApplicationId = 0x48564E31; ///< "HVN1"
  static constexpr std::size_t kKeyBytes = 32;

  /// @param key 32 random bytes
  static Result<std::unique_ptr<Database>> open(const std::filesystem::path& file, const Secret& key, Mode mode);
  /// An empty one in memory, of which nothing reaches a disk. Not encrypted: for what is shipped, never for cases.
  static Result<std::unique_ptr<Database>> inMemory();
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
  /// What the pages are encrypted with; empty in memory. The engine has it as long as the database is open anyway; here
  /// it is on locked pages and wiped with the rest.
  [[nodiscard]] const Secret& key() const { return m_key; }

  Result<Statement> prepare(std::string_view sql);
  /// Prepares and binds the arguments in order.
  template <class... Arguments>
  Result<Statement> query(std::string_view sql, const Arguments&... arguments) {
    auto statement = prepare(sql);
    if (!statement) return statement;
    int index = 0;
    (statement->bind(++index, arguments), ...);
    return statement;
  }
  /// Prepares, binds and runs one statement to its end.
  template <class... Arguments>
  Status run(std::string_view sql, const Arguments&... arguments) {
    auto statement = query(sql, arguments...);
    if (!statement) return fail(statement.error());
    return statement->run();
  }
  /// Runs every statement of a script, stopping at the first failure.
  Status runScript(std::string_view sql);
  /// The first column of the first row; NotFound (what "row") when there is none.
  Result<std::int64_t> integer(std::string_view sql);

  [[nodiscard]] std::int64_t lastInsertId() const;
  /// Rows the last statement changed.
  [[nodiscard]] int changes() const;

  /// Moves everything from the write-ahead log into the database file and empties the log.
  Status checkpoint();
  /// Ends what is being read or written now with an error. The one call that another thread may make meanwhile.
  void interrupt();
  /// Forgets cached pages, so that the next read comes from disk and is authenticated again.
  void dropCache();

 private:
  friend class Statement;
  friend class Transaction;
  friend class KeptStatements;
  friend class DatabaseCopy;
  Database(std::filesystem::path file, sqlite3* handle) : m_file(std::move(file)), m_handle(handle) {}
  [[nodiscard]] Error errorFor(int code) const;
  [[nodiscard]] Error errorFor(int code, int systemCode) const;
  /// Remembers where the disk failed: a commit may then stand whole in the log although it was said to have failed.
  void note(int code);
  /// Empties the log when one may: several of them behind a later commit look like damage after a crash. Comes before
  /// every write that is not within a transaction; nothing is written while it cannot be done.
  Status clearFailedCommit();

  std::filesystem::path m_file;
  sqlite3* m_handle;
  Secret m_key;
  bool m_failedCommit = false; ///< may stand in the log
  KeptStatements* m_kept = nullptr;
};

/// While it lives, its database prepares each text once and uses the statement again: for work that says the same few
/// things a million times. Preparing costs more than most single rows do. Nothing that was bound is kept. One at a time
/// for a database, which must outlive it.
class KeptStatements {
 public:
  explicit KeptStatements(Database& database);
  ~KeptStatements();
  KeptStatements(const KeptStatements&) = delete;
  KeptStatements& operator=(const KeptStatements&) = delete;

 private:
  friend class Database;
  friend class Statement;
  /// One that is not in use, or nullptr.
  sqlite3_stmt* take(std::string_view sql);
  void give(sqlite3_stmt* statement);

  Database* m_database;
  std::unordered_multimap<std::string_view, sqlite3_stmt*> m_idle; ///< by the text that the statement itself holds
};

/// Everything written between begin and commit happens, or nothing of it. Rolls back unless committed.
class Transaction {
 public:
  /// Also fails while what an earlier commit left, when the disk failed it, cannot be cleared away.
  static Result<Transaction> begin(Database& database);
  ~Transaction();
  Transaction(Transaction&& other) noexcept : m_database(other.m_database) { other.m_database = nullptr; }
  Transaction& operator=(Transaction&&) = delete;

  Status commit();

 private:
  explicit Transaction(Database& database) : m_database(&database) {}
  Database* m_database;
};

} // namespace haven::store
