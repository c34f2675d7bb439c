#include "gui/carer_card.h"

#include "gui/disclosure.h"
#include "gui/fields.h"
#include "gui/flow_layout.h"
#include "gui/form.h"
#include "text/labels.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace haven::gui {
namespace {

using text::from;

constexpr const char* kObservations = "observations";
constexpr const char* kSupport[] = {"signals-secure", "signals-insecure", "signals-problematic", "seven-aspects"};
constexpr std::size_t kDaysOpen = 3; // more earlier days than this stand folded

int yesCount(const PlanDesk& desk, const plan::Section& section, casefile::RelationshipId carer) {
  const auto answers = casefile::currentAnswers(desk.file().plan);
  return static_cast<int>(std::count_if(section.points.begin(), section.points.end(), [&](const plan::Point& point) {
    const casefile::PlanAnswer* newest = nullptr;
    for (const auto& [key, answer] : answers)
      if (key.point == point.id && key.relationship == carer && key.round == desk.file().plan.round()) newest = answer;
    return newest != nullptr && newest->option == casefile::kYes;
  }));
}

/// Whether the rule of the table holds for this carer: the rules, asked about a case that has no other.
bool ruleHolds(const PlanDesk& desk, casefile::RelationshipId carer) {
  casefile::CaseFile alone = desk.file();
  std::erase_if(alone.relationships, [carer](const auto& one) { return one.id != carer; });
  plan::Situation situation = desk.situation();
  situation.file = &alone;
  return plan::planState(situation).notice(plan::NoticeKind::ProblematicSignals) != nullptr;
}

} // namespace

CarerCard::CarerCard(PlanDesk& desk, const casefile::Relationship& carer, AddPlanPoint addPoint, QWidget* parent)
    : QFrame(parent), m_desk(&desk), m_carer(carer.id), m_addPoint(std::move(addPoint)), m_day(desk.session().today()) {
  setProperty("look", "card");
  setObjectName(QStringLiteral("carer-%1").arg(carer.id));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace24, theme::kSpace24);
  layout->setSpacing(theme::kSpace8);
  layout->addWidget(makeText(text::label(carer), theme::TextSize::Heading));
  makeDay(*layout);
  makeObservations(*layout);
  m_days = new QWidget;
  columnIn(m_days)->setContentsMargins(theme::kSpace16, 0, 0, 0);
  m_daysButton = new Disclosure(tr("Other days"), "otherDays", m_days);
  m_daysButton->setAccessibleName(tr("Other days on which something was seen with %1").arg(text::label(carer)));
  layout->addWidget(m_daysButton, 0, Qt::AlignLeft);
  layout->addWidget(m_days);
  m_support = new QWidget;
  columnIn(m_support);
  m_supportButton =
      new Disclosure(tr("Support for looking: signals and seven aspects (not required)"), "support", m_support);
  m_supportButton->setAccessibleName(tr("Support for looking, %1").arg(text::label(carer)));
  connect(m_supportButton, &QPushButton::toggled, this, [this](bool shown) {
    if (shown) buildSupport();
  });
  layout->addWidget(m_supportButton, 0, Qt::AlignLeft);
  layout->addWidget(m_support);
  m_daysButton->hide();
  refresh();
}

void CarerCard::makeDay(QVBoxLayout& layout) {
  m_dayWords = makeText({}, theme::TextSize::Lead);
  m_dayWords->setObjectName(QStringLiteral("dayWords"));
  layout.addWidget(m_dayWords);
  auto* row = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace16, row);
  m_otherDay = new DateField("otherDay");
  m_otherDayField = new FormField(tr("Another day (dd-mm-yyyy)"), m_otherDay);
  connect(m_otherDay, &QLineEdit::editingFinished, this, &CarerCard::takeDay);
  flow->addWidget(m_otherDayField);
  m_nothing = makeButton(tr("Nothing seen yet with this carer"), "nothingSeen", ButtonRank::Ordinary);
  connect(m_nothing, &QPushButton::clicked, this, &CarerCard::nothingSeen);
  flow->addWidget(m_nothing);
  layout.addWidget(row);
  m_locked = makeNotice({},
                        tr("What stands here was decided on, or is a colleague's. It can be read; fill in today to "
                           "add what you see now."),
                        "dayLocked");
  layout.addWidget(m_locked);
}

