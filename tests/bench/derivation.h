#pragma once

namespace haven::bench {

/// Derives one slot key at the cost that every real slot asks for. Stores of benches have slots that cost nothing.
void deriveKeyOnce();

} // namespace haven::bench
