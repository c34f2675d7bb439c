#include "store/backup_file.h"

#include "store/backup_place.h"
#include "store/durable_file.h"
#include "store/key_slots.h"
#include "store/migrations.h"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sodium.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <optional>

namespace haven::store {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::size_t kChunk = 1U << 20U;
constexpr std::size_t kLengths = 3 * 8;

const unsigned char* raw(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

std::string littleEndian(std::uint64_t value) {
  std::string bytes;
  for (int i = 0; i < 8; ++i)
    bytes += static_cast<char>((value >> (8U * static_cast<unsigned>(i))) & 0xFFU);
  return bytes;
}

std::uint64_t lengthAt(std::string_view bytes, std::size_t at) {
  std::uint64_t value = 0;
  for (std::size_t i = 8; i-- > 0;)
    value = (value << 8U) | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

std::string headerText(const BackupOutline& outline) {
  return json{{"format", BackupFile::kFormat},
              {"storeId", outline.storeId},
              {"madeAt", outline.madeAt},
              {"schema", outline.schemaVersion},
              {"databaseBytes", outline.databaseBytes},
              {"log", {{"count", outline.logHead.count}, {"hash", outline.logHead.hash}}}}
             .dump() +
         "\n";
}

tl::unexpected<Error> newer(int found, int supported) {
  return fail(ErrorKind::StoreNewer, {{"found", std::to_string(found)}, {"supported", std::to_string(supported)}});
}

/// Nothing: not such a header.
std::optional<BackupOutline> outlineIn(const json& header) {
  BackupOutline outline;
  outline.storeId = header.at("storeId").get_ref<const std::string&>();
  outline.madeAt = header.at("madeAt").get_ref<const std::string&>();
  outline.schemaVersion = header.at("schema").get<int>();
  outline.databaseBytes = header.at("databaseBytes").get<std::uint64_t>();
  outline.logHead = {header.at("log").at("count").get<std::int64_t>(),
                     header.at("log").at("hash").get_ref<const std::string&>()};
  if (!parseIsoTimestamp(outline.madeAt) || outline.schemaVersion < 1 || outline.logHead.count < 0) return std::nullopt;
  return outline;
}

Result<BackupOutline> parseHeader(std::string_view text, const fs::path& file) {
  try {
    const json header = json::parse(text);
    const int format = header.at("format").get<int>();
    if (format > BackupFile::kFormat) return newer(format, BackupFile::kFormat);
    auto outline = outlineIn(header);
    if (!outline || headerText(*outline) != text) return invalidBackup(file, "damaged");
    const int latest = latestVersion(migrations());
    if (outline->schemaVersion > latest) return newer(outline->schemaVersion, latest);
    return std::move(*outline);
  } catch (const json::exception&) {
    return invalidBackup(file, "damaged");
  }
}

Result<std::uint64_t> sizeOf(const Descriptor& in, const fs::path& file) {
  struct stat status {};
  if (::fstat(in.get(), &status) != 0) return fail(systemError(errno, file));
  if (!S_ISREG(status.st_mode)) return invalidBackup(file, "not-a-backup");
  return static_cast<std::uint64_t>(status.st_size);
}

Descriptor openToRead(const fs::path& file) {
  // A pipe that somebody put there would keep an opening program waiting.
  return Descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
}

} // namespace

tl::unexpected<Error> invalidBackup(const fs::path& file, const char* reason) {
  return fail(ErrorKind::InvalidFile, {{"file", file.string()}, {"reason", reason}});
}

Result<BackupFile> readBackupFile(const fs::path& file) {
  const Descriptor in = openToRead(file);
  if (!in.isOpen()) return fail(systemError(errno, file));
  const auto size = sizeOf(in, file);
  if (!size) return fail(size.error());
  if (*size < BackupFile::kTrailerBytes) return invalidBackup(file, "not-a-backup");
  const std::uint64_t behind = *size - BackupFile::kTrailerBytes; // where the trailer begins
  const auto trailer = readAt(in, behind, BackupFile::kTrailerBytes, file);
  if (!trailer) return fail(trailer.error());
  if (!trailer->ends_with(BackupFile::kMagic)) return invalidBackup(file, "not-a-backup");

  const std::uint64_t database = lengthAt(*trailer, 0);
  const std::uint64_t slots = lengthAt(*trailer, 8);
  const std::uint64_t header = lengthAt(*trailer, 16);
  const bool fits = slots <= BackupFile::kMaxKeySlots && header <= BackupFile::kMaxHeader && slots + header <= behind &&
                    database == behind - slots - header && database > 0;
  if (!fits) return invalidBackup(file, "damaged");
  auto texts = readAt(in, database, static_cast<std::size_t>(slots + header), file);
  if (!texts) return fail(texts.error());
  if (texts->size() != slots + header) return invalidBackup(file, "damaged");

  auto outline = parseHeader(std::string_view(*texts).substr(slots), file);
  if (!outline) return fail(outline.error());
  BackupFile content{std::move(*outline), texts->substr(0, slots), trailer->substr(kLengths, BackupFile::kHashBytes),
                     trailer->substr(kLengths + BackupFile::kHashBytes, BackupFile::kHashBytes), *size};
  const auto kept = parseKeySlots(content.keySlots);
  if (!kept && kept.error().kind == ErrorKind::StoreNewer) return fail(kept.error());
  const bool same = kept && kept->storeId == content.outline.storeId && content.outline.databaseBytes == database;
  if (!same) return invalidBackup(file, "damaged");
  return content;
}

struct BackupDigest::State {
  bool keyed = false;
  crypto_generichash_state mac{};
  crypto_generichash_state checksum{};
  ~State() { sodium_memzero(&mac, sizeof mac); }
};

BackupDigest::BackupDigest(const Secret* storeKey) : m_state(std::make_unique<State>()) {
  initialiseCrypto();
  crypto_generichash_init(&m_state->checksum, nullptr, 0, BackupFile::kHashBytes);
  if (storeKey == nullptr) return;
  // A key of its own for this purpose, from which the store's key cannot be told.
  constexpr std::string_view kPurpose = "haven backup";
  Secret key{crypto_generichash_KEYBYTES};
  crypto_generichash(key.bytes().data(), key.size(), raw(kPurpose), kPurpose.size(), storeKey->bytes().data(),
                     storeKey->size());
  crypto_generichash_init(&m_state->mac, key.bytes().data(), key.size(), BackupFile::kHashBytes);
  m_state->keyed = true;
}
BackupDigest::~BackupDigest() = default;
BackupDigest::BackupDigest(BackupDigest&&) noexcept = default;
BackupDigest& BackupDigest::operator=(BackupDigest&&) noexcept = default;

void BackupDigest::add(std::string_view bytes) {
  crypto_generichash_update(&m_state->checksum, raw(bytes), bytes.size());
  if (m_state->keyed) crypto_generichash_update(&m_state->mac, raw(bytes), bytes.size());
}

std::string BackupDigest::mac() {
  std::string hash(BackupFile::kHashBytes, '\0');
  crypto_generichash_final(&m_state->mac, reinterpret_cast<unsigned char*>(hash.data()), hash.size());
  m_state->keyed = false;
  return hash;
}

std::string BackupDigest::checksum() {
  std::string hash(BackupFile::kHashBytes, '\0');
  crypto_generichash_final(&m_state->checksum, reinterpret_cast<unsigned char*>(hash.data()), hash.size());
  return hash;
}

std::string backupTail(const BackupOutline& outline, std::string_view keySlots, BackupDigest digest) {
  const std::string header = headerText(outline);
  std::string tail(keySlots);
  tail += header + littleEndian(outline.databaseBytes) + littleEndian(keySlots.size()) + littleEndian(header.size());
  digest.add(tail);
  const std::string mac = digest.mac();
  digest.add(mac);
  return tail + mac + digest.checksum() + std::string(BackupFile::kMagic);
}

BackupScan::BackupScan(fs::path file, const BackupFile& content, const Secret* storeKey, Descriptor in)
    : m_file(std::move(file)), m_mac(content.mac), m_checksum(content.checksum),
      m_hashed(content.bytes - BackupFile::kTrailerBytes + kLengths), m_keyed(storeKey != nullptr), m_in(std::move(in)),
      m_digest(storeKey) {}

Result<BackupScan> BackupScan::begin(const fs::path& file, const BackupFile& content, const Secret* storeKey) {
  Descriptor in = openToRead(file);
  if (!in.isOpen()) return fail(systemError(errno, file));
  return BackupScan(file, content, storeKey, std::move(in));
}

Result<bool> BackupScan::step() {
  const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(kChunk, m_hashed - m_at));
  const auto bytes = readAt(m_in, m_at, wanted, m_file);
  if (!bytes) return fail(bytes.error());
  if (bytes->size() != wanted) return invalidBackup(m_file, "damaged");
  m_digest.add(*bytes);
  m_at += wanted;
  if (m_at < m_hashed) return false;
  if (const Status sound = judge(); !sound) return fail(sound.error());
  return true;
}

Status BackupScan::judge() {
  const bool ofKey = !m_keyed || sodium_memcmp(m_digest.mac().data(), m_mac.data(), m_mac.size()) == 0;
  m_digest.add(m_mac);
  if (!ofKey || m_digest.checksum() != m_checksum) return invalidBackup(m_file, "damaged");
  return {};
}

} // namespace haven::store
