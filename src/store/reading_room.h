#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>

namespace haven::store {

class Database;

/// A second connection to an open store, on which other threads read while the first one writes. Opened when it is
/// first used; closed for good before the first one is. For one reader at a time.
class ReadingRoom {
 public:
  /// @param key of the database
  ReadingRoom(std::filesystem::path file, const Secret& key) : m_file(std::move(file)), m_key(key.clone()) {}
  ~ReadingRoom();
  ReadingRoom(const ReadingRoom&) = delete;
  ReadingRoom& operator=(const ReadingRoom&) = delete;

  /// What `work` gives, which may only read; as `Database::open` where that fails. StoreBusy once it is closed.
  Status read(const std::function<Status(Database&)>& work);
  /// Ends what is being read now with an error. From any thread.
  void interrupt();
  /// Ends what is being read, waits for that, and lets nobody in any more.
  void close();

 private:
  std::filesystem::path m_file;
  Secret m_key;
  std::mutex m_reading; ///< held while somebody reads
  std::mutex m_calling; ///< held while the connection comes or goes, or is called upon to stop
  std::unique_ptr<Database> m_database;
  std::atomic<bool> m_closed = false;
};

} // namespace haven::store
