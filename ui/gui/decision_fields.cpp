#include "gui/decision_fields.h"

#include "gui/decision_words.h"
#include "gui/fields.h"
#include "gui/flow_layout.h"
#include "gui/form.h"
#include "gui/plan_choice.h"
#include "text/labels.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

using casefile::Follow;
using casefile::MoveKind;
using casefile::PlanMove;
using plan::DecisionFault;
using text::from;

/// The step whose outcomes a decision chooses from; empty where it has none in the plan.
std::string_view stepOf(MoveKind kind) {
  return kind == MoveKind::ConcludeStep1 ? "step-1" : kind == MoveKind::ConcludeStep2 ? "step-2" : "";
}

std::vector<PlanOption> outcomesOf(const plan::PlanDefinition& plan, MoveKind kind) {
  std::vector<PlanOption> options;
  if (kind == MoveKind::Close)
    for (const std::string_view reason : plan::kCloseReasons)
      options.push_back({std::string(reason), text::closeReason(reason), false, {}});
  else if (const plan::Step* step = plan.step(stepOf(kind)))
    for (const plan::Outcome& outcome : step->outcomes)
      options.push_back({outcome.id, from(outcome.label), false, from(outcome.meaning)});
  return options;
}

/// So many months on; the last day of a month that has no such day.
Date monthsOn(Date day, int months) {
  const Date then = day + std::chrono::months(months);
  return then.ok() ? then : Date(then.year() / then.month() / std::chrono::last);
}

} // namespace

DecisionFields::DecisionFields(PlanDesk& desk, MoveKind kind, QWidget* parent)
    : QWidget(parent), m_desk(&desk), m_kind(kind) {
  QVBoxLayout* layout = columnIn(this);
  if (!outcomesOf(desk.plan(), kind).empty()) makeOutcome(*layout);
  m_reason = addNote(*layout, Of::Reason, tr("Explanation"), "reasonNote", 3);
  makeDeparture(*layout);
  makeFollow(*layout);
  makeNextLook(*layout);
  makeSecond(*layout);
  m_revision = addNote(*layout, Of::Revision, tr("Why the earlier decision is replaced"), "revisionNote", 2,
                       tr("The earlier decision stays readable; this takes its place."));
  load();
}

void DecisionFields::addSlot(QVBoxLayout& layout, Of id, FormField* field, QWidget* block) {
  m_slots.push_back({id, field, block == nullptr ? field : block});
  layout.addWidget(m_slots.back().block);
}

const DecisionFields::Slot* DecisionFields::slot(Of id) const {
  const auto found = std::find_if(m_slots.begin(), m_slots.end(), [id](const Slot& one) { return one.id == id; });
  return found == m_slots.end() ? nullptr : &*found;
}

NoteField* DecisionFields::addNote(QVBoxLayout& layout, Of id, const QString& label, const char* name, int lines,
                                   const QString& help) {
  auto* note = new NoteField(name, lines);
  auto* field = new FormField(label, note, help);
  connect(note, &NoteField::textChanged, this, &DecisionFields::keep);
  connect(note, &NoteField::refused, this,
          [field] { field->setProblem(tr("This is too long; what stood there is still there.")); });
  addSlot(layout, id, field);
  return note;
}

void DecisionFields::makeOutcome(QVBoxLayout& layout) {
  const QString label = m_kind == MoveKind::Close ? tr("Why the case is closed") : tr("Outcome");
  m_outcome = new PlanChoice(QStringLiteral("outcome"), label);
  m_outcome->setOptions(outcomesOf(m_desk->plan(), m_kind));
  connect(m_outcome, &PlanChoice::chose, this, [this](const QString& id) { chooseOutcome(id.toStdString()); });
  auto* proposal = new QWidget;
  m_proposal = columnIn(proposal);
  layout.addWidget(proposal);
  addSlot(layout, Of::Outcome, new FormField(label, m_outcome));
}

void DecisionFields::makeDeparture(QVBoxLayout& layout) {
  if (m_kind != MoveKind::ConcludeStep2) return;
  auto* block = new QWidget;
  QVBoxLayout* column = columnIn(block);
  auto* records = new QWidget;
  m_departures = columnIn(records);
  column->addWidget(records);
  m_departure = new NoteField("departureNote", 3);
  auto* field = new FormField(tr("Argument for departing from the result"), m_departure,
                              tr("What else you know, and why that weighs more."));
  column->addWidget(field);
  connect(m_departure, &NoteField::textChanged, this, &DecisionFields::keep);
  connect(m_departure, &NoteField::refused, this,
          [field] { field->setProblem(tr("This is too long; what stood there is still there.")); });
  addSlot(layout, Of::Departure, field, block);
}

void DecisionFields::makeFollow(QVBoxLayout& layout) {
  if (m_kind != MoveKind::ConcludeStep2) return;
  m_follow = new PlanChoice(QStringLiteral("follow"), tr("What follows"));
  connect(m_follow, &PlanChoice::chose, this, [this] {
    slot(Of::Follow)->field->setProblem({});
    keep();
    refresh();
  });
  addSlot(layout, Of::Follow, new FormField(tr("What follows"), m_follow));
  m_followText = addNote(layout, Of::FollowText, tr("Which examination or guidance"), "followNote", 2);
}