void CarerCard::makeObservations(QVBoxLayout& layout) {
  const plan::Section& section = *m_desk->plan().section(kObservations);
  PlanPointParts parts;
  parts.setting = true;
  parts.unknowns = false;
  parts.note = tr("Described behaviour");
  for (const plan::Point& point : section.points)
    m_points.push_back(m_addPoint(layout, section, point, parts, m_carer, m_day));
}

void CarerCard::buildSupport() {
  if (m_support->layout()->count() > 0) return;
  auto& column = *static_cast<QVBoxLayout*>(m_support->layout());
  PlanPointParts parts;
  parts.unknowns = false;
  for (const char* id : kSupport) {
    const plan::Section* section = m_desk->plan().section(id);
    if (section == nullptr) continue;
    column.addWidget(makeText(from(section->title), theme::TextSize::Lead));
    column.addWidget(makeMuted(from(section->purpose)));
    for (const plan::Note& tip : section->tips)
      column.addWidget(makeText(from(tip.text)));
    if (section->id == "signals-problematic") {
      m_rule = new QWidget;
      columnIn(m_rule);
      column.addWidget(m_rule);
    }
    for (const plan::Point& point : section->points)
      m_points.push_back(m_addPoint(column, *section, point, parts, m_carer, m_day));
  }
  for (PlanPoint* point : m_points)
    point->setLocked(!mayChange(m_day));
  showRule();
}

void CarerCard::showSupport() {
  m_supportButton->setExpanded(true);
  buildSupport();
}

void CarerCard::showRule() {
  if (m_rule == nullptr) return;
  clearLayout(m_rule->layout());
  const plan::Section& insecure = *m_desk->plan().section("signals-insecure");
  const plan::Section& problematic = *m_desk->plan().section("signals-problematic");
  const QString counted = tr("Seen now: %1 of %2 insecure features and %3 of %4 problematic ones.")
                              .arg(yesCount(*m_desk, insecure, m_carer))
                              .arg(insecure.points.size())
                              .arg(yesCount(*m_desk, problematic, m_carer))
                              .arg(problematic.points.size());
  m_rule->layout()->addWidget(makeNotice(ruleHolds(*m_desk, m_carer) ? tr("The rule holds now: reason for a suspicion")
                                                                     : tr("The rule does not hold now"),
                                         counted, "signalsRule"));
}

const casefile::PlanAnswer* CarerCard::answer(const std::string& point, Date day) const {
  return m_desk->answer({point, m_carer, m_desk->file().plan.round(), day});
}

std::vector<Date> CarerCard::days() const {
  std::set<Date, std::greater<>> found;
  for (const auto& [key, answer] : casefile::currentAnswers(m_desk->file().plan))
    if (key.relationship == m_carer && key.round == m_desk->file().plan.round() && key.on) {
      const auto field = plan::fieldOf(m_desk->plan(), key.point);
      if (field && field->step == "step-1") found.insert(*key.on);
    }
  return {found.begin(), found.end()};
}

bool CarerCard::mayChange(Date day) const {
  if (day == m_desk->session().today()) return true;
  const auto me = m_desk->situation().person.id;
  const auto& record = m_desk->file().plan;
  return std::all_of(record.answers.begin(), record.answers.end(), [&](const casefile::PlanAnswer& one) {
    const bool here = one.key.relationship == m_carer && one.key.round == record.round() && one.key.on == day;
    return !here || (one.given.account == me && one.after == record.lastMove());
  });
}

QString CarerCard::openWithin() const {
  return QString::fromStdString(formatIsoDate(m_day)) +
         (m_supportButton->isExpanded() ? QStringLiteral("+") : QString());
}

void CarerCard::openAgain(const QString& what) {
  if (what.endsWith(QLatin1Char('+'))) showSupport();
  const auto day = parseIsoDate(what.left(10).toStdString());
  if (day && *day != m_day && *day <= m_desk->session().today()) showDay(*day);
}

