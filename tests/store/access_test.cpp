#include "store/child.h"
#include "store/durable_file.h"
#include "store/folder_lock.h"
#include "store/store_support.h"
#include "store/verification.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <random>
#include <thread>

// Who may be in a store, and what a process that ends in the middle leaves.

using namespace haven;
using namespace haven::tests;
namespace fs = std::filesystem;

namespace {

constexpr int kKills = 30;

/// Makes everything below a folder belong to `nobody`, where that can be done.
void giveAway(const fs::path& folder) {
  if (::geteuid() != 0) return;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    REQUIRE(::chown(entry.path().c_str(), 65534, 65534) == 0);
  REQUIRE(::chown(folder.c_str(), 65534, 65534) == 0);
}

template <class T>
int kindInChild(const Result<T>& result) {
  return result ? 100 : static_cast<int>(result.error().kind);
}

} // namespace

TEST_CASE("a folder or file that may not be written is told, and nothing changes") {
  NewlyMade made;
  made.close();
  fs::permissions(made.dir.path(), fs::perms(0755));
  giveAway(made.folder);
  const auto open = [&] {
    return runAsNobody(
        [&] { return kindInChild(store::openStore(made.folder, kAccountName, passphrase(), made.clock)); });
  };
  REQUIRE(open() == 100); // nothing else stands in the way
  const auto before = contentOf(made.folder);

  SECTION("the folder") {
    fs::permissions(made.folder, fs::perms(0500));
    CHECK(open() == static_cast<int>(ErrorKind::NoPermission));
  }
  SECTION("the database") {
    fs::permissions(made.folder / "haven.db", fs::perms(0400));
    CHECK(open() == static_cast<int>(ErrorKind::ReadOnly));
  }
  SECTION("the key slots may not even be read") {
    fs::permissions(made.folder / "keyslots.json", fs::perms(0000));
    CHECK(open() == static_cast<int>(ErrorKind::NoPermission));
  }
  SECTION("the folder may not even be looked into") {
    fs::permissions(made.folder, fs::perms(0000));
    CHECK(open() == static_cast<int>(ErrorKind::NoPermission));
  }
  SECTION("a place where no store may be made") {
    const int status = runAsNobody([&] {
      SystemRandom random;
      return kindInChild(
          store::createStore(made.dir / "nieuw", {exampleAccount(), passphrase(), false}, made.clock, random));
    });
    CHECK(status == static_cast<int>(ErrorKind::NoPermission));
    CHECK_FALSE(fs::exists(made.dir / "nieuw"));
  }
  fs::permissions(made.folder, fs::perms(0700));
  for (const auto& entry : fs::directory_iterator(made.folder))
    fs::permissions(entry.path(), fs::perms(0600));
  CHECK(contentOf(made.folder) == before);
}

TEST_CASE("what a failed system call means to a user") {
  struct Row {
    int code;
    ErrorKind kind;
  };
  for (const Row row :
       {Row{ENOSPC, ErrorKind::DiskFull}, Row{EDQUOT, ErrorKind::DiskFull}, Row{EFBIG, ErrorKind::DiskFull},
        Row{EROFS, ErrorKind::ReadOnly}, Row{EACCES, ErrorKind::NoPermission}, Row{EPERM, ErrorKind::NoPermission},
        Row{ENOENT, ErrorKind::NotFound}, Row{EIO, ErrorKind::IoFailed}})
    CHECK(store::systemError(row.code, "/x").kind == row.kind);
}

TEST_CASE("a file is replaced whole or not at all") {
  TempDir dir;
  REQUIRE(store::replaceFile(dir / "a", "oud").has_value());
  REQUIRE(store::replaceFile(dir / "a", "nieuw").has_value());
  CHECK(contentOf(dir.path()) == std::map<std::string, std::string>{{"a", "nieuw"}});
  fs::create_directories(dir / "map/vol");
  CHECK_FALSE(store::replaceFile(dir / "map", "x").has_value());
  CHECK_FALSE(store::replaceFile(dir / "nergens/a", "x").has_value());
  CHECK_FALSE(store::copyFile(dir / "nergens", dir / "b").has_value());
  CHECK(contentOf(dir.path()) == std::map<std::string, std::string>{{"a", "nieuw"}});
}

