#include "store/backup_file.h"
#include "store/backup_support.h"
#include "store/key_slots.h"
#include "store/verification.h"

#include <fstream>
#include <random>

// Restoring is tested by restoring; whatever is not exactly a backup is refused before anything is there.

using namespace haven;
using namespace haven::tests;
namespace fs = std::filesystem;

namespace {

/// A small backup, made once: what is done to its bytes needs no store.
const std::string& backupBytes() {
  static const std::string bytes = [] {
    const store::CheapKeys cheap;
    NewlyMade made;
    finalRecord(made.cases());
    REQUIRE(store::makeBackup(*made.store, made.dir / "b").has_value());
    return bytesOf(made.dir / "b");
  }();
  return bytes;
}

struct Tampered {
  TempDir dir;
  fs::path file = dir / "b";
  store::CheapKeys cheap;

  Error refusal(std::string_view bytes) {
    writeBytes(file, bytes);
    return errorOf(store::outlineOfBackup(file));
  }
  Result<store::OpenStore> restore() {
    const FixedClock clock(day("2026-11-22"));
    const Secret typed = passphrase();
    return store::restoreBackup(file, dir / "terug", {"", typed, {}}, clock);
  }
  [[nodiscard]] bool untouched() const { return std::distance(fs::directory_iterator(dir.path()), {}) == 1; }
};

Error damaged(const fs::path& file) {
  return {ErrorKind::InvalidFile, {{"file", file.string()}, {"reason", "damaged"}}};
}

std::string number(std::uint64_t value) {
  std::string bytes;
  for (unsigned i = 0; i < 8; ++i)
    bytes += static_cast<char>((value >> (8 * i)) & 0xFFU);
  return bytes;
}

/// A backup with other contents, and with hashes made anew as somebody without the key can.
std::string forged(const std::string& database, const std::string& slots, const std::string& header,
                   std::optional<std::array<std::uint64_t, 3>> lengths = {}) {
  const auto said = lengths.value_or(std::array<std::uint64_t, 3>{database.size(), slots.size(), header.size()});
  std::string bytes = database + slots + header + number(said[0]) + number(said[1]) + number(said[2]);
  bytes += std::string(32, 'm');
  store::BackupDigest digest(nullptr);
  digest.add(bytes);
  return bytes + digest.checksum() + std::string(store::BackupFile::kMagic);
}

struct Pieces {
  std::string database;
  std::string slots;
  std::string header;
};
Pieces piecesOf(const std::string& bytes) {
  const auto lengthAt = [&](std::size_t at) {
    std::uint64_t value = 0;
    for (std::size_t i = 8; i-- > 0;)
      value = value << 8U | static_cast<unsigned char>(bytes[bytes.size() - store::BackupFile::kTrailerBytes + at + i]);
    return value;
  };
  return {bytes.substr(0, lengthAt(0)), bytes.substr(lengthAt(0), lengthAt(8)),
          bytes.substr(lengthAt(0) + lengthAt(8), lengthAt(16))};
}

} // namespace

TEST_CASE("a restored store is the store that was backed up") {
  Backed backed;
  REQUIRE(store::makeBackup(backed.store(), backed.file).has_value());
  // What the backup is, but for what was written down about making it.
  const std::set<std::string> but{"access_log", "log_head", "backups", "sqlite_sequence"};
  const auto before = rowsOf(backed.in.database(), but);
  const auto cases = backed.in.cases().list().value();
  std::vector<casefile::CaseFile> files;
  for (const auto& row : cases)
    files.push_back(backed.in.file(row.id));
  REQUIRE(backed.in.cases().createCase(youth("Voorbeeld: later")).has_value());

  auto restored = backed.restore(backed.file);
  REQUIRE(restored.has_value());
  CHECK(restored->folder() == backed.in.made.dir / "terug");
  CHECK(rowsOf(restored->database(), but) == before);
  store::CaseRepository again(*restored);
  REQUIRE(again.list()->size() == cases.size());
  for (const auto& file : files) {
    const auto back = again.load(file.id).value();
    CHECK(back.youth == file.youth);
    CHECK(back.administrations == file.administrations);
    CHECK(back.plan == file.plan);
    CHECK(back.care == file.care);
  }
  const auto report = store::verify(*restored, catalogue(), shippedPlan(), shippedInterventions());
  REQUIRE(report.has_value());
  CHECK(report->faults.empty());
  CHECK(report->cases == 2);

  auto logged = restored->database().query("SELECT act, object FROM access_log WHERE act = 'restore'");
  REQUIRE(logged->step() == true);
  CHECK(logged->text(1) == "backup");
  // It can be worked in, closed, and opened again.
  CHECK(again.createCase(youth("Voorbeeld: na het terugzetten")).has_value());
}

