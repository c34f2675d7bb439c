#pragma once

namespace haven {

/// Gives memory that was let go of back to the system where the allocator would keep it for later: after much went at
/// once. Costs a few milliseconds; does nothing where the platform has no such call.
void returnFreedMemory();

} // namespace haven
