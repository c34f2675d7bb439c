#pragma once

#include "casefile/comparison.h"

#include <vector>

namespace haven::casefile {

/// Records of one instrument side by side, in the order they are given in; at least one, each with a result.
Comparison compareRecords(std::vector<Informant> informants);

} // namespace haven::casefile
