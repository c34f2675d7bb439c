#include "faults/faulty_place.h"

#include "faults/faulty_disk.h"

namespace haven::tests {
namespace {

constexpr const char* kFolder = "dag"; ///< relative: see FaultyDisk

} // namespace

FaultyPlace::FaultyPlace() : m_before(std::filesystem::current_path()) {
  // Read once: processes that go their own way have them.
  REQUIRE_FALSE(lsvg().items.empty());
  REQUIRE_FALSE(shippedInterventions().interventions.empty());
  REQUIRE(shippedPlan().section("observations") != nullptr);
  const auto work = m_dir / "werk";
  std::filesystem::create_directory(work);
  std::filesystem::current_path(work);
  SystemRandom random;
  const FixedClock clock(day("2026-11-21"));
  REQUIRE(store::createStore(kFolder, {exampleAccount(), passphrase(), true}, clock, random).has_value());
  m_vfs.emplace();
  FaultyDisk::instance().reset();
}

FaultyPlace::~FaultyPlace() {
  std::filesystem::current_path(m_before);
}

Desk FaultyPlace::desk() const {
  return {kFolder, kAccountName, kPassphrase};
}

} // namespace haven::tests
