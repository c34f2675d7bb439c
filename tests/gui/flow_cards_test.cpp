#include "gui/card_page.h"
#include "gui/support/flow_bench.h"
#include "store/sqlite.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace haven;
using namespace haven::tests;
using gui::CardPage;

namespace {

constexpr int kPastPause = 900; // longer than the pause after which typing is kept
constexpr int kAnswers[] = {1, 5, 3, 2, 4, 1, 2, 5};

struct Cards {
  FlowBench bench;
  std::unique_ptr<CardPage> page;

  Cards() {
    bench.settleConditions(bench.draft);
    openAgain();
  }
  void openAgain() {
    page.reset();
    page = std::make_unique<CardPage>(bench.session());
    if (!page->open(bench.draft)) throw std::runtime_error("the draft does not open");
    present(*page);
  }
  QString title() { return find<QLabel>(*page, "pageTitle")->text(); }
  int chosen() {
    for (int value = 1; value <= 5; ++value)
      if (find<QAbstractButton>(*page, ("answer" + std::to_string(value)).c_str())->isChecked()) return value;
    return 0;
  }
  casefile::ItemRecord stored(const char* item) {
    const auto administration = bench.stored(bench.draft);
    const casefile::ItemRecord* record = administration.item(item);
    return record == nullptr ? casefile::ItemRecord{} : *record;
  }
};

} // namespace

TEST_CASE("eight cards are filled in with the keyboard alone and are there after a restart") {
  Cards cards;
  QSignalSpy done(cards.page.get(), &CardPage::resultWanted);
  for (int card = 0; card < 8; ++card) {
    press(*cards.page, static_cast<Qt::Key>(Qt::Key_0 + kAnswers[card]));
    tabTo(*cards.page, "examples");
    type(*cards.page, QStringLiteral("Voorbeeld %1").arg(card + 1)); // digits in a text are text
    CHECK(cards.chosen() == kAnswers[card]);
    press(*cards.page, Qt::Key_Tab);
    type(*cards.page, QStringLiteral("Omdat %1").arg(card + 1));
    press(*cards.page, Qt::Key_Return, Qt::ControlModifier);
  }
  REQUIRE(done.size() == 1);
  CHECK(done.front().front().toLongLong() == cards.bench.draft);
  cards.page.reset();
  cards.bench.reopen();
  for (int card = 0; card < 8; ++card) {
    const auto record = cards.stored(std::to_string(card + 1).c_str());
    CHECK(record.answer == kAnswers[card]);
    CHECK(record.examples == "Voorbeeld " + std::to_string(card + 1));
    CHECK(record.argument == "Omdat " + std::to_string(card + 1));
  }
}

TEST_CASE("eight cards are filled in with the mouse alone") {
  Cards cards;
  QSignalSpy done(cards.page.get(), &CardPage::resultWanted);
  for (int card = 0; card < 8; ++card) {
    click(*cards.page, ("answer" + std::to_string(kAnswers[card])).c_str());
    CHECK(cards.stored(std::to_string(card + 1).c_str()).answer == kAnswers[card]); // kept at once
    click(*cards.page, card == 7 ? "toResultButton" : "nextButton");
  }
  CHECK(done.size() == 1);
}

