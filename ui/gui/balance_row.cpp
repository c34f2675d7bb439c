#include "gui/balance_row.h"

#include "gui/disclosure.h"
#include "gui/fields.h"
#include "gui/form.h"
#include "gui/plan_choice.h"
#include "gui/plan_point.h"
#include "text/labels.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

using casefile::Knowledge;
using text::from;

/// "psychisch gezond of psychiatrische problemen", or the one side there is.
QString titleOf(const plan::BalanceRow& row) {
  if (row.protective.empty() || row.hindering.empty()) return from(row.protective + row.hindering);
  return BalanceRow::tr("%1 or %2").arg(from(row.protective), from(row.hindering));
}

void setChosenLook(QLabel& label, bool chosen) {
  QFont font = label.font();
  font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
  label.setFont(font);
}

} // namespace

BalanceRow::BalanceRow(PlanDesk& desk, const plan::BalanceRow& row, QWidget* parent)
    : QWidget(parent), m_desk(&desk), m_row(&row), m_protective(makeText(from(row.protective))),
      m_hindering(makeText(from(row.hindering))) {
  setObjectName(QStringLiteral("point-") + from(row.id));
  makeChoice();
  QWidget* details = makeDetails();
  m_more = new Disclosure(tr("Note"), "rowNote", details);
  m_more->setAccessibleName(tr("Note to: %1").arg(titleOf(row)));
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, theme::kSpace4, 0, theme::kSpace4);
  grid->setHorizontalSpacing(theme::kSpace16);
  grid->setVerticalSpacing(0);
  grid->addWidget(m_protective, 0, 0, Qt::AlignTop);
  grid->addWidget(m_choice, 0, 1, Qt::AlignTop);
  auto* right = new QVBoxLayout;
  right->setSpacing(0);
  right->addWidget(m_hindering);
  right->addWidget(m_more, 0, Qt::AlignLeft);
  right->addStretch();
  grid->addLayout(right, 0, 2);
  grid->addWidget(details, 1, 0, 1, 3);
  for (const int side : {0, 2})
    grid->setColumnStretch(side, 1);
  refresh();
  if (!m_note->toPlainText().isEmpty()) m_more->setExpanded(true);
}

void BalanceRow::makeChoice() {
  const plan::PlanDefinition& plan = m_desk->plan();
  std::vector<PlanOption> options;
  const auto add = [&](std::string_view option) {
    options.push_back({std::string(option), text::optionLabel(plan, m_row->id, option)});
  };
  if (!m_row->protective.empty()) add(casefile::kProtective);
  if (!m_row->protective.empty() && !m_row->hindering.empty()) add(casefile::kBothSides);
  if (!m_row->hindering.empty()) add(casefile::kHindering);
  for (const Knowledge state : {Knowledge::Unknown, Knowledge::Declined, Knowledge::NotApplicable})
    options.push_back({stateId(state), text::label(state), true});
  m_choice = new PlanChoice(QStringLiteral("choice-") + from(m_row->id), titleOf(*m_row));
  m_choice->setOptions(options);
  for (QRadioButton* button : m_choice->findChildren<QRadioButton*>())
    button->installEventFilter(this);
  connect(m_choice, &PlanChoice::chose, this, [this](const QString& id) { choose(id.toStdString()); });
}

QWidget* BalanceRow::makeDetails() {
  auto* details = new QWidget;
  auto* column = new QVBoxLayout(details);
  column->setContentsMargins(0, 0, 0, theme::kSpace8);
  column->setSpacing(theme::kSpace4);
  m_note = new NoteField((QStringLiteral("note-") + from(m_row->id)).toLatin1().constData(), 1);
  m_note->setAccessibleName(tr("Note to: %1").arg(titleOf(*m_row)));
  m_noteField = new FormField(tr("Note"), m_note);
  connect(m_note, &NoteField::settled, this, &BalanceRow::keepNote);
  connect(m_note, &NoteField::refused, this,
          [this] { m_noteField->setProblem(tr("This is too long; what stood there is still there.")); });
  m_who = makeMuted({});
  m_who->setFont(theme::font(theme::TextSize::Small));
  m_earlier = new QWidget;
  auto* earlier = new QVBoxLayout(m_earlier);
  earlier->setContentsMargins(0, 0, 0, 0);
  m_clear = makeButton(tr("Clear the answer"), "clearAnswer", ButtonRank::Quiet);
  m_clear->setAccessibleName(tr("Clear the answer to: %1").arg(titleOf(*m_row)));
  connect(m_clear, &QPushButton::clicked, this, &BalanceRow::clearAnswer);
  column->addWidget(m_noteField);
  column->addWidget(m_who);
  column->addWidget(m_earlier);
  column->addWidget(makeMuted(tr("Source: %1").arg(from(m_row->source.text()))));
  column->addWidget(m_clear, 0, Qt::AlignLeft);
  return details;
}

