#pragma once

#include "instruments/scoring.h"

#include <optional>
#include <string>
#include <string_view>

namespace haven::store {

/// A score as it is kept with a final record: everything of it, so that reading gives back an equal score.
std::string scoreToJson(const instruments::Score& score);
/// Nothing when the text is no such score.
std::optional<instruments::Score> scoreFromJson(std::string_view text);

} // namespace haven::store
