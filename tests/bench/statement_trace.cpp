#include "bench/statement_trace.h"

#include <sqlite3.h>

#include <stdexcept>
#include <string_view>

namespace haven::bench {
namespace {

std::vector<std::string>* traced = nullptr;

int note(unsigned /*what*/, void* /*context*/, void* statement, void* text) {
  // What triggers run comes with the statement that set them off, and is told in other words than its own.
  const char* own = sqlite3_sql(static_cast<sqlite3_stmt*>(statement));
  if (traced == nullptr || own == nullptr || std::string_view(static_cast<const char*>(text)) != own) return 0;
  char* sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
  if (sql == nullptr) throw std::runtime_error("a statement is too long to be told");
  traced->emplace_back(sql);
  sqlite3_free(sql);
  return 0;
}

int listen(sqlite3* handle, const char** /*message*/, const void* /*routines*/) {
  return sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, note, nullptr);
}

void must(int code, sqlite3* handle) {
  if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) throw std::runtime_error(sqlite3_errmsg(handle));
}

void fetch(sqlite3_stmt* statement) {
  for (int column = 0; column < sqlite3_column_count(statement); ++column)
    sqlite3_column_text(statement, column);
}

void run(sqlite3* handle, const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  must(sqlite3_prepare_v3(handle, sql.c_str(), static_cast<int>(sql.size()), 0, &statement, nullptr), handle);
  int code = SQLITE_ROW;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW)
    fetch(statement);
  must(code, handle);
  sqlite3_finalize(statement);
}

void encrypt(sqlite3* handle) {
  sqlite3mc_config(handle, "cipher", sqlite3mc_cipher_index("chacha20"));
  sqlite3mc_config_cipher(handle, "chacha20", "legacy", 0);
  const std::string key = "raw:" + std::string(32, 'k');
  must(sqlite3_key(handle, key.data(), static_cast<int>(key.size())), handle);
}

} // namespace

std::vector<std::string> tracedDuring(const std::function<void()>& work) {
  std::vector<std::string> statements;
  traced = &statements;
  sqlite3_auto_extension(reinterpret_cast<void (*)()>(listen));
  work();
  sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(listen));
  traced = nullptr;
  return statements;
}

std::vector<std::string> settingsOf(const std::vector<std::string>& statements) {
  std::vector<std::string> settings;
  for (const std::string& sql : statements) {
    if (!sql.starts_with("PRAGMA")) break;
    if (sql.find("application_id") == std::string::npos) settings.push_back(sql);
  }
  return settings;
}

std::vector<std::string> readsOf(const std::vector<std::string>& statements) {
  std::vector<std::string> reads;
  for (const std::string& sql : statements)
    if (const auto first = sql.find_first_not_of(" \n"); first != std::string::npos && sql.substr(first, 6) == "SELECT")
      reads.push_back(sql);
  return reads;
}

void replay(const std::filesystem::path& file, bool encrypted, const std::vector<std::string>& statements) {
  sqlite3* handle = nullptr;
  must(sqlite3_open_v2(file.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr), handle);
  if (encrypted) encrypt(handle);
  for (const std::string& sql : statements)
    run(handle, sql);
  must(sqlite3_close(handle), handle);
}

} // namespace haven::bench
