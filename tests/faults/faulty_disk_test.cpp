#include "faults/faulty_disk.h"
#include "faults/faulty_place.h"
#include "store/durable_file.h"
#include "store/verification.h"

#include <string>

// The disk of these tests itself, and what it brings to light that no thousand operations of a day do.

using namespace haven;
using namespace haven::tests;

namespace {

FaultyDisk& disk() {
  return FaultyDisk::instance();
}

casefile::ItemRecord item(int answer, std::size_t length) {
  return {"5", answer, {}, {}, std::string(length, 'x'), "voorbeeld"};
}

int answerKept(Desk& desk, casefile::AdministrationId form) {
  const auto kept = desk.cases().loadAdministration(form);
  REQUIRE(kept.has_value());
  const casefile::ItemRecord* record = kept->item("5");
  REQUIRE(record != nullptr);
  return record->answer.value_or(-1);
}

} // namespace

TEST_CASE("a loss of power takes what was not put on disk, and nothing else") {
  const FaultyPlace place;
  REQUIRE(store::replaceFile("dag/a", "oud").has_value());
  REQUIRE(store::replaceFile("dag/a", "nieuw").has_value());
  for (const std::uint32_t seed : {0U, 1U, 2U}) {
    disk().losePower(seed);
    CHECK(bytesOf("dag/a") == "nieuw");
  }
  // The folder is not synced any more: the new name may be lost, the content not.
  disk().onOperation([](int) {
    if (disk().last().kind == DiskOperation::Kind::Rename) disk().arm(Fault::Torn);
  });
  CHECK(kindOf(store::replaceFile("dag/a", "nieuwst")) == ErrorKind::IoFailed);
  disk().onOperation({});
  disk().losePower(0);
  CHECK(bytesOf("dag/a") == "nieuw");
}

TEST_CASE("a loss of power brings nothing of a file back into another that has its name") {
  const FaultyPlace place;
  for (const bool replaced : {false, true}) {
    INFO(replaced);
    writeBytes("dag/a", "");
    disk().truncated("dag/a", 0, "oud");
    if (replaced)
      disk().renamed("dag/b", "dag/a", true, "");
    else
      disk().removed("dag/a", "");
    disk().syncedFolder("dag");
    writeBytes("dag/a", "nieuw");
    disk().losePower(0);
    CHECK(bytesOf("dag/a") == "nieuw");
  }
}

TEST_CASE("a commit that was never put on disk is lost with the power") {
  const FaultyPlace place;
  Desk desk = place.desk();
  REQUIRE(desk.unlock().has_value());
  const Form form = filledDraft(desk.cases());
  REQUIRE(answerKept(desk, form.id) == 2); // its row in the log covers reading it again while the disk fails
  disk().arm(Fault::Unsynced);
  CHECK(kindOf(desk.cases().saveItem(form.id, item(4, 10))) == ErrorKind::IoFailed);
  CHECK(answerKept(desk, form.id) == 2);
  disk().cutPower();
  desk.lock();
  disk().losePower(0);
  REQUIRE(desk.unlock().has_value());
  CHECK(answerKept(desk, form.id) == 2);
}

TEST_CASE("what commits that failed left in the log is not taken for damage") {
  const FaultyPlace place;
  Desk desk = place.desk();
  REQUIRE(desk.unlock().has_value());
  const Form form = filledDraft(desk.cases());
  disk().arm(Fault::Unsynced);
  // Each shorter than the one before, so that the ends of all stay behind the one that succeeds.
  for (const std::size_t length : {40'000U, 30'000U, 20'000U})
    CHECK(kindOf(desk.cases().saveItem(form.id, item(3, length))) == ErrorKind::IoFailed);
  disk().mend();
  REQUIRE(desk.cases().saveItem(form.id, item(4, 10)).has_value());
  disk().cutPower();
  desk.lock();
  const std::uint32_t seed = GENERATE(0U, 1U, 2U, 5U, 8U);
  disk().losePower(seed);
  INFO("seed " << seed);
  REQUIRE(desk.unlock().has_value());
  CHECK(answerKept(desk, form.id) == 4);
  CHECK(store::verify(desk.store(), catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
}
