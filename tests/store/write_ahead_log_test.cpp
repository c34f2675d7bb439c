#include "store/write_ahead_log.h"

#include "store/sqlite.h"
#include "store/store_support.h"

using namespace haven;
using namespace haven::tests;
namespace fs = std::filesystem;

namespace {

constexpr int kCommits = 8;
constexpr std::size_t kHeader = 32;
constexpr std::size_t kFrame = 24 + 4096;

/// What a crash leaves after some commits: a database and a log with everything since.
struct Crashed {
  NewlyMade made;
  Secret key{std::size_t{0}};
  std::map<std::string, std::string> files;
  std::vector<std::size_t> commitEnds; ///< length of the log after each commit

  Crashed() {
    made.close();
    key = keyOf(made.folder);
    auto store = openWithKey(made.folder, key, made.clock).value();
    const auto log = made.folder / "haven.db-wal";
    for (int i = 0; i < kCommits; ++i) {
      REQUIRE(store::CaseRepository(store).createCase(youth()).has_value());
      commitEnds.push_back(fs::file_size(log));
    }
    files = contentOf(made.folder);
  }

  /// Cases that are there after opening what a crash, and perhaps damage, left.
  Result<std::size_t> casesWith(const std::string& log) {
    auto changed = files;
    changed["haven.db-wal"] = log;
    putContent(made.folder, changed);
    auto store = openWithKey(made.folder, key, made.clock);
    if (!store) {
      CHECK(contentOf(made.folder) == changed); // left as it was
      return fail(store.error());
    }
    const auto cases = store::CaseRepository(*store).list();
    if (!cases) return fail(cases.error());
    return cases->size();
  }

  [[nodiscard]] const std::string& log() const { return files.at("haven.db-wal"); }
};

std::string flipped(std::string bytes, std::size_t at) {
  bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
  return bytes;
}

} // namespace

TEST_CASE("everything committed before a crash is there after it") {
  Crashed crash;
  REQUIRE(crash.log().size() == crash.commitEnds.back());
  CHECK(crash.casesWith(crash.log()) == kCommits);
}

TEST_CASE("a log that a crash cut off anywhere keeps every whole commit") {
  Crashed crash;
  for (std::size_t length = 0; length <= crash.log().size(); length += 1361) { // three cuts a frame
    const auto whole = std::ranges::count_if(crash.commitEnds, [&](std::size_t end) { return end <= length; });
    INFO("cut at " << length);
    CHECK(crash.casesWith(crash.log().substr(0, length)) == static_cast<std::size_t>(whole));
  }
}

TEST_CASE("damage in the middle of a log is told, never taken for its end") {
  Crashed crash;
  const auto& ends = crash.commitEnds;
  const std::size_t lastSafe = ends[kCommits - 3]; // two whole commits stand behind it
  for (std::size_t frame = kHeader; frame < lastSafe; frame += kFrame)
    for (const std::size_t at : {std::size_t{0}, std::size_t{4}, std::size_t{8}, std::size_t{16}, std::size_t{24},
                                 std::size_t{2000}, kFrame - 1}) {
      INFO("frame at " << frame << ", byte " << at);
      CHECK(crash.casesWith(flipped(crash.log(), frame + at)).error() ==
            Error{ErrorKind::StoreDamaged, {{"what", "write-ahead-log"}}});
    }
  for (std::size_t at = 0; at < kHeader; ++at) {
    INFO("header byte " << at);
    CHECK(kindOf(crash.casesWith(flipped(crash.log(), at))) == ErrorKind::StoreDamaged);
  }
}

TEST_CASE("damage in the commit that was being written looks like a crash and costs that commit alone") {
  Crashed crash;
  CHECK(crash.casesWith(flipped(crash.log(), crash.commitEnds[kCommits - 2] + 100)) == kCommits - 1);
}

TEST_CASE("frames of an earlier round of the log are no damage") {
  NewlyMade made;
  made.close();
  const Secret key = keyOf(made.folder);
  auto store = openWithKey(made.folder, key, made.clock).value();
  for (int i = 0; i < 4; ++i)
    REQUIRE(store::CaseRepository(store).createCase(youth()).has_value());
  const auto before = fs::file_size(made.folder / "haven.db-wal");
  REQUIRE(store.database().runScript("PRAGMA wal_checkpoint(RESTART)").has_value());
  REQUIRE(store::CaseRepository(store).createCase(youth()).has_value());
  const auto files = contentOf(made.folder);
  REQUIRE(files.at("haven.db-wal").size() == before); // written over, not cut
  const auto crashed = made.dir / "gecrasht";
  putContent(crashed, files);
  auto opened = openWithKey(crashed, key, made.clock);
  REQUIRE(opened.has_value());
  CHECK(fs::file_size(crashed / "haven.db-wal") == 0); // opening clears what was left behind
  CHECK(store::CaseRepository(*opened).list()->size() == 5);
}

TEST_CASE("a new round of the log that a loss of power cut off in its header is no damage, wherever it was cut") {
  NewlyMade made;
  made.close();
  const Secret key = keyOf(made.folder);
  auto store = openWithKey(made.folder, key, made.clock).value();
  const auto log = made.folder / "haven.db-wal";
  for (int i = 0; i < 4; ++i)
    REQUIRE(store::CaseRepository(store).createCase(youth()).has_value());
  REQUIRE(store.database().runScript("PRAGMA wal_checkpoint(RESTART)").has_value());
  const auto before = contentOf(made.folder);
  REQUIRE(store::CaseRepository(store).createCase(youth()).has_value());
  const std::string older = before.at("haven.db-wal");
  const std::string newer = bytesOf(log).substr(0, kHeader);
  REQUIRE(newer != older.substr(0, kHeader));
  const auto crashed = made.dir / "gecrasht";
  for (std::size_t cut = 1; cut < kHeader; ++cut) {
    INFO("cut at " << cut);
    auto files = before; // the database has all of the round before
    files["haven.db-wal"] = newer.substr(0, cut) + older.substr(cut);
    fs::remove_all(crashed);
    putContent(crashed, files);
    {
      auto opened = openWithKey(crashed, key, made.clock);
      REQUIRE(opened.has_value());
      CHECK(store::CaseRepository(*opened).list()->size() == 4);
    }
    // The same header before frames of another round is damage, as long as some of its own salts are left.
    std::string& changed = files["haven.db-wal"];
    if (changed.substr(0, kHeader) == older.substr(0, kHeader) || cut > 24) continue;
    changed[kHeader + 15] = static_cast<char>(changed[kHeader + 15] ^ 0x10);
    fs::remove_all(crashed);
    putContent(crashed, files);
    CHECK(kindOf(store::checkWriteAheadLog(crashed / "haven.db-wal")) == ErrorKind::StoreDamaged);
  }
}

TEST_CASE("no log and an empty log are sound") {
  TempDir dir;
  CHECK(store::checkWriteAheadLog(dir / "haven.db-wal").has_value());
  writeBytes(dir / "haven.db-wal", "");
  CHECK(store::checkWriteAheadLog(dir / "haven.db-wal").has_value());
  writeBytes(dir / "haven.db-wal", std::string(32, '\0'));
  CHECK(store::checkWriteAheadLog(dir / "haven.db-wal").has_value());
}
