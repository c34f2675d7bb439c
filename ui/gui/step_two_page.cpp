#include "gui/step_two_page.h"

#include "gui/balance_view.h"
#include "gui/broad_card.h"
#include "gui/decision_form.h"
#include "gui/disclosure.h"
#include "gui/form.h"
#include "gui/outside_list.h"
#include "gui/page_frame.h"
#include "gui/screening_card.h"
#include "text/plan_text.h"

#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

const plan::Field kMeldcode{"step-2", "meldcode", "meldcode-weighed", {}};
constexpr int kRoomAround = 120; // the row before and the row after

} // namespace

StepTwoPage::StepTwoPage(PlanDesk& desk, QWidget* parent) : PlanPage(desk, "stepTwoPage", "step-2", parent) {}

void StepTwoPage::addContent() {
  m_meldcode = nullptr;
  m_balance = nullptr;
  m_outside.clear();
  const Months age = completedMonths(desk().file().youth.dateOfBirth, desk().session().today());
  for (const plan::Section& section : step().sections)
    if (section.ages.holds(age)) addCardOf(section);
  frame().content()->addWidget(new DecisionForm(desk(), casefile::MoveKind::ConcludeStep2));
}

void StepTwoPage::addCardOf(const plan::Section& section) {
  if (section.id == "history") {
    PlanPointParts parts;
    parts.heardFrom = true;
    addSection(section, parts);
  } else if (section.id == "meldcode") {
    addMeldcode(section);
  } else if (section.id == "balance") {
    addBalance(section);
  } else if (section.id == "screening-instrument") {
    addScreening(section);
  } else if (section.id == "broad-functioning") {
    addBroadFunctioning(section);
  } else if (section.optional) {
    addFolded(section);
  } else {
    addSection(section);
  }
}

void StepTwoPage::addMeldcode(const plan::Section& section) {
  PlanPointParts parts;
  parts.unknowns = false; // weighed, or not with the reason: whoever answers knows
  QVBoxLayout* column = addSection(section, parts);
  m_meldcode = column->parentWidget();
  // Under title, purpose, tips and their button.
  m_meldcodeWhy = makeText({});
  m_meldcodeWhy->setObjectName(QStringLiteral("meldcodeWhy"));
  column->insertWidget(2, m_meldcodeWhy);
  showMeldcode();
}

void StepTwoPage::showMeldcode() {
  if (m_meldcode == nullptr) return;
  const plan::Notice* raised = desk().state().notice(plan::NoticeKind::MeldcodePrompt);
  if (raised != nullptr) {
    QStringList because;
    for (const plan::Field& field : raised->because)
      because << text::titleOf(desk().situation(), field);
    m_meldcodeWhy->setText(tr("%1 Because of: %2.")
                               .arg(text::words(desk().situation(), *raised).text, because.join(QStringLiteral("; "))));
  }
  m_meldcodeWhy->setVisible(raised != nullptr);
  const bool wanted = raised != nullptr || desk().answer(desk().key(kMeldcode)) != nullptr;
  const bool moves = m_meldcode->isVisible() != wanted;
  m_meldcode->setVisible(wanted);
  if (!moves) return;
  // What stands below moves; what is being worked on stays in sight.
  QTimer::singleShot(0, this, [this] {
    QWidget* focused = focusWidget();
    if (focused != nullptr && frame().scroll()->isAncestorOf(focused)) showWhole(focused);
  });
}

void StepTwoPage::showWhole(QWidget* widget) {
  frame().scroll()->ensureWidgetVisible(widget, 0, kRoomAround);
}

void StepTwoPage::addBalance(const plan::Section& section) {
  QVBoxLayout* column = addCard(section);
  addWhyNot(*column, casefile::Act::WriteStep2);
  m_balance = new BalanceView(desk());
  connect(m_balance, &BalanceView::rowReached, this, &StepTwoPage::showWhole);
  column->addWidget(m_balance);
}

void StepTwoPage::addScreening(const plan::Section& section) {
  QVBoxLayout* column = addCard(section);
  auto* card = new ScreeningCard(desk());
  column->addWidget(card);
  connect(card, &ScreeningCard::administrationWanted, this, &StepTwoPage::administrationWanted);
  connect(card, &ScreeningCard::recordWanted, this, &StepTwoPage::recordWanted);
  connect(card, &ScreeningCard::carerWanted, this, [this] { emit fieldWanted({"", "carers", "", {}}); });
  addWhyNot(*column, casefile::Act::WriteStep2);
  for (const plan::Point& point : section.points)
    addPoint(*column, section, point);
}

void StepTwoPage::addBroadFunctioning(const plan::Section& section) {
  QVBoxLayout* column = addCard(section);
  addWhyNot(*column, casefile::Act::WriteStep2);
  column->addWidget(makeText(tr("A recorded outcome counts as done. Where a list was not filled in, choose that it was "
                                "not done and say why.")));
  for (const plan::Point& point : section.points) {
    const auto lists = broadLists(desk(), informantOf(point.id));
    if (lists.empty()) {
      column->addWidget(
          makeMuted(tr("%1: there is no list for this at the youth's age.").arg(QString::fromStdString(point.title))));
      continue;
    }
    column->addWidget(makeRule());
    addPoint(*column, section, point);
    auto* list = new OutsideList(desk(), lists);
    column->addWidget(list);
    m_outside.push_back(list);
  }
}

void StepTwoPage::addFolded(const plan::Section& section) {
  QVBoxLayout* column = addCard(section);
  auto* part = new QWidget;
  auto* points = new QVBoxLayout(part);
  points->setContentsMargins(0, 0, 0, 0);
  for (const plan::Point& point : section.points)
    addPoint(*points, section, point);
  const QString title = QString::fromStdString(section.title);
  auto* more = new Disclosure(tr("Open as support; nothing waits for it"), "", part);
  more->setObjectName(QStringLiteral("open-") + QString::fromStdString(section.id));
  more->setAccessibleName(tr("Open as support: %1").arg(title));
  column->addWidget(more, 0, Qt::AlignLeft);
  column->addWidget(part);
}

void StepTwoPage::refresh() {
  showMeldcode();
  if (m_balance != nullptr) m_balance->refresh();
}

QWidget* StepTwoPage::widgetOf(const plan::Field& field) {
  if (field.section == "balance" && !field.point.empty())
    return m_balance == nullptr ? nullptr : m_balance->rowOf(field.point);
  return PlanPage::widgetOf(field);
}

bool StepTwoPage::settle() {
  if (m_balance != nullptr) m_balance->flush();
  return true; // what could not be kept was told; an outcome that is not complete stays on the desk
}

bool StepTwoPage::keepAgain() {
  if (m_balance != nullptr) m_balance->keepAgain();
  return std::all_of(m_outside.begin(), m_outside.end(), [](OutsideList* list) { return list->keepAgain(); });
}

} // namespace haven::gui
