#include "gui/record_page.h"
#include "gui/result_page.h"
#include "gui/support/flow_bench.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace haven;
using namespace haven::tests;
using gui::RecordPage;
using gui::ResultPage;

namespace {

struct Filled {
  FlowBench bench;

  explicit Filled(int answer) {
    bench.settleConditions(bench.draft);
    bench.fill(bench.draft, answer);
  }
  void answer(const char* item, std::optional<int> value, std::string argument = {}) {
    casefile::ItemRecord record;
    record.item = item;
    record.answer = value;
    record.argument = std::move(argument);
    if (!bench.session().cases().saveItem(bench.draft, record)) throw std::runtime_error("the item is not kept");
  }
  /// Through the page, as a user does.
  casefile::AdministrationId complete(casefile::AdministrationId id) {
    ResultPage page(bench.session());
    if (!page.open(id)) throw std::runtime_error("the draft does not open");
    present(page);
    QSignalSpy completed(&page, &ResultPage::completed);
    bench.prompts.confirmations = {true};
    click(page, "completeButton");
    if (completed.size() != 1) throw std::runtime_error("the draft was not completed");
    return completed.front().front().toLongLong();
  }
};

QString words(QWidget& page) {
  return shownWords(page).join(u'\n');
}

} // namespace

TEST_CASE("the result says total, band, meaning, next steps and that it is no diagnosis") {
  struct Row {
    int others; ///< answer of items 2 to 8
    int first;
    const char* heading;
    const char* step;
  };
  // Bounds of richtlijn-2020, bijlage 4.
  const Row rows[] = {
      {1, 1, "8: geen aanwijzingen voor een problematische gehechtheidsrelatie", "goed ontwikkelt"},
      {1, 3, "10: geen aanwijzingen voor een problematische gehechtheidsrelatie", "goed ontwikkelt"},
      {1, 4, "11: geen duidelijke aanwijzingen, mogelijk niet optimaal", "ruimte"},
      {2, 1, "15: geen duidelijke aanwijzingen, mogelijk niet optimaal", "ruimte"},
      {2, 2, "16: aanwijzingen voor een verstoorde gehechtheidsrelatie", "aanvullend onderzoek"},
      {5, 5, "40: aanwijzingen voor een verstoorde gehechtheidsrelatie", "aanvullend onderzoek"},
  };
  Filled filled(1);
  for (const Row& row : rows) {
    INFO(row.heading);
    filled.bench.fill(filled.bench.draft, row.others);
    filled.answer("1", row.first, "besproken");
    ResultPage page(filled.bench.session());
    REQUIRE(page.open(filled.bench.draft));
    present(page);
    const QString shown = words(page);
    CHECK(shown.contains(QLatin1String(row.heading)));
    CHECK(shown.contains(QLatin1String(row.step)));
    CHECK(shown.contains(QStringLiteral("Bron: richtlijn-2020, bijlage 4, Mogelijke vervolgstappen")));
    CHECK(shown.contains(QStringLiteral("Geen diagnose")));
    CHECK(shown.contains(QStringLiteral("Een totaal van 10 hoort hier")) == (row.others == 1 && row.first <= 3));
  }
}

TEST_CASE("with an item missing there is no total and no band, and the missing card is a click away") {
  Filled filled(3);
  filled.answer("7", std::nullopt);
  ResultPage page(filled.bench.session());
  REQUIRE(page.open(filled.bench.draft));
  present(page);
  const QString shown = words(page);
  CHECK(shown.contains(QStringLiteral("Totaalscore: 7 van 8 ingevuld")));
  CHECK(!shown.contains(QStringLiteral("De antwoorden geven")));
  CHECK(!shown.contains(QStringLiteral("Mogelijke vervolgstappen")));
  QSignalSpy wanted(&page, &ResultPage::cardWanted);
  click(page, "blockerLink");
  REQUIRE(wanted.size() == 1);
  CHECK(wanted.front().at(0).toLongLong() == filled.bench.draft);
  CHECK(wanted.front().at(1).toString() == QStringLiteral("7"));
  QSignalSpy completed(&page, &ResultPage::completed);
  filled.bench.prompts.confirmations = {true};
  click(page, "completeButton");
  CHECK(completed.isEmpty());
  CHECK(!filled.bench.stored(filled.bench.draft).isFinal());
  QTest::qWait(0); // the list before it is gone
  CHECK(find<QWidget>(page, "blockerLink")->hasFocus());
}

TEST_CASE("differing ratings without an argument keep the record a draft") {
  Filled filled(2);
  casefile::ItemRecord record;
  record.item = "4";
  record.answer = 2;
  record.parentRating = 1;
  record.professionalRating = 3;
  REQUIRE(filled.bench.session().cases().saveItem(filled.bench.draft, record));
  ResultPage page(filled.bench.session());
  REQUIRE(page.open(filled.bench.draft));
  present(page);
  CHECK(find<QWidget>(page, "stillNeeded")->isVisible());
  QSignalSpy wanted(&page, &ResultPage::cardWanted);
  click(page, "blockerLink");
  CHECK(wanted.front().at(1).toString() == QStringLiteral("4"));
}