void DecisionFields::makeNextLook(QVBoxLayout& layout) {
  if (m_kind == MoveKind::Close) return;
  auto* block = new QWidget;
  QVBoxLayout* column = columnIn(block);
  m_day = new DateField("nextLook");
  auto* field = new FormField(tr("Day to look again (dd-mm-yyyy)"), m_day);
  column->addWidget(field);
  connect(m_day, &QLineEdit::textChanged, this, &DecisionFields::keep);
  auto* quick = new QWidget;
  auto* row = new FlowLayout(theme::kSpace8, quick);
  const std::tuple<int, const char*, QString> spans[] = {
      {3, "lookIn3", tr("In 3 months")}, {6, "lookIn6", tr("In 6 months")}, {12, "lookIn12", tr("In 1 year")}};
  for (const auto& [months, name, words] : spans) {
    QPushButton* button = makeButton(words, name, ButtonRank::Quiet);
    button->setAccessibleName(tr("Day to look again: %1").arg(words));
    connect(button, &QPushButton::clicked, this,
            [this, span = months] { setDay(monthsOn(m_desk->session().today(), span)); });
    row->addWidget(button);
  }
  column->addWidget(quick);
  addSlot(layout, Of::NextLook, field, block);
}

void DecisionFields::load() {
  m_loading = true;
  const DecisionDraft& draft = m_desk->draft(m_kind);
  const PlanMove& move = draft.move;
  if (m_outcome != nullptr) m_outcome->setChosen(move.outcome);
  m_reason->setStored(from(move.reason));
  m_revision->setStored(from(move.revision));
  if (m_departure != nullptr) m_departure->setStored(from(move.departure));
  if (m_followText != nullptr) m_followText->setStored(from(move.followText));
  if (m_day != nullptr) m_day->setText(draft.day);
  if (m_second != nullptr) {
    m_second->setText(move.second ? from(move.second->name) : QString());
    m_way->setChosen(draft.later ? kLater : kNow);
    fillColleagues();
  }
  for (const Slot& one : m_slots)
    one.field->setProblem({});
  m_loading = false;
  refresh();
}

void DecisionFields::keep() {
  if (m_loading) return;
  DecisionDraft& draft = m_desk->draft(m_kind);
  PlanMove& move = draft.move;
  if (m_outcome != nullptr) move.outcome = m_outcome->chosen();
  if (m_follow != nullptr) move.follow = casefile::followFromId(m_follow->chosen()).value_or(Follow::None);
  move.reason = m_reason->toPlainText().toStdString();
  move.revision = m_revision->toPlainText().toStdString();
  if (m_departure != nullptr) move.departure = m_departure->toPlainText().toStdString();
  if (m_followText != nullptr) move.followText = m_followText->toPlainText().toStdString();
  if (m_day != nullptr) draft.day = m_day->text();
  if (m_second != nullptr) {
    const std::string name = m_second->text().toStdString();
    move.second = name.empty() ? std::nullopt : std::optional(casefile::NamedPerson{name});
    const auto chosen = colleague();
    draft.colleague = chosen ? chosen->id : 0;
  }
}

void DecisionFields::chooseOutcome(const std::string& id) {
  PlanMove& move = m_desk->draft(m_kind).move;
  move.outcome = id;
  const auto follows = plan::followsOf(id);
  if (std::find(follows.begin(), follows.end(), move.follow) == follows.end()) move.follow = Follow::None;
  if (follows.size() == 1) move.follow = follows.front(); // no choice to make
  slot(Of::Outcome)->field->setProblem({});
  refresh();
}

void DecisionFields::setDay(Date day) {
  m_day->setDate(day);
  slot(Of::NextLook)->field->setProblem({});
  m_day->setFocus(Qt::OtherFocusReason);
}

std::vector<DecisionFields::Of> DecisionFields::required() const {
  PlanMove probe;
  probe.kind = m_kind;
  probe.outcome = m_desk->draft(m_kind).move.outcome;
  probe.follow = m_desk->draft(m_kind).move.follow;
  std::vector<Of> fields;
  for (const DecisionFault& fault : plan::faultsIn(m_desk->situation(), probe))
    if (fault.why == DecisionFault::Why::Empty) fields.push_back(fault.field);
  return fields;
}

bool DecisionFields::applies(Of id, const std::vector<Of>& required) const {
  const PlanMove& move = m_desk->draft(m_kind).move;
  if (std::find(required.begin(), required.end(), id) != required.end())
    return id != Of::Follow || !move.outcome.empty();
  switch (id) {
  case Of::Outcome:
    return true;
  case Of::Reason:
    return m_outcome == nullptr || !move.outcome.empty();
  case Of::Follow:
    return !move.outcome.empty();
  case Of::NextLook: // where the case goes on
    return m_follow != nullptr ? move.follow == Follow::Step3 : m_outcome == nullptr || !move.outcome.empty();
  default:
    return false;
  }
}

