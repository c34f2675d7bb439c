#include "gui/care_list.h"
#include "gui/care_row.h"
#include "gui/case_page.h"
#include "gui/page_frame.h"
#include "gui/support/plan_bench.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>

// The place Interventies of a case: what comes first, what Haven looks at, and a list that follows.
using namespace haven;
using namespace haven::tests;

namespace {

struct Care : PlanBench {
  gui::CasePage page{session()};

  Care() { open(); }
  void open() {
    REQUIRE(page.open(caseId, gui::CasePage::Place::Interventions));
    present(page);
    QTest::qWait(1);
  }
  QWidget& place() { return *find(page, "interventionsPage"); }
  QLineEdit& searchField() { return *find<QLineEdit>(place(), "careSearch"); }
  gui::CareRow& row(const std::string& id) { return *find<gui::CareRow>(place(), ("careRow_" + id).c_str()); }
  bool shown(const std::string& name) {
    auto* widget = place().findChild<QWidget*>(QString::fromStdString(name));
    return widget != nullptr && widget->isVisible();
  }
  void search(const QString& words) {
    searchField().setFocus();
    searchField().selectAll();
    type(page, words);
    QTest::qWait(1);
  }
  void unfold(const char* name) {
    auto* button = find<QAbstractButton>(place(), name);
    if (!button->isChecked()) button->click();
    QTest::qWait(1);
  }
  QString fit(const std::string& id) { return row(id).words().fit; }
  std::string mark(const std::string& point) {
    const auto file = stored();
    const auto kept = casefile::currentAnswers(file.plan);
    const auto found = kept.find({point, std::nullopt, 1, std::nullopt});
    return found == kept.end() ? "-" : found->second->option;
  }
  /// What Tab comes to, in order, beginning at the search field and going round once.
  std::vector<QWidget*> tabRound() {
    searchField().setFocus();
    std::vector<QWidget*> round;
    const QWidget* column = find(place(), "planFrame");
    for (int i = 0; i < 400; ++i) {
      press(page, Qt::Key_Tab);
      QWidget* at = page.focusWidget();
      if (at == &searchField()) break;
      if (column->isAncestorOf(at)) round.push_back(at);
    }
    return round;
  }
};

const QString kFits = QStringLiteral("past");
const QString kNear = QStringLiteral("past bijna");

} // namespace

TEST_CASE("the list follows what is marked, and neither focus nor place is lost", "[care]") {
  Care bench;
  CHECK(bench.fit("pipa") == kNear); // 30 months, and nothing known of foster care
  bench.unfold("careFeaturesOpen");
  auto* yes = find<QAbstractButton>(bench.place(), "choice-feature-pleegzorg-yes");
  yes->setFocus();
  auto* frame = find<gui::PageFrame>(bench.place(), "planFrame");
  frame->scroll()->ensureWidgetVisible(yes);
  QTest::qWait(1);
  const int before = yes->mapTo(frame, QPoint()).y();
  press(bench.page, Qt::Key_Space);
  QTest::qWait(120);
  CHECK(bench.mark("feature-pleegzorg") == "yes");
  CHECK(bench.fit("pipa") == kFits);
  CHECK(bench.page.focusWidget() == yes);
  // The page settles in a few steps.
  CHECK(QTest::qWaitFor([&] { return yes->mapTo(frame, QPoint()).y() == before; }, 400));
  CHECK(bench.shown("careFact_pleegzorg"));
  CHECK(find<QAbstractButton>(bench.place(), "careFact_pleegzorg")->text().contains(QStringLiteral("hier aangegeven")));
}

TEST_CASE("a chip tells where it comes from and leads to where it is answered", "[care]") {
  Care bench;
  const casefile::Relationship foster{.carerName = "Bas Voorbeeld",
                                      .kind = casefile::RelationshipKind::FosterParent,
                                      .description = {},
                                      .since = {casefile::KnownSince::Kind::Birth, {}}};
  REQUIRE(bench.session().cases().addRelationship(bench.caseId, foster));
  bench.open();
  auto* chip = find<QAbstractButton>(bench.place(), "careFact_pleegzorg");
  CHECK(chip->text() == QStringLiteral("Pleegzorg \u2013 uit de gegevens van de verzorger"));
  chip->setFocus();
  press(bench.page, Qt::Key_Return);
  QTest::qWait(1);
  CHECK(find(bench.place(), "point-feature-pleegzorg")->isAncestorOf(bench.page.focusWidget()));
  CHECK(find<QLabel>(bench.place(), "aside-feature-pleegzorg")
            ->text()
            .contains(QStringLiteral("uit de gegevens van de verzorger")));
}

