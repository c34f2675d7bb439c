#include "gui/care_panel.h"
#include "gui/case_page.h"
#include "gui/intervention_card.h"
#include "gui/support/care_bench.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

// Choosing help for the treatment plan, what was chosen, and ending it.
using namespace haven;
using namespace haven::tests;
using casefile::Role;

namespace {

constexpr const char* kReason = "Sluit aan bij wat Anna zelf vraagt.";

/// A card with the list of what was chosen above it, as the place of a case has them.
struct Choice : CareBench {
  QWidget page;
  gui::CarePanel* panel = new gui::CarePanel(care(), gui::CarePanel::Use::Work);
  gui::InterventionCard* card = new gui::InterventionCard(care());

  explicit Choice(Role role = Role::BehaviouralScientist, const char* id = "vipp-sd") : CareBench(role) {
    auto* layout = new QVBoxLayout(&page);
    layout->addWidget(panel);
    layout->addWidget(card, 1);
    open(id);
    present(page);
  }
  void open(const char* id) { REQUIRE(card->open(QString::fromLatin1(id))); }
  void push(const char* name) {
    auto* button = find<QAbstractButton>(page, name);
    INFO(name);
    REQUIRE(button->isVisible());
    button->setFocus();
    button->click();
    QTest::qWait(1);
  }
  bool shown(const char* name) {
    auto* widget = page.findChild<QWidget*>(QLatin1String(name));
    return widget != nullptr && widget->isVisible();
  }
  QString words(QWidget& root) { return shownWords(root).join(QLatin1Char('\n')); }
  QString problem(const char* field) { return find<QLabel>(page, field)->text(); }
  const casefile::CareChoice& only() {
    REQUIRE(care().care().choices.size() == 1);
    return care().care().choices.front();
  }
  casefile::CareRecord kept() { return stored().care; }
};

} // namespace

TEST_CASE("help is chosen by keyboard, with a reason that cannot be left out", "[care]") {
  Choice bench;
  CHECK_FALSE(bench.shown("careChoiceForm"));
  bench.card->setFocus();
  CHECK(find(bench.page, "careFit")->hasFocus());
  find(bench.page, "careBegin")->setFocus();
  press(bench.page, Qt::Key_Return);
  QTest::qWait(1);
  CHECK(find(bench.page, "careReason")->hasFocus());
  tabTo(bench.page, "careChoose");
  press(bench.page, Qt::Key_Return);
  CHECK(bench.problem("careReasonProblem").contains(QStringLiteral("Schrijf waarom")));
  CHECK(find(bench.page, "careReason")->hasFocus());
  CHECK(bench.kept().choices.empty());

  QSignalSpy chosen(bench.card, &gui::InterventionCard::chosen);
  type(bench.page, QString::fromLatin1(kReason));
  tabTo(bench.page, "carePartner");
  auto* partner = find<QComboBox>(bench.page, "carePartner");
  partner->setCurrentIndex(partner->findData(QStringLiteral("pleegzorg")));
  tabTo(bench.page, "careOfferedBy");
  type(bench.page, QStringLiteral("Team Noord"));
  tabTo(bench.page, "careChoose");
  press(bench.page, Qt::Key_Return);
  QTest::qWait(1);

  const auto kept = bench.kept();
  REQUIRE(kept.choices.size() == 1);
  const casefile::CareChoice& choice = kept.choices.front();
  CHECK(choice.intervention == "vipp-sd");
  CHECK(choice.name == "VIPP-SD");
  CHECK(choice.reason == kReason);
  CHECK(choice.partner == "pleegzorg");
  CHECK(choice.offeredBy == "Team Noord");
  CHECK(choice.chosen.name == "Dr. Vera Voorbeeld");
  REQUIRE(chosen.size() == 1);
  CHECK(chosen.front().front().toLongLong() == choice.id);
  CHECK_FALSE(bench.shown("careChoiceForm"));
  CHECK_FALSE(bench.shown("careBegin")); // it is chosen
  CHECK(find(bench.page, "careChosenLines")->hasFocus());
  CHECK(bench.words(*find(bench.page, "careChosenLines")).contains(QStringLiteral("Gekozen voor het behandelplan")));
  CHECK(bench.care().choiceDrafts().empty());
  const QString told = bench.words(*bench.panel);
  for (const char* part : {"VIPP-SD", kReason, "Verwijspartner: Pleegzorg", "Aangeboden door: Team Noord",
                           "Gekozen door Dr. Vera Voorbeeld, gedragswetenschapper, 21-11-2026"})
    CHECK(told.contains(QString::fromUtf8(part)));
}

