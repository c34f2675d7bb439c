#include "store/access_log.h"
#include "store/key_slots_rotation.h"
#include "store/key_slots_rows.h"
#include "store/staff.h"
#include "store/unlocking.h"
#include "store/verification.h"

#include <algorithm>

using namespace haven;
using namespace haven::tests;
namespace fs = std::filesystem;

namespace {

/// Three accounts, one with a key file, a case, and an old copy beside the database.
struct Rotating : Staff {
  fs::path stick = made.dir / "stick";
  casefile::CaseId noor = 0;

  Rotating() {
    noor = finalRecord(made.cases()).caseId;
    become(kBo, kBosPassphrase);
    REQUIRE(accounts().addKeyFile(passphrase(kBosPassphrase), stick).has_value());
    become(kAccountName, kPassphrase);
    writeBytes(folder() / "haven.db.before-v5", "een oude kopie");
  }

  void everybodyComesIn() {
    made.close();
    CHECK(opens(kAccountName, kPassphrase));
    CHECK(opens(kBo, kBosPassphrase, stick));
    CHECK(opens(kCas, kCassPassphrase));
    CHECK(kindOf(open(kBo, kBosPassphrase)) == ErrorKind::SecondFactorNeeded);
  }
};

} // namespace

TEST_CASE("a new key opens for everybody, and the old one opens nothing any more") {
  Rotating in;
  const Secret before = in.made.store->database().key().clone();
  const std::string slotsBefore = bytesOf(in.folder() / "keyslots.json");
  const auto code = in.accounts().rotateKey();
  REQUIRE(code.has_value());
  CHECK(*code != in.made.recoveryCode);
  CHECK(in.made.store->database().key().view() != before.view());

  CHECK(in.made.cases().load(in.noor)->youth.name == "Voorbeeld: Noor"); // one goes on working
  REQUIRE(in.made.cases().createCase(youth("Voorbeeld: Sem", "2022-01-01")).has_value());
  CHECK(in.made.store->checkPassphrase(passphrase()).has_value());
  const auto report = store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions());
  REQUIRE(report.has_value());
  CHECK(report->faults.empty());
  {
    auto logged = in.made.store->database().query("SELECT object_id, ground FROM access_log WHERE object = 'key'");
    REQUIRE(logged->step() == true);
    CHECK(logged->text(0) == "2");
    CHECK(logged->text(1) == "administration");
  }

  in.everybodyComesIn();
  CHECK(kindOf(openWithKey(in.folder(), before, in.made.clock, kAccountName)) == ErrorKind::StoreDamaged);
  for (const auto& [name, bytes] : contentOf(in.folder())) {
    INFO(name);
    CHECK(name.find("before-v") == std::string::npos);
    CHECK(name.find("rotated") == std::string::npos);
    CHECK(bytes.find(std::string(before.view())) == std::string::npos);
  }
  const auto recover = [&](std::string_view with) {
    in.made.clock.advance(std::chrono::minutes{5});
    return store::recoverStore(in.folder(), with, kBo, passphrase("hersteld groen woord"), in.made.clock,
                               in.made.random);
  };
  CHECK(kindOf(recover(in.made.recoveryCode)) == ErrorKind::WrongCredentials);
  CHECK(recover(*code).has_value());

  writeBytes(in.folder() / "keyslots.json", slotsBefore); // the slots of before do not fit the database of now
  CHECK(kindOf(in.open(kAccountName, kPassphrase)) == ErrorKind::StoreDamaged);
}

TEST_CASE("whoever took the database along can make no key for the next one") {
  Rotating in;
  const auto keysOf = [](store::OpenStore& opened) {
    std::map<int, std::string> keys;
    const auto rows = store::slotRows(opened.database()).value();
    for (const auto& [slot, row] : rows)
      keys[slot] = std::string(row.keys.authKey.view());
    return keys;
  };
  const auto taken = keysOf(*in.made.store);
  REQUIRE(in.accounts().rotateKey().has_value());
  in.everybodyComesIn(); // each identity is renewed when it is next used
  in.become(kAccountName, kPassphrase);
  for (const auto& [slot, authKey] : keysOf(*in.made.store))
    for (const auto& [before, known] : taken)
      CHECK(authKey != known);
  const auto slots = store::readKeySlots(in.folder()).value();
  for (const auto& slot : slots.slots)
    CHECK(slot.since == 2);
}

TEST_CASE("a key is replaced again and again") {
  Rotating in;
  for (int generation = 2; generation < 6; ++generation) {
    REQUIRE(in.accounts().rotateKey().has_value());
    in.become(kCas, kCassPassphrase);
    CHECK(store::keyGeneration(in.made.store->database()) == generation);
  }
  in.everybodyComesIn();
}

TEST_CASE("the key is not replaced while somebody's slot could not follow") {
  Rotating in;
  in.made.close();
  auto slots = store::readKeySlots(in.folder()).value();
  SECTION("a damaged one") {
    std::string text = bytesOf(in.folder() / "keyslots.json");
    const auto at = text.rfind("\"identity\"") + 15;
    text[at] = text[at] == 'A' ? 'B' : 'A';
    writeBytes(in.folder() / "keyslots.json", text);
    in.become(kAccountName, kPassphrase);
    CHECK(errorOf(in.accounts().rotateKey()) == Error{ErrorKind::StoreDamaged, {{"what", "keyslots"}}});
  }
  SECTION("no room for the copy") {
    in.become(kAccountName, kPassphrase);
    fs::create_directories(in.folder() / "haven.db.rotated" / "vol"); // nothing can be written there
    CHECK_FALSE(in.accounts().rotateKey().has_value());
    fs::remove_all(in.folder() / "haven.db.rotated");
  }
  CHECK(in.made.cases().load(in.noor)->youth.name == "Voorbeeld: Noor");
  CHECK(in.made.cases().createCase(youth("Voorbeeld: Sem", "2022-01-01")).has_value());
  CHECK(fs::exists(in.folder() / "haven.db.before-v5"));
}
