#pragma once

#include "gui/case_page.h"
#include "gui/support/plan_bench.h"

#include "support/catch.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace haven::tests {

/// The place Stap 2 of a fictional case.
struct StepTwoBench : PlanBench {
  gui::CasePage page{session()};

  explicit StepTwoBench(const char* born = nullptr) {
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

  void land(const plan::Field& field) {
    page.showField(field);
    QTest::qWait(1); // what stood there before is gone
    QWidget* row = find(place(), ("point-" + idOf(field)).c_str());
    CHECK(QTest::qWaitFor([&] { return !row->visibleRegion().isEmpty(); }));
    CHECK(row->isAncestorOf(page.window()->focusWidget()));
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
  /// The answer that counts, read anew; what it says of an empty answer where there is none.
  casefile::PlanAnswer answer(const char* point) {
    const casefile::CaseFile file = kept();
    const auto answers = casefile::currentAnswers(file.plan);
    const auto found = answers.find({point, {}, file.plan.round(), {}});
    return found == answers.end() ? casefile::PlanAnswer{} : *found->second;
  }
  [[nodiscard]] bool shown(const char* name) {
    auto* widget = place().findChild<QWidget*>(QLatin1String(name));
    return widget != nullptr && widget->isVisible();
  }
};

} // namespace haven::tests
