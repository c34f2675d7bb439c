#include "gui/intervention_card.h"

#include "gui/age_line.h"
#include "gui/care_choice_form.h"
#include "gui/care_fit.h"
#include "gui/care_section.h"
#include "gui/disclosure.h"
#include "gui/form.h"
#include "gui/page_frame.h"
#include "gui/read_stop.h"
#include "gui/side_by_side.h"
#include "text/intervention_text.h"
#include "text/utf8.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace haven::gui {
namespace {

using interventions::Intervention;
using text::from;

constexpr int kTwoColumns = 900; // narrower than this, columns would be too small to read

/// Parts that stand beside each other, after the ages.
constexpr std::pair<CarePart, CarePart> kPairs[] = {{CarePart::Dose, CarePart::Offer},
                                                    {CarePart::Recognition, CarePart::Evidence},
                                                    {CarePart::Caveats, CarePart::Differences},
                                                    {CarePart::Elements, CarePart::Groups},
                                                    {CarePart::Filing, CarePart::Names}};

} // namespace

InterventionCard::InterventionCard(CareDesk& care, QWidget* parent)
    : QWidget(parent), m_care(&care), m_frame(new PageFrame("interventionCardFrame")),
      m_back(makeButton(tr("Back to the list"), "careBack", ButtonRank::Quiet)),
      m_choose(makeButton(tr("Choose for the treatment plan"), "careBegin", ButtonRank::Primary)),
      m_compare(makeButton(tr("Lay side by side"), "careCompare")) {
  setObjectName(QStringLiteral("interventionCard"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
  makeActions();
  connect(m_care, &CareDesk::changed, this, &InterventionCard::follow);
}

void InterventionCard::makeActions() {
  m_compare->setCheckable(true);
  connect(m_back, &QPushButton::clicked, this, &InterventionCard::left);
  connect(m_choose, &QPushButton::clicked, this, &InterventionCard::beginChoice);
  connect(m_compare, &QPushButton::clicked, this,
          [this](bool compared) { emit compareToggled(intervention(), compared); });
  m_frame->actions()->addWidget(m_back);
  m_frame->actions()->addStretch();
  m_frame->actions()->addWidget(m_compare);
  m_frame->actions()->addWidget(m_choose);
  m_frame->showActions(true);
}

bool InterventionCard::open(const QString& intervention) {
  m_id = intervention.toStdString();
  if (m_care->catalogue().intervention(m_id) == nullptr) return false;
  fill();
  m_frame->scroll()->verticalScrollBar()->setValue(0);
  return true;
}

void InterventionCard::setCompared(bool compared) {
  m_compare->setChecked(compared);
}

void InterventionCard::follow() {
  if (m_fit == nullptr || m_id.empty()) return;
  // Another catalogue, or a list that has it no more.
  if (m_care->catalogue().intervention(m_id) == nullptr)
    emit left();
  else
    showFit();
}

void InterventionCard::fill() {
  const Intervention& one = *m_care->catalogue().intervention(m_id);
  m_frame->clearContent();
  m_frame->setTitle(from(one.name), from(one.fullName));
  m_frame->setMark(addedBy(one, m_care->overlay()));
  QFrame* fit = makeCard();
  m_fit = new ReadStop(tr("With this case"));
  m_fit->setObjectName(QStringLiteral("careFit"));
  columnIn(m_fit)->setContentsMargins(theme::kSpace8, theme::kSpace4, theme::kSpace8, theme::kSpace4);
  fit->layout()->addWidget(m_fit);
  m_frame->content()->addWidget(fit);
  addChoice();
  addPair(one, CarePart::Goal, CarePart::Target);
  addAges(one);
  addParts(one);
  showFit();
  // The buttons at the foot were made before what stands above them.
  setTabOrder(findChild<QWidget*>(QStringLiteral("carePart_sources")), m_back);
  setTabOrder(m_back, m_compare);
  setTabOrder(m_compare, m_choose);
}

void InterventionCard::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  if (m_fit != nullptr) m_fit->setFocus(event->reason());
}

void InterventionCard::addChoice() {
  QFrame* card = makeCard();
  card->setObjectName(QStringLiteral("careChoiceCard"));
  m_chosen = new ReadStop(tr("For the treatment plan"));
  m_chosen->setObjectName(QStringLiteral("careChosenLines"));
  columnIn(m_chosen)->setContentsMargins(theme::kSpace8, theme::kSpace4, theme::kSpace8, theme::kSpace4);
  m_choice = new CareChoiceForm(*m_care);
  card->layout()->addWidget(m_chosen);
  card->layout()->addWidget(m_choice);
  m_frame->content()->addWidget(card);
  m_choice->open(m_id);
  m_choice->setVisible(!m_care->choiceDraft(m_id).empty());
  connect(m_choice, &CareChoiceForm::left, this, [this] {
    m_choice->hide();
    showFit();
    m_choose->setFocus(Qt::OtherFocusReason);
  });
  connect(m_choice, &CareChoiceForm::chosen, this, [this](qint64 choice) {
    m_choice->hide();
    showFit();
    m_chosen->setFocus(Qt::OtherFocusReason); // what was done is seen and read out
    bringIntoView(m_chosen);
    emit chosen(choice);
  });
}

void InterventionCard::showFit() {
  clearLayout(m_fit->layout());
  const auto* candidate = m_care->candidate(m_id);
  m_fit->parentWidget()->setVisible(candidate != nullptr);
  if (candidate != nullptr) addFit(*static_cast<QVBoxLayout*>(m_fit->layout()), *m_care, *candidate);

  clearLayout(m_chosen->layout());
  auto& column = *static_cast<QVBoxLayout*>(m_chosen->layout());
  const casefile::CareChoice* chosen = m_care->chosen(m_id);
  const QString whyNot = m_care->desk().whyNot(m_care->actFor(m_id));
  const bool open = chosen == nullptr && whyNot.isEmpty();
  column.addWidget(makeText(chosen != nullptr ? tr("Chosen for the treatment plan") : tr("For the treatment plan"),
                            theme::TextSize::Lead));
  if (chosen != nullptr)
    addChoiceLines(column, *m_care, *chosen);
  else if (!whyNot.isEmpty())
    column.addWidget(makeMuted(whyNot));
  m_chosen->setFocusPolicy(open ? Qt::NoFocus : Qt::TabFocus); // there is nothing to read beside the form
  if (!open) m_choice->hide();
  m_chosen->parentWidget()->setVisible(!open || !m_choice->isHidden());
  m_choose->setVisible(open && m_choice->isHidden()); // one primary button a page
}

void InterventionCard::beginChoice() {
  m_chosen->parentWidget()->show();
  if (m_choice->isHidden()) m_choice->open(m_id);
  m_choice->show();
  m_choose->hide();
  focusChoice();
}

void InterventionCard::focusChoice() {
  if (m_choice == nullptr || m_choice->isHidden()) return;
  bringIntoView(m_choice);
  m_choice->focusFirst();
}

void InterventionCard::bringIntoView(QWidget* part) {
  // It has its height once it was laid out.
  m_frame->layout()->activate();
  QMetaObject::invokeMethod(
      part, [this, part] { m_frame->scroll()->ensureWidgetVisible(part, 0, theme::kSpace16); }, Qt::QueuedConnection);
}

void InterventionCard::addAges(const Intervention& one) {
  QFrame* card = makeCard();
  card->setObjectName(QStringLiteral("carePart_ages"));
  auto* stop = new ReadStop(tr("Age"));
  QVBoxLayout& column = *columnIn(stop);
  column.setContentsMargins(theme::kSpace8, theme::kSpace4, theme::kSpace8, theme::kSpace4);
  card->layout()->addWidget(stop);
  column.addWidget(makeText(tr("Age"), theme::TextSize::Lead));
  AgeLineBars bars = ageLineOf(one, m_care->catalogue(), static_cast<int>(m_care->facts().age.count()));
  if (bars.bars.empty()) {
    column.addWidget(makeMuted(notStated()));
    m_frame->content()->addWidget(card);
    return;
  }
  if (one.ages.empty() && !one.local) column.addWidget(makeMuted(tr("No source states an age in numbers.")));
  auto* line = new AgeLine("ageLine");
  line->setBars(bars);
  column.addWidget(line);
  const QString read = againstYouth(bars.bars.front(), bars.youthMonths);
  if (!read.isEmpty()) column.addWidget(makeText(tr("%1: %2").arg(bars.bars.front().title, read)));
  if (!bars.reason.isEmpty()) column.addWidget(makeText(tr("Why this range: %1").arg(bars.reason)));
  column.addWidget(makeMuted(tr("Solid: read strictly. Hatched: also when read widely. Dotted: it goes on after it was "
                                "begun. A point at the end: no bound is stated there. pr.: pregnancy.")));
  auto* words = new QWidget;
  QVBoxLayout* list = columnIn(words);
  for (const AgeLineBar& bar : bars.bars) {
    list->addWidget(makeText(sentence(bar)));
    addSources(*list, text::sourcesText(bar.sources, m_care->catalogue()));
  }
  auto& below = *static_cast<QVBoxLayout*>(card->layout());
  below.addWidget(new Disclosure(tr("The ages in words, with their places"), "ageWords", words), 0, Qt::AlignLeft);
  below.addWidget(words);
  m_frame->content()->addWidget(card);
}

void InterventionCard::addPair(const Intervention& one, CarePart first, CarePart second) {
  QFrame* sheet = makeCard();
  auto* beside = new SideBySide(kTwoColumns);
  for (const CarePart part : {first, second})
    beside->add(makeCareSection(part, said(part, one, m_care->catalogue(), m_care->overlay())), Qt::AlignTop);
  sheet->layout()->addWidget(beside);
  m_frame->content()->addWidget(sheet);
}

void InterventionCard::addParts(const Intervention& one) {
  for (const auto& [first, second] : kPairs)
    addPair(one, first, second);
  auto* sources = new ReadStop(tr("Where it is treated"));
  sources->setObjectName(QStringLiteral("carePart_sources"));
  QVBoxLayout* column = columnIn(sources);
  column->setContentsMargins(theme::kSpace8, theme::kSpace4, theme::kSpace8, theme::kSpace4);
  column->addWidget(makeText(sources->accessibleName(), theme::TextSize::Lead));
  for (const QString& line : text::sourcesText(one.citations, m_care->catalogue()))
    column->addWidget(makeText(line));
  QFrame* sheet = makeCard();
  sheet->layout()->addWidget(sources);
  m_frame->content()->addWidget(sheet);
}

} // namespace haven::gui
