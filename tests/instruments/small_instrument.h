#pragma once

#include "instruments/licence_pack.h"
#include "instruments/scoring.h"

#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace haven::tests {

/// The same numbers for the same seed, on every machine.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : m_engine(seed) {}
  /// Both ends included.
  int between(int low, int high) {
    return low + static_cast<int>(m_engine() % static_cast<std::uint64_t>(high - low + 1));
  }
  bool chance(int percent) { return between(1, 100) <= percent; }
  template <class T>
  const T& oneOf(const std::vector<T>& list) {
    return list[static_cast<std::size_t>(between(0, static_cast<int>(list.size()) - 1))];
  }
  template <class T>
  void shuffle(std::vector<T>& list) {
    for (std::size_t last = list.size(); last > 1; --last)
      std::swap(list[last - 1], list[static_cast<std::size_t>(between(0, static_cast<int>(last) - 1))]);
  }

 private:
  std::mt19937_64 m_engine;
};

enum class TotalOver { Nothing, Items, Scales };

struct Smallness {
  int itemsA = 2;
  int itemsB = 2;
  int answers = 3;
  bool even = true; ///< equal steps between the answers, so that the mirror of each is one too
  TotalOver total = TotalOver::Nothing;
};

/// An invented instrument small enough to try every sheet of: scales `a` and `b`, and `total` where asked for; for
/// mothers and fathers, of any age; bands `low`, `average`, `high`.
instruments::Instrument smallStructure(const Smallness& small);

/// A pack for it with a random key, rules and rounding; every scale has one norm table for anybody, with one band for
/// every score.
instruments::LicencePack smallPack(Dice& dice, const Smallness& small, const instruments::Instrument& structure);

/// The lowest and highest score of each scale becomes the one band of its one norm table.
void oneBandForAll(instruments::LicencePack& pack, const instruments::Instrument& structure);

/// Calls with every sheet that extends this one: each item that is not answered yet is answered in every way.
/// @param leaveOut also with items left unanswered
void everySheet(const instruments::Instrument& instrument, bool leaveOut,
                const std::function<void(const instruments::AnswerSheet&)>& call,
                const instruments::AnswerSheet& from = {});

/// Each item answered at random, or with this chance not.
instruments::AnswerSheet anySheet(Dice& dice, const instruments::Instrument& instrument, int percentMissing);

} // namespace haven::tests
