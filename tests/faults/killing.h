#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <random>

namespace haven::tests {

/// Kills processes in the middle of what they do, at moments that a seed settles as far as a clock can.
class Killing {
 public:
  /// Tells the test how far the process is: what it has been told to be done.
  using Acknowledge = std::function<void(int number)>;
  /// What the process does once it is ready; the first part of it, up to `ready`, is never killed.
  using Work = std::function<void(const std::function<void()>& ready, const Acknowledge& done)>;

  /// @param seed is told with every failure
  explicit Killing(unsigned seed) : m_seed(seed), m_chance(seed) {}

  /// Lets a process do its work to the end, and remembers how long it takes until something is acknowledged: later ones
  /// are killed within that time or shortly after it.
  void rehearse(const Work& work);
  /// Lets a process work and kills it somewhere between ready and the end of a rehearsed time. The last number that was
  /// acknowledged; nothing where there was none.
  std::optional<int> kill(const Work& work);
  /// For work without an end.
  void within(std::chrono::microseconds longest) { m_longest = longest; }

  [[nodiscard]] unsigned seed() const { return m_seed; }
  /// After how long the last one was killed.
  [[nodiscard]] std::chrono::microseconds moment() const { return m_moment; }

 private:
  unsigned m_seed;
  std::mt19937 m_chance;
  std::chrono::microseconds m_longest{30'000};
  int m_early = 0; ///< kills in a row before anything was done
  std::chrono::microseconds m_moment{};
};

} // namespace haven::tests
