#include "gui/decision_form.h"
#include "gui/fields.h"
#include "gui/support/plan_bench.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

// One form for every decision: it shows why not, asks what is needed, and signs after one more question.
using namespace haven;
using namespace haven::tests;
using casefile::MoveKind;

namespace {

/// A form in a window of its own.
struct FormBench : PlanBench {
  explicit FormBench(MoveKind which) : kind(which) { show(); }
  void show() {
    form = std::make_unique<gui::DecisionForm>(desk(), kind);
    present(*form);
  }
  void press(const char* name) {
    click(*form, name);
    QTest::qWait(1); // what is taken off the screen is gone in the next turn
  }
  [[nodiscard]] bool shown(const char* name) const {
    QTest::qWait(1); // what was just made is shown in the next turn
    auto* widget = form->findChild<QWidget*>(name);
    return widget != nullptr && widget->isVisible();
  }
  [[nodiscard]] QString problem(const char* field) const {
    return find<QLabel>(*form, (std::string(field) + "Problem").c_str())->text();
  }
  void fill(const char* name, const QString& text) {
    find(*form, name)->setFocus();
    type(*form, text);
  }
  [[nodiscard]] casefile::PlanMove last() { return stored().plan.moves.back(); }

  MoveKind kind;
  std::unique_ptr<gui::DecisionForm> form;
};

} // namespace

TEST_CASE("a decision that is not ready says why and shows no fields", "[plan]") {
  FormBench bench(MoveKind::ConcludeStep1);
  CHECK(bench.shown("whyNot"));
  CHECK_FALSE(bench.shown("outcome"));
  CHECK_FALSE(find(*bench.form, "sign")->isEnabled());
  CHECK(shownWords(*find(*bench.form, "whyNot")).join(u' ').contains(QStringLiteral("Troost en hulp")));
  SECTION("and opens as soon as it is, without the page being made anew") {
    bench.observe("yes");
    CHECK_FALSE(bench.shown("whyNot"));
    CHECK(bench.shown("outcome"));
    CHECK(find(*bench.form, "sign")->isEnabled());
  }
}

TEST_CASE("nothing is chosen beforehand, and a press on the button says what is needed at its field", "[plan]") {
  FormBench bench(MoveKind::ConcludeStep1);
  bench.observe("no");
  CHECK_FALSE(find<QAbstractButton>(*bench.form, "outcome-suspicion")->isChecked());
  CHECK(shownWords(*find(*bench.form, "proposal")).join(u' ').contains(QStringLiteral("vermoeden")));
  bench.press("sign");
  CHECK(bench.problem("outcome").contains(QStringLiteral("nog in te vullen")));
  CHECK(find(*bench.form, "outcome")->isAncestorOf(bench.form->focusWidget()));
  CHECK(bench.prompts.asked.empty());

  bench.press("outcome-suspicion");
  CHECK(bench.problem("outcome").isEmpty());
  bench.press("sign");
  CHECK(find(*bench.form, "reasonNote")->hasFocus());
  CHECK(bench.prompts.asked.empty());

  type(*bench.form, QStringLiteral("Zoekt geen troost."));
  bench.prompts.confirmations = {false};
  bench.press("sign");
  CHECK(bench.prompts.asked.size() == 1);
  CHECK(bench.stored().plan.moves.empty());

  bench.prompts.confirmations = {true};
  bench.press("sign");
  REQUIRE(bench.stored().plan.moves.size() == 1);
  CHECK(bench.last().outcome == "suspicion");
  CHECK(bench.last().reason == "Zoekt geen troost.");
  CHECK(bench.last().by.name == "Dr. Vera Voorbeeld");
  const QString words = shownWords(*find(*bench.form, "decidedBefore")).join(u' ');
  CHECK(words.contains(QStringLiteral("Zoekt geen troost.")));
  CHECK(words.contains(QStringLiteral("Dr. Vera Voorbeeld")));
  CHECK(find(*bench.form, "decidedBefore")->hasFocus());
  CHECK(find<QPlainTextEdit>(*bench.form, "reasonNote")->toPlainText().isEmpty());
}

