#include "bench/organisation.h"
#include "bench/resident.h"
#include "gui/support/app_driver.h"
#include "gui/theme.h"
#include "text/translation.h"

#include <QApplication>
#include <QScrollBar>
#include <QTableView>

#include <cstdio>
#include <exception>

// Haven at work in a large store: unlocked, a case searched, the whole list scrolled. Tells its memory then.

namespace {

using haven::tests::AppDriver;

constexpr int kScreens = 200; ///< spread over the whole list

void work(AppDriver& app) {
  app.type(QStringLiteral("userName"), QLatin1String(haven::bench::Organisation::kName));
  app.type(QStringLiteral("passphrase"), QLatin1String(haven::bench::Organisation::kPassphrase));
  app.press(QStringLiteral("openStore"));
  app.waitFor(QStringLiteral("casesPage"));
  app.type(QStringLiteral("searchField"), QStringLiteral("voorbeeld"));
  app.waitUntil(QStringLiteral("what was found"), [&] { return app.isVisible(QStringLiteral("caseCount")); });
  app.settle();
  app.type(QStringLiteral("searchField"), QString());
  app.waitUntil(QStringLiteral("the list"), [&] { return app.isVisible(QStringLiteral("caseTable")); });
  app.settle();
  QScrollBar& bar = *app.get<QTableView>(QStringLiteral("caseTable"))->verticalScrollBar();
  for (int screen = 0; screen <= kScreens; ++screen) {
    bar.setValue(static_cast<int>(static_cast<long>(bar.maximum()) * screen / kScreens));
    app.settle();
  }
}

} // namespace

int main(int argc, char** argv) {
  using namespace haven;
  if (argc != 2) return 2; // FOLDER of a store made by bench::Organisation
  QApplication application(argc, argv);
  text::installTranslation(application, QStringLiteral("nl"));
  gui::theme::apply(application);
  const store::CheapKeys cheap;
  try {
    AppDriver app(QString::fromLocal8Bit(argv[1]), SystemClock().today(), tests::Hand::Mouse);
    work(app);
    bench::tellResident();
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "bench_probe_organisation: %s\n", problem.what());
    return 1;
  }
  return 0;
}
