#include "store/child.h"
#include "store/proposal_support.h"
#include "store/sqlite.h"
#include "store/store_support.h"
#include "store/verification.h"

#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

// A disk that fills up, or fails, at every moment it can: the act says so, and all that was acknowledged is there.

using namespace haven;
using namespace haven::tests;
namespace fs = std::filesystem;

namespace {

/// Stands between the engine and the system, and lets a chosen call fail.
struct FailingDisk {
  static inline int writesLeft = -1; ///< -1: never fails
  static inline int syncsLeft = -1;

  static ssize_t pwrite(int file, const void* bytes, size_t count, off_t at) {
    if (writesLeft == 0) {
      errno = ENOSPC;
      return -1;
    }
    if (writesLeft > 0) --writesLeft;
    return ::pwrite(file, bytes, count, at);
  }
  /// Whether this call to put a file on disk may go on to the system.
  static bool syncs() {
    if (syncsLeft == 0) {
      errno = EIO;
      return false;
    }
    if (syncsLeft > 0) --syncsLeft;
    return true;
  }

  FailingDisk() {
    set("pwrite", reinterpret_cast<sqlite3_syscall_ptr>(&FailingDisk::pwrite));
    set("pwrite64", reinterpret_cast<sqlite3_syscall_ptr>(&FailingDisk::pwrite));
  }
  ~FailingDisk() {
    recover();
    for (const char* name : {"pwrite", "pwrite64"})
      set(name, nullptr);
  }
  static void recover() { writesLeft = syncsLeft = -1; }

