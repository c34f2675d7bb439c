#include "gui/decision_form.h"

#include "gui/decision_fields.h"
#include "gui/decision_words.h"
#include "gui/disclosure.h"
#include "gui/form.h"
#include "gui/proposal_card.h"
#include "text/error_text.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

using casefile::MoveKind;
using casefile::PlanMove;

/// What is signed on the way; beginning again, closing and reopening are not what a page is for.
bool onTheWay(MoveKind kind) {
  return kind != MoveKind::NewRound && kind != MoveKind::Close && kind != MoveKind::Reopen;
}

constexpr std::size_t kMissingShown = 4; // the whole list stands at the side of the page

} // namespace

DecisionForm::DecisionForm(PlanDesk& desk, MoveKind kind, QWidget* parent)
    : QFrame(parent), m_desk(&desk), m_kind(kind), m_before(new QWidget), m_closed(new QWidget),
      m_proposal(new ProposalCard(desk, kind)), m_fields(new DecisionFields(desk, kind)), m_failure(new QWidget),
      m_sign(makeButton(text::label(kind), "sign", onTheWay(kind) ? ButtonRank::Primary : ButtonRank::Ordinary)) {
  setProperty("look", "card");
  setObjectName(QStringLiteral("decision-") + QLatin1String(idOf(kind).data(), static_cast<int>(idOf(kind).size())));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace24, theme::kSpace24);
  layout->setSpacing(theme::kSpace8);
  layout->addWidget(makeText(text::label(kind), theme::TextSize::Heading));
  m_before->setObjectName(QStringLiteral("decidedBefore"));
  m_closed->setObjectName(QStringLiteral("whyClosed"));
  for (QWidget* part : {m_before, m_closed, m_failure})
    columnIn(part);
  layout->addWidget(m_before);
  layout->addWidget(m_proposal);
  layout->addWidget(m_closed);
  layout->addWidget(m_fields);
  layout->addWidget(m_failure);
  layout->addWidget(m_sign, 0, Qt::AlignLeft);
  connect(m_sign, &QPushButton::clicked, this, &DecisionForm::sign);
  connect(m_fields, &DecisionFields::wayChanged, this, &DecisionForm::nameButton);
  connect(m_proposal, &ProposalCard::answered, this, [this] {
    m_fields->load(); // what was taken back stands in them again
    m_before->setFocus(Qt::OtherFocusReason);
  });
  connect(m_desk, &PlanDesk::changed, this, &DecisionForm::refresh);
  refresh();
}

void DecisionForm::refresh() {
  showBefore();
  m_proposal->refresh();
  const bool waits = m_desk->waiting(m_kind) != nullptr;
  showClosed();
  if (waits) m_closed->hide(); // whether it is open to somebody else is not what counts now
  const bool open = m_desk->state().move(m_kind).open() && !waits;
  if (open) m_fields->refresh();
  m_fields->setVisible(open);
  m_sign->setVisible(!waits);
  m_sign->setEnabled(open);
  nameButton();
}

void DecisionForm::nameButton() {
  const auto colleague = m_fields->colleague();
  m_sign->setText(colleague ? tr("Ask %1 to sign too").arg(text::from(colleague->name)) : text::label(m_kind));
}

void DecisionForm::showBefore() {
  clearLayout(m_before->layout());
  auto& column = *static_cast<QVBoxLayout*>(m_before->layout());
  const auto& record = m_desk->file().plan;
  auto* older = new QWidget;
  QVBoxLayout* olderColumn = columnIn(older);
  olderColumn->setContentsMargins(theme::kSpace16, 0, 0, 0);
  const PlanMove* counts = record.last(m_kind, record.round());
  for (auto move = record.moves.rbegin(); move != record.moves.rend(); ++move)
    if (move->kind == m_kind && &*move != counts) addDecision(*olderColumn, *move);
  if (counts != nullptr) {
    addDecision(column, *counts);
    addWayOn(column, *counts);
  }
  const bool any = olderColumn->count() > 0;
  if (any) {
    auto* more = new Disclosure(tr("Earlier decisions"), "olderDecisions", older);
    more->setAccessibleName(tr("Earlier decisions: %1").arg(text::label(m_kind)));
    column.addWidget(more, 0, Qt::AlignLeft);
    column.addWidget(older);
  } else {
    delete older;
  }
  m_before->setVisible(any || counts != nullptr);
}

void DecisionForm::addDecision(QVBoxLayout& column, const PlanMove& move) const {
  QLabel* outcome = makeText(outcomeLabel(m_desk->plan(), move));
  QFont bold = outcome->font();
  bold.setWeight(QFont::DemiBold);
  outcome->setFont(bold);
  column.addWidget(outcome);
  for (const QString& line : linesOf(move))
    column.addWidget(makeText(line));
  QLabel* who = makeMuted(signedBy(move));
  who->setFont(theme::font(theme::TextSize::Small));
  column.addWidget(who);
}