TEST_CASE("a restored store is opened with what was used when the backup was made") {
  Backed backed;
  REQUIRE(store::makeBackup(backed.store(), backed.file).has_value());
  const auto before = contentOf(backed.in.made.folder);
  CHECK(kindOf(backed.restore(backed.file, "terug", kAccountName, "niet het juiste woord")) ==
        ErrorKind::WrongCredentials);
  CHECK_FALSE(fs::exists(backed.in.made.dir / "terug"));
  CHECK(std::distance(fs::directory_iterator(backed.in.made.dir.path()), {}) == 2); // the store and the backup
  { REQUIRE(backed.restore(backed.file).has_value()); }
  const Secret typed = passphrase();
  CHECK(store::openStore(backed.in.made.dir / "terug", kAccountName, typed, backed.in.made.clock).has_value());
  CHECK(contentOf(backed.in.made.folder).at("keyslots.json") == before.at("keyslots.json"));
}

TEST_CASE("a backup is never put back over anything") {
  Backed backed;
  REQUIRE(store::makeBackup(backed.store(), backed.file).has_value());
  const auto before = contentOf(backed.in.made.folder);
  CHECK(kindOf(backed.restore(backed.file, "opslag")) == ErrorKind::StoreExists);
  CHECK(contentOf(backed.in.made.folder) == before);
  fs::create_directory(backed.in.made.dir / "leeg");
  CHECK(backed.restore(backed.file, "leeg").has_value());
  CHECK(kindOf(backed.restore(backed.file, "leeg")) == ErrorKind::StoreExists);
  CHECK(backed.restore(backed.file, "nieuw/daarin").has_value());
}

