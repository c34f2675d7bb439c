#include "gui/life_line.h"
#include "gui/support/step_three.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QWindow>

using namespace haven;
using namespace haven::tests;
using casefile::LifeEventKind;
using casefile::PartialDate;
using casefile::RelationshipKind;
using casefile::Role;

namespace {

QString wordsOf(Step3& step, const char* name) {
  return find<QLabel>(*step.page, name)->text();
}

} // namespace

TEST_CASE("A topic of the talk is kept with whom it was heard from") {
  Step3 step;
  step.show();
  auto* note = find<QPlainTextEdit>(*step.page, "note-topic-early-years");
  note->setFocus();
  type(*step.page, "Voorbeeld: een rustige baby.");
  find<QCheckBox>(*step.page, "heard-topic-early-years-parents")->click();
  const auto file = step.stored();
  REQUIRE(file.plan.answers.size() == 1);
  CHECK(file.plan.answers[0].key.point == "topic-early-years");
  CHECK(file.plan.answers[0].text == "Voorbeeld: een rustige baby.");
  CHECK(file.plan.answers[0].heardFrom == std::vector{casefile::HeardFrom::Parents});
}

TEST_CASE("The sheet for the talk about the development is made from its card") {
  Step3 step;
  step.show();
  const TempDir folder;
  const QString file = QString::fromStdString((folder / "blad.pdf").string());
  step.bench.prompts.confirmations = {false, false};
  step.bench.prompts.files = {file};
  step.bench.prompts.prints = {file};
  find<QAbstractButton>(*step.page, "sheet-development-talk")->click();
  CHECK(QFileInfo(file).size() > 1000);
  CHECK(step.page->findChild<QWidget*>(QStringLiteral("sheet-decision")) == nullptr);
}

TEST_CASE("All twelve topics are asked, and what step 2 said about the same stands beside them") {
  Step3 step;
  step.answer("history-carer-changes", "yes", "Voorbeeld: drie oppassen.");
  step.answer("history-placement", "no", "");
  step.answer("history-veilig-thuis", "yes", "");
  step.show();
  for (const plan::Point& point : step.bench.plan.section("development-talk")->points)
    CHECK(step.page->findChild<QWidget*>(QStringLiteral("point-") + QString::fromStdString(point.id)) != nullptr);
  CHECK(wordsOf(step, "aside-topic-carer-changes").contains(QStringLiteral("Voorbeeld: drie oppassen.")));
  const QString two = wordsOf(step, "aside-topic-youth-protection");
  CHECK(two.count(u'\n') == 1);
  CHECK(two.contains(QStringLiteral("Uithuisplaatsing op jonge leeftijd")));
  CHECK(two.contains(QStringLiteral("Veilig Thuis")));
  CHECK(find(*step.page, "aside-topic-early-years")->isHidden());
  CHECK(find(*step.page, "aside-topic-events")->isHidden()); // not asked in step 2

  SECTION("and follows what is answered there meanwhile") {
    step.answer("history-events", "yes", "Voorbeeld: een brand.");
    REQUIRE(step.desk.open(step.bench.caseId));
    CHECK(wordsOf(step, "aside-topic-events").contains(QStringLiteral("Voorbeeld: een brand.")));
  }
}

TEST_CASE("For a foster or adopted youth the page says that an unknown history counts as drastic") {
  Step3 step;
  SECTION("not for a youth with its own parents") {
    step.show();
    CHECK(step.page->findChild<QWidget*>(QStringLiteral("unknownHistory")) == nullptr);
  }
  SECTION("not known since when: says where that is written down") {
    step.addCarer(RelationshipKind::AdoptiveParent, {});
    step.show();
    CHECK(
        shownWords(*find(*step.page, "section-timeline")).join(u' ').contains(QStringLiteral("Dat kan bij Gegevens")));
  }
  SECTION("foster") {
    step.addCarer(RelationshipKind::FosterParent, {casefile::KnownSince::Kind::Day, std::chrono::year{2025} / 3 / 12});
    step.show();
    CHECK(find(*step.page, "unknownHistory")->isVisible());
    const auto& items = find<gui::LifeLine>(*step.page, "lifeLine")->items();
    REQUIRE(items.size() == 2); // the unknown life, and the arrival
    CHECK(items[1].kind == gui::LifeLineItem::Kind::Arrival);
    CHECK(items[1].first == std::chrono::year{2025} / 3 / 12);
  }
}

