#include "fuzz/reader.h"
#include "store/backup.h"
#include "store/backup_file.h"
#include "store/key_slots.h"

#include <sys/mman.h>
#include <unistd.h>

#include <array>

namespace haven::fuzz {
namespace {

using namespace store;

/// A file that only exists in memory, emptied for every input.
class MemoryFile {
 public:
  MemoryFile() : m_descriptor(::memfd_create("backup", MFD_CLOEXEC)) { require(m_descriptor >= 0, "a file in memory"); }

  std::filesystem::path holding(std::string_view bytes) const {
    require(::ftruncate(m_descriptor, 0) == 0, "an empty file");
    require(::pwrite(m_descriptor, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()), "a file");
    return "/proc/self/fd/" + std::to_string(m_descriptor);
  }

 private:
  int m_descriptor;
};

std::string littleEndian(std::uint64_t value) {
  std::string bytes;
  for (unsigned i = 0; i < 8; ++i)
    bytes += static_cast<char>((value >> (8 * i)) & 0xFFU);
  return bytes;
}

/// A backup of which the lengths and the hash are right, so that what is between them is read: key slots and header,
/// with a line between them.
std::string assembled(std::string_view slotsAndHeader) {
  constexpr std::string_view kBetween = "\n===\n";
  const auto at = slotsAndHeader.find(kBetween);
  const std::string database(64, 'd');
  const std::string slots(slotsAndHeader.substr(0, at));
  const std::string header(at == std::string_view::npos ? "" : slotsAndHeader.substr(at + kBetween.size()));
  std::string bytes = database + slots + header + littleEndian(database.size()) + littleEndian(slots.size()) +
                      littleEndian(header.size()) + std::string(BackupFile::kHashBytes, 'm');
  BackupDigest digest(nullptr);
  digest.add(bytes);
  return bytes + digest.checksum() + std::string(BackupFile::kMagic);
}

void isRefusal(const Error& error) {
  const bool told =
      error.kind == ErrorKind::StoreNewer || (error.kind == ErrorKind::InvalidFile && !error.param("reason").empty());
  require(told, "a refusal says why");
}

} // namespace

/// The first byte says how the rest is meant: `=` as the file itself, anything else as key slots and header.
bool takes(std::string_view input) {
  static const MemoryFile file;
  if (input.empty()) return false;
  const std::string bytes = input.front() == '=' ? std::string(input.substr(1)) : assembled(input.substr(1));
  const auto path = file.holding(bytes);
  const auto read = readBackupFile(path);
  const auto outline = outlineOfBackup(path);
  if (!read) {
    isRefusal(read.error());
    require(!outline && outline.error() == read.error(), "what cannot be read has no outline");
    return false;
  }
  require(read->bytes == bytes.size(), "the whole file");
  require(read->outline.databaseBytes + read->keySlots.size() < bytes.size(), "the parts lie in the file");
  const auto slots = parseKeySlots(read->keySlots);
  require(slots.has_value() && slots->storeId == read->outline.storeId, "key slots of the same store");
  if (!outline) isRefusal(outline.error());
  return outline.has_value();
}

} // namespace haven::fuzz
