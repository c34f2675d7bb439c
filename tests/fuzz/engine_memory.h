#pragma once

namespace haven::fuzz {

/// Gives the engine's memory back for use by the next input rather than to the sanitizer, which spends more on each of
/// the hundred thousand small pieces of one migration than the engine on the whole of it. The engine is built without
/// sanitizers, so nothing is found less. Before the engine is first used; for one thread.
void keepEngineMemory();

} // namespace haven::fuzz
