#include "store/accounts.h"

#include "store/access_log.h"
#include "store/case_repository.h"
#include "store/key_file.h"
#include "store/key_slots_rows.h"
#include "store/staff.h"
#include "store/unlocking.h"

#include <algorithm>

using namespace haven;
using namespace haven::tests;
using casefile::Account;
using casefile::Role;
using store::AccountRow;

namespace {

AccountRow rowOf(Staff& staff, casefile::AccountId id) {
  const auto rows = staff.accounts().list().value();
  const auto found = std::ranges::find(rows, id, [](const AccountRow& row) { return row.account.id; });
  REQUIRE(found != rows.end());
  return *found;
}

Error invalid(const char* field, const char* reason) {
  return {ErrorKind::InvalidInput, {{"field", field}, {"reason", reason}}};
}

template <class T>
Error refusalOf(const Result<T>& result) {
  return errorOf(result);
}

/// Newest row: act, object, id, ground.
std::string lastLogged(store::OpenStore& opened) {
  auto row = opened.database().query(
      "SELECT act || ' ' || object || ' ' || object_id || ' ' || ground FROM access_log ORDER BY id DESC LIMIT 1");
  REQUIRE(row->step() == true);
  return row->text(0);
}

} // namespace

TEST_CASE("people are added, come in, and are listed as they are") {
  Staff staff;
  const auto rows = staff.accounts().list().value();
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].account.name == kAccountName);
  CHECK(rows[0].hasPassphrase);
  CHECK_FALSE(rows[0].account.mustChangePassphrase);
  CHECK(rows[1].account.name == kBo);
  CHECK(rows[1].account.role == Role::YouthProfessional);
  CHECK_FALSE(rows[1].account.administrator);
  CHECK(rows[1].account.mustChangePassphrase); // an administrator knows it
  CHECK(rows[1].createdAt == "2026-11-21T12:00:00Z");
  CHECK_FALSE(rows[1].lastLogin.has_value());
  CHECK_FALSE(rows[1].keyFile);
  CHECK(rows[2].account.administrator);
  CHECK(lastLogged(*staff.made.store) == "create account 3 administration");

  staff.become(kBo, kBosPassphrase);
  CHECK(staff.made.store->account().mustChangePassphrase);
  CHECK(kindOf(store::openStore(staff.folder(), "", passphrase(kBosPassphrase), staff.made.clock)) ==
        ErrorKind::StoreBusy);
  staff.made.close();
  CHECK(errorOf(staff.open("", kBosPassphrase)) == invalid("user", "several-accounts"));
  staff.become(kAccountName, kPassphrase);
  CHECK(rowOf(staff, staff.bo).lastLogin == "2026-11-21T12:00:00Z");
}

TEST_CASE("what makes no account is refused, and nobody is added") {
  Staff staff;
  struct Row {
    Account account;
    std::string word;
    const char* field;
    const char* reason;
  };
  Account unlookedAfter = newcomer("Dirk", Role::Administrator);
  unlookedAfter.administrator = false;
  Account strange = newcomer("Dirk");
  strange.registrations = {{"SKJ", "\xff"}};
  const std::string good(kBosPassphrase);
  const Row rows[] = {
      {newcomer("  "), good, "name", "empty"},
      {newcomer("bo  FICTIEF"), good, "name", "taken"},
      {newcomer(std::string(10U << 20U, 'n')), good, "name", "too-long"},
      {newcomer(std::string(201, 'n')), good, "name", "too-long"}, // one line holds 200
      {newcomer(std::string("Di\0rk", 5)), good, "name", "not-text"},
      {newcomer("Di\xc3\x28rk"), good, "name", "not-text"},
      {strange, good, "registration", "not-text"},
      {unlookedAfter, good, "role", "not-administrator"},
      {newcomer("Dirk"), "elf tekens.", "passphrase", "too-short"},
      {newcomer("Dirk"), "", "passphrase", "too-short"},
      {newcomer("Dirk"), std::string("vier groene\0 fietsen", 20), "passphrase", "not-text"},
      {newcomer("Dirk"), "vier groene \xff fietsen", "passphrase", "not-text"},
  };
  for (const Row& row : rows) {
    INFO(row.field << " " << row.reason);
    CHECK(errorOf(staff.accounts().add(row.account, passphrase(row.word))) == invalid(row.field, row.reason));
  }
  CHECK(staff.accounts().list()->size() == 3);
  CHECK(store::readKeySlots(staff.folder())->slots.size() == 4);
  Account lost = newcomer("Dirk");
  lost.teams = {99};
  CHECK(errorOf(staff.accounts().add(lost, passphrase(kBosPassphrase))) ==
        Error{ErrorKind::NotFound, {{"what", "team"}}});
  staff.made.close();
  for (const std::string& word :
       {std::string("vier groene\0 fietsen", 20), std::string("\xff\xfe"), std::string(1U << 20U, 'a')})
    CHECK(kindOf(staff.open(kBo, word)) == ErrorKind::WrongCredentials);
  staff.made.clock.advance(std::chrono::minutes{5});
  CHECK(kindOf(staff.open(std::string(10U << 20U, 'n'), kBosPassphrase)) == ErrorKind::WrongCredentials);
}

