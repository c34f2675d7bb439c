#include "gui/plan_overview.h"

#include "gui/form.h"
#include "gui/plan_path.h"
#include "gui/wrap_button.h"
#include "text/labels.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

using text::from;

constexpr std::size_t kMostLinks = 6;

QLabel* strong(const QString& text) {
  QLabel* label = makeText(text);
  QFont font = label->font();
  font.setWeight(QFont::DemiBold);
  label->setFont(font);
  return label;
}

} // namespace

PlanOverview::PlanOverview(const PlanDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(&desk), m_column(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("planOverview"));
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(theme::kSpace16);
  addPath();
  addNotices(true);
  addNext();
  addNotices(false);
  addReasons();
}

void PlanOverview::addPath() {
  QFrame* card = makeCard();
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  const plan::PlanState& state = m_desk->state();
  column->addWidget(makeText(tr("The plan: %1").arg(text::label(state.stage)), theme::TextSize::Heading));
  QStringList facts;
  if (state.round > 1) facts << tr("round %1").arg(state.round);
  if (state.nextLook) {
    const QString day = text::formatDate(state.nextLook->day);
    if (state.nextLook->daysLeft < 0)
      facts << tr("looked at again on %1: overdue").arg(day);
    else
      facts << tr("looked at again on %1").arg(day);
  }
  if (!facts.isEmpty() && state.stage != plan::Stage::Closed)
    column->addWidget(makeMuted(facts.join(QStringLiteral("  \u00B7  "))));
  auto* path = new PlanPath(state);
  connect(path, &PlanPath::stepWanted, this, &PlanOverview::stepWanted);
  column->addWidget(path);
  m_column->addWidget(card);
}

void PlanOverview::addNotices(bool urgent) {
  for (const plan::Notice& notice : m_desk->state().notices) {
    if (urgent != (notice.kind == plan::NoticeKind::MeldcodePrompt)) continue;
    const text::NoticeWords words = text::words(m_desk->situation(), notice);
    QFrame* frame = makeNotice(words.title, words.text);
    frame->setObjectName(QStringLiteral("notice-") + from(std::string(plan::idOf(notice.kind))));
    auto* column = static_cast<QVBoxLayout*>(frame->layout());
    QLabel* source = makeMuted(tr("Source: %1").arg(from(notice.source.text())));
    source->setFont(theme::font(theme::TextSize::Small));
    column->addWidget(source);
    std::optional<plan::Field> target;
    if (!notice.because.empty()) target = notice.because.front();
    if (notice.kind == plan::NoticeKind::MeldcodePrompt)
      target = plan::Field{"step-2", "meldcode", "meldcode-weighed", {}};
    if (target) {
      auto* link = new WrapButton(tr("Go there"), QStringLiteral("noticeLink"));
      link->setAccessibleName(tr("%1: go there").arg(words.title));
      connect(link, &WrapButton::clicked, this, [this, field = *target] { emit fieldWanted(field); });
      column->addWidget(link, 0, Qt::AlignLeft);
    }
    m_column->addWidget(frame);
  }
}

void PlanOverview::addMissing(QVBoxLayout& around, const std::vector<plan::Missing>& missing) {
  auto* list = new QVBoxLayout;
  list->setSpacing(0);
  around.addLayout(list);
  QVBoxLayout& column = *list;
  const plan::Situation situation = m_desk->situation();
  for (std::size_t i = 0; i < std::min(missing.size(), kMostLinks); ++i) {
    auto* link = new WrapButton(text::sentence(situation, missing[i]),
                                QStringLiteral("missing-") + from(plan::idOf(missing[i].field)));
    connect(link, &WrapButton::clicked, this, [this, field = missing[i].field] { emit fieldWanted(field); });
    column.addWidget(link);
  }
  if (missing.size() > kMostLinks)
    column.addWidget(makeMuted(tr("and %1 more, on the page of the step").arg(missing.size() - kMostLinks)));
}

void PlanOverview::addNext() {
  const plan::PlanState& state = m_desk->state();
  const auto next = state.next();
  if (!next) return;
  const plan::Move& move = state.move(*next);
  QFrame* card = makeCard();
  card->setObjectName(QStringLiteral("nextMove"));
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  column->addWidget(makeText(tr("Next decision: %1").arg(text::label(*next)), theme::TextSize::Heading));
  for (const plan::Barrier barrier : move.barriers)
    column->addWidget(makeText(text::label(barrier)));
  if (!state.missing.empty()) {
    const auto count = static_cast<int>(state.missing.size());
    column->addWidget(strong(move.ready ? tr("Not filled in yet: %n", nullptr, count)
                                        : tr("Still needed first: %n", nullptr, count)));
    addMissing(*column, state.missing);
  } else if (move.ready) {
    column->addWidget(makeText(tr("Everything that is needed is there.")));
  }
  const bool elsewhere = m_desk->situation().relation == casefile::CaseRelation::Emergency;
  QLabel* who = makeMuted(
      move.allowed ? tr("You may make this decision. Source: %1").arg(from(move.source.text()))
      : elsewhere  ? text::leftTo(m_desk->situation(), move)
                   : tr("This is decided by: %1. Source: %2").arg(text::whoMay(move.who), from(move.source.text())));
  who->setObjectName(QStringLiteral("whoMay"));
  column->addWidget(who);
  m_column->addWidget(card);
}

void PlanOverview::addReasons() {
  const auto& reasons = m_desk->state().reasons;
  if (reasons.empty()) return;
  QFrame* card = makeCard();
  card->setObjectName(QStringLiteral("reasonsThatHold"));
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  column->addWidget(makeText(tr("Reasons to always screen that hold"), theme::TextSize::Heading));
  for (const plan::ReasonHit& hit : reasons) {
    column->addWidget(makePoint(from(hit.reason->text)));
    QStringList because;
    for (const plan::Evidence& evidence : hit.because)
      because << text::sentence(m_desk->situation(), evidence);
    QLabel* why = makeMuted(
        tr("Because of: %1. Source: %2").arg(because.join(QStringLiteral("; ")), from(hit.reason->source.text())));
    why->setFont(theme::font(theme::TextSize::Small));
    why->setContentsMargins(theme::kSpace16, 0, 0, theme::kSpace4);
    column->addWidget(why);
  }
  m_column->addWidget(card);
}

} // namespace haven::gui
