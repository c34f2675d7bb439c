#include "gui/charts.h"
#include "gui/support/flow_bench.h"
#include "gui/support/plan_job.h"
#include "gui/support/questionnaire_bench.h"
#include "support/catch.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace haven;
using namespace haven::tests;

namespace {

const QString kMark = QStringLiteral("DEMONSTRATIE: niet voor klinisch gebruik");

std::string times(int count, char key) {
  return std::string(static_cast<std::size_t>(count), key);
}

bool says(const QuestionnaireBench& bench, const QString& words) {
  return bench.words().join(u'\n').contains(words);
}

/// Whether the first row of the list of records says so.
bool inRecords(QuestionnaireBench& bench, const QString& words) {
  const auto* table = bench.app().get<QAbstractItemView>(QStringLiteral("recordTable"));
  if (table == nullptr) return false;
  for (int column = 0; column < table->model()->columnCount(); ++column)
    if (table->model()->index(0, column).data().toString().contains(words)) return true;
  return false;
}

void toResult(QuestionnaireBench& bench) {
  bench.app().press(QStringLiteral("toResultButton"));
  bench.app().waitFor(QStringLiteral("resultPage"));
}

void makeFinal(QuestionnaireBench& bench) {
  bench.app().prompts.confirmations = {true};
  bench.app().press(QStringLiteral("completeButton"));
  bench.app().waitFor(QStringLiteral("recordPage"));
}

} // namespace

TEST_CASE("each scale says its points, range, band, what is missing, how sure it is, and its norm table") {
  QuestionnaireBench bench;
  bench.start(QStringLiteral("ari-cp-2-5"));
  bench.type(times(8, '3') + ' ' + times(38, '3') + ' '); // 9 is of "secure", 48 of "disorganized"
  toResult(bench);
  const QString secure = shownWords(*bench.app().find(QStringLiteral("scale_secure"))).join(u'\n');
  INFO(secure.toStdString());
  CHECK(secure.contains(QStringLiteral("Veilig: 39, gemiddeld")));
  CHECK(secure.contains(QStringLiteral("loopt van 13 tot 65. 12 van 13 vragen zijn beantwoord; zonder antwoord: 9.")));
  CHECK(secure.contains(QStringLiteral("1 antwoord geschat uit de andere.")));
  CHECK(secure.contains(QStringLiteral("Tussen 37 en 41 als alles was ingevuld.")));
  CHECK(secure.contains(QStringLiteral("5 lager zou zijn: benedengemiddeld.")));
  CHECK(secure.contains(QStringLiteral("Normtabel: Moeders (verzonnen). Bron: licentiepakket, ")));
  const auto* line = bench.app().find(QStringLiteral("scale_secure"))->findChild<gui::BandLineView*>();
  CHECK(line->line().value == 39);
  CHECK(line->line().min == 13);
  CHECK(line->line().max == 65);
  CHECK(shownWords(*bench.app().find(QStringLiteral("scale_avoidant")))
            .join(u'\n')
            .contains(QStringLiteral("Alle 11 vragen zijn beantwoord.")));
  CHECK(bench.app().isVisible(QStringLiteral("notADiagnosis")));
  CHECK(says(bench, QStringLiteral("Geen stijl uit één vragenlijst")));
  CHECK(!bench.app().isVisible(QStringLiteral("report"))); // only a talk has a short report
  CHECK(says(bench, QStringLiteral("9. Verzonnen stelling 9")));
  makeFinal(bench);
  REQUIRE(!bench.app().prompts.asked.empty());
  CHECK(bench.app().prompts.asked.back().contains(QStringLiteral("2 van 48 vragen hebben geen antwoord: 9, 48.")));
  bench.picture(QStringLiteral("vragenlijst-definitief"));
  CHECK(says(bench, QStringLiteral("Veilig: 39, gemiddeld")));
  CHECK(says(bench, QStringLiteral("Ingevuld door")));
  CHECK(bench.newest().result->scale("secure")->raw == 39);
}

TEST_CASE("with more missing than the manual allows there is no score, and it says what to do") {
  QuestionnaireBench bench;
  bench.start(QStringLiteral("ari-cp-2-5"));
  bench.type(" 333 " + times(43, '3')); // 1 and 5 are of "secure", which allows one
  toResult(bench);
  const QString secure = shownWords(*bench.app().find(QStringLiteral("scale_secure"))).join(u'\n');
  CHECK(secure.contains(QStringLiteral("Veilig: 11 van 13 ingevuld")));
  CHECK(secure.contains(
      QStringLiteral("Geen score: 2 vragen zonder antwoord, en de handleiding staat er 1 toe. Vul ze alsnog in als ze "
                     "op het formulier staan: 1, 5.")));
}

