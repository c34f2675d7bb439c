#include "gui/lazy_page.h"

#include "gui/support/lock_bench.h"
#include "support/catch.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace haven;
using namespace haven::tests;

namespace {

/// Every page that goes with the session, and the places of a case, by object name.
const char* const kPages[] = {
    "casePage",          "caseEditPage",     "conditionsPage",    "cardPage",       "resultPage",    "recordPage",
    "questionnairePage", "adminPage",        "emergencyPage",     "ownAccountPage", "stepOnePage",   "stepTwoPage",
    "stepThreePage",     "afterPage",        "interventionsPage", "timelinePage",   "reportPage",    "instrumentsPage",
    "caseFilePage",      "packsPage",        "packEditor",        "overlayPage",    "packCheckPage", "packFaultsPage",
    "recoveryView",      "ownPassphraseView"};

/// Those of them that are there, shown or not.
QStringList madeIn(gui::MainWindow& window) {
  QStringList made;
  for (const char* name : kPages)
    if (window.findChild<QWidget*>(QLatin1String(name)) != nullptr) made << QLatin1String(name);
  return made;
}

/// Writes half a letter about what was chosen for the case, and goes back to the list.
void writeHalfLetter(LockBench& bench, const QString& words) {
  bench.goTo("placeInterventions");
  bench.app().press(QStringLiteral("careLetter_%1").arg(bench.choice()));
  bench.app().type(QStringLiteral("letterQuestion"), words);
  press(bench, "backToCases");
}

} // namespace

TEST_CASE("a page is made when it is first asked for, and once") {
  QStackedWidget stack;
  gui::LazyPage<QLabel> page;
  int made = 0;
  page.comesFrom(stack, [&] {
    ++made;
    return new QLabel;
  });
  const QLabel another;
  CHECK(page.made() == nullptr);
  CHECK_FALSE(&another == page);
  CHECK_FALSE(static_cast<const QWidget*>(nullptr) == page); // none is open, and none is made
  CHECK(made == 0);
  page->setText(QStringLiteral("een"));
  CHECK(page->text() == QStringLiteral("een"));
  CHECK(made == 1);
  CHECK(page.made() == page.get());
  CHECK(stack.indexOf(page.get()) == 0);
  CHECK(stack.currentWidget() == page);
  page.drop();
  CHECK(stack.count() == 0);
  CHECK(page.made() == nullptr);
  page.drop(); // nothing to remove
  CHECK(page->text().isEmpty());
  CHECK(made == 2);
}

TEST_CASE("unlocking makes the list of cases and no other page; each comes when it is opened") {
  LockBench bench;
  CHECK(madeIn(bench.window()).join(QLatin1Char(' ')).toStdString().empty());
  bench.goTo("placeStep1");
  CHECK(madeIn(bench.window()) == QStringList{"casePage", "stepOnePage"});
  press(bench, "placeStep2");
  CHECK(madeIn(bench.window()) == QStringList{"casePage", "stepOnePage", "stepTwoPage"});
  press(bench, "accountButton");
  CHECK(madeIn(bench.window()) == QStringList{"casePage", "ownAccountPage", "stepOnePage", "stepTwoPage"});
  bench.lock();
  CHECK(madeIn(bench.window()).isEmpty());
  bench.unlock();
  CHECK(madeIn(bench.window()) == QStringList{"ownAccountPage"}); // where one was, and nothing else
}

TEST_CASE("what is half written survives locks between which its page was never opened") {
  LockBench bench;
  writeHalfLetter(bench, QStringLiteral("Wilt u meekijken?"));
  for (int locks = 0; locks < 2; ++locks) {
    bench.lock();
    bench.unlock();
    CHECK(bench.page().objectName() == QStringLiteral("casesPage"));
  }
  bench.goTo("placeInterventions");
  bench.app().press(QStringLiteral("careLetter_%1").arg(bench.choice()));
  CHECK(bench.app().get<QPlainTextEdit>("letterQuestion")->toPlainText() == QStringLiteral("Wilt u meekijken?"));
}
