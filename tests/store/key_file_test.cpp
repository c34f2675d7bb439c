#include "store/key_file.h"

#include "store/attempts.h"
#include "store/staff.h"

#include <sys/stat.h>

using namespace haven;
using namespace haven::tests;
namespace fs = std::filesystem;

TEST_CASE("a key file says what it is, is the owner's alone, and is read back") {
  const TempDir dir;
  SystemRandom random;
  const auto file = dir / "stick.havensleutel";
  const auto made = store::makeKeyFile(file, random);
  REQUIRE(made.has_value());
  CHECK(made->size() == store::kKeyFileBytes);
  struct stat status {};
  REQUIRE(::stat(file.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0600);
  CHECK(bytesOf(file).find("Sleutelbestand van Haven") != std::string::npos);
  CHECK(store::readKeyFile(file)->view() == made->view());

  const std::string content = bytesOf(file);
  CHECK(errorOf(store::makeKeyFile(file, random)) == Error{ErrorKind::StoreExists, {{"file", file.string()}}});
  CHECK(bytesOf(file) == content);
  const auto other = store::makeKeyFile(dir / "ander", random);
  CHECK(other->view() != made->view());
}

TEST_CASE("what is no key file is told") {
  const TempDir dir;
  SystemRandom random;
  const auto file = dir / "sleutel";
  REQUIRE(store::makeKeyFile(file, random).has_value());
  const std::string sound = bytesOf(file);
  struct Row {
    std::string content;
    const char* because;
  };
  const auto replaced = [&](std::string_view from, std::string_view to) {
    std::string text = sound;
    text.replace(text.find(from), from.size(), to);
    return text;
  };
  const Row rows[] = {
      {"", "empty"},
      {"hallo", "something else"},
      {"{}", "nothing in it"},
      {"[\"key\"]", "a list"},
      {replaced("\"format\": 1", "\"format\": 2"), "a later format"},
      {replaced("\"key\": \"", "\"key\": \"A"), "too long"},
      {replaced("\"key\": \"", "\"key\": 7, \"k\": \""), "a number"},
      {replaced("=\"", "\""), "cut off"},
      {std::string(100'000, ' ') + sound, "far too large"},
      {std::string("\0\xff\xfe", 3), "bytes"},
  };
  for (const Row& row : rows) {
    INFO(row.because);
    writeBytes(file, row.content);
    CHECK(errorOf(store::readKeyFile(file)) ==
          Error{ErrorKind::InvalidFile, {{"file", file.string()}, {"reason", "not-a-key-file"}}});
  }
  CHECK(kindOf(store::readKeyFile(dir / "weg")) == ErrorKind::NotFound);
  CHECK(kindOf(store::readKeyFile(dir.path())) == ErrorKind::InvalidFile);
}

TEST_CASE("with a second factor an account opens with passphrase and key file, and with neither alone") {
  Staff staff;
  const auto stick = staff.made.dir / "stick";
  const auto other = staff.made.dir / "ander";
  SystemRandom random;
  REQUIRE(store::makeKeyFile(other, random).has_value());
  staff.become(kBo, kBosPassphrase);
  CHECK(kindOf(staff.accounts().addKeyFile(passphrase("verkeerd woord"), stick)) == ErrorKind::WrongCredentials);
  CHECK_FALSE(fs::exists(stick));
  CHECK(kindOf(staff.accounts().addKeyFile(passphrase(kBosPassphrase), other)) == ErrorKind::StoreExists);
  REQUIRE(staff.accounts().addKeyFile(passphrase(kBosPassphrase), stick).has_value());
  CHECK(staff.made.store->checkPassphrase(passphrase(kBosPassphrase)).has_value()); // the file was shown already
  staff.made.close();

  const auto kindWith = [&](std::string_view word, std::optional<fs::path> file) {
    staff.made.clock.advance(std::chrono::minutes{5});
    return kindOf(staff.open(kBo, word, std::move(file)));
  };
  CHECK(kindWith(kBosPassphrase, {}) == ErrorKind::SecondFactorNeeded);
  CHECK(kindWith("verkeerd woord", {}) == ErrorKind::SecondFactorNeeded); // nothing was tried, nothing is told
  // Who shares Bo's bucket needs no key file, and was tried.
  if (staff.boIsAlone()) CHECK(store::readAttempts(staff.folder()).wrong == 0);
  CHECK(kindWith(kBosPassphrase, other) == ErrorKind::WrongCredentials);
  CHECK(kindWith("verkeerd woord", stick) == ErrorKind::WrongCredentials);
  CHECK(kindWith(kBosPassphrase, staff.made.dir / "weg") == ErrorKind::NotFound);
  CHECK(kindWith(kBosPassphrase, staff.folder() / "haven.db") == ErrorKind::InvalidFile);
  staff.made.clock.advance(std::chrono::minutes{5});
  CHECK(staff.opens(kBo, kBosPassphrase, stick));
  CHECK(staff.opens(kAccountName, kPassphrase, stick)); // passed over by who needs none

  SECTION("a new passphrase keeps it") {
    staff.become(kBo, kBosPassphrase, stick);
    REQUIRE(
        staff.accounts().changePassphrase(passphrase(kBosPassphrase), passphrase("nieuwe gele vogels")).has_value());
    staff.made.close();
    CHECK(kindWith("nieuwe gele vogels", {}) == ErrorKind::SecondFactorNeeded);
    CHECK(staff.opens(kBo, "nieuwe gele vogels", stick));
  }
  SECTION("it can be given up") {
    staff.become(kBo, kBosPassphrase, stick);
    REQUIRE(staff.accounts().removeKeyFile(passphrase(kBosPassphrase)).has_value());
    CHECK(staff.made.store->checkPassphrase(passphrase(kBosPassphrase)).has_value());
    staff.made.close();
    CHECK(staff.opens(kBo, kBosPassphrase));
  }
  SECTION("a passphrase given by an administrator goes without") {
    staff.become(kAccountName, kPassphrase);
    REQUIRE(staff.accounts().givePassphrase(staff.bo, passphrase("gegeven groen woord")).has_value());
    staff.made.close();
    CHECK(staff.opens(kBo, "gegeven groen woord"));
  }
  SECTION("so does the recovery code") {
    REQUIRE(store::recoverStore(staff.folder(), staff.made.recoveryCode, kBo, passphrase("hersteld groen woord"),
                                staff.made.clock, staff.made.random)
                .has_value());
    CHECK(staff.opens(kBo, "hersteld groen woord"));
  }
}
