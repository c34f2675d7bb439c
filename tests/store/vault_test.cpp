#include "store/child.h"
#include "store/key_slots.h"
#include "store/store_support.h"
#include "store/verification.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace haven;
using namespace haven::tests;
namespace fs = std::filesystem;

namespace {

int modeOf(const fs::path& file) {
  struct stat status {};
  REQUIRE(::stat(file.c_str(), &status) == 0);
  return static_cast<int>(status.st_mode & 0777U);
}

store::NewStore request() {
  return {exampleAccount(), passphrase(), false};
}

} // namespace

TEST_CASE("a store is made, closed and opened again by the same person") {
  NewlyMade made;
  casefile::Account expected = exampleAccount();
  expected.id = made.store->account().id;
  CHECK(made.store->account() == expected);
  CHECK(store::isStore(made.folder));
  made.close();

  SECTION("by name, whatever the case and diacritics") {
    for (const char* name : {"Fenna Öztürk-Voorbeeld", "fenna ozturk-voorbeeld", "  FENNA  ÖZTÜRK-VOORBEELD "}) {
      INFO(name);
      const auto opened = store::openStore(made.folder, name, passphrase(), made.clock);
      REQUIRE(opened.has_value());
      CHECK(opened->account() == expected);
    }
  }
  SECTION("without a name while there is one account") {
    CHECK(store::openStore(made.folder, "", passphrase(), made.clock).has_value());
  }
}

TEST_CASE("an open store can take the place of another") {
  NewlyMade first;
  NewlyMade second;
  *first.store = std::move(*second.store);
  CHECK(first.store->folder() == second.folder);
  second.store.reset(); // closes what was first
  CHECK(store::openStore(first.folder, "", passphrase(), first.clock).has_value());
  CHECK(kindOf(store::openStore(second.folder, "", passphrase(), first.clock)) == ErrorKind::StoreBusy);
}

TEST_CASE("only the owner can read the folder and its files") {
  NewlyMade made;
  REQUIRE(made.cases().createCase(youth()).has_value());
  CHECK(modeOf(made.folder) == 0700);
  int files = 0;
  for (const auto& entry : fs::directory_iterator(made.folder)) {
    INFO(entry.path());
    CHECK(modeOf(entry.path()) == 0600);
    ++files;
  }
  CHECK(files >= 4); // database, log, key slots, lock
}

TEST_CASE("a wrong name or passphrase is refused alike and changes nothing") {
  NewlyMade made;
  made.close();
  const auto before = contentOf(made.folder);
  struct Row {
    std::string_view name;
    std::string_view passphrase;
    const char* because;
  };
  const Row rows[] = {
      {kAccountName, "vier groene fietser", "one letter off"},
      {kAccountName, "", "no passphrase"},
      {kAccountName, "Vier groene fietsen", "case matters in a passphrase"},
      {"Iemand Anders", kPassphrase, "right passphrase, unknown name"},
      {"\xff\xfe", kPassphrase, "a name that is no text"},
  };
  for (const Row& row : rows) {
    INFO(row.because);
    made.clock.advance(std::chrono::minutes{5}); // nobody has to wait that long
    const auto opened = store::openStore(made.folder, row.name, passphrase(row.passphrase), made.clock);
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error() == Error{ErrorKind::WrongCredentials, {}});
  }
  auto after = contentOf(made.folder);
  CHECK(after.erase("haven.attempts") == 1);
  CHECK(after == before);
}

TEST_CASE("a name in the same bucket does not open somebody else's slot") {
  NewlyMade made;
  made.close();
  const std::string id = store::outlineOf(made.folder).value().storeId;
  std::string other = "naam 0";
  for (int i = 1; store::bucketOf(id, other) != store::bucketOf(id, kAccountName); ++i)
    other = "naam " + std::to_string(i);
  CHECK(kindOf(store::openStore(made.folder, other, passphrase(), made.clock)) == ErrorKind::WrongCredentials);
}