TEST_CASE("the short report follows the cards until someone edits it") {
  Filled filled(2);
  ResultPage page(filled.bench.session());
  REQUIRE(page.open(filled.bench.draft));
  present(page);
  auto* report = find<QPlainTextEdit>(page, "report");
  CHECK(report->toPlainText().contains(QStringLiteral("1. Affectie: 2")));
  filled.answer("1", 4, "Toch anders.");
  REQUIRE(page.open(filled.bench.draft));
  CHECK(report->toPlainText().contains(QStringLiteral("1. Affectie: 4")));

  report->setFocus();
  report->moveCursor(QTextCursor::End);
  type(page, QStringLiteral(" Eigen zin."));
  press(page, Qt::Key_Tab);
  CHECK(QString::fromStdString(filled.bench.stored(filled.bench.draft).report).endsWith(QStringLiteral("Eigen zin.")));
  filled.answer("1", 1, "Weer anders.");
  REQUIRE(page.open(filled.bench.draft));
  CHECK(report->toPlainText().endsWith(QStringLiteral("Eigen zin."))); // a hand-written text is never replaced unasked

  filled.bench.prompts.confirmations = {false, true};
  click(page, "assembleButton");
  CHECK(report->toPlainText().endsWith(QStringLiteral("Eigen zin.")));
  click(page, "assembleButton");
  CHECK(report->toPlainText().contains(QStringLiteral("Weer anders.")));
  CHECK(!report->toPlainText().contains(QStringLiteral("Eigen zin.")));
  filled.answer("1", 3, "Nog eens besproken.");
  REQUIRE(page.open(filled.bench.draft));
  CHECK(report->toPlainText().contains(QStringLiteral("Nog eens besproken."))); // assembled anew, so it follows again
}

TEST_CASE("a record is made final only when that is confirmed") {
  Filled filled(2);
  ResultPage page(filled.bench.session());
  REQUIRE(page.open(filled.bench.draft));
  present(page);
  QSignalSpy completed(&page, &ResultPage::completed);
  filled.bench.prompts.confirmations = {false};
  click(page, "completeButton");
  CHECK(completed.isEmpty());
  CHECK(!filled.bench.stored(filled.bench.draft).isFinal());
  filled.bench.prompts.confirmations = {true};
  click(page, "completeButton");
  REQUIRE(completed.size() == 1);
  const auto stored = filled.bench.stored(filled.bench.draft);
  CHECK(stored.isFinal());
  CHECK(stored.result->scales.front().raw == 16);
  CHECK(QString::fromStdString(stored.report).contains(QStringLiteral("Argument: Samen besproken")));
}

TEST_CASE("a final record is only read; a correction is a new version with a reason") {
  Filled filled(2);
  const auto first = filled.complete(filled.bench.draft);
  RecordPage page(filled.bench.session());
  REQUIRE(page.open(first));
  present(page);
  for (const QWidget* widget : page.findChildren<QWidget*>()) {
    const bool edits = widget->inherits("QLineEdit") || widget->inherits("QPlainTextEdit") ||
                       widget->inherits("QTextEdit") || widget->inherits("QComboBox") ||
                       widget->inherits("QAbstractSpinBox") || widget->inherits("QCheckBox") ||
                       widget->inherits("QRadioButton");
    INFO(widget->objectName().toStdString());
    CHECK(!(edits && widget->isEnabled()));
  }
  const QString shown = words(page);
  for (const char* expected : {"16: aanwijzingen", "Anna Voorbeeld", "Vera Voorbeeld, gedragswetenschapper",
                               "moeder en Joris", "Geen diagnose", "Rent bij het ophalen", "2 jaar en 6 maanden"}) {
    INFO(expected);
    CHECK(shown.contains(QLatin1String(expected)));
  }

  QSignalSpy begun(&page, &RecordPage::correctionBegun);
  click(page, "correctButton"); // the question is left
  CHECK(begun.isEmpty());
  filled.bench.prompts.texts = {QStringLiteral("Antwoord bij troost verkeerd genoteerd.")};
  click(page, "correctButton");
  REQUIRE(begun.size() == 1);
  const casefile::AdministrationId second = begun.front().front().toLongLong();
  CHECK(filled.bench.stored(second).version == 2);
  CHECK(filled.bench.stored(second).corrects == first);
  CHECK(!page.open(second)); // a draft is no record yet

  filled.bench.draft = second;
  filled.answer("1", 5, "Nagegaan met moeder.");
  filled.complete(second);
  CHECK(filled.bench.stored(second).report.find("1. Affectie: 5") != std::string::npos); // not the report of before
  CHECK(filled.bench.stored(first).item("1")->answer == 2);

  REQUIRE(page.open(first));
  CHECK(page.findChild<QWidget*>(QStringLiteral("supersededNotice")) != nullptr);
  CHECK(!find<QWidget>(page, "correctButton")->isEnabled());
  QSignalSpy wanted(&page, &RecordPage::recordWanted);
  click(page, "versionLink");
  REQUIRE(wanted.size() == 1);
  CHECK(wanted.front().front().toLongLong() == second);
  REQUIRE(page.open(second));
  QTest::qWait(0);
  CHECK(words(page).contains(QStringLiteral("Antwoord bij troost verkeerd genoteerd.")));
  CHECK(words(page).contains(QStringLiteral("Versie 2 van 2")));
}

TEST_CASE("a hand-written report taken over by a correction says that it was written before") {
  Filled filled(2);
  REQUIRE(filled.bench.session().cases().saveReport(filled.bench.draft, "Met de hand geschreven."));
  const auto first = filled.complete(filled.bench.draft);
  const auto second = filled.bench.session().cases().beginCorrection(first, "Naam van de opvang klopte niet.");
  REQUIRE(second.has_value());
  ResultPage page(filled.bench.session());
  REQUIRE(page.open(*second));
  present(page);
  CHECK(find<QPlainTextEdit>(page, "report")->toPlainText() == QStringLiteral("Met de hand geschreven."));
  CHECK(words(page).contains(QStringLiteral("kijk na of het nog klopt")));
}