TEST_CASE("who is no administrator changes nobody but oneself") {
  Staff staff;
  staff.become(kBo, kBosPassphrase);
  auto accounts = staff.accounts();
  const Secret word = passphrase("een ander goed woord");
  const auto before = contentOf(staff.folder());
  CHECK(kindOf(accounts.list()) == ErrorKind::NotAllowed);
  CHECK(kindOf(accounts.add(newcomer("Dirk"), word)) == ErrorKind::NotAllowed);
  CHECK(kindOf(accounts.change(newcomer("Dirk"))) == ErrorKind::NotAllowed);
  CHECK(kindOf(accounts.disable(staff.cas)) == ErrorKind::NotAllowed);
  CHECK(kindOf(accounts.enable(staff.cas, word)) == ErrorKind::NotAllowed);
  CHECK(kindOf(accounts.givePassphrase(staff.cas, word)) == ErrorKind::NotAllowed);
  CHECK(kindOf(accounts.newRecoveryCode()) == ErrorKind::NotAllowed);
  CHECK(kindOf(accounts.rotateKey()) == ErrorKind::NotAllowed);
  CHECK(kindOf(accounts.teams()) == ErrorKind::NotAllowed);
  CHECK(kindOf(accounts.addTeam("Noord")) == ErrorKind::NotAllowed);
  CHECK(kindOf(accounts.renameTeam(1, "Noord")) == ErrorKind::NotAllowed);
  CHECK(kindOf(accounts.removeTeam(1)) == ErrorKind::NotAllowed);
  CHECK(contentOf(staff.folder()) == before);
}

TEST_CASE("an account is changed, in an open store too") {
  Staff staff;
  const auto team = staff.accounts().addTeam("Team Noord").value();
  Account own = staff.made.store->account();
  own.name = " Fenna Anders-Voorbeeld ";
  own.registrations = {{"BIG", "1"}};
  own.teams = {team};
  REQUIRE(staff.accounts().change(own).has_value());
  own.name = "Fenna Anders-Voorbeeld";
  CHECK(staff.made.store->account() == own);
  CHECK(lastLogged(*staff.made.store) == "update account 1 administration");

  Account bo = rowOf(staff, staff.bo).account;
  bo.name = kCas;
  CHECK(refusalOf(staff.accounts().change(bo)) == invalid("name", "taken"));
  bo.name = "Bo van der Verzinsel";
  bo.role = Role::QualifiedDiagnostician;
  REQUIRE(staff.accounts().change(bo).has_value());
  bo.id = 99;
  CHECK(refusalOf(staff.accounts().change(bo)) == Error{ErrorKind::NotFound, {{"what", "account"}}});
  staff.made.close();
  CHECK(staff.opens("fenna anders-voorbeeld", kPassphrase)); // in the bucket of the new name
  CHECK(staff.opens("Bo van der Verzinsel", kBosPassphrase));
  CHECK_FALSE(staff.opens(kBo, kBosPassphrase));
}

TEST_CASE("somebody always looks after the store") {
  Staff staff;
  Account own = staff.made.store->account();
  own.administrator = false;
  REQUIRE(staff.accounts().change(own).has_value());               // Cas does
  CHECK(kindOf(staff.accounts().list()) == ErrorKind::NotAllowed); // at once
  staff.become(kCas, kCassPassphrase);
  Account cas = staff.made.store->account();
  cas.role = Role::YouthProfessional;
  cas.administrator = false;
  CHECK(refusalOf(staff.accounts().change(cas)) == invalid("administrator", "last"));
  CHECK(staff.made.store->account().administrator);
  CHECK(refusalOf(staff.accounts().disable(staff.cas)) == invalid("account", "own"));
  CHECK(refusalOf(staff.accounts().givePassphrase(staff.cas, passphrase(kBosPassphrase))) == invalid("account", "own"));
}