 private:
  static void set(const char* name, sqlite3_syscall_ptr call) {
    sqlite3_vfs* vfs = sqlite3_vfs_find("unix");
    REQUIRE(vfs != nullptr);
    vfs->xSetSystemCall(vfs, name, call);
  }
};

/// Lets an act of the plan, or about chosen help, meet a disk that fills up at each write in turn, until it meets none.
/// After every failure the case is as it was, and the act can be done again.
template <class Act>
void fillUpDuring(PlanStore& in, Act act) {
  const FailingDisk disk;
  int failures = 0;
  for (int writes = 0;; ++writes) {
    INFO("after " << writes << " writes");
    REQUIRE(writes < 100);
    const auto before = in.file();
    FailingDisk::writesLeft = writes;
    const auto done = act(writes);
    const int left = FailingDisk::writesLeft;
    FailingDisk::recover();
    if (done) {
      if (left != 0) break;
      continue;
    }
    ++failures;
    CHECK(done.error() == Error{ErrorKind::DiskFull, {{"file", (in.made.folder / "haven.db").string()}}});
    CHECK(in.file().plan == before.plan);
    CHECK(in.file().care == before.care);
  }
  CHECK(failures >= 2);
  CHECK(store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
}

casefile::ItemRecord longItem(int answer) {
  return {"5", answer, {}, {}, std::string(20'000, 'x'), ""};
}

} // namespace

// The engine lets no test stand in for these two, so this program brings its own.
extern "C" int fsync(int file) {
  return FailingDisk::syncs() ? static_cast<int>(::syscall(SYS_fsync, file)) : -1;
}
extern "C" int fdatasync(int file) {
  return FailingDisk::syncs() ? static_cast<int>(::syscall(SYS_fdatasync, file)) : -1;
}

TEST_CASE("a disk that fills up during any write loses nothing that was acknowledged") {
  NewlyMade made;
  const Form form = filledDraft(made.cases());
  const FailingDisk disk;
  int failures = 0;
  bool done = false;
  for (int writes = 0; !done; ++writes) {
    const auto before = made.cases().loadAdministration(form.id).value();
    FailingDisk::writesLeft = writes;
    const Status saved = made.cases().saveItem(form.id, longItem(writes % 5 + 1));
    const int left = FailingDisk::writesLeft;
    FailingDisk::recover();
    INFO("after " << writes << " writes");
    if (saved) {
      done = left != 0; // none failed: every moment was tried
      continue;
    }
    ++failures;
    CHECK(saved.error() == Error{ErrorKind::DiskFull, {{"file", (made.folder / "haven.db").string()}}});
    CHECK(made.cases().loadAdministration(form.id) == before);
    REQUIRE(writes < 100);
  }
  CHECK(failures > 5);
  CHECK(made.cases().loadAdministration(form.id)->item("5")->argument.size() == 20'000);
  CHECK(store::verify(*made.store, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
  made.reopen();
  CHECK(store::verify(*made.store, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
}

TEST_CASE("a disk that fills up does not keep anybody from reading, opening and closing") {
  NewlyMade made;
  const Form form = filledDraft(made.cases());
  made.close();
  const Secret key = keyOf(made.folder);
  const FailingDisk disk;
  {
    auto opened = openWithKey(made.folder, key, made.clock);
    REQUIRE(opened.has_value());
    REQUIRE(store::CaseRepository(*opened).saveItem(form.id, longItem(4)).has_value());
    FailingDisk::writesLeft = 0; // from here to after closing: the log cannot be moved into the database
  }
  {
    auto opened = openWithKey(made.folder, key, made.clock);
    REQUIRE(opened.has_value());
    CHECK(store::CaseRepository(*opened).loadAdministration(form.id)->item("5")->answer == 4);
    CHECK(kindOf(store::CaseRepository(*opened).saveItem(form.id, longItem(5))) == ErrorKind::DiskFull);
    CHECK(store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
  }
  FailingDisk::recover();
  auto opened = openWithKey(made.folder, key, made.clock);
  REQUIRE(opened.has_value());
  CHECK(store::CaseRepository(*opened).loadAdministration(form.id)->item("5")->answer == 4);
  CHECK(store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
}

TEST_CASE("what was read on a full disk stands in the log as soon as there is room") {
  NewlyMade made;
  const Form form = filledDraft(made.cases());
  made.close();
  const Secret key = keyOf(made.folder);
  const FailingDisk disk;
  auto opened = openWithKey(made.folder, key, made.clock);
  REQUIRE(opened.has_value());
  const auto rows = [&](const char* which) {
    return opened->database().integer(std::string("SELECT count(*) FROM access_log WHERE ") + which).value();
  };
  const char* const reading = "act = 'read' AND object = 'case'";
  const auto read = rows(reading);
  FailingDisk::writesLeft = 0;
  REQUIRE(store::CaseRepository(*opened).load(form.caseId).has_value());
  CHECK(rows(reading) == read);
  FailingDisk::recover();
  REQUIRE(store::CaseRepository(*opened).list("noor").has_value());
  CHECK(rows(reading) == read + 1);
  CHECK(rows("act = 'search' AND id = (SELECT max(id) FROM access_log)") == 1);
  CHECK(store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
}

TEST_CASE("an answer of the plan on a disk that fills up says so and leaves what was") {
  PlanStore in;
  REQUIRE(in.plan().saveAnswer(in.id, in.answer("history-events", "yes", "eerst")).has_value());
  fillUpDuring(in, [&](int turn) {
    return in.plan().saveAnswer(
        in.id, in.answer("history-events", "no", std::string(20'000, static_cast<char>('a' + turn % 26))));
  });
  CHECK(in.file().plan.answers.size() == 1);
  CHECK(in.file().plan.answers.front().option == "no");
}

TEST_CASE("a decision on a disk that fills up is made whole or not at all") {
  PlanStore in;
  in.observe();
  int made = 0;
  fillUpDuring(in, [&](int) {
    const auto done =
        in.plan().decide(in.id, decision(casefile::MoveKind::ConcludeStep1, "suspicion", std::string(20'000, 'x')));
    made += done ? 1 : 0;
    return done;
  });
  CHECK(in.file().plan.moves.size() == static_cast<std::size_t>(made));
  in.reopen();
  CHECK(in.file().plan.moves.size() == static_cast<std::size_t>(made));
  CHECK(in.state().stage == plan::Stage::Step2);
}

TEST_CASE("agreeing on a disk that fills up signs and answers, or does neither") {
  ProposalStore in;
  const auto id = in.propose();
  in.as(casefile::Role::YouthProfessional);
  const FailingDisk disk;
  int failures = 0;
  for (bool done = false; !done; ++failures) {
    INFO("after " << failures << " writes");
    REQUIRE(failures < 100);
    FailingDisk::writesLeft = failures;
    const auto move = in.proposals().agree(id);
    FailingDisk::recover();
    done = move.has_value();
    if (!done) CHECK(kindOf(move) == ErrorKind::DiskFull);
    CHECK(in.file().plan.moves.size() == (done ? 2u : 1u));
    CHECK(in.proposals().of(in.id)->front().answer.has_value() == done);
  }
  CHECK(failures > 2);
  in.reopen();
  CHECK(in.file().plan.moves.size() == 2);
  CHECK(store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
}

TEST_CASE("a choice of help on a disk that fills up is kept whole or not at all") {
  PlanStore in;
  std::size_t kept = 0;
  fillUpDuring(in, [&](int) {
    casefile::CareChoice choice = choiceOf(shippedInterventions().interventions.at(kept).id, std::string(20'000, 'x'));
    const auto done = in.care().choose(in.id, choice);
    kept += done ? 1 : 0;
    return done;
  });
  CHECK(in.file().care.choices.size() == kept);
  in.reopen();
  CHECK(in.file().care.current().size() == kept);
}

TEST_CASE("a letter and an end on a disk that fills up are kept whole or not at all") {
  PlanStore in;
  std::vector<casefile::CareChoiceId> choices;
  for (std::size_t i = 0; i < 40; ++i)
    choices.push_back(in.care().choose(in.id, choiceOf(shippedInterventions().interventions.at(i).id)).value());
  std::size_t letters = 0;
  fillUpDuring(in, [&](int) {
    casefile::LetterRecord letter = letterAbout(choices.front());
    letter.receiver = std::string(20'000, 'x');
    const auto done = in.care().keepLetter(in.id, letter);
    letters += done ? 1 : 0;
    return done;
  });
  CHECK(in.file().care.letters.size() == letters);
  std::size_t ends = 0;
  fillUpDuring(in, [&](int) {
    const Status done = in.care().end(in.id, choices.at(ends), std::string(20'000, 'x'));
    ends += done ? 1 : 0;
    return done;
  });
  CHECK(in.file().care.current().size() == choices.size() - ends);
}

TEST_CASE("an organisation's list on a disk that fills up leaves the one before") {
  PlanStore in;
  const std::string first = in.care().importOverlay(overlayText("Eerste"), "een.json", overlaySchemaText()).value();
  const FailingDisk disk;
  int failures = 0;
  for (int writes = 0;; ++writes) {
    REQUIRE(writes < 100);
    FailingDisk::writesLeft = writes;
    const auto done =
        in.care().importOverlay(overlayText("Lijst " + std::to_string(writes)), "twee.json", overlaySchemaText());
    const int left = FailingDisk::writesLeft;
    FailingDisk::recover();
    if (done) {
      if (left != 0) break;
      REQUIRE(in.care().importOverlay(overlayText("Eerste"), "een.json", overlaySchemaText()) == first);
      continue;
    }
    ++failures;
    CHECK(kindOf(done) == ErrorKind::DiskFull);
    CHECK(in.care().overlayRow().value()->hash == first);
  }
  CHECK(failures >= 2);
}

TEST_CASE("an answer of the plan is not acknowledged when the disk did not take it") {
  PlanStore in;
  const FailingDisk disk;
  FailingDisk::syncsLeft = 0;
  CHECK(kindOf(in.plan().saveAnswer(in.id, in.answer("history-events", "yes"))) == ErrorKind::IoFailed);
  FailingDisk::recover();
  CHECK(in.file().plan.answers.empty());
  CHECK(in.plan().saveAnswer(in.id, in.answer("history-events", "yes")).has_value());
}

TEST_CASE("an answer is not acknowledged when the disk did not take it") {
  NewlyMade made;
  const Form form = filledDraft(made.cases());
  const FailingDisk disk;
  const auto before = made.cases().loadAdministration(form.id).value();
  FailingDisk::syncsLeft = 0;
  CHECK(kindOf(made.cases().saveItem(form.id, longItem(4))) == ErrorKind::IoFailed);
  FailingDisk::recover();
  CHECK(made.cases().loadAdministration(form.id) == before);
  CHECK(made.cases().saveItem(form.id, longItem(5)).has_value());
  CHECK(store::verify(*made.store, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
}

TEST_CASE("a store for which there is no room is not made, at whatever file it stops") {
  TempDir dir;
  const FixedClock clock(day("2026-11-21"));
  int refused = 0;
  const auto tryWith = [&](rlim_t bytes, const fs::path& folder) {
    return runInChild([&] {
      ::signal(SIGXFSZ, SIG_IGN);
      const rlimit limit{bytes, bytes};
      if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return 125;
      SystemRandom random;
      const auto made = store::createStore(folder, {exampleAccount(), passphrase(), false}, clock, random);
      if (made) return 0;
      return made.error().kind == ErrorKind::DiskFull ? 1 : 2;
    });
  };
  for (const rlim_t bytes : {0U, 31U, 500U, 4096U, 20'000U, 60'000U, 100'000U}) {
    INFO("files of at most " << bytes << " bytes");
    const int status = tryWith(bytes, dir / "diep/opslag");
    CHECK(status <= 1);
    CHECK(status >= 0);
    if (status == 1) {
      ++refused;
      CHECK(fs::is_empty(dir.path()));
    }
  }
  CHECK(refused >= 4);
  fs::create_directory(dir / "leeg");
  CHECK(tryWith(4096, dir / "leeg") == 1);
  CHECK(fs::is_empty(dir / "leeg"));
}

TEST_CASE("a new passphrase for which there is no room leaves the old one") {
  NewlyMade made;
  made.close();
  const auto before = contentOf(made.folder);
  const int status = runInChild([&] {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{300, 300};
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return 125;
    const auto recovered = store::recoverStore(made.folder, made.recoveryCode, kAccountName,
                                               passphrase("zeven rode bussen"), made.clock, made.random);
    return recovered ? 0 : recovered.error().kind == ErrorKind::DiskFull ? 1 : 2;
  });
  CHECK(status == 1);
  CHECK(contentOf(made.folder) == before);
  CHECK(store::openStore(made.folder, kAccountName, passphrase(), made.clock).has_value());
}
