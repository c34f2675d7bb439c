#include "store/backup.h"

#include "base/data_dir.h"
#include "store/account_rows.h"
#include "store/backup_check.h"
#include "store/backup_place.h"
#include "store/database_copy.h"
#include "store/deed.h"
#include "store/migrations.h"
#include "store/row_reader.h"
#include "store/unlocking.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace haven::store {
namespace {

namespace fs = std::filesystem;

constexpr int kPagesAStep = 64;
constexpr std::size_t kBytesAStep = 1U << 20U;
/// Room for key slots, header and trailer, and for what is written while the copy is made.
constexpr std::uint64_t kSpare = 1U << 20U;
/// The share of the work that copying is; sealing is as much, reading back the rest.
constexpr double kCopyShare = 0.4;
constexpr double kSealShare = 0.1;

Result<std::uint64_t> bytesOf(Database& database) {
  const auto pages = database.integer("PRAGMA page_count");
  if (!pages) return fail(pages.error());
  const auto pageSize = database.integer("PRAGMA page_size");
  if (!pageSize) return fail(pageSize.error());
  return static_cast<std::uint64_t>(*pages * *pageSize);
}

/// What the finished copy says of itself.
Result<BackupOutline> outlineOfCopy(const fs::path& file, const Secret& key, const Clock& clock) {
  auto copy = Database::open(file, key, Database::Mode::Reading);
  if (!copy) return fail(copy.error());
  auto storeId = metaValue(**copy, "store_id");
  if (!storeId) return fail(storeId.error());
  const auto schema = schemaVersion(**copy);
  if (!schema) return fail(schema.error());
  auto head = logHead(**copy);
  if (!head) return fail(head.error());
  const auto bytes = bytesOf(**copy);
  if (!bytes) return fail(bytes.error());
  return BackupOutline{std::move(*storeId), formatIsoTimestamp(clock.now()), *schema, *bytes, std::move(*head)};
}

Status remember(OpenStore& store, const BackupFile& made, const fs::path& file) {
  const auto by = signatureOf(store.account(), store.clock());
  const LogHead& head = made.outline.logHead;
  return store.database().run("INSERT INTO backups (file, bytes, log_count, log_hash, by_account, by_name, by_role, "
                              "by_registrations, by_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                              file.filename().string(), static_cast<std::int64_t>(made.bytes), head.count, head.hash,
                              by.account, by.name, idOf(by.role), registrationsToJson(by.registrations),
                              made.outline.madeAt);
}

} // namespace

/// Members stand in the order in which they hold on to each other: they go in the reverse one.
struct BackupRun::Parts {
  enum class Stage { Copy, Seal, ReadBack, Place, Done };

  Parts(OpenStore& of, BackupPlace at) : store(&of), place(std::move(at)) {}

  Result<bool> step();
  Status copySome();
  Status sealSome();
  Status readBackSome();
  Status putInPlace();
  [[nodiscard]] Error told(Error error) const;

  OpenStore* store;
  BackupPlace place;
  Stage stage = Stage::Copy;
  std::unique_ptr<Database> target;
  std::optional<DatabaseCopy> copy;
  BackupOutline outline;
  std::optional<BackupDigest> digest;
  std::uint64_t digested = 0;
  std::optional<BackupCheck> check;
};

