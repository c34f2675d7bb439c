#include "gui/answer_typing.h"
#include "gui/support/flow_bench.h"
#include "gui/support/questionnaire_bench.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QRegularExpression>

using namespace haven;
using namespace haven::tests;

namespace {

QStringList offered(const QuestionnaireBench& bench) {
  QStringList names;
  for (QWidget* window : QApplication::topLevelWidgets())
    for (const auto* button : window->findChildren<QAbstractButton*>())
      if (button->isVisible() && button->objectName().startsWith(QStringLiteral("administer1_")))
        names << button->objectName().mid(12);
  (void)bench;
  return names;
}

QuestionnaireBench::Setup aged(int months) {
  QuestionnaireBench::Setup setup;
  setup.ageMonths = months;
  return setup;
}

} // namespace

TEST_CASE("a case offers what the sources recommend at the age of today") {
  const struct {
    int months;
    QStringList instruments;
  } rows[] = {{6, {}},
              {18, {QStringLiteral("lsvg")}},
              {42, {QStringLiteral("lsvg"), QStringLiteral("ari-cp-2-5")}},
              {100, {QStringLiteral("aisi-6-12")}},
              {170, {}}};
  for (const auto& row : rows) {
    QuestionnaireBench bench(aged(row.months));
    INFO("at " << row.months << " months");
    CHECK(offered(bench) == row.instruments);
  }
}

TEST_CASE("every other instrument can be chosen, with fit, reason and source, by keyboard") {
  QuestionnaireBench bench(aged(170));
  bench.app().press(QStringLiteral("otherInstrument1")); // nothing recommended: the way is to choose
  bench.app().waitFor(QStringLiteral("instrumentChoice"));
  bench.picture(QStringLiteral("instrument-kiezen"));
  CHECK(offered(bench).size() == 3);
  const QString words = bench.words().join(u'\n');
  CHECK(words.contains(QStringLiteral("Vanaf 156 maanden (13 jaar) noemen de bronnen geen screeningsvragenlijst.")));
  CHECK(words.contains(QStringLiteral("Bron: richtlijn-2020, 4.4, stap 2")));
  CHECK(words.contains(QStringLiteral("AISI 6-12 · niet geschikt")));
  bench.app().key(Qt::Key_Escape); // back to the case, not out of it
  CHECK(bench.app().isVisible(QStringLiteral("otherInstrument1")));
  CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("otherInstrument1"));
  bench.app().key(Qt::Key_Return);
  bench.app().press(QStringLiteral("administer1_aisi-6-12"));
  bench.app().waitFor(QStringLiteral("beginButton"));
  CHECK(bench.app().isVisible(QStringLiteral("departureReason"))); // departing is possible, with a reason
}

TEST_CASE("the choice says which instrument has no licence pack, and it can be started all the same") {
  QuestionnaireBench::Setup setup = aged(42);
  setup.demonstration = false;
  QuestionnaireBench bench(setup);
  bench.app().press(QStringLiteral("otherInstrument1"));
  CHECK(bench.words().join(u'\n').count(QStringLiteral("Nog geen licentiepakket")) >= 2);
  bench.app().press(QStringLiteral("administer1_ari-cp-2-5"));
  bench.app().waitFor(QStringLiteral("beginButton"));
}

TEST_CASE("a new form has the pack in use, one begun before keeps its own") {
  QuestionnaireBench bench;
  bench.start(QStringLiteral("ari-cp-2-5"));
  const auto first = bench.newest().packHash;
  auto pack = bench.demonstrationPack("ari-cp-2-5");
  pack.version = "demonstratie 2";
  bench.usePack(pack);
  bench.app().press(QStringLiteral("laterButton"));
  bench.start(QStringLiteral("ari-cp-2-5"), 2);
  CHECK(bench.newest().packHash != first);
  CHECK(bench.newest().packHash == instruments::packHash(pack));
}

