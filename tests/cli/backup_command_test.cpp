#include "sample_store.h"
#include "support/catch.h"

#include <sys/stat.h>

#include <filesystem>
#include <regex>

using namespace haven::tests;
namespace fs = std::filesystem;

TEST_CASE("a backup is made, told, and put back in a new folder") {
  const SampleStore sample;
  const std::string file = sample.path("b.havenbackup");
  const Ended made = sample.run({"store", "backup", sample.store(), file, "--json"});
  INFO(made.err);
  REQUIRE(made.exit == 0);
  CHECK(made.err.empty()); // no progress where nobody watches
  CHECK(keysOf(nlohmann::ordered_json::parse(made.out)) ==
        std::vector<std::string>{"storeId", "madeAt", "schema", "databaseBytes", "log"});
  CHECK((fs::status(file).permissions() & fs::perms::all) == (fs::perms::owner_read | fs::perms::owner_write));

  const std::string back = sample.path("terug");
  const Ended restored = sample.run({"store", "restore", file, back});
  INFO(restored.err);
  REQUIRE(restored.exit == 0);
  CHECK(restored.out.find(back) != std::string::npos);
  CHECK(std::regex_search(restored.out, std::regex("van [0-3][0-9]-[01][0-9]-2[0-9]{3} "))); // as on screen
  const auto list = [&](const std::string& store) { return sample.run({"case", "list", store, "--json"}).out; };
  CHECK(list(back) == list(sample.store()));
  CHECK(sample.run({"store", "verify", back}).exit == 0);
}

TEST_CASE("a backup that cannot be made or put back says why, with its exit status") {
  const SampleStore sample;
  const std::string file = sample.path("b");
  REQUIRE(sample.run({"store", "backup", sample.store(), file}).exit == 0);
  writeFile(sample.path("kort"), "geen back-up");
  writeFile(sample.path("ander"), "een heel ander wachtwoord\n");
  std::string broken = contentOf(file);
  broken[5000] = static_cast<char>(broken[5000] ^ 1);
  writeFile(sample.path("kapot"), broken);
  struct Row {
    const char* why;
    std::vector<std::string> arguments;
    int exit;
    const char* told = "";
  };
  const Row rows[] = {
      {"there is a file", {"store", "backup", sample.store(), file}, 3, "bestaat al"},
      {"no such folder", {"store", "backup", sample.store(), sample.path("nergens/b")}, 3},
      {"over a store", {"store", "restore", file, sample.store()}, 3},
      {"no backup", {"store", "restore", sample.path("kort"), sample.path("t")}, 3},
      {"damaged", {"store", "restore", sample.path("kapot"), sample.path("t")}, 3},
      {"no file", {"store", "restore", sample.path("weg"), sample.path("t")}, 3},
      {"no file named", {"store", "backup", sample.store()}, 2},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    const Ended ended = sample.run(row.arguments);
    CHECK(ended.exit == row.exit);
    CHECK_FALSE(ended.err.empty());
    CHECK(ended.err.find(row.told) != std::string::npos);
    CHECK_FALSE(fs::exists(sample.path("t")));
  }
  CHECK(runHaven({"store", "restore", file, sample.path("t"), "--password-file", sample.path("ander")}).exit == 4);
  CHECK_FALSE(fs::exists(sample.path("t")));
  CHECK(contentOf(file).size() == broken.size());
}
