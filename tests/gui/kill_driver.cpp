#include "gui/support/app_driver.h"
#include "gui/theme.h"
#include "store/verification.h"
#include "text/translation.h"

#include <QApplication>
#include <QLabel>

#include <cstdio>
#include <exception>
#include <random>
#include <stdexcept>
#include <string>
#include <unistd.h>

// Fills in a draft through the real screen until it is killed. Tells on standard output, line by line:
//   stored ITEM ANSWER   what the store holds at the start, then  verified
//   ready                the card is open
//   try ITEM ANSWER      about to press the key
//   ok ITEM ANSWER       the screen says it is kept

namespace {

using namespace haven;
using namespace haven::tests;

/// One write: a line is told whole or not at all.
void tell(const std::string& line) {
  const std::string whole = line + "\n";
  if (write(STDOUT_FILENO, whole.data(), whole.size()) != static_cast<ssize_t>(whole.size())) std::abort();
}

casefile::Administration draftOf(AppDriver& app) {
  auto& cases = app.window().session()->cases();
  const auto file = cases.load(cases.findNumber("2026-0001").value()).value();
  return file.administrations.front();
}

void fillForEver(AppDriver& app, unsigned seed) {
  std::mt19937 chance(seed);
  for (;;) {
    const int card = std::uniform_int_distribution(1, 8)(chance);
    const int answer = std::uniform_int_distribution(1, 5)(chance);
    app.press(QStringLiteral("step%1").arg(card));
    const std::string what = std::to_string(card) + " " + std::to_string(answer);
    auto* state = app.get<QLabel>(QStringLiteral("saveState"));
    if (state == nullptr) throw std::runtime_error("the card says nothing about keeping");
    state->clear(); // what it says next is about this answer
    tell("try " + what);
    app.key(static_cast<Qt::Key>(Qt::Key_0 + answer));
    app.waitUntil(QStringLiteral("the screen to say it is kept"),
                  [&] { return !state->text().isEmpty() && !app.isVisible(QStringLiteral("retryButton")); });
    tell("ok " + what);
  }
}

} // namespace

int main(int argc, char** argv) {
  if (argc != 5) return 2; // FOLDER NAME PASSPHRASE SEED
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  text::installTranslation(application, QStringLiteral("nl"));
  gui::theme::apply(application);
  try {
    AppDriver app(QString::fromLocal8Bit(argv[1]), parseIsoDate("2026-11-21").value(), Hand::Mouse);
    app.type(QStringLiteral("userName"), QString::fromLocal8Bit(argv[2]));
    app.type(QStringLiteral("passphrase"), QString::fromLocal8Bit(argv[3]));
    app.press(QStringLiteral("openStore"));
    app.waitFor(QStringLiteral("casesPage"));
    for (const auto& [item, record] : draftOf(app).items)
      if (record.answer) tell("stored " + item + " " + std::to_string(*record.answer));
    const gui::AppContext& context = app.window().session()->context();
    const auto checked = store::verify(app.window().session()->store(), context.catalogue, context.plan,
                                       *context.interventions.get().value());
    if (!checked || !checked->faults.empty()) return 5;
    tell("verified");
    app.key(Qt::Key_Return); // the one case
    app.press(QStringLiteral("nextAction"));
    app.waitFor(QStringLiteral("step1"));
    tell("ready");
    fillForEver(app, static_cast<unsigned>(std::stoul(argv[4])));
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "kill_driver: %s\n", problem.what());
    return 1;
  }
}
