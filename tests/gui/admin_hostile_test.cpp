#include "gui/accounts_page.h"
#include "gui/backup_page.h"
#include "gui/backup_runner.h"
#include "gui/case_file_page.h"
#include "gui/restore_page.h"
#include "gui/support/admin_bench.h"
#include "store/other_system_calls.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <cerrno>

// What goes wrong outside Haven, or is typed that makes no sense: it is said in place, with what to do about it.
using namespace haven;
using namespace haven::tests;

namespace {

int failing = 0; ///< errno of the next files that are made
const store::SystemCalls& real() {
  static const store::SystemCalls calls = store::systemCalls();
  return calls;
}

/// As if files could not be made or written, for as long as it lives.
struct BadDisk {
  static int open(const char* file, int flags, mode_t mode) {
    if (failing == ENOSPC) return real().open(file, flags, mode);
    errno = failing;
    return -1;
  }
  static ssize_t write(int, const void*, std::size_t) {
    errno = failing;
    return -1;
  }
  store::SystemCalls calls = real();
  std::unique_ptr<store::OtherSystemCalls> instead;

  explicit BadDisk(int error) {
    failing = error;
    calls.open = open;
    calls.write = write;
    instead = std::make_unique<store::OtherSystemCalls>(calls);
  }
};

struct Backups {
  AdminBench bench;
  gui::BackupRunner runner{bench.session()};
  gui::BackupPage page{bench.session(), runner};
  Shown shown{page};
  QString place = bench.path("elders");

  Backups() {
    QDir().mkpath(place);
    bench.prompts.folders = {place};
    REQUIRE(page.refresh());
    present(page);
    shown.push("chooseBackupFolder");
  }
  void wait() {
    for (int i = 0; i < 4000 && runner.isRunning(); ++i)
      QTest::qWait(5);
    REQUIRE_FALSE(runner.isRunning());
  }
  QStringList left() const { return QDir(place).entryList(QDir::Files | QDir::Hidden); }
  QString make() {
    shown.push("makeBackup");
    wait();
    return shown.text("pageProblem");
  }
};

struct Restoring {
  Backups backups;
  gui::RestorePage page{backups.bench.session().context()};
  Shown shown{page};
  QString file;

