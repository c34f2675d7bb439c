#include "gui/care_desk.h"
#include "gui/cases_page.h"
#include "gui/decision_form.h"
#include "gui/kept_drafts.h"
#include "gui/next_thing.h"
#include "gui/support/plan_bench.h"
#include "store/accounts.h"
#include "store/caseload.h"
#include "store/cheap_keys.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

// Step 2 is concluded by two who are not at one laptop: the first asks, the second signs or gives back. By keyboard.
using namespace haven;
using namespace haven::tests;
using casefile::MoveKind;

namespace {

constexpr const char* kBram = "Bram Voorbeeld";
constexpr const char* kGiven = "zeven gele tulpen";

/// What one person has open of the case: the desk and the card of step 2.
struct Seat {
  gui::Session& session;
  gui::PlanDesk desk{session};
  std::unique_ptr<gui::DecisionForm> form;

  Seat(gui::Session& of, casefile::CaseId id) : session(of) {
    REQUIRE(desk.open(id).has_value());
    form = std::make_unique<gui::DecisionForm>(desk, MoveKind::ConcludeStep2);
    present(*form);
    QTest::qWait(1);
  }
  [[nodiscard]] bool shown(const char* name) const {
    QTest::qWait(1);
    auto* widget = form->findChild<QWidget*>(name);
    return widget != nullptr && widget->isVisible();
  }
  [[nodiscard]] QString words() const {
    QTest::qWait(1);
    return shownWords(*form).join(u' ');
  }
  void go(const char* name, Qt::Key key = Qt::Key_Space) {
    tabTo(*form, name);
    press(*form, key);
    QTest::qWait(1);
  }
};

/// A store of two, with a case of both that can be concluded.
struct Together : PlanBench {
  store::CheapKeys cheap;
  casefile::AccountId bram = 0;
  std::unique_ptr<gui::Session> other;

  explicit Together(bool ofBoth = true) {
    casefile::Account account;
    account.name = kBram;
    account.mustChangePassphrase = false;
    bram = store::AccountRepository(session().store(), random).add(account, Secret{kGiven}).value();
    if (ofBoth)
      REQUIRE(store::CaseloadRepository(session().store())
                  .assign(caseId, {std::nullopt, {session().store().account().id, bram}})
                  .has_value());
    readyForStep2(3);
  }
  /// The store is closed and opened by the other.
  gui::Session& asBram() {
    close();
    auto opened = store::openStore(folder / "store", kBram, Secret{kGiven}, clock);
    REQUIRE(opened.has_value());
    other = std::make_unique<gui::Session>(gui::AppContext{clock, random, catalogue, plan, interventions, prompts},
                                           std::move(*opened));
    return *other;
  }
  gui::Session& asVera() {
    other.reset();
    close();
    auto opened = store::openStore(folder / "store", "Dr. Vera Voorbeeld", Secret{kPassphrase}, clock);
    REQUIRE(opened.has_value());
    other = std::make_unique<gui::Session>(gui::AppContext{clock, random, catalogue, plan, interventions, prompts},
                                           std::move(*opened));
    return *other;
  }
  /// Asked by keyboard alone.
  void ask(Seat& seat) {
    tabTo(*seat.form, "outcome-not-confirmed"); // the first, where the Tab key comes in
    press(*seat.form, Qt::Key_Space);
    press(*seat.form, Qt::Key_Down);
    press(*seat.form, Qt::Key_Down);
    REQUIRE(find<QAbstractButton>(*seat.form, "outcome-confirmed")->isChecked());
    tabTo(*seat.form, "reasonNote");
    type(*seat.form, QStringLiteral("Zoekt nergens troost."));
    tabTo(*seat.form, "secondWay-now");
    press(*seat.form, Qt::Key_Right);
    QTest::qWait(1);
    REQUIRE(seat.shown("secondColleague"));
    tabTo(*seat.form, "secondColleague");
    press(*seat.form, Qt::Key_Down);
    prompts.confirmations = {true};
    seat.go("sign");
  }
};

} // namespace

