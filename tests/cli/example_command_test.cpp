#include "process.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <thread>

using namespace haven::tests;

namespace {

/// A folder for stores, with the passphrase in a file.
struct Place {
  haven::tests::TempDir folder;
  std::string password = folder / "pw";

  Place() { writeFile(password, "vier groene fietsen\n"); }
  [[nodiscard]] std::vector<std::string> making(const std::string& store, std::vector<std::string> more) const {
    std::vector<std::string> words = {"store", "example", store, "--name", "Fenna", "--password-file", password};
    words.insert(words.end(), more.begin(), more.end());
    return words;
  }
};

/// Starts it, sends a signal as soon as its store is being filled, and tells how it ended.
/// @param beside puts a letter into the folder first
int interrupted(const std::vector<std::string>& arguments, const std::filesystem::path& store, int signal,
                bool beside = false) {
  std::vector<std::string> words = {HAVEN_CLI};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  for (std::string& word : words)
    pointers.push_back(word.data());
  pointers.push_back(nullptr);
  pid_t child = 0;
  REQUIRE(posix_spawn(&child, pointers[0], nullptr, nullptr, pointers.data(), environ) == 0);
  std::error_code ignored;
  constexpr std::uintmax_t kFilling = 4'000'000; // bytes: more than the example cases are
  int status = 0;
  while (std::filesystem::file_size(store / "haven.db", ignored) < kFilling || ignored) {
    REQUIRE(waitpid(child, &status, WNOHANG) == 0); // it is not to end by itself
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  if (beside) writeFile(store / "brief.txt", "x");
  kill(child, signal);
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace

TEST_CASE("an organisation of some size is made beside the example cases, and is sound") {
  const Place place;
  const std::string store = place.folder / "store";
  const Ended made = runHaven(place.making(store, {"--cases", "60", "--years", "4", "--seed", "7", "--json"}));
  REQUIRE(made.exit == 0);
  CHECK(made.err.empty()); // no progress where nobody watches
  CHECK(made.json().at("user") == "Fenna");
  const Ended verified = runHaven({"store", "verify", store, "--password-file", place.password, "--json"});
  REQUIRE(verified.exit == 0);
  CHECK(verified.json().at("cases") == 68);
  CHECK(verified.json().at("ok") == true);
}

TEST_CASE("an organisation of no, a negative, an absurd or no readable size is wrong usage, and nothing is made") {
  const Place place;
  const std::string store = place.folder / "store";
  const std::string cases = "geheel getal van 1 tot en met 1000000";
  const std::string years = "geheel getal van 1 tot en met 60";
  struct Row {
    std::vector<std::string> more;
    std::string said;
  };
  const Row rows[] = {
      {{"--cases", "0"}, cases},
      {{"--cases", "-3"}, cases},
      {{"--cases", "1000001"}, cases},
      {{"--cases", "99999999999999999999999"}, cases},
      {{"--cases", "veel"}, cases},
      {{"--cases", "10x"}, cases},
      {{"--cases", "1.5"}, cases},
      {{"--cases", "10", "--years", "0"}, years},
      {{"--cases", "10", "--years", "-2"}, years},
      {{"--cases", "10", "--years", "61"}, years},
      {{"--cases", "10", "--years", "tien"}, years},
      {{"--cases", "10", "--seed", "-1"}, "geheel getal van 0 "},
      {{"--cases", "10", "--seed", "zaad"}, "geheel getal van 0 "},
      {{"--years", "5"}, "--years: alleen samen met --cases"},
      {{"--seed", "5"}, "--seed: alleen samen met --cases"},
  };
  for (const Row& row : rows) {
    INFO(row.more.front() << " " << row.more.back());
    const Ended refused = runHaven(place.making(store, row.more));
    CHECK(refused.exit == 2);
    CHECK(refused.out.empty());
    CHECK(refused.err.find(row.said) != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(store));
  }
  const Ended english = runHaven(place.making(store, {"--cases", "veel", "--lang", "en"}));
  CHECK(english.exit == 2);
  CHECK(english.err.find("--cases: a whole number from 1 to 1000000 is needed here") != std::string::npos);
  CHECK(runHaven(place.making(store, {"--years", "5", "--lang", "en"})).err.find("only together with --cases") !=
        std::string::npos);
}

TEST_CASE("making an organisation that is interrupted leaves nothing of the store") {
  const Place place;
  const std::filesystem::path folder = place.folder.path() / "new" / "store";
  for (const int signal : {SIGINT, SIGTERM}) {
    INFO(signal);
    CHECK(interrupted(place.making(folder, {"--cases", "1000000"}), folder, signal) == 130);
    CHECK_FALSE(std::filesystem::exists(place.folder.path() / "new"));
  }
  // A folder that was there stays, with what somebody put into it meanwhile.
  std::filesystem::create_directories(folder);
  CHECK(interrupted(place.making(folder, {"--cases", "1000000"}), folder, SIGINT, true) == 130);
  REQUIRE(std::filesystem::exists(folder / "brief.txt"));
  std::filesystem::remove(folder / "brief.txt");
  CHECK(std::filesystem::is_empty(folder));
}
