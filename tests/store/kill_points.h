#pragma once

namespace haven::tests {

/// From now on this process ends, as if it were killed, right before the call with this number that puts something on
/// the disk for good: a flush, a rename, a removal. For child processes.
void dieAtDurableCall(int number);

/// With what it ends then.
inline constexpr int kKilled = 77;

} // namespace haven::tests
