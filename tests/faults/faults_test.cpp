#include "faults/day_under_faults.h"
#include "faults/faulty_place.h"
#include "faults/fork_at.h"

// At each of the first thousand operations of a working day that change the disk, each thing that can go wrong with it:
// what was acknowledged is there, the store opens and verifies, and what failed can be done again.

using namespace haven;
using namespace haven::tests;

namespace {

constexpr int kOperations = 1000;
constexpr int kActsAfter = 3; ///< that the day goes on with after the fault
constexpr unsigned kSeconds = 60;

/// Goes on with the day after its fault, in the process that went its own way with it.
[[noreturn]] void endDay(DayUnderFaults& day, int operation) {
  try {
    for (int i = 0; i < kActsAfter && day.next(); ++i) {
    }
    day.finish(operation % 2 == 0);
  } catch (const std::exception& failure) {
    endOwnWay(1, failure.what());
  }
  endOwnWay(0, "");
}

void faultAtEachOperation(Fault fault) {
  const FaultyPlace place;
  Desk desk = place.desk();
  DayUnderFaults day(desk, workingDay());
  FaultyDisk& disk = FaultyDisk::instance();
  int own = 0; // the operation for which this process went its own way
  std::vector<std::string> failures;
  disk.onOperation([&](int operation) {
    if (own != 0 || operation > kOperations) return;
    const auto ending = goOwnWay(place.spare(), kSeconds);
    if (!ending) {
      own = operation;
      day.meet(fault, operation);
      disk.arm(fault);
    } else if (ending->status != 0) {
      failures.push_back("operation " + std::to_string(operation) + " (" + nameOf(disk.last().kind) + " " +
                         disk.last().file + ") during '" + day.actName() + "': " + ending->message + " [" +
                         std::to_string(ending->status) + "]");
    }
  });
  try {
    while (day.next())
      if (own != 0) endDay(day, own);
  } catch (const std::exception& failure) {
    if (own != 0) endOwnWay(1, failure.what());
    throw;
  }
  const int operations = disk.operations();
  disk.onOperation({});
  for (const std::string& failure : failures)
    FAIL_CHECK(failure);
  INFO(operations << " operations in the day");
  CHECK(operations >= kOperations);
  day.finish(true);
}

} // namespace

TEST_CASE("an operation that fails, at each of the first thousand of a day, loses nothing") {
  faultAtEachOperation(Fault::Fails);
}

TEST_CASE("a write that breaks off half-way, at each of the first thousand operations of a day, loses nothing") {
  faultAtEachOperation(Fault::Torn);
}

TEST_CASE("a disk that is full from any of the first thousand operations of a day loses nothing") {
  faultAtEachOperation(Fault::Full);
}

TEST_CASE("a disk that fails for a while from any of the first thousand operations of a day loses nothing") {
  faultAtEachOperation(Fault::Broken);
}

TEST_CASE("a loss of power at each of the first thousand operations of a day loses nothing acknowledged") {
  faultAtEachOperation(Fault::PowerLoss);
}

TEST_CASE("syncs that fail for a while from any of the first thousand operations of a day lose nothing") {
  faultAtEachOperation(Fault::Unsynced);
}