TEST_CASE("Who may not write step 3 reads it") {
  Step3 step(Role::YouthProfessional);
  step.show();
  CHECK_FALSE(find(*step.page, "addEvent")->isEnabled());
  CHECK(find<QPlainTextEdit>(*step.page, "note-topic-events")->isReadOnly());
  CHECK(find(*step.page, "whyNot")->isVisible());
}

TEST_CASE("A page that is not open yet says why, and may be prepared") {
  Step3 step;
  step.show();
  const QStringList words = shownWords(*find(*step.page, "notOpen"));
  CHECK(words.join(u' ').contains(QStringLiteral("voorbereiden")));
  CHECK(find(*step.page, "addEvent")->isEnabled());
}

TEST_CASE("Clinical instruments are offered by the age of today, the others named with why not") {
  Step3 step(Role::QualifiedDiagnostician);
  step.show(); // two years and six months old
  const QString words = shownWords(*find(*step.page, "section-clinical-instrument")).join(u'\n');
  CHECK(find(*step.page, "outside-dai")->isVisible());
  CHECK(find(*step.page, "outside-coa")->isVisible()); // until five years, with the youth
  CHECK(words.contains(QStringLiteral("ASCT (Attachment Story Completion Task): van 4 jaar tot en met 12 jaar; "
                                      "de jeugdige is nu 2 jaar en 6 maanden.")));
  CHECK(words.contains(QStringLiteral("CAI (Child Attachment Interview): van 8 jaar tot en met 16 jaar")));
  CHECK_FALSE(words.contains(QStringLiteral("COA (")));
  CHECK(words.contains(QStringLiteral("meer dan")));
}

TEST_CASE("An instrument the youth has grown past stays in sight when it was taken in this round") {
  Step3 step(Role::QualifiedDiagnostician);
  casefile::OutsideRecord record;
  record.instrument = "asct";
  record.assessor = "Dr. Vera Voorbeeld";
  record.date = std::chrono::year{2026} / 11 / 1;
  record.outcome = "Voorbeeld: eerder afgenomen.";
  REQUIRE(step.bench.session().plan().saveOutside(step.bench.caseId, record));
  step.show();
  CHECK(shownWords(*find(*step.page, "section-clinical-instrument"))
            .join(u'\n')
            .contains(QStringLiteral("Voorbeeld: eerder afgenomen.")));
  CHECK(step.page->findChild<QWidget*>(QStringLiteral("need-clinical-instrument-taken")) == nullptr);
}

TEST_CASE("The video with the EAS is asked for each relationship") {
  Step3 step(Role::QualifiedDiagnostician);
  step.addCarer(RelationshipKind::FosterParent, {});
  step.show();
  const auto file = step.stored();
  REQUIRE(file.relationships.size() == 2);
  for (const auto& relationship : file.relationships) {
    const std::string at = "@" + std::to_string(relationship.id);
    CHECK(find(*step.page, ("point-interaction-video-viewed" + at).c_str())->isVisible());
    CHECK(find(*step.page, ("outside-eas" + at + "-add").c_str())->isEnabled());
  }
}

TEST_CASE("A behavioural scientist reads instruments and decision of step 3, and sees who may write them") {
  Step3 step;
  step.show();
  CHECK_FALSE(find(*step.page, "outside-dai-add")->isEnabled());
  CHECK_FALSE(find(*step.page, "choice-attachment-disorder")->isEnabled());
  for (const char* section : {"section-clinical-instrument", "section-interaction-video", "section-decision"}) {
    INFO(section);
    CHECK(shownWords(*find(*step.page, section)).join(u' ').contains(QStringLiteral("gekwalificeerd diagnosticus")));
  }
}

TEST_CASE("The judgement of the DSM-5 is kept as the plan words it") {
  Step3 step(Role::QualifiedDiagnostician);
  step.show();
  auto* choice = find(*step.page, "choice-attachment-disorder");
  CHECK(choice->findChildren<QAbstractButton*>().size() == 5); // no "unknown" beside "not judged"
  find<QAbstractButton>(*step.page, "choice-attachment-disorder-not-judged")->click();
  const auto file = step.stored();
  REQUIRE(file.plan.answers.size() == 1);
  CHECK(file.plan.answers[0].key.point == "attachment-disorder");
  CHECK(file.plan.answers[0].option == "not-judged");
}

