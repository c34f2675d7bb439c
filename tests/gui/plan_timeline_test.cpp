#include "gui/life_line.h"
#include "gui/support/step_three.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace haven;
using namespace haven::tests;
using casefile::LifeEventKind;
using casefile::PartialDate;

TEST_CASE("An entry is typed as well as it is known, kept and drawn at once") {
  Step3 step;
  step.show();
  auto* line = find<gui::LifeLine>(*step.page, "lifeLine");
  REQUIRE(line->items().size() == 1); // all of life is unknown
  click(*step.page, "addEvent");
  CHECK(find(*step.page, "eventKind")->hasFocus());
  press(*step.page, Qt::Key_Tab);
  CHECK(find(*step.page, "eventFrom")->hasFocus());
  type(*step.page, "2024");
  tabTo(*step.page, "eventTo");
  type(*step.page, "5 2025");
  tabTo(*step.page, "eventText");
  type(*step.page, "Voorbeeld: bij opa en oma");
  CHECK(find<QLineEdit>(*step.page, "eventTo")->text() == QStringLiteral("05-2025"));
  tabTo(*step.page, "keepEvent");
  press(*step.page, Qt::Key_Space);

  const auto events = step.stored().plan.events;
  REQUIRE(events.size() == 1);
  CHECK(events[0].kind == LifeEventKind::Home);
  CHECK(events[0].from == PartialDate{2024, {}, {}});
  CHECK(events[0].to == PartialDate{2025, 5, {}});
  CHECK(events[0].text == "Voorbeeld: bij opa en oma");
  CHECK(line->items().size() == 2); // the entry, and what is unknown since
  CHECK(find<QTableView>(*step.page, "lifeEvents")->model()->rowCount() == 2);
  CHECK(find(*step.page, "eventForm")->isHidden());
  CHECK(find(*step.page, "addEvent")->hasFocus());
  // Made by its entry: nothing is needed of it any more.
  CHECK(step.page->findChild<QWidget*>(QStringLiteral("need-timeline-made")) == nullptr);
}

TEST_CASE("What is wrong with an entry is said at its field, and nothing is kept") {
  Step3 step;
  step.show();
  click(*step.page, "addEvent");
  const auto problem = [&](const char* field) {
    return !find(*step.page, (std::string(field) + "Problem").c_str())->isHidden();
  };
  const auto tryWith = [&](const char* from, const char* to, const char* words) {
    find<QLineEdit>(*step.page, "eventFrom")->setText(QLatin1String(from));
    find<QLineEdit>(*step.page, "eventTo")->setText(QLatin1String(to));
    find<QPlainTextEdit>(*step.page, "eventText")->setPlainText(QLatin1String(words));
    click(*step.page, "keepEvent");
  };
  tryWith("", "", "");
  CHECK(problem("eventFrom"));
  CHECK(problem("eventText"));
  CHECK_FALSE(problem("eventTo"));
  CHECK(find(*step.page, "eventFrom")->hasFocus());
  tryWith("2025", "31-02-2026", "Voorbeeld");
  CHECK_FALSE(problem("eventFrom"));
  CHECK(problem("eventTo"));
  CHECK(find(*step.page, "eventTo")->hasFocus());
  tryWith("2026", "2025", "Voorbeeld");
  CHECK(problem("eventTo"));
  tryWith("2010", "", "Voorbeeld"); // before birth
  CHECK(problem("eventFrom"));
  tryWith("2027", "", "Voorbeeld");
  CHECK(problem("eventFrom"));
  CHECK(step.stored().plan.events.empty());
  CHECK(find<QPlainTextEdit>(*step.page, "eventText")->toPlainText() == QStringLiteral("Voorbeeld"));
}

TEST_CASE("Left and Right go along the line, and Enter opens what stands there") {
  Step3 step;
  step.keep(LifeEventKind::Home, {2024, {}, {}}, PartialDate{2025, 3, {}}, "Voorbeeld: thuis");
  step.keep(LifeEventKind::Event, {2024, 9, 2}, std::nullopt, "Voorbeeld: verhuizing");
  step.show();
  auto* line = find<gui::LifeLine>(*step.page, "lifeLine");
  auto* table = find<QTableView>(*step.page, "lifeEvents");
  line->setFocus();
  CHECK(line->current() == 0);
  press(*step.page, Qt::Key_Right);
  CHECK(line->current() == 1);
  CHECK(table->currentIndex().row() == 1); // the list follows
  CHECK(line->accessibleName().contains(QStringLiteral("Voorbeeld: verhuizing")));
  press(*step.page, Qt::Key_End);
  CHECK(line->items()[static_cast<std::size_t>(line->current())].kind == gui::LifeLineItem::Kind::Unknown);
  press(*step.page, Qt::Key_Right);
  CHECK(line->current() == 2); // there is no more
  press(*step.page, Qt::Key_Left);
  press(*step.page, Qt::Key_Return);
  CHECK(find(*step.page, "eventForm")->isVisible());
  CHECK(find<QPlainTextEdit>(*step.page, "eventText")->toPlainText() == QStringLiteral("Voorbeeld: verhuizing"));
  find<QPlainTextEdit>(*step.page, "eventText")->setPlainText(QStringLiteral("Voorbeeld: verhuisd"));
  click(*step.page, "keepEvent");
  const auto events = step.stored().plan.events;
  REQUIRE(events.size() == 2);
  CHECK(events[1].text == "Voorbeeld: verhuisd");
  CHECK(line->accessibleDescription().contains(QStringLiteral("Voorbeeld: verhuisd")));
  CHECK(line->accessibleDescription().contains(QStringLiteral("Voorbeeld: thuis")));
}

