#include "gui/conditions_page.h"
#include "gui/support/flow_bench.h"
#include "support/catch.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace haven;
using namespace haven::tests;
using casefile::KnownSince;
using casefile::RelationshipKind;
using gui::ConditionsPage;

namespace {

constexpr int kPastPause = 900; // longer than the pause after which typing is kept

QString problemAt(QWidget& page, const char* field) {
  const auto* label = find<QLabel>(page, (std::string(field) + "Problem").c_str());
  return label->isVisibleTo(&page) ? label->text() : QString();
}

void settleByHand(QWidget& page) {
  find<QWidget>(page, "present")->setFocus();
  type(page, QStringLiteral("moeder en Joris"));
  click(page, "knowsTheory");
  find<QWidget>(page, "explainedBy")->setFocus();
  type(page, QStringLiteral("Vera Voorbeeld"));
  find<QWidget>(page, "explainedOn")->setFocus();
  type(page, QStringLiteral("14-11-2026"));
  click(page, "agreed");
  find<QWidget>(page, "agreedBy")->setFocus();
  type(page, QStringLiteral("Anna Voorbeeld"));
}

} // namespace

TEST_CASE("the cards stay closed until every condition is settled, each named at its own field") {
  FlowBench bench;
  ConditionsPage page(bench.session());
  REQUIRE(page.open(bench.draft));
  present(page);
  QSignalSpy begun(&page, &ConditionsPage::begun);
  for (const char* field : {"talkDate", "present", "knowsTheory", "explainedBy", "explainedOn", "agreed", "agreedBy"})
    CHECK(problemAt(page, field).isEmpty()); // nothing is called wrong before one has tried

  click(page, "beginButton");
  CHECK(begun.isEmpty());
  CHECK(problemAt(page, "talkDate").isEmpty());
  for (const char* field : {"present", "knowsTheory", "explainedBy", "explainedOn", "agreed", "agreedBy"}) {
    INFO(field);
    CHECK(!problemAt(page, field).isEmpty());
  }
  CHECK(find<QWidget>(page, "present")->hasFocus()); // the first in reading order
  CHECK(!bench.stored(bench.draft).begun);

  settleByHand(page);
  click(page, "beginButton");
  REQUIRE(begun.size() == 1);
  CHECK(begun.front().front().toLongLong() == bench.draft);
  const auto stored = bench.stored(bench.draft);
  CHECK(stored.begun);
  CHECK(stored.conditions.knowsAttachmentTheory);
  CHECK(stored.conditions.explainedBy == "Vera Voorbeeld");
  CHECK(stored.conditions.explainedOn == Date{std::chrono::year{2026} / 11 / 14});
  CHECK(stored.conditions.agreed);
  CHECK(stored.conditions.agreedBy == "Anna Voorbeeld");
  CHECK(stored.conditions.present == "moeder en Joris");
}

TEST_CASE("what is entered is in the store without a button and without leaving the page") {
  FlowBench bench;
  ConditionsPage page(bench.session());
  REQUIRE(page.open(bench.draft));
  present(page);
  click(page, "knowsTheory");
  CHECK(bench.stored(bench.draft).conditions.knowsAttachmentTheory); // a decision: at once
  find<QWidget>(page, "agreedBy")->setFocus();
  type(page, QStringLiteral("Anna"));
  CHECK(bench.stored(bench.draft).conditions.agreedBy.empty());
  QTest::qWait(kPastPause);
  CHECK(bench.stored(bench.draft).conditions.agreedBy == "Anna"); // typing: after a pause
  type(page, QStringLiteral(" V."));
  press(page, Qt::Key_Tab);
  CHECK(bench.stored(bench.draft).conditions.agreedBy == "Anna V."); // or when the field is left
  CHECK(find<QLabel>(page, "saveState")->text().startsWith(QStringLiteral("Opgeslagen om ")));
  CHECK(!bench.stored(bench.draft).begun);
}

