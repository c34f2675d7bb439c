#include "gui/plan_page.h"

#include "gui/disclosure.h"
#include "gui/flow_layout.h"
#include "gui/form.h"
#include "gui/page_frame.h"
#include "gui/save_line.h"
#include "gui/talk_sheet_action.h"
#include "gui/wrap_button.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace haven::gui {
namespace {

using text::from;

constexpr int kLetGoMs = 30;         // how often is looked whether a pressed button was let go
constexpr int kSideFromWidth = 1120; // as the frame: below this there is no side column

/// Not folded away or taken off the page. What was only just built is there, though it is drawn later.
bool isThere(const QWidget* widget, const QWidget* page) {
  for (; widget != nullptr && widget != page; widget = widget->parentWidget())
    if (widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide)) return false;
  return widget != nullptr;
}

} // namespace

PlanPage::PlanPage(PlanDesk& desk, const char* objectName, std::string step, QWidget* parent)
    : QWidget(parent), m_desk(&desk), m_step(std::move(step)), m_frame(new PageFrame("planFrame")),
      m_saveLine(new SaveLine(desk.session().context().clock)), m_needs(new QWidget), m_prompt(makeText({})) {
  setObjectName(QLatin1String(objectName));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
  auto* needs = new QVBoxLayout(m_needs);
  needs->setContentsMargins(0, 0, 0, 0);
  needs->setSpacing(theme::kSpace4);
  m_needs->setObjectName(QStringLiteral("needs"));
  m_frame->actions()->addWidget(m_saveLine, 1);
  m_frame->showActions(true);
  makePrompt();
  // A page that was only just built gets its heights later.
  connect(m_frame->scroll()->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
    if (m_inView && m_inView->isAncestorOf(focusWidget()))
      m_frame->scroll()->ensureWidgetVisible(m_inView, 0, theme::kSpace32);
  });
  connect(m_desk, &PlanDesk::changed, this, &PlanPage::showAnew);
  connect(m_desk, &PlanDesk::saved, this, [this] {
    m_allKept = std::none_of(m_points.begin(), m_points.end(), [](const PlanPoint* one) { return one->isUnkept(); });
    if (m_allKept) m_saveLine->showSaved();
  });
  connect(m_desk, &PlanDesk::failed, this, [this](const Error& error) {
    if (!isVisible()) return;
    m_allKept = false;
    m_saveLine->showFailure(error);
  });
  connect(m_saveLine, &SaveLine::retryWanted, this, [this] {
    m_allKept = true;
    for (PlanPoint* point : m_points)
      point->keepAgain();
    m_allKept = keepAgain() && m_allKept;
    m_settled = settle();
    if (allKept()) m_saveLine->clear();
  });
}

const plan::Step& PlanPage::step() const {
  return *m_desk->plan().step(m_step);
}

void PlanPage::show() {
  m_points.clear();
  m_needs->setParent(this); // outlives the column it may stand in
  m_needs->hide();
  m_frame->clearContent();
  m_saveLine->clear();
  m_allKept = true;
  m_settled = true;
  const PlanPageWords above = words();
  m_frame->setTitle(above.title, above.purpose);
  m_frame->content()->addWidget(makeMuted(above.by));
  addContent();
  m_shown = true;
  showPrompt();
  placeNeeds();
  showNeeds();
}

PlanPageWords PlanPage::words() const {
  const int number = m_step.back() - '0';
  const bool numbered = m_step.rfind("step-", 0) == 0;
  return {numbered ? tr("Step %1: %2").arg(number).arg(from(step().title)) : from(step().title), from(step().purpose),
          tr("By: %1 Source: %2").arg(from(step().who), from(step().source.text())), tr("Nothing is needed any more")};
}

void PlanPage::showAnew() {
  if (!m_shown || !isVisible()) return;
  // A press takes the focus from a text, which is kept then. What is pressed stays where it is until it is let go.
  if (QGuiApplication::mouseButtons() != Qt::NoButton) {
    QTimer::singleShot(kLetGoMs, this, &PlanPage::showAnew);
    return;
  }
  for (PlanPoint* point : m_points)
    point->refresh();
  refresh();
  showPrompt();
  showNeeds();
}

