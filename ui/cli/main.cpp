#include "base/secret.h"
#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/words.h"
#include "text/translation.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <iostream>
#include <memory>

using namespace haven;

namespace {

/// Only drawing pages needs more than the core of Qt, and it needs no display.
std::unique_ptr<QCoreApplication> applicationFor(const cli::FirstLook& look, int& argc, char** argv) {
  const bool draws = look.command == "report" || look.command == "talk-sheet" ||
                     (look.command == "case" && look.subcommand == "export");
  if (!draws) return std::make_unique<QCoreApplication>(argc, argv);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  // What Qt tells its developers (no session folder, no theme) is none of our messages.
  QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
  return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
  forbidMemoryDumps();
  std::ios::sync_with_stdio(false);
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  const cli::FirstLook look = cli::lookAt(arguments);
  const auto application = applicationFor(look, argc, argv);
  if (!text::installTranslation(*application, QString::fromStdString(look.language)))
    text::installTranslation(*application, QStringLiteral("nl"));

  const SystemClock clock;
  SystemRandom random;
  const cli::Console console{std::cin, std::cout, std::cerr, clock, random};
  const cli::Reading reading = cli::readArguments(arguments);
  if (reading.options) return static_cast<int>(cli::run(*reading.options, console));
  if (reading.exit != cli::Exit::Done) {
    console.complain(reading.text);
    return static_cast<int>(reading.exit);
  }
  std::cout << reading.text.toStdString();
  return static_cast<int>(console.finish());
}