TEST_CASE("A closed case is read in step 3, and nothing in it can be changed") {
  Step3 step(Role::QualifiedDiagnostician);
  step.keep(LifeEventKind::Home, {2024, {}, {}}, std::nullopt, "Voorbeeld: thuis");
  casefile::PlanMove close;
  close.kind = casefile::MoveKind::Close;
  close.outcome = plan::kCloseReasons[0];
  close.reason = "Voorbeeld: verhuisd.";
  if (!step.bench.session().cases().discardDraft(step.bench.draft)) throw std::runtime_error("the draft stays");
  REQUIRE(step.bench.session().plan().decide(step.bench.caseId, close));
  step.show();
  find<QTableView>(*step.page, "lifeEvents")->selectRow(0);
  for (const char* button : {"addEvent", "changeEvent", "removeEvent"})
    CHECK_FALSE(find(*step.page, button)->isEnabled());
  auto* line = find<gui::LifeLine>(*step.page, "lifeLine");
  line->setFocus();
  press(*step.page, Qt::Key_Return);
  CHECK(find(*step.page, "eventForm")->isHidden());
  CHECK(find<QPlainTextEdit>(*step.page, "note-topic-events")->isReadOnly());
}

TEST_CASE("Every line of what is still needed in step 3 lands on its field") {
  Step3 step(Role::QualifiedDiagnostician);
  step.addCarer(RelationshipKind::FosterParent, {});
  step.show();
  const auto missing = plan::missingFor(step.desk.situation(), "step-3");
  REQUIRE(missing.size() > 20);
  for (const plan::Missing& one : missing) {
    const QString id = QString::fromStdString(idOf(one.field));
    INFO(id.toStdString());
    auto* link = find<QAbstractButton>(*step.page, ("need-" + idOf(one.field)).c_str());
    link->setFocus();
    link->click();
    const QWidget* focused = step.page->focusWidget();
    REQUIRE(focused != nullptr);
    const auto* field = one.field.point == "timeline-made" ? find(*step.page, "lifeEventsView")
                                                           : find(*step.page, ("point-" + idOf(one.field)).c_str());
    CHECK(field->isAncestorOf(focused));
  }
}

TEST_CASE("What is clicked right after typing is hit, though what was typed is kept in between") {
  Step3 step;
  step.show();
  find<QPlainTextEdit>(*step.page, "note-topic-early-years")->setFocus();
  type(*step.page, "Voorbeeld: een rustige baby.");
  auto* link = find<QAbstractButton>(*step.page, "need-topic-figures");
  QWindow* window = step.page->windowHandle();
  const QPoint at = link->mapTo(step.page.get(), link->rect().center());
  QTest::mousePress(window, Qt::LeftButton, {}, at);
  QTest::qWait(100); // time to lay out anew
  QTest::mouseRelease(window, Qt::LeftButton, {}, at);
  CHECK(step.stored().plan.answers.size() == 1);
  CHECK(find(*step.page, "note-topic-figures")->hasFocus());
  CHECK(QTest::qWaitFor(
      [&] { return step.page->findChild<QWidget*>(QStringLiteral("need-topic-early-years")) == nullptr; }));
}

TEST_CASE("Everything that takes the focus in step 3 has a name of its own") {
  Step3 step(Role::QualifiedDiagnostician);
  step.keep(LifeEventKind::Home, {2024, {}, {}}, std::nullopt, "Voorbeeld: thuis");
  step.show();
  click(*step.page, "addEvent");
  int seen = 0;
  for (QWidget* widget : step.page->findChildren<QWidget*>()) {
    if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(step.page.get()) || widget->inherits("QScrollBar"))
      continue;
    INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    REQUIRE(interface != nullptr);
    CHECK(!interface->text(QAccessible::Name).trimmed().isEmpty());
    CHECK(!widget->objectName().isEmpty());
    ++seen;
  }
  CHECK(seen > 100);
}