void PlanPage::makePrompt() {
  auto* line = new QHBoxLayout;
  m_prompt->setObjectName(QStringLiteral("meldcodePrompt"));
  m_prompt->setMaximumWidth(QWIDGETSIZE_MAX);
  QPushButton* link = makeButton(tr("To the Meldcode"), "meldcodeLink");
  connect(link, &QPushButton::clicked, this, [this] {
    const plan::Field field{"step-2", "meldcode", "meldcode-weighed", {}};
    if (!showField(field)) emit fieldWanted(field);
  });
  line->addWidget(m_prompt, 1);
  line->addWidget(link, 0, Qt::AlignVCenter);
  m_frame->pinned()->addLayout(line);
}

void PlanPage::showPrompt() {
  const plan::Notice* notice = m_desk->state().notice(plan::NoticeKind::MeldcodePrompt);
  if (notice != nullptr)
    m_prompt->setText(tr("%1. This stays until it is answered.").arg(text::words(m_desk->situation(), *notice).title));
  m_frame->showPinned(notice != nullptr);
}

void PlanPage::rebuildLater() {
  QTimer::singleShot(0, this, [this] {
    std::optional<plan::Field> focused;
    for (const PlanPoint* point : m_points)
      if (point->isAncestorOf(focusWidget())) focused = point->field();
    const int height = m_frame->scroll()->verticalScrollBar()->value();
    flush();
    show();
    m_frame->scroll()->verticalScrollBar()->setValue(height);
    if (focused) showField(*focused);
  });
}

QVBoxLayout* PlanPage::addCard(const plan::Section& section) {
  QFrame* card = makeCard();
  card->setObjectName(QStringLiteral("section-") + from(section.id));
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  column->addWidget(makeText(from(section.title), theme::TextSize::Heading));
  column->addWidget(makeMuted(from(section.purpose)));
  auto* tips = new QWidget;
  auto* lines = new QVBoxLayout(tips);
  lines->setContentsMargins(theme::kSpace16, 0, 0, 0);
  lines->setSpacing(theme::kSpace4);
  QString heading;
  for (const plan::Note& tip : section.tips) {
    if (from(tip.heading) != heading) lines->addWidget(makeText(heading = from(tip.heading)));
    lines->addWidget(makePoint(from(tip.text)));
  }
  lines->addWidget(makeMuted(tr("Source: %1").arg(from(section.source.text()))));
  auto* more = new Disclosure(section.tips.empty() ? tr("Source") : tr("Tips and source"), "sectionTips", tips);
  more->setAccessibleName(tr("Tips and source of: %1").arg(from(section.title)));
  auto* row = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace8, row);
  flow->addWidget(more);
  if (!section.sheetTitle.empty()) flow->addWidget(makeSheetButton(section));
  column->addWidget(row);
  column->addWidget(tips);
  m_frame->content()->addWidget(card);
  return column;
}

/// The sheet to take along to this conversation.
QWidget* PlanPage::makeSheetButton(const plan::Section& section) {
  QPushButton* button = makeButton(tr("Talk sheet..."), "", ButtonRank::Quiet);
  button->setObjectName(QStringLiteral("sheet-") + from(section.id));
  button->setAccessibleName(tr("Talk sheet: %1").arg(from(section.sheetTitle)));
  connect(button, &QPushButton::clicked, this,
          [this, &section] { offerTalkSheet(m_desk->session(), this, section, m_desk->file()); });
  return button;
}

QVBoxLayout* PlanPage::addSection(const plan::Section& section, PlanPointParts parts,
                                  std::optional<casefile::RelationshipId> relationship, std::optional<Date> on) {
  QVBoxLayout* column = addCard(section);
  QString heading;
  const Months age = completedMonths(m_desk->file().youth.dateOfBirth, m_desk->session().today());
  if (!section.points.empty()) addWhyNot(*column, plan::actFor({m_step, section.id, section.points.front().id, {}}));
  for (const plan::Point& point : section.points) {
    if (!point.ages.holds(age)) continue;
    if (from(point.heading) != heading && !point.heading.empty())
      column->addWidget(makeText(from(point.heading), theme::TextSize::Lead));
    heading = from(point.heading);
    addPoint(*column, section, point, parts, relationship, on);
  }
  return column;
}

PlanPoint* PlanPage::addPoint(QVBoxLayout& column, const plan::Section& section, const plan::Point& point,
                              PlanPointParts parts, std::optional<casefile::RelationshipId> relationship,
                              std::optional<Date> on) {
  auto* widget = new PlanPoint(*m_desk, point, {m_step, section.id, point.id, relationship}, parts, on);
  column.addWidget(widget);
  m_points.push_back(widget);
  return widget;
}