TEST_CASE("a disabled account opens nothing, and is let in again with a given passphrase") {
  Staff staff;
  const auto slotsBefore = bytesOf(staff.folder() / "keyslots.json");
  REQUIRE(staff.accounts().disable(staff.bo).has_value());
  CHECK(lastLogged(*staff.made.store) == "delete account 2 administration");
  const AccountRow row = rowOf(staff, staff.bo);
  CHECK(row.account.disabled);
  CHECK(row.disabledAt == "2026-11-21T12:00:00Z");
  CHECK_FALSE(row.hasPassphrase);
  CHECK(refusalOf(staff.accounts().givePassphrase(staff.bo, passphrase("gegeven groen woord"))) ==
        invalid("account", "disabled"));
  CHECK(refusalOf(staff.accounts().enable(staff.cas, passphrase("gegeven groen woord"))) ==
        invalid("account", "enabled"));
  staff.made.close();
  CHECK(kindOf(staff.open(kBo, kBosPassphrase)) == ErrorKind::WrongCredentials);
  CHECK(kindOf(store::recoverStore(staff.folder(), staff.made.recoveryCode, kBo, passphrase("hersteld groen woord"),
                                   staff.made.clock, staff.made.random)) == ErrorKind::WrongCredentials);

  SECTION("also when the slot is put back, which is removed again") {
    writeBytes(staff.folder() / "keyslots.json", slotsBefore);
    CHECK(kindOf(staff.open(kBo, kBosPassphrase)) == ErrorKind::WrongCredentials);
    const auto slots = store::readKeySlots(staff.folder()).value();
    CHECK(slots.slots.size() == 3);
    CHECK(std::ranges::count(slots.slots, staff.bo, &store::KeySlot::account) == 0);
    staff.made.clock.advance(std::chrono::minutes{5});
    CHECK(staff.opens(kCas, kCassPassphrase));
  }
  SECTION("until enabled") {
    staff.become(kAccountName, kPassphrase);
    REQUIRE(staff.accounts().enable(staff.bo, passphrase("gegeven groen woord")).has_value());
    staff.made.close();
    CHECK_FALSE(staff.opens(kBo, kBosPassphrase));
    staff.become(kBo, "gegeven groen woord");
    CHECK(staff.made.store->account().mustChangePassphrase);
  }
}

TEST_CASE("a passphrase of one's own replaces the given one") {
  Staff staff;
  staff.become(kBo, kBosPassphrase);
  auto accounts = staff.accounts();
  CHECK(kindOf(accounts.changePassphrase(passphrase("verkeerd woord"), passphrase("nieuwe gele vogels"))) ==
        ErrorKind::WrongCredentials);
  CHECK(refusalOf(accounts.changePassphrase(passphrase(kBosPassphrase), passphrase("kort"))) ==
        invalid("passphrase", "too-short"));
  REQUIRE(accounts.changePassphrase(passphrase(kBosPassphrase), passphrase("nieuwe gele vogels")).has_value());
  CHECK(lastLogged(*staff.made.store) == "update passphrase 2 own");
  CHECK_FALSE(staff.made.store->account().mustChangePassphrase);
  CHECK(staff.made.store->checkPassphrase(passphrase("nieuwe gele vogels")).has_value());
  const std::string slots = bytesOf(staff.folder() / "keyslots.json");
  REQUIRE(accounts.changePassphrase(passphrase("nieuwe gele vogels"), passphrase("nog nieuwere vogels")).has_value());
  staff.made.close();
  CHECK_FALSE(staff.opens(kBo, kBosPassphrase));
  CHECK_FALSE(staff.opens(kBo, "nieuwe gele vogels"));
  CHECK(staff.opens(kBo, "nog nieuwere vogels"));
  CHECK(staff.opens(kAccountName, kPassphrase));
  // Who puts the slots of yesterday back does not put back the passphrase of yesterday.
  writeBytes(staff.folder() / "keyslots.json", slots);
  CHECK(kindOf(staff.open(kBo, "nieuwe gele vogels")) == ErrorKind::WrongCredentials);
}

TEST_CASE("an administrator gives a passphrase without knowing the one before") {
  Staff staff;
  REQUIRE(staff.accounts().givePassphrase(staff.bo, passphrase("gegeven groen woord")).has_value());
  CHECK(lastLogged(*staff.made.store) == "update passphrase 2 administration");
  CHECK(kindOf(staff.accounts().givePassphrase(99, passphrase("gegeven groen woord"))) == ErrorKind::NotFound);
  staff.made.close();
  CHECK_FALSE(staff.opens(kBo, kBosPassphrase));
  staff.become(kBo, "gegeven groen woord");
  CHECK(staff.made.store->account().mustChangePassphrase);
}

