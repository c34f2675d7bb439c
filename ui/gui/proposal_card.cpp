#include "gui/proposal_card.h"

#include "gui/decision_words.h"
#include "gui/disclosure.h"
#include "gui/fields.h"
#include "gui/flow_layout.h"
#include "gui/form.h"
#include "text/error_text.h"
#include "text/labels.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

using casefile::Proposal;
using casefile::ProposalOutcome;
using text::from;

} // namespace

ProposalCard::ProposalCard(PlanDesk& desk, casefile::MoveKind kind, QWidget* parent)
    : QWidget(parent), m_desk(&desk), m_kind(kind), m_column(columnIn(this, theme::kSpace8)) {
  setObjectName(QStringLiteral("proposal-%1").arg(from(idOf(kind))));
  refresh();
}

void ProposalCard::refresh() {
  const Proposal* proposal = m_desk->lastProposal(m_kind);
  const bool waits = proposal != nullptr && proposal->waits(m_desk->file().plan.lastMove());
  const bool over = proposal != nullptr && !waits && tells(*proposal);
  setVisible(waits || over);
  const QString now = !waits && !over ? QString()
                                      : QStringLiteral("%1 %2 %3 %4 %5")
                                            .arg(m_desk->file().id)
                                            .arg(proposal->id)
                                            .arg(waits ? 1 : 0)
                                            .arg(proposal->answer ? 1 : 0)
                                            .arg(whyNotNow());
  if (now == m_shown) return; // a remark may be half written
  m_shown = now;
  clearLayout(m_column);
  m_remark = nullptr;
  m_remarkField = nullptr;
  if (waits)
    showWaiting(*proposal);
  else if (over)
    showOver(*proposal);
}

bool ProposalCard::tells(const Proposal& proposal) const {
  const auto& moves = m_desk->file().plan.moves;
  if (proposal.answer)
    return proposal.answer->outcome == ProposalOutcome::Returned && proposal.after == m_desk->file().plan.lastMove();
  // Lapsed: to the two of them, until the case has gone on once more.
  const casefile::AccountId me = m_desk->session().store().account().id;
  const auto since = std::count_if(moves.begin(), moves.end(),
                                   [&](const casefile::PlanMove& move) { return move.id > proposal.after; });
  return since == 1 && (proposal.second == me || proposal.move.by.account == me);
}

QString ProposalCard::whyNotNow() const {
  plan::Move move = m_desk->state().move(m_kind);
  if (move.ready) return {};
  move.allowed = true; // it is signed in the name of who proposed it
  QStringList lines;
  for (const QString& line : text::whyNot(m_desk->situation(), move))
    lines << QStringLiteral("\u2013 ") + line;
  return lines.join(QLatin1Char('\n'));
}

void ProposalCard::addWords(const Proposal& proposal) {
  QLabel* outcome = makeText(outcomeLabel(m_desk->plan(), proposal.move));
  QFont bold = outcome->font();
  bold.setWeight(QFont::DemiBold);
  outcome->setFont(bold);
  m_column->addWidget(outcome);
  for (const QString& line : linesOf(proposal.move))
    m_column->addWidget(makeText(line));
  m_column->addWidget(makeMuted(tr("Proposed on %1 by %2 (%3)")
                                    .arg(text::formatMoment(proposal.move.by.at), from(proposal.move.by.name),
                                         text::label(proposal.move.by.role))));
}

void ProposalCard::showWaiting(const Proposal& proposal) {
  const casefile::AccountId me = m_desk->session().store().account().id;
  const bool mine = proposal.second == me;
  const QString who =
      proposal.move.second ? from(proposal.move.second->name) : QString(); // always there: the store reads it so
  m_column->addWidget(
      mine ? makeNotice(tr("Waits for you to sign too"),
                        tr("Read it beside what stands above on this page. It counts for nothing until you agree; then "
                           "it is signed by both."),
                        "waitsForYou")
           : makeNotice(tr("Waits for %1 to sign too").arg(who),
                        tr("It counts for nothing until then. Another decision of this case makes it lapse."),
                        "waitsForOther"));
  addWords(proposal);
  if (mine) addForSecond(proposal);
  if (proposal.move.by.account != me) return;
  QPushButton* back = makeButton(tr("Take back"), "withdraw", ButtonRank::Ordinary);
  back->setAccessibleDescription(tr("What you proposed stands in the fields again"));
  connect(back, &QPushButton::clicked, this,
          [this, id = proposal.id] { finish(m_desk->withdraw(id), tr("Not taken back.")); });
  m_column->addWidget(back, 0, Qt::AlignLeft);
}

