#include "base/random.h"

#include "base/secret.h"

#include <sodium.h>

#include <array>

namespace haven {

void SystemRandom::fill(std::span<unsigned char> bytes) {
  initialiseCrypto();
  randombytes_buf(bytes.data(), bytes.size());
}

void SeededRandom::fill(std::span<unsigned char> bytes) {
  std::array<unsigned char, randombytes_SEEDBYTES> seed{};
  for (std::size_t i = 0; i < sizeof m_state; ++i)
    seed[i] = static_cast<unsigned char>(m_state >> (8 * i));
  ++m_state;
  randombytes_buf_deterministic(bytes.data(), bytes.size(), seed.data());
}

} // namespace haven
