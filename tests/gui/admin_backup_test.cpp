#include "gui/backup_line.h"
#include "gui/backup_page.h"
#include "gui/backup_reminder.h"
#include "gui/backup_runner.h"
#include "gui/restore_page.h"
#include "gui/support/admin_bench.h"
#include "store/backup.h"
#include "support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <chrono>

// Beheer > Back-up, and making one by itself.
using namespace haven;
using namespace haven::tests;

namespace {

struct Backups {
  AdminBench bench;
  gui::BackupRunner runner{bench.session()};
  gui::BackupPage page{bench.session(), runner};
  Shown shown{page};
  QString place = bench.path("elders");

  explicit Backups(casefile::Account account = AdminBench::administrator()) : bench(std::move(account)) {
    QDir().mkpath(place);
    REQUIRE(page.refresh());
    present(page);
  }
  QStringList files() const { return QDir(place).entryList({QStringLiteral("*.havenbackup")}, QDir::Files); }
  void choosePlace() {
    bench.prompts.folders = {place};
    shown.push("chooseBackupFolder");
  }
  void waitUntilEnded() {
    for (int i = 0; i < 2000 && runner.isRunning(); ++i)
      QTest::qWait(5);
    REQUIRE_FALSE(runner.isRunning());
  }
};

} // namespace

TEST_CASE("place and rhythm are kept, and a backup goes there", "[admin]") {
  Backups backups;
  CHECK(backups.shown.text("backupState").contains(QStringLiteral("nog geen back-up")));
  backups.choosePlace();
  find<QSpinBox>(backups.page, "backupDays")->setValue(3);
  find<QSpinBox>(backups.page, "backupsKept")->setValue(2);
  const auto settings = store::readSettings(backups.bench.session().store());
  CHECK(settings->backupFolder == backups.place.toStdString());
  CHECK(settings->backupEveryDays == 3);
  CHECK(settings->backupsKept == 2);
  backups.shown.push("makeBackup");
  backups.waitUntilEnded();
  INFO(backups.shown.text("pageProblem").toStdString());
  CHECK(backups.files().size() == 1);
  CHECK(backups.shown.rows("backupTable") == 1);
  CHECK(backups.shown.cell("backupTable", 0, 1) == backups.files().value(0));
  CHECK(backups.shown.text("backupState").contains(QStringLiteral("laatste goede back-up")));
}

TEST_CASE("only as many backups stay as were asked for", "[admin]") {
  Backups backups;
  backups.choosePlace();
  find<QSpinBox>(backups.page, "backupsKept")->setValue(2);
  for (int i = 0; i < 3; ++i) {
    backups.bench.clock.advance(std::chrono::minutes(1)); // the name has the moment in it
    backups.shown.push("makeBackup");
    backups.waitUntilEnded();
  }
  CHECK(backups.files().size() == 2);
}

TEST_CASE("stopping leaves nothing behind", "[admin]") {
  Backups backups;
  backups.choosePlace();
  backups.runner.start(backups.place);
  REQUIRE(backups.runner.isRunning());
  backups.shown.push("cancelBackup");
  CHECK_FALSE(backups.runner.isRunning());
  CHECK(QDir(backups.place).entryList(QDir::Files | QDir::Hidden).isEmpty());
  CHECK_FALSE(backups.runner.failure());
  CHECK(backups.shown.sees("makeBackup"));
}

TEST_CASE("a place that cannot be written to is told, in words", "[admin]") {
  Backups backups;
  backups.choosePlace();
  QDir(backups.place).removeRecursively();
  backups.shown.push("makeBackup");
  backups.waitUntilEnded();
  CHECK_FALSE(backups.shown.text("pageProblem").isEmpty());
  gui::BackupLine line;
  line.follow(&backups.runner);
  backups.runner.start(backups.place);
  CHECK(find<QLabel>(line, "backupLineWords")->text().contains(QStringLiteral("niet gelukt")));
}

TEST_CASE("one is made by itself when it is due, and not before", "[admin]") {
  Backups backups;
  backups.runner.startIfDue();
  CHECK_FALSE(backups.runner.isRunning()); // no place was chosen
  backups.choosePlace();
  backups.runner.startIfDue();
  CHECK(backups.runner.isRunning());
  backups.waitUntilEnded();
  backups.bench.clock.advance(std::chrono::hours(20));
  backups.runner.startIfDue();
  CHECK_FALSE(backups.runner.isRunning()); // every day
  backups.bench.clock.advance(std::chrono::hours(5));
  backups.runner.startIfDue();
  CHECK(backups.runner.isRunning());
  backups.waitUntilEnded();
  CHECK(backups.files().size() == 2);
}

