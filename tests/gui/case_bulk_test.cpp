#include "gui/case_list_model.h"

#include "base/data_dir.h"
#include "gui/support/app_driver.h"
#include "store/access_log.h"
#include "store/accounts.h"
#include "store/caseload.h"
#include "store/cheap_keys.h"
#include "store/example_store.h"
#include "store/sqlite.h"

#include "support/catch.h"
#include "support/temp_dir.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QTableView>

// Views of one's own, and what is done with several cases of the list at once, by keyboard alone.
using namespace haven;
using namespace haven::tests;

namespace {

constexpr const char* kName = "Vera Voorbeeld";
constexpr const char* kPassphrase = "vier groene fietsen";
constexpr const char* kColleague = "Joris Voorbeeld";

Date playDay() {
  return parseIsoDate("2026-11-21").value();
}

/// A closed store with the example cases and one colleague, in no team of theirs.
QString storeIn(const TempDir& folder) {
  const FixedClock clock(playDay());
  SystemRandom random;
  casefile::Account account;
  account.name = kName;
  account.role = casefile::Role::BehaviouralScientist;
  account.administrator = true;
  auto made =
      store::createStore(folder / "kluis", {account, Secret{std::string_view(kPassphrase)}, true}, clock, random);
  REQUIRE(made.has_value());
  const auto shipped = gui::loadShippedData(dataDirectory().value());
  REQUIRE(shipped.has_value());
  REQUIRE(store::addExampleCases(made->store, shipped->catalogue, shipped->plan, *shipped->interventions.get().value())
              .has_value());
  casefile::Account colleague;
  colleague.name = kColleague;
  colleague.role = casefile::Role::YouthProfessional;
  REQUIRE(store::AccountRepository(made->store, random)
              .add(colleague, Secret{std::string_view("een gegeven wachtwoord")})
              .has_value());
  return QString::fromStdString((folder / "kluis").string());
}

struct List : store::CheapKeys {
  TempDir folder;
  AppDriver app;

  List() : app(storeIn(folder), playDay(), Hand::Keyboard) {
    app.type(QStringLiteral("userName"), QLatin1String(kName));
    app.type(QStringLiteral("passphrase"), QLatin1String(kPassphrase));
    app.press(QStringLiteral("openStore"));
    app.waitFor(QStringLiteral("casesPage"));
    settle(7);
  }
  QTableView* table() { return app.get<QTableView>(QStringLiteral("caseTable")); }
  QString text(const char* name) { return app.get<QLabel>(QLatin1String(name))->text(); }
  QComboBox* view() { return app.get<QComboBox>(QStringLiteral("caseView")); }
  void settle(int cases) {
    const QString wanted = cases == 1 ? QStringLiteral("1 casus") : QStringLiteral("%1 casussen").arg(cases);
    app.waitUntil(wanted, [&] { return app.isVisible(QStringLiteral("caseCount")) && text("caseCount") == wanted; });
  }
  /// So many from the top.
  void select(int cases) {
    app.focus(QStringLiteral("caseTable"));
    app.key(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 1; i < cases; ++i)
      app.key(Qt::Key_Down, Qt::ShiftModifier);
  }
  /// Read beside the program, once it let go of the store.
  template <class Read>
  auto inStore(Read read) {
    app.key(Qt::Key_L, Qt::ControlModifier);
    app.waitFor(QStringLiteral("unlockPage"));
    auto opened = store::openStore(folder / "kluis", kName, Secret{std::string_view(kPassphrase)}, app.clock).value();
    return read(opened);
  }
};

} // namespace

TEST_CASE("case list: a view of one's own is kept by name, chosen again, and removed") {
  List list;
  const int shipped = list.view()->count() - 1;
  CHECK_FALSE(list.app.isVisible(QStringLiteral("removeView")));
  list.app.press(QStringLiteral("caseChip_drafts"));
  list.app.choose(QStringLiteral("caseOrder"), 1);
  list.app.prompts.texts = {QStringLiteral(" Af te maken ")};
  list.app.press(QStringLiteral("keepView"));
  CHECK(list.text("casesMessage") == QStringLiteral("Bewaard als “Af te maken”."));
  CHECK(list.view()->count() == shipped + 2);
  CHECK(list.view()->currentText() == QStringLiteral("Af te maken"));

  list.app.choose(QStringLiteral("caseView"), 0);
  list.settle(7);
  CHECK_FALSE(list.app.isVisible(QStringLiteral("removeView")));
  list.app.choose(QStringLiteral("caseView"), shipped);
  CHECK(list.app.get<QAbstractButton>(QStringLiteral("caseChip_drafts"))->isChecked());
  CHECK(list.app.get<QComboBox>(QStringLiteral("caseOrder"))->currentIndex() == 1);
  list.app.press(QStringLiteral("removeView"));
  CHECK(list.view()->count() == shipped + 1);
  CHECK(list.view()->currentText() == QStringLiteral("Eigen keuze"));
  CHECK(list.view()->hasFocus());
  CHECK(list.app.get<QAbstractButton>(QStringLiteral("caseChip_drafts"))->isChecked()); // the list stays as it is
}

