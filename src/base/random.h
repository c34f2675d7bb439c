#pragma once

#include <cstdint>
#include <span>

namespace haven {

/// Where the program takes chance from; tests decide it.
class RandomSource {
 public:
  virtual ~RandomSource() = default;
  virtual void fill(std::span<unsigned char> bytes) = 0;
};

/// The system's cryptographic generator.
class SystemRandom final : public RandomSource {
 public:
  void fill(std::span<unsigned char> bytes) override;
};

/// Repeatable bytes from a seed. For examples and tests only, never for keys of real stores.
class SeededRandom final : public RandomSource {
 public:
  explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
  void fill(std::span<unsigned char> bytes) override;

 private:
  std::uint64_t m_state;
};

} // namespace haven