TEST_CASE("the first asks a colleague, who finds it at the start of the day, reads it and signs too", "[plan]") {
  Together bench;
  {
    Seat vera(bench.session(), bench.caseId);
    CHECK_FALSE(vera.shown("secondColleague"));
    bench.ask(vera);
    CHECK(bench.prompts.asked.back().contains(QStringLiteral("telt het nergens voor")));
    CHECK(vera.shown("waitsForOther"));
    CHECK(vera.words().contains(QStringLiteral("Wacht op het meetekenen van Bram Voorbeeld")));
    CHECK(vera.words().contains(QStringLiteral("Zoekt nergens troost.")));
    CHECK(vera.shown("withdraw"));
    for (const char* gone : {"outcome", "sign", "agree", "giveBack", "whyNot"})
      CHECK_FALSE(vera.shown(gone));
    CHECK(vera.desk.file().plan.moves.size() == 1);
    CHECK(gui::nextThing(vera.desk).words == QStringLiteral("Wacht op Bram Voorbeeld"));
  }
  gui::Session& session = bench.asBram();
  gui::CasesPage cases(session);
  present(cases);
  readDay(cases);
  auto* row = find<QAbstractButton>(cases, "waiting-2026-0001");
  CHECK(row->text().contains(QStringLiteral("Joris Voorbeeld")));
  CHECK(row->text().contains(QStringLiteral("gevraagd door Dr. Vera Voorbeeld")));
  casefile::CaseId wanted = 0;
  QObject::connect(&cases, &gui::CasesPage::conclusionWanted, [&](qint64 id) { wanted = id; });
  tabTo(cases, "waiting-2026-0001");
  press(cases, Qt::Key_Space);
  CHECK(wanted == bench.caseId);

  Seat bram(session, bench.caseId);
  CHECK(bram.shown("waitsForYou"));
  CHECK(bram.words().contains(QStringLiteral("Zoekt nergens troost.")));
  CHECK_FALSE(bram.shown("withdraw"));
  CHECK_FALSE(bram.shown("whyNot")); // whether it is open to this role is not what counts
  CHECK(gui::nextThing(bram.desk).words == QStringLiteral("Meetekenen"));
  bench.prompts.confirmations = {false};
  bram.go("agree");
  CHECK(bram.desk.file().plan.moves.size() == 1); // asked once more, and not yet
  CHECK(bench.prompts.asked.back().contains(QStringLiteral("Dr. Vera Voorbeeld")));
  CHECK(bench.prompts.asked.back().contains(QString::fromLatin1(kBram)));
  bench.prompts.confirmations = {true};
  bram.go("agree");
  REQUIRE(bram.desk.file().plan.moves.size() == 2);
  const casefile::PlanMove& made = bram.desk.file().plan.moves.back();
  CHECK(made.by.name == "Dr. Vera Voorbeeld");
  CHECK(made.second->name == kBram);
  CHECK_FALSE(bram.shown("waitsForYou"));
  CHECK(bram.words().contains(QStringLiteral("samen met Bram Voorbeeld")));
  CHECK(find(*bram.form, "decidedBefore")->hasFocus());
}

TEST_CASE("given back with a remark, the fields of the first are filled again", "[plan]") {
  Together bench;
  {
    Seat vera(bench.session(), bench.caseId);
    bench.ask(vera);
  }
  {
    Seat bram(bench.asBram(), bench.caseId);
    CHECK_FALSE(bram.shown("remarkNote"));
    bram.go("giveBack");
    REQUIRE(bram.shown("remarkNote"));
    CHECK(find(*bram.form, "remarkNote")->hasFocus());
    bram.go("sendBack"); // without a word
    CHECK(bram.words().contains(QStringLiteral("Zeg waarom u het teruggeeft.")));
    CHECK(find(*bram.form, "remarkNote")->hasFocus());
    type(*bram.form, QStringLiteral("Eerst school bellen."));
    bram.go("sendBack");
    CHECK_FALSE(bram.shown("waitsForYou"));
    CHECK(bram.desk.remarks().empty());
    CHECK(bram.desk.file().plan.moves.size() == 1);
  }
  gui::Session& session = bench.asVera();
  {
    gui::CasesPage cases(session);
    present(cases);
    readDay(cases);
    CHECK(find<QAbstractButton>(cases, "dayStart")->text().contains(QStringLiteral("teruggegeven 1")));
    auto* row = find<QAbstractButton>(cases, "returned-2026-0001");
    CHECK(row->text().contains(QStringLiteral("door Bram Voorbeeld")));
    QSignalSpy wanted(&cases, &gui::CasesPage::conclusionWanted);
    tabTo(cases, "returned-2026-0001");
    press(cases, Qt::Key_Space);
    CHECK(wanted.count() == 1);
  }
  Seat vera(session, bench.caseId);
  REQUIRE(vera.shown("returned"));
  CHECK(vera.words().contains(QStringLiteral("Eerst school bellen.")));
  CHECK(find<QAbstractButton>(*vera.form, "outcome-confirmed")->isChecked());
  CHECK(find<QPlainTextEdit>(*vera.form, "reasonNote")->toPlainText() == QStringLiteral("Zoekt nergens troost."));
  CHECK(find<QComboBox>(*vera.form, "secondColleague")->currentText() == QString::fromLatin1(kBram));
  CHECK(find<QAbstractButton>(*vera.form, "sign")->text() == QStringLiteral("Vraag Bram Voorbeeld mee te tekenen"));
  bench.prompts.confirmations = {true};
  vera.go("sign");
  CHECK(vera.shown("waitsForOther"));
}

