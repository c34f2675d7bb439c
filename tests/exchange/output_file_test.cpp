#include "exchange/output_file.h"

#include "base/data_dir.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <cerrno>
#include <fstream>

using namespace haven;
using namespace haven::exchange;

namespace {

std::string contentOf(const std::filesystem::path& file) {
  return readFile(file, 1'000'000).value_or("(none)");
}

int filesIn(const std::filesystem::path& folder) {
  return static_cast<int>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("a file appears whole when it is committed, and not before") {
  const tests::TempDir folder;
  const auto place = folder / "out.csv";
  {
    auto file = OutputFile::open(place);
    REQUIRE(file);
    REQUIRE(file->write("a\n"));
    CHECK_FALSE(std::filesystem::exists(place));
    REQUIRE(file->write("b\n"));
    REQUIRE(file->commit());
  }
  CHECK(contentOf(place) == "a\nb\n");
  CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("what stood there stays when the new file is not committed") {
  const tests::TempDir folder;
  const auto place = folder / "out.csv";
  std::ofstream(place) << "old";
  std::filesystem::permissions(place, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  {
    auto file = OutputFile::open(place);
    REQUIRE(file);
    REQUIRE(file->write("new"));
  }
  CHECK(contentOf(place) == "old");
  CHECK(filesIn(folder.path()) == 1);

  auto file = OutputFile::open(place);
  REQUIRE(file);
  REQUIRE(file->write("new"));
  REQUIRE(file->commit());
  CHECK(contentOf(place) == "new");
  CHECK((std::filesystem::status(place).permissions() & std::filesystem::perms::all) ==
        (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("a link keeps leading to its file, and a device is written straight") {
  const tests::TempDir folder;
  std::ofstream(folder / "real.csv") << "old";
  std::filesystem::create_symlink("real.csv", folder / "link.csv");
  auto file = OutputFile::open(folder / "link.csv");
  REQUIRE(file);
  REQUIRE(file->write("new"));
  REQUIRE(file->commit());
  CHECK(std::filesystem::is_symlink(folder / "link.csv"));
  CHECK(contentOf(folder / "real.csv") == "new");

  auto null = OutputFile::open("/dev/null");
  REQUIRE(null);
  REQUIRE(null->write("x"));
  REQUIRE(null->commit());
  CHECK(std::filesystem::is_character_file("/dev/null"));
}

TEST_CASE("a place that cannot be written is told by kind") {
  const tests::TempDir folder;
  const auto missing = OutputFile::open(folder.path() / "no" / "such" / "out.csv");
  REQUIRE_FALSE(missing);
  CHECK(missing.error().kind == ErrorKind::IoFailed);

  auto full = OutputFile::open("/dev/full");
  REQUIRE(full);
  const Status written = full->write(std::string(1'000'000, 'x'));
  const Status done = written ? full->commit() : written;
  REQUIRE_FALSE(done);
  CHECK(done.error().kind == ErrorKind::DiskFull);

  const std::pair<int, ErrorKind> rows[] = {{ENOSPC, ErrorKind::DiskFull},    {EDQUOT, ErrorKind::DiskFull},
                                            {EROFS, ErrorKind::ReadOnly},     {EACCES, ErrorKind::NoPermission},
                                            {EPERM, ErrorKind::NoPermission}, {EIO, ErrorKind::IoFailed}};
  for (const auto& [number, kind] : rows)
    CHECK(writeError(number, "f").kind == kind);
}
