#pragma once

#include "casefile/case_file.h"
#include "store/vault.h"

#include <optional>
#include <string>

namespace haven::store {

/// What the administrator settles for everybody.
struct StoreSettings {
  static constexpr int kLongestIdle = 30;
  int idleMinutes = 10;     ///< 1 to `kLongestIdle`
  std::string backupFolder; ///< empty: nobody chose a place yet
  int backupEveryDays = 1;  ///< 1 to 31
  int backupsKept = 7;      ///< 1 to 99
  bool operator==(const StoreSettings&) const = default;
};

/// What cannot be read is as it is at first.
Result<StoreSettings> readSettings(OpenStore& store);
/// NotAllowed; InvalidInput (field, reason "out-of-range" or "not-text").
Status saveSettings(OpenStore& store, const StoreSettings& settings);

/// Where the person of this session was, with what was typed there and not yet kept: JSON that the screen reads again.
/// Replaces what was kept before.
Status keepPlace(OpenStore& store, casefile::CaseId caseId, std::string_view content);
/// What was kept, once: taking it removes it.
Result<std::optional<std::string>> takePlace(OpenStore& store);

} // namespace haven::store
