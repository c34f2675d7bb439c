#include "sample_store.h"
#include "store/vault.h"
#include "support/catch.h"

#include <filesystem>
#include <map>

using namespace haven;
using namespace haven::tests;

namespace {

std::map<std::string, std::string> contentsOf(const std::filesystem::path& folder) {
  std::map<std::string, std::string> contents;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    contents[entry.path().filename()] = contentOf(entry.path());
  return contents;
}

void flipByte(const std::filesystem::path& file, std::size_t at) {
  std::string content = contentOf(file);
  content.at(at) = static_cast<char>(content.at(at) ^ 0x20);
  writeFile(file, content);
}

} // namespace

TEST_CASE("a store is made with its first account, and its recovery code is shown once") {
  const TempDir folder;
  const std::string store = folder / "store";
  writeFile(folder / "pw", kPassphrase + "\r\n");
  const Ended made = runHaven({"store", "create", store, "--name", "Anna Fictief", "--role", "behavioural-scientist",
                               "--password-file", folder / "pw", "--json"});
  REQUIRE(made.exit == 0);
  CHECK(made.err.empty());
  const std::string code = made.json().at("recoveryCode");
  CHECK(made.json().at("user") == "Anna Fictief");
  CHECK(made.json().at("role") == "behavioural-scientist");
  for (const auto& [name, content] : contentsOf(store)) {
    INFO(name);
    CHECK(content.find(code) == std::string::npos);
    CHECK(content.find("Anna") == std::string::npos);
  }

  const Ended info = runHaven({"store", "info", store, "--json"});
  REQUIRE(info.exit == 0);
  CHECK(info.json().at("storeId") == made.json().at("storeId"));
  CHECK(info.json().at("passphraseSlots") == 1);
  CHECK(info.json().at("recoverySlot") == true);
  CHECK(info.json().at("kdf").at("memoryBytes") >= 64 * 1024 * 1024);
  CHECK(info.json().at("kdf").at("passes") >= 3);

  const SystemClock clock;
  SystemRandom random;
  CHECK(store::openStore(store, "anna fictief", Secret(kPassphrase), clock));
  CHECK(store::recoverStore(store, code, "Anna Fictief", Secret("een ander wachtwoord"), clock, random));
}

TEST_CASE("without a name the first account is whoever is logged in") {
  const TempDir folder;
  writeFile(folder / "pw", kPassphrase);
  const Ended made = runHaven({"store", "create", folder / "store", "--password-file", folder / "pw"});
  CHECK(made.exit == 0);
  CHECK(made.out.find("Herstelcode: ") != std::string::npos);
  CHECK(runHaven({"store", "create", folder / "other", "--user", "Bo", "--password-file", folder / "pw"})
            .out.find("Account: Bo") != std::string::npos);
}

TEST_CASE("a store that cannot be made leaves nothing behind") {
  const TempDir folder;
  writeFile(folder / "pw", kPassphrase);
  writeFile(folder / "short", "kort");
  writeFile(folder / "empty", "");
  std::filesystem::create_directory(folder / "full");
  writeFile(folder.path() / "full" / "note", "x");
  struct Row {
    std::string store;
    std::string passwordFile;
    int exit;
  };
  const Row rows[] = {
      {folder / "new", folder / "short", 3},   {folder / "new", folder / "empty", 3},
      {folder / "new", folder / "missing", 3}, {folder / "full", folder / "pw", 3},
      {"/proc/new", folder / "pw", 3},         {folder.path() / "pw" / "new", folder / "pw", 6},
  };
  for (const Row& row : rows) {
    INFO(row.store << " " << row.passwordFile);
    const Ended refused =
        runHaven({"store", "create", row.store, "--name", "Anna", "--password-file", row.passwordFile});
    CHECK(refused.exit == row.exit);
    CHECK(refused.out.empty());
    CHECK_FALSE(std::filesystem::exists(folder / "new"));
  }
  CHECK(contentsOf(folder / "full") == std::map<std::string, std::string>{{"note", "x"}});
}

TEST_CASE("the example store is whole, marked and fictional") {
  const SampleStore sample;
  const Ended verified = sample.run({"store", "verify", sample.store(), "--json"});
  REQUIRE(verified.exit == 0);
  CHECK(verified.json().at("ok") == true);
  CHECK(verified.json().at("faults").empty());
  CHECK(verified.json().at("scoresRecomputed") > 5);
  CHECK(verified.json().at("pages") > 10);
  CHECK(sample.run({"store", "verify", sample.store()}).out.find("ok: alles is zoals het bewaard is.") !=
        std::string::npos);
  const auto list = sample.run({"case", "list", sample.store(), "--json"}).json();
  REQUIRE(list.at("cases").size() >= 4);
  for (const auto& one : list.at("cases"))
    CHECK(one.at("example") == true);
}