TEST_CASE("a new recovery code takes the place of the one before") {
  Staff staff;
  const auto code = staff.accounts().newRecoveryCode();
  REQUIRE(code.has_value());
  staff.made.close();
  const auto recover = [&](std::string_view with) {
    return store::recoverStore(staff.folder(), with, kBo, passphrase("hersteld groen woord"), staff.made.clock,
                               staff.made.random);
  };
  CHECK(kindOf(recover(staff.made.recoveryCode)) == ErrorKind::WrongCredentials);
  CHECK(recover(*code).has_value());
  CHECK(kindOf(recover(*code)) == ErrorKind::WrongCredentials); // once
  CHECK(staff.opens(kBo, "hersteld groen woord"));
}

TEST_CASE("teams are made, named, filled and removed") {
  Staff staff;
  auto accounts = staff.accounts();
  const auto noord = accounts.addTeam(" Team Noord ");
  REQUIRE(noord.has_value());
  CHECK(lastLogged(*staff.made.store) == "create team 1 administration");
  CHECK(errorOf(accounts.addTeam("team  NOORD")) == invalid("name", "taken"));
  CHECK(errorOf(accounts.addTeam(" ")) == invalid("name", "empty"));
  CHECK(errorOf(accounts.addTeam("\xff")) == invalid("name", "not-text"));
  CHECK(errorOf(accounts.addTeam(std::string(201, 'n'))) == invalid("name", "too-long"));
  const auto zuid = accounts.addTeam("Zuid").value();
  CHECK(refusalOf(accounts.renameTeam(zuid, "Team Noord")) == invalid("name", "taken"));
  REQUIRE(accounts.renameTeam(zuid, "zuid").has_value());
  CHECK(kindOf(accounts.renameTeam(99, "Oost")) == ErrorKind::NotFound);
  Account bo = rowOf(staff, staff.bo).account;
  bo.teams = {zuid, *noord, zuid};
  REQUIRE(accounts.change(bo).has_value());
  CHECK(rowOf(staff, staff.bo).account.teams == std::vector<casefile::TeamId>{*noord, zuid});
  const auto teams = accounts.teams().value();
  REQUIRE(teams.size() == 2);
  CHECK(teams[0].name == "Team Noord");
  CHECK(teams[1].name == "zuid");
  CHECK(teams[1].members == std::vector<casefile::AccountId>{staff.bo});

  const auto id = staff.made.cases().createCase(youth()).value();
  REQUIRE(staff.made.store->database().run("INSERT INTO case_teams VALUES (?, ?)", id, *noord).has_value());
  CHECK(refusalOf(accounts.removeTeam(*noord)) == invalid("team", "in-use"));
  REQUIRE(accounts.removeTeam(zuid).has_value());
  CHECK(kindOf(accounts.removeTeam(zuid)) == ErrorKind::NotFound);
  CHECK(rowOf(staff, staff.bo).account.teams == std::vector<casefile::TeamId>{*noord});
}

TEST_CASE("a slot that the database does not know opens nothing") {
  Staff staff;
  staff.made.close();
  const auto file = staff.folder() / "keyslots.json";
  const auto sound = store::readKeySlots(staff.folder()).value();
  const auto open = [&] {
    staff.made.clock.advance(std::chrono::minutes{5});
    return kindOf(staff.open(kBo, kBosPassphrase));
  };
  const auto bos = [&](store::KeySlots& slots) -> store::KeySlot& {
    return *std::ranges::find(slots.slots, staff.bo, &store::KeySlot::account);
  };
  SECTION("a key of an outsider's choice, sealed to the public key of the file") {
    auto slots = sound;
    const store::SlotKeys guessed{bos(slots).publicKey, Secret{std::size_t{32}}};
    bos(slots).keys.clear();
    store::giveKey(bos(slots), slots.storeId, guessed, Secret{std::size_t{32}}, 1);
    writeBytes(file, store::formatKeySlots(slots));
    CHECK(open() == ErrorKind::StoreDamaged);
  }
  SECTION("an identity of somebody else's slot") {
    auto slots = sound;
    auto& fennas = slots.slots.front();
    bos(slots).wrapped = fennas.wrapped;
    bos(slots).salt = fennas.salt;
    bos(slots).nonce = fennas.nonce;
    writeBytes(file, store::formatKeySlots(slots));
    CHECK(open() == ErrorKind::WrongCredentials);
  }
  SECTION("a slot of one's own making, as who has the key could make one") {
    auto slots = sound;
    SystemRandom random;
    const store::StoreKey key{1, keyOf(staff.folder())};
    Account bo = newcomer(kBo);
    bo.id = staff.bo;
    const Secret chosen = passphrase("zelf gekozen woord");
    slots.slots.push_back(store::passphraseSlot(50, bo, slots.storeId, {chosen}, key, random)->slot);
    writeBytes(file, store::formatKeySlots(slots));
    CHECK(kindOf(staff.open(kBo, "zelf gekozen woord")) == ErrorKind::WrongCredentials);
    CHECK(staff.opens(kCas, kCassPassphrase)); // and with that it is removed
    CHECK(store::readKeySlots(staff.folder())->slots.size() == sound.slots.size());
  }
}

