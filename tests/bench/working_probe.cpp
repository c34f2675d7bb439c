#include "bench/example_session.h"
#include "gui/support/app_driver.h"
#include "gui/theme.h"
#include "text/translation.h"

#include <QApplication>

#include <cstdio>
#include <fstream>
#include <string>

// Haven at work: unlocked, a case looked at, its report previewed, a draft open at a card. Tells its memory then.

int main(int argc, char** argv) {
  using namespace haven;
  if (argc != 2) return 2; // FOLDER of a store made by ExampleSession
  QApplication application(argc, argv);
  text::installTranslation(application, QStringLiteral("nl"));
  gui::theme::apply(application);
  tests::AppDriver app(QString::fromLocal8Bit(argv[1]), SystemClock().today(), tests::Hand::Mouse);
  app.type(QStringLiteral("userName"), QLatin1String(bench::ExampleSession::kName));
  app.type(QStringLiteral("passphrase"), QLatin1String(bench::ExampleSession::kPassphrase));
  app.press(QStringLiteral("openStore"));
  app.waitFor(QStringLiteral("casesPage"));
  app.type(QStringLiteral("searchField"), QStringLiteral("noor"));
  app.key(Qt::Key_Return);
  app.press(QStringLiteral("placeReport"));
  app.waitFor(QStringLiteral("exportPdf"));
  app.key(Qt::Key_Escape);
  app.type(QStringLiteral("searchField"), QStringLiteral("sem"));
  app.key(Qt::Key_Return);
  app.press(QStringLiteral("nextAction"));
  app.waitFor(QStringLiteral("step1"));
  app.settle();
  std::ifstream lines("/proc/self/status");
  for (std::string line; std::getline(lines, line);)
    if (line.rfind("VmRSS:", 0) == 0) std::puts(line.c_str());
  return 0;
}
