#include "base/data_dir.h"
#include "gui/fields.h"
#include "gui/form.h"
#include "gui/support/main_job.h"

#include "support/catch.h"
#include "support/temp_dir.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <fstream>
#include <map>

using namespace haven;
using namespace haven::tests;

namespace {

namespace fs = std::filesystem;

Date playDay() {
  return parseIsoDate("2026-11-21").value();
}

/// Content of every file but the lock, by name.
std::map<std::string, std::string> contentOf(const fs::path& folder) {
  std::map<std::string, std::string> content;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().filename() != "haven.lock")
      content[entry.path().filename()] = readFile(entry.path(), 1U << 30U).value();
  return content;
}

/// A store as the first start leaves it, closed again.
MainJob madeStore(const TempDir& folder) {
  MainJob job;
  job.folder = QString::fromStdString((folder / "kluis").string());
  const SystemClock clock;
  SystemRandom random;
  casefile::Account account;
  account.name = job.account.toStdString();
  account.role = casefile::Role::BehaviouralScientist;
  REQUIRE(
      store::createStore(job.folder.toStdString(), {account, Secret{job.passphrase.toStdString()}, true}, clock, random)
          .has_value());
  return job;
}

void tryToOpen(AppDriver& app, const MainJob& job) {
  app.type(QStringLiteral("userName"), job.account);
  app.type(QStringLiteral("passphrase"), job.passphrase);
  app.press(QStringLiteral("openStore"));
  app.waitUntil(QStringLiteral("the store to open or not"), [&] {
    return app.isVisible(QStringLiteral("casesPage")) || app.isVisible(QStringLiteral("pageProblem"));
  });
}

QString problemOf(AppDriver& app) {
  const auto* label = app.get<QLabel>(QStringLiteral("pageProblem"));
  return label == nullptr ? QString() : label->text();
}

void cutTo(const fs::path& file, std::uintmax_t size) {
  fs::resize_file(file, size);
}

void flipBit(const fs::path& file, std::streamoff at) {
  std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
  bytes.seekg(at);
  const char old = static_cast<char>(bytes.get());
  bytes.seekp(at);
  bytes.put(static_cast<char>(old ^ 1));
}

} // namespace

TEST_CASE("a store that cannot be opened says why in Dutch and is left as it is") {
  struct Row {
    const char* because;
    void (*spoil)(const fs::path& folder);
    const char* says;
  };
  const Row rows[] = {
      {"the database was cut short", [](const fs::path& f) { cutTo(f / "haven.db", 5000); }, "beschadigd"},
      {"a bit of the database changed", [](const fs::path& f) { flipBit(f / "haven.db", 3000); }, "beschadigd"},
      {"the key file was cut short", [](const fs::path& f) { cutTo(f / "keyslots.json", 40); }, "beschadigd"},
      {"the database is another file", [](const fs::path& f) { std::ofstream(f / "haven.db") << "geen database"; },
       "beschadigd"},
      {"the key file is gone", [](const fs::path& f) { fs::remove(f / "keyslots.json"); }, "kluis"},
  };
  for (const Row& row : rows) {
    INFO(row.because);
    const TempDir folder;
    const MainJob job = madeStore(folder);
    AppDriver app(job.folder, playDay(), Hand::Mouse); // starts while the store is still whole
    row.spoil(folder / "kluis");
    const auto before = contentOf(folder / "kluis");
    tryToOpen(app, job);
    INFO(problemOf(app).toStdString());
    CHECK_FALSE(app.isVisible(QStringLiteral("casesPage")));
    CHECK(problemOf(app).contains(QLatin1String(row.says)));
    CHECK_FALSE(problemOf(app).contains(job.account)); // no name in an error
    CHECK(contentOf(folder / "kluis") == before);
  }
}

TEST_CASE("a second Haven on one store is told to wait its turn, then gets it") {
  const TempDir folder;
  const MainJob job = madeStore(folder);
  AppDriver app(job.folder, playDay(), Hand::Mouse);
  {
    const SystemClock clock;
    const auto first = store::openStore(job.folder.toStdString(), {}, Secret{job.passphrase.toStdString()}, clock);
    REQUIRE(first.has_value());
    tryToOpen(app, job);
    CHECK(problemOf(app).contains(QStringLiteral("andere Haven")));
  }
  tryToOpen(app, job);
  app.waitFor(QStringLiteral("casesPage"));
}

