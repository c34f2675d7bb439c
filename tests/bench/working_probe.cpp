#include "bench/example_session.h"
#include "bench/resident.h"
#include "gui/report_preview.h"
#include "gui/support/app_driver.h"
#include "gui/theme.h"
#include "text/translation.h"

#include <QApplication>

#include <cstdio>
#include <exception>
#include <functional>
#include <stdexcept>
#include <string>

// Haven at work: unlocked, a case looked at, its report previewed, a draft open at a card. Tells its memory then.

namespace {

using haven::tests::AppDriver;

/// One step of the way; where it is not reached, which one that is.
void reach(const char* what, const std::function<void()>& go) {
  try {
    go();
  } catch (const std::exception& problem) {
    throw std::runtime_error(std::string("not reached: ") + what + ": " + problem.what());
  }
}

void unlock(AppDriver& app) {
  app.type(QStringLiteral("userName"), QLatin1String(haven::bench::ExampleSession::kName));
  app.type(QStringLiteral("passphrase"), QLatin1String(haven::bench::ExampleSession::kPassphrase));
  app.press(QStringLiteral("openStore"));
  app.waitFor(QStringLiteral("casesPage"));
}

void openCase(AppDriver& app, const QString& name) {
  app.type(QStringLiteral("searchField"), name);
  app.key(Qt::Key_Return);
  app.waitFor(QStringLiteral("caseOverview"));
}

void previewReport(AppDriver& app) {
  app.press(QStringLiteral("placeReport"));
  app.waitUntil(QStringLiteral("the pages of the report"), [&] {
    const auto* preview = app.get<haven::gui::ReportPreview>(QStringLiteral("reportPreview"));
    return preview != nullptr && preview->layoutOfPages() != nullptr;
  });
}

void backToList(AppDriver& app) {
  app.press(QStringLiteral("backToCases"));
  app.waitFor(QStringLiteral("casesPage"));
}

/// Where the talk about Sem and his second carer stopped: the draft among the example cases.
void openCard(AppDriver& app) {
  app.press(QStringLiteral("administer2_lsvg"));
  app.press(QStringLiteral("step1"));
  app.waitFor(QStringLiteral("cardPage"));
}

void work(AppDriver& app) {
  reach("the list of cases", [&] { unlock(app); });
  reach("the case of Noor", [&] { openCase(app, QStringLiteral("noor")); });
  reach("the report of Noor", [&] { previewReport(app); });
  reach("the list of cases again", [&] { backToList(app); });
  reach("the case of Sem", [&] { openCase(app, QStringLiteral("sem")); });
  reach("a card of Sem's draft", [&] { openCard(app); });
  app.settle();
}

} // namespace

int main(int argc, char** argv) {
  using namespace haven;
  if (argc != 2) return 2; // FOLDER of a store made by ExampleSession
  QApplication application(argc, argv);
  text::installTranslation(application, QStringLiteral("nl"));
  gui::theme::apply(application);
  try {
    AppDriver app(QString::fromLocal8Bit(argv[1]), SystemClock().today(), tests::Hand::Mouse);
    work(app);
    bench::tellResident();
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "bench_probe_working: %s\n", problem.what());
    return 1;
  }
  return 0;
}