TEST_CASE("case list: several cases are given to a colleague at once, and nobody is taken off unasked") {
  List list;
  list.select(3);
  CHECK(list.app.get<QAbstractButton>(QStringLiteral("assignCases"))->text() ==
        QStringLiteral("3 casussen toewijzen aan collega…"));
  std::vector<std::string> chosen;
  for (int row = 0; row < 3; ++row)
    chosen.push_back(list.table()->model()->index(row, gui::CaseListModel::Number).data().toString().toStdString());
  list.app.press(QStringLiteral("assignCases"));
  auto* colleagues = list.app.get<QComboBox>(QStringLiteral("assignTo"));
  CHECK(colleagues->hasFocus());
  CHECK(colleagues->findText(QLatin1String(kName)) < 0); // not to oneself
  list.app.choose(QStringLiteral("assignTo"), colleagues->findText(QLatin1String(kColleague)));
  list.app.press(QStringLiteral("assignNow"));
  list.app.waitFor(QStringLiteral("casesMessage"));
  CHECK(list.text("casesMessage") == QStringLiteral("3 casussen toegewezen aan Joris Voorbeeld."));
  CHECK_FALSE(list.app.isVisible(QStringLiteral("assignPanel")));
  list.settle(7);
  const auto held = list.inStore([&](store::OpenStore& opened) {
    std::vector<std::string> numbers;
    auto query = opened.database().query("SELECT number FROM cases c JOIN case_workers w ON w.case_id = c.id JOIN "
                                         "accounts a ON a.id = w.account WHERE a.name = ? ORDER BY c.id DESC",
                                         kColleague);
    while (*query->step())
      numbers.push_back(query->text(0));
    CHECK(opened.database().integer("SELECT count(*) FROM case_workers WHERE account = 1").value() >= 7);
    return numbers;
  });
  CHECK(held == chosen);
}

TEST_CASE("case list: taking oneself off several cases asks first, and Back leaves everything") {
  List list;
  list.select(2);
  list.app.press(QStringLiteral("assignCases"));
  auto* colleagues = list.app.get<QComboBox>(QStringLiteral("assignTo"));
  list.app.choose(QStringLiteral("assignTo"), colleagues->findText(QLatin1String(kColleague)));
  list.app.tick(QStringLiteral("assignLeave"));
  list.app.prompts.confirmations = {false, true};
  list.app.press(QStringLiteral("assignNow"));
  CHECK(list.app.isVisible(QStringLiteral("assignPanel")));
  CHECK(list.app.prompts.asked.back().contains(QStringLiteral("lijst")));
  list.app.press(QStringLiteral("assignNow"));
  list.app.waitFor(QStringLiteral("casesMessage"));
  const auto left = list.inStore([](store::OpenStore& opened) {
    return opened.database().integer("SELECT count(*) FROM cases c WHERE NOT EXISTS (SELECT 1 FROM case_workers "
                                     "WHERE case_id = c.id AND account = 1) AND EXISTS (SELECT 1 FROM case_workers w "
                                     "JOIN accounts a ON a.id = w.account WHERE w.case_id = c.id AND a.name = "
                                     "'Joris Voorbeeld')");
  });
  CHECK(left == 2);
}

TEST_CASE("case list: a list of work has the chosen cases, without names unless asked, and is logged") {
  List list;
  list.select(4);
  list.app.press(QStringLiteral("workList"));
  const QString file = QString::fromStdString((list.folder / "lijst").string());
  const auto pages = [&] {
    list.app.prompts.files = {file};
    list.app.press(QStringLiteral("workListSave"));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {file + QStringLiteral(".pdf"), QStringLiteral("-")});
    REQUIRE(reader.waitForFinished(30'000));
    return QString::fromUtf8(reader.readAllStandardOutput());
  };
  const QString plain = pages();
  CHECK(list.text("casesMessage").contains(QStringLiteral("lijst.pdf")));
  for (int row = 0; row < 4; ++row)
    CHECK(plain.contains(list.table()->model()->index(row, gui::CaseListModel::Number).data().toString()));
  CHECK_FALSE(plain.contains(list.table()->model()->index(4, gui::CaseListModel::Number).data().toString()));
  CHECK_FALSE(plain.contains(QStringLiteral("Voorbeeld:")));
  list.app.press(QStringLiteral("workList"));
  list.app.tick(QStringLiteral("workListNames"));
  CHECK(pages().contains(QStringLiteral("Voorbeeld:")));
  const auto logged = list.inStore([](store::OpenStore& opened) {
    return opened.database().integer("SELECT count(*) FROM access_log WHERE act = 'export' AND object = 'work-list'");
  });
  CHECK(logged == 2);
}
