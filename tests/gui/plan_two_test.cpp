#include "gui/support/step_two_bench.h"

#include "support/catch.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace haven;
using namespace haven::tests;

TEST_CASE("an outcome of a list taken elsewhere is recorded, changed and removed") {
  StepTwoBench bench;
  bench.press("outside-cbcl-add");
  CHECK_FALSE(bench.shown("outside-cbcl-add"));
  bench.into("outside-cbcl-filledInBy", "moeder");
  bench.into("outside-cbcl-assessor", "Dr. Bo Bedacht, GZ-psycholoog");
  bench.into("outside-cbcl-date", "01-11-2026");
  bench.into("outside-cbcl-outcome", "Verhoogd op internaliserend.");
  bench.into("outside-cbcl-score-internalising", "66,5");
  bench.press("outside-cbcl-keep");
  auto outside = bench.kept().plan.outside;
  REQUIRE(outside.size() == 1);
  CHECK(outside[0].instrument == "cbcl");
  CHECK(outside[0].filledInBy == "moeder");
  CHECK(outside[0].assessor == "Dr. Bo Bedacht, GZ-psycholoog");
  CHECK(formatIsoDate(outside[0].date) == "2026-11-01");
  CHECK(outside[0].outcome == "Verhoogd op internaliserend.");
  CHECK(outside[0].scores == std::map<std::string, double, std::less<>>{{"internalising", 66.5}});
  CHECK(find(bench.place(), "outside-cbcl-add")->hasFocus());

  const std::string id = std::to_string(outside[0].id);
  bench.press(("outside-cbcl-change-" + id).c_str());
  CHECK(find<QLineEdit>(bench.place(), "outside-cbcl-score-internalising")->text() == "66,5");
  bench.into("outside-cbcl-score-internalising", "");
  bench.into("outside-cbcl-outcome", "Bij nader inzien gemiddeld.");
  bench.press("outside-cbcl-keep");
  outside = bench.kept().plan.outside;
  REQUIRE(outside.size() == 1);
  CHECK(outside[0].outcome == "Bij nader inzien gemiddeld.");
  CHECK(outside[0].scores.empty());

  bench.press(("outside-cbcl-remove-" + id).c_str());
  CHECK(bench.kept().plan.outside.size() == 1); // asked first, and answered with no
  bench.prompts.confirmations.push_back(true);
  bench.press(("outside-cbcl-remove-" + id).c_str());
  CHECK(bench.kept().plan.outside.empty());
}

TEST_CASE("an outcome that is not complete or not possible stays in the form, with each fault at its field") {
  StepTwoBench bench;
  bench.press("outside-trf-add");
  bench.press("outside-trf-keep");
  for (const char* field : {"outside-trf-assessorProblem", "outside-trf-dateProblem", "outside-trf-outcomeProblem"})
    CHECK(bench.shown(field));
  CHECK(find(bench.place(), "outside-trf-assessor")->hasFocus()); // the first that is wrong
  bench.into("outside-trf-assessor", "J. Jansen");
  bench.into("outside-trf-outcome", "Niet opvallend.");
  bench.into("outside-trf-date", "22-11-2026"); // tomorrow
  bench.press("outside-trf-keep");
  CHECK(bench.shown("outside-trf-dateProblem"));
  bench.into("outside-trf-date", "09-05-2024"); // the day before birth
  bench.press("outside-trf-keep");
  CHECK(bench.shown("outside-trf-dateProblem"));
  bench.into("outside-trf-date", "20-11-2026");
  bench.into("outside-trf-score-total", "veel");
  bench.press("outside-trf-keep");
  CHECK(bench.shown("outside-trf-score-totalProblem"));
  bench.into("outside-trf-score-total", "1001");
  bench.press("outside-trf-keep");
  CHECK(bench.shown("outside-trf-score-totalProblem"));
  CHECK(bench.kept().plan.outside.empty());
  bench.into("outside-trf-score-total", "55");
  bench.press("outside-trf-keep");
  REQUIRE(bench.kept().plan.outside.size() == 1);
  CHECK_FALSE(bench.shown("outside-trf-form"));
}

