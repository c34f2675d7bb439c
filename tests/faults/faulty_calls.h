#pragma once

#include "store/other_system_calls.h"

namespace haven::tests {

/// Puts `FaultyDisk` under the files that are not the engine's, until the end of its life: whatever goes through
/// `store::systemCalls`.
class FaultyCalls {
 public:
  FaultyCalls();

 private:
  store::OtherSystemCalls m_calls;
};

} // namespace haven::tests