TEST_CASE("a wrong password never tells which half was wrong, and the store says how long to wait") {
  const TempDir folder;
  const MainJob job = madeStore(folder);
  AppDriver app(job.folder, playDay(), Hand::Mouse);
  MainJob wrongPassword = job;
  wrongPassword.passphrase = QStringLiteral("dit is het echt niet");
  MainJob wrongName = job;
  wrongName.account = QStringLiteral("Iemand Anders");
  tryToOpen(app, wrongPassword);
  const QString first = problemOf(app);
  CHECK_FALSE(first.isEmpty());
  tryToOpen(app, wrongName);
  CHECK(problemOf(app) == first);
  tryToOpen(app, wrongPassword);
  CHECK(app.find(QStringLiteral("openStore"))->isEnabled()); // the third may still be tried
  tryToOpen(app, job);
  CHECK_FALSE(app.find(QStringLiteral("openStore"))->isEnabled()); // the right one waits as well
  CHECK(app.window().session() == nullptr);
  app.waitUntil(QStringLiteral("the wait to end"), [&] { return app.find(QStringLiteral("openStore"))->isEnabled(); });
  CHECK(problemOf(app).isEmpty());            // it asked to wait, and that is over
  app.clock.advance(std::chrono::seconds(2)); // the store's clock stands still in tests
  tryToOpen(app, job);
  CHECK(app.window().session() != nullptr);
}

TEST_CASE("when the disk takes nothing more, what was typed stays on screen and is saved when it can be") {
  const TempDir folder;
  MainJob job;
  job.folder = QString::fromStdString((folder / "kluis").string());
  AppDriver app(job.folder, playDay(), Hand::Mouse);
  playFirstStart(app, job);
  playNewCase(app, job);
  app.press(QStringLiteral("administer1_lsvg"));
  app.waitFor(QStringLiteral("beginButton"));
  app.tick(QStringLiteral("knowsTheory"));
  app.tick(QStringLiteral("agreed"));
  for (const char* field : {"explainedBy", "agreedBy", "present"})
    app.type(QLatin1String(field), QStringLiteral("voorbeeld"));
  app.type(QStringLiteral("explainedOn"), QString::fromStdString(formatDutchDate(playDay())));
  app.press(QStringLiteral("beginButton"));
  app.waitFor(QStringLiteral("nextButton"));

  // No file may grow or be written: what a full disk does, for this process alone.
  std::signal(SIGXFSZ, SIG_IGN);
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const rlimit nothing{0, before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &nothing);
  app.key(Qt::Key_3);
  app.type(QStringLiteral("examples"), QStringLiteral("Dit mag niet verloren gaan."));
  app.key(Qt::Key_Tab); // leaving the field keeps it
  const bool toldSo = app.isVisible(QStringLiteral("retryButton"));
  const QString state = app.get<QLabel>(QStringLiteral("saveState"))->text();
  const QString typed = app.get<QPlainTextEdit>(QStringLiteral("examples"))->toPlainText();
  app.press(QStringLiteral("nextButton"));
  app.key(Qt::Key_4); // on a card that is not on screen when Haven is locked
  app.press(QStringLiteral("previousButton"));
  app.prompts.confirmations = {false};
  app.key(Qt::Key_Escape); // asks, and the answer laid ready is to stay
  const bool stayed = app.isVisible(QStringLiteral("examples"));
  app.prompts.confirmations = {false};
  const bool closed = app.window().close(); // asks as well: nothing would be left of it
  const bool askedToClose = app.prompts.confirmations.empty();
  const auto asked = app.prompts.asked.size();
  app.key(Qt::Key_L, Qt::ControlModifier); // who leaves the screen is asked nothing, on a full disk either
  const bool locked = app.window().session() == nullptr;
  setrlimit(RLIMIT_FSIZE, &before);

  CHECK(stayed);
  CHECK_FALSE(closed);
  CHECK(askedToClose);
  CHECK(locked);
  CHECK(app.prompts.asked.size() == asked);
  CHECK(toldSo);
  INFO(state.toStdString());
  CHECK(state.contains(QStringLiteral("niet"), Qt::CaseInsensitive));
  CHECK(typed == QStringLiteral("Dit mag niet verloren gaan."));
  app.type(QStringLiteral("passphrase"), job.passphrase);
  app.press(QStringLiteral("openStore"));
  app.waitFor(QStringLiteral("examples"));
  CHECK(app.get<QPlainTextEdit>(QStringLiteral("examples"))->toPlainText() == typed);
  if (app.isVisible(QStringLiteral("retryButton"))) app.press(QStringLiteral("retryButton"));
  app.waitUntil(QStringLiteral("saving to work again"), [&] { return !app.isVisible(QStringLiteral("retryButton")); });
  auto& cases = app.window().session()->cases();
  const auto file = cases.load(cases.findNumber("2026-0001").value()).value();
  CHECK(file.administrations.front().item("1")->answer == 3);
  CHECK(file.administrations.front().item("1")->examples == "Dit mag niet verloren gaan.");
  REQUIRE(file.administrations.front().item("2") != nullptr);
  CHECK(file.administrations.front().item("2")->answer == 4);
}

