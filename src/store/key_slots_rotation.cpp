#include "store/key_slots_rotation.h"

#include "store/database_copy.h"
#include "store/database_file.h"
#include "store/durable_file.h"
#include "store/refusal.h"
#include "store/system_calls.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace haven::store {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> damaged(const char* what) {
  return fail(ErrorKind::StoreDamaged, {{"what", what}});
}

bool isRecovery(const KeySlot& slot) {
  return slot.kind == KeySlot::Kind::Recovery;
}

/// Seals the next key to the public keys that the database knows, not to those of the file.
Status sealFor(KeySlots& slots, Database& database, const StoreKey& next) {
  const auto rows = slotRows(database);
  if (!rows) return fail(rows.error());
  for (KeySlot& slot : slots.slots) {
    if (slot.damaged) return damaged("keyslots");
    if (slot.format == 1 && isRecovery(slot)) continue; // opens until the rename; then its successor does
    if (slot.format == 1) return refused("key", "old-slots");
    const auto row = rows->find(slot.id);
    if (row == rows->end()) return damaged("keyslots");
    giveKey(slot, slots.storeId, row->second.keys, next.key, next.generation);
  }
  return {};
}

/// With the next key alone, and the code that is about to be shown as the only one.
KeySlots onlyNext(const Rotation& rotation) {
  KeySlots after = rotation.both;
  std::erase_if(after.slots,
                [&](const KeySlot& slot) { return isRecovery(slot) && slot.id != rotation.recovery.slot.id; });
  for (KeySlot& slot : after.slots)
    std::erase_if(slot.keys, [&](const SealedKey& key) { return key.generation != rotation.next.generation; });
  return after;
}

Status copyWithKey(Database& from, const fs::path& file, const Secret& key) {
  if (Status made = createPrivateFile(file); !made) return made;
  auto to = Database::open(file, key, Database::Mode::Copy);
  if (!to) return fail(to.error());
  auto copy = DatabaseCopy::begin(from, **to);
  if (!copy) return fail(copy.error());
  constexpr int kAll = -1;
  const auto whole = copy->step(kAll);
  if (!whole) return fail(whole.error());
  return *whole ? Status{} : fail(ErrorKind::IoFailed, {{"file", file.string()}, {"reason", "copy"}});
}

Status writeChanges(Database& copy, const Rotation& rotation, LogRow row) {
  auto transaction = Transaction::begin(copy);
  if (!transaction) return fail(transaction.error());
  Status done = setMetaValue(copy, "key_check", keyCheck(rotation.next.key));
  if (done) done = setMetaValue(copy, "key_generation", std::to_string(rotation.next.generation));
  if (done) done = addSlotRow(copy, rotation.recovery.slot, rotation.recovery.keys);
  if (done) done = appendLog(copy, std::move(row));
  if (done) done = transaction->commit();
  return done ? copy.checkpoint() : done;
}

/// Every page, read from the file and so authenticated with the next key.
Status readBack(Database& copy) {
  copy.dropCache();
  auto pages = copy.query("SELECT (SELECT total(length(data)) FROM sqlite_dbpage) = "
                          "(SELECT page_count * page_size FROM pragma_page_count, pragma_page_size)");
  if (!pages) return fail(pages.error());
  if (const auto row = pages->step(); !row) return fail(row.error());
  if (!pages->flag(0)) return damaged("database");
  auto check = copy.query("PRAGMA integrity_check");
  if (!check) return fail(check.error());
  if (const auto row = check->step(); !row) return fail(row.error());
  return check->text(0) == "ok" ? Status{} : damaged("database");
}