TEST_CASE("what makes no store is refused before anything is written") {
  TempDir dir;
  const FixedClock clock(day("2026-11-21"));
  SystemRandom random;
  struct Row {
    std::string name;
    std::string_view passphrase;
    const char* field;
    const char* reason;
  };
  const Row rows[] = {
      {"Fenna", "elf tekens.", "passphrase", "too-short"},
      {"Fenna", "üüüüüüüüüüü", "passphrase", "too-short"},
      {"Fenna", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", "passphrase", "not-text"},
      {"", kPassphrase, "name", "empty"},
      {"  \t", kPassphrase, "name", "empty"},
      {"\xc3\x28", kPassphrase, "name", "not-text"},
      {std::string(50'001, 'a'), kPassphrase, "name", "too-long"},
  };
  for (const Row& row : rows) {
    INFO(row.field << " " << row.reason);
    store::NewStore bad = request();
    bad.firstAccount.name = row.name;
    bad.passphrase = passphrase(row.passphrase);
    const auto made = store::createStore(dir / "opslag", std::move(bad), clock, random);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error() == Error{ErrorKind::InvalidInput, {{"field", row.field}, {"reason", row.reason}}});
    CHECK(fs::is_empty(dir.path()));
  }
}

TEST_CASE("a store is made in a new place, in an empty folder, and nowhere else") {
  TempDir dir;
  const FixedClock clock(day("2026-11-21"));
  SystemRandom random;
  const auto make = [&](const fs::path& folder) { return store::createStore(folder, request(), clock, random); };

  SECTION("parents are made on the way") {
    REQUIRE(make(dir / "a/b/c").has_value());
    CHECK(store::openStore(dir / "a/b/c", "", passphrase(), clock).has_value());
  }
  SECTION("an empty folder is used as it stands") {
    fs::create_directory(dir / "leeg");
    REQUIRE(make(dir / "leeg").has_value());
    CHECK(contentOf(dir / "leeg").size() == 3);
    CHECK(store::openStore(dir / "leeg/", "", passphrase(), clock).has_value());
  }
  SECTION("also one in a folder that is somebody else's") {
    fs::permissions(dir.path(), fs::perms(0711));
    fs::create_directory(dir / "leeg");
    if (::geteuid() == 0)
      REQUIRE(::chown((dir / "leeg").c_str(), 65534, 65534) == 0);
    else
      fs::permissions(dir.path(), fs::perms(0311));
    CHECK(runAsNobody([&] { return make(dir / "leeg").has_value() ? 0 : 1; }) == 0);
    fs::permissions(dir.path(), fs::perms(0700));
    CHECK(contentOf(dir / "leeg").size() == 3);
  }
  SECTION("a folder with anything in it is left alone") {
    fs::create_directory(dir / "vol");
    writeBytes(dir / "vol/brief.txt", "van iemand anders");
    CHECK(kindOf(make(dir / "vol")) == ErrorKind::StoreExists);
    CHECK(contentOf(dir.path()) == std::map<std::string, std::string>{{"vol/brief.txt", "van iemand anders"}});
  }
  SECTION("so is a store that is there already") {
    REQUIRE(make(dir / "opslag").has_value());
    const auto before = contentOf(dir.path());
    CHECK(kindOf(make(dir / "opslag")) == ErrorKind::StoreExists);
    CHECK(contentOf(dir.path()) == before);
  }
  SECTION("and a file") {
    writeBytes(dir / "bestand", "x");
    CHECK(kindOf(make(dir / "bestand")) == ErrorKind::StoreExists);
  }
}

TEST_CASE("the recovery code gives the account a new passphrase and is replaced") {
  NewlyMade made;
  made.close();
  const Secret fresh = passphrase("zeven rode bussen");
  const auto recover = [&](std::string_view code, std::string_view name = kAccountName) {
    return store::recoverStore(made.folder, code, name, fresh, made.clock, made.random);
  };
  const auto before = contentOf(made.folder);
  CHECK(kindOf(recover("0000-0000-0000-0000-0000-0000-0000-0000")) == ErrorKind::WrongCredentials);
  CHECK(kindOf(recover("geen code")) == ErrorKind::WrongCredentials);
  CHECK(kindOf(recover(made.recoveryCode, "Iemand Anders")) == ErrorKind::WrongCredentials);
  auto after = contentOf(made.folder);
  CHECK(after.erase("haven.attempts") == 1);
  CHECK(after == before);
  made.clock.advance(std::chrono::minutes{5});

  std::string typed = made.recoveryCode; // as somebody copies it from paper
  for (char& c : typed)
    c = c == '-' ? ' ' : c == '0' ? 'o' : c == '1' ? 'l' : static_cast<char>(std::tolower(c));
  std::string next;
  {
    const auto recovered = recover(typed);
    REQUIRE(recovered.has_value());
    CHECK(recovered->store.account().name == kAccountName);
    next = recovered->recoveryCode;
  }
  CHECK(next != made.recoveryCode);
  CHECK(store::openStore(made.folder, kAccountName, fresh, made.clock).has_value());
  CHECK(kindOf(store::openStore(made.folder, kAccountName, passphrase(), made.clock)) == ErrorKind::WrongCredentials);
  CHECK(kindOf(recover(made.recoveryCode)) == ErrorKind::WrongCredentials);
  CHECK(recover(next).has_value());
}

TEST_CASE("the passphrase of who opened the store can be asked again") {
  NewlyMade made;
  CHECK(made.store->checkPassphrase(passphrase()).has_value());
  CHECK(kindOf(made.store->checkPassphrase(passphrase("vier groene fietser"))) == ErrorKind::WrongCredentials);
  CHECK(kindOf(made.store->checkPassphrase(Secret{})) == ErrorKind::WrongCredentials);
}

TEST_CASE("an outline tells nothing secret and needs no passphrase") {
  NewlyMade made;
  const auto outline = store::outlineOf(made.folder);
  REQUIRE(outline.has_value());
  CHECK(outline->storeId.size() == 32);
  CHECK(outline->slotFormat == 2);
  CHECK(outline->passphraseSlots == 1);
  CHECK(outline->hasRecoverySlot);
  CHECK(outline->kdfMemoryBytes == 64U * 1024 * 1024);
  CHECK(outline->kdfPasses == 3);
  CHECK(outline->databaseBytes > 0);
  CHECK(kindOf(store::outlineOf(made.dir.path())) == ErrorKind::NotAStore);
}