TEST_CASE("a store is not opened without its own name and password, and stays as it was") {
  const SampleStore sample;
  writeFile(sample.path("wrong"), "een verkeerd wachtwoord\n");
  const auto before = contentsOf(sample.store());
  const std::string said = "haven-cli: De naam en het wachtwoord horen niet bij elkaar. Kijk beide na en probeer het "
                           "opnieuw.\n";
  for (const auto& arguments : std::vector<std::vector<std::string>>{
           {"store", "verify", sample.store(), "--password-file", sample.path("wrong")},
           {"case", "list", sample.store(), "--password-file", sample.path("wrong")},
           {"case", "list", sample.store(), "--user", "Iemand", "--password-file", sample.passwordFile()},
           {"report", sample.store(), "2026-0001", "--out", sample.path("r.pdf"), "--password-file",
            sample.path("wrong")},
       }) {
    const Ended refused = runHaven(arguments);
    CHECK(refused.exit == 4);
    CHECK(refused.out.empty());
    CHECK(refused.err == said);
    std::filesystem::remove(sample.store() + "/haven.attempts"); // so that nobody has to wait here
  }
  CHECK(contentsOf(sample.store()) == before);
}

TEST_CASE("after some wrong passwords the next try has to wait, whoever makes it") {
  const SampleStore sample;
  writeFile(sample.path("wrong"), "een verkeerd wachtwoord\n");
  Ended refused;
  // On a slow machine the first short waits may be over before the next try.
  for (int attempt = 0; attempt < 12 && refused.err.find("Te veel onjuiste pogingen") == std::string::npos; ++attempt) {
    refused = runHaven({"case", "list", sample.store(), "--password-file", sample.path("wrong")});
    CHECK(refused.exit == 4);
    CHECK(refused.out.empty());
  }
  CHECK(refused.err.find("Te veel onjuiste pogingen. De volgende poging kan over ") != std::string::npos);
}

TEST_CASE("without a password file and without a terminal there is nowhere to ask") {
  const SampleStore sample;
  const Ended refused = runHaven({"case", "list", sample.store()});
  CHECK(refused.exit == 2);
  CHECK(refused.err == "haven-cli: Er is geen terminal om het wachtwoord op te vragen. Geef --password-file.\n");
}

TEST_CASE("on a terminal the password is asked and not shown") {
  const SampleStore sample;
  const Ended listed = havenOnTerminal({"case", "list", sample.store()}, {kPassphrase});
  CHECK(listed.exit == 0);
  CHECK(listed.out.find("Wachtwoord: ") != std::string::npos);
  CHECK(listed.out.find("Voorbeeld") != std::string::npos);
  CHECK(listed.out.find(kPassphrase) == std::string::npos);
  CHECK(havenOnTerminal({"case", "list", sample.store()}, {"een verkeerd wachtwoord"}).exit == 4);

  const std::string made = sample.path("made");
  const Ended differs = havenOnTerminal({"store", "create", made, "--name", "Bo"}, {kPassphrase, kPassphrase + "x"});
  CHECK(differs.exit == 3);
  CHECK(differs.out.find("dit is anders dan de eerste keer") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(made));
  CHECK(havenOnTerminal({"store", "create", made, "--name", "Bo"}, {kPassphrase, kPassphrase}).exit == 0);
}

TEST_CASE("what is no store, a damaged store, one from the future and one in use are told apart") {
  const SampleStore sample;
  std::filesystem::create_directory(sample.path("plain"));
  for (const char* name : {"missing", "plain", "pw"}) {
    INFO(name);
    const Ended foreign = runHaven({"case", "list", sample.path(name)});
    CHECK(foreign.exit == 3);
    CHECK(foreign.err.find("is geen Haven-kluis") != std::string::npos);
  }

  const auto copy = [&](const char* name) {
    std::filesystem::copy(sample.store(), sample.path(name));
    return sample.path(name);
  };
  const std::string flipped = copy("flipped");
  flipByte(flipped + "/haven.db", 20'000);
  const Ended found = sample.run({"store", "verify", flipped, "--json"});
  CHECK(found.exit == 5);
  CHECK_FALSE(found.err.empty());

  const std::string cut = copy("cut");
  std::filesystem::resize_file(cut + "/haven.db", 10'000);
  CHECK(sample.run({"case", "list", cut}).exit == 5);

  const std::string future = copy("future");
  std::string slots = contentOf(future + "/keyslots.json");
  const std::string format = "\"format\": 2";
  REQUIRE(slots.find(format) != std::string::npos);
  slots.replace(slots.find(format), format.size(), "\"format\": 99");
  writeFile(future + "/keyslots.json", slots);
  const Ended newer = sample.run({"case", "list", future});
  CHECK(newer.exit == 5);
  CHECK(newer.err.find("99") != std::string::npos);

  const SystemClock clock;
  const auto held = store::openStore(sample.store(), "", Secret(kPassphrase), clock);
  REQUIRE(held);
  const Ended busy = sample.run({"case", "list", sample.store()});
  CHECK(busy.exit == 6);
  CHECK(busy.err == "haven-cli: Deze kluis is open in een andere Haven. Sluit die daar eerst.\n");
}