  Restoring() {
    REQUIRE(backups.make().isEmpty());
    file = QDir(backups.place).filePath(backups.left().value(0));
    page.start();
    present(page);
  }
  void tryIt(const QString& folder, const QString& name = QStringLiteral("Dr. Vera Voorbeeld")) {
    shown.put("restoreFile", file);
    shown.put("restoreFolder", folder);
    shown.put("restoreName", name);
    shown.put("restorePassphrase", QLatin1String(AdminBench::kPassphrase));
    shown.push("restoreNow");
    for (int i = 0; i < 4000 && !find(page, "restoreNow")->isEnabled(); ++i)
      QTest::qWait(5);
  }
};

const QString kLong(10'000, QLatin1Char('a'));

} // namespace

TEST_CASE("a place for backups that fails is told with what to do, and nothing is left there", "[admin]") {
  struct Row {
    int error;
    const char* said;
    const char* reason;
  };
  constexpr Row kRows[] = {
      {EROFS, "mag Haven niet schrijven", "a stick with its lock on"},
      {EACCES, "mag Haven niet schrijven", "a folder of somebody else"},
      {ENOSPC, "te weinig ruimte", "a full disk"},
      {ENOENT, "niet te bereiken", "a network folder that is gone"},
      {EIO, "niet te bereiken", "a stick that is worn out"},
  };
  for (const Row& row : kRows) {
    INFO(row.reason);
    Backups backups;
    const BadDisk bad(row.error);
    const QString said = backups.make();
    INFO(said.toStdString());
    CHECK(said.contains(QString::fromUtf8(row.said)));
    CHECK(said.contains(QStringLiteral("andere map")));
    CHECK(backups.left().isEmpty());
    CHECK(backups.shown.sees("makeBackup"));
    backups.page.tell({}); // as somebody who comes back later to look why
    REQUIRE(backups.page.refresh());
    CHECK(backups.shown.text("pageProblem") == said);
  }
}

TEST_CASE("a stick that is pulled out while a backup is made is told, and the next one works", "[admin]") {
  Backups backups;
  backups.shown.push("makeBackup");
  REQUIRE(backups.runner.isRunning());
  QDir(backups.place).removeRecursively();
  backups.wait();
  INFO(backups.shown.text("pageProblem").toStdString());
  CHECK(backups.shown.text("pageProblem").contains(QStringLiteral("niet te bereiken")));
  QDir().mkpath(backups.place);
  CHECK(backups.make().isEmpty());
  CHECK(backups.left().size() == 1);
}

TEST_CASE("a damaged backup is not put back, wherever the damage is, and no folder is left", "[admin]") {
  Restoring restoring;
  QFile whole(restoring.file);
  REQUIRE(whole.open(QIODevice::ReadOnly));
  const QByteArray bytes = whole.readAll();
  const QString folder = restoring.backups.bench.path("terug");
  for (const qsizetype at : {qsizetype{0}, bytes.size() / 2, bytes.size() - 3}) {
    INFO("byte " << at);
    QByteArray damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ 1);
    restoring.file = restoring.backups.bench.path("stuk.havenbackup");
    QFile out(restoring.file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(damaged);
    out.close();
    restoring.tryIt(folder);
    CHECK(restoring.shown.text("restoreFileProblem").contains(QStringLiteral("stuk.havenbackup")));
    CHECK_FALSE(QDir(folder).exists());
  }
}

TEST_CASE("a backup that is gone, or a folder that cannot be made, is said at its field", "[admin]") {
  Restoring restoring;
  restoring.tryIt(QStringLiteral("ergens"));
  CHECK(restoring.shown.text("restoreFolderProblem").contains(QStringLiteral("hele pad")));
  restoring.tryIt(restoring.file + QStringLiteral("/map"));
  CHECK_FALSE(restoring.shown.text("restoreFolderProblem").isEmpty());
  restoring.tryIt(restoring.backups.bench.path("terug"), kLong);
  CHECK(restoring.shown.text("pageProblem").contains(QStringLiteral("horen niet bij elkaar")));
  QFile::remove(restoring.file);
  restoring.tryIt(restoring.backups.bench.path("terug"));
  CHECK(restoring.shown.text("restoreFileProblem").contains(QStringLiteral("Niet gevonden")));
  CHECK_FALSE(QDir(restoring.backups.bench.path("terug")).exists());
}

TEST_CASE("a name of ten thousand letters is refused where it was typed", "[admin]") {
  AdminBench bench;
  gui::AccountsPage page(bench.session());
  Shown shown{page};
  REQUIRE(page.refresh());
  present(page);
  shown.push("addAccount");
  find<QLineEdit>(page, "accountName")->setText(kLong);
  find<QComboBox>(page, "accountRole")->setCurrentIndex(1);
  shown.push("accountDone");
  CHECK(shown.text("accountNameProblem").contains(QStringLiteral("te lang")));
  shown.push("accountBack");
  shown.push("addTeam");
  find<QLineEdit>(page, "teamName")->setText(kLong);
  shown.push("teamDone");
  CHECK(shown.text("teamNameProblem").contains(QStringLiteral("te lang")));
  shown.push("teamBack");
  find<QLineEdit>(page, "handOverNumber")->setText(kLong);
  shown.push("handOverFind");
  CHECK(shown.text("handOverNumberProblem").contains(QStringLiteral("Niet gevonden")));
  CHECK(bench.accounts().list()->size() == 1);
  CHECK(bench.accounts().teams()->empty());
}

TEST_CASE("in the file of a case too, and a wrong number destroys nothing", "[admin]") {
  AdminBench bench;
  gui::CaseFilePage page(bench.session());
  Shown shown{page};
  const auto file = bench.session().cases().load(bench.caseId);
  REQUIRE(page.open(*file));
  present(page);
  shown.push("consentNew");
  find<QAbstractButton>(page, "consentGiven-given")->click();
  find<QLineEdit>(page, "consentPerson")->setText(kLong);
  shown.push("consentRecord");
  CHECK(shown.text("consentPersonProblem").contains(QStringLiteral("te lang")));
  shown.push("openDestroying");
  find<QAbstractButton>(page, "destroyGround-example")->click();
  for (const QString& number :
       {kLong, QString(), QString::fromStdString(file->number).chopped(1),
        QString::fromStdString(file->number) + QLatin1Char('0'), QStringLiteral("%n %1 ' OR 1")}) {
    INFO(number.left(20).toStdString());
    find<QLineEdit>(page, "destroyNumber")->setText(number);
    shown.push("destroyNow");
    CHECK(shown.text("destroyNumberProblem").contains(QStringLiteral("niet het nummer")));
  }
  CHECK(bench.session().cases().load(bench.caseId));
}

TEST_CASE("a copy for inspection that cannot be written says so, and the log has its row", "[admin]") {
  AdminBench bench;
  gui::CaseFilePage page(bench.session());
  Shown shown{page};
  REQUIRE(page.open(*bench.session().cases().load(bench.caseId)));
  present(page);
  bench.prompts.folders = {bench.path("weg")};
  shown.push("exportWhole");
  CHECK_FALSE(shown.text("wholeMessage").contains(QStringLiteral("Gemaakt")));
  CHECK_FALSE(shown.text("wholeMessage").isEmpty());
  CHECK(bench.logged("export case") == 1); // that somebody meant to, and could
}