TEST_CASE("no file of a store tells a name, passphrase, code, key file or key") {
  Staff staff;
  const auto stick = staff.made.dir / "stick";
  staff.become(kBo, kBosPassphrase);
  REQUIRE(staff.accounts().addKeyFile(passphrase(kBosPassphrase), stick).has_value());
  const Secret inFile = store::readKeyFile(stick).value();
  staff.become(kCas, kCassPassphrase);
  const std::string second = staff.accounts().newRecoveryCode().value();
  const Secret before = staff.made.store->database().key().clone();
  std::vector<std::string> secrets{std::string(kBo),
                                   std::string(kCas),
                                   "Fictief",
                                   "Verzonnen",
                                   "Fenna",
                                   std::string(kBosPassphrase),
                                   std::string(kCassPassphrase),
                                   std::string(kPassphrase),
                                   staff.made.recoveryCode,
                                   second,
                                   std::string(inFile.view()),
                                   std::string(before.view())};
  const auto search = [&] {
    const std::string content = bytesOf(stick); // its key in base64 stands nowhere else
    const auto at = content.find("\"key\": \"") + 8;
    secrets.push_back(content.substr(at, 44));
    for (const auto& [name, bytes] : contentOf(staff.folder()))
      for (const std::string& secret : secrets) {
        INFO(name << " " << secret.substr(0, 6));
        CHECK(bytes.find(secret) == std::string::npos);
      }
  };
  search();
  secrets.push_back(staff.accounts().rotateKey().value());
  secrets.emplace_back(staff.made.store->database().key().view());
  search();
  staff.made.close();
  for (int i = 0; i < 3; ++i)
    CHECK_FALSE(staff.opens(kCas, "helemaal verkeerd"));
  secrets.emplace_back("helemaal verkeerd");
  search();
}

TEST_CASE("every byte of a store's key slots is guarded") {
  Staff staff;
  const Secret key = staff.made.store->database().key().clone();
  staff.made.close();
  const auto file = staff.folder() / "keyslots.json";
  const std::string sound = bytesOf(file);
  const auto all = contentOf(staff.folder());
  int opened = 0;
  int refused = 0;
  for (std::size_t at = 0; at < sound.size(); ++at) {
    std::string changed = sound;
    changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ (at % 3 == 0 ? 0x01U : 0x10U));
    const auto slots = store::parseKeySlots(changed);
    if (!slots) {
      ++refused;
      continue;
    }
    // A cost that was raised is refused as well, but only after it was paid.
    const auto costly = [](const store::KeySlot& slot) {
      return slot.cost.passes > 4 || slot.cost.memoryBytes > 64'000;
    };
    if (std::ranges::any_of(slots->slots, costly)) continue;
    for (const store::KeySlot& slot : slots->slots) {
      CHECK(slot.cost.memoryBytes >= store::leastCost().memoryBytes);
      CHECK(slot.cost.passes >= store::leastCost().passes);
    }
    std::vector<int> tried;
    const Secret word = passphrase(kBosPassphrase);
    const auto unlocked = store::unlock(
        *slots, {word}, [](const store::KeySlot& slot) { return slot.kind == store::KeySlot::Kind::Passphrase; },
        tried);
    if (unlocked) {
      REQUIRE(unlocked->keys.size() == 1);
      REQUIRE(unlocked->keys.front().key.view() == key.view()); // by a slot that was not hit
      REQUIRE(unlocked->slot.account == staff.bo);
      ++opened;
    }
    REQUIRE(store::formatKeySlots(*slots) != sound); // seen, whatever was hit
  }
  CHECK(opened > 100);
  CHECK(refused > 500);
}