TEST_CASE("what is no backup is refused") {
  Tampered tampered;
  CHECK(kindOf(store::outlineOfBackup(tampered.dir / "nergens")) == ErrorKind::NotFound);
  for (const std::string& bytes :
       {std::string(), std::string("kort"), std::string(200, 'x'), std::string(100'000, '\0'), backupBytes() + "x"}) {
    INFO(bytes.size());
    CHECK(tampered.refusal(bytes) ==
          Error{ErrorKind::InvalidFile, {{"file", tampered.file.string()}, {"reason", "not-a-backup"}}});
  }
  CHECK(kindOf(store::outlineOfBackup(tampered.dir.path())) == ErrorKind::InvalidFile);
}

TEST_CASE("every changed byte of a backup is noticed") {
  Tampered tampered;
  std::string bytes = backupBytes();
  const Pieces pieces = piecesOf(bytes);
  std::mt19937 chance(20261122);
  std::set<std::size_t> places;
  for (std::size_t at = pieces.database.size(); at < bytes.size(); at += 3)
    places.insert(at); // all that stands behind the database
  for (std::size_t at = bytes.size() - store::BackupFile::kTrailerBytes; at < bytes.size(); ++at)
    places.insert(at);
  while (places.size() < 4000)
    places.insert(std::uniform_int_distribution<std::size_t>(0, bytes.size() - 1)(chance));
  writeBytes(tampered.file, bytes);
  REQUIRE(store::outlineOfBackup(tampered.file).has_value());
  std::fstream file(tampered.file, std::ios::in | std::ios::out | std::ios::binary);
  int noticed = 0;
  for (const std::size_t at : places) {
    const auto put = [&](char byte) {
      file.seekp(static_cast<std::streamoff>(at));
      file.put(byte);
      file.flush();
    };
    put(static_cast<char>(bytes[at] ^ static_cast<char>(1U << (at % 8))));
    const auto outline = store::outlineOfBackup(tampered.file);
    const bool refused =
        !outline && (outline.error().kind == ErrorKind::InvalidFile || outline.error().kind == ErrorKind::StoreNewer);
    if (!refused) FAIL("byte " << at);
    ++noticed;
    put(bytes[at]);
  }
  CHECK(noticed >= 4000);
  CHECK(store::outlineOfBackup(tampered.file).has_value());
}

TEST_CASE("a backup that is cut off anywhere is refused") {
  Tampered tampered;
  const std::string& bytes = backupBytes();
  for (std::size_t size = 0; size < bytes.size(); size += 512)
    CHECK(tampered.refusal(std::string_view(bytes).substr(0, size)).kind == ErrorKind::InvalidFile);
  CHECK(tampered.refusal(std::string_view(bytes).substr(0, bytes.size() - 1)).kind == ErrorKind::InvalidFile);
}

TEST_CASE("hashes made anew by somebody without the key do not pass") {
  Tampered tampered;
  const Pieces pieces = piecesOf(backupBytes());
  std::string page = pieces.database;
  page[3 * 4096 + 100] = static_cast<char>(page[3 * 4096 + 100] ^ 1);
  // The pages of a later moment of the same store: each is authentic, but they are not of this backup.
  for (const std::string& bytes :
       {forged(pieces.database, pieces.slots, pieces.header), forged(page, pieces.slots, pieces.header)}) {
    writeBytes(tampered.file, bytes);
    REQUIRE(store::outlineOfBackup(tampered.file).has_value());
    const auto restored = tampered.restore();
    REQUIRE_FALSE(restored.has_value());
    const bool told = restored.error() == damaged(tampered.file) || restored.error().kind == ErrorKind::StoreDamaged;
    CHECK(told);
    CHECK(tampered.untouched());
  }
}

TEST_CASE("the end of one backup on the database of another does not pass") {
  Tampered tampered;
  NewlyMade other;
  finalRecord(other.cases());
  REQUIRE(store::makeBackup(*other.store, other.dir / "b").has_value());
  const Pieces theirs = piecesOf(bytesOf(other.dir / "b"));
  const Pieces ours = piecesOf(backupBytes());
  REQUIRE(theirs.database.size() == ours.database.size());
  // As it is: the hash tells.
  CHECK(tampered.refusal(theirs.database + backupBytes().substr(ours.database.size())) == damaged(tampered.file));
  // With the hash made anew: the key does not open it.
  for (const std::string& bytes :
       {forged(theirs.database, ours.slots, ours.header), forged(ours.database, theirs.slots, theirs.header)}) {
    writeBytes(tampered.file, bytes);
    REQUIRE(store::outlineOfBackup(tampered.file).has_value());
    CHECK(kindOf(tampered.restore()) == ErrorKind::StoreDamaged);
    CHECK(tampered.untouched());
  }
  // Key slots of one store in the name of another.
  CHECK(tampered.refusal(forged(ours.database, theirs.slots, ours.header)) == damaged(tampered.file));
}

TEST_CASE("lengths and headers that cannot be are refused without being believed") {
  Tampered tampered;
  const Pieces ours = piecesOf(backupBytes());
  const std::uint64_t database = ours.database.size();
  const std::uint64_t slots = ours.slots.size();
  const std::uint64_t header = ours.header.size();
  constexpr std::uint64_t kMost = UINT64_MAX;
  using Lengths = std::array<std::uint64_t, 3>;
  for (const Lengths& lengths :
       {Lengths{kMost, slots, header}, Lengths{database, kMost, header}, Lengths{database, slots, kMost},
        Lengths{database + 1, slots, header}, Lengths{database - 1, slots + 1, header}, Lengths{0, slots, header},
        Lengths{database + slots + header, 0, 0}, Lengths{kMost - slots - header + 1 + database, slots, header},
        Lengths{database, slots + header, 0}, Lengths{database + slots - 1, 1, header}}) {
    INFO(lengths[0] << " " << lengths[1] << " " << lengths[2]);
    CHECK(tampered.refusal(forged(ours.database, ours.slots, ours.header, lengths)) == damaged(tampered.file));
  }
  const std::string long10 = "{\"format\":1,\"x\":\"" + std::string(10U << 20U, 'x') + "\"}\n";
  const std::string deep = std::string(60'000, '[');
  const std::string* texts[] = {&long10, &deep};
  for (const std::string* text : texts)
    CHECK(tampered.refusal(forged(ours.database, ours.slots, *text)) == damaged(tampered.file));
  const auto with = [&](const std::string& from, const std::string& to) {
    std::string text = ours.header;
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
  };
  for (const std::string& text :
       {std::string(), std::string("{}"), std::string("null"), with("\"madeAt\":\"2026", "\"madeAt\":\"gisteren"),
        with("\"format\":1", "\"format\":\"1\""), with("\"count\":", "\"count\":-"), with("{", "{ "),
        with("\"format\":1", "\"extra\":1,\"format\":1"), with("\"databaseBytes\":", "\"databaseBytes\":1")}) {
    INFO(text);
    CHECK(tampered.refusal(forged(ours.database, ours.slots, text)) == damaged(tampered.file));
  }
  CHECK(tampered.refusal(forged(ours.database, ours.slots, with("\"format\":1", "\"format\":2"))) ==
        Error{ErrorKind::StoreNewer, {{"found", "2"}, {"supported", "1"}}});
  CHECK(tampered.refusal(forged(ours.database, ours.slots, with("\"schema\":", "\"schema\":9"))).kind ==
        ErrorKind::StoreNewer);
  CHECK(tampered.refusal(forged(ours.database, "{}", ours.header)) == damaged(tampered.file));
}
