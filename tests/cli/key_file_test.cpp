#include "process.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <filesystem>

// A second factor on the command line, with the frozen store of schema 5, which has one.

using namespace haven::tests;
namespace fs = std::filesystem;

namespace {

const fs::path kFrozen = fs::path(HAVEN_SOURCE_DIR) / "tests" / "fixtures" / "store-v5";

} // namespace

TEST_CASE("an account with a second factor comes in with passphrase and key file, and with no other") {
  const TempDir dir;
  const fs::path store = dir / "store";
  fs::create_directory(store);
  for (const char* file : {"haven.db", "keyslots.json"})
    fs::copy_file(kFrozen / file, store / file);
  writeFile(dir / "pw", "voorbeeld met een sleutel\n");
  const std::string right = kFrozen / "wies.havenkey";
  auto other = nlohmann::json::parse(contentOf(right));
  other["key"] = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  writeFile(dir / "ander.havenkey", other.dump());
  writeFile(dir / "geen.havenkey", "geen sleutelbestand");
  struct Row {
    const char* why;
    std::vector<std::string> keyFile;
    int exit;
    const char* told;
  };
  // Wrong credentials twice at most: after the third there is a wait.
  const Row rows[] = {
      {"none", {}, 4, "sleutelbestand"},
      {"of something else", {"--key-file", dir / "ander.havenkey"}, 4, "horen niet bij elkaar"},
      {"not there", {"--key-file", dir / "nergens.havenkey"}, 3, "nergens.havenkey"},
      {"no key file", {"--key-file", dir / "geen.havenkey"}, 3, "geen.havenkey"},
      {"a folder", {"--key-file", store}, 3, "store"},
      {"the right one", {"--key-file", right}, 0, ""},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    std::vector<std::string> arguments{"store", "verify", store, "--user", "Voorbeeld: Wies"};
    arguments.insert(arguments.end(), {"--password-file", dir / "pw"});
    arguments.insert(arguments.end(), row.keyFile.begin(), row.keyFile.end());
    const Ended ended = runHaven(arguments);
    INFO(ended.err);
    CHECK(ended.exit == row.exit);
    CHECK(ended.err.find(row.told) != std::string::npos);
    CHECK(ended.err.find("AAAA") == std::string::npos);
  }
}

TEST_CASE("a backup is put back by an account with a second factor, and not without it") {
  const TempDir dir;
  const fs::path store = dir / "store";
  fs::create_directory(store);
  for (const char* file : {"haven.db", "keyslots.json"})
    fs::copy_file(kFrozen / file, store / file);
  writeFile(dir / "pw", "voorbeeld met een sleutel\n");
  writeFile(dir / "beheer", "voorbeeld voor altijd\n");
  const std::string backup = dir / "b.havenbackup";
  const Ended made =
      runHaven({"store", "backup", store, backup, "--user", "Voorbeeld: Fenna", "--password-file", dir / "beheer"});
  INFO(made.err);
  REQUIRE(made.exit == 0);
  std::vector<std::string> arguments{"store", "restore", backup, dir / "terug", "--user", "Voorbeeld: Wies"};
  arguments.insert(arguments.end(), {"--password-file", dir / "pw"});
  CHECK(runHaven(arguments).exit == 4);
  CHECK_FALSE(fs::exists(dir / "terug"));
  arguments.insert(arguments.end(), {"--key-file", kFrozen / "wies.havenkey"});
  const Ended restored = runHaven(arguments);
  INFO(restored.err);
  CHECK(restored.exit == 0);
  CHECK(fs::exists(dir / "terug" / "haven.db"));
}

TEST_CASE("what can be told of a store without opening it tells who needs a key file only as a number") {
  const Ended info = runHaven({"store", "info", kFrozen, "--json"});
  INFO(info.err);
  REQUIRE(info.exit == 0);
  CHECK(info.json().at("keyFileSlots") == 1);
  CHECK(info.out.find("Wies") == std::string::npos);
}
