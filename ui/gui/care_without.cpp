#include "gui/care_without.h"

#include "gui/disclosure.h"
#include "gui/form.h"
#include "text/intervention_text.h"
#include "text/utf8.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

using text::from;

/// A step with its number hanging beside it.
QWidget* makeStep(int number, const QString& text) {
  auto* step = new QWidget;
  auto* row = new QHBoxLayout(step);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(theme::kSpace8);
  QLabel* mark = makeText(QStringLiteral("%1.").arg(number));
  mark->setWordWrap(false);
  mark->setFixedWidth(theme::kSpace24);
  row->addWidget(mark, 0, Qt::AlignTop);
  row->addWidget(makeText(text), 1);
  return step;
}

} // namespace

CareWithout::CareWithout(const interventions::InterventionCatalogue& catalogue, QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("careWithout"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  QFrame* card = makeCard();
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  for (const interventions::Steps& list : catalogue.without) {
    QLabel* title = makeText(from(list.title), theme::TextSize::Lead);
    title->setObjectName(QStringLiteral("careSteps_") + from(list.id));
    column->addWidget(title);
    int number = 0;
    for (const std::string& step : list.steps)
      column->addWidget(makeStep(++number, from(step)));
    if (!list.beside.empty()) column->addWidget(makeText(from(list.beside)));
    column->addWidget(
        makeMuted(tr("Source: %1").arg(text::sourcesText({list.source}, catalogue).join(QStringLiteral("; ")))));
  }
  auto* more = new Disclosure(tr("When no fitting recognised intervention is available"), "careWithoutOpen", card);
  layout->addWidget(more, 0, Qt::AlignLeft);
  layout->addWidget(card);
}

} // namespace haven::gui