void ProposalCard::addForSecond(const Proposal& proposal) {
  const QString why = whyNotNow();
  if (!why.isEmpty()) m_column->addWidget(makeNotice(tr("This cannot be signed as the case is now"), why, "notNow"));
  auto* buttons = new QWidget;
  auto* row = new FlowLayout(theme::kSpace8, buttons);
  QPushButton* agrees = makeButton(tr("Agree and sign too"), "agree", ButtonRank::Primary);
  agrees->setEnabled(why.isEmpty());
  connect(agrees, &QPushButton::clicked, this, [this, proposal] { agree(proposal); });
  row->addWidget(agrees);
  auto* remark = new QWidget;
  m_remark = new NoteField("remarkNote", 2);
  m_remarkField = new FormField(tr("Remark"), m_remark, tr("What has to change, or be talked over first."));
  auto* column = columnIn(remark);
  column->addWidget(m_remarkField);
  addRemark(proposal.id);
  auto* give = new Disclosure(tr("Give back with a remark"), "giveBack", remark);
  connect(give, &QPushButton::toggled, this, [this](bool open) {
    if (open) m_remark->setFocus(Qt::OtherFocusReason);
  });
  row->addWidget(give);
  QPushButton* send = makeButton(tr("Give back"), "sendBack", ButtonRank::Ordinary);
  column->addWidget(send, 0, Qt::AlignLeft);
  connect(send, &QPushButton::clicked, this, [this, id = proposal.id] {
    const std::string words = m_remark->toPlainText().toStdString();
    if (m_remark->toPlainText().trimmed().isEmpty()) {
      m_remarkField->setProblem(tr("Say why you give it back."));
      m_remark->setFocus(Qt::OtherFocusReason);
      return;
    }
    finish(m_desk->returnProposal(id, words), tr("Not given back; your remark is still here."));
  });
  m_column->addWidget(buttons);
  m_column->addWidget(remark);
}

void ProposalCard::addRemark(casefile::ProposalId proposal) {
  m_remark->setStored(m_desk->remark(proposal));
  connect(m_remark, &NoteField::textChanged, this, [this, proposal] {
    m_desk->holdRemark(proposal, m_remark->toPlainText());
    m_remarkField->setProblem({});
  });
  connect(m_remark, &NoteField::refused, this,
          [field = m_remarkField] { field->setProblem(tr("This is too long; what stood there is still there.")); });
}

void ProposalCard::showOver(const Proposal& proposal) {
  const QString who = proposal.move.second ? from(proposal.move.second->name) : QString();
  if (!proposal.answer) {
    m_column->addWidget(makeNotice(tr("What waited for %1 has lapsed").arg(who),
                                   tr("Another decision was signed since. Nothing of it was signed."), "lapsed"));
    return;
  }
  m_column->addWidget(makeNotice(
      tr("Given back by %1 on %2").arg(from(proposal.answer->by.name), text::formatMoment(proposal.answer->by.at)),
      from(proposal.answer->remark), "returned"));
}

void ProposalCard::agree(const Proposal& proposal) {
  casefile::PlanMove move = proposal.move;
  const auto& me = m_desk->session().store().account();
  move.second = casefile::NamedPerson{me.name, me.role};
  const bool sure = m_desk->session().prompts().confirm(
      this, {text::label(m_kind), beforeSigning(*m_desk, move, {move.by.name, move.by.role}), tr("Agree and sign too"),
             tr("Not yet")});
  if (sure) finish(m_desk->agree(proposal.id), tr("Not signed."));
}

void ProposalCard::finish(const Status& done, const QString& failed) {
  if (done) {
    emit answered();
    return;
  }
  QFrame* notice = makeNotice(failed, text::errorText(done.error()), "proposalFailure");
  delete findChild<QWidget*>(QStringLiteral("proposalFailure"));
  m_column->addWidget(notice);
  QAccessibleEvent spoken(notice, QAccessible::Alert);
  QAccessible::updateAccessibility(&spoken);
}

} // namespace haven::gui
