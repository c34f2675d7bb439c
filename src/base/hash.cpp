#include "base/hash.h"

#include "base/secret.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace haven {
namespace {

constexpr std::string_view kPrefix = "sha256:";

} // namespace

std::string contentHash(std::string_view bytes) {
  initialiseCrypto();
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
  sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
  return std::string(kPrefix) + hex.data();
}

bool isContentHash(std::string_view text) {
  return text.starts_with(kPrefix) && isSha256(text.substr(kPrefix.size()));
}

bool isSha256(std::string_view text) {
  const auto isHexDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  return text.size() == 2 * crypto_hash_sha256_BYTES && std::all_of(text.begin(), text.end(), isHexDigit);
}

} // namespace haven