TEST_CASE("a folder is held by one at a time, and let go of") {
  TempDir dir;
  {
    auto first = store::FolderLock::acquire(dir.path());
    REQUIRE(first.has_value());
    const store::FolderLock moved = std::move(*first);
    CHECK(kindOf(store::FolderLock::acquire(dir.path())) == ErrorKind::StoreBusy);
  }
  CHECK(store::FolderLock::acquire(dir.path()).has_value());
  CHECK(kindOf(store::FolderLock::acquire(dir / "nergens")) == ErrorKind::NotFound);
}

TEST_CASE("one process at a time has a store") {
  NewlyMade made;
  const auto open = [&] { return store::openStore(made.folder, kAccountName, passphrase(), made.clock); };
  CHECK(kindOf(open()) == ErrorKind::StoreBusy); // not twice in one process either
  CHECK(runInChild([&] { return kindInChild(open()); }) == static_cast<int>(ErrorKind::StoreBusy));
  made.close();
  CHECK(runInChild([&] { return kindInChild(open()); }) == 100);

  Child holder([&](int out) {
    auto opened = openWithKey(made.folder, keyOf(made.folder), made.clock);
    const char ready = opened ? 'j' : 'n';
    if (::write(out, &ready, 1) != 1) return;
    ::pause();
  });
  char ready = 0;
  REQUIRE(::read(holder.output(), &ready, 1) == 1);
  REQUIRE(ready == 'j');
  const auto refused = open();
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error() == Error{ErrorKind::StoreBusy, {}});
  CHECK(kindOf(store::recoverStore(made.folder, made.recoveryCode, "", passphrase("zeven rode bussen"), made.clock,
                                   made.random)) == ErrorKind::StoreBusy);
  holder.kill();
  CHECK(open().has_value()); // a lock does not outlive who held it
}

TEST_CASE("a process that is killed at any moment loses no answer that was acknowledged") {
  NewlyMade made;
  const Form form = filledDraft(made.cases());
  made.close();
  const Secret key = keyOf(made.folder);
  std::mt19937 chance(20261121); // repeats: a failure can be looked at again
  int last = 0;
  int total = 0;
  for (int round = 0; round < kKills; ++round) {
    INFO("round " << round);
    Child writer([&](int out) {
      auto opened = openWithKey(made.folder, key, made.clock);
      if (!opened) return;
      store::CaseRepository cases(*opened);
      for (int count = last + 1;; ++count) {
        const casefile::ItemRecord item{"5", count % 5 + 1, {}, {}, std::to_string(count), std::string(3'000, 'x')};
        if (!cases.saveItem(form.id, item)) return;
        if (::write(out, &count, sizeof count) != sizeof count) return;
      }
    });
    int acknowledged = 0;
    REQUIRE(::read(writer.output(), &acknowledged, sizeof acknowledged) == sizeof acknowledged);
    std::this_thread::sleep_for(std::chrono::microseconds(chance() % 30'000));
    writer.kill();
    while (::read(writer.output(), &acknowledged, sizeof acknowledged) == sizeof acknowledged) {
    }
    auto opened = openWithKey(made.folder, key, made.clock);
    REQUIRE(opened.has_value());
    const auto item = *store::CaseRepository(*opened).loadAdministration(form.id)->item("5");
    const int kept = std::stoi(item.argument);
    CHECK(kept >= acknowledged);
    CHECK(kept <= acknowledged + 1); // one may have been on disk before it could be acknowledged
    CHECK(item.answer == kept % 5 + 1);
    const auto report = store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions());
    REQUIRE(report.has_value());
    CHECK(report->faults.empty());
    total += kept - last;
    last = kept;
  }
  CHECK(total > kKills); // it was busy when it was killed
}