TEST_CASE("the organisation's own partners can be chosen too", "[care]") {
  Choice bench;
  bench.import();
  bench.open("vipp-sd");
  bench.push("careBegin");
  auto* partner = find<QComboBox>(bench.page, "carePartner");
  const int at = partner->findData(QStringLiteral("local-wijkteam"));
  REQUIRE(at > 0);
  CHECK(partner->itemText(at) == QStringLiteral("Wijkteam Oost (eigen hulpaanbod)"));
  // Every partner of the catalogue is there, and none yet is first.
  std::size_t known = 0;
  for (const auto& one : bench.care().catalogue().partners)
    known += partner->findData(QString::fromStdString(one.id)) > 0 ? 1U : 0U;
  CHECK(known == bench.care().catalogue().partners.size());
  CHECK(partner->currentData().toString().isEmpty());
}

TEST_CASE("who may not choose a treatment reads who may; other help is open to them", "[care]") {
  Choice bench(Role::YouthProfessional, "pcit"); // indicated by a gedragswetenschapper (richtlijn-2020, 5.4)
  CHECK_FALSE(bench.shown("careBegin"));
  CHECK(bench.words(*find(bench.page, "careChosenLines")).contains(QStringLiteral("gedragswetenschapper")));
  bench.open("vipp-sd");
  CHECK(bench.shown("careBegin"));
}

TEST_CASE("what was typed survives another card and another case, and leaving it asks", "[care]") {
  Choice bench;
  bench.push("careBegin");
  type(bench.page, QString::fromLatin1(kReason));
  CHECK_FALSE(bench.care().choiceDrafts().empty());
  bench.open("nika");
  CHECK_FALSE(bench.shown("careChoiceForm"));
  REQUIRE(bench.desk().open(bench.addCase(QStringLiteral("Noor Voorbeeld"))));
  bench.open("vipp-sd");
  CHECK_FALSE(bench.shown("careChoiceForm")); // of the other case
  CHECK_FALSE(bench.care().choiceDrafts().empty());
  REQUIRE(bench.desk().open(bench.caseId));
  bench.open("vipp-sd");
  CHECK(bench.shown("careChoiceForm"));
  CHECK(find<QPlainTextEdit>(bench.page, "careReason")->toPlainText() == QLatin1String(kReason));

  bench.prompts.confirmations = {false, true};
  bench.push("careLeave");
  CHECK(bench.shown("careChoiceForm"));
  bench.push("careLeave");
  CHECK_FALSE(bench.shown("careChoiceForm"));
  CHECK(bench.care().choiceDrafts().empty());
  CHECK(bench.kept().choices.empty());
}

TEST_CASE("what cannot be kept is told where it is, and stays typed", "[care]") {
  Choice bench;
  bench.push("careBegin");
  type(bench.page, QString::fromLatin1(kReason));
  auto* offeredBy = find<QLineEdit>(bench.page, "careOfferedBy");
  offeredBy->setText(QStringLiteral("Praktijk voor holdingtherapie"));
  bench.push("careChoose");
  CHECK(bench.problem("careOfferedByProblem").contains(QStringLiteral("schade")));
  CHECK(offeredBy->hasFocus());
  CHECK(bench.kept().choices.empty());

  offeredBy->setText({});
  bench.refuseWrites();
  bench.push("careChoose");
  CHECK(bench.shown("careFailure"));
  bench.allowWrites();
  CHECK(find<QPlainTextEdit>(bench.page, "careReason")->toPlainText() == QLatin1String(kReason));
  CHECK_FALSE(bench.care().choiceDrafts().empty());
  bench.push("careChoose");
  CHECK(bench.kept().choices.size() == 1);
}

