#pragma once

#include <string_view>

namespace haven {

/// How many typing errors lie between two folded words: a letter too many, too few, another one, or two neighbours
/// swapped. Counted as far as `most`; `most + 1` where there are more. Counts bytes, which for folded Dutch are
/// letters; words of more than 100 bytes are the same or too far apart.
int typingErrors(std::string_view typed, std::string_view word, int most);

/// The same up to the beginning of `word` that is nearest: for what is still being typed.
int typingErrorsToBeginning(std::string_view typed, std::string_view word, int most);

} // namespace haven
