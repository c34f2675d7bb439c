#pragma once

#include <string>
#include <string_view>

namespace haven {

/// SHA-256 of the bytes, as `sha256:` and 64 lower-case hexadecimal digits.
std::string contentHash(std::string_view bytes);

} // namespace haven
