#include "gui/main_window.h"
#include "gui/questionnaire_page.h"
#include "gui/questionnaire_rows.h"
#include "gui/support/questionnaire_bench.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace haven;
using namespace haven::tests;
using gui::QuestionnaireRow;

namespace {

constexpr const char* kAnswers = "123454321234543212345432123454321234543212345432"; // 48

int answerAt(int index) {
  return kAnswers[index] - '0';
}

/// The row that has the focus, from 1; 0: none.
int rowInFocus() {
  const QWidget* focused = QApplication::focusWidget();
  if (dynamic_cast<const QuestionnaireRow*>(focused) == nullptr) return 0;
  return focused->objectName().mid(3).toInt();
}

} // namespace

TEST_CASE("48 answers take 48 keystrokes of one hand, and every one is kept at once") {
  QuestionnaireBench bench;
  bench.start(QStringLiteral("ari-cp-2-5"));
  bench.picture(QStringLiteral("vragenlijst-leeg"));
  CHECK(bench.text(QStringLiteral("entryCount")) == QStringLiteral("0 van 48"));
  for (int i = 0; i < 48; ++i) {
    REQUIRE(rowInFocus() == i + 1);
    // digits of the keypad, where the hand rests
    bench.app().key(digit(answerAt(i)), i % 2 == 0 ? Qt::KeypadModifier : Qt::NoModifier);
    CHECK(bench.item(std::to_string(i + 1)).answer == answerAt(i));
    if (i == 30) bench.picture(QStringLiteral("vragenlijst-halverwege"));
  }
  CHECK(bench.text(QStringLiteral("entryCount")) == QStringLiteral("48 van 48"));
  CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("toResultButton"));
  bench.type("3"); // one too many changes nothing
  CHECK(bench.newest().answered() == 48);
  CHECK(bench.item("48").answer == answerAt(47));
  bench.app().key(Qt::Key_Return);
  bench.app().waitFor(QStringLiteral("resultPage"));
  bench.picture(QStringLiteral("vragenlijst-uitkomst"));
}

TEST_CASE("when the disk takes nothing more, answers stay on screen, leaving asks, and they are kept when it can be") {
  QuestionnaireBench bench;
  bench.start(QStringLiteral("ari-cp-2-5"));
  bench.type("1");
  std::signal(SIGXFSZ, SIG_IGN);
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const rlimit nothing{0, before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &nothing);
  bench.type("45");
  const bool toldSo = bench.app().isVisible(QStringLiteral("retryButton"));
  bench.app().prompts.confirmations = {false};
  bench.app().key(Qt::Key_Escape); // asks, and the answer laid ready is to stay
  const bool stayed = bench.app().isVisible(QStringLiteral("togetherButton"));
  bench.app().key(Qt::Key_L, Qt::ControlModifier); // asks nothing, on a full disk either
  const bool locked = bench.app().window().session() == nullptr;
  setrlimit(RLIMIT_FSIZE, &before);

  CHECK(toldSo);
  CHECK(stayed);
  CHECK(locked);
  bench.app().type(QStringLiteral("passphrase"), QString::fromLatin1(QuestionnaireBench::kPassphrase));
  bench.app().press(QStringLiteral("openStore"));
  bench.app().waitFor(QStringLiteral("togetherButton"));
  bench.app().waitUntil(QStringLiteral("the answers to be kept"), [&] { return bench.item("3").answer.has_value(); });
  CHECK(bench.item("1").answer == 1);
  CHECK(bench.item("2").answer == 4);
  CHECK(bench.item("3").answer == 5);
}

TEST_CASE("the current row stays in view while the form is typed over") {
  QuestionnaireBench bench;
  bench.start(QStringLiteral("ari-cp-2-5"));
  auto* area = bench.app().get<QScrollArea>(QString());
  for (QWidget* up = QApplication::focusWidget(); up != nullptr && area == nullptr; up = up->parentWidget())
    area = qobject_cast<QScrollArea*>(up);
  REQUIRE(area != nullptr);
  for (int i = 0; i < 48; ++i) {
    const QWidget* row = QApplication::focusWidget();
    const QRect shown(row->mapTo(area->viewport(), QPoint(0, 0)), row->size());
    INFO("row " << i + 1);
    CHECK(area->viewport()->rect().contains(shown));
    bench.type("1");
  }
}

TEST_CASE("a digit that is no answer is refused in words, and the row waits") {
  QuestionnaireBench bench;
  bench.start(QStringLiteral("ari-cp-2-5"));
  bench.type("47");
  CHECK(rowInFocus() == 2);
  CHECK(!bench.item("2").answer);
  CHECK(bench.text(QStringLiteral("entrySaid")) ==
        QStringLiteral("7 staat niet op de antwoordschaal (1 tot en met 5). Vraag 2 wacht nog."));
  bench.type("2");
  CHECK(bench.item("2").answer == 2);
  CHECK(bench.text(QStringLiteral("entrySaid")).isEmpty());
  bench.app().key(Qt::Key_Down, Qt::KeypadModifier); // 2 of a keypad without Num Lock
  CHECK(rowInFocus() == 3);
  CHECK(bench.text(QStringLiteral("entrySaid")).contains(QStringLiteral("Num Lock")));
}

