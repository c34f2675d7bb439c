#include "gui/case_page.h"
#include "gui/support/plan_bench.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

// After the steps: the treatment plan, the day to look again, and the case as a whole.
using namespace haven;
using namespace haven::tests;
using casefile::MoveKind;

namespace {

struct After : PlanBench {
  gui::CasePage page{session()};

  After() { open(); }
  void open() {
    REQUIRE(page.open(caseId, gui::CasePage::Place::After));
    present(page);
    QTest::qWait(1);
  }
  QWidget& place() { return *find(page, "afterPage"); }
  bool shown(const std::string& name) {
    QTest::qWait(1);
    auto* widget = place().findChild<QWidget*>(QString::fromStdString(name));
    return widget != nullptr && widget->isVisible();
  }
  void push(QWidget& root, const std::string& name) {
    auto* button = find<QAbstractButton>(root, name.c_str());
    INFO(name);
    REQUIRE(button->isVisible());
    REQUIRE(button->isEnabled());
    button->setFocus();
    button->click();
    QTest::qWait(1);
  }
  void guided() {
    readyForStep2(3);
    casefile::PlanMove partly;
    partly.kind = MoveKind::ConcludeStep2;
    partly.outcome = "partly-confirmed";
    partly.reason = "Deels.";
    partly.follow = casefile::Follow::Guidance;
    partly.followText = "Videohometraining";
    partly.nextLook = std::chrono::year{2027} / 1 / 10;
    partly.second = casefile::NamedPerson{"Sam Voorbeeld"};
    decide(partly);
    open();
  }
};

} // namespace

TEST_CASE("before a treatment plan is due nothing is asked for it", "[plan]") {
  After bench;
  CHECK(bench.place().findChildren<QAbstractButton*>(QRegularExpression(QStringLiteral("^need-"))).empty());
  CHECK_FALSE(find(*find(bench.place(), "decision-settle-treatment-plan"), "sign")->isEnabled());
}

TEST_CASE("conditions stand there with the relationship that is chosen", "[plan]") {
  After bench;
  bench.guided();
  CHECK_FALSE(bench.shown("point-repair-stable"));
  CHECK_FALSE(bench.shown("point-new-stable-place"));
  CHECK(bench.shown("point-parents-contact"));
  bench.push(bench.place(), "choice-preferred-choice-repair");
  CHECK(bench.shown("point-repair-stable"));
  CHECK_FALSE(bench.shown("point-new-stable-place"));
  bench.push(bench.place(), "choice-preferred-choice-new");
  CHECK_FALSE(bench.shown("point-repair-stable"));
  CHECK(bench.shown("point-new-stable-place"));
  const auto links = bench.place().findChildren<QAbstractButton*>(QRegularExpression(QStringLiteral("^need-")));
  REQUIRE(links.size() >= 10);
  for (QAbstractButton* link : links) {
    const QString field = link->objectName().mid(5);
    link->click();
    INFO(field.toStdString());
    CHECK(find(bench.place(), ("point-" + field.toStdString()).c_str())->isAncestorOf(bench.page.focusWidget()));
  }
}

TEST_CASE("a day to look again is kept, and the one that counts is told", "[plan]") {
  After bench;
  CHECK(find<QLabel>(bench.place(), "nextLookNow")->text().contains(QStringLiteral("nog geen dag")));
  auto* day = find<QLineEdit>(bench.place(), "date-next-look");
  day->setFocus();
  type(bench.page, QStringLiteral("01-03-2027"));
  press(bench.page, Qt::Key_Tab);
  const auto file = bench.stored();
  const auto kept = casefile::currentAnswers(file.plan);
  CHECK(kept.at({"next-look", std::nullopt, 1, bench.session().today()})->day == std::chrono::year{2027} / 3 / 1);
  CHECK(find<QLabel>(bench.place(), "nextLookNow")->text().contains(QStringLiteral("01-03-2027")));
  SECTION("on a later day it stands under what was recorded on other days") {
    bench.clock.set(std::chrono::year{2027} / 3 / 5);
    bench.open();
    CHECK(find<QLabel>(bench.place(), "nextLookNow")->text().contains(QStringLiteral("voorbij")));
    CHECK(shownWords(bench.place()).join(u' ').contains(QStringLiteral("21-11-2026, Datum om opnieuw te kijken")));
  }
}

TEST_CASE("two of the four signs say that referring is possible", "[plan]") {
  After bench;
  const auto rule = [&] {
    QTest::qWait(1);
    return shownWords(*find(bench.place(), "referralRule")).join(u' ');
  };
  bench.push(bench.place(), "choice-referral-parents-yes");
  CHECK(rule().contains(QStringLiteral("minder dan twee")));
  bench.push(bench.place(), "choice-referral-guidance-yes");
  CHECK(rule().contains(QStringLiteral("Twee of meer")));
  CHECK(rule().contains(QStringLiteral("alleen de begeleiding"))); // the source's other wording stands beside it
}

TEST_CASE("a case is closed and reopened at the foot of the page, shown when asked for", "[plan]") {
  After bench;
  bench.dropDraft();
  bench.open();
  CHECK_FALSE(bench.shown("decision-close"));
  bench.push(bench.place(), "wholeCaseOpen");
  CHECK(bench.shown("decision-new-round"));
  QWidget& close = *find(bench.place(), "decision-close");
  bench.push(close, "outcome-moved-away");
  bench.prompts.confirmations = {true};
  bench.push(close, "sign");
  QTest::qWait(20);
  CHECK(bench.stored().plan.closed());
  REQUIRE(bench.shown("decision-reopen"));
  CHECK_FALSE(find(bench.place(), "choice-preferred-choice")->isEnabled());
  QWidget& reopen = *find(bench.place(), "decision-reopen");
  find(reopen, "reasonNote")->setFocus();
  type(bench.page, QStringLiteral("Terug in de regio"));
  bench.prompts.confirmations = {true};
  bench.push(reopen, "sign");
  QTest::qWait(20);
  CHECK_FALSE(bench.stored().plan.closed());
  CHECK_FALSE(bench.shown("decision-reopen"));
}
