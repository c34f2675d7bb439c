#include "pdf/whole_file.h"

#include "base/data_dir.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <csignal>
#include <fstream>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace haven;
namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path& file) {
  return readFile(file, 1'000'000).value_or("<none>");
}

int filesIn(const fs::path& folder) {
  return static_cast<int>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST_CASE("a file is put in place whole, and nothing else is left") {
  const tests::TempDir folder;
  const fs::path file = folder / "verslag.pdf";
  REQUIRE(pdf::writeWholeFile(file, "een"));
  CHECK(contentOf(file) == "een");
  REQUIRE(pdf::writeWholeFile(file, "twee"));
  CHECK(contentOf(file) == "twee");
  CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("a replaced file keeps its rights") {
  const tests::TempDir folder;
  const fs::path file = folder / "verslag.pdf";
  REQUIRE(pdf::writeWholeFile(file, "een"));
  fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
  REQUIRE(pdf::writeWholeFile(file, "twee"));
  CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("what goes wrong has a name, and leaves the file that stood there") {
  const tests::TempDir folder;
  SECTION("a folder that is not there") {
    const auto status = pdf::writeWholeFile(folder / "weg" / "verslag.pdf", "een");
    REQUIRE_FALSE(status);
    CHECK(status.error().kind == ErrorKind::IoFailed);
    CHECK_FALSE(status.error().param("file").empty());
  }
  SECTION("a folder in the place of the file") {
    fs::create_directory(folder / "verslag.pdf");
    const auto status = pdf::writeWholeFile(folder / "verslag.pdf", "een");
    REQUIRE_FALSE(status);
    CHECK(filesIn(folder.path()) == 1);
    CHECK(filesIn(folder / "verslag.pdf") == 0);
  }
  SECTION("no right to write") {
    // a superuser may write anywhere but here
    const fs::path closed = ::geteuid() == 0 ? fs::path("/sys/kernel") : folder / "dicht";
    if (::geteuid() != 0) {
      fs::create_directory(closed);
      fs::permissions(closed, fs::perms::owner_read | fs::perms::owner_exec);
    }
    const auto status = pdf::writeWholeFile(closed / "verslag.pdf", "een");
    REQUIRE_FALSE(status);
    const auto kind = status.error().kind;
    CHECK((kind == ErrorKind::NoPermission || (::geteuid() == 0 && kind == ErrorKind::ReadOnly)));
  }
  SECTION("no room") {
    const fs::path file = folder / "verslag.pdf";
    REQUIRE(pdf::writeWholeFile(file, "oud"));
    // A child that may write a kilobyte stands for a full disk: the limit cannot be taken back in this process.
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      std::signal(SIGXFSZ, SIG_IGN);
      const rlimit limit{1024, 1024};
      ::setrlimit(RLIMIT_FSIZE, &limit);
      const auto status = pdf::writeWholeFile(file, std::string(5000, 'x'));
      ::_exit(!status && status.error().kind == ErrorKind::DiskFull ? 0 : 1);
    }
    int result = -1;
    REQUIRE(::waitpid(child, &result, 0) == child);
    CHECK(WIFEXITED(result));
    CHECK(WEXITSTATUS(result) == 0);
    CHECK(contentOf(file) == "oud");
    CHECK(filesIn(folder.path()) == 1);
  }
}