TEST_CASE("what was typed into an outcome stays when another place or case is opened") {
  StepTwoBench bench;
  bench.press("outside-cbcl-add");
  bench.into("outside-cbcl-outcome", "Half getypt");
  bench.page.showPlace(gui::CasePage::Place::Step1);
  casefile::Youth other;
  other.name = "Ander Voorbeeld";
  other.dateOfBirth = parseIsoDate("2020-01-31").value();
  const auto otherCase = bench.session().cases().createCase(other, {}, true).value();
  bench.open(otherCase);
  CHECK_FALSE(bench.shown("outside-cbcl-form"));
  bench.open(bench.caseId);
  REQUIRE(bench.shown("outside-cbcl-form"));
  CHECK(find<QPlainTextEdit>(bench.place(), "outside-cbcl-outcome")->toPlainText() == "Half getypt");
  bench.press("outside-cbcl-cancel"); // asked, and answered with no
  CHECK(bench.shown("outside-cbcl-form"));
  bench.prompts.confirmations.push_back(true);
  bench.press("outside-cbcl-cancel");
  bench.open(bench.caseId, gui::CasePage::Place::Step1);
  bench.open(bench.caseId);
  CHECK_FALSE(bench.shown("outside-cbcl-form"));
}

TEST_CASE("the Meldcode asks on every page of the plan until it is answered") {
  StepTwoBench bench;
  const auto prompted = [&](const char* page) {
    auto* prompt = find(*find(bench.page, page), "meldcodePrompt");
    return prompt->isVisibleTo(&bench.page) && prompt->isVisible();
  };
  CHECK_FALSE(prompted("stepTwoPage"));
  CHECK_FALSE(bench.shown("section-meldcode"));
  bench.press("choice-history-neglect-yes");
  CHECK(prompted("stepTwoPage"));
  CHECK(bench.shown("section-meldcode"));
  CHECK(find<QLabel>(bench.place(), "meldcodeWhy")->text().contains("verwaarlozing"));
  for (const auto& [place, page] :
       {std::pair(gui::CasePage::Place::Step1, "stepOnePage"), std::pair(gui::CasePage::Place::Step3, "stepThreePage"),
        std::pair(gui::CasePage::Place::After, "afterPage")}) {
    bench.open(bench.caseId, place);
    CHECK(prompted(page));
  }
  find<QAbstractButton>(*find(bench.page, "afterPage"), "meldcodeLink")->click();
  QTest::qWait(1);
  CHECK(bench.page.place() == gui::CasePage::Place::Step2);
  QWidget* card = find(bench.place(), "point-meldcode-weighed");
  CHECK(card->isAncestorOf(bench.page.window()->focusWidget()));

  bench.press("choice-meldcode-weighed-not-done");
  CHECK(prompted("stepTwoPage")); // not done asks why
  bench.into("note-meldcode-weighed", "Al gedaan door de huisarts op 12-10-2026.");
  QTest::qWait(1);
  bench.press("choice-history-events-no"); // leaving the note keeps it
  CHECK_FALSE(prompted("stepTwoPage"));
  CHECK(bench.shown("section-meldcode")); // what was answered stays readable
  CHECK(bench.answer("meldcode-weighed").text == "Al gedaan door de huisarts op 12-10-2026.");
}

TEST_CASE("violence on the hindering side of the balance asks for the Meldcode too, and the row stays in sight") {
  StepTwoBench bench;
  bench.land({"step-2", "balance", "family-violence", {}});
  tests::press(bench.page, Qt::Key_3);
  QTest::qWait(50);
  CHECK(bench.shown("section-meldcode"));
  QWidget* next = find(bench.place(), "point-family-support");
  CHECK(next->isAncestorOf(bench.page.window()->focusWidget()));
  CHECK_FALSE(next->visibleRegion().isEmpty());
}

TEST_CASE("what was heard about the history is kept with whom it was heard from") {
  StepTwoBench bench;
  bench.press("choice-history-placement-yes");
  bench.press("heard-history-placement-parents");
  bench.press("heard-history-placement-file");
  using casefile::HeardFrom;
  CHECK(bench.answer("history-placement").heardFrom == std::vector{HeardFrom::Parents, HeardFrom::File});
  bench.press("heard-history-placement-parents");
  CHECK(bench.answer("history-placement").heardFrom == std::vector{HeardFrom::File});
}

