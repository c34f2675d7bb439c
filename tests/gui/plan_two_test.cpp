#include "gui/case_page.h"
#include "gui/support/flow_bench.h"

#include "support/catch.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace haven;
using namespace haven::tests;

namespace {

/// The place Stap 2 of a fictional case.
struct Bench : FlowBench {
  gui::CasePage page{session()};

  explicit Bench(const char* born = nullptr) {
    if (born != nullptr) {
      casefile::Youth youth;
      youth.name = "Sanne Voorbeeld";
      youth.dateOfBirth = parseIsoDate(born).value();
      caseId = session().cases().createCase(youth, {}, true).value();
      mother = session()
                   .cases()
                   .addRelationship(caseId, {.carerName = "Anna Voorbeeld",
                                             .kind = casefile::RelationshipKind::Mother,
                                             .description = {},
                                             .since = {casefile::KnownSince::Kind::Birth, {}}})
                   .value();
    }
    open(caseId);
    present(page);
  }

  void open(casefile::CaseId id, gui::CasePage::Place place = gui::CasePage::Place::Step2) {
    REQUIRE(page.open(id, place).has_value());
    QTest::qWait(1); // what stood there before is gone
  }

  /// What the store holds, read anew.
  casefile::CaseFile kept() { return session().cases().load(caseId).value(); }

  QWidget& place() { return *find(page, "stepTwoPage"); }
  void into(const char* name, const QString& text) {
    QWidget* field = find(place(), name);
    field->setFocus();
    REQUIRE(field->isVisible());
    if (auto* line = qobject_cast<QLineEdit*>(field))
      line->setText(text);
    else
      find<QPlainTextEdit>(place(), name)->setPlainText(text);
  }
  void press(const char* name) {
    auto* button = find<QAbstractButton>(place(), name);
    REQUIRE(button->isVisible());
    REQUIRE(button->isEnabled());
    button->setFocus();
    button->click();
    QTest::qWait(1);
  }
  [[nodiscard]] bool shown(const char* name) {
    auto* widget = place().findChild<QWidget*>(QLatin1String(name));
    return widget != nullptr && widget->isVisible();
  }
};

} // namespace

TEST_CASE("an outcome of a list taken elsewhere is recorded, changed and removed") {
  Bench bench;
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
  Bench bench;
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
  Bench bench;
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
