#include "gui/after_page.h"

#include "gui/care_panel.h"
#include "gui/decision_form.h"
#include "gui/disclosure.h"
#include "gui/form.h"
#include "gui/interventions_page.h"
#include "gui/page_frame.h"
#include "text/labels.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace haven::gui {
namespace {

using casefile::MoveKind;
using text::from;

/// The choice a condition goes with (`repair-stable`, `new-...`); empty: it is always asked.
std::string choiceOf(const std::string& point) {
  for (const char* choice : {"repair", "new"})
    if (point.rfind(std::string(choice) + '-', 0) == 0) return choice;
  return {};
}

} // namespace

AfterPage::AfterPage(CareDesk& care, QWidget* parent)
    : PlanPage(care.desk(), "afterPage", "after", parent), m_care(&care) {}

void AfterPage::addContent() {
  m_conditions.clear();
  for (const plan::Section& section : step().sections) {
    if (InterventionsPage::asks({step().id, section.id, "", {}})) continue;
    if (section.id == "preferred-relationship") {
      addPreferred(section);
      addChosenHelp();
      frame().content()->addWidget(new DecisionForm(desk(), MoveKind::SettleTreatment));
    } else if (section.id == "jgz-referral") {
      addReferral(section);
    } else if (section.id == "follow-up") {
      addFollowUp(section);
    } else if (!section.perRelationship && !section.repeated) {
      addSection(section);
    }
  }
  addCase();
  refresh();
}

void AfterPage::addChosenHelp() {
  auto* chosen = new CarePanel(*m_care, CarePanel::Use::Read);
  connect(chosen, &CarePanel::interventionsWanted, this, [this] {
    emit fieldWanted({step().id, "care-conditions", "", {}});
  });
  frame().content()->addWidget(chosen);
}

void AfterPage::addPreferred(const plan::Section& section) {
  QVBoxLayout* column = addCard(section);
  addWhyNot(*column, casefile::Act::WriteTreatment);
  QString heading;
  QWidget* group = nullptr;
  for (const plan::Point& point : section.points) {
    if (group == nullptr || from(point.heading) != heading) {
      heading = from(point.heading);
      group = new QWidget;
      columnIn(group);
      if (!heading.isEmpty()) group->layout()->addWidget(makeText(heading, theme::TextSize::Lead));
      column->addWidget(group);
      if (const std::string choice = choiceOf(point.id); !choice.empty()) m_conditions.emplace_back(choice, group);
    }
    addPoint(*static_cast<QVBoxLayout*>(group->layout()), section, point);
  }
}

void AfterPage::addReferral(const plan::Section& section) {
  QVBoxLayout* column = addSection(section);
  m_referral = new QWidget;
  columnIn(m_referral);
  column->addWidget(m_referral);
}

void AfterPage::addFollowUp(const plan::Section& section) {
  QVBoxLayout* column = addCard(section);
  addWhyNot(*column, casefile::Act::WriteCase);
  m_nextLook = makeText({});
  m_nextLook->setObjectName(QStringLiteral("nextLookNow"));
  column->addWidget(m_nextLook);
  for (const plan::Point& point : section.points) {
    PlanPointParts parts;
    parts.unknowns = point.kind != plan::AnswerKind::Date; // a day to look again is set, not found out
    addPoint(*column, section, point, std::move(parts), std::nullopt, desk().session().today());
  }
  m_earlier = new QWidget;
  columnIn(m_earlier);
  column->addWidget(m_earlier);
}

void AfterPage::addCase() {
  auto* whole = new QWidget;
  whole->setObjectName(QStringLiteral("wholeCase"));
  QVBoxLayout* column = columnIn(whole);
  column->setSpacing(theme::kSpace16);
  const bool closed = desk().file().plan.closed();
  if (closed) {
    column->addWidget(new DecisionForm(desk(), MoveKind::Reopen));
  } else {
    column->addWidget(new DecisionForm(desk(), MoveKind::NewRound));
    column->addWidget(new DecisionForm(desk(), MoveKind::Close));
  }
  auto* open = new Disclosure(closed ? tr("The case: reopen it") : tr("The case: begin the plan again, or close it"),
                              "wholeCaseOpen", whole);
  frame().content()->addWidget(open, 0, Qt::AlignLeft);
  frame().content()->addWidget(whole);
  const bool begun = !desk().draft(MoveKind::NewRound).empty() || !desk().draft(MoveKind::Close).empty();
  open->setExpanded(closed || begun);
}

