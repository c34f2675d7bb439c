#include "gui/support/lock_bench.h"

#include "store/accounts.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QTest>

using namespace haven;
using namespace haven::tests;

namespace {

/// Where a widget stands on its page, as if all of the page could be seen: what does not scroll comes below.
QPoint placeOf(const QWidget& page, const QWidget& widget) {
  for (const auto* area : page.findChildren<QScrollArea*>())
    if (area->widget()->isAncestorOf(&widget)) return widget.mapTo(area->widget(), QPoint(0, widget.height() / 2));
  return widget.mapTo(&page, QPoint(0, widget.height() / 2)) + QPoint(0, 100000);
}

/// What Tab comes to on a page, in that order, from its first field on.
QList<QWidget*> tabbed(QWidget& page, const char* first) {
  constexpr int kMost = 60;
  auto* start = page.findChild<QWidget*>(QLatin1String(first));
  start->setFocus();
  QList<QWidget*> order{start};
  for (int tabs = 0; tabs < kMost; ++tabs) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QWidget* now = QApplication::focusWidget();
    if (now == nullptr || now == start || !page.isAncestorOf(now)) break;
    order << now;
  }
  return order;
}

/// Every page of locking and of one's own account, opened in turn.
struct Pages {
  LockBench bench;
  QStringList seen;

  void look(const char* view, const char* first) {
    INFO(view);
    QWidget* page = bench.app().find(QLatin1String(view));
    REQUIRE(page != nullptr);
    seen << QLatin1String(view);
    const QList<QWidget*> order = tabbed(*page, first);
    CHECK(order.size() > 2);
    for (qsizetype i = 0; i < order.size(); ++i) {
      INFO(order[i]->metaObject()->className() << " " << order[i]->objectName().toStdString());
      const QAccessibleInterface* known = QAccessible::queryAccessibleInterface(order[i]);
      REQUIRE(known != nullptr);
      CHECK_FALSE(known->text(QAccessible::Name).isEmpty());
      if (i == 0) continue;
      const QPoint before = placeOf(*page, *order[i - 1]);
      const QPoint here = placeOf(*page, *order[i]);
      const bool sameLine = std::abs(here.y() - before.y()) < 12;
      CHECK((sameLine ? here.x() > before.x() : here.y() > before.y()));
    }
  }
};

} // namespace

TEST_CASE("the pages of locking and of the own account are read and tabbed from top to bottom, each with a name",
          "[lock]") {
  const TempDir stick;
  Pages pages;
  LockBench& bench = pages.bench;
  bench.app().press(QStringLiteral("accountButton"));
  bench.app().press(QStringLiteral("openOwnLog"));
  pages.look("ownAccountPage", "currentPassphrase");
  bench.app().key(Qt::Key_Escape);
  bench.app().press(QStringLiteral("emergency"));
  pages.look("emergencyPage", "emergencyNumber");
  REQUIRE(store::AccountRepository(bench.window().session()->store(), bench.app().random())
              .addKeyFile(Secret{std::string_view(FlowBench::kPassphrase)}, stick / "vera.sleutel")
              .has_value());
  bench.lock();
  pages.look("unlockView", "userName");
  bench.app().type(QStringLiteral("passphrase"), QLatin1String(FlowBench::kPassphrase));
  bench.app().press(QStringLiteral("openStore"));
  bench.app().waitFor(QStringLiteral("keyFileField"));
  pages.look("unlockView", "userName");
  bench.app().press(QStringLiteral("forgotten"));
  pages.look("recoveryView", "recoverName");
  bench.app().press(QStringLiteral("recoverBack"));
  bench.app().type(QStringLiteral("userName"), QLatin1String(LockBench::kColleague));
  bench.app().type(QStringLiteral("passphrase"), QLatin1String(LockBench::kColleaguePassphrase));
  bench.app().press(QStringLiteral("openStore"));
  bench.app().waitFor(QStringLiteral("ownPassphraseView"));
  pages.look("ownPassphraseView", "newPassphrase");
  CHECK(pages.seen.size() == 6);
}