TEST_CASE("parents see one statement at a time: nothing to read that weighs, keys answer and go on") {
  const QRegularExpression forbidden(
      QStringLiteral(
          "hecht|stoornis|verstoord|score|schaal|punten|aanwijzing|fout|diagnos|professional|licentie|pakket|"
          "norm|veilig|vermijdend|ambivalent|desorganiseerd|vragenlijst|ARI|AISI|gemiddeld|laag|hoog"),
      QRegularExpression::CaseInsensitiveOption);
  QuestionnaireBench bench(aged(100));
  bench.start(QStringLiteral("aisi-6-12"));
  bench.app().press(QStringLiteral("togetherButton"));
  bench.app().waitFor(QStringLiteral("togetherView"));
  const auto look = [&](bool withAnswers) {
    for (const QString& word : shownWords(*bench.app().find(QStringLiteral("togetherView")))) {
      INFO(word.toStdString());
      // The invented statements of the demonstration say "hoe vaak"; only the program's own words are judged.
      CHECK(!forbidden.match(word).hasMatch());
      const bool isPlace = QRegularExpression(QStringLiteral("^\\d+ van \\d+$")).match(word).hasMatch();
      if (!isPlace && !word.startsWith(QStringLiteral("Verzonnen")))
        CHECK(!word.contains(QRegularExpression(QStringLiteral("\\d"))));
    }
    if (!withAnswers) return;
    for (int value = 1; value <= 6; ++value)
      CHECK(bench.app().isVisible(QStringLiteral("answer%1").arg(value)));
  };
  for (int item = 1; item <= 20; ++item) {
    CHECK(bench.text(QStringLiteral("togetherPlace")) == QStringLiteral("%1 van 20").arg(item));
    CHECK(bench.text(QStringLiteral("togetherStatement")).startsWith(QStringLiteral("Verzonnen vraag %1:").arg(item)));
    look(true);
    if (item == 3) bench.picture(QStringLiteral("samen-stelling"));
    if (item == 7)
      bench.app().press(QStringLiteral("togetherNext")); // passed over without a word
    else
      bench.type(std::to_string(1 + item % 6));
  }
  CHECK(bench.item("4").answer == 5);
  CHECK(!bench.item("7").answer);
  CHECK(bench.text(QStringLiteral("togetherStatement")).startsWith(QStringLiteral("Verzonnen open vraag 1")));
  look(false);
  bench.app().type(QStringLiteral("togetherOpenAnswer"), QStringLiteral("Slaap kindje slaap, 2 keer"));
  bench.picture(QStringLiteral("samen-open-vraag"));
  for (int open = 0; open < 3; ++open)
    bench.app().press(QStringLiteral("togetherNext"));
  CHECK(bench.text(QStringLiteral("togetherStatement")) == QStringLiteral("Klaar, dank u wel."));
  look(false);
  bench.picture(QStringLiteral("samen-klaar"));
  CHECK(bench.newest().openAnswers.at("1") == "Slaap kindje slaap, 2 keer");
  bench.type("3"); // nothing is answered by accident here
  CHECK(bench.item("20").answer == 3);
  for (int back = 0; back < 4; ++back)
    bench.app().press(QStringLiteral("togetherPrevious"));
  CHECK(bench.text(QStringLiteral("togetherPlace")) == QStringLiteral("20 van 20"));
  bench.type("1");
  CHECK(bench.item("20").answer == 1);
  bench.app().key(Qt::Key_Escape); // the professional's passphrase is asked, and not given
  CHECK(bench.app().isVisible(QStringLiteral("togetherView")));
  CHECK(!bench.app().isVisible(QStringLiteral("questionnaireRows")));
  bench.app().prompts.passphrases = {QString::fromUtf8(QuestionnaireBench::kPassphrase)};
  bench.app().press(QStringLiteral("leaveTogetherButton"));
  bench.app().waitUntil(QStringLiteral("the shared view to close"),
                        [&] { return !bench.app().isVisible(QStringLiteral("togetherView")); });
  CHECK(bench.text(QStringLiteral("entryCount")) == QStringLiteral("19 van 20, 1 overgeslagen"));
}

TEST_CASE("typed digits become answers at once, unless a longer answer starts the same") {
  gui::AnswerTyping typing;
  typing.setAnswers({1, 2, 3});
  CHECK(typing.digit(3).answers == std::vector<int>{3});
  CHECK(typing.digit(0).refused == 0);
  CHECK(typing.digit(7).refused == 7);
  typing.setAnswers({0, 1, 2, 10});
  CHECK(typing.digit(0).answers == std::vector<int>{0});
  CHECK(typing.digit(1).answers.empty());
  CHECK(typing.waiting() == 1);
  CHECK(typing.digit(0).answers == std::vector<int>{10});
  CHECK(!typing.waiting());
  CHECK(typing.digit(1).answers.empty());
  CHECK(typing.digit(2).answers == std::vector<int>{1, 2}); // the two ended the one
  CHECK(typing.digit(1).answers.empty());
  const auto odd = typing.digit(7);
  CHECK(odd.answers == std::vector<int>{1});
  CHECK(odd.refused == 7);
  CHECK(typing.digit(1).answers.empty());
  CHECK(typing.finish() == 1);
  CHECK(!typing.finish());
  typing.setAnswers({15, 20});
  CHECK(typing.digit(1).answers.empty());
  CHECK(!typing.finish()); // a 1 alone is none
  CHECK(typing.digit(2).answers.empty());
  CHECK(typing.digit(5).refused == 25);
}
