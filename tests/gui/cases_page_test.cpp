#include "gui/cases_page.h"

#include "base/data_dir.h"
#include "gui/support/app_driver.h"
#include "store/case_index.h"
#include "store/example_store.h"
#include "store/sqlite.h"

#include "support/catch.h"
#include "support/temp_dir.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>

// The case list: found while typing, narrowed down by chips and views, and never waited for.
using namespace haven;
using namespace haven::tests;

namespace {

constexpr const char* kName = "Vera Voorbeeld";
constexpr const char* kPassphrase = "vier groene fietsen";

Date playDay() {
  return parseIsoDate("2026-11-21").value();
}

/// A closed store with the example cases, and as many plain ones as asked.
QString storeIn(const TempDir& folder, int more = 0) {
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
  store::CaseRepository cases(made->store);
  for (int i = 0; i < more; ++i) {
    casefile::Youth youth;
    youth.name = "Voorbeeld: Nummer " + std::to_string(i);
    youth.dateOfBirth = parseIsoDate("2022-03-01").value();
    REQUIRE(cases.createCase(youth, {}, true).has_value());
  }
  return QString::fromStdString((folder / "kluis").string());
}

std::string bytesIn(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

struct List {
  TempDir folder;
  AppDriver app;

  explicit List(Hand hand = Hand::Keyboard, int more = 0) : app(storeIn(folder, more), playDay(), hand) {
    app.type(QStringLiteral("userName"), QLatin1String(kName));
    app.type(QStringLiteral("passphrase"), QLatin1String(kPassphrase));
    app.press(QStringLiteral("openStore"));
    app.waitFor(QStringLiteral("casesPage"));
    settle(7 + more);
  }
  QTableView* table() { return app.get<QTableView>(QStringLiteral("caseTable")); }
  QString count() { return app.get<QLabel>(QStringLiteral("caseCount"))->text(); }
  QString chip(const char* id) {
    return app.get<QAbstractButton>(QStringLiteral("caseChip_%1").arg(QLatin1String(id)))->text();
  }
  QString cell(int row, gui::CaseListModel::Column column) {
    return table()->model()->index(row, column).data().toString();
  }
  /// Until so many cases are told of.
  void settle(int cases) {
    const QString wanted = cases == 1 ? QStringLiteral("1 casus") : QStringLiteral("%1 casussen").arg(cases);
    app.waitUntil(wanted, [&] { return app.isVisible(QStringLiteral("caseCount")) && count() == wanted; });
  }
};

} // namespace

TEST_CASE("case list: typing finds at once, and Enter opens the only one, however fast") {
  List list;
  list.app.type(QStringLiteral("searchField"), QStringLiteral("noor"));
  list.app.key(Qt::Key_Return); // what was typed may not be found yet
  list.app.waitFor(QStringLiteral("caseOverview"));
  list.app.key(Qt::Key_Escape);
  list.settle(1);
  CHECK(list.app.get<QLineEdit>(QStringLiteral("searchField"))->text() == QStringLiteral("noor"));
  list.app.type(QStringLiteral("searchField"), QStringLiteral("nergens"));
  list.app.waitFor(QStringLiteral("nothingFound"));
  CHECK(list.app.get<QLabel>(QStringLiteral("nothingFound"))->text().contains(QStringLiteral("nergens")));
}

TEST_CASE("what was shown of one case is let go of when another is opened") {
  List list(Hand::Mouse);
  const auto open = [&](const char* name, const char* place, const char* page) {
    list.app.type(QStringLiteral("searchField"), QLatin1String(name));
    list.app.key(Qt::Key_Return);
    list.app.waitFor(QStringLiteral("caseOverview"));
    list.app.press(QLatin1String(place));
    list.app.waitFor(QLatin1String(page));
    list.app.press(QStringLiteral("backToCases"));
    list.app.waitFor(QStringLiteral("casesPage"));
  };
  const auto isThere = [&](const char* page) {
    return list.app.window().findChild<QWidget*>(QLatin1String(page)) != nullptr;
  };
  open("noor", "placeReport", "reportPage");
  CHECK(isThere("reportPage"));
  open("noor", "placeTimeline", "timelinePage"); // the same one: as it was left
  CHECK(isThere("reportPage"));
  open("sem", "placeStep1", "stepOnePage");
  CHECK_FALSE(isThere("reportPage"));
  CHECK_FALSE(isThere("timelinePage"));
  open("sem", "placeReport", "reportPage");
}

TEST_CASE("case list: chips narrow it down, combine, and tell how many there are") {
  List list;
  CHECK(list.chip("closed") == QStringLiteral("Gesloten · 1"));
  list.app.press(QStringLiteral("caseChip_closed"));
  list.settle(1);
  list.app.press(QStringLiteral("caseChip_step-3"));
  CHECK(list.chip("step-3") == QStringLiteral("Stap 3 · 1"));
  list.settle(2); // one group widens
  list.app.press(QStringLiteral("caseChip_no-next-look"));
  list.app.waitFor(QStringLiteral("nothingFound")); // another narrows
  CHECK(list.app.get<QLabel>(QStringLiteral("nothingFound"))->text().contains(QStringLiteral("gekozen")));
  list.app.press(QStringLiteral("caseChip_closed"));
  list.app.press(QStringLiteral("caseChip_step-3"));
  list.app.press(QStringLiteral("caseChip_no-next-look"));
  list.settle(7);
}

TEST_CASE("case list: a view sets chips and order, and one's own choice is called so") {
  List list;
  auto* view = list.app.get<QComboBox>(QStringLiteral("caseView"));
  CHECK(view->currentText() == QStringLiteral("Alle casussen"));
  list.app.choose(QStringLiteral("caseView"), 3);
  list.settle(1);
  CHECK(list.app.get<QAbstractButton>(QStringLiteral("caseChip_step-3"))->isChecked());
  list.app.press(QStringLiteral("caseChip_drafts"));
  CHECK(view->currentText() == QStringLiteral("Eigen keuze"));
  list.app.choose(QStringLiteral("caseView"), 0);
  list.settle(7);
  list.app.choose(QStringLiteral("caseOrder"), 1);
  list.app.waitUntil(QStringLiteral("by name"), [&] {
    QStringList names;
    for (int row = 0; row < 7; ++row)
      names << list.cell(row, gui::CaseListModel::Name);
    QStringList sorted = names;
    std::sort(sorted.begin(), sorted.end());
    return names == sorted && !names.contains(QStringLiteral("…"));
  });
}

TEST_CASE("case list: lines come when they are looked at") {
  List list(Hand::Mouse, 400);
  const auto& model = dynamic_cast<const gui::CaseListModel&>(*list.table()->model());
  const int last = model.rowCount() - 1;
  REQUIRE(last == 406);
  CHECK(model.rowAt(model.index(0, 0)) != nullptr);
  CHECK(model.rowAt(model.index(last, 0)) == nullptr);
  list.table()->setCurrentIndex(model.index(last, 0));
  list.app.waitUntil(QStringLiteral("the last line"), [&] { return model.rowAt(model.index(last, 0)) != nullptr; });
  CHECK(list.cell(last, gui::CaseListModel::Number) == QStringLiteral("2026-0001"));
  list.app.waitUntil(QStringLiteral("every line in view"),
                     [&] { return list.cell(last - 1, gui::CaseListModel::Name) != QStringLiteral("…"); });
}

TEST_CASE("case list: back from a case, the same one is current; what is chosen survives a lock") {
  List list;
  list.app.press(QStringLiteral("caseChip_mine"));
  const int shown = list.table()->model()->rowCount();
  REQUIRE(shown > 2);
  list.app.focus(QStringLiteral("caseTable"));
  list.app.key(Qt::Key_Down);
  list.app.key(Qt::Key_Down);
  const QString number = list.cell(2, gui::CaseListModel::Number);
  list.app.key(Qt::Key_Return);
  list.app.waitFor(QStringLiteral("caseOverview"));
  list.app.key(Qt::Key_Escape);
  list.app.waitFor(QStringLiteral("casesPage"));
  list.settle(shown);
  CHECK(list.table()->currentIndex().row() == 2);
  // Lines are read when they are looked at: after the cases are counted.
  list.app.waitUntil(QStringLiteral("the line that was opened"),
                     [&] { return list.cell(2, gui::CaseListModel::Number) == number; });
  list.app.key(Qt::Key_L, Qt::ControlModifier);
  list.app.waitFor(QStringLiteral("openStore"));
  list.app.type(QStringLiteral("passphrase"), QLatin1String(kPassphrase));
  list.app.press(QStringLiteral("openStore"));
  list.app.waitFor(QStringLiteral("casesPage"));
  list.settle(shown);
  CHECK(list.app.get<QAbstractButton>(QStringLiteral("caseChip_mine"))->isChecked());
}

TEST_CASE("case list: what is typed to search never reaches a disk in plain text") {
  List list(Hand::Mouse);
  list.app.tick(QStringLiteral("searchNotes"));
  list.app.type(QStringLiteral("searchField"), QStringLiteral("Wielewaalzoeker"));
  list.app.waitFor(QStringLiteral("nothingFound"));
  list.app.key(Qt::Key_L, Qt::ControlModifier);
  list.app.waitFor(QStringLiteral("openStore"));
  int files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(list.folder.path())) {
    if (!entry.is_regular_file()) continue;
    ++files;
    std::string bytes = bytesIn(entry.path());
    std::transform(bytes.begin(), bytes.end(), bytes.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    INFO(entry.path().string());
    CHECK(bytes.find("wielewaal") == std::string::npos);
  }
  CHECK(files >= 2);
}
