#include "gui/case_page.h"
#include "gui/support/plan_bench.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

// What somebody searches for that does harm is warned for before anything else, to eye, keyboard and screen reader.
using namespace haven;
using namespace haven::tests;

namespace {

struct Search : PlanBench {
  gui::CasePage page{session()};

  Search() {
    REQUIRE(page.open(caseId, gui::CasePage::Place::Interventions));
    present(page);
    REQUIRE(page.find());
  }
  void search(const QString& words) {
    page.find();
    type(page, words);
    QTest::qWait(1);
  }
  bool warned() { return find(page, "harmfulWarning")->isVisible(); }
  /// Names of everything assistive technology reads in the page, in its order.
  QStringList read() {
    QStringList names;
    collect(QAccessible::queryAccessibleInterface(find(page, "interventionsPage")), names);
    return names;
  }

 private:
  void collect(QAccessibleInterface* from, QStringList& names) {
    if (from == nullptr || from->state().invisible) return;
    names << from->text(QAccessible::Name);
    for (int i = 0; i < from->childCount(); ++i)
      collect(from->child(i), names);
  }
};

} // namespace

TEST_CASE("a harmful approach is warned for before any result", "[care]") {
  // As people type them; terms of the sources and what they turn into.
  const char* words = GENERATE("holding", "Holding-therapie", "rebirthing", "vasthouden", "regressietherapie video",
                               "rebirting", "trauma doorwerken");
  INFO(words);
  Search bench;
  bench.search(QString::fromUtf8(words));
  REQUIRE(bench.warned());
  SECTION("first for the Tab key, and for the arrow down") {
    press(bench.page, Qt::Key_Tab);
    CHECK(bench.page.focusWidget() == find(bench.page, "harmfulSources"));
    bench.page.find();
    press(bench.page, Qt::Key_Down);
    CHECK(bench.page.focusWidget() == find(bench.page, "harmfulSources"));
    press(bench.page, Qt::Key_Return);
    CHECK(bench.page.focusWidget()->accessibleDescription() == QStringLiteral("getoond"));
  }
  SECTION("first for a screen reader") {
    const QWidget* field = find(bench.page, "careSearch");
    CHECK(field->accessibleDescription() == find(bench.page, "harmfulWarning")->accessibleName());
    const QStringList read = bench.read();
    const auto warning = read.indexOf(QRegularExpression(QStringLiteral("^Waarschuwing.*")));
    const auto result = read.indexOf(QRegularExpression(QStringLiteral(".*: past( bijna| niet)?$")));
    REQUIRE(warning >= 0);
    CHECK((result < 0 || warning < result));
  }
  SECTION("above everything that was found") {
    const QWidget* notice = find(bench.page, "harmfulWarning");
    const QWidget* list = find(bench.page, "careMatches");
    CHECK(notice->mapTo(&bench.page, QPoint(0, notice->height())).y() <= list->mapTo(&bench.page, QPoint()).y());
  }
}

TEST_CASE("a warning says what it must not be taken for, and what each source says", "[care]") {
  Search bench;
  bench.search(QStringLiteral("vasthouden"));
  REQUIRE(bench.warned());
  QWidget& notice = *find(bench.page, "harmfulWarning");
  const interventions::HarmfulApproach& coercion = *bench.interventions.harmfulApproach("dwang");
  CHECK(find<QLabel>(notice, "harmful_dwang")->text() == QString::fromStdString(coercion.name));
  CHECK(
      find<QLabel>(notice, "harmfulDistinction_dwang")->text().contains(QString::fromStdString(coercion.distinction)));
  CHECK_FALSE(shownWords(notice).contains(QStringLiteral("\u2013"))); // folded
  find<QAbstractButton>(notice, "harmfulSources")->click();
  QTest::qWait(1);
  const QStringList words = shownWords(notice);
  for (const interventions::Statement& claim : coercion.claims)
    CHECK(words.contains(QString::fromStdString(claim.text)));
  CHECK(words.contains(QString::fromStdString(bench.interventions.harmfulWarning.text)));
}

TEST_CASE("what is no harm is not warned for, and a warning goes with its words", "[care]") {
  Search bench;
  for (const char* words : {"draagdoek", "emdr", "troosten", "houding", "trauma"}) {
    INFO(words);
    bench.search(QString::fromUtf8(words));
    CHECK_FALSE(bench.warned());
  }
  bench.search(QStringLiteral("holding"));
  CHECK(bench.warned());
  const QWidget* said = find(bench.page, "harmfulSources");
  type(bench.page, QStringLiteral(" therapie")); // the same approach: not said again
  CHECK(bench.warned());
  CHECK(find(bench.page, "harmfulSources") == said);
  bench.search(QStringLiteral("vipp"));
  CHECK_FALSE(bench.warned());
  CHECK(find(bench.page, "careSearch")->accessibleDescription().isEmpty());
}

TEST_CASE("nothing harmful is a row of the list, whatever is typed", "[care]") {
  Search bench;
  for (const interventions::HarmfulApproach& approach : bench.interventions.harmful) {
    INFO(approach.id);
    CHECK(bench.page.findChild<QWidget*>(QStringLiteral("careRow_") + QString::fromStdString(approach.id)) == nullptr);
  }
}

TEST_CASE("searching shows what was found instead of the groups, partners too", "[care]") {
  Search bench;
  bench.search(QStringLiteral("hometraining"));
  CHECK(find(bench.page, "careRow_vht-4-12")->isVisible()); // compounds are the search's own tests
  CHECK_FALSE(find(bench.page, "careGroup_fits")->isVisible());
  CHECK_FALSE(find(bench.page, "section-care-conditions")->isVisible());
  bench.search(QStringLiteral("huisarts"));
  CHECK(find(bench.page, "carePartner_huisarts")->isVisible());
  bench.search(QStringLiteral("qqqq"));
  CHECK(find<QLabel>(bench.page, "careFound")->text() == QStringLiteral("Niets gevonden"));
  bench.page.back();
  CHECK(find(bench.page, "careGroup_fits")->isVisible());
  CHECK_FALSE(
      find(bench.page, "carePartners")->findChild<QWidget*>(QStringLiteral("carePartner_huisarts"))->isVisible());
}
