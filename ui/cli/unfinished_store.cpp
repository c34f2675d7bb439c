#include "cli/unfinished_store.h"

#include <string>
#include <vector>

namespace haven::cli {
namespace {

namespace fs = std::filesystem;

/// Files of a store (docs/data_format.md, "The folder").
bool isOfStore(const fs::path& file) {
  const std::string name = file.filename().string();
  return name.starts_with("haven.") || name.starts_with("keyslots.json");
}

} // namespace

UnfinishedStore::UnfinishedStore(const fs::path& folder) {
  std::error_code ignored;
  m_folder = fs::absolute(folder, ignored).lexically_normal();
  if (!m_folder.has_filename()) m_folder = m_folder.parent_path(); // "folder/" names the same folder
  m_there = m_folder;
  while (!fs::exists(m_there, ignored) && m_there.has_relative_path())
    m_there = m_there.parent_path();
}

UnfinishedStore::~UnfinishedStore() {
  if (!m_remove) return;
  std::error_code ignored;
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(m_folder, ignored))
    if (isOfStore(entry.path())) files.push_back(entry.path());
  for (const fs::path& file : files)
    fs::remove(file, ignored);
  for (fs::path at = m_folder; at != m_there; at = at.parent_path())
    fs::remove(at, ignored); // only when empty
}

} // namespace haven::cli
