#include "base/hash.h"

#include "base/secret.h"

#include <sodium.h>

#include <array>

namespace haven {

std::string contentHash(std::string_view bytes) {
  initialiseCrypto();
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
  sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
  return std::string("sha256:") + hex.data();
}

} // namespace haven
