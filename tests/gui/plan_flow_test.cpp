#include "gui/support/main_job.h"
#include "gui/support/plan_job.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <QApplication>
#include <QPushButton>

// The whole plan through the real windows, by keyboard alone: from a first worry to a closed case.
using namespace haven;
using namespace haven::tests;
using casefile::MoveKind;
using plan::Stage;

namespace {

constexpr int kDiagnostician = 3; // in the list of roles

/// A store with one case, opened by a diagnostician, who may take every step.
struct PlanPlay {
  TempDir folder;
  MainJob job;
  std::unique_ptr<AppDriver> app;
  casefile::CaseId id = 1;

  PlanPlay() {
    job.folder = QString::fromStdString((folder / "kluis").string());
    job.role = kDiagnostician;
    app = std::make_unique<AppDriver>(job.folder, parseIsoDate("2026-11-21").value(), Hand::Keyboard);
    playFirstStart(*app, job);
    playNewCase(*app, job);
  }

  [[nodiscard]] Stage stage() { return planNow(*app, id).state.stage; }
  [[nodiscard]] QString next() { return app->get<QPushButton>(QStringLiteral("nextAction"))->text(); }
  void overview() { goToPlace(*app, QStringLiteral("placeOverview")); }
};

} // namespace

TEST_CASE("the whole plan, from a first worry to a closed case, by keyboard alone") {
  PlanPlay play;
  AppDriver& app = *play.app;
  CHECK(play.next() == QStringLiteral("Verder met stap 1"));
  app.press(QStringLiteral("nextAction"));
  app.waitFor(QStringLiteral("stepOnePage"));
  QWidget* first = app.find(QStringLiteral("point-observation-at-ease@1"));
  REQUIRE(first != nullptr);
  CHECK(first->isAncestorOf(QApplication::focusWidget()));

  answerAll(app, play.id, "step-1");
  {
    DecisionHand form(app, MoveKind::ConcludeStep1);
    form.choose(QStringLiteral("outcome"), QStringLiteral("suspicion"));
    form.signInVain(); // a suspicion says why
    CHECK(play.stage() == Stage::Step1);
    form.type(QStringLiteral("reasonNote"), QStringLiteral("Voorbeeld: zoekt geen troost bij moeder."));
    form.sign();
  }
  CHECK(play.stage() == Stage::Step2);

  goToPlace(app, QStringLiteral("placeStep2"));
  answerAll(app, play.id, "step-2", {"screening-instrument-taken"});
  play.overview();
  CHECK(play.next() == QStringLiteral("LSVG afnemen"));
  playAdministration(app, play.job); // total 18: indications
  app.key(Qt::Key_Escape);
  app.waitFor(QStringLiteral("caseOverview"));
  CHECK(play.next() == QStringLiteral("Stap 2 afronden"));
  app.press(QStringLiteral("nextAction"));
  app.waitFor(QStringLiteral("stepTwoPage"));
  {
    DecisionHand form(app, MoveKind::ConcludeStep2);
    form.choose(QStringLiteral("outcome"), QStringLiteral("not-confirmed"));
    CHECK(form.find(QStringLiteral("departureNote")) != nullptr); // it departs from the band
    form.choose(QStringLiteral("outcome"), QStringLiteral("confirmed"));
    CHECK(form.find(QStringLiteral("departureNote")) == nullptr);
    form.signInVain(); // two people conclude
    CHECK(play.stage() == Stage::Step2);
    form.type(QStringLiteral("secondName"), QStringLiteral("Voorbeeld: Daan"));
    form.sign();
  }
  CHECK(play.stage() == Stage::Step3);

  goToPlace(app, QStringLiteral("placeStep3"));
  answerAll(app, play.id, "step-3");
  DecisionHand(app, MoveKind::DecideStep3).sign();
  CHECK(play.stage() == Stage::Treatment);

  goToPlace(app, QStringLiteral("placeAfter"));
  answerAll(app, play.id, "after");
  {
    DecisionHand form(app, MoveKind::SettleTreatment);
    form.type(QStringLiteral("nextLook"), QStringLiteral("21-05-2027"));
    form.sign();
  }
  CHECK(play.stage() == Stage::Following);

  app.press(QStringLiteral("wholeCaseOpen"));
  {
    DecisionHand form(app, MoveKind::Close);
    form.choose(QStringLiteral("outcome"), QStringLiteral("completed"));
    form.sign();
  }
  CHECK(play.stage() == Stage::Closed);
  play.overview();
  CHECK(play.next() == QStringLiteral("Verslag maken"));

  // What was decided stands in the store with who decided it.
  const auto moves = planNow(app, play.id).file->plan.moves;
  REQUIRE(moves.size() == 5);
  CHECK(moves[1].second == casefile::NamedPerson{"Voorbeeld: Daan", casefile::Role::YouthProfessional});
  CHECK(moves[1].departure.empty());
  CHECK(moves[3].nextLook == parseIsoDate("2027-05-21").value());
  for (const auto& move : moves)
    CHECK(move.by.name == play.job.account.toStdString());
}

TEST_CASE("the overview leads to every field that the next decision needs") {
  PlanPlay play;
  AppDriver& app = *play.app;
  const auto missing = planNow(app, play.id).state.missing;
  REQUIRE(missing.size() == 4);
  for (const plan::Missing& one : missing) {
    const QString id = QString::fromStdString(plan::idOf(one.field));
    INFO(id.toStdString());
    app.press(QStringLiteral("missing-") + id);
    QWidget* own = app.find(QStringLiteral("point-") + id);
    REQUIRE(own != nullptr);
    CHECK(own->isAncestorOf(QApplication::focusWidget()));
    play.overview();
  }
  app.press(QStringLiteral("path-step-3"));
  app.waitFor(QStringLiteral("stepThreePage"));
}
