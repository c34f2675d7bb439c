#include "gui/support/main_job.h"

#include "support/catch.h"
#include "support/temp_dir.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTest>

#include <set>

using namespace haven;
using namespace haven::tests;

namespace {

Date playDay() {
  return parseIsoDate("2026-11-21").value();
}

/// Every widget that takes the focus says what it is; every label with words fits or wraps.
void checkScreen(const QString& screen) {
  for (QWidget* window : QApplication::topLevelWidgets()) {
    if (!window->isVisible()) continue;
    for (QWidget* widget : window->findChildren<QWidget*>()) {
      if (!widget->isVisible() || !widget->isEnabled() || widget->focusPolicy() == Qt::NoFocus) continue;
      if (widget->objectName().startsWith(QLatin1String("qt_"))) continue;                 // parts of Qt's own widgets
      if (qobject_cast<QAbstractScrollArea*>(widget->parentWidget()) != nullptr) continue; // viewports
      const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
      INFO(screen.toStdString() << ": " << widget->metaObject()->className() << " "
                                << widget->objectName().toStdString());
      REQUIRE(spoken != nullptr);
      CHECK_FALSE(spoken->text(QAccessible::Name).trimmed().isEmpty());
    }
  }
}

/// The play from an empty disk to the PDF, checked where it matters.
void playAll(Hand hand) {
  const TempDir folder;
  MainJob job;
  job.folder = QString::fromStdString((folder / "kluis").string());
  job.pdf = QString::fromStdString((folder / "samenvatting.pdf").string());
  AppDriver app(job.folder, playDay(), hand);
  std::set<QString> screens;
  app.atScreen = [&](const QString& screen) {
    screens.insert(screen);
    checkScreen(screen);
    // No name of youth, carer or account in the window title.
    CHECK(app.window().windowTitle() == QStringLiteral("Haven"));
  };
  playFirstStart(app, job);
  playNewCase(app, job);
  playAdministration(app, job);

  auto& cases = app.window().session()->cases();
  const auto id = cases.findNumber("2026-0001");
  REQUIRE(id.has_value());
  auto file = cases.load(*id).value();
  REQUIRE(file.administrations.size() == 1);
  CHECK(file.youth.name == job.youth.toStdString());
  const auto& first = file.administrations.front();
  REQUIRE(first.isFinal());
  REQUIRE(first.result.has_value());
  CHECK(first.result->scales.front().raw == 18.0); // 2+3+2+1+3+2+3+2
  CHECK(first.result->scales.front().band == "indications");
  for (int i = 0; i < 8; ++i)
    CHECK(first.item(std::to_string(i + 1))->answer == job.answers[i]);
  CHECK(first.item("3")->examples.find("rits") != std::string::npos); // typed in the shared view

  playCorrection(app, job);
  file = cases.load(*id).value();
  REQUIRE(file.administrations.size() == 2);
  CHECK(file.administrations.back().version == 2);
  CHECK(file.administrations.back().result->scales.front().raw == 20.0);
  CHECK(file.administrations.front().correctedBy == file.administrations.back().id);
  CHECK(file.administrations.front().result->scales.front().raw == 18.0); // the first version is as it was

  playReport(app, job);
  QFile pdf(job.pdf);
  REQUIRE(pdf.open(QIODevice::ReadOnly));
  CHECK(pdf.read(5) == "%PDF-");
  CHECK(pdf.size() > 10'000);

  playLockAndReturn(app, job);
  for (const auto& told : app.prompts.told) {
    INFO(told.toStdString());
    CHECK(false); // nothing went wrong on the way
  }
  CHECK(screens.size() >= 15);
}

} // namespace

TEST_CASE("the main job is done with the mouse, from an empty disk to the PDF") {
  playAll(Hand::Mouse);
}

TEST_CASE("the main job is done with the keyboard alone") {
  playAll(Hand::Keyboard);
}
