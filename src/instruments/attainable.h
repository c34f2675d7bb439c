#pragma once

#include "instruments/instrument.h"

#include <vector>

namespace haven::instruments {

/// The score that `answered` answers with this sum give on a scale: the one place where points are formed.
/// Missing answers within what the scale allows count as the mean of the answered ones.
double pointsOf(const Scale& scale, int sum, int answered);

/// Every score a scale can give, ascending and once each; empty where the answer scale or the key is not known.
std::vector<double> attainableScores(const Scale& scale, const std::vector<AnswerOption>& answers);

} // namespace haven::instruments