void DecisionForm::addWayOn(QVBoxLayout& column, const PlanMove& move) const {
  const bool toStep2 = move.outcome == "suspicion";
  const bool toStep3 = move.follow == casefile::Follow::Step3;
  const bool toAfter = move.follow == casefile::Follow::Guidance || move.follow == casefile::Follow::Close ||
                       move.kind == MoveKind::DecideStep3;
  if (!toStep2 && !toStep3 && !toAfter) return;
  const QString words = toStep2   ? tr("Go on with step 2")
                        : toStep3 ? tr("Go on with step 3")
                                  : tr("Go on with “After the steps”");
  const std::string step = toStep2 ? "step-2" : toStep3 ? "step-3" : "after";
  QPushButton* button = makeButton(words, "wayOn", ButtonRank::Quiet);
  connect(button, &QPushButton::clicked, m_desk, [desk = m_desk, step] { emit desk->fieldWanted({step, "", "", {}}); });
  column.addWidget(button, 0, Qt::AlignLeft);
}

void DecisionForm::showClosed() {
  clearLayout(m_closed->layout());
  plan::Move move = m_desk->state().move(m_kind);
  m_closed->setVisible(!move.open());
  if (move.open()) return;
  const std::size_t missing = move.missing.size();
  QStringList lines;
  const bool cut = missing > kMissingShown + 1;
  if (cut) move.missing.resize(kMissingShown);
  const bool allowed = std::exchange(move.allowed, true);
  for (const QString& line : text::whyNot(m_desk->situation(), move))
    lines << QStringLiteral("\u2013 ") + line;
  if (cut)
    lines << QStringLiteral("\u2013 ") +
                 tr("and %n more; see “Still needed”", nullptr, static_cast<int>(missing - kMissingShown));
  move.barriers.clear();
  move.missing.clear();
  move.allowed = allowed;
  for (const QString& line : text::whyNot(m_desk->situation(), move))
    lines << QStringLiteral("\u2013 ") + line;
  m_closed->layout()->addWidget(makeNotice(tr("This is not possible now"), lines.join(QLatin1Char('\n')), "whyNot"));
}

void DecisionForm::sign() {
  setFailure({});
  if (m_fields->showFaults()) return;
  const PlanMove decision = m_fields->decision();
  if (const auto colleague = m_fields->colleague()) return propose(decision, *colleague);
  const auto& me = m_desk->session().store().account();
  const bool sure = m_desk->session().prompts().confirm(
      this, {text::label(m_kind), beforeSigning(*m_desk, decision, {me.name, me.role}), tr("Sign"), tr("Not yet")});
  if (!sure) return;
  if (const Status decided = m_desk->decide(decision); !decided) return setFailure(text::errorText(decided.error()));
  m_fields->load();
  // What was pressed may be gone; what was decided is read out instead.
  m_before->setAccessibleName(outcomeLabel(m_desk->plan(), decision));
  m_before->setFocus(Qt::OtherFocusReason);
}

void DecisionForm::propose(const PlanMove& decision, const store::Colleague& colleague) {
  const QString who = text::from(colleague.name);
  const QString words =
      outcomeLabel(m_desk->plan(), decision) + QStringLiteral(".\n\n") +
      tr("%1 finds it at the start of the day and signs too, or gives it back with a remark. Until then it counts for "
         "nothing. You can take it back; another decision of this case makes it lapse.")
          .arg(who);
  const bool sure = m_desk->session().prompts().confirm(
      this, {text::label(m_kind), words, tr("Ask %1 to sign too").arg(who), tr("Not yet")});
  if (!sure) return;
  if (const Status done = m_desk->propose(decision, colleague.id); !done)
    return setFailure(text::errorText(done.error()));
  m_fields->load();
  m_proposal->setAccessibleName(tr("Waits for %1 to sign too").arg(who));
  m_proposal->setFocus(Qt::OtherFocusReason);
}

void DecisionForm::setFailure(const QString& text) {
  clearLayout(m_failure->layout());
  m_failure->setVisible(!text.isEmpty());
  if (text.isEmpty()) return;
  QFrame* notice = makeNotice(tr("Not signed; what you entered is still here."), text, "signFailure");
  m_failure->layout()->addWidget(notice);
  QAccessibleEvent spoken(notice, QAccessible::Alert);
  QAccessible::updateAccessibility(&spoken);
}

} // namespace haven::gui
