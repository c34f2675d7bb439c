#include "gui/interventions_page.h"

#include "gui/care_filter.h"
#include "gui/care_list.h"
#include "gui/care_partners.h"
#include "gui/care_rules.h"
#include "gui/compare_bar.h"
#include "gui/compare_page.h"
#include "gui/disclosure.h"
#include "gui/fact_chips.h"
#include "gui/harmful_notice.h"
#include "gui/intervention_card.h"
#include "gui/letter_page.h"
#include "gui/page_frame.h"
#include "gui/reading_order.h"
#include "text/error_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace haven::gui {
namespace {

constexpr std::string_view kSections[] = {"care-conditions", "care-features"};
constexpr int kSettlingMs = 400;

} // namespace

InterventionsPage::InterventionsPage(CareDesk& care, QWidget* parent)
    : PlanPage(care.desk(), "interventionsPage", "after", parent), m_care(&care), m_places(new QStackedWidget),
      m_card(new InterventionCard(care)), m_compare(new ComparePage(care)), m_letter(new LetterPage(care)),
      m_compareBar(new CompareBar) {
  makePlaces();
  // What is found is now long, now short: the lines do not break differently for it.
  frame().scroll()->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  connect(frame().scroll()->verticalScrollBar(), &QScrollBar::rangeChanged, this, &InterventionsPage::keepPlace);
}

void InterventionsPage::makePlaces() {
  layout()->addWidget(m_places);
  m_places->addWidget(&frame());
  m_places->addWidget(m_card);
  m_places->addWidget(m_compare);
  m_places->addWidget(m_letter);
  connect(m_letter, &LetterPage::left, this, &InterventionsPage::back);
  frame().actions()->addWidget(m_compareBar, 2);
  connect(m_compareBar, &CompareBar::compareWanted, this, &InterventionsPage::openCompare);
  connect(m_compareBar, &CompareBar::clearWanted, this, [this] { m_list->clearCompared(); });
  connect(m_card, &InterventionCard::left, this, &InterventionsPage::back);
  connect(m_card, &InterventionCard::compareToggled, this, [this](const QString& intervention, bool on) {
    m_list->setCompared(intervention.toStdString(), on);
    showCompared();
  });
  connect(m_compare, &ComparePage::left, this, &InterventionsPage::back);
  connect(m_compare, &ComparePage::cardWanted, this, &InterventionsPage::openCard);
  connect(m_compare, &ComparePage::removed, this,
          [this](const QString& intervention) { m_list->setCompared(intervention.toStdString(), false); });
}

bool InterventionsPage::asks(const plan::Field& field) {
  return std::find(std::begin(kSections), std::end(kSections), field.section) != std::end(kSections);
}

PlanPageWords InterventionsPage::words() const {
  return {tr("Interventions"), tr("What can help this child, and why. Haven advises; people choose."),
          tr("What the sources say about recognition has a date: check the current entry in the Databank Effectieve "
             "Jeugdinterventies."),
          tr("Nothing to find out first")};
}

std::vector<plan::Missing> InterventionsPage::needed() const {
  std::vector<plan::Missing> missing;
  if (desk().file().plan.closed()) return missing; // nothing can be answered
  for (const interventions::RuleHit& hit : m_care->matching().rules) {
    if (!hit.first || !hit.condition || hit.holds != interventions::Holds::Unknown) continue;
    const plan::Field field{"after", "care-conditions", std::string(idOf(*hit.condition)), {}};
    const bool listed =
        std::any_of(missing.begin(), missing.end(), [&](const plan::Missing& one) { return one.field == field; });
    if (!listed) missing.push_back({field, plan::Need::NotAsked, desk().plan().point(field.point)->source});
  }
  return missing;
}

void InterventionsPage::refresh() {
  showMatching();
}

void InterventionsPage::showMatching() {
  holdPlace();
  showFirst();
  m_facts->refresh();
  m_list->refresh();
  showHowMany();
  m_rules->refresh();
  m_partners->refresh();
  keepOrder();
}

void InterventionsPage::showHowMany() {
  const auto& all = m_care->matching().candidates;
  const auto count = [&](interventions::Fit fit) {
    return std::count_if(all.begin(), all.end(), [&](const auto& one) { return one.fit == fit; });
  };
  m_toList->setText(tr("%1 fit, %2 nearly fit: to the list")
                        .arg(count(interventions::Fit::Fits))
                        .arg(count(interventions::Fit::Near)));
}

void InterventionsPage::holdPlace() {
  QScrollArea& scroll = *frame().scroll();
  QWidget* focused = focusWidget();
  if (m_held != nullptr || focused == nullptr || !scroll.widget()->isAncestorOf(focused)) return;
  m_held = focused;
  m_heldTop = focused->mapTo(scroll.viewport(), QPoint()).y();
  // What was just made gets its place in a few steps.
  QTimer::singleShot(kSettlingMs, this, [this] { m_held = nullptr; });
}