/// Takes a connection out of its log, so that none lies beside the file that takes the database's place. The engine
/// says nothing when it stays in it.
Status setJournal(Database& database, const std::string& mode) {
  auto query = database.query("PRAGMA journal_mode=" + mode);
  if (!query) return fail(query.error());
  if (const auto row = query->step(); !row) return fail(row.error());
  const bool changed = query->text(0) == mode;
  // Only after the row is it committed; where that fails, what is left beside the file would be played back into the
  // one that takes its place.
  if (Status done = query->run(); !done) return done;
  if (changed) return {};
  return fail(ErrorKind::IoFailed, {{"file", database.file().string()}, {"reason", "log"}});
}

bool isThere(const fs::path& file) {
  std::error_code unknown;
  return fs::exists(file, unknown);
}

/// A rename can be said to have failed and yet have happened.
Status renameRotated(const fs::path& folder) {
  const fs::path rotated = folder / kRotatedFile;
  if (systemCalls().rename(rotated.c_str(), (folder / kDatabaseFile).c_str()) == 0) return {};
  const int code = errno;
  return isThere(rotated) ? fail(systemError(code, folder / kDatabaseFile)) : Status();
}

Status takePlace(const fs::path& folder, Database& database, const Rotation& rotation) {
  Status done = database.checkpoint();
  if (done) done = setJournal(database, "delete");
  if (done) done = writeKeySlots(folder, rotation.both);
  return done ? renameRotated(folder) : done;
}

void undo(const fs::path& folder, Database& database, const Rotation& rotation) {
  // What cannot be undone now is undone by the next opening.
  static_cast<void>(writeKeySlots(folder, rotation.before));
  removeHalfRotated(folder);
  static_cast<void>(setJournal(database, "wal"));
}

} // namespace

Result<Rotation> planRotation(const fs::path& folder, Database& database, const std::string& recoveryCode,
                              RandomSource& random) {
  auto slots = readKeySlots(folder);
  if (!slots) return fail(slots.error());
  if (const Status right = settle(folder, *slots, database); !right) return fail(right.error());
  const auto generation = keyGeneration(database);
  if (!generation) return fail(generation.error());
  StoreKey next{*generation + 1, Secret{Database::kKeyBytes}};
  random.fill(next.key.bytes());
  KeySlots both = *slots;
  if (const Status sealed = sealFor(both, database, next); !sealed) return fail(sealed.error());
  const auto id = takeSlotId(database, both);
  if (!id) return fail(id.error());
  auto recovery = recoverySlot(*id, recoveryCode, both.storeId, next, random);
  if (!recovery) return fail(recovery.error());
  both.slots.push_back(recovery->slot);
  Rotation rotation{std::move(next), std::move(*recovery), std::move(*slots), std::move(both), {}};
  rotation.after = onlyNext(rotation);
  return rotation;
}

Status copyForRotation(const fs::path& folder, Database& database, const Rotation& rotation, LogRow row) {
  const fs::path file = folder / kRotatedFile;
  removeHalfRotated(folder);
  const auto copy = [&]() -> Status {
    if (Status copied = copyWithKey(database, file, rotation.next.key); !copied) return copied;
    auto opened = Database::open(file, rotation.next.key, Database::Mode::Existing);
    if (!opened) return fail(opened.error());
    Status done = writeChanges(**opened, rotation, std::move(row));
    if (done) done = readBack(**opened);
    if (done) done = setJournal(**opened, "delete"); // the file alone is the database, whole and on disk
    return done;
  };
  Status done = copy();
  if (done) done = syncFolder(folder);
  if (!done) removeHalfRotated(folder);
  return done;
}

Result<std::unique_ptr<Database>> putRotated(const fs::path& folder, Database& database, const Rotation& rotation) {
  if (const Status taken = takePlace(folder, database, rotation); !taken) {
    undo(folder, database, rotation);
    return fail(taken.error());
  }
  static_cast<void>(syncFolder(folder)); // a rename that a power failure takes back leaves the database from before
  auto opened = openWith(folder, rotation.both, rotation.next.key);
  if (!opened) static_cast<void>(database.runScript("PRAGMA query_only=ON"));
  return opened;
}

} // namespace haven::store
