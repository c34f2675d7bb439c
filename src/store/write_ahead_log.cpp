#include "store/write_ahead_log.h"

#include "base/data_dir.h"

#include <bit>
#include <cstdint>
#include <fstream>
#include <string>
#include <string_view>

namespace haven::store {
namespace {

// https://www.sqlite.org/fileformat2.html#the_write_ahead_log
constexpr std::size_t kHeader = 32;
constexpr std::size_t kFrameHeader = 24;
constexpr std::uint32_t kMagic = 0x377F0682; // the lowest bit says which byte order checksums use

std::uint32_t bigEndian(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i)
    value = (value << 8U) | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

std::uint32_t swapped(std::uint32_t value) {
  return (value >> 24U) | ((value >> 8U) & 0xFF00U) | ((value << 8U) & 0xFF0000U) | (value << 24U);
}

struct Checksum {
  std::uint32_t first = 0;
  std::uint32_t second = 0;
  bool operator==(const Checksum&) const = default;

  void add(std::string_view bytes, bool bigEndianWords) {
    for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
      const std::uint32_t a = bigEndian(bytes, at);
      const std::uint32_t b = bigEndian(bytes, at + 4);
      first += (bigEndianWords ? a : swapped(a)) + second;
      second += (bigEndianWords ? b : swapped(b)) + first;
    }
  }
};

Checksum storedAt(std::string_view bytes, std::size_t at) {
  return {bigEndian(bytes, at), bigEndian(bytes, at + 4)};
}

struct LogHeader {
  bool valid = false;
  bool bigEndianWords = false;
  std::size_t pageSize = 0;
  std::string salts;
  Checksum sum;
};

LogHeader headerOf(std::string_view bytes) {
  LogHeader header;
  header.bigEndianWords = (bigEndian(bytes, 0) & 1U) != 0;
  header.pageSize = bigEndian(bytes, 8);
  header.salts = std::string(bytes.substr(16, 8));
  header.sum.add(bytes.substr(0, 24), header.bigEndianWords);
  header.valid = (bigEndian(bytes, 0) & ~1U) == kMagic && header.pageSize >= 512 && header.pageSize <= 65536 &&
                 std::has_single_bit(header.pageSize) && header.sum == storedAt(bytes, 24);
  return header;
}

std::string bigEndianBytes(std::uint32_t value) {
  std::string bytes;
  for (int shift = 24; shift >= 0; shift -= 8)
    bytes.push_back(static_cast<char>((value >> static_cast<unsigned>(shift)) & 0xFFU));
  return bytes;
}

/// Magic, format and page size of one header, with another generation's number and salts.
std::string headerLike(std::string_view bytes, std::uint32_t generation, std::string_view salts) {
  std::string header(bytes.substr(0, 12));
  header += bigEndianBytes(generation);
  header += salts;
  Checksum sum;
  sum.add(header, (bigEndian(bytes, 0) & 1U) != 0);
  return header + bigEndianBytes(sum.first) + bigEndianBytes(sum.second);
}

/// Whether an invalid header is what a loss of power leaves of the first write of a new round: the beginning of the new
/// header before the end of the one it was written over, whose salts still stand in the first frame. A round is only
/// begun when everything of the one before is in the database and on disk, so that nothing is lost with it.
bool isBegunRound(std::string_view bytes, std::string_view firstFrame) {
  const std::string_view oldSalts = firstFrame.substr(8, 8);
  const std::uint32_t found = bigEndian(bytes, 12);
  const std::string newSalts = bigEndianBytes(bigEndian(oldSalts, 0) + 1) + std::string(bytes.substr(20, 4));
  for (const std::uint32_t before : {found, found - 1}) {
    const std::string older = headerLike(bytes, before, oldSalts);
    const std::string newer = headerLike(bytes, before + 1, newSalts);
    for (std::size_t cut = 1; cut < kHeader; ++cut)
      if (bytes.substr(0, cut) == newer.substr(0, cut) && bytes.substr(cut) == older.substr(cut)) return true;
  }
  return false;
}

/// Commits of this generation of the log that stand behind its first invalid frame.
Result<int> commitsBehindDamage(std::istream& in, const LogHeader& header) {
  std::string frame(kFrameHeader + header.pageSize, '\0');
  Checksum sum = header.sum;
  bool sound = true;
  int commits = 0;
  while (in.read(frame.data(), static_cast<std::streamsize>(frame.size()))) {
    const std::string_view bytes = frame;
    const bool sameGeneration = bytes.substr(8, 8) == header.salts;
    if (sound) {
      sum.add(bytes.substr(0, 8), header.bigEndianWords);
      sum.add(bytes.substr(kFrameHeader), header.bigEndianWords);
      sound = sameGeneration && bigEndian(bytes, 0) != 0 && sum == storedAt(bytes, 16);
    }
    const bool commit = bigEndian(bytes, 4) != 0;
    if (!sound && sameGeneration && commit) ++commits;
  }
  if (in.bad()) return fail(ErrorKind::IoFailed, {{"reason", "read"}});
  return commits;
}

} // namespace

Status checkWriteAheadLog(const std::filesystem::path& log) {
  std::error_code error;
  const auto size = std::filesystem::file_size(log, error);
  if (error || size <= kHeader) return {}; // no frame was ever written
  std::ifstream in(log, std::ios::binary);
  std::string start(kHeader, '\0');
  if (!in.read(start.data(), static_cast<std::streamsize>(start.size())))
    return fail(ErrorKind::NoPermission, {{"file", log.string()}});
  const LogHeader header = headerOf(start);
  if (!header.valid) {
    // The header is on disk before the first frame is written, so an invalid one with frames behind it is damage.
    std::string frame(kFrameHeader, '\0');
    if (in.read(frame.data(), static_cast<std::streamsize>(frame.size())) && isBegunRound(start, frame)) return {};
    return fail(ErrorKind::StoreDamaged, {{"what", "write-ahead-log"}});
  }
  const auto commits = commitsBehindDamage(in, header);
  if (!commits) return fail(ErrorKind::IoFailed, {{"file", log.string()}, {"reason", "read"}});
  if (*commits > 1) return fail(ErrorKind::StoreDamaged, {{"what", "write-ahead-log"}});
  return {};
}

} // namespace haven::store