TEST_CASE("keys on a card") {
  struct Row {
    int before; // chosen on card 2
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
    int after;
    const char* title;
  };
  const Row rows[] = {
      {0, Qt::Key_4, Qt::NoModifier, 4, "Zoeken van troost"},
      {0, Qt::Key_4, Qt::KeypadModifier, 4, "Zoeken van troost"},
      {2, Qt::Key_5, Qt::NoModifier, 5, "Zoeken van troost"},
      {2, Qt::Key_6, Qt::NoModifier, 2, "Zoeken van troost"}, // no such answer
      {2, Qt::Key_Right, Qt::NoModifier, 3, "Zoeken van troost"},
      {2, Qt::Key_Down, Qt::NoModifier, 3, "Zoeken van troost"},
      {2, Qt::Key_Left, Qt::NoModifier, 1, "Zoeken van troost"},
      {1, Qt::Key_Up, Qt::NoModifier, 1, "Zoeken van troost"}, // stays at the end
      {5, Qt::Key_Right, Qt::NoModifier, 5, "Zoeken van troost"},
      {2, Qt::Key_End, Qt::NoModifier, 5, "Zoeken van troost"},
      {4, Qt::Key_Home, Qt::NoModifier, 1, "Zoeken van troost"},
      {0, Qt::Key_Right, Qt::NoModifier, 1, "Zoeken van troost"}, // from none to the first
      {0, Qt::Key_Space, Qt::NoModifier, 1, "Zoeken van troost"},
      {3, Qt::Key_Space, Qt::NoModifier, 3, "Zoeken van troost"}, // choosing again takes nothing away
      {3, Qt::Key_Return, Qt::NoModifier, 0, "Vertrouwen in de ander; zoekt hulp"},
      {3, Qt::Key_Enter, Qt::KeypadModifier, 0, "Vertrouwen in de ander; zoekt hulp"},
      {3, Qt::Key_Backspace, Qt::NoModifier, 0, "Affectie"},
      {3, Qt::Key_Left, Qt::AltModifier, 0, "Affectie"},
      {3, Qt::Key_Right, Qt::AltModifier, 0, "Vertrouwen in de ander; zoekt hulp"},
  };
  Cards cards;
  for (const Row& row : rows) {
    INFO(row.before << " key " << row.key);
    casefile::ItemRecord record;
    record.item = "2";
    if (row.before != 0) record.answer = row.before;
    REQUIRE(cards.bench.session().cases().saveItem(cards.bench.draft, record));
    REQUIRE(cards.page->open(cards.bench.draft, QStringLiteral("2")));
    press(*cards.page, row.key, row.modifiers);
    CHECK(cards.title() == QLatin1String(row.title));
    CHECK(cards.chosen() == row.after);
  }
}

TEST_CASE("an answer can be taken back: not answered is not an answer") {
  Cards cards;
  press(*cards.page, Qt::Key_2);
  REQUIRE(cards.stored("1").answer == 2);
  click(*cards.page, "clearAnswer");
  CHECK(cards.chosen() == 0);
  CHECK(!cards.stored("1").answer);
}

TEST_CASE("steps tell which cards are answered and lead to them") {
  Cards cards;
  press(*cards.page, Qt::Key_2);
  CHECK(find<QWidget>(*cards.page, "step1")->accessibleName() == QStringLiteral("1. Affectie, beantwoord"));
  CHECK(find<QWidget>(*cards.page, "step8")->accessibleName() ==
        QStringLiteral("8. Reactie tegenover vreemden, nog niet beantwoord"));
  click(*cards.page, "step8");
  CHECK(cards.title() == QStringLiteral("Reactie tegenover vreemden"));
  CHECK(find<QWidget>(*cards.page, "toResultButton")->isVisible());
  CHECK(!find<QWidget>(*cards.page, "nextButton")->isVisible());
  CHECK(shownWords(*cards.page).join(u' ').contains(QStringLiteral("8 van 8")));
}

TEST_CASE("typed text is kept after a pause, when the field is left and when the card is left") {
  Cards cards;
  find<QWidget>(*cards.page, "examples")->setFocus();
  type(*cards.page, QStringLiteral("Kruipt op schoot"));
  CHECK(cards.stored("1").examples.empty());
  QTest::qWait(kPastPause);
  CHECK(cards.stored("1").examples == "Kruipt op schoot");
  type(*cards.page, QStringLiteral("."));
  press(*cards.page, Qt::Key_Tab);
  CHECK(cards.stored("1").examples == "Kruipt op schoot.");
  type(*cards.page, QStringLiteral("Elke dag"));
  press(*cards.page, Qt::Key_Right, Qt::AltModifier);
  CHECK(cards.stored("1").argument == "Elke dag");
  CHECK(find<QPlainTextEdit>(*cards.page, "argument")->toPlainText().isEmpty()); // the next card's own
}