TEST_CASE("every line of what step 2 still needs leads to its field") {
  const char* born = GENERATE(as<const char*>{}, "2024-05-10", "2015-02-02", "2012-06-30", "2026-10-01", "2004-01-01");
  CAPTURE(born);
  StepTwoBench bench(born);
  bench.press("choice-history-neglect-yes"); // so that the Meldcode is asked
  const auto missing = plan::missingFor(bench.session().plan().situation(bench.kept()), "step-2");
  REQUIRE(missing.size() >= 24);
  for (const plan::Missing& one : missing) {
    const std::string id = idOf(one.field);
    CAPTURE(id);
    bench.press(("need-" + id).c_str());
    QWidget* field = find(bench.place(), ("point-" + id).c_str());
    REQUIRE(bench.page.window()->focusWidget() != nullptr);
    CHECK(field->isAncestorOf(bench.page.window()->focusWidget()));
    CHECK_FALSE(field->visibleRegion().isEmpty());
  }
}

TEST_CASE("the screening card tells what was taken, what fits, and begins the form") {
  StepTwoBench bench;
  std::vector<std::pair<qint64, QString>> wanted;
  std::vector<std::pair<qint64, bool>> opened;
  QObject::connect(&bench.page, &gui::CasePage::administrationWanted,
                   [&](qint64 id, const QString& which) { wanted.emplace_back(id, which); });
  QObject::connect(&bench.page, &gui::CasePage::recordWanted,
                   [&](qint64 id, bool draft) { opened.emplace_back(id, draft); });
  // Two and a half years: the LSVG, of which a form is begun, and the ARI-CP.
  const QString mother = QString::number(bench.mother);
  bench.press(("screen-lsvg@" + mother).toUtf8().constData());
  CHECK(opened == std::vector<std::pair<qint64, bool>>{{bench.draft, true}});
  bench.press(("screen-ari-cp-2-5@" + mother).toUtf8().constData());
  CHECK(wanted == std::vector<std::pair<qint64, QString>>{{bench.mother, "ari-cp-2-5"}});
  CHECK(bench.place().findChild<QWidget*>("screen-aisi-6-12@" + mother) == nullptr);
  const QString before = shownWords(*find(bench.place(), "screeningCard")).join('\n');
  CHECK(before.contains("AISI")); // and why it does not fit
  CHECK(before.contains("Nog niets."));

  bench.settleConditions(bench.draft);
  bench.fill(bench.draft, 3);
  REQUIRE(bench.session().cases().saveReport(bench.draft, "Kort verslag.").has_value());
  REQUIRE(bench.session().cases().complete(bench.draft, *bench.catalogue.find("lsvg")).has_value());
  bench.open(bench.caseId);
  const QString after = shownWords(*find(bench.place(), "screeningCard")).join('\n');
  CHECK(after.contains("24 \u00B7 aanwijzingen voor"));
  CHECK(after.contains("aanwijzingen voor problematische gehechtheid"));
  CHECK(after.contains("Anna Voorbeeld (moeder)"));
  bench.press(("openRecord-" + std::to_string(bench.draft)).c_str());
  CHECK(opened.back() == std::pair<qint64, bool>{bench.draft, false});
}

TEST_CASE("where no instrument is recommended a reason is enough, and the card says so") {
  StepTwoBench young;
  CHECK(find<QLabel>(young.place(), "screeningCounts")->text().contains("komt daar niet voor in de plaats"));
  StepTwoBench old("2012-06-30"); // fourteen
  CHECK(find<QLabel>(old.place(), "screeningCounts")->text().contains("is genoeg"));
  const plan::Field field{"step-2", "screening-instrument", "screening-instrument-taken", {}};
  for (StepTwoBench* bench : {&young, &old}) {
    bench->press("choice-screening-instrument-taken-not-done");
    bench->into("note-screening-instrument-taken", "Vanaf dertien jaar noemt de bron er geen.");
    bench->press("choice-history-events-no");
    const auto file = bench->kept();
    CHECK(plan::missingIn(bench->session().plan().situation(file), field).has_value() == (bench == &young));
  }
}