void PlanPage::addWhyNot(QVBoxLayout& column, casefile::Act act) {
  const QString why = m_desk->whyNot(act);
  if (!why.isEmpty()) column.addWidget(makeNotice({}, why, "whyNot"));
}

QWidget* PlanPage::widgetOf(const plan::Field& field) {
  if (!field.point.empty()) return nullptr;
  for (const QString& name : {QStringLiteral("section-") + from(field.section), from(field.section)}) // or a decision
    for (QWidget* card : findChildren<QWidget*>(name))
      if (isThere(card, this)) return card; // of what stood here before, something may still be waiting to be gone
  return nullptr;
}

void PlanPage::bringIntoView(QWidget* widget) {
  m_inView = widget;
  m_frame->scroll()->ensureWidgetVisible(widget, 0, theme::kSpace32);
}

bool PlanPage::showField(const plan::Field& field) {
  QWidget* widget = widgetOf(field);
  for (PlanPoint* point : m_points)
    if (widget == nullptr && point->field() == field) {
      // First the whole point into view, then what is focused in it.
      bringIntoView(point);
      point->focusAnswer();
      return true;
    }
  if (widget == nullptr) return false;
  bringIntoView(widget);
  QWidget* target = widget;
  while (target != nullptr &&
         (target->focusPolicy() == Qt::NoFocus || !isThere(target, this) || !target->isEnabled()) && target != this)
    target = target->nextInFocusChain();
  if (target != nullptr && widget->isAncestorOf(target)) target->setFocus(Qt::OtherFocusReason);
  if (target == widget) widget->setFocus(Qt::OtherFocusReason);
  return true;
}

std::vector<plan::Missing> PlanPage::needed() const {
  return plan::missingFor(m_desk->situation(), m_step);
}

void PlanPage::showNeeds() {
  // The list has the focus when a line of it was followed; nothing of it is removed while it has.
  clearLayout(m_needs->layout());
  const auto missing = needed();
  QLabel* heading =
      makeText(missing.empty() ? words().settled : tr("Still needed: %1").arg(missing.size()), theme::TextSize::Lead);
  heading->setObjectName(QStringLiteral("needsHeading"));
  m_needs->layout()->addWidget(heading);
  std::string group;
  for (const plan::Missing& one : missing) {
    addGroup(group, one.field);
    // Most are simply not asked yet: that is said once, by the heading.
    const QString words = one.need == plan::Need::NotAsked ? text::titleOf(m_desk->situation(), one.field)
                                                           : text::sentence(m_desk->situation(), one);
    auto* link = new WrapButton(words, QStringLiteral("need-") + from(idOf(one.field)));
    connect(link, &WrapButton::clicked, this, [this, field = one.field] {
      if (!showField(field)) emit fieldWanted(field);
    });
    m_needs->layout()->addWidget(link);
  }
}

/// A heading where the list comes to another section, or to another carer.
void PlanPage::addGroup(std::string& group, const plan::Field& field) {
  const plan::Section* section = m_desk->plan().section(field.section);
  const plan::Field whole{field.step, field.section, "", field.relationship};
  if (section == nullptr || idOf(whole) == group) return;
  group = idOf(whole);
  QLabel* heading = makeText(text::titleOf(m_desk->situation(), whole), theme::TextSize::Small);
  QFont bold = heading->font();
  bold.setWeight(QFont::DemiBold);
  heading->setFont(bold);
  m_needs->layout()->addWidget(heading);
}

void PlanPage::placeNeeds() {
  const bool wide = width() >= kSideFromWidth;
  auto* wanted = wide ? m_frame->side() : m_frame->content();
  if (wanted->indexOf(m_needs) < 0) {
    m_frame->side()->removeWidget(m_needs);
    m_frame->content()->removeWidget(m_needs);
    // Where there is no room beside it, first on the page after who it is for.
    wanted->insertWidget(wide ? 0 : 1, m_needs);
  }
  m_needs->setVisible(wide || needsInColumn());
  m_frame->showSide(true);
}

void PlanPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (m_shown) placeNeeds();
}

void PlanPage::flush() {
  for (PlanPoint* point : m_points)
    point->flush();
  m_settled = settle();
}

} // namespace haven::gui