TEST_CASE("the form opens at the card where it stopped") {
  Cards cards;
  for (int i = 0; i < 4; ++i)
    press(*cards.page, Qt::Key_Return);
  REQUIRE(cards.title() == QStringLiteral("Explorerend gedrag"));
  cards.page.reset();
  cards.bench.reopen();
  cards.openAgain();
  CHECK(cards.title() == QStringLiteral("Explorerend gedrag"));
}

TEST_CASE("ratings that differ ask for an argument, and digits on a rating rate") {
  Cards cards;
  press(*cards.page, Qt::Key_3);
  click(*cards.page, "ratingsExpander");
  tabTo(*cards.page, "parentRating");
  press(*cards.page, Qt::Key_2);
  press(*cards.page, Qt::Key_Tab);
  press(*cards.page, Qt::Key_2);
  CHECK(cards.chosen() == 3); // the agreed answer is not touched
  CHECK(!find<QWidget>(*cards.page, "agreementNotice")->isVisibleTo(cards.page.get()));
  press(*cards.page, Qt::Key_4);
  CHECK(cards.stored("1").parentRating == 2);
  CHECK(cards.stored("1").professionalRating == 4);
  CHECK(find<QWidget>(*cards.page, "agreementNotice")->isVisibleTo(cards.page.get()));
  CHECK(find<QWidget>(*cards.page, "argument")->property("faulty").toBool());
  find<QWidget>(*cards.page, "argument")->setFocus();
  type(*cards.page, QStringLiteral("Thuis anders dan bij de opvang."));
  press(*cards.page, Qt::Key_Tab);
  CHECK(!find<QWidget>(*cards.page, "argument")->property("faulty").toBool());
  tabTo(*cards.page, "professionalRating");
  press(*cards.page, Qt::Key_Delete);
  CHECK(!cards.stored("1").professionalRating);
  CHECK(!find<QWidget>(*cards.page, "agreementNotice")->isVisibleTo(cards.page.get()));
}

TEST_CASE("what the store refuses stays on the page, is told, and is kept once the store takes it again") {
  Cards cards;
  store::Database& database = cards.bench.session().store().database();
  REQUIRE(database.run("PRAGMA query_only = ON"));
  press(*cards.page, Qt::Key_4);
  find<QWidget>(*cards.page, "examples")->setFocus();
  type(*cards.page, QStringLiteral("Blijft bij de deur staan"));
  press(*cards.page, Qt::Key_Tab);
  CHECK(!cards.stored("1").answer);
  CHECK(find<QLabel>(*cards.page, "saveState")->text().startsWith(QStringLiteral("Nog niet opgeslagen")));
  REQUIRE(find<QWidget>(*cards.page, "retryButton")->isVisible());

  QSignalSpy left(cards.page.get(), &CardPage::left);
  cards.bench.prompts.confirmations = {false};
  click(*cards.page, "laterButton");
  CHECK(left.isEmpty()); // asked, and stayed
  click(*cards.page, "nextButton");
  press(*cards.page, Qt::Key_2);
  click(*cards.page, "previousButton");
  CHECK(cards.chosen() == 4);
  CHECK(find<QPlainTextEdit>(*cards.page, "examples")->toPlainText() == QStringLiteral("Blijft bij de deur staan"));

  REQUIRE(database.run("PRAGMA query_only = OFF"));
  click(*cards.page, "retryButton");
  CHECK(cards.stored("1").answer == 4);
  CHECK(cards.stored("1").examples == "Blijft bij de deur staan");
  CHECK(cards.stored("2").answer == 2);
  CHECK(!find<QWidget>(*cards.page, "retryButton")->isVisible());
  click(*cards.page, "laterButton");
  CHECK(left.size() == 1);
}
