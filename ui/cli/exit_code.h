#pragma once

#include "base/error.h"

namespace haven::cli {

/// How the program ends; scripts rely on the numbers.
enum class Exit {
  Done = 0,
  Usage = 2,         ///< wrong usage
  NotAcceptable = 3, ///< the input is not acceptable; the message names file, line or path, and reason
  NotAllowed = 4,    ///< not allowed, or wrong name or passphrase
  Damaged = 5,       ///< the store is damaged, or newer than this program
  System = 6,        ///< the system failed: disk full, no permission, store in use
  Interrupted = 130, ///< by Ctrl+C, as shells count it; nothing is left half
};

Exit exitFor(const Error& error);

} // namespace haven::cli