TEST_CASE("what was proposed is taken back, stands in the fields, and can be signed at one laptop", "[plan]") {
  Together bench;
  Seat vera(bench.session(), bench.caseId);
  bench.ask(vera);
  vera.go("withdraw");
  CHECK_FALSE(vera.shown("waitsForOther"));
  REQUIRE(vera.shown("outcome"));
  CHECK(find<QPlainTextEdit>(*vera.form, "reasonNote")->toPlainText() == QStringLiteral("Zoekt nergens troost."));
  tabTo(*vera.form, "secondWay-later");
  press(*vera.form, Qt::Key_Left);
  QTest::qWait(1);
  REQUIRE(vera.shown("secondName"));
  tabTo(*vera.form, "secondName");
  type(*vera.form, QStringLiteral("Sam Voorbeeld"));
  bench.prompts.confirmations = {true};
  vera.go("sign");
  CHECK(vera.desk.file().plan.moves.back().second->name == "Sam Voorbeeld");
}

TEST_CASE("what another decision came before has lapsed, and both are told", "[plan]") {
  Together bench;
  {
    Seat vera(bench.session(), bench.caseId);
    bench.ask(vera);
    casefile::PlanMove together = vera.desk.lastProposal(MoveKind::ConcludeStep2)->move;
    together.second = casefile::NamedPerson{"Sam Voorbeeld"};
    REQUIRE(vera.desk.decide(together).has_value());
    CHECK(vera.shown("lapsed"));
  }
  Seat bram(bench.asBram(), bench.caseId);
  CHECK(bram.shown("lapsed"));
  CHECK_FALSE(bram.shown("agree"));
}

TEST_CASE("as long as something is missing the second person reads what, and cannot sign", "[plan]") {
  Together bench;
  {
    Seat vera(bench.session(), bench.caseId);
    bench.ask(vera);
    REQUIRE(vera.desk.takeBack(vera.desk.key({"step-2", "history", "history-neglect", {}})));
  }
  Seat bram(bench.asBram(), bench.caseId);
  REQUIRE(bram.shown("notNow"));
  CHECK_FALSE(find(*bram.form, "agree")->isEnabled());
  CHECK(find(*bram.form, "giveBack")->isEnabled());
}

TEST_CASE("without a colleague whose case it is, it is said how somebody becomes one", "[plan]") {
  Together bench(false);
  Seat vera(bench.session(), bench.caseId);
  find<QAbstractButton>(*vera.form, "outcome-confirmed")->click();
  find<QAbstractButton>(*vera.form, "secondWay-later")->click();
  QTest::qWait(1);
  CHECK_FALSE(find(*vera.form, "secondColleague")->isEnabled());
  CHECK(vera.words().contains(QStringLiteral("Wijs de casus eerst toe")));
  find<QAbstractButton>(*vera.form, "sign")->click();
  CHECK(find<QLabel>(*vera.form, "secondColleagueProblem")->text().contains(QStringLiteral("nog in te vullen")));
  CHECK(bench.prompts.asked.empty());
}

TEST_CASE("a choice of colleague and a half remark come back after locking", "[plan]") {
  Together bench;
  gui::PlanDesk before(bench.session());
  gui::CareDesk care(before);
  REQUIRE(before.open(bench.caseId).has_value());
  before.draft(MoveKind::ConcludeStep2).later = true;
  before.draft(MoveKind::ConcludeStep2).colleague = bench.bram;
  before.holdRemark(7, QStringLiteral("Eerst nog"));
  const QJsonObject kept = gui::draftsOf(before, care);
  gui::PlanDesk after(bench.session());
  gui::giveBack(after, care, kept);
  REQUIRE(after.open(bench.caseId).has_value());
  CHECK(after.draft(MoveKind::ConcludeStep2).later);
  CHECK(after.draft(MoveKind::ConcludeStep2).colleague == bench.bram);
  CHECK(after.remark(7) == QStringLiteral("Eerst nog"));
}