TEST_CASE("advice stands with its reason and source") {
  QuestionnaireBench bench;
  bench.start(QStringLiteral("ari-cp-2-5"));
  bench.type(times(48, '5'));
  toResult(bench);
  CHECK(says(bench, QStringLiteral("Verzonnen advies: laat nader diagnostisch onderzoek doen.")));
  CHECK(says(bench, QStringLiteral("Omdat Gedesorganiseerd")));
}

TEST_CASE("norm tables that ask for the sex say so before and after, and lead to where it is recorded") {
  QuestionnaireBench::Setup setup;
  setup.demonstration = false;
  QuestionnaireBench bench(setup);
  bench.usePack(bench.packBySex());
  bench.app().press(QStringLiteral("administer1_ari-cp-2-5"));
  bench.app().waitFor(QStringLiteral("sexAdvice"));
  bench.picture(QStringLiteral("voorwaarden-vragenlijst"));
  CHECK(bench.text(QStringLiteral("respondent")) == QStringLiteral("Voorbeeld: Marit (moeder)"));
  CHECK(says(bench, QStringLiteral("Datum van invullen")));
  bench.settleConditions(); // nobody present, and that is no matter
  bench.type(times(48, '3'));
  toResult(bench);
  CHECK(says(bench, QStringLiteral("Geen band: de normtabellen vragen het geslacht, en dat is niet vastgelegd.")));
  bench.app().press(QStringLiteral("toDetailsButton"));
  bench.app().waitFor(QStringLiteral("youthSex"));
  bench.app().choose(QStringLiteral("youthSex"), 1);
  goToPlace(bench.app(), QStringLiteral("placeOverview"));
  goToPlace(bench.app(),
            QStringLiteral("placeDetails")); // the details again: it is still there, and another change leaves it alone
  bench.app().waitFor(QStringLiteral("youthSex"));
  CHECK(bench.app().get<QComboBox>(QStringLiteral("youthSex"))->currentText() == QStringLiteral("meisje"));
  bench.app().type(QStringLiteral("clientNumber"), QStringLiteral("V-12"));
  goToPlace(bench.app(), QStringLiteral("placeOverview"));
  bench.app().press(QStringLiteral("administer1_ari-cp-2-5"));
  bench.app().waitFor(QStringLiteral("questionnairePage"));
  toResult(bench);
  CHECK(says(bench, QStringLiteral("Normtabel: Meisjes (verzonnen).")));
  CHECK(!says(bench, QStringLiteral("Geen band")));
}

TEST_CASE("a norm table that is for nobody like this leaves the score and says there is no band") {
  QuestionnaireBench::Setup setup;
  setup.demonstration = false;
  setup.sex = casefile::Sex::X;
  QuestionnaireBench bench(setup);
  bench.usePack(bench.packBySex());
  bench.start(QStringLiteral("ari-cp-2-5"));
  bench.type(times(48, '3'));
  toResult(bench);
  CHECK(says(bench, QStringLiteral("Veilig: 39")));
  CHECK(says(bench, QStringLiteral("geen normtabel past bij deze invuller, dit geslacht en deze leeftijd. Er zijn: "
                                   "Meisjes (verzonnen), Jongens (verzonnen).")));
}