TEST_CASE("no suspicion asks for a day, in the future, which one button fills in", "[plan]") {
  FormBench bench(MoveKind::ConcludeStep1);
  bench.observe("yes");
  CHECK_FALSE(bench.shown("nextLook"));
  bench.press("outcome-no-suspicion");
  REQUIRE(bench.shown("nextLook"));
  bench.press("sign");
  CHECK(find(*bench.form, "nextLook")->hasFocus());
  CHECK(bench.problem("nextLook").contains(QStringLiteral("nog in te vullen")));
  for (const char* wrong : {"31-02-2027", "gisteren", "21-11-2026", "01-01-2040"}) {
    find<QLineEdit>(*bench.form, "nextLook")->clear();
    bench.fill("nextLook", wrong);
    bench.press("sign");
    INFO(wrong);
    CHECK_FALSE(bench.problem("nextLook").isEmpty());
    CHECK(find<QLineEdit>(*bench.form, "nextLook")->text() == QLatin1String(wrong));
  }
  CHECK(bench.prompts.asked.empty());
  bench.press("lookIn3");
  CHECK(find<QLineEdit>(*bench.form, "nextLook")->text() == QStringLiteral("21-02-2027"));
  CHECK(bench.problem("nextLook").isEmpty());
  bench.prompts.confirmations = {true};
  bench.press("sign");
  CHECK(bench.last().nextLook == std::chrono::year{2027} / 2 / 21);
}

TEST_CASE("what is written for a decision is there again when the page is made anew", "[plan]") {
  FormBench bench(MoveKind::ConcludeStep1);
  bench.observe("yes");
  bench.press("outcome-no-suspicion");
  bench.fill("reasonNote", QStringLiteral("Alles rustig"));
  bench.fill("nextLook", QStringLiteral("31-02"));
  CHECK_FALSE(bench.desk().draft(MoveKind::ConcludeStep1).empty());
  const auto other = bench.addCase(QStringLiteral("Tweede Voorbeeld"));
  REQUIRE(bench.desk().open(other));
  CHECK(bench.desk().draft(MoveKind::ConcludeStep1).empty()); // of the other case
  REQUIRE(bench.desk().open(bench.caseId));
  bench.show();
  CHECK(find<QAbstractButton>(*bench.form, "outcome-no-suspicion")->isChecked());
  CHECK(find<QPlainTextEdit>(*bench.form, "reasonNote")->toPlainText() == QStringLiteral("Alles rustig"));
  CHECK(find<QLineEdit>(*bench.form, "nextLook")->text() == QStringLiteral("31-02"));
  SECTION("and gone when it is signed") {
    bench.press("lookIn6");
    bench.prompts.confirmations = {true};
    bench.press("sign");
    CHECK(bench.desk().draft(MoveKind::ConcludeStep1).empty());
  }
}

TEST_CASE("step 2 asks for what follows its outcome, and for the second person", "[plan]") {
  FormBench bench(MoveKind::ConcludeStep2);
  bench.readyForStep2(3); // 24 points: in line with each outcome but "not confirmed"
  CHECK_FALSE(bench.shown("follow"));
  bench.press("outcome-confirmed");
  CHECK(find<QAbstractButton>(*bench.form, "follow-step-3")->isChecked()); // the only one there is
  CHECK_FALSE(bench.shown("followNote"));
  bench.press("outcome-partly-confirmed");
  CHECK(find<QAbstractButton>(*bench.form, "follow-guidance")->isVisible());
  bench.press("follow-guidance");
  CHECK(bench.shown("followNote"));
  bench.fill("reasonNote", QStringLiteral("Deels gehechtheid, deels druk gedrag."));
  bench.fill("followNote", QStringLiteral("Videohometraining"));
  bench.press("lookIn6");
  bench.fill("secondName", QStringLiteral("Dr. Vera Voorbeeld"));
  bench.press("sign");
  CHECK(bench.problem("secondName").contains(QStringLiteral("dit bent u zelf")));
  find<QLineEdit>(*bench.form, "secondName")->clear();
  bench.fill("secondName", QStringLiteral("Sam Voorbeeld"));
  bench.prompts.confirmations = {true};
  bench.press("sign");
  REQUIRE(bench.last().kind == MoveKind::ConcludeStep2);
  CHECK(bench.last().follow == casefile::Follow::Guidance);
  CHECK(bench.last().followText == "Videohometraining");
  CHECK(bench.last().second->name == "Sam Voorbeeld");
  CHECK(bench.prompts.asked.back().contains(QStringLiteral("Sam Voorbeeld")));

  SECTION("a later one takes its place with the reason why") {
    CHECK(bench.shown("revisionNote"));
    bench.press("outcome-confirmed");
    bench.fill("secondName", QStringLiteral("Sam Voorbeeld"));
    bench.press("sign");
    CHECK(find(*bench.form, "revisionNote")->hasFocus());
    type(*bench.form, QStringLiteral("Nieuwe gegevens"));
    bench.prompts.confirmations = {true};
    bench.press("sign");
    CHECK(bench.last().revision == "Nieuwe gegevens");
    CHECK(bench.last().followText.empty());
    CHECK(bench.shown("olderDecisions"));
  }
}

