#include "faults/faulty_disk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>

namespace haven::tests {
namespace {

constexpr mode_t kOwnerOnly = 0600;

/// One name for one file: `./a` is `a`.
std::string plain(std::string_view file) {
  return std::filesystem::path(file).lexically_normal().string();
}

std::string folderOf(std::string_view file) {
  const auto slash = file.rfind('/');
  return slash == std::string_view::npos ? std::string(".") : std::string(file.substr(0, slash));
}

/// What the test itself does to the disk has to work.
void must(bool done, const std::string& file) {
  if (!done) throw std::runtime_error("the disk of the test: " + file);
}

void put(const std::string& file, std::int64_t at, std::string_view bytes, int flags = 0) {
  const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC | flags, kOwnerOnly);
  if (descriptor < 0 && errno == ENOENT) return; // the name is lost already
  must(descriptor >= 0, file);
  const ssize_t written = ::pwrite(descriptor, bytes.data(), bytes.size(), at);
  ::close(descriptor);
  must(written == static_cast<ssize_t>(bytes.size()), file);
}

std::string contentOf(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void setSize(const std::string& file, std::int64_t size) {
  must(::truncate(file.c_str(), size) == 0 || errno == ENOENT, file);
}

} // namespace

const char* nameOf(Fault fault) {
  constexpr const char* kNames[] = {"none", "fails", "torn", "full", "broken", "unsynced", "power loss"};
  return kNames[static_cast<std::size_t>(fault)];
}

const char* nameOf(DiskOperation::Kind kind) {
  constexpr const char* kNames[] = {"write", "sync", "truncate", "create", "delete", "rename", "mkdir", "allocate"};
  return kNames[static_cast<std::size_t>(kind)];
}

FaultyDisk& FaultyDisk::instance() {
  static FaultyDisk disk;
  return disk;
}

void FaultyDisk::reset() {
  *this = FaultyDisk();
}

void FaultyDisk::mend() {
  m_lasting = Fault::None;
}

Verdict FaultyDisk::judge(DiskOperation::Kind kind, std::string_view file) {
  if (m_powerLost) return {Verdict::Part::Nothing, EIO};
  m_last = {kind, plain(file)};
  ++m_operations;
  if (m_hook) m_hook(m_operations);
  const Fault fault = m_armed != Fault::None ? m_armed : m_lasting;
  m_armed = Fault::None;
  if (fault == Fault::None) return {};
  if (fault == Fault::Unsynced) m_lasting = fault;
  if (fault == Fault::Unsynced && kind != DiskOperation::Kind::Sync) return {};
  m_struck = true;
  switch (fault) {
  case Fault::Torn:
    return {Verdict::Part::Half, EIO};
  case Fault::PowerLoss:
    m_powerLost = true;
    return {Verdict::Part::Half, EIO};
  case Fault::Full: {
    m_lasting = fault;
    // What makes no file longer has room.
    const bool needsRoom = kind != DiskOperation::Kind::Delete && kind != DiskOperation::Kind::Truncate;
    return needsRoom ? Verdict{Verdict::Part::Nothing, ENOSPC} : Verdict{};
  }
  case Fault::Broken:
    m_lasting = fault;
    break;
  default:
    break;
  }
  return {Verdict::Part::Nothing, EIO};
}

void FaultyDisk::wrote(std::string_view file, std::int64_t at, std::string before, std::int64_t sizeBefore,
                       std::string_view now) {
  const auto end = at + static_cast<std::int64_t>(now.size());
  for (Change& change : m_pending)
    if (change.kind == Change::Kind::Write && change.file == plain(file) && change.at < end &&
        at < change.at + static_cast<std::int64_t>(change.after.size()))
      change.forgotten = false;
  m_pending.push_back(
      {Change::Kind::Write, plain(file), {}, at, sizeBefore, std::move(before), std::string(now), false, false});
}

void FaultyDisk::truncated(std::string_view file, std::int64_t size, std::string cut) {
  std::erase_if(m_pending, [&](const Change& change) {
    return change.forgotten && change.file == plain(file) && change.at >= size;
  });
  m_pending.push_back({Change::Kind::Truncate, plain(file), {}, size, 0, std::move(cut), {}, false, false});
}

void FaultyDisk::created(std::string_view file) {
  m_pending.push_back({Change::Kind::Create, plain(file), {}, 0, 0, {}, {}, false, false});
}

void FaultyDisk::removed(std::string_view file, std::string content) {
  m_pending.push_back({Change::Kind::Remove, plain(file), {}, 0, 0, std::move(content), {}, false, false});
}

void FaultyDisk::renamed(std::string_view from, std::string_view to, bool replaced, std::string content) {
  m_pending.push_back({Change::Kind::Rename, plain(from), plain(to), 0, 0, std::move(content), {}, replaced, false});
}

void FaultyDisk::synced(std::string_view file) {
  std::erase_if(m_pending, [&](const Change& change) {
    const bool content = change.kind == Change::Kind::Write || change.kind == Change::Kind::Truncate;
    return content && change.file == plain(file) && !change.forgotten;
  });
}

void FaultyDisk::syncedWithName(std::string_view file) {
  synced(file);
  const bool isNew = std::any_of(m_pending.begin(), m_pending.end(), [&](const Change& change) {
    return change.kind == Change::Kind::Create && change.file == plain(file);
  });
  if (isNew) syncedFolder(folderOf(plain(file)));
}

void FaultyDisk::syncFailed(std::string_view file) {
  for (Change& change : m_pending)
    if (change.file == plain(file) && change.kind == Change::Kind::Write) change.forgotten = true;
}

void FaultyDisk::syncedFolder(std::string_view folder) {
  for (std::size_t i = 0; i < m_pending.size(); ++i) {
    const Change change = m_pending[i];
    const bool renamed = change.kind == Change::Kind::Rename;
    const std::string& name = renamed ? change.to : change.file;
    if ((!renamed && change.kind != Change::Kind::Remove) || folderOf(name) != plain(folder)) continue;
    i -= forgetContent(name, i); // of a file that is gone for good; another may have its name by now
    if (!renamed) continue;
    for (std::size_t k = 0; k < i; ++k) // what was written under the old name is of the new one now
      if (m_pending[k].file == change.file) m_pending[k].file = change.to;
  }
  std::erase_if(m_pending, [&](const Change& change) {
    const bool name = change.kind != Change::Kind::Write && change.kind != Change::Kind::Truncate;
    return name && folderOf(change.kind == Change::Kind::Rename ? change.to : change.file) == plain(folder);
  });
}

std::size_t FaultyDisk::forgetContent(std::string_view file, std::size_t before) {
  const auto end = m_pending.begin() + static_cast<std::ptrdiff_t>(before);
  const auto kept = std::remove_if(m_pending.begin(), end, [&](const Change& change) {
    return change.file == file && (change.kind == Change::Kind::Write || change.kind == Change::Kind::Truncate);
  });
  const auto forgotten = static_cast<std::size_t>(end - kept);
  m_pending.erase(kept, end);
  return forgotten;
}

void FaultyDisk::undo(Change& change) {
  switch (change.kind) {
  case Change::Kind::Write:
    put(change.file, change.at, change.before);
    setSize(change.file, change.size);
    break;
  case Change::Kind::Truncate:
    put(change.file, change.at, change.before);
    break;
  case Change::Kind::Create:
    change.after = contentOf(change.file); // the name alone is lost or kept: what was synced goes with it
    ::unlink(change.file.c_str());
    break;
  case Change::Kind::Remove:
    put(change.file, 0, change.before, O_CREAT | O_TRUNC);
    break;
  case Change::Kind::Rename:
    must(std::rename(change.to.c_str(), change.file.c_str()) == 0 || errno == ENOENT, change.file);
    if (change.replaced) put(change.to, 0, change.before, O_CREAT | O_TRUNC);
    break;
  }
}

void FaultyDisk::redo(const Change& change) {
  switch (change.kind) {
  case Change::Kind::Write:
    put(change.file, change.at, change.after);
    break;
  case Change::Kind::Truncate:
    setSize(change.file, change.at);
    break;
  case Change::Kind::Create:
    put(change.file, 0, change.after, O_CREAT | O_TRUNC);
    break;
  case Change::Kind::Remove:
    ::unlink(change.file.c_str());
    break;
  case Change::Kind::Rename:
    must(std::rename(change.file.c_str(), change.to.c_str()) == 0 || errno == ENOENT, change.file);
    break;
  }
}

void FaultyDisk::losePower(std::uint32_t seed) {
  std::vector<Change> pending = std::move(m_pending);
  m_pending.clear();
  for (auto change = pending.rbegin(); change != pending.rend(); ++change)
    undo(*change);
  std::mt19937 chance(seed);
  const std::uint32_t kept = seed % 3; // nothing of it, everything, or any part in any order but one file's own
  for (const Change& change : pending)
    if (kept == 1 || (kept == 2 && chance() % 2 == 0)) redo(change);
  m_powerLost = m_struck = false;
  m_lasting = m_armed = Fault::None;
}

} // namespace haven::tests
