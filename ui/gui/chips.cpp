#include "gui/chips.h"

#include "gui/flow_layout.h"
#include "gui/form.h"

#include <QLabel>
#include <QPushButton>

namespace haven::gui {

void makeLow(QPushButton& button) {
  button.setProperty("rank", "chip");
  button.setFont(theme::font(theme::TextSize::Small));
}

QPushButton* makeChip(const QString& words, const QString& name) {
  QPushButton* chip = makeButton(words, "", ButtonRank::Ordinary);
  chip->setObjectName(name);
  chip->setCheckable(true);
  makeLow(*chip);
  return chip;
}

QWidget* makeChipRow(const QString& words) {
  auto* row = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace8, row);
  QLabel* label = makeMuted(words);
  label->setMinimumHeight(28); // in the middle of the chips beside it
  flow->addWidget(label);
  return row;
}

} // namespace haven::gui
