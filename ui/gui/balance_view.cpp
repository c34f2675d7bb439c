#include "gui/balance_view.h"

#include "gui/balance_picture.h"
#include "gui/balance_row.h"
#include "gui/disclosure.h"
#include "gui/form.h"
#include "text/utf8.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {

using text::from;

BalanceView::BalanceView(PlanDesk& desk, QWidget* parent) : QWidget(parent), m_desk(&desk) {
  setObjectName(QStringLiteral("balanceView"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::kSpace4);
  column->addWidget(
      makeMuted(tr("With the keyboard: Tab goes to the next row, arrow keys and space choose. Or with one key: "
                   "1 protects, 2 both, 3 hinders, 0 unknown; that goes on by itself.")));
  m_levels.reserve(desk.plan().balance.size()); // buttons below keep their place in it
  for (const plan::BalanceLevel& level : desk.plan().balance)
    addLevel(*column, level);
  addPicture(*column);
  addReadingAids(*column);
  refresh();
}

void BalanceView::addLevel(QVBoxLayout& column, const plan::BalanceLevel& level) {
  column.addSpacing(theme::kSpace8);
  QLabel* title = makeText(from(level.title), theme::TextSize::Lead);
  title->setObjectName(QStringLiteral("level-") + from(level.id));
  column.addWidget(title);
  for (const plan::BalanceRow& row : level.rows) {
    column.addWidget(makeRule());
    addRow(column, row);
  }
  column.addWidget(makeRule());
  m_levels.push_back(
      {&level, makeButton(tr("The rest of this level: unknown…"), "", ButtonRank::Quiet), nullptr, new QWidget, false});
  Level& made = m_levels.back();
  made.rest->setObjectName(QStringLiteral("rest-") + from(level.id));
  made.rest->setAccessibleName(tr("The rest of the level %1: unknown").arg(from(level.title)));
  connect(made.rest, &QPushButton::clicked, this, [this, &level] { restUnknown(level); });
  column.addWidget(made.rest, 0, Qt::AlignLeft);
  if (level.extraRows.empty()) return;
  auto* extra = new QVBoxLayout(made.extra);
  extra->setContentsMargins(0, 0, 0, 0);
  extra->setSpacing(theme::kSpace4);
  made.more = new Disclosure(tr("Second list, of the JGZ (optional)"), "secondList", made.extra);
  made.more->setObjectName(QStringLiteral("second-") + from(level.id));
  made.more->setAccessibleName(tr("Second list, of the JGZ: %1").arg(from(level.title)));
  connect(made.more, &QPushButton::toggled, this, [this, &made](bool open) {
    if (open) makeExtra(made);
  });
  column.addWidget(made.more, 0, Qt::AlignLeft);
  column.addWidget(made.extra);
}

BalanceRow* BalanceView::addRow(QVBoxLayout& column, const plan::BalanceRow& row) {
  auto* widget = new BalanceRow(*m_desk, row);
  connect(widget, &BalanceRow::answered, this, [this, widget] { goOnFrom(widget); });
  column.addWidget(widget);
  m_rows.push_back(widget);
  return widget;
}

void BalanceView::makeExtra(Level& level) {
  if (level.extraMade) return;
  level.extraMade = true;
  auto& column = *static_cast<QVBoxLayout*>(level.extra->layout());
  column.addWidget(
      makeMuted(tr("Nothing waits for these. Source: %1").arg(from(level.level->extraRows.front().source.text()))));
  for (const plan::BalanceRow& row : level.level->extraRows) {
    column.addWidget(makeRule());
    if (row.coveredBy.empty()) {
      addRow(column, row);
      continue;
    }
    auto* covered = new CoveredRow(*m_desk, row);
    column.addWidget(covered);
    m_covered.push_back(covered);
  }
}

void BalanceView::addPicture(QVBoxLayout& column) {
  column.addSpacing(theme::kSpace16);
  column.addWidget(makeText(tr("The balance at a glance"), theme::TextSize::Lead));
  m_picture = new BalancePicture;
  column.addWidget(m_picture);
  column.addWidget(makeBalanceLegend());
  column.addWidget(
      makeText(tr("No score: nothing is counted or weighed here, so the beams always lie level. The combination "
                  "counts.")));
  m_words = makeText({});
  m_words->setObjectName(QStringLiteral("balanceWords"));
  auto* more = new Disclosure(tr("The same in words"), "balanceInWords", m_words);
  column.addWidget(more, 0, Qt::AlignLeft);
  column.addWidget(m_words);
}

void BalanceView::addReadingAids(QVBoxLayout& column) {
  column.addSpacing(theme::kSpace8);
  column.addWidget(makeText(tr("How to read it"), theme::TextSize::Lead));
  for (const plan::Note& aid : m_desk->plan().readingAids)
    column.addWidget(makePoint(tr("%1 (%2)").arg(from(aid.text), from(aid.source.text()))));
}

void BalanceView::refresh() {
  for (BalanceRow* row : m_rows)
    row->refresh();
  for (CoveredRow* row : m_covered)
    row->refresh();
  const bool writable = m_desk->mayDo(casefile::Act::WriteStep2);
  for (const Level& level : m_levels)
    level.rest->setVisible(writable && !notAsked(*level.level).empty());
  auto piles = pilesOf(*m_desk);
  m_words->setText(balanceWords(piles));
  m_picture->setPiles(std::move(piles));
}

void BalanceView::flush() {
  for (BalanceRow* row : m_rows)
    row->flush();
}

void BalanceView::keepAgain() {
  for (BalanceRow* row : m_rows)
    row->keepAgain();
}

QWidget* BalanceView::rowOf(const std::string& id) {
  for (Level& level : m_levels) {
    const auto& extra = level.level->extraRows;
    if (std::any_of(extra.begin(), extra.end(), [&](const plan::BalanceRow& one) { return one.id == id; }))
      level.more->setExpanded(true);
  }
  return findChild<QWidget*>(QStringLiteral("point-") + from(id));
}

std::vector<const plan::BalanceRow*> BalanceView::notAsked(const plan::BalanceLevel& level) const {
  std::vector<const plan::BalanceRow*> open;
  for (const plan::BalanceRow& row : level.rows) {
    const casefile::PlanAnswer* answer = m_desk->answer(m_desk->key({"step-2", "balance", row.id, {}}));
    if (answer == nullptr || (answer->knowledge == casefile::Knowledge::Answered && answer->option.empty()))
      open.push_back(&row);
  }
  return open;
}

void BalanceView::restUnknown(const plan::BalanceLevel& level) {
  flush();
  const auto open = notAsked(level);
  QStringList titles;
  for (const plan::BalanceRow* row : open)
    titles << tr("%1 or %2").arg(from(row->protective), from(row->hindering));
  if (!m_desk->session().prompts().confirm(this,
                                           {tr("Record the rest of this level as unknown?"),
                                            tr("Unknown means: talked about, and nobody knows. It is recorded for: %1.")
                                                .arg(titles.join(QStringLiteral("; "))),
                                            tr("Record as unknown"), tr("Leave it")}))
    return;
  for (const plan::BalanceRow* row : open) {
    const plan::Field field{"step-2", "balance", row->id, {}};
    const casefile::PlanAnswer* kept = m_desk->answer(m_desk->key(field));
    casefile::PlanAnswer answer = kept == nullptr ? casefile::PlanAnswer{} : *kept;
    answer.key = m_desk->key(field);
    answer.knowledge = casefile::Knowledge::Unknown;
    if (!m_desk->save(std::move(answer))) return;
  }
}

void BalanceView::goOnFrom(BalanceRow* row) {
  const QList<BalanceRow*> all = findChildren<BalanceRow*>(); // as they stand on the page
  BalanceRow* next = row;
  for (qsizetype i = all.indexOf(row) + 1; i < all.size() && next == row; ++i)
    if (all[i]->isVisibleTo(this)) next = all[i];
  next->focusAnswer();
  emit rowReached(next);
}

} // namespace haven::gui