TEST_CASE("a choice is ended with a reason and stays readable", "[care]") {
  Choice bench;
  const auto id = std::to_string(bench.choose("vipp-sd", kReason));
  QTest::qWait(1);
  bench.push(("careEnd_" + id).c_str());
  CHECK(find(bench.page, ("careEndReason_" + id).c_str())->hasFocus());
  bench.push(("careEndKeep_" + id).c_str());
  CHECK(bench.problem(("careEndReason_" + id + "Problem").c_str()).contains(QStringLiteral("Schrijf waarom")));
  type(bench.page, QStringLiteral("Het gezin verhuist."));
  CHECK_FALSE(bench.care().endDrafts().empty());
  bench.push(("careEndKeep_" + id).c_str());
  CHECK(bench.care().endDrafts().empty());
  REQUIRE(bench.kept().choices.front().ended);
  CHECK(bench.kept().choices.front().ended->reason == "Het gezin verhuist.");
  CHECK_FALSE(bench.words(*bench.panel).contains(QStringLiteral("Het gezin verhuist."))); // folded
  bench.push("careEndedOpen");
  const QString told = bench.words(*bench.panel);
  CHECK(told.contains(QStringLiteral("Niet meer: Het gezin verhuist.")));
  CHECK(told.contains(QString::fromLatin1(kReason)));
  CHECK(bench.shown("careBegin")); // it can be chosen anew
}

TEST_CASE("the list says who may end a choice, and leads to its card and its letter", "[care]") {
  Choice bench;
  const auto id = bench.choose("vipp-sd", kReason);
  QTest::qWait(1);
  QSignalSpy letter(bench.panel, &gui::CarePanel::letterWanted);
  QSignalSpy card(bench.panel, &gui::CarePanel::cardWanted);
  bench.push(("careLetter_" + std::to_string(id)).c_str());
  bench.push(("careCard_" + std::to_string(id)).c_str());
  REQUIRE(letter.size() == 1);
  CHECK(letter.front().front().toLongLong() == id);
  REQUIRE(card.size() == 1);
  CHECK(card.front().front().toString() == QStringLiteral("vipp-sd"));
  CHECK(bench.panel->showChoice(id));
  CHECK_FALSE(bench.panel->showChoice(id + 1));
}

TEST_CASE("without a choice the list is not there, and a closed case takes none", "[care]") {
  Choice bench;
  CHECK_FALSE(bench.panel->isVisible());
  casefile::PlanMove close;
  close.kind = casefile::MoveKind::Close;
  close.outcome = "moved-away";
  close.reason = "Verhuisd.";
  bench.dropDraft();
  bench.decide(close);
  CHECK_FALSE(bench.shown("careBegin"));
  CHECK(bench.words(*find(bench.page, "careChosenLines")).contains(QStringLiteral("gesloten")));
}

TEST_CASE("what was chosen stands after the steps, with the way to where it is done", "[care]") {
  CareBench bench;
  bench.choose("vipp-sd", kReason);
  gui::CasePage page(bench.session());
  REQUIRE(page.open(bench.caseId, gui::CasePage::Place::After));
  present(page);
  QWidget& list = *find(page, "careList");
  CHECK(list.isVisible());
  CHECK(shownWords(list).join(QLatin1Char('\n')).contains(QString::fromLatin1(kReason)));
  CHECK(list.findChildren<QPlainTextEdit*>().empty()); // read only
  auto* go = find<QAbstractButton>(list, "toInterventions");
  go->setFocus();
  go->click();
  QTest::qWait(1);
  CHECK(page.place() == gui::CasePage::Place::Interventions);
}

TEST_CASE("half a choice comes along when the store is locked, also from another place", "[care]") {
  CareBench bench;
  gui::CasePage page(bench.session());
  REQUIRE(page.open(bench.caseId, gui::CasePage::Place::Interventions));
  auto* care = page.findChild<gui::CareDesk*>();
  REQUIRE(care != nullptr);
  CHECK(page.drafts().isEmpty());
  care->holdChoiceDraft("vipp-sd", {QString::fromLatin1(kReason), {}, {}});
  CHECK(page.drafts()["choices"].toArray().size() == 1);
  REQUIRE(page.open(bench.caseId, gui::CasePage::Place::Overview));
  CHECK(page.drafts()["choices"].toArray().size() == 1);
}
