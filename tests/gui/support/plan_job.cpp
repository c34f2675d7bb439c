#include "gui/support/plan_job.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

#include <algorithm>
#include <stdexcept>

namespace haven::tests {
namespace {

[[noreturn]] void stop(const QString& what) {
  throw std::runtime_error(what.toStdString());
}

QString from(const std::string& text) {
  return QString::fromStdString(text);
}

void typeHere(const QString& text) {
  QWidget* focused = QApplication::focusWidget();
  if (focused == nullptr) stop(QStringLiteral("nothing has the focus to type in"));
  for (const QChar c : text)
    QTest::sendKeyEvent(QTest::Click, focused, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

/// The radio button that has the focus; chooses the one whose option it is by arrows.
void chooseHere(AppDriver& app, const QString& option) {
  constexpr int kMostArrows = 20;
  if (qobject_cast<QRadioButton*>(QApplication::focusWidget()) == nullptr)
    stop(QStringLiteral("no choice has the focus for ") + option);
  const auto here = [] { return QApplication::focusWidget()->property("option").toString(); };
  if (here() == option) return app.key(Qt::Key_Space);
  for (int i = 0; i < kMostArrows && here() != option; ++i)
    app.key(Qt::Key_Right);
  if (here() != option) stop(QStringLiteral("cannot be chosen: ") + option);
}

/// Tab until a note has the focus.
void toNote(AppDriver& app) {
  constexpr int kMostTabs = 30;
  for (int i = 0; i < kMostTabs; ++i) {
    if (qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()) != nullptr) return;
    app.key(Qt::Key_Tab);
  }
  stop(QStringLiteral("no note to write in"));
}

/// An answer that settles a field, as a professional might give it.
void answerHere(AppDriver& app, const plan::PlanDefinition& plan, const plan::Missing& missing) {
  const plan::Point* point = plan.point(missing.field.point);
  if (point == nullptr) return chooseHere(app, QStringLiteral("protective")); // a row of the balance
  switch (point->kind) {
  case plan::AnswerKind::Choice:
    chooseHere(app, from(point->options.front().id));
    return;
  case plan::AnswerKind::Done:
    if (missing.need != plan::Need::Record) return chooseHere(app, QStringLiteral("done"));
    chooseHere(app, QStringLiteral("not-done"));
    toNote(app);
    typeHere(QStringLiteral("Voorbeeld: nu niet nodig."));
    app.key(Qt::Key_Tab);
    return;
  case plan::AnswerKind::Text:
    typeHere(QStringLiteral("Voorbeeld: besproken."));
    app.key(Qt::Key_Tab);
    return;
  case plan::AnswerKind::Date:
    typeHere(from(formatDutchDate(addDays(app.clock.today(), 90))));
    app.key(Qt::Key_Tab);
    return;
  }
}

} // namespace

PlanNow planNow(AppDriver& app, casefile::CaseId id) {
  gui::Session& session = *app.window().session();
  PlanNow now{std::make_shared<casefile::CaseFile>(session.cases().load(id).value()), {}};
  now.state = plan::planState(session.plan().situation(*now.file));
  return now;
}

void goToPlace(AppDriver& app, const QString& button) {
  constexpr const char* kPlaces[] = {"placeOverview", "placeStep1",   "placeStep2",       "placeStep3",
                                     "placeAfter",    "placeDetails", "placeInstruments", "placeReport"};
  const auto checked = [&](const char* name) {
    const auto* place = app.get<QAbstractButton>(QLatin1String(name));
    return place != nullptr && place->isChecked();
  };
  const auto* now = std::find_if(std::begin(kPlaces), std::end(kPlaces), checked);
  const auto* wanted = std::find_if(std::begin(kPlaces), std::end(kPlaces),
                                    [&](const char* name) { return button == QLatin1String(name); });
  if (now == std::end(kPlaces) || wanted == std::end(kPlaces)) stop(QStringLiteral("no such place: ") + button);
  app.focus(QLatin1String(*now));
  for (; now < wanted; ++now)
    app.key(Qt::Key_Down);
  for (; now > wanted; --now)
    app.key(Qt::Key_Up);
}

void followNeed(AppDriver& app, const plan::Field& field) {
  const QString id = from(plan::idOf(field));
  app.press(QStringLiteral("need-") + id);
  QWidget* own = app.find(QStringLiteral("point-") + id);
  QWidget* focused = QApplication::focusWidget();
  if (own == nullptr) stop(QStringLiteral("not on the page: ") + id);
  if (focused == nullptr || !own->isAncestorOf(focused))
    stop(QStringLiteral("the line does not lead to its field: ") + id);
}

void chooseOption(AppDriver& app, const QString& choice, const QString& option) {
  QWidget* group = app.find(choice);
  if (group == nullptr) stop(QStringLiteral("not there: ") + choice);
  const auto buttons = group->findChildren<QRadioButton*>();
  if (buttons.isEmpty()) stop(QStringLiteral("nothing to choose: ") + choice);
  const auto checked =
      std::find_if(buttons.begin(), buttons.end(), [](const QRadioButton* one) { return one->isChecked(); });
  app.focus((checked == buttons.end() ? buttons.front() : *checked)->objectName());
  chooseHere(app, option);
}

void answerAll(AppDriver& app, casefile::CaseId id, std::string_view step, const std::vector<std::string>& except) {
  constexpr int kMost = 200;
  for (int i = 0; i < kMost; ++i) {
    const PlanNow now = planNow(app, id);
    gui::Session& session = *app.window().session();
    const auto missing = plan::missingFor(session.plan().situation(*now.file), step);
    const auto next = std::find_if(missing.begin(), missing.end(), [&](const plan::Missing& one) {
      return std::find(except.begin(), except.end(), one.field.point) == except.end();
    });
    if (next == missing.end()) return;
    followNeed(app, next->field);
    answerHere(app, session.context().plan, *next);
    app.settle();
  }
  stop(QStringLiteral("there is no end to what is needed"));
}

void sign(AppDriver& app) {
  app.prompts.confirmations.push_back(true);
  app.press(QStringLiteral("sign"));
}

} // namespace haven::tests