TEST_CASE("the window is never kept from its events for long while a backup is made", "[admin]") {
  Backups backups;
  backups.choosePlace();
  backups.runner.start(backups.place);
  QElapsedTimer since;
  qint64 longest = 0;
  since.start();
  QTimer beat;
  QObject::connect(&beat, &QTimer::timeout, [&] {
    longest = std::max(longest, since.elapsed());
    since.restart();
  });
  beat.start(0);
  backups.waitUntilEnded();
  CHECK(longest < 300); // on a busy machine; the slices themselves are some milliseconds
}

TEST_CASE("writing goes on while a backup is made, and the line in the bar tells", "[admin]") {
  Backups backups;
  gui::BackupLine line;
  line.follow(&backups.runner);
  line.show();
  backups.choosePlace();
  backups.runner.start(backups.place);
  CHECK(line.isVisible());
  CHECK(find(line, "backupLineCancel")->isVisible());
  casefile::Youth youth;
  youth.name = "Mila Voorbeeld";
  youth.dateOfBirth = std::chrono::year{2024} / 1 / 10;
  CHECK(backups.bench.session().cases().createCase(youth, {}));
  backups.waitUntilEnded();
  CHECK_FALSE(line.isVisible());
  CHECK(backups.files().size() == 1);
}

TEST_CASE("who does not look after the store makes a backup but does not say where", "[admin]") {
  Backups backups(AdminBench::professional());
  CHECK_FALSE(find(backups.page, "chooseBackupFolder")->isEnabled());
  CHECK_FALSE(find(backups.page, "backupDays")->isEnabled());
  CHECK(backups.shown.text("backupWho").contains(QStringLiteral("beheerder")));
  backups.bench.prompts.folders = {backups.place};
  backups.shown.push("makeBackup");
  backups.waitUntilEnded();
  CHECK(backups.files().size() == 1);
}

TEST_CASE("an old last backup is told of on the home page", "[admin]") {
  Backups backups;
  gui::BackupReminder reminder(backups.bench.session());
  backups.choosePlace();
  backups.runner.startIfDue();
  backups.waitUntilEnded();
  reminder.refresh();
  CHECK(reminder.isHidden());
  backups.bench.clock.advance(std::chrono::hours(24 * 3));
  reminder.refresh();
  CHECK_FALSE(reminder.isHidden());
  CHECK(find<QLabel>(reminder, "backupReminderWords")->text().contains(QStringLiteral("laatste goede back-up is oud")));
}

TEST_CASE("a backup is put back in a new folder, and never over a store", "[admin]") {
  Backups backups;
  backups.choosePlace();
  backups.shown.push("makeBackup");
  backups.waitUntilEnded();
  gui::RestorePage restore(backups.bench.session().context());
  Shown shown{restore};
  restore.start();
  present(restore);
  shown.push("restoreNow");
  CHECK(shown.text("restoreFileProblem").contains(QStringLiteral("Kies het bestand")));
  backups.bench.prompts.filesToOpen = {QDir(backups.place).filePath(backups.files().value(0))};
  shown.push("restoreFileChoose");
  CHECK(shown.text("restoreOutline").contains(QStringLiteral("Gemaakt op 21-11-2026")));
  QSignalSpy restored(&restore, &gui::RestorePage::restored);
  const auto tryFolder = [&](const QString& folder, const char* passphrase) {
    shown.put("restoreFolder", folder);
    shown.put("restoreName", QStringLiteral("Dr. Vera Voorbeeld"));
    shown.put("restorePassphrase", QLatin1String(passphrase));
    shown.push("restoreNow");
    for (int i = 0; i < 2000 && !find(restore, "restoreNow")->isEnabled(); ++i)
      QTest::qWait(5);
  };
  tryFolder(backups.bench.path("store"), AdminBench::kPassphrase);
  CHECK(shown.text("restoreFolderProblem").contains(QStringLiteral("staat al iets. Kies een nieuwe")));
  tryFolder(backups.bench.path("terug"), "een heel ander wachtwoord");
  CHECK(shown.text("pageProblem").contains(QStringLiteral("horen niet bij elkaar")));
  CHECK(restored.isEmpty());
  tryFolder(backups.bench.path("terug"), AdminBench::kPassphrase);
  REQUIRE(restored.size() == 1);
  auto store = restore.takeStore();
  REQUIRE(store);
  const auto file = store::CaseRepository(*store).load(backups.bench.caseId);
  REQUIRE(file);
  CHECK(file->youth.name == "Joris Voorbeeld");
}

TEST_CASE("a file that is no backup is refused before anything is asked", "[admin]") {
  AdminBench bench;
  gui::RestorePage restore(bench.session().context());
  Shown shown{restore};
  restore.start();
  present(restore);
  QFile file(bench.path("geen.havenbackup"));
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write("geen back-up");
  file.close();
  bench.prompts.filesToOpen = {file.fileName()};
  shown.push("restoreFileChoose");
  CHECK(shown.text("restoreFileProblem").contains(QStringLiteral("geen.havenbackup")));
}
