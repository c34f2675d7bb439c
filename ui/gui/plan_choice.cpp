#include "gui/plan_choice.h"

#include "gui/flow_layout.h"
#include "gui/form.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace haven::gui {

PlanChoice::PlanChoice(const QString& name, const QString& label, QWidget* parent)
    : QWidget(parent), m_label(label), m_group(new QButtonGroup(this)) {
  setObjectName(name);
  setAccessibleName(label);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  // A click comes from mouse and keyboard alike.
  connect(m_group, &QButtonGroup::buttonClicked, this,
          [this](QAbstractButton* button) { emit chose(button->property("option").toString()); });
}

void PlanChoice::setOptions(const std::vector<PlanOption>& options) {
  for (const auto& [id, button] : m_buttons)
    m_group->removeButton(button); // it lives on until the event loop, and would be the one that Tab comes to
  clearLayout(layout());
  m_buttons.clear();
  if (std::any_of(options.begin(), options.end(), [](const PlanOption& one) { return !one.meaning.isEmpty(); }))
    return addExplained(options);
  addRow(options, false);
  addRow(options, true);
}

void PlanChoice::addExplained(const std::vector<PlanOption>& options) {
  for (const PlanOption& option : options) {
    layout()->addWidget(makeOption(option));
    if (option.meaning.isEmpty()) continue;
    QLabel* meaning = makeMuted(option.meaning);
    meaning->setFont(theme::font(theme::TextSize::Small));
    meaning->setContentsMargins(theme::kSpace32, 0, 0, theme::kSpace4);
    layout()->addWidget(meaning);
  }
}

QRadioButton* PlanChoice::makeOption(const PlanOption& option) {
  auto* button = new QRadioButton(option.label);
  button->setObjectName(objectName() + u'-' + QString::fromStdString(option.id));
  button->setProperty("option", QString::fromStdString(option.id));
  button->setAccessibleName(m_label + QStringLiteral(": ") + option.label);
  button->setAccessibleDescription(option.meaning);
  button->installEventFilter(this);
  m_group->addButton(button);
  m_buttons.emplace_back(option.id, button);
  return button;
}

void PlanChoice::addRow(const std::vector<PlanOption>& options, bool secondRank) {
  auto* row = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace16, row);
  for (const PlanOption& option : options) {
    if (option.secondRank != secondRank) continue;
    QRadioButton* button = makeOption(option);
    if (secondRank) {
      button->setFont(theme::font(theme::TextSize::Small));
      button->setProperty("tone", "muted");
    }
    flow->addWidget(button);
  }
  layout()->addWidget(row); // first: shown without a parent it would be a window
  row->setVisible(flow->count() > 0);
}

void PlanChoice::setChosen(const std::string& id) {
  m_group->setExclusive(false);
  for (const auto& [option, button] : m_buttons)
    button->setChecked(option == id);
  m_group->setExclusive(true);
  keepTabOnChecked(*m_group);
}

// By where the buttons lie, as a group of them does by itself, Right at the end of a row may pass over the next row.
bool PlanChoice::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  const bool on = key == Qt::Key_Right || key == Qt::Key_Down;
  if (!on && key != Qt::Key_Left && key != Qt::Key_Up) return QWidget::eventFilter(watched, event);
  const auto here = std::ranges::find(m_buttons, watched, [](const auto& one) { return one.second; });
  if (here == m_buttons.end()) return QWidget::eventFilter(watched, event);
  if (on ? std::next(here) == m_buttons.end() : here == m_buttons.begin()) return true;
  QRadioButton* next = (on ? std::next(here) : std::prev(here))->second;
  next->setFocus(on ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  next->click();
  return true;
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