TEST_CASE("every condition that is still needed, and every field, lands where it is answered", "[care]") {
  Care bench;
  const auto links = bench.place().findChildren<QAbstractButton*>(QRegularExpression(QStringLiteral("^need-care-")));
  CHECK(links.size() >= 4);
  for (QAbstractButton* link : links) {
    const QString field = link->objectName().mid(5);
    INFO(field.toStdString());
    bench.search(QStringLiteral("video")); // wherever one was
    link->click();
    CHECK(find(bench.place(), ("point-" + field.toStdString()).c_str())->isAncestorOf(bench.page.focusWidget()));
  }
  for (const char* section : {"care-conditions", "care-features"})
    for (const plan::Point& point : bench.plan.section(section)->points) {
      INFO(point.id);
      bench.page.showField({"after", section, point.id, {}});
      CHECK(find(bench.place(), ("point-" + point.id).c_str())->isAncestorOf(bench.page.focusWidget()));
    }
}

TEST_CASE("a condition that is answered is needed no more, and one that does not hold says what it means", "[care]") {
  Care bench;
  REQUIRE(bench.shown("need-care-safe-place"));
  find<QAbstractButton>(bench.place(), "choice-care-safe-place-no")->click();
  QTest::qWait(20);
  CHECK(bench.mark("care-safe-place") == "no");
  CHECK_FALSE(bench.shown("need-care-safe-place"));
  CHECK_FALSE(find<QLabel>(bench.place(), "aside-care-safe-place")->text().isEmpty());
  find<QAbstractButton>(bench.place(), "choice-care-safe-place-yes")->click();
  QTest::qWait(20);
  CHECK(find<QLabel>(bench.place(), "aside-care-safe-place")->text().isEmpty());
}

TEST_CASE("Tab goes as one reads, whatever was unfolded, found or answered", "[care]") {
  Care bench;
  SECTION("as the page opens") {}
  SECTION("with the characteristics unfolded and one of them marked") {
    bench.unfold("careFeaturesOpen");
    find<QAbstractButton>(bench.place(), "choice-feature-adoptie-yes")->click();
    QTest::qWait(20);
  }
  SECTION("with what does not fit, and the lists below, unfolded") {
    bench.unfold("careGroup_no");
    bench.unfold("carePartnersOpen");
  }
  SECTION("while something is searched") {
    bench.search(QStringLiteral("video"));
  }
  const QWidget* column = find<gui::PageFrame>(bench.place(), "planFrame")->scroll()->widget();
  int top = -1;
  int seen = 0;
  for (QWidget* at : bench.tabRound()) {
    if (!column->isAncestorOf(at)) continue;
    const QRect box(at->mapTo(column, QPoint()), at->size());
    INFO(at->objectName().toStdString() << " at " << box.top() << " after " << top);
    CHECK(box.bottom() >= top); // beside or below what came before
    top = box.top();
    ++seen;
    CHECK_FALSE(QAccessible::queryAccessibleInterface(at)->text(QAccessible::Name).isEmpty());
  }
  CHECK(seen >= 5);
}

TEST_CASE("from the search to a card and back, by keyboard alone", "[care]") {
  Care bench;
  REQUIRE(bench.page.find()); // Ctrl+F
  CHECK(bench.page.focusWidget() == &bench.searchField());
  type(bench.page, QStringLiteral("vipp"));
  press(bench.page, Qt::Key_Down);
  REQUIRE(bench.page.focusWidget() == &bench.row("vipp-sd"));
  press(bench.page, Qt::Key_Return);
  QTest::qWait(1);
  CHECK(find(bench.place(), "interventionCard")->isVisible());
  CHECK_FALSE(bench.searchField().isVisible());
  CHECK(bench.page.back()); // Esc
  CHECK(bench.page.focusWidget() == &bench.row("vipp-sd"));
  CHECK(bench.searchField().text() == QStringLiteral("vipp"));
  CHECK(bench.page.back());
  CHECK(bench.searchField().text().isEmpty());
  CHECK(bench.shown("careGroup_fits"));
  CHECK_FALSE(bench.page.back()); // nothing left to go back from: the case is left
}

TEST_CASE("what does not fit is folded and can be read", "[care]") {
  Care bench;
  CHECK_FALSE(bench.row("mbt-a").isVisible()); // from 13 years
  bench.unfold("careGroup_no");
  CHECK(bench.row("mbt-a").isVisible());
  CHECK(bench.fit("mbt-a") == QStringLiteral("past niet"));
  CHECK(bench.row("mbt-a").words().because.contains(QStringLiteral("30 mnd")));
}

TEST_CASE("three at most are laid side by side", "[care]") {
  Care bench;
  const auto box = [&](const char* id) {
    return find<QAbstractButton>(bench.place(), (std::string("careCompare_") + id).c_str());
  };
  CHECK_FALSE(bench.shown("careCompareBar"));
  for (const char* id : {"vipp-sd", "k-vht", "pipa"}) {
    bench.row(id).setFocus();
    press(bench.page, Qt::Key_Space);
    CHECK(box(id)->isChecked());
  }
  CHECK_FALSE(box("nika")->isEnabled());
  bench.row("nika").setFocus();
  press(bench.page, Qt::Key_Space);
  CHECK_FALSE(box("nika")->isChecked());
  find<QAbstractButton>(bench.place(), "compareShow")->click();
  QTest::qWait(1);
  CHECK(find(bench.place(), "comparePage")->isVisible());
  CHECK(bench.page.back());
  CHECK(bench.page.focusWidget() == &bench.row("vipp-sd"));
  find<QAbstractButton>(bench.place(), "compareClear")->click();
  CHECK_FALSE(box("pipa")->isChecked());
  CHECK(box("nika")->isEnabled());
}

