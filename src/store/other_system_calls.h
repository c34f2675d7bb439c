#pragma once

#include "store/system_calls.h"

namespace haven::store {

/// For tests alone: while one lives, these calls stand in the place of the system's. No part of the program may include
/// this; tests/borders sees to it.
class OtherSystemCalls {
 public:
  /// @param calls have to outlive it
  explicit OtherSystemCalls(const SystemCalls& calls);
  ~OtherSystemCalls();
  OtherSystemCalls(const OtherSystemCalls&) = delete;
  OtherSystemCalls& operator=(const OtherSystemCalls&) = delete;
};

} // namespace haven::store
