#include "gui/theme.h"
#include "text/translation.h"

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QAccessible>
#include <QApplication>

// GUI tests run on the offscreen platform unless another is asked for, in Dutch, with the program's own look.
int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  QApplication::setOrganizationName(QStringLiteral("HavenTests"));
  haven::text::installTranslation(application, QStringLiteral("nl"));
  haven::gui::theme::apply(application);
  QAccessible::setActive(true);
  return Catch::Session().run(argc, argv);
}