TEST_CASE("a date that cannot be read changes nothing and is named") {
  FlowBench bench;
  ConditionsPage page(bench.session());
  REQUIRE(page.open(bench.draft));
  present(page);
  auto* date = find<QLineEdit>(page, "talkDate");
  date->selectAll();
  type(page, QStringLiteral("31-02-2026"));
  press(page, Qt::Key_Tab);
  CHECK(problemAt(page, "talkDate").contains(QStringLiteral("dd-mm-jjjj")));
  CHECK(bench.stored(bench.draft).date == bench.clock.today());
  date->setFocus();
  date->selectAll();
  type(page, QStringLiteral("3/11/2026"));
  press(page, Qt::Key_Tab);
  CHECK(problemAt(page, "talkDate").isEmpty());
  CHECK(date->text() == QStringLiteral("03-11-2026"));
  CHECK(bench.stored(bench.draft).date == Date{std::chrono::year{2026} / 11 / 3});
}

TEST_CASE("the advice counts the age on the day of the talk and asks a reason where it advises otherwise") {
  struct Row {
    const char* talk;
    const char* age;
    bool asksReason;
    const char* because;
  };
  // Born 10-05-2024.
  const Row rows[] = {
      {"09-05-2025", "11 maanden", true, "the day before twelve completed months: still under the lowest age"},
      {"10-05-2025", "1 jaar", false, "twelve completed months: recommended"},
      {"21-11-2026", "2 jaar en 6 maanden", false, "recommended"},
  };
  FlowBench bench;
  ConditionsPage page(bench.session());
  REQUIRE(page.open(bench.draft));
  present(page);
  auto* date = find<QLineEdit>(page, "talkDate");
  for (const Row& row : rows) {
    INFO(row.because);
    date->setFocus();
    date->selectAll();
    type(page, QLatin1String(row.talk));
    press(page, Qt::Key_Tab);
    QTest::qWait(0); // the advice before it is gone
    const QString words = shownWords(page).join(u'\n');
    CHECK(words.contains(QLatin1String("Leeftijd op die dag: ") + QLatin1String(row.age)));
    CHECK(words.contains(QStringLiteral("Bron: ")));
    CHECK(find<QWidget>(page, "departureReason")->isVisibleTo(&page) == row.asksReason);
  }
}

TEST_CASE("a permanent carer who is known too short, or not known since when, asks a reason") {
  struct Row {
    KnownSince since;
    bool asksReason;
  };
  const Row rows[] = {
      {{KnownSince::Kind::Day, std::chrono::year{2025} / 11 / 21}, false}, // a year today
      {{KnownSince::Kind::Day, std::chrono::year{2025} / 11 / 22}, true},
      {{KnownSince::Kind::Unknown, {}}, true},
      {{KnownSince::Kind::Birth, {}}, false},
  };
  FlowBench bench;
  for (const Row& row : rows) {
    const auto draft = bench.newDraft({.carerName = "Gerda Voorbeeld",
                                       .kind = RelationshipKind::PermanentCarer,
                                       .description = {},
                                       .since = row.since},
                                      bench.clock.today());
    ConditionsPage page(bench.session());
    REQUIRE(page.open(draft));
    present(page);
    CHECK((page.findChild<QWidget*>(QStringLiteral("knownAdvice")) != nullptr) == row.asksReason);
    CHECK(find<QWidget>(page, "departureReason")->isVisibleTo(&page) == row.asksReason);
    settleByHand(page);
    QSignalSpy begun(&page, &ConditionsPage::begun);
    click(page, "beginButton");
    CHECK(begun.isEmpty() == row.asksReason);
    if (!row.asksReason) continue;
    CHECK(find<QWidget>(page, "departureReason")->hasFocus());
    type(page, QStringLiteral("Enige vaste begeleider die het kind goed kent."));
    click(page, "beginButton");
    CHECK(begun.size() == 1);
    CHECK(bench.stored(draft).conditions.departureReason == "Enige vaste begeleider die het kind goed kent.");
  }
}

TEST_CASE("a final record does not open as a form") {
  FlowBench bench;
  bench.settleConditions(bench.draft);
  bench.fill(bench.draft, 2);
  REQUIRE(bench.session().cases().saveReport(bench.draft, "Kort verslag."));
  REQUIRE(bench.session().cases().complete(bench.draft, *bench.catalogue.find("lsvg")));
  ConditionsPage page(bench.session());
  CHECK(page.open(bench.draft).error().kind == ErrorKind::RecordFinal);
  CHECK(page.open(9999).error().kind == ErrorKind::NotFound);
}
