#pragma once

#include <QImage>

#include <cstddef>
#include <string_view>
#include <variant>

namespace haven::pdf {

/// Why a file cannot stand at the top of a report.
enum class LogoFault {
  TooLarge,      ///< over `kMostLogoBytes`
  NotAPicture,   ///< no PNG or JPEG that can be read whole
  TooManyPixels, ///< wider or higher than `kMostLogoPixels`
};
inline constexpr std::size_t kMostLogoBytes = 262'144;
inline constexpr int kMostLogoPixels = 2'000;

/// A PNG or JPEG, laid on white: PDF/A-1 knows no transparency. Looked at before it is unpacked, so that a small file
/// cannot ask for much memory.
std::variant<QImage, LogoFault> readLogo(std::string_view bytes);

} // namespace haven::pdf
