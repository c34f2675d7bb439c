#include "store/new_folder.h"

#include "store/durable_file.h"
#include "store/system_calls.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>
#include <utility>
#include <vector>

namespace haven::store {
namespace {

namespace fs = std::filesystem;

constexpr mode_t kOwnerOnly = 0700;

Status failed(int code, const fs::path& place) {
  return fail(systemError(code, place));
}

std::vector<fs::path> contentOf(const fs::path& folder) {
  std::vector<fs::path> content;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored))
    content.push_back(entry.path());
  return content;
}

} // namespace

Result<NewFolder> NewFolder::begin(const fs::path& wanted) {
  std::error_code error;
  NewFolder made(fs::absolute(wanted, error).lexically_normal());
  if (!made.m_wanted.has_filename()) made.m_wanted = made.m_wanted.parent_path(); // "folder/" names the same folder
  const auto status = fs::status(made.m_wanted, error);
  if (error && status.type() != fs::file_type::not_found) return fail(systemError(error.value(), wanted));
  if (fs::exists(status)) {
    const bool empty = fs::is_directory(status) && fs::is_empty(made.m_wanted, error);
    if (error) return fail(systemError(error.value(), wanted));
    if (!empty) return fail(ErrorKind::StoreExists, {{"folder", wanted.string()}});
    made.m_wantedExisted = true;
  }
  Status done = made.makeParents();
  if (done) done = made.makeBuilding();
  if (!done) return fail(done.error());
  return made;
}

Status NewFolder::makeParents() {
  std::vector<fs::path> missing;
  std::error_code error;
  for (fs::path at = m_wanted.parent_path(); !at.empty() && !fs::exists(at, error); at = at.parent_path()) {
    if (error) return failed(error.value(), at);
    missing.push_back(at);
  }
  for (auto at = missing.rbegin(); at != missing.rend(); ++at) {
    if (systemCalls().mkdir(at->c_str(), kOwnerOnly) != 0) return failed(errno, *at);
    if (m_firstMade.empty()) m_firstMade = *at;
  }
  return {};
}

Status NewFolder::makeBuilding() {
  const fs::path beside =
      m_wantedExisted ? m_wanted / ".haven" : m_wanted.parent_path() / ("." + m_wanted.filename().string());
  std::string form = beside.string() + ".new-XXXXXX";
  if (::mkdtemp(form.data()) == nullptr) return failed(errno, m_wanted);
  m_building = form;
  return {};
}

Status NewFolder::settle(const fs::path& last) {
  if (Status synced = syncFolder(m_building); !synced) return synced;
  if (m_wantedExisted) {
    if (Status moved = moveInside(last); !moved) return moved;
  } else if (systemCalls().rename(m_building.c_str(), m_wanted.c_str()) != 0) {
    if (errno == EEXIST || errno == ENOTEMPTY || errno == ENOTDIR)
      return fail(ErrorKind::StoreExists, {{"folder", m_wanted.string()}});
    return failed(errno, m_wanted);
  }
  m_building = m_wantedExisted ? fs::path{} : m_wanted;
  if (Status synced = syncFolder(m_wanted); !synced) return synced;
  // Nothing changed in the parent of a folder that was there, and it may not be ours to look into.
  return m_wantedExisted ? Status{} : syncFolder(m_wanted.parent_path());
}

Status NewFolder::moveInside(const fs::path& last) {
  std::vector<fs::path> files;
  for (const fs::path& file : contentOf(m_building))
    if (file.filename() != last) files.push_back(file);
  files.push_back(m_building / last);
  for (const fs::path& file : files) {
    const fs::path place = m_wanted / file.filename();
    if (systemCalls().rename(file.c_str(), place.c_str()) != 0) return failed(errno, m_wanted);
    m_moved.push_back(place);
  }
  std::error_code ignored;
  fs::remove(m_building, ignored);
  // Where the owner is somebody else or the file system knows no modes, the files' own modes still hold.
  fs::permissions(m_wanted, fs::perms::owner_all, ignored);
  return {};
}

NewFolder::~NewFolder() {
  if (m_kept) return;
  std::error_code ignored;
  if (!m_building.empty()) fs::remove_all(m_building, ignored);
  for (const fs::path& file : m_moved)
    fs::remove(file, ignored); // nothing but what was put there
  for (fs::path at = m_wanted.parent_path(); !m_firstMade.empty(); at = at.parent_path()) {
    fs::remove(at, ignored); // only when empty
    if (at == m_firstMade) break;
  }
}

NewFolder::NewFolder(NewFolder&& other) noexcept
    : m_wanted(std::exchange(other.m_wanted, {})), m_building(std::exchange(other.m_building, {})),
      m_firstMade(std::exchange(other.m_firstMade, {})), m_moved(std::exchange(other.m_moved, {})),
      m_wantedExisted(other.m_wantedExisted), m_kept(other.m_kept) {}

} // namespace haven::store
