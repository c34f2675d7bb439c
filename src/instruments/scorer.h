#pragma once

#include "instruments/answer_sheet.h"
#include "instruments/instrument.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace haven::instruments {

/// An instrument made ready for scoring many sheets: every id resolved to its place once. The one place where scores
/// are formed; `score` and the batch both call it. The instrument must outlive it and stay where it is.
class Scorer {
 public:
  /// In place of an answer that was not given.
  static constexpr std::int16_t kNoAnswer = std::numeric_limits<std::int16_t>::min();

  /// What norm tables are chosen by, besides the score.
  struct Facts {
    std::string_view respondent; ///< empty: not known
    std::string_view sex;        ///< empty: not known
    std::optional<int> ageMonths;
  };

  struct Outcome {
    std::optional<double> raw;
    int answered = 0;
    int missing = 0;
    const NormTable* table = nullptr;
    const Band* band = nullptr;
  };

  explicit Scorer(const Instrument& instrument);

  /// Every scale of one sheet.
  /// @param answers one for each item, in the instrument's order; every one known to the answer scale, or kNoAnswer
  /// @param outcomes one for each scale, in the instrument's order
  void score(std::span<const std::int16_t> answers, const Facts& facts, std::span<Outcome> outcomes) const;

  /// Lowest and highest points a scale can give; absent where key or answers are not known.
  [[nodiscard]] std::optional<std::pair<double, double>> range(std::size_t scale) const;

  [[nodiscard]] const Instrument& instrument() const { return *m_instrument; }

 private:
  struct Place {
    std::size_t item = 0;
    bool reversed = false;
  };
  struct Plan {
    const Scale* scale = nullptr;
    std::vector<Place> places;
    std::vector<std::size_t> of;
    std::optional<std::pair<double, double>> range;
  };
  void scoreItems(const Plan& plan, std::span<const std::int16_t> answers, Outcome& outcome) const;
  void scoreTotal(const Plan& plan, std::span<const Outcome> outcomes, Outcome& outcome) const;

  const Instrument* m_instrument;
  int m_mirror = 0; ///< lowest plus highest answer
  bool m_answersKnown = false;
  std::vector<Plan> m_plans;
  std::vector<std::size_t> m_order; ///< scales over items first
};

} // namespace haven::instruments
