#include "gui/admin_page.h"
#include "gui/backup_runner.h"
#include "gui/settings_page.h"
#include "gui/support/admin_bench.h"
#include "store/settings.h"
#include "support/catch.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>

// The places of Beheer: which open, for whom, and what the settings do.
using namespace haven;
using namespace haven::tests;
using Place = gui::AdminPage::Place;

namespace {

struct Admin {
  AdminBench bench;
  gui::BackupRunner runner{bench.session()};
  gui::AdminPage page{bench.session(), runner};
  Shown shown{page};

  explicit Admin(casefile::Account account = AdminBench::administrator()) : bench(std::move(account)) {
    REQUIRE(page.open());
    present(page);
  }
};

constexpr const char* kButtons[] = {"placePacks", "placeOverlay",   "placeAccounts", "placeBackup",
                                    "placeLog",   "placeRetention", "placeNumbers",  "placeSettings"};

} // namespace

TEST_CASE("every place opens with its own page and its own help", "[admin]") {
  Admin admin;
  const char* const pages[] = {"packsPage", "overlayPage",   "accountsPage", "backupPage",
                               "logPage",   "retentionPage", "numbersPage",  "settingsPage"};
  static_assert(std::size(pages) == std::size(kButtons));
  for (std::size_t i = 0; i < std::size(kButtons); ++i) {
    INFO(kButtons[i]);
    admin.shown.push(kButtons[i]);
    CHECK(find(admin.page, pages[i])->isVisible());
    CHECK(admin.page.helpName() == QLatin1String(pages[i]));
    CHECK(find<QPushButton>(admin.page, kButtons[i])->isChecked());
  }
  CHECK(admin.bench.prompts.told.empty());
}

TEST_CASE("a place that is not for somebody stands there, says so, and opens to say who may", "[admin]") {
  struct Row {
    const char* button;
    bool barred;
    const char* reason;
  };
  constexpr Row kRows[] = {
      {"placePacks", false, "everybody sees which packs there are"},
      {"placeOverlay", false, "everybody reads the own list"},
      {"placeAccounts", true, "permissions: manage-accounts"},
      {"placeBackup", false, "permissions: backup is for everybody"},
      {"placeLog", true, "permissions: see-log"},
      {"placeRetention", true, "permissions: see-retention"},
      {"placeNumbers", false, "permissions: see-numbers is for everybody"},
      {"placeSettings", false, "the language is everybody's own"},
  };
  Admin admin(AdminBench::professional());
  for (const Row& row : kRows) {
    INFO(row.button << ": " << row.reason);
    auto* button = find<QPushButton>(admin.page, row.button);
    CHECK(button->isVisible());
    CHECK(button->isEnabled());
    CHECK(button->property("barred").toBool() == row.barred);
    CHECK(button->accessibleDescription().contains(QStringLiteral("beheerder")) == row.barred);
    admin.shown.push(row.button);
    const auto* barred = admin.page.findChild<QWidget*>(QStringLiteral("barredPlace"));
    CHECK((barred != nullptr && barred->isVisible()) == row.barred);
    if (row.barred) CHECK(admin.shown.text("barredWho").contains(QStringLiteral("beheerder")));
  }
}

TEST_CASE("who does not look after the store reads who puts packs and lists in before trying", "[admin]") {
  Admin admin(AdminBench::professional());
  CHECK_FALSE(find(admin.page, "importPack")->isEnabled());
  CHECK_FALSE(find(admin.page, "enterPack_aisi-6-12")->isEnabled());
  CHECK(admin.shown.text("packsWho").contains(QStringLiteral("beheerder")));
  CHECK(find(admin.page, "packsWho")->hasFocus()); // read first by who does not see it
  admin.shown.push("placeOverlay");
  CHECK_FALSE(find(admin.page, "importOverlay")->isEnabled());
  CHECK(find(admin.page, "exampleOverlay")->isEnabled());
  CHECK(admin.shown.text("overlayWho").contains(QStringLiteral("beheerder")));

  Admin other;
  CHECK(find(other.page, "importPack")->isEnabled());
  CHECK(other.page.findChild<QLabel*>(QStringLiteral("packsWho")) == nullptr);
}

TEST_CASE("settings are kept at once, and only an administrator sets them for everybody", "[admin]") {
  Admin admin;
  admin.shown.push("placeSettings");
  QSignalSpy changed(&admin.page, &gui::AdminPage::settingsChanged);
  auto* idle = find<QSpinBox>(admin.page, "idleMinutes");
  CHECK(idle->value() == 10);
  CHECK(idle->maximum() == 30);
  CHECK(idle->minimum() == 1);
  idle->setValue(5);
  CHECK(changed.size() == 1);
  CHECK(store::readSettings(admin.bench.session().store())->idleMinutes == 5);

  Admin other(AdminBench::professional());
  other.shown.push("placeSettings");
  CHECK_FALSE(find(other.page, "idleMinutes")->isEnabled());
  CHECK(other.shown.text("settingsWho").contains(QStringLiteral("beheerder")));
}

TEST_CASE("the language is chosen for the next start on this computer", "[admin]") {
  Admin admin;
  admin.shown.push("placeSettings");
  auto* language = find<QComboBox>(admin.page, "language");
  const int before = language->currentIndex();
  language->setFocus();
  press(admin.page, before == 0 ? Qt::Key_Down : Qt::Key_Up);
  CHECK(QSettings().value(QStringLiteral("interface/language")).toString() == language->currentData().toString());
  press(admin.page, before == 0 ? Qt::Key_Up : Qt::Key_Down);
  QSettings().remove(QStringLiteral("interface/language"));
}

TEST_CASE("every place is worked by keyboard: Tab reaches each act", "[admin]") {
  constexpr std::pair<const char*, const char*> kReached[] = {{"placeAccounts", "addAccount"},
                                                              {"placeAccounts", "addTeam"},
                                                              {"placeAccounts", "renewKey"},
                                                              {"placeAccounts", "newRecoveryCode"},
                                                              {"placeAccounts", "handOverFind"},
                                                              {"placeBackup", "makeBackup"},
                                                              {"placeBackup", "chooseBackupFolder"},
                                                              {"placeBackup", "backupsKept"},
                                                              {"placeLog", "logShow"},
                                                              {"placeLog", "logExport"},
                                                              {"placeLog", "logPrint"},
                                                              {"placeLog", "logCheck"},
                                                              {"placeSettings", "idleMinutes"},
                                                              {"placeSettings", "language"}};
  Admin admin;
  for (const auto& [place, act] : kReached) {
    INFO(place << " " << act);
    admin.shown.push(place);
    tabTo(admin.page, act);
    CHECK(find(admin.page, act)->hasFocus());
  }
}

TEST_CASE("everything that is worked has a name for who does not see it", "[admin]") {
  Admin admin;
  for (const char* place : kButtons) {
    admin.shown.push(place);
    for (QWidget* widget : admin.page.findChildren<QWidget*>()) {
      if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) continue;
      if (widget->objectName().startsWith(QStringLiteral("qt_"))) continue; // parts of other widgets
      const QAccessibleInterface* known = QAccessible::queryAccessibleInterface(widget);
      if (known == nullptr || known->role() == QAccessible::Client || known->role() == QAccessible::Pane) continue;
      INFO(place << " " << widget->metaObject()->className() << " " << widget->objectName().toStdString());
      CHECK_FALSE(known->text(QAccessible::Name).isEmpty());
    }
  }
}