TEST_CASE("a conclusion that departs from the result shows that result and asks for the argument", "[plan]") {
  FormBench bench(MoveKind::ConcludeStep2);
  bench.readyForStep2(5); // every behaviour at its highest: total 40
  bench.press("outcome-confirmed");
  CHECK_FALSE(bench.shown("departureNote"));
  bench.press("outcome-not-confirmed");
  REQUIRE(bench.shown("departureNote"));
  const QString words = shownWords(*find(*bench.form, "departs")).join(u' ');
  CHECK(words.contains(QStringLiteral("40")));
  CHECK(words.contains(QStringLiteral("Anna Voorbeeld (moeder)")));
  bench.press("follow-close");
  CHECK_FALSE(bench.shown("nextLook"));
  bench.fill("secondName", QStringLiteral("Sam Voorbeeld"));
  bench.press("sign");
  CHECK(find(*bench.form, "departureNote")->hasFocus());
  type(*bench.form, QStringLiteral("Ziek op de dag van afname"));
  SECTION("which goes along only with an outcome that departs") {
    bench.press("outcome-confirmed");
    bench.prompts.confirmations = {true};
    bench.press("sign");
    CHECK(bench.last().departure.empty());
  }
  SECTION("and is kept with it") {
    bench.prompts.confirmations = {true};
    bench.press("sign");
    CHECK(bench.last().departure == "Ziek op de dag van afname");
  }
}

TEST_CASE("a decision this person may not take says who may", "[plan]") {
  FormBench bench(MoveKind::DecideStep3);
  const QString words = shownWords(*bench.form).join(u' ');
  CHECK(words.contains(QStringLiteral("gekwalificeerd diagnosticus")));
  CHECK_FALSE(find(*bench.form, "sign")->isEnabled());
}

TEST_CASE("what the store refuses is said in the form, and nothing typed is lost", "[plan]") {
  FormBench bench(MoveKind::ConcludeStep1);
  bench.observe("yes");
  bench.press("outcome-no-suspicion");
  bench.press("lookIn3");
  bench.refuseWrites();
  bench.prompts.confirmations = {true};
  bench.press("sign");
  CHECK(bench.shown("signFailure"));
  CHECK(find<QLineEdit>(*bench.form, "nextLook")->text() == QStringLiteral("21-02-2027"));
  CHECK_FALSE(bench.desk().draft(MoveKind::ConcludeStep1).empty());
  bench.allowWrites();
  CHECK(bench.stored().plan.moves.empty());
  bench.prompts.confirmations = {true};
  bench.press("sign");
  CHECK_FALSE(bench.shown("signFailure"));
  CHECK(bench.stored().plan.moves.size() == 1);
}

TEST_CASE("closing asks why, and what is unfinished in own words", "[plan]") {
  FormBench bench(MoveKind::Close);
  bench.dropDraft();
  bench.press("outcome-other");
  bench.press("sign");
  CHECK(find(*bench.form, "reasonNote")->hasFocus());
  type(*bench.form, QStringLiteral("Dubbel aangemaakt"));
  bench.prompts.confirmations = {true};
  bench.press("sign");
  CHECK(bench.stored().plan.closed());
  CHECK_FALSE(bench.shown("outcome"));
}
