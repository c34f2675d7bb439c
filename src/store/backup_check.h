#pragma once

#include "store/backup_file.h"
#include "store/sqlite.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace haven::store {

/// Reads a backup back with the store's key, some milliseconds of work at a time: its hashes, every page (each is
/// authenticated), the structure and the references of every table, whose it is, and where its access log ends.
class BackupCheck {
 public:
  /// As `readBackupFile`; InvalidFile (file, reason "damaged") for what the key does not open.
  static Result<BackupCheck> begin(const std::filesystem::path& file, const Secret& storeKey);

  /// True when all is sound. InvalidFile (file, reason "damaged"); IoFailed, NoPermission.
  Result<bool> step();
  /// 0 to 1.
  [[nodiscard]] double progress() const;
  [[nodiscard]] const BackupFile& content() const { return m_content; }

 private:
  BackupCheck(std::filesystem::path file, BackupFile content, BackupScan scan)
      : m_file(std::move(file)), m_content(std::move(content)), m_scan(std::move(scan)) {}
  Status open(const Secret& storeKey);
  Status checkWhole();
  Status readPages();
  Status checkTable(const std::string& table);
  Status checkOwner();
  Status checkLog();
  /// What the engine finds damaged is a damaged file here.
  Status asBackup(const Error& error) const;

  std::filesystem::path m_file;
  BackupFile m_content;
  BackupScan m_scan;
  bool m_scanned = false;
  std::unique_ptr<Database> m_database;
  std::int64_t m_pages = 0;
  std::int64_t m_page = 0; ///< read so far
  std::vector<std::string> m_tables;
  std::size_t m_table = 0; ///< checked so far
};

} // namespace haven::store