void AfterPage::refresh() {
  // Another decision form belongs to a case that was closed or opened just now.
  const bool closed = desk().file().plan.closed();
  const char* other = closed ? "decision-close" : "decision-reopen";
  if (auto* stale = findChild<QWidget*>(QLatin1String(other)); stale != nullptr && stale->isVisible()) rebuildLater();
  showConditions();
  showNextLook();
  showEarlier();
  showReferral();
}

void AfterPage::showConditions() {
  const casefile::PlanAnswer* chosen =
      desk().answer({"preferred-choice", std::nullopt, desk().file().plan.round(), std::nullopt});
  for (const auto& [choice, group] : m_conditions)
    group->setVisible(chosen != nullptr && chosen->option == choice);
}

void AfterPage::showNextLook() {
  const auto& next = desk().state().nextLook;
  if (desk().file().plan.closed())
    m_nextLook->setText(tr("The case is closed; it is not looked at again."));
  else if (!next)
    m_nextLook->setText(tr("No day has been set yet. Every open case has one."));
  else if (next->daysLeft < 0)
    m_nextLook->setText(tr("Set now: %1. That day has passed: set a new one.").arg(text::formatDate(next->day)));
  else
    m_nextLook->setText(tr("Set now: %1.").arg(text::formatDate(next->day)));
}

void AfterPage::showEarlier() {
  clearLayout(m_earlier->layout());
  const auto answers = casefile::currentAnswers(desk().file().plan);
  std::vector<const casefile::PlanAnswer*> found;
  for (const auto& [key, answer] : answers) {
    const auto field = plan::fieldOf(desk().plan(), key.point);
    if (field && field->section == "follow-up" && key.round == desk().file().plan.round() && key.on &&
        *key.on != desk().session().today())
      found.push_back(answer);
  }
  std::sort(found.begin(), found.end(), [](const auto* a, const auto* b) { return *a->key.on > *b->key.on; });
  if (!found.empty()) m_earlier->layout()->addWidget(makeText(tr("Recorded on other days"), theme::TextSize::Lead));
  for (const casefile::PlanAnswer* answer : found) {
    QStringList parts;
    if (answer->day) parts << text::formatDate(*answer->day);
    if (!answer->option.empty()) parts << text::optionLabel(desk().plan(), answer->key.point, answer->option);
    if (answer->knowledge != casefile::Knowledge::Answered) parts << text::label(answer->knowledge);
    if (!answer->text.empty()) parts << from(answer->text);
    m_earlier->layout()->addWidget(
        makePoint(tr("%1, %2: %3")
                      .arg(text::formatDate(*answer->key.on), from(desk().plan().point(answer->key.point)->title),
                           parts.join(QStringLiteral(" \u00B7 ")))));
  }
}

void AfterPage::showReferral() {
  if (m_referral == nullptr) return;
  clearLayout(m_referral->layout());
  const plan::Section& section = *desk().plan().section("jgz-referral");
  const plan::Notice* holds = desk().state().notice(plan::NoticeKind::ReferOutsideJgz);
  QStringList lines;
  for (const plan::Note& tip : section.tips)
    lines << QStringLiteral("\u2013 ") + from(tip.text);
  m_referral->layout()->addWidget(makeNotice(holds != nullptr
                                                 ? tr("Two or more of the four hold: refer")
                                                 : tr("Fewer than two of the four hold as far as is recorded"),
                                             lines.join(QLatin1Char('\n')), "referralRule"));
}

std::vector<plan::Missing> AfterPage::needed() const {
  // Before a treatment plan is due nothing here waits to be filled in.
  if (desk().state().steps.back().progress == plan::Progress::NotYet) return {};
  return PlanPage::needed();
}

} // namespace haven::gui
