#include "gui/step_one_page.h"

#include "gui/carer_card.h"
#include "gui/decision_form.h"
#include "gui/disclosure.h"
#include "gui/form.h"
#include "gui/page_frame.h"
#include "gui/reasons_card.h"
#include "text/utf8.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {

using text::from;

StepOnePage::StepOnePage(PlanDesk& desk, QWidget* parent) : PlanPage(desk, "stepOnePage", "step-1", parent) {}

void StepOnePage::addContent() {
  m_carers.clear();
  addLooking(*desk().plan().section("observations"));
  if (desk().file().relationships.empty()) addNoCarers();
  for (const casefile::Relationship& carer : desk().file().relationships) {
    auto* card = new CarerCard(
        desk(), carer,
        [this](QVBoxLayout& column, const plan::Section& section, const plan::Point& point, PlanPointParts parts,
               std::optional<casefile::RelationshipId> about,
               std::optional<Date> on) { return addPoint(column, section, point, std::move(parts), about, on); });
    frame().content()->addWidget(card);
    m_carers.push_back(card);
  }
  m_reasons = new ReasonsCard(desk());
  frame().content()->addWidget(m_reasons);
  frame().content()->addWidget(new DecisionForm(desk(), casefile::MoveKind::ConcludeStep1));
}

void StepOnePage::addLooking(const plan::Section& section) {
  QVBoxLayout* column = addCard(section);
  addWhyNot(*column, casefile::Act::WriteCase);
  addConsult(*column, section);
}

void StepOnePage::addConsult(QVBoxLayout& column, const plan::Section& section) {
  const instruments::Instrument* lsvg = desk().session().context().catalogue.find("lsvg");
  if (lsvg == nullptr) return;
  auto* list = new QWidget;
  auto* lines = new QVBoxLayout(list);
  lines->setContentsMargins(theme::kSpace16, 0, 0, 0);
  lines->setSpacing(theme::kSpace4);
  for (const plan::Note& tip : section.tips)
    if (tip.id == "lsvg-consult") lines->addWidget(makeText(from(tip.text)));
  for (const instruments::Item& item : lsvg->items) {
    QLabel* title = makeText(from(item.title));
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    lines->addWidget(title);
    for (const auto* pole : {&item.low, &item.high})
      if (*pole) lines->addWidget(makePoint(from((*pole)->text)));
  }
  if (!lsvg->sources.empty()) lines->addWidget(makeMuted(tr("Source: %1").arg(from(lsvg->sources.front().text()))));
  auto* open = new Disclosure(tr("Read the behaviours of the %1").arg(from(lsvg->abbreviation)), "consultLsvg", list);
  column.addWidget(open, 0, Qt::AlignLeft);
  column.addWidget(list);
}

void StepOnePage::addNoCarers() {
  QFrame* card = makeCard();
  card->setObjectName(QStringLiteral("noCarers"));
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  column->addWidget(makeText(tr("No carer yet"), theme::TextSize::Heading));
  column->addWidget(makeText(tr("What is seen is recorded for each relationship. Add the people who care for this "
                                "child or young person.")));
  QPushButton* add = makeButton(tr("Add a carer"), "addCarer", ButtonRank::Ordinary);
  connect(add, &QPushButton::clicked, this, [this] { emit fieldWanted({"", "carers", "", {}}); });
  column->addWidget(add, 0, Qt::AlignLeft);
  frame().content()->addWidget(card);
}

void StepOnePage::refresh() {
  for (CarerCard* card : m_carers)
    card->refresh();
  if (m_reasons != nullptr) m_reasons->refresh();
}

QWidget* StepOnePage::widgetOf(const plan::Field& field) {
  if (field.section == "carers") return nullptr; // the details of the case
  // The four observations are always in sight; the support opens for what stands in it.
  if (field.section == "observations" && !field.point.empty()) return nullptr;
  const auto card = std::find_if(m_carers.begin(), m_carers.end(),
                                 [&](const CarerCard* one) { return one->carer() == field.relationship; });
  if (card != m_carers.end()) (*card)->showSupport(); // what is not found yet stands there
  if (!field.point.empty())
    if (auto* point = findChild<QWidget*>(QStringLiteral("point-") + from(idOf(field)))) return point;
  return PlanPage::widgetOf(field);
}

std::vector<plan::Missing> StepOnePage::needed() const {
  if (desk().file().relationships.empty()) return desk().state().move(casefile::MoveKind::ConcludeStep1).missing;
  return PlanPage::needed();
}

} // namespace haven::gui