TEST_CASE("without a licence pack answers are kept and scores withheld; a pack put in use later goes on with them") {
  QuestionnaireBench::Setup setup;
  setup.demonstration = false;
  QuestionnaireBench bench(setup);
  bench.start(QStringLiteral("ari-cp-2-5"));
  CHECK(bench.app().isVisible(QStringLiteral("packNotice")));
  CHECK(!bench.app().isVisible(QStringLiteral("togetherButton")));
  CHECK(bench.app().isVisible(QStringLiteral("noTogether"))); // and why
  CHECK(bench.app().find(QStringLiteral("row12"))->accessibleName().startsWith(QStringLiteral("12. Vraag 12")));
  bench.type("90" + times(46, '2'));
  bench.picture(QStringLiteral("vragenlijst-zonder-pakket"));
  toResult(bench);
  CHECK(!bench.app().isVisible(QStringLiteral("scale_secure")));
  CHECK(!bench.app().isVisible(QStringLiteral("attachPackButton")));
  bench.picture(QStringLiteral("uitkomst-zonder-pakket"));

  const auto other = bench.demonstrationPack("ari-cp-2-5");
  bench.usePack(other);
  bench.app().press(QStringLiteral("backToCardsButton"));
  bench.app().waitFor(QStringLiteral("questionnairePage"));
  CHECK(says(bench, QStringLiteral("Met licentiepakket demonstratie 1 verder")));
  bench.app().press(QStringLiteral("attachPackButton"));
  bench.app().waitFor(QStringLiteral("unknownNotice"));
  CHECK(bench.newest().packHash.has_value());
  CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("row1")); // the first to put right
  CHECK(bench.item("1").answer == 9);                                         // kept as it was
  CHECK(says(bench, QStringLiteral("beantwoord deze vragen opnieuw: 1, 2.")));
  CHECK(bench.app()
            .find(QStringLiteral("row1"))
            ->accessibleName()
            .contains(QStringLiteral("9 staat niet op de antwoordschaal")));
  CHECK(bench.text(QStringLiteral("pageMark")) == kMark);
  bench.picture(QStringLiteral("vragenlijst-onbekende-antwoorden"));
  toResult(bench);
  CHECK(says(bench, QStringLiteral("beantwoord opnieuw: vraag 1, 2.")));
  bench.app().press(QStringLiteral("completeButton"));
  CHECK(!bench.newest().isFinal());
  bench.app().press(QStringLiteral("blockerLink"));
  bench.app().waitFor(QStringLiteral("questionnairePage"));
  bench.type("34"); // the link leads to the first of them
  CHECK(!bench.app().isVisible(QStringLiteral("unknownNotice")));
  toResult(bench);
  makeFinal(bench);
  CHECK(bench.newest().result->scale("secure")->raw.has_value());
}

TEST_CASE("a final record without scores is scored as a correction once there is a licence pack") {
  QuestionnaireBench::Setup setup;
  setup.demonstration = false;
  QuestionnaireBench bench(setup);
  bench.start(QStringLiteral("ari-cp-2-5"));
  bench.type(times(48, '2'));
  toResult(bench);
  makeFinal(bench);
  CHECK(bench.app().prompts.asked.back().contains(QStringLiteral("zonder scores")));
  const auto bare = bench.newest().id;
  CHECK(!bench.newest().result->scale("secure")->raw);
  CHECK(bench.app().isVisible(QStringLiteral("packNotice")));

  bench.usePack(bench.demonstrationPack("ari-cp-2-5"));
  bench.app().press(QStringLiteral("backButton"));
  bench.app().waitFor(QStringLiteral("recordTable"));
  CHECK(inRecords(bench, QStringLiteral("antwoorden bewaard, geen score")));
  bench.app().focus(QStringLiteral("recordTable"));
  bench.app().key(Qt::Key_Return);
  bench.app().waitFor(QStringLiteral("attachPackButton"));
  bench.app().prompts.confirmations = {true};
  bench.app().press(QStringLiteral("attachPackButton"));
  bench.app().waitFor(QStringLiteral("questionnairePage"));
  CHECK(bench.newest().corrects == bare);
  CHECK(bench.newest().correctionReason == "Gescoord met licentiepakket demonstratie 1, dat er eerst niet was");
  toResult(bench);
  makeFinal(bench);
  CHECK(bench.newest().version == 2);
  CHECK(bench.newest().result->scale("secure")->raw == 30); // 11 twos and two reversed: 22 + 8
  CHECK(!bench.app().isVisible(QStringLiteral("packNotice")));
}

TEST_CASE("from a form without a pack one gets to the licence packs") {
  QuestionnaireBench::Setup setup;
  setup.demonstration = false;
  QuestionnaireBench bench(setup);
  bench.start(QStringLiteral("ari-cp-2-5"));
  bench.type("3");
  bench.app().press(QStringLiteral("licencePacksButton"));
  CHECK(!bench.app().isVisible(QStringLiteral("questionnairePage")));
  CHECK(bench.app().isVisible(QStringLiteral("adminPage")));
}