void CarerCard::takeDay() {
  if (m_otherDay->isEmpty()) return m_otherDayField->setProblem({});
  const auto day = m_otherDay->date();
  if (!day) return m_otherDayField->setProblem(tr("Write the day as 21-11-2026."));
  if (*day > m_desk->session().today()) return m_otherDayField->setProblem(tr("This day lies in the future."));
  if (*day < m_desk->file().youth.dateOfBirth) return m_otherDayField->setProblem(tr("This day is before birth."));
  m_otherDayField->setProblem({});
  if (*day != m_day) showDay(*day);
}

void CarerCard::showDay(Date day) {
  bool kept = true;
  const auto watch = connect(m_desk, &PlanDesk::failed, this, [&kept] { kept = false; });
  for (PlanPoint* point : m_points) {
    point->flush();
    point->keepAgain();
  }
  disconnect(watch);
  if (!kept) return; // what is typed stays on screen, with its day
  m_day = day;
  for (PlanPoint* point : m_points) {
    point->setDay(day);
    point->setLocked(!mayChange(day));
  }
  refresh();
}

void CarerCard::nothingSeen() {
  const plan::Section& section = *m_desk->plan().section(kObservations);
  for (const plan::Point& point : section.points) {
    if (answer(point.id, m_day) != nullptr) continue;
    casefile::PlanAnswer seen;
    seen.key = {point.id, m_carer, m_desk->file().plan.round(), m_day};
    seen.option = "not-seen";
    if (!m_desk->save(std::move(seen))) return;
  }
  m_points.front()->focusAnswer();
}

void CarerCard::refresh() {
  const bool today = m_day == m_desk->session().today();
  m_dayWords->setText(today ? tr("What was seen today, %1").arg(text::formatDate(m_day))
                            : tr("What was seen on %1").arg(text::formatDate(m_day)));
  const plan::Section& section = *m_desk->plan().section(kObservations);
  const bool none = std::none_of(section.points.begin(), section.points.end(),
                                 [&](const plan::Point& point) { return answer(point.id, m_day) != nullptr; });
  const bool writable = m_desk->mayWrite({"step-1", kObservations, section.points.front().id, m_carer});
  m_nothing->setEnabled(none && writable && mayChange(m_day));
  m_otherDay->setEnabled(true);
  m_locked->setVisible(!mayChange(m_day));
  showRule();
  showDays();
}

void CarerCard::showDays() {
  if (m_days->isAncestorOf(focusWidget()) && focusWidget()->isVisible()) return; // not from under the hand
  clearLayout(m_days->layout());
  auto& column = *static_cast<QVBoxLayout*>(m_days->layout());
  for (const Date day : days())
    if (day != m_day) addDay(column, day);
  const Date today = m_desk->session().today();
  const auto known = days();
  if (m_day != today && std::find(known.begin(), known.end(), today) == known.end()) addDay(column, today);
  const bool any = column.count() > 0;
  if (any == m_daysButton->isHidden()) m_daysButton->setExpanded(any && known.size() <= kDaysOpen);
  m_daysButton->setVisible(any);
}

void CarerCard::addDay(QVBoxLayout& column, Date day) {
  const QString words = text::formatDate(day);
  QPushButton* open =
      makeButton(day == m_desk->session().today() ? tr("Today, %1").arg(words) : words, "", ButtonRank::Quiet);
  open->setObjectName(QStringLiteral("day-") + from(formatIsoDate(day)));
  open->setAccessibleName(tr("Show what was seen on %1").arg(words));
  connect(open, &QPushButton::clicked, this, [this, day] {
    m_otherDay->clear();
    m_otherDayField->setProblem({});
    m_points.front()->focusAnswer(); // the list is made anew
    showDay(day);
  });
  column.addWidget(open, 0, Qt::AlignLeft);
  const plan::Section& section = *m_desk->plan().section(kObservations);
  for (const plan::Point& point : section.points) {
    const casefile::PlanAnswer* seen = answer(point.id, day);
    if (seen == nullptr) continue;
    QStringList parts{text::optionLabel(m_desk->plan(), point.id, seen->option)};
    for (const std::string* part : {&seen->setting, &seen->text})
      if (!part->empty()) parts << from(*part);
    parts.removeAll(QString());
    column.addWidget(
        makePoint(tr("%1: %2").arg(from(point.title), parts.join(QStringLiteral(" \u00B7 "))), theme::TextSize::Small));
  }
}

} // namespace haven::gui
