#pragma once

#include <filesystem>

namespace haven::store {

/// Copy of the database with the next key, until it takes the place of the database.
inline constexpr const char* kRotatedFile = "haven.db.rotated";

/// Removes what a rotation that was cut off left of its copy.
void removeHalfRotated(const std::filesystem::path& folder);

} // namespace haven::store
