#include "store/key_slots_rotation.h"

#include <string>
#include <vector>

namespace haven::store {
namespace {

namespace fs = std::filesystem;

void removeStartingWith(const fs::path& folder, const std::string& start) {
  std::error_code ignored;
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator(folder, ignored))
    if (entry.path().filename().string().starts_with(start)) found.push_back(entry.path());
  for (const fs::path& file : found)
    fs::remove(file, ignored);
}

} // namespace

void removeHalfRotated(const fs::path& folder) {
  removeStartingWith(folder, kRotatedFile); // with its log
}

} // namespace haven::store
