#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace haven::store {

/// Chance for made-up data: the same on every machine for the same seed, which the standard distributions are not.
/// (SplitMix64: Steele, Lea & Flood, 2014, doi:10.1145/2660193.2660195.)
class ExampleChance {
 public:
  explicit ExampleChance(std::uint64_t seed) : m_state(seed) {}
  /// A course of its own for one of many, that does not depend on how many there are.
  ExampleChance(std::uint64_t seed, std::uint64_t which) : m_state(seed) {
    m_state = next() ^ (which * 0x9e3779b97f4a7c15U);
    next();
  }

  std::uint64_t next() {
    std::uint64_t mixed = (m_state += 0x9e3779b97f4a7c15U);
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31U);
  }
  /// 0 to `count` - 1; `count` > 0
  int below(int count) { return static_cast<int>((next() >> 33U) % static_cast<std::uint64_t>(count)); }
  /// Both included.
  int between(int low, int high) { return low + below(high - low + 1); }
  /// @param percent 0 to 100
  bool hits(int percent) { return below(100) < percent; }
  /// Index, each as often as its weight says; the sum is over 0.
  std::size_t weighted(std::span<const int> weights) {
    int sum = 0;
    for (const int weight : weights)
      sum += weight;
    int left = below(sum);
    std::size_t index = 0;
    while (left >= weights[index])
      left -= weights[index++];
    return index;
  }
  template <class T, std::size_t N>
  const T& of(const std::array<T, N>& list) {
    return list[static_cast<std::size_t>(below(static_cast<int>(N)))];
  }

 private:
  std::uint64_t m_state;
};

} // namespace haven::store
