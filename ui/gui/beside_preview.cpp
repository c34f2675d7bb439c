#include "gui/beside_preview.h"

#include "gui/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace haven::gui {

QWidget* besidePreview(QWidget* choices, int width, QLabel* message, std::initializer_list<QPushButton*> acts) {
  auto* scroll = new QScrollArea;
  scroll->setWidget(choices);
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  message->hide();
  auto* foot = new QVBoxLayout;
  foot->setContentsMargins(theme::kSpace24, theme::kSpace8, theme::kSpace16, theme::kSpace16);
  foot->addWidget(message);
  // What is done most on a line of its own; what is beside it shares one, so that more of the choices is in sight.
  auto* others = new QHBoxLayout;
  others->setSpacing(theme::kSpace8);
  for (QPushButton* act : acts)
    if (act == *acts.begin())
      foot->addWidget(act);
    else
      others->addWidget(act);
  foot->addLayout(others);
  auto* side = new QWidget;
  side->setFixedWidth(width);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll, 1);
  column->addLayout(foot);
  return side;
}

} // namespace haven::gui