BackupRun::BackupRun(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
BackupRun::~BackupRun() = default;
BackupRun::BackupRun(BackupRun&&) noexcept = default;

Result<BackupRun> BackupRun::begin(OpenStore& store, const fs::path& file) {
  if (const Status may = mayNow(store, store.clock(), casefile::Act::Backup); !may) return fail(may.error());
  const auto bytes = bytesOf(store.database());
  if (!bytes) return fail(bytes.error());
  removeLeftParts(file.parent_path(), backupFileStart(store));
  auto place = BackupPlace::claim(file, *bytes + kSpare);
  if (!place) return fail(place.error());
  auto parts = std::make_unique<Parts>(store, std::move(*place));
  auto target = Database::open(parts->place.building(), store.database().key(), Database::Mode::Copy);
  if (!target) return fail(parts->told(target.error()));
  parts->target = std::move(*target);
  auto copy = DatabaseCopy::begin(store.database(), *parts->target);
  if (!copy) return fail(parts->told(copy.error()));
  parts->copy.emplace(std::move(*copy));
  return BackupRun(std::move(parts));
}

Result<bool> BackupRun::step() {
  return m_parts->step();
}

Result<bool> BackupRun::Parts::step() {
  Status done;
  switch (stage) {
  case Stage::Copy:
    done = copySome();
    break;
  case Stage::Seal:
    done = sealSome();
    break;
  case Stage::ReadBack:
    done = readBackSome();
    break;
  case Stage::Place:
    done = putInPlace();
    break;
  case Stage::Done:
    break;
  }
  if (!done) return fail(told(done.error()));
  return stage == Stage::Done;
}

Status BackupRun::Parts::copySome() {
  const auto whole = copy->step(kPagesAStep);
  if (!whole) return fail(whole.error());
  if (!*whole) return {};
  copy.reset();
  target.reset();
  if (Status kept = place.flush(); !kept) return kept;
  auto said = outlineOfCopy(place.building(), store->database().key(), store->clock());
  if (!said) return fail(said.error());
  outline = std::move(*said);
  digest.emplace(&store->database().key());
  stage = Stage::Seal;
  return {};
}

Status BackupRun::Parts::sealSome() {
  const auto wanted = std::min<std::uint64_t>(kBytesAStep, outline.databaseBytes - digested);
  const auto bytes = place.read(digested, static_cast<std::size_t>(wanted));
  if (!bytes) return fail(bytes.error());
  if (bytes->size() != wanted) return fail(ErrorKind::StoreDamaged, {{"what", "database"}});
  digest->add(*bytes);
  digested += wanted;
  if (digested < outline.databaseBytes) return {};
  const auto slots = readFile(store->folder() / KeySlots::kFileName, BackupFile::kMaxKeySlots);
  if (!slots) return fail(slots.error());
  if (Status sealed = place.append(backupTail(outline, *slots, std::move(*digest))); !sealed) return sealed;
  if (Status kept = place.flush(); !kept) return kept;
  auto begun = BackupCheck::begin(place.building(), store->database().key());
  if (!begun) return fail(begun.error());
  check.emplace(std::move(*begun));
  stage = Stage::ReadBack;
  return {};
}

Status BackupRun::Parts::readBackSome() {
  const auto sound = check->step();
  if (!sound) return fail(sound.error());
  if (*sound) stage = Stage::Place;
  return {};
}

/// That it is made stands in the log before it is there; that it is there, only afterwards.
Status BackupRun::Parts::putInPlace() {
  auto deed = Deed::begin(*store, store->clock(), casefile::Act::Backup, {LogAct::Backup, "backup", {}, 0});
  if (!deed) return fail(deed.error());
  if (Status logged = deed->commit(); !logged) return logged;
  const BackupFile made = check->content();
  check.reset();
  if (Status settled = place.settle(); !settled) return settled;
  if (Status kept = remember(*store, made, place.wanted()); !kept) {
    place.takeBack();
    return kept;
  }
  stage = Stage::Done;
  return {};
}

/// About the file that is wanted: nobody knows the one it is made in.
Error BackupRun::Parts::told(Error error) const {
  for (const char* name : {"file", "what"})
    if (error.param(name) == place.building().string()) error.params[name] = place.wanted().string();
  return error;
}

double BackupRun::progress() const {
  switch (m_parts->stage) {
  case Parts::Stage::Copy: {
    const int pages = m_parts->copy->pages();
    return pages == 0 ? 0 : kCopyShare * (pages - m_parts->copy->pagesLeft()) / pages;
  }
  case Parts::Stage::Seal:
    return kCopyShare +
           kSealShare * static_cast<double>(m_parts->digested) / static_cast<double>(m_parts->outline.databaseBytes);
  case Parts::Stage::ReadBack:
    return kCopyShare + kSealShare + (1 - kCopyShare - kSealShare) * m_parts->check->progress();
  case Parts::Stage::Place:
  case Parts::Stage::Done:
    break;
  }
  return 1;
}

Status makeBackup(OpenStore& store, const fs::path& file) {
  auto run = BackupRun::begin(store, file);
  if (!run) return fail(run.error());
  for (;;) {
    const auto done = run->step();
    if (!done) return fail(done.error());
    if (*done) return {};
  }
}

Result<BackupOutline> outlineOfBackup(const fs::path& file) {
  auto content = readBackupFile(file);
  if (!content) return fail(content.error());
  auto scan = BackupScan::begin(file, *content, nullptr);
  if (!scan) return fail(scan.error());
  for (;;) {
    const auto done = scan->step();
    if (!done) return fail(done.error());
    if (*done) return std::move(content->outline);
  }
}

} // namespace haven::store