TEST_CASE("Everything in the picture is a row of the list, and stands out there under the mouse") {
  Step3 step;
  step.keep(LifeEventKind::Home, {2024, 5, 10}, PartialDate{2025, 3, {}}, "Voorbeeld: thuis");
  step.keep(LifeEventKind::Event, {2025, 9, 2}, std::nullopt, "Voorbeeld: brand");
  step.show();
  auto* line = find<gui::LifeLine>(*step.page, "lifeLine");
  auto* table = find<QTableView>(*step.page, "lifeEvents");
  REQUIRE(static_cast<int>(line->items().size()) == table->model()->rowCount());
  table->selectRow(0);
  for (int i = 0; i < table->model()->rowCount(); ++i) {
    const QRect place = line->placeOf(i);
    CHECK(line->rect().contains(place.center()));
    QMouseEvent move(QEvent::MouseMove, place.center(), line->mapToGlobal(place.center()), Qt::NoButton, {}, {});
    QApplication::sendEvent(line, &move);
    for (int row = 0; row < table->model()->rowCount(); ++row)
      CHECK(table->model()->index(row, 0).data(Qt::FontRole).isValid() == (row == i));
    CHECK(table->currentIndex().row() == 0); // on its way to a button the mouse chooses nothing
  }
  QTest::mouseClick(line, Qt::LeftButton, {}, line->placeOf(1).center());
  CHECK(table->currentIndex().row() == 1);
}

TEST_CASE("A stretch of which nothing is known is said in words, and opens as what was found out about it") {
  Step3 step;
  step.keep(LifeEventKind::Home, {2024, 5, 10}, PartialDate{2024, 12, {}}, "Voorbeeld: thuis");
  step.keep(LifeEventKind::Home, {2026, 1, {}}, PartialDate{2026, {}, {}}, "Voorbeeld: pleeggezin");
  step.show();
  const QStringList said = shownWords(*find(*step.page, "unknownStretches"));
  REQUIRE(said.join(u' ').contains(QStringLiteral("01-2025")));
  CHECK(said.join(u' ').contains(QStringLiteral("12-2025")));
  auto* line = find<gui::LifeLine>(*step.page, "lifeLine");
  line->setFocus();
  press(*step.page, Qt::Key_Home);
  press(*step.page, Qt::Key_Right);
  press(*step.page, Qt::Key_Return);
  CHECK(find<QLineEdit>(*step.page, "eventFrom")->text() == QStringLiteral("01-01-2025"));
  CHECK(find<QLineEdit>(*step.page, "eventTo")->text() == QStringLiteral("31-12-2025"));
  find<QPlainTextEdit>(*step.page, "eventText")->setPlainText(QStringLiteral("Voorbeeld: in een groep"));
  click(*step.page, "keepEvent");
  CHECK(step.stored().plan.events.size() == 3);
  CHECK(find(*step.page, "unknownStretches")->isHidden());
}

TEST_CASE("An entry is removed after a question, and stays when the answer is no") {
  Step3 step;
  step.keep(LifeEventKind::Home, {2024, {}, {}}, std::nullopt, "Voorbeeld: thuis");
  step.show();
  CHECK_FALSE(find(*step.page, "removeEvent")->isEnabled()); // nothing is chosen
  find<QTableView>(*step.page, "lifeEvents")->selectRow(0);
  step.bench.prompts.confirmations = {false, true};
  click(*step.page, "removeEvent");
  CHECK(step.stored().plan.events.size() == 1);
  click(*step.page, "removeEvent");
  CHECK(step.stored().plan.events.empty());
  CHECK(step.bench.prompts.asked.size() == 2);
  CHECK(find(*step.page, "addEvent")->hasFocus());
}

TEST_CASE("What is typed of an entry is not lost by leaving the page or opening another") {
  Step3 step;
  step.keep(LifeEventKind::Home, {2024, {}, {}}, std::nullopt, "Voorbeeld: thuis");
  step.show();
  click(*step.page, "addEvent");
  find<QPlainTextEdit>(*step.page, "eventText")->setPlainText(QStringLiteral("Voorbeeld: half"));
  SECTION("unfinished: the page is not settled") {
    step.page->flush();
    CHECK_FALSE(step.page->allKept());
    CHECK(find<QPlainTextEdit>(*step.page, "eventText")->toPlainText() == QStringLiteral("Voorbeeld: half"));
    step.bench.prompts.confirmations = {true};
    click(*step.page, "leaveEvent");
    step.page->flush();
    CHECK(step.page->allKept());
  }
  SECTION("finished: it is kept") {
    find<QLineEdit>(*step.page, "eventFrom")->setText(QStringLiteral("2026"));
    step.page->flush();
    CHECK(step.page->allKept());
    CHECK(step.stored().plan.events.size() == 2);
  }
  SECTION("another one is opened only after a question") {
    step.bench.prompts.confirmations = {false};
    find<QTableView>(*step.page, "lifeEvents")->selectRow(0);
    click(*step.page, "changeEvent");
    CHECK(find<QPlainTextEdit>(*step.page, "eventText")->toPlainText() == QStringLiteral("Voorbeeld: half"));
  }
  SECTION("something else that is kept leaves the form alone") {
    step.answer("topic-events", "", "Voorbeeld: iets anders");
    REQUIRE(step.desk.open(step.bench.caseId));
    CHECK(find<QPlainTextEdit>(*step.page, "eventText")->toPlainText() == QStringLiteral("Voorbeeld: half"));
  }
}
