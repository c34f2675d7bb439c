#include "gui/plan_choice.h"

#include "gui/flow_layout.h"
#include "gui/form.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {

PlanChoice::PlanChoice(const QString& name, const QString& label, QWidget* parent)
    : QWidget(parent), m_label(label), m_group(new QButtonGroup(this)) {
  setObjectName(name);
  setAccessibleName(label);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  // Arrows choose as in any group of radio buttons; a click comes from mouse and keyboard alike.
  connect(m_group, &QButtonGroup::buttonClicked, this,
          [this](QAbstractButton* button) { emit chose(button->property("option").toString()); });
}

void PlanChoice::setOptions(const std::vector<PlanOption>& options) {
  clearLayout(layout());
  m_buttons.clear();
  addRow(options, false);
  addRow(options, true);
}

void PlanChoice::addRow(const std::vector<PlanOption>& options, bool secondRank) {
  auto* row = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace16, row);
  for (const PlanOption& option : options) {
    if (option.secondRank != secondRank) continue;
    auto* button = new QRadioButton(option.label);
    button->setObjectName(objectName() + u'-' + QString::fromStdString(option.id));
    button->setProperty("option", QString::fromStdString(option.id));
    button->setAccessibleName(m_label + QStringLiteral(": ") + option.label);
    if (secondRank) {
      button->setFont(theme::font(theme::TextSize::Small));
      button->setProperty("tone", "muted");
    }
    m_group->addButton(button);
    m_buttons.emplace_back(option.id, button);
    flow->addWidget(button);
  }
  row->setVisible(flow->count() > 0);
  layout()->addWidget(row);
}

void PlanChoice::setChosen(const std::string& id) {
  m_group->setExclusive(false);
  for (const auto& [option, button] : m_buttons)
    button->setChecked(option == id);
  m_group->setExclusive(true);
}

std::string PlanChoice::chosen() const {
  const auto found =
      std::find_if(m_buttons.begin(), m_buttons.end(), [](const auto& one) { return one.second->isChecked(); });
  return found == m_buttons.end() ? std::string() : found->first;
}

void PlanChoice::focusChoice() {
  if (m_buttons.empty()) return;
  const auto found =
      std::find_if(m_buttons.begin(), m_buttons.end(), [](const auto& one) { return one.second->isChecked(); });
  (found == m_buttons.end() ? m_buttons.front().second : found->second)->setFocus(Qt::OtherFocusReason);
}

} // namespace haven::gui
