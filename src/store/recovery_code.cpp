#include "store/recovery_code.h"

#include <cstdint>

namespace haven::store {
namespace {

constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
constexpr std::size_t kBytes = 20;
constexpr std::size_t kCharacters = kBytes * 8 / 5;
constexpr std::size_t kGroup = 4;
constexpr std::string_view kIgnored = " -\t\r\n";

/// Value of a typed character, or npos.
std::size_t digitValue(char typed) {
  if (typed >= 'a' && typed <= 'z') typed = static_cast<char>(typed - 'a' + 'A');
  if (typed == 'O') typed = '0';
  if (typed == 'I' || typed == 'L') typed = '1';
  return kDigits.find(typed);
}

} // namespace

std::string makeRecoveryCode(RandomSource& random) {
  Secret bits{kBytes};
  random.fill(bits.bytes());
  std::string code;
  for (std::size_t i = 0; i < kCharacters; ++i) {
    if (i > 0 && i % kGroup == 0) code += '-';
    std::size_t value = 0;
    for (std::size_t bit = 5 * i; bit < 5 * i + 5; ++bit)
      value = 2 * value + ((bits.bytes()[bit / 8] >> (7 - bit % 8)) & 1U);
    code += kDigits[value];
  }
  return code;
}

std::optional<Secret> readRecoveryCode(std::string_view typed) {
  Secret bits{kBytes};
  std::size_t count = 0;
  for (const char c : typed) {
    if (kIgnored.find(c) != std::string_view::npos) continue;
    const std::size_t value = digitValue(c);
    if (value == std::string_view::npos || count == kCharacters) return std::nullopt;
    for (std::size_t i = 0; i < 5; ++i) {
      const std::size_t bit = 5 * count + i;
      if (((value >> (4 - i)) & 1U) != 0)
        bits.bytes()[bit / 8] = static_cast<unsigned char>(bits.bytes()[bit / 8] | (1U << (7 - bit % 8)));
    }
    ++count;
  }
  if (count != kCharacters) return std::nullopt;
  return bits;
}

} // namespace haven::store