void InterventionsPage::keepPlace() {
  QScrollArea& scroll = *frame().scroll();
  if (m_held == nullptr || m_held != focusWidget() || !scroll.widget()->isAncestorOf(m_held)) return;
  QScrollBar* bar = scroll.verticalScrollBar();
  bar->setValue(bar->value() + m_held->mapTo(scroll.viewport(), QPoint()).y() - m_heldTop);
}

void InterventionsPage::keepOrder() {
  keepReadingOrder(*frame().scroll()->widget());
}

void InterventionsPage::find() {
  showList();
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
  frame().scroll()->verticalScrollBar()->setValue(0);
}

void InterventionsPage::search() {
  const bool searching = !m_search->text().trimmed().isEmpty();
  Result<CareFinds> found = m_finder->find(m_search->text());
  frame().setProblem(found ? QString() : text::errorText(found.error()));
  // The warning does not rest on the index.
  CareFinds finds = found ? std::move(*found) : CareFinds{};
  if (!found) finds.harmful = interventions::harmfulIn(m_search->text().toStdString(), m_care->catalogue());
  for (QWidget* part : m_unsearched)
    part->setVisible(!searching);
  // Not every screen reader hears an alert; all tell of the field one types in.
  if (m_warning->show(finds.harmful))
    m_search->setAccessibleDescription(finds.harmful.empty() ? QString() : m_warning->accessibleName());
  m_partly->setVisible(finds.partly);
  m_partners->showFound(searching ? std::optional(std::move(finds.partners)) : std::nullopt);
  m_list->showFound(searching ? std::optional(std::move(finds.interventions)) : std::nullopt);
  keepOrder();
}

bool InterventionsPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_search && event->type() == QEvent::KeyPress &&
      static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Down) {
    toFound();
    return true;
  }
  return PlanPage::eventFilter(watched, event);
}

void InterventionsPage::toFound() {
  // A warning is read before anything that was found.
  if (m_warning->isVisible())
    m_warning->focusSources();
  else
    m_list->focusFirst();
}

bool InterventionsPage::back() {
  if (m_places->currentWidget() != &frame()) {
    showList();
    if (m_openedFrom.empty() || !m_list->focusRow(m_openedFrom)) m_list->focusFirst();
    return true;
  }
  if (m_search == nullptr || m_search->text().isEmpty()) return false;
  m_search->clear();
  find();
  return true;
}

void InterventionsPage::showList() {
  m_places->setCurrentWidget(&frame());
}

void InterventionsPage::openCard(const QString& intervention) {
  if (!m_card->open(intervention)) return;
  if (m_places->currentWidget() == &frame()) m_openedFrom = intervention.toStdString();
  const auto& compared = m_list->compared();
  m_card->setCompared(std::find(compared.begin(), compared.end(), intervention.toStdString()) != compared.end());
  m_places->setCurrentWidget(m_card);
  m_card->setFocus();
}

void InterventionsPage::openLetter(casefile::CareChoiceId choice) {
  m_openedFrom.clear();
  m_places->setCurrentWidget(m_letter); // first: opening gives its first field the focus
  m_letter->open(choice);
}

bool InterventionsPage::hasDraft() const {
  return m_letter->hasDraft();
}

QJsonObject InterventionsPage::letterDraft() const {
  return m_letter->draft();
}

void InterventionsPage::giveBackLetter(const QJsonObject& draft) {
  m_letter->giveBack(draft);
}

QString InterventionsPage::openWithin() const {
  const QWidget* open = m_places->currentWidget();
  if (open == m_card) return QStringLiteral("card ") + m_card->intervention();
  if (open == m_compare) return QStringLiteral("compare ") + m_compare->interventions().join(QLatin1Char(' '));
  return open == m_letter ? QStringLiteral("letter %1").arg(m_letter->choice()) : QString();
}

void InterventionsPage::openAgain(const QString& what) {
  const QStringList words = what.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  if (words.size() < 2) return;
  if (words.front() == QLatin1String("card")) return openCard(words[1]);
  if (words.front() == QLatin1String("letter")) return openLetter(words[1].toLongLong());
  for (const QString& id : words.mid(1))
    m_list->setCompared(id.toStdString(), true);
  if (m_list->compared().size() > 1) openCompare();
}

void InterventionsPage::openCompare() {
  QStringList ids;
  for (const std::string& id : m_list->compared())
    ids << QString::fromStdString(id);
  m_openedFrom = ids.front().toStdString();
  m_compare->open(ids);
  m_places->setCurrentWidget(m_compare);
  m_compare->setFocus();
}

void InterventionsPage::showCompared() {
  QStringList names;
  for (const std::string& id : m_list->compared())
    if (const auto* one = m_care->catalogue().intervention(id)) names << QString::fromStdString(one->name);
  m_compareBar->show(names);
}

QWidget* InterventionsPage::widgetOf(const plan::Field& field) {
  if (!asks(field)) return PlanPage::widgetOf(field);
  showList();
  m_search->clear();
  if (field.section == kSections[0])
    m_conditions->setExpanded(true);
  else
    m_featuresOpen->setExpanded(true);
  return PlanPage::widgetOf(field);
}

} // namespace haven::gui