TEST_CASE("open answers are kept as typed, resumed, shown with who may interpret them, and never scored") {
  QuestionnaireBench::Setup setup;
  setup.ageMonths = 100;
  QuestionnaireBench bench(setup);
  bench.start(QStringLiteral("aisi-6-12"));
  bench.type(times(20, '3'));
  CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("toOpenButton"));
  bench.app().key(Qt::Key_Return);
  CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("openAnswer1"));
  bench.app().type(QStringLiteral("openAnswer1"), QStringLiteral("Het liedje van 3 kikkers"));
  bench.app().type(QStringLiteral("openAnswer3"), QStringLiteral("Pannenkoeken bakken"));
  bench.picture(QStringLiteral("open-vragen"));
  CHECK(says(bench,
             QStringLiteral("Alleen een getrainde diagnosticus mag de antwoorden op de open vragen interpreteren.")));
  CHECK(says(bench, QStringLiteral("Verzonnen open vraag 2")));
  bench.app().press(QStringLiteral("laterButton"));
  bench.restart();
  bench.app().press(QStringLiteral("administer1_aisi-6-12"));
  bench.app().waitFor(QStringLiteral("questionnairePage"));
  CHECK(bench.app().get<QPlainTextEdit>(QStringLiteral("openAnswer3"))->toPlainText() ==
        QStringLiteral("Pannenkoeken bakken"));
  toResult(bench);
  const QString open = shownWords(*bench.app().find(QStringLiteral("openAnswersSection"))).join(u'\n');
  CHECK(open.contains(QStringLiteral("Het liedje van 3 kikkers")));
  CHECK(open.contains(QStringLiteral("Alleen een getrainde diagnosticus")));
  makeFinal(bench);
  CHECK(shownWords(*bench.app().find(QStringLiteral("openAnswersSection"))).join(u'\n') == open);
  CHECK(bench.newest().openAnswers.size() == 2);
}

TEST_CASE("without a pack open questions are numbered and one more is offered as the last is filled") {
  QuestionnaireBench::Setup setup;
  setup.ageMonths = 100;
  setup.demonstration = false;
  QuestionnaireBench bench(setup);
  bench.start(QStringLiteral("aisi-6-12"));
  CHECK(bench.app().isVisible(QStringLiteral("openAnswer1")));
  CHECK(!bench.app().isVisible(QStringLiteral("openAnswer2")));
  CHECK(says(bench, QStringLiteral("Open vraag 1")));
  for (int i = 1; i <= 20; ++i) {
    const QString field = QStringLiteral("openAnswer%1").arg(i);
    bench.app().waitFor(field);
    bench.app().type(field, QStringLiteral("antwoord %1").arg(i));
    bench.app().key(Qt::Key_Tab); // leaving a field keeps it
  }
  CHECK(!bench.app().isVisible(QStringLiteral("openAnswer21"))); // as many as the instrument can have
  CHECK(bench.newest().openAnswers.size() == 20);
  bench.usePack(bench.demonstrationPack("aisi-6-12")); // which has three of them
  bench.app().press(QStringLiteral("toResultButton"));
  bench.app().press(QStringLiteral("attachPackButton"));
  CHECK(says(bench, QStringLiteral("Open vraag 20 (niet in het licentiepakket)")));
  CHECK(bench.newest().openAnswers.size() == 20); // nothing was lost
}

TEST_CASE("the mark of a demonstration pack stands on every screen with a form or result of it") {
  QuestionnaireBench bench;
  CHECK(!bench.app().isVisible(QStringLiteral("pageMark")));
  bench.app().press(QStringLiteral("administer1_ari-cp-2-5"));
  bench.app().waitFor(QStringLiteral("beginButton"));
  CHECK(bench.text(QStringLiteral("pageMark")) == kMark);
  bench.settleConditions();
  CHECK(bench.text(QStringLiteral("pageMark")) == kMark);
  bench.type(times(48, '4'));
  bench.app().press(QStringLiteral("togetherButton"));
  bench.app().waitFor(QStringLiteral("togetherView"));
  CHECK(bench.text(QStringLiteral("togetherMark")) == kMark);
  bench.app().prompts.passphrases = {QString::fromUtf8(QuestionnaireBench::kPassphrase)};
  bench.app().press(QStringLiteral("leaveTogetherButton"));
  bench.app().waitUntil(QStringLiteral("the shared view to close"),
                        [&] { return !bench.app().isVisible(QStringLiteral("togetherView")); });
  bench.app().press(QStringLiteral("secondEntryButton"));
  CHECK(bench.text(QStringLiteral("pageMark")) == kMark);
  bench.app().prompts.confirmations = {true};
  bench.app().press(QStringLiteral("dropSecondButton"));
  toResult(bench);
  CHECK(bench.text(QStringLiteral("pageMark")) == kMark);
  makeFinal(bench);
  CHECK(bench.text(QStringLiteral("pageMark")) == kMark);
  bench.app().press(QStringLiteral("backButton"));
  bench.app().waitFor(QStringLiteral("recordTable"));
  CHECK(bench.text(QStringLiteral("pageMark")) == kMark);
  CHECK(inRecords(bench, QStringLiteral("demonstratie")));
  bench.picture(QStringLiteral("casus-na-vragenlijst"));
  // A talk in the same case has nothing to do with it.
  bench.app().press(QStringLiteral("administer1_lsvg"));
  bench.app().waitFor(QStringLiteral("beginButton"));
  CHECK(!bench.app().isVisible(QStringLiteral("pageMark")));
}
