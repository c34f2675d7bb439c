#pragma once

#include "base/result.h"

#include <filesystem>

namespace haven::store {

/// Looks through a write-ahead log left by a crash before the engine does. The engine takes everything after the
/// first invalid frame for a commit that a crash cut off, and drops it silently. That is right for the one commit
/// that was being written; when whole commits stand behind the invalid frame, the log was damaged and opening would
/// lose them. Damage within the very last commit cannot be told from a cut-off one. A header that a loss of power left
/// half written over the one before is no damage: a new round of the log begins when nothing of the old one is needed.
/// StoreDamaged (what "write-ahead-log"), IoFailed, NoPermission. A log that is absent or empty is sound.
Status checkWriteAheadLog(const std::filesystem::path& log);

} // namespace haven::store