TEST_CASE("the filters narrow the list and say how many they leave out", "[care]") {
  Care bench;
  auto* list = find<gui::CareList>(bench.place(), "careMatches");
  const int all = list->shown();
  find<QAbstractButton>(bench.place(), "careFilter_video")->click();
  CHECK(list->shown() < all);
  CHECK(bench.row("vipp-sd").isVisible());
  CHECK_FALSE(bench.row("theraplay").isVisible());
  CHECK(find<QLabel>(bench.place(), "careFiltered")->text().contains(QString::number(list->filtered())));
  find<QAbstractButton>(bench.place(), "careFilter_video")->click();
  CHECK(list->shown() == all);
  CHECK_FALSE(bench.shown("careFiltered"));
  CHECK_FALSE(bench.shown("careFilter_local")); // there is no list of the organisation
}

TEST_CASE("where one works counts, and stays while the store is open", "[care]") {
  Care bench;
  auto* setting = find<QComboBox>(bench.place(), "careSetting");
  const QString before = bench.row("mbt-k").words().because;
  setting->setCurrentIndex(setting->findData(QStringLiteral("jgz")));
  QTest::qWait(1);
  CHECK(bench.row("mbt-k").words().because != before);
  bench.page.showPlace(gui::CasePage::Place::Overview);
  bench.page.showPlace(gui::CasePage::Place::Interventions);
  CHECK(find<QComboBox>(bench.place(), "careSetting")->currentData() == QStringLiteral("jgz"));
}

TEST_CASE("a refused write loses nothing that was typed", "[care]") {
  Care bench;
  bench.unfold("more-care-stable");
  auto* note = find<QPlainTextEdit>(bench.place(), "note-care-stable");
  note->setFocus();
  type(bench.page, QStringLiteral("Voorbeeld: rustig sinds de zomer."));
  bench.refuseWrites();
  press(bench.page, Qt::Key_Tab);
  find<QAbstractButton>(bench.place(), "choice-care-stable-yes")->click();
  bench.allowWrites();
  CHECK(note->toPlainText() == QStringLiteral("Voorbeeld: rustig sinds de zomer."));
  CHECK(bench.mark("care-stable") == "-");
  find<QAbstractButton>(bench.place(), "choice-care-stable-yes")->click();
  CHECK(bench.mark("care-stable") == "yes");
  const auto file = bench.stored();
  CHECK(casefile::currentAnswers(file.plan).at({"care-stable", std::nullopt, 1, std::nullopt})->text ==
        "Voorbeeld: rustig sinds de zomer.");
}

TEST_CASE("a closed case can be read and nothing in it answered", "[care]") {
  Care bench;
  bench.dropDraft();
  casefile::PlanMove close;
  close.kind = casefile::MoveKind::Close;
  close.outcome = "moved-away";
  close.reason = "Voorbeeld.";
  bench.decide(close);
  bench.open();
  CHECK_FALSE(find<QAbstractButton>(bench.place(), "choice-care-stable-yes")->isEnabled());
  CHECK(bench.place().findChildren<QAbstractButton*>(QRegularExpression(QStringLiteral("^need-"))).empty());
  CHECK(bench.row("vipp-sd").isVisible());
}

TEST_CASE("advice has no percentage, no best and no diagnosis", "[care]") {
  Care bench;
  bench.unfold("careGroup_no");
  const QString words = shownWords(bench.place()).join(u'\n');
  CHECK_FALSE(words.contains(u'%'));
  CHECK_FALSE(words.contains(QRegularExpression(QStringLiteral("\\bbeste\\b"))));
}

TEST_CASE("how much fits is said at the top, and leads to the first of it", "[care]") {
  Care bench;
  const auto facts = interventions::factsOf(bench.desk().situation());
  const auto matching = interventions::match(facts, bench.interventions);
  const auto count = [&](interventions::Fit fit) {
    return std::count_if(matching.candidates.begin(), matching.candidates.end(),
                         [&](const auto& one) { return one.fit == fit; });
  };
  auto* lead = find<QAbstractButton>(bench.place(), "careToList");
  CHECK(lead->text() == QStringLiteral("Past: %1. Past bijna: %2. Naar de lijst")
                            .arg(count(interventions::Fit::Fits))
                            .arg(count(interventions::Fit::Near)));
  lead->click();
  auto* row = qobject_cast<gui::CareRow*>(bench.page.focusWidget());
  REQUIRE(row != nullptr);
  CHECK(row->words().fit == kFits);
  bench.search(QStringLiteral("video"));
  CHECK_FALSE(bench.shown("careToList")); // what was found stands at the top itself
}
