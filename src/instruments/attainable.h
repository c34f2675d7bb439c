#pragma once

#include "instruments/instrument.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace haven::instruments {

/// The score that answers with this sum give on a scale over items: the one place where points are formed and rounded.
/// @param sum of the answered items, reversed where they are
/// @param answered how many of the scale's items were answered; at least one
double pointsOf(const Scale& scale, int sum, int answered);

/// The same for a total over scales.
/// @param halves twice the sum of the scores of its scales
double totalPoints(const Scale& total, std::int64_t halves);

/// The step in which the scores of a scale over items lie: 1, or 0.5; absent where they can be any fraction.
std::optional<double> stepOf(const Scale& scale);

/// Lowest and highest score of a scale; absent where the answer scale or the key is not known.
/// @param scales where a total finds the scales it is over
std::optional<std::pair<double, double>> rangeOf(const Scale& scale, const std::vector<Scale>& scales,
                                                 const std::vector<AnswerOption>& answers);

/// The first score of a scale that a test refuses. Every attainable score is tried, with fewer answers first. Where
/// reversed items have an answer scale that is not even, what they could count as is tried for every item; a total
/// over scales is tried at every step between its ends. Time is bounded by items times answers.
std::optional<double> firstAttainable(const Scale& scale, const std::vector<Scale>& scales,
                                      const std::vector<AnswerOption>& answers,
                                      const std::function<bool(double)>& refused);

} // namespace haven::instruments