void BalanceRow::refresh() {
  const casefile::PlanAnswer* answer = m_desk->answer(m_desk->key(field()));
  const bool writable = m_desk->mayWrite(field());
  const std::string chosen = answer == nullptr                          ? std::string()
                             : answer->knowledge != Knowledge::Answered ? stateId(answer->knowledge)
                                                                        : answer->option;
  m_choice->setChosen(chosen);
  m_choice->setEnabled(writable);
  setChosenLook(*m_protective, chosen == casefile::kProtective || chosen == casefile::kBothSides);
  setChosenLook(*m_hindering, chosen == casefile::kHindering || chosen == casefile::kBothSides);
  if (!m_note->hasFocus()) m_note->setStored(answer == nullptr ? QString() : from(answer->text));
  m_note->setReadOnly(!writable);
  m_clear->setVisible(answer != nullptr && writable);
  showHistory(answer);
}

void BalanceRow::showHistory(const casefile::PlanAnswer* answer) {
  m_who->setText(answer == nullptr ? QString()
                                   : tr("%1, %2 (%3)")
                                         .arg(text::formatMoment(answer->given.at), from(answer->given.name),
                                              text::label(answer->given.role)));
  m_who->setVisible(answer != nullptr);
  const auto earlier = m_desk->earlier(m_desk->key(field()));
  clearLayout(m_earlier->layout());
  for (const casefile::PlanAnswer* one : earlier)
    m_earlier->layout()->addWidget(
        makePoint(tr("Earlier: %1, %2: %3")
                      .arg(text::formatMoment(one->given.at), from(one->given.name), summary(m_desk->plan(), *one))));
  m_earlier->setVisible(!earlier.empty());
}

casefile::PlanAnswer BalanceRow::current() const {
  const casefile::AnswerKey key = m_desk->key(field());
  const casefile::PlanAnswer* kept = m_desk->answer(key);
  casefile::PlanAnswer answer = kept == nullptr ? casefile::PlanAnswer{} : *kept;
  answer.key = key;
  answer.text = m_note->toPlainText().toStdString();
  return answer;
}

void BalanceRow::choose(const std::string& id) {
  casefile::PlanAnswer answer = current();
  answer.knowledge = knowledgeOf(id);
  answer.option = answer.knowledge == Knowledge::Answered ? id : std::string();
  if (!m_desk->save(std::move(answer))) refresh();
}

void BalanceRow::keepNote() {
  casefile::PlanAnswer answer = current();
  const casefile::PlanAnswer* kept = m_desk->answer(answer.key);
  if ((kept == nullptr ? std::string() : kept->text) == answer.text) return;
  const bool empty = answer.text.empty() && answer.option.empty() && answer.knowledge == Knowledge::Answered;
  if (empty)
    m_desk->takeBack(answer.key);
  else
    m_desk->save(std::move(answer));
}

void BalanceRow::clearAnswer() {
  m_note->setStored({});
  m_desk->takeBack(m_desk->key(field()));
  focusAnswer();
}

void BalanceRow::flush() {
  m_note->flush();
}

void BalanceRow::focusAnswer() {
  if (m_choice->isEnabled()) return m_choice->focusChoice();
  m_more->setFocus(Qt::OtherFocusReason);
}

bool BalanceRow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  const std::pair<int, std::string> keys[] = {{Qt::Key_1, std::string(casefile::kProtective)},
                                              {Qt::Key_2, std::string(casefile::kBothSides)},
                                              {Qt::Key_3, std::string(casefile::kHindering)},
                                              {Qt::Key_0, stateId(Knowledge::Unknown)}};
  if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return QWidget::eventFilter(watched, event);
  for (const auto& [digit, option] : keys) {
    if (key->key() != digit) continue;
    auto* button = findChild<QRadioButton*>(m_choice->objectName() + u'-' + from(option));
    if (button == nullptr) return true; // a row with one side has no such answer
    button->click();
    if (m_choice->chosen() == option) emit answered();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

CoveredRow::CoveredRow(PlanDesk& desk, const plan::BalanceRow& row, QWidget* parent)
    : QWidget(parent), m_desk(&desk), m_row(&row), m_answer(makeMuted({})) {
  setObjectName(QStringLiteral("point-") + from(row.id));
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, theme::kSpace4, 0, theme::kSpace4);
  grid->setHorizontalSpacing(theme::kSpace16);
  grid->addWidget(makeText(from(row.protective)), 0, 0, Qt::AlignTop);
  grid->addWidget(m_answer, 0, 1, Qt::AlignTop);
  grid->addWidget(makeText(from(row.hindering)), 0, 2, Qt::AlignTop);
  for (const int column : {0, 1, 2})
    grid->setColumnStretch(column, 1);
  refresh();
}

void CoveredRow::refresh() {
  const casefile::PlanAnswer* answer = m_desk->answer(m_desk->key({"step-2", "balance", m_row->coveredBy, {}}));
  const bool said = answer != nullptr && (answer->knowledge != Knowledge::Answered || !answer->option.empty());
  QString words = tr("not talked about yet");
  if (said)
    words = answer->knowledge == Knowledge::Answered
                ? text::optionLabel(m_desk->plan(), m_row->coveredBy, answer->option)
                : text::label(answer->knowledge);
  const plan::BalanceRow* above = m_desk->plan().balanceRow(m_row->coveredBy);
  m_answer->setText(tr("Stands above: %1. Answer: %2.").arg(titleOf(*above), words));
}

} // namespace haven::gui