void DecisionFields::refresh() {
  showSecond();
  showFollows();
  showProposal();
  showDepartures();
  const auto needed = required();
  const auto isNeeded = [&](Of id) { return std::find(needed.begin(), needed.end(), id) != needed.end(); };
  for (const Slot& one : m_slots)
    one.block->setVisible(applies(one.id, needed));
  slot(Of::Reason)->field->setLabel(isNeeded(Of::Reason) ? tr("Explanation") : tr("Explanation (may be left empty)"));
  if (m_day != nullptr)
    slot(Of::NextLook)
        ->field->setLabel(isNeeded(Of::NextLook) ? tr("Day to look again (dd-mm-yyyy)")
                                                 : tr("Day to look again (dd-mm-yyyy; may be left empty)"));
}

void DecisionFields::showFollows() {
  if (m_follow == nullptr) return;
  const PlanMove& move = m_desk->draft(m_kind).move;
  const auto follows = plan::followsOf(move.outcome);
  if (m_follow->property("outcome") != from(move.outcome)) { // else what has the focus would be made anew
    std::vector<PlanOption> options;
    for (const Follow follow : follows)
      options.push_back({std::string(idOf(follow)), text::label(follow), false, {}});
    m_follow->setOptions(options);
    m_follow->setProperty("outcome", from(move.outcome));
  }
  m_follow->setChosen(std::string(idOf(move.follow)));
}

void DecisionFields::showProposal() {
  if (m_kind != MoveKind::ConcludeStep1) return;
  clearLayout(m_proposal);
  const plan::PlanState& state = m_desk->state();
  QStringList because;
  for (const plan::NoticeKind kind : {plan::NoticeKind::Step1Suspicion, plan::NoticeKind::ProblematicSignals})
    if (const plan::Notice* notice = state.notice(kind)) {
      because << text::words(m_desk->situation(), *notice).text;
      for (const plan::Field& field : notice->because)
        because << QStringLiteral("\u2013 ") + text::titleOf(m_desk->situation(), field);
    }
  if (state.proposesSuspicion)
    m_proposal->addWidget(
        makeNotice(tr("Haven proposes: a suspicion. You decide."), because.join(QLatin1Char('\n')), "proposal"));
  else
    m_proposal->addWidget(makeNotice(tr("Haven proposes: no suspicion. You decide."),
                                     tr("None of the four observations was answered with no, and the signals of a "
                                        "problematic relationship do not hold together."),
                                     "proposal"));
}

void DecisionFields::showDepartures() {
  if (m_departures == nullptr) return;
  clearLayout(m_departures);
  const auto records = plan::departsFrom(m_desk->state(), m_desk->draft(m_kind).move.outcome);
  if (records.empty()) return;
  QStringList lines{tr("An instrument says something else. That is possible: a score never sets the conclusion. Say "
                       "why you conclude otherwise.")};
  for (const casefile::Administration* record : records)
    lines << QStringLiteral("\u2013 ") + resultLine(*m_desk, *record);
  m_departures->addWidget(
      makeNotice(tr("This conclusion departs from a result"), lines.join(QLatin1Char('\n')), "departs"));
}

PlanMove DecisionFields::decision() const {
  const DecisionDraft& draft = m_desk->draft(m_kind);
  PlanMove move = draft.move;
  move.kind = m_kind;
  const auto needed = required();
  const auto says = [&](Of id) { return applies(id, needed); };
  if (!says(Of::Reason)) move.reason.clear();
  if (!says(Of::Departure)) move.departure.clear();
  if (!says(Of::Revision)) move.revision.clear();
  if (!says(Of::FollowText)) move.followText.clear();
  if (m_day != nullptr && says(Of::NextLook)) move.nextLook = m_day->date();
  if (draft.later) {
    const auto chosen = colleague();
    move.second = chosen ? std::optional(casefile::NamedPerson{chosen->name, chosen->role}) : std::nullopt;
  }
  return move;
}

bool DecisionFields::showFaults() {
  const auto faults = plan::faultsIn(m_desk->situation(), decision());
  FormField* first = nullptr;
  for (const Slot& one : m_slots) {
    const auto found =
        std::find_if(faults.begin(), faults.end(), [&](const DecisionFault& fault) { return fault.field == one.id; });
    QString problem = found == faults.end() ? QString() : text::label(*found);
    const bool noDay = one.id == Of::NextLook && m_day != nullptr && !m_day->isEmpty() && !m_day->date();
    if (noDay && !one.block->isHidden()) problem = tr("Write the day as 21-11-2026.");
    one.field->setProblem(problem);
    if (first == nullptr && !problem.isEmpty()) first = one.field;
  }
  if (first == nullptr) return false;
  if (auto* choice = qobject_cast<PlanChoice*>(first->field()))
    choice->focusChoice();
  else
    first->field()->setFocus(Qt::OtherFocusReason);
  return true;
}

} // namespace haven::gui
