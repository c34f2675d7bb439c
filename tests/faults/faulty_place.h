#pragma once

#include "faults/desk.h"
#include "faults/faulty_calls.h"
#include "faults/faulty_vfs.h"
#include "store/cheap_keys.h"

#include <filesystem>
#include <optional>

namespace haven::tests {

/// A new store in a working folder of its own, with `FaultyDisk` under it.
class FaultyPlace {
 public:
  FaultyPlace();
  ~FaultyPlace();
  FaultyPlace(const FaultyPlace&) = delete;
  FaultyPlace& operator=(const FaultyPlace&) = delete;

  [[nodiscard]] Desk desk() const;
  /// Where a process that goes its own way has its copy.
  [[nodiscard]] std::filesystem::path spare() const { return m_dir / "eigen"; }

 private:
  store::CheapKeys m_cheap;
  TempDir m_dir;
  std::filesystem::path m_before;
  std::optional<FaultyVfs> m_vfs;
  FaultyCalls m_calls;
};

} // namespace haven::tests
