#pragma once

#include "base/random.h"

#include <QString>

namespace haven::gui {

/// How many words a given passphrase has: of 256 each, so 48 bits; it has to be changed at the first unlocking.
inline constexpr int kGivenWords = 6;

/// A passphrase to hand over: short, plain Dutch words that are easy to read aloud and to copy by hand.
QString givenWords(RandomSource& random);

} // namespace haven::gui
