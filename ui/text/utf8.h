#pragma once

#include <QString>

#include <string_view>

namespace haven::text {

/// The core's text as Qt has it. What is no sound UTF-8 becomes a replacement mark.
inline QString from(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace haven::text
