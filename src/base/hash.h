#pragma once

#include <string>
#include <string_view>

namespace haven {

/// SHA-256 of the bytes, as `sha256:` and 64 lower-case hexadecimal digits.
std::string contentHash(std::string_view bytes);
/// Whether it could be one.
bool isContentHash(std::string_view text);
/// Whether it could be a SHA-256 by itself: 64 lower-case hexadecimal digits.
bool isSha256(std::string_view text);

} // namespace haven