TEST_CASE("each who may fill in a list about the youth's functioning has the lists of the age") {
  StepTwoBench ten("2015-11-22");
  CHECK(ten.shown("outside-cbcl-add"));
  CHECK(ten.shown("outside-trf-add"));
  CHECK(ten.place().findChild<QWidget*>("outside-ysr") == nullptr);
  StepTwoBench eleven("2015-11-21");
  CHECK(eleven.shown("outside-ysr-add"));
  eleven.press("outside-cbcl-add");
  auto* which = find<QComboBox>(eleven.place(), "outside-cbcl-instrument");
  CHECK(which->count() == 2); // the VOG fits better with a light intellectual disability
  which->setCurrentIndex(1);
  CHECK_FALSE(eleven.shown("outside-cbcl-score-total")); // it has no T-scores here
  eleven.into("outside-cbcl-assessor", "Dr. Bo Bedacht");
  eleven.into("outside-cbcl-date", "01-11-2026");
  eleven.into("outside-cbcl-outcome", "Gemiddeld.");
  auto* carer = find<QComboBox>(eleven.place(), "outside-cbcl-carer");
  carer->setCurrentIndex(1);
  eleven.press("outside-cbcl-keep");
  const auto outside = eleven.kept().plan.outside;
  REQUIRE(outside.size() == 1);
  CHECK(outside[0].instrument == "vog");
  CHECK(outside[0].relationship == eleven.mother);
  const plan::Field parents{"step-2", "broad-functioning", "broad-parents", {}};
  const auto file = eleven.kept();
  CHECK_FALSE(plan::missingIn(eleven.session().plan().situation(file), parents).has_value());
}

TEST_CASE("the talk guide is there as support for young children only, folded") {
  StepTwoBench young;
  CHECK(young.shown("open-talk-guide"));
  CHECK_FALSE(young.shown("point-guide-observe"));
  young.press("open-talk-guide");
  CHECK(young.shown("point-guide-observe"));
  StepTwoBench seven("2019-11-21");
  CHECK(seven.place().findChild<QWidget*>("open-talk-guide") == nullptr);
}

TEST_CASE("in a closed case step 2 can be read and not changed") {
  StepTwoBench bench;
  bench.press("choice-child-birth-protective");
  REQUIRE(bench.session().cases().discardDraft(bench.draft).has_value());
  casefile::PlanMove close;
  close.kind = casefile::MoveKind::Close;
  close.outcome = "moved-away";
  close.reason = "Verhuisd naar elders.";
  const auto closed = bench.session().plan().decide(bench.caseId, close);
  INFO((closed ? std::string() : closed.error().param("reason") + closed.error().param("missing")));
  REQUIRE(closed.has_value());
  bench.open(bench.caseId);
  auto* chosen = find<QAbstractButton>(bench.place(), "choice-child-birth-protective");
  CHECK(chosen->isChecked());
  CHECK_FALSE(chosen->isEnabled());
  CHECK_FALSE(find(bench.place(), "outside-cbcl-add")->isEnabled());
  CHECK_FALSE(bench.shown("rest-child"));
  CHECK(bench.shown("whyNot"));
}

TEST_CASE("what a refused write could not keep stays on the page and is kept by trying again") {
  StepTwoBench bench;
  bench.press("outside-cbcl-add");
  bench.into("outside-cbcl-assessor", "Dr. Bo Bedacht");
  bench.into("outside-cbcl-date", "01-11-2026");
  bench.into("outside-cbcl-outcome", "Gemiddeld.");
  find<QAbstractButton>(*find(bench.place(), "point-child-birth"), "rowNote")->click();
  bench.refuseWrites();
  bench.press("outside-cbcl-keep");
  CHECK(bench.shown("outside-cbcl-form"));
  bench.into("note-child-birth", "34 weken");
  find(bench.place(), "outside-cbcl-outcome")->setFocus(); // leaving the note tries to keep it
  CHECK(find<QPlainTextEdit>(bench.place(), "note-child-birth")->toPlainText() == "34 weken");
  bench.press("choice-child-medical-hindering");
  CHECK_FALSE(find<QAbstractButton>(bench.place(), "choice-child-medical-hindering")->isChecked()); // it is not kept
  CHECK(find<QPlainTextEdit>(bench.place(), "outside-cbcl-outcome")->toPlainText() == "Gemiddeld.");
  CHECK(find<QLineEdit>(bench.place(), "outside-cbcl-assessor")->text() == "Dr. Bo Bedacht");
  REQUIRE(bench.shown("retryButton"));
  bench.allowWrites();
  CHECK(bench.kept().plan.outside.empty());
  bench.press("retryButton");
  REQUIRE(bench.kept().plan.outside.size() == 1);
  CHECK(bench.answer("child-birth").text == "34 weken");
}
