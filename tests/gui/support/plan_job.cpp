#include "gui/support/plan_job.h"

#include "text/utf8.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

#include <algorithm>
#include <stdexcept>

namespace haven::tests {
namespace {

using text::from;

[[noreturn]] void stop(const QString& what) {
  throw std::runtime_error(what.toStdString());
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
  for (int i = 0; i < kMostArrows && here() != option; ++i) {
    const QString before = here();
    app.key(Qt::Key_Right);
    if (here() == before) app.key(Qt::Key_Down); // the end of a row
  }
  if (here() != option) stop(QStringLiteral("cannot be chosen: ") + option);
  // As long as nothing was chosen the arrows only move.
  if (!qobject_cast<QRadioButton*>(QApplication::focusWidget())->isChecked()) app.key(Qt::Key_Space);
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

void addHome(AppDriver& app) {
  app.press(QStringLiteral("addEvent"));
  app.waitFor(QStringLiteral("eventForm"));
  app.type(QStringLiteral("eventFrom"), QStringLiteral("2024"));
  app.type(QStringLiteral("eventText"), QStringLiteral("Voorbeeld: bij moeder thuis"));
  app.press(QStringLiteral("keepEvent"));
}

/// An answer that settles a field, as a professional might give it.
void answerHere(AppDriver& app, const plan::PlanDefinition& plan, const plan::Missing& missing) {
  if (missing.field.point == "timeline-made") return addHome(app);
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
  using Names = std::vector<const char*>;
  static const Names kOfCase{"placeOverview", "placeStep1",   "placeStep2",       "placeStep3",
                             "placeAfter",    "placeDetails", "placeInstruments", "placeInterventions",
                             "placeTimeline", "placeReport",  "placeFile"};
  static const Names kOfAdmin{"placePacks", "placeOverlay",   "placeAccounts", "placeBackup",
                              "placeLog",   "placeRetention", "placeNumbers",  "placeSettings"};
  const auto at = [](const Names& places, const QString& name) {
    return std::find_if(places.begin(), places.end(), [&](const char* one) { return name == QLatin1String(one); });
  };
  const Names& places = at(kOfCase, button) != kOfCase.end() ? kOfCase : kOfAdmin;
  const auto checked = [&](const char* name) {
    const auto* place = app.get<QAbstractButton>(QLatin1String(name));
    return place != nullptr && place->isChecked();
  };
  auto now = std::find_if(places.begin(), places.end(), checked);
  const auto wanted = at(places, button);
  if (now == places.end() || wanted == places.end()) stop(QStringLiteral("no such place: ") + button);
  // The places come before the page: the way back is shorter.
  QWidget* place = app.find(QLatin1String(*now));
  constexpr int kMostTabs = 400;
  for (int tabs = 0; tabs < kMostTabs && !place->hasFocus(); ++tabs)
    app.key(Qt::Key_Backtab, Qt::ShiftModifier);
  if (!place->hasFocus()) stop(QStringLiteral("cannot be reached with Shift+Tab: ") + QLatin1String(*now));
  for (; now < wanted; ++now)
    app.key(Qt::Key_Down);
  for (; now > wanted; --now)
    app.key(Qt::Key_Up);
}

void followNeed(AppDriver& app, const plan::Field& field) {
  const QString id = from(plan::idOf(field));
  app.press(QStringLiteral("need-") + id);
  // An entry of the time line is what makes one.
  const bool timeLine = field.point == "timeline-made";
  QWidget* own = app.find(timeLine ? QStringLiteral("lifeEventsView") : QStringLiteral("point-") + id);
  QWidget* focused = QApplication::focusWidget();
  if (own == nullptr) stop(QStringLiteral("not on the page: ") + id);
  if (focused == nullptr || !own->isAncestorOf(focused))
    stop(QStringLiteral("the line does not lead to its field: ") + id);
}

DecisionHand::DecisionHand(AppDriver& app, casefile::MoveKind kind)
    : m_app(&app), m_card(QStringLiteral("decision-") + from(std::string(idOf(kind)))) {
  app.waitFor(m_card);
}

QWidget* DecisionHand::find(const QString& name) const {
  QWidget* card = m_app->find(m_card);
  for (QWidget* widget : card == nullptr ? QList<QWidget*>() : card->findChildren<QWidget*>(name))
    if (widget->isVisible()) return widget;
  return nullptr;
}

void DecisionHand::focus(QWidget* widget) {
  constexpr int kMostTabs = 400;
  for (int tabs = 0; tabs < kMostTabs && !widget->hasFocus(); ++tabs)
    m_app->key(Qt::Key_Tab);
  if (!widget->hasFocus()) stop(QStringLiteral("cannot be reached with Tab: ") + widget->objectName());
}

void DecisionHand::choose(const QString& choice, const QString& option) {
  QWidget* group = find(choice);
  if (group == nullptr) stop(QStringLiteral("not there: ") + choice);
  const auto buttons = group->findChildren<QRadioButton*>();
  if (buttons.isEmpty()) stop(QStringLiteral("nothing to choose: ") + choice);
  const auto checked =
      std::find_if(buttons.begin(), buttons.end(), [](const QRadioButton* one) { return one->isChecked(); });
  focus(checked == buttons.end() ? buttons.front() : *checked);
  chooseHere(*m_app, option);
}

void DecisionHand::type(const QString& field, const QString& text) {
  QWidget* widget = find(field);
  if (widget == nullptr) stop(QStringLiteral("not there: ") + field);
  focus(widget);
  m_app->key(Qt::Key_A, Qt::ControlModifier);
  typeHere(text);
}

void DecisionHand::sign() {
  m_app->prompts.confirmations.push_back(true);
  signInVain();
  if (m_app->prompts.confirmations.empty()) return;
  QString problems;
  for (const QLabel* label : m_app->find(m_card)->findChildren<QLabel*>())
    if (label->isVisible() && label->objectName().endsWith(QStringLiteral("Problem"))) problems += u' ' + label->text();
  stop(QStringLiteral("was not asked to sign: ") + m_card + problems);
}

void DecisionHand::signInVain() {
  QWidget* button = find(QStringLiteral("sign"));
  if (button == nullptr) stop(QStringLiteral("cannot be signed: ") + m_card);
  focus(button);
  m_app->key(Qt::Key_Return);
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

} // namespace haven::tests