TEST_CASE("a note of ten megabytes is refused whole with a word, and what stood there stays") {
  gui::NoteField field("note");
  field.setStored(QStringLiteral("wat er stond"));
  int refused = 0;
  QObject::connect(&field, &gui::NoteField::refused, [&] { ++refused; });
  QApplication::clipboard()->setText(QString(10'000'000, QLatin1Char('x')));
  field.paste();
  CHECK(refused == 1);
  CHECK(field.toPlainText() == QStringLiteral("wat er stond"));
}

TEST_CASE("a forgotten password is replaced with the recovery code, which then is another") {
  const TempDir folder;
  MainJob job;
  job.folder = QString::fromStdString((folder / "kluis").string());
  QString code;
  AppDriver app(job.folder, playDay(), Hand::Keyboard);
  app.atScreen = [&](const QString& screen) {
    if (screen == QStringLiteral("eerste-start-3-herstelcode"))
      code = app.get<QLabel>(QStringLiteral("recoveryCode"))->text().replace(QLatin1Char('\n'), QLatin1Char('-'));
  };
  playFirstStart(app, job);
  app.key(Qt::Key_L, Qt::ControlModifier);
  app.waitFor(QStringLiteral("unlockView"));
  app.press(QStringLiteral("forgotten"));
  app.waitFor(QStringLiteral("recoverCode"));
  const auto recover = [&](const QString& with) {
    app.type(QStringLiteral("recoverName"), job.account);
    app.type(QStringLiteral("recoverCode"), with);
    app.type(QStringLiteral("newPassphrase"), QStringLiteral("een heel nieuw wachtwoord"));
    app.type(QStringLiteral("repeatPassphrase"), QStringLiteral("een heel nieuw wachtwoord"));
    app.press(QStringLiteral("recoverStore"));
    app.waitUntil(QStringLiteral("an answer to the code"), [&] {
      return app.isVisible(QStringLiteral("pageProblem")) || app.isVisible(QStringLiteral("codeKept"));
    });
  };
  recover(QStringLiteral("AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA"));
  CHECK(app.isVisible(QStringLiteral("pageProblem")));
  recover(code.toLower().replace(QLatin1Char('-'), QLatin1Char(' '))); // as people copy it
  app.waitFor(QStringLiteral("codeKept"));
  const QString next =
      app.get<QLabel>(QStringLiteral("recoveryCode"))->text().replace(QLatin1Char('\n'), QLatin1Char('-'));
  CHECK(next != code);
  app.tick(QStringLiteral("codeKept"));
  app.press(QStringLiteral("recoverDone"));
  app.waitFor(QStringLiteral("casesPage"));

  app.key(Qt::Key_L, Qt::ControlModifier);
  app.waitFor(QStringLiteral("unlockView"));
  tryToOpen(app, job); // the old password is gone
  CHECK_FALSE(app.isVisible(QStringLiteral("casesPage")));
  app.waitUntil(QStringLiteral("the wait to end"), [&] { return app.find(QStringLiteral("openStore"))->isEnabled(); });
  job.passphrase = QStringLiteral("een heel nieuw wachtwoord");
  tryToOpen(app, job);
  CHECK(app.isVisible(QStringLiteral("casesPage")));
}
