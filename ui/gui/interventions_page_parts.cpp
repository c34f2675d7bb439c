#include "gui/care_filter.h"
#include "gui/care_list.h"
#include "gui/care_panel.h"
#include "gui/care_partners.h"
#include "gui/care_rules.h"
#include "gui/care_without.h"
#include "gui/care_words.h"
#include "gui/clear_button.h"
#include "gui/compare_bar.h"
#include "gui/disclosure.h"
#include "gui/fact_chips.h"
#include "gui/form.h"
#include "gui/harmful_notice.h"
#include "gui/interventions_page.h"
#include "gui/page_frame.h"
#include "text/error_text.h"
#include "text/intervention_text.h"
#include "text/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

// What the page is made of; how it works is in interventions_page.cpp.

namespace haven::gui {
namespace {

using interventions::Fact;
using interventions::Holds;
using interventions::RuleHit;

constexpr const char* kConditions = "care-conditions";
constexpr const char* kFeatures = "care-features";

} // namespace

void InterventionsPage::addContent() {
  const std::vector<std::string> compared =
      m_list != nullptr && m_shownCase == desk().file().id ? m_list->compared() : std::vector<std::string>{};
  m_shownCase = desk().file().id;
  m_unsearched.clear();
  m_features = nullptr;
  m_openedFrom.clear();
  m_finder = std::make_unique<CareFinder>(m_care->catalogue(), m_care->overlay());
  QVBoxLayout* column = frame().content();
  if (m_care->overlayFault())
    column->addWidget(makeNotice(tr("The list of your organisation cannot be used"),
                                 text::errorText(*m_care->overlayFault()), "careOverlayFault"));
  column->addWidget(makeSearch());
  m_warning = new HarmfulNotice(m_care->catalogue());
  column->addWidget(m_warning);
  m_toList = makeButton({}, "careToList", ButtonRank::Quiet);
  connect(m_toList, &QPushButton::clicked, this, &InterventionsPage::toFound);
  column->addWidget(m_toList, 0, Qt::AlignLeft);
  m_unsearched.push_back(m_toList);
  for (QWidget* part : {makeFirst(), makeFacts(), makeChosen(), makeListHead()}) {
    column->addWidget(part);
    m_unsearched.push_back(part);
  }
  m_filters = new CareFilterBar;
  m_filters->setOverlay(m_care->overlay());
  column->addWidget(m_filters);
  m_partly = makeMuted(tr("Nothing holds all of these words; this holds most of them."));
  m_partly->setObjectName(QStringLiteral("carePartly"));
  m_partly->hide();
  column->addWidget(m_partly);
  m_count = makeMuted({});
  m_count->setObjectName(QStringLiteral("careFiltered"));
  column->addWidget(m_count);
  m_list = new CareList(*m_care);
  column->addWidget(m_list);
  m_rules = new CareRules(*m_care, false);
  auto* rules = new QWidget;
  auto* rulesColumn = new QVBoxLayout(rules);
  rulesColumn->setContentsMargins(0, 0, 0, 0);
  rulesColumn->addWidget(m_rules);
  column->addWidget(rules);
  auto* without = new CareWithout(m_care->catalogue());
  column->addWidget(without);
  m_partners = new CarePartners(*m_care);
  column->addWidget(m_partners);
  m_unsearched.insert(m_unsearched.end(), {rules, without});
  connect(m_filters, &CareFilterBar::filterChanged, this, [this] {
    m_list->setFilter(m_filters->filter());
    keepOrder();
  });
  connect(m_list, &CareList::unfolded, this, &InterventionsPage::keepOrder);
  connect(m_list, &CareList::opened, this, &InterventionsPage::openCard);
  connect(m_list, &CareList::comparedChanged, this, &InterventionsPage::showCompared);
  connect(m_list, &CareList::arranged, this, &InterventionsPage::showCount);
  connect(m_list, &CareList::reached, this, &InterventionsPage::bringIntoView);
  showList();
  showMatching();
  for (const std::string& id : compared)
    m_list->setCompared(id, true);
  showCompared();
}

QWidget* InterventionsPage::makeSearch() {
  m_search = new QLineEdit;
  m_search->setObjectName(QStringLiteral("careSearch"));
  addClearButton(*m_search);
  m_search->setPlaceholderText(tr("Name, goal, group or working element"));
  m_search->setMaximumWidth(520);
  connect(m_search, &QLineEdit::textChanged, this, &InterventionsPage::search);
  connect(m_search, &QLineEdit::returnPressed, this, &InterventionsPage::toFound);
  m_search->installEventFilter(this);
  return new FormField(tr("Search everything (Ctrl+F)"), m_search);
}

QWidget* InterventionsPage::makeFirst() {
  const plan::Section& section = *desk().plan().section(kConditions);
  m_firstCard = makeCard();
  m_firstCard->setObjectName(QStringLiteral("section-care-conditions"));
  auto* column = static_cast<QVBoxLayout*>(m_firstCard->layout());
  column->addWidget(makeText(tr("What first"), theme::TextSize::Heading));
  m_firstRules = new CareRules(*m_care, true);
  column->addWidget(m_firstRules);
  auto* part = new QWidget;
  auto* points = new QVBoxLayout(part);
  points->setContentsMargins(0, 0, 0, 0);
  points->setSpacing(theme::kSpace4);
  addWhyNot(*points, plan::actFor({step().id, section.id, section.points.front().id, {}}));
  for (const plan::Point& point : section.points) {
    PlanPointParts parts;
    parts.brief = true;
    parts.aside = [this, id = point.id] { return conditionWords(id); };
    addPoint(*points, section, point, parts);
  }
  m_conditions = new Disclosure({}, "careConditionsOpen", part);
  column->addWidget(m_conditions, 0, Qt::AlignLeft);
  column->addWidget(part);
  const auto& rules = m_care->matching().rules;
  m_conditions->setExpanded(std::any_of(rules.begin(), rules.end(), [](const RuleHit& hit) { return hit.first; }));
  return m_firstCard;
}

QString InterventionsPage::conditionWords(const std::string& point) const {
  for (const RuleHit& hit : m_care->matching().rules)
    if (hit.first && hit.condition && idOf(*hit.condition) == point && hit.holds == Holds::No)
      return capital(text::ruleText(hit, m_care->catalogue()));
  return {};
}

void InterventionsPage::showFirst() {
  int unmet = 0;
  int unknown = 0;
  for (const RuleHit& hit : m_care->matching().rules) {
    if (!hit.first || !hit.condition) continue;
    ++(hit.holds == Holds::Unknown ? unknown : unmet);
  }
  QStringList words;
  if (unmet > 0) words << tr("%n not met", nullptr, unmet);
  if (unknown > 0) words << tr("%n not known yet", nullptr, unknown);
  m_conditions->setTitle(words.isEmpty() ? tr("Conditions for help: nothing stands in the way")
                                         : tr("Conditions for help: %1").arg(words.join(QStringLiteral(", "))));
  m_firstRules->refresh();
}

QWidget* InterventionsPage::makeFacts() {
  QFrame* card = makeCard();
  card->setObjectName(QStringLiteral("section-care-features"));
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  column->addWidget(makeText(tr("What Haven looks at"), theme::TextSize::Heading));
  const Months age = completedMonths(desk().file().youth.dateOfBirth, desk().session().today());
  auto* head = new QHBoxLayout;
  head->setSpacing(theme::kSpace24);
  QLabel* ageLine =
      makeText(tr("Age: %1 (%n month(s))", nullptr, static_cast<int>(age.count())).arg(text::formatAge(age)));
  ageLine->setObjectName(QStringLiteral("careAge"));
  head->addWidget(ageLine, 1, Qt::AlignTop);
  head->addWidget(makeSetting());
  column->addLayout(head);
  m_facts = new FactChips(*m_care);
  connect(m_facts, &FactChips::groupWanted, this, [this](const QString& group) {
    showField({step().id, kFeatures, interventions::featurePoint(group.toStdString()), {}});
  });
  column->addWidget(m_facts);
  m_features = new QWidget;
  auto* points = new QVBoxLayout(m_features);
  points->setContentsMargins(0, 0, 0, 0);
  points->setSpacing(theme::kSpace4);
  m_featuresOpen = new Disclosure(tr("Adjust the characteristics"), "careFeaturesOpen", m_features);
  connect(m_featuresOpen, &Disclosure::toggled, this, &InterventionsPage::addFeatures);
  column->addWidget(m_featuresOpen, 0, Qt::AlignLeft);
  column->addWidget(m_features);
  return card;
}

QWidget* InterventionsPage::makeSetting() {
  m_setting = new QComboBox;
  m_setting->setObjectName(QStringLiteral("careSetting"));
  m_setting->addItem(tr("Anywhere"), QString());
  for (const interventions::Tag& setting : m_care->catalogue().settings)
    m_setting->addItem(QString::fromStdString(setting.label), QString::fromStdString(setting.id));
  m_setting->setCurrentIndex(std::max(m_setting->findData(m_care->setting()), 0));
  connect(m_setting, &QComboBox::currentIndexChanged, this, [this] {
    m_care->setSetting(m_setting->currentData().toString());
    showMatching();
  });
  auto* field = new FormField(tr("Where you work"), m_setting);
  // Not so important that every reader has to pass it.
  m_setting->setAccessibleDescription(
      tr("What is offered elsewhere then asks for a referral. Kept until Haven is locked."));
  m_setting->setToolTip(m_setting->accessibleDescription());
  return field;
}

void InterventionsPage::addFeatures() {
  auto* points = static_cast<QVBoxLayout*>(m_features->layout());
  if (points->count() > 0) return; // made when they are first wanted: there are many
  const plan::Section& section = *desk().plan().section(kFeatures);
  addWhyNot(*points, plan::actFor({step().id, section.id, section.points.front().id, {}}));
  std::string heading;
  for (const plan::Point& point : section.points) {
    if (point.heading != heading)
      points->addWidget(makeText(QString::fromStdString(heading = point.heading), theme::TextSize::Lead));
    PlanPointParts parts;
    parts.brief = true;
    parts.aside = [this, id = point.id] { return featureWords(id); };
    addPoint(*points, section, point, parts);
  }
  keepOrder();
}

QString InterventionsPage::featureWords(const std::string& point) const {
  for (const auto& [group, fact] : m_care->facts().groups) {
    if (interventions::featurePoint(group) != point || fact.marked) continue;
    const QString whence = FactChips::whence(desk(), fact);
    if (fact.holds == Holds::Yes) return tr("Yes by what is filled in elsewhere: %1").arg(whence);
    if (fact.holds == Holds::No) return tr("No by what is filled in elsewhere: %1").arg(whence);
    return whence.isEmpty() ? QString() : tr("Not clear from: %1").arg(whence);
  }
  return {};
}

QWidget* InterventionsPage::makeChosen() {
  auto* holder = new QWidget; // the panel itself knows when there is something to show
  auto* column = new QVBoxLayout(holder);
  column->setContentsMargins(0, 0, 0, 0);
  auto* panel = new CarePanel(*m_care, CarePanel::Use::Work);
  connect(panel, &CarePanel::cardWanted, this, &InterventionsPage::openCard);
  connect(panel, &CarePanel::letterWanted, this, &InterventionsPage::openLetter);
  column->addWidget(panel);
  return holder;
}

QWidget* InterventionsPage::makeListHead() {
  auto* head = new QWidget;
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins(0, theme::kSpace8, 0, 0);
  column->setSpacing(theme::kSpace4);
  column->addWidget(makeText(tr("What there is"), theme::TextSize::Heading));
  QLabel* order = makeMuted(text::orderText());
  order->setObjectName(QStringLiteral("careOrder"));
  column->addWidget(order);
  column->addWidget(makeMuted(tr("The arrow keys go from row to row, Enter opens one, Space lays it side by side with "
                                 "others, three at most.")));
  return head;
}

void InterventionsPage::showCount() {
  m_count->setText(tr("%n left out by the filters", nullptr, m_list->filtered()));
  m_count->setVisible(m_list->filtered() > 0);
}

} // namespace haven::gui
