#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::tests {

/// What goes wrong with one operation that changes the disk.
enum class Fault {
  None,
  Fails,     ///< nothing of it happens; once
  Torn,      ///< a write breaks off half-way; whatever else it is happens, and is said to have failed; once
  Full,      ///< no room for it, nor for any later one, until room is made
  Broken,    ///< it fails, and so does everything after it until the disk is mended
  Unsynced,  ///< no sync works until the disk is mended; all else does
  PowerLoss, ///< torn, then the power is gone, and with it whatever was not yet put on disk
};
const char* nameOf(Fault fault);

/// One operation that changes the disk.
struct DiskOperation {
  enum class Kind { Write, Sync, Truncate, Create, Delete, Rename, MakeFolder, Allocate };
  Kind kind{};
  std::string file;
};
const char* nameOf(DiskOperation::Kind kind);

/// What is to happen with an operation.
struct Verdict {
  enum class Part { Whole, Half, Nothing };
  Part part = Part::Whole; ///< that is done
  int error = 0;           ///< errno it is then said to have failed with; 0: it has not
};

/// The disk under a store in a test: counts what changes it, lets a chosen operation go wrong, and knows what a loss of
/// power would take: everything since the last sync of the file, or of the folder for names. There is one, as there is
/// one engine. Files are known by their path relative to the working folder, so a process that has a copy of that
/// folder can go on with it.
class FaultyDisk {
 public:
  static FaultyDisk& instance();

  /// Begins to count at 0, without faults.
  void reset();
  [[nodiscard]] int operations() const { return m_operations; }
  [[nodiscard]] const DiskOperation& last() const { return m_last; }
  /// Called before an operation with its number, from 1; may arm a fault for it.
  void onOperation(std::function<void(int number)> hook) { m_hook = std::move(hook); }
  /// The next operation to be judged meets this.
  void arm(Fault fault) { m_armed = fault; }
  /// An operation met the fault.
  [[nodiscard]] bool struck() const { return m_struck; }
  /// Nothing works any more, reading neither.
  [[nodiscard]] bool powerLost() const { return m_powerLost; }
  /// Room is made, or the disk is mended. Not after a loss of power.
  void mend();
  /// From now on nothing works any more, reading neither.
  void cutPower() { m_powerLost = true; }
  /// Takes what was not yet put on disk: none, all or a part of the operations since, as `seed` has it; then the disk
  /// works again. No file of the store may be open.
  void losePower(std::uint32_t seed);

  // For the two roads to the disk: what is about to happen, and what happened.
  Verdict judge(DiskOperation::Kind kind, std::string_view file);
  /// @param before what stood there, as far as the file went
  /// @param sizeBefore of the whole file
  void wrote(std::string_view file, std::int64_t at, std::string before, std::int64_t sizeBefore, std::string_view now);
  /// @param cut what stood behind the new end
  void truncated(std::string_view file, std::int64_t size, std::string cut);
  void created(std::string_view file);
  /// @param content what it held
  void removed(std::string_view file, std::string content);
  /// @param replaced whether there was a file of the new name, with this content
  void renamed(std::string_view from, std::string_view to, bool replaced, std::string content);
  void synced(std::string_view file);
  /// As the engine's layer for Unix syncs a file that it made: with the folder, the first time.
  void syncedWithName(std::string_view file);
  /// As Linux has it: what could not be put on disk now counts as clean, so a later sync leaves it out unless it is
  /// written again.
  void syncFailed(std::string_view file);
  void syncedFolder(std::string_view folder);

 private:
  /// Something a loss of power may take; can be undone and done again.
  struct Change {
    enum class Kind { Write, Truncate, Create, Remove, Rename };
    Kind kind{};
    std::string file;
    std::string to;         ///< of a rename
    std::int64_t at = 0;    ///< of a write; of a truncation the new size
    std::int64_t size = 0;  ///< of the whole file before
    std::string before;     ///< bytes
    std::string after;      ///< bytes
    bool replaced = false;  ///< of a rename
    bool forgotten = false; ///< a sync of it failed
  };
  /// Forgets what was written to a file before the change of this number. Gives how many changes that were.
  std::size_t forgetContent(std::string_view file, std::size_t before);
  static void undo(Change& change);
  static void redo(const Change& change);

  int m_operations = 0;
  DiskOperation m_last;
  std::function<void(int)> m_hook;
  Fault m_armed = Fault::None;
  Fault m_lasting = Fault::None;
  bool m_struck = false;
  bool m_powerLost = false;
  std::vector<Change> m_pending; ///< in order of happening
};

} // namespace haven::tests