TEST_CASE("going back, clearing and skipping are keys too, and what is skipped is counted") {
  QuestionnaireBench bench;
  bench.start(QStringLiteral("ari-cp-2-5"));
  bench.type("1 3 5");
  CHECK(bench.text(QStringLiteral("entryCount")) == QStringLiteral("3 van 48, 2 overgeslagen"));
  bench.app().key(Qt::Key_Backspace);
  CHECK(rowInFocus() == 5);
  bench.app().key(Qt::Key_Period, Qt::KeypadModifier);
  CHECK(rowInFocus() == 5);
  CHECK(!bench.item("5").answer);
  bench.type("2"); // goes on again
  CHECK(rowInFocus() == 6);
  bench.app().key(Qt::Key_Up);
  bench.app().key(Qt::Key_Delete);
  CHECK(!bench.item("5").answer);
  bench.type(" "); // an answer that is there is not lost by skipping
  bench.app().key(Qt::Key_Home);
  bench.type(" ");
  CHECK(bench.item("1").answer == 1);
  bench.app().press(QStringLiteral("nextEmptyButton"));
  CHECK(rowInFocus() == 4);
  CHECK(bench.app().find(QStringLiteral("row2"))->accessibleName().contains(QStringLiteral("overgeslagen")));
}

TEST_CASE("after a crash the form opens at the same row, with what was skipped") {
  QuestionnaireBench bench;
  bench.start(QStringLiteral("ari-cp-2-5"));
  bench.type("12 45");
  bench.restart();
  bench.app().press(QStringLiteral("administer1_ari-cp-2-5"));
  bench.app().waitFor(QStringLiteral("questionnairePage"));
  CHECK(rowInFocus() == 6);
  CHECK(bench.text(QStringLiteral("entryCount")) == QStringLiteral("4 van 48, 1 overgeslagen"));
  bench.type("5");
  CHECK(bench.item("6").answer == 5);
}

TEST_CASE("answers can be given with the mouse alone") {
  QuestionnaireBench::Setup setup;
  setup.hand = Hand::Mouse;
  QuestionnaireBench bench(setup);
  bench.start(QStringLiteral("ari-cp-2-5"));
  auto* row = bench.app().get<QuestionnaireRow>(QStringLiteral("row3"));
  REQUIRE(row != nullptr);
  // somewhere among the boxes: whatever it hits is shown and kept
  for (int x = row->width() - 190; x > row->width() / 2 && !row->state().answer; x -= 6)
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(x, row->height() / 2));
  CHECK(row->state().answer == 5);
  CHECK(bench.item("3").answer == 5);
  CHECK(bench.newest().currentItem == "3");
}

TEST_CASE("a second entry is blind, shows its differences, and blocks until each is settled") {
  QuestionnaireBench bench;
  bench.start(QStringLiteral("ari-cp-2-5"));
  bench.type(kAnswers);
  bench.app().press(QStringLiteral("secondEntryButton"));
  CHECK(bench.text(QStringLiteral("entryCount")) == QStringLiteral("Tweede invoer: 0 van 48"));
  for (const auto* row : bench.app().window().findChildren<QuestionnaireRow*>())
    CHECK(!row->state().answer);
  CHECK(!bench.app().isVisible(QStringLiteral("toResultButton"))); // no way past it but to end or drop it
  bench.type(std::string(kAnswers).substr(0, 20));
  bench.restart(); // stopped and resumed, still blind
  bench.app().press(QStringLiteral("administer1_ari-cp-2-5"));
  bench.app().waitFor(QStringLiteral("questionnairePage"));
  CHECK(rowInFocus() == 21);
  CHECK(bench.text(QStringLiteral("entryCount")) == QStringLiteral("Tweede invoer: 20 van 48"));
  std::string again = kAnswers;
  again[24] = '4'; // 25: first says 1
  again[30] = ' '; // 31: skipped the second time
  again[47] = '5'; // 48: first says 2
  REQUIRE(answerAt(24) == 1);
  REQUIRE(answerAt(47) != 5);
  bench.type(again.substr(20));
  CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("compareButton"));
  bench.app().key(Qt::Key_Return);
  CHECK(bench.text(QStringLiteral("entryCount")) == QStringLiteral("nog 3 verschillen"));
  bench.picture(QStringLiteral("tweede-invoer-verschillen"));

  bench.app().press(QStringLiteral("toResultButton")); // not before they are settled
  bench.app().waitFor(QStringLiteral("stillNeeded"));
  CHECK(bench.words().join(u'\n').contains(QStringLiteral("vraag 25, 31, 48.")));
  bench.app().press(QStringLiteral("completeButton"));
  CHECK(!bench.newest().isFinal());
  bench.app().press(QStringLiteral("blockerLink"));
  bench.app().waitFor(QStringLiteral("questionnairePage"));

  bench.app().focus(QStringLiteral("first_25"));
  bench.type("2"); // the second holds
  CHECK(bench.item("25").answer == 4);
  CHECK(bench.item("25").secondEntry == 4);
  bench.type("1"); // the first
  CHECK(bench.item("31").answer == answerAt(30));
  CHECK(bench.item("31").secondEntry == answerAt(30));
  bench.type("34"); // something else: 4
  CHECK(bench.item("48").answer == 4);
  CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("toResultButton"));
  bench.app().key(Qt::Key_Return);
  bench.app().waitFor(QStringLiteral("resultPage"));
  CHECK(!bench.app().isVisible(QStringLiteral("stillNeeded")));
}

TEST_CASE("a second entry can be thrown away; the first stays") {
  QuestionnaireBench bench;
  bench.start(QStringLiteral("ari-cp-2-5"));
  bench.type("123");
  bench.app().press(QStringLiteral("secondEntryButton"));
  bench.type("555");
  bench.app().press(QStringLiteral("dropSecondButton"));
  CHECK(bench.newest().hasSecondEntry()); // asked first, and not answered
  bench.app().prompts.confirmations = {true};
  bench.app().press(QStringLiteral("dropSecondButton"));
  CHECK(!bench.newest().hasSecondEntry());
  CHECK(bench.item("2").answer == 2);
  CHECK(bench.text(QStringLiteral("entryCount")) == QStringLiteral("3 van 48"));
}
