#include "gui/case_page.h"
#include "gui/fields.h"
#include "gui/support/plan_bench.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

// Step 1 as a place of a case: what is typed and chosen stands in the store, and every link of the list lands.
using namespace haven;
using namespace haven::tests;

namespace {

struct StepOne : PlanBench {
  gui::CasePage page{session()};

  StepOne() { open(caseId); }
  void open(casefile::CaseId id) {
    REQUIRE(page.open(id, gui::CasePage::Place::Step1));
    present(page);
    QTest::qWait(1);
  }
  QWidget& place() { return *find(page, "stepOnePage"); }
  QWidget& card() { return *find(place(), ("carer-" + std::to_string(mother)).c_str()); }
  std::string of(const char* what, const char* point) const {
    return std::string(what) + "-" + point + "@" + std::to_string(mother);
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
  casefile::CurrentAnswers answers() {
    m_kept = stored();
    return casefile::currentAnswers(m_kept.plan);
  }
  const casefile::PlanAnswer* kept(const char* point, Date on) {
    const auto all = answers();
    const auto found = all.find({point, mother, 1, on});
    return found == all.end() ? nullptr : found->second;
  }
  void leaveFor(const char* name) { find(place(), name)->setFocus(); }

 private:
  casefile::CaseFile m_kept;
};

constexpr Date kYesterday = std::chrono::year{2026} / 11 / 20;

} // namespace

TEST_CASE("an observation is kept with its day, setting and described behaviour", "[plan]") {
  StepOne bench;
  const Date today = bench.session().today();
  bench.push(bench.card(), bench.of("choice", "observation-comfort") + "-no");
  find(bench.card(), bench.of("setting", "observation-comfort").c_str())->setFocus();
  type(bench.page, QStringLiteral("Bij het ophalen"));
  find(bench.card(), bench.of("note", "observation-comfort").c_str())->setFocus();
  type(bench.page, QStringLiteral("Draait zich weg."));
  bench.leaveFor("otherDay");
  const auto* kept = bench.kept("observation-comfort", today);
  REQUIRE(kept != nullptr);
  CHECK(kept->option == "no");
  CHECK(kept->setting == "Bij het ophalen");
  CHECK(kept->text == "Draait zich weg.");
}

TEST_CASE("another day shows and keeps what was seen then, and stands in the list of days", "[plan]") {
  StepOne bench;
  bench.push(bench.card(), bench.of("choice", "observation-fun") + "-yes");
  bench.leaveFor("otherDay");
  type(bench.page, QStringLiteral("20-11-2026"));
  press(bench.page, Qt::Key_Return);
  CHECK(find<QLabel>(bench.card(), "dayWords")->text().contains(QStringLiteral("20-11-2026")));
  CHECK_FALSE(
      find<QAbstractButton>(bench.card(), (bench.of("choice", "observation-fun") + "-yes").c_str())->isChecked());
  bench.push(bench.card(), bench.of("choice", "observation-fun") + "-sometimes");
  CHECK(bench.kept("observation-fun", kYesterday)->option == "sometimes");
  CHECK(bench.kept("observation-fun", bench.session().today())->option == "yes");
  bench.push(bench.card(), "day-2026-11-21");
  CHECK(find<QAbstractButton>(bench.card(), (bench.of("choice", "observation-fun") + "-yes").c_str())->isChecked());
  CHECK(bench.card().findChild<QWidget*>(QStringLiteral("day-2026-11-20")) != nullptr);

  SECTION("a day that cannot be is refused with a word, and the day shown stays") {
    for (const char* wrong : {"22-11-2026", "01-01-2020", "31-02-2026", "gisteren"}) {
      auto* day = find<QLineEdit>(bench.card(), "otherDay");
      day->clear();
      day->setFocus();
      type(bench.page, QLatin1String(wrong));
      press(bench.page, Qt::Key_Return);
      INFO(wrong);
      CHECK(find(bench.card(), "otherDayProblem")->isVisible());
      CHECK(find<QLabel>(bench.card(), "dayWords")->text().contains(QStringLiteral("21-11-2026")));
    }
  }
  SECTION("what was decided on can be read and no longer be changed") {
    bench.observe("yes");
    casefile::PlanMove none;
    none.kind = casefile::MoveKind::ConcludeStep1;
    none.outcome = "no-suspicion";
    none.nextLook = std::chrono::year{2027} / 2 / 1;
    bench.decide(none);
    bench.open(bench.caseId);
    bench.push(bench.card(), "day-2026-11-20");
    const auto name = bench.of("choice", "observation-fun");
    CHECK(find<QAbstractButton>(bench.card(), (name + "-sometimes").c_str())->isChecked());
    CHECK_FALSE(find(bench.card(), name.c_str())->isEnabled());
    CHECK(find(bench.card(), "dayLocked")->isVisible());
    bench.push(bench.card(), "day-2026-11-21");
    CHECK(find(bench.card(), name.c_str())->isEnabled());
  }
}

TEST_CASE("nothing seen yet fills the four with one press, and takes nothing away", "[plan]") {
  StepOne bench;
  const Date today = bench.session().today();
  bench.push(bench.card(), "nothingSeen");
  for (const plan::Point& point : bench.plan.section("observations")->points) {
    REQUIRE(bench.kept(point.id.c_str(), today) != nullptr);
    CHECK(bench.kept(point.id.c_str(), today)->option == "not-seen");
  }
  CHECK_FALSE(find(bench.card(), "nothingSeen")->isEnabled());
}

TEST_CASE("the signals are there when asked for, and say whether the rule holds", "[plan]") {
  StepOne bench;
  CHECK(bench.card().findChild<QWidget*>(QString::fromStdString(bench.of("point", "insecure-withdraws"))) == nullptr);
  bench.push(bench.card(), "support");
  const auto rule = [&] {
    QTest::qWait(1);
    return shownWords(*find(bench.card(), "signalsRule")).join(u' ');
  };
  CHECK(rule().contains(QStringLiteral("geldt nu niet")));
  const auto& insecure = bench.plan.section("signals-insecure")->points;
  for (std::size_t i = 0; i + 1 < insecure.size(); ++i)
    bench.push(bench.card(), bench.of("choice", insecure[i].id.c_str()) + "-yes");
  CHECK(rule().contains(QStringLiteral("geldt nu niet")));
  bench.push(bench.card(), bench.of("choice", "problematic-emotions") + "-yes");
  CHECK(rule().contains(QStringLiteral("geldt nu:")));
  CHECK(rule().contains(QStringLiteral("8 van 9")));
}

TEST_CASE("the behaviours of the LSVG can be read, and not be scored", "[plan]") {
  StepOne bench;
  bench.push(bench.place(), "consultLsvg");
  QTest::qWait(1);
  const QString words = shownWords(*find(bench.place(), "section-observations")).join(u' ');
  for (const auto& item : bench.catalogue.find("lsvg")->items)
    CHECK(words.contains(QString::fromStdString(item.title)));
  CHECK(words.contains(QStringLiteral("niet gescoord")));
  CHECK(find(bench.place(), "section-observations")
            ->findChildren<QAbstractButton*>(QRegularExpression(QStringLiteral("choice")))
            .empty());
}

TEST_CASE("a reason to always screen is answered in place, and says when it follows from something else", "[plan]") {
  StepOne bench;
  bench.push(bench.place(), "choice-adopted-no");
  bench.push(bench.place(), "choice-placement-unknown");
  bench.push(bench.place(), "choice-behaviour-problems-yes");
  const auto answers = bench.answers();
  CHECK(answers.at({"adopted", std::nullopt, 1, std::nullopt})->option == "no");
  CHECK(answers.at({"placement", std::nullopt, 1, std::nullopt})->knowledge == casefile::Knowledge::Unknown);
  CHECK(find(bench.place(), "because-behaviour-problems")->isVisible());
  CHECK_FALSE(find(bench.place(), "because-adopted")->isVisible());
  CHECK(find<QLabel>(bench.place(), "reasonsSummary")->text().contains(QStringLiteral("stap 2 staat open")));
  bench.push(*find(bench.place(), "point-adopted"), "clearAnswer");
  CHECK(bench.answers().count({"adopted", std::nullopt, 1, std::nullopt}) == 0);

  SECTION("a foster parent is a reason by itself") {
    bench.newDraft({.carerName = "Pleun Voorbeeld",
                    .kind = casefile::RelationshipKind::FosterParent,
                    .description = {},
                    .since = {}},
                   bench.session().today());
    bench.open(bench.caseId);
    CHECK(find<QLabel>(bench.place(), "because-foster-family")->text().contains(QStringLiteral("Pleun Voorbeeld")));
  }
}

TEST_CASE("every line of what is still needed lands on its field", "[plan]") {
  StepOne bench;
  const auto links =
      find(bench.place(), "needs")->findChildren<QAbstractButton*>(QRegularExpression(QStringLiteral("^need-")));
  REQUIRE(links.size() == 4);
  for (QAbstractButton* link : links) {
    const QString field = link->objectName().mid(5);
    link->click();
    INFO(field.toStdString());
    CHECK(find(bench.place(), ("point-" + field.toStdString()).c_str())->isAncestorOf(bench.page.focusWidget()));
  }
  SECTION("a case without carers leads to where they are added") {
    const auto empty = bench.addCase(QStringLiteral("Leeg Voorbeeld"));
    bench.open(empty);
    CHECK(find(bench.place(), "noCarers")->isVisible());
    bench.push(bench.place(), "need-carers");
    CHECK(bench.page.place() == gui::CasePage::Place::Details);
  }
  SECTION("reasons land here from elsewhere") {
    bench.page.showPlace(gui::CasePage::Place::Overview);
    bench.page.showField({"", "reasons", "adopted", {}});
    CHECK(bench.page.place() == gui::CasePage::Place::Step1);
    CHECK(find(bench.place(), "point-adopted")->isAncestorOf(bench.page.focusWidget()));
  }
}

TEST_CASE("when the store takes nothing, another day does not wipe what was typed", "[plan]") {
  StepOne bench;
  bench.push(bench.card(), bench.of("choice", "observation-fun") + "-yes");
  const auto note = bench.of("note", "observation-fun");
  bench.refuseWrites();
  find(bench.card(), note.c_str())->setFocus();
  type(bench.page, QStringLiteral("Lacht hardop."));
  bench.leaveFor("otherDay");
  type(bench.page, QStringLiteral("20-11-2026"));
  press(bench.page, Qt::Key_Return);
  const bool retry = find(bench.place(), "retryButton")->isVisible();
  const QString typed = find<QPlainTextEdit>(bench.card(), note.c_str())->toPlainText();
  find<QLineEdit>(bench.card(), "otherDay")->clear(); // stay on this day
  bench.allowWrites();
  CHECK(retry);
  CHECK(typed == QStringLiteral("Lacht hardop."));
  // Something else is kept again: what was not is still on screen, and still told of.
  bench.push(bench.place(), "choice-adopted-no");
  CHECK(find<QPlainTextEdit>(bench.card(), note.c_str())->toPlainText() == QStringLiteral("Lacht hardop."));
  bench.push(bench.place(), "retryButton");
  CHECK(bench.kept("observation-fun", bench.session().today())->text == "Lacht hardop.");
}
