#include "gui/entry_differences.h"

#include "gui/form.h"
#include "gui/questionnaire_rows.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {

DifferenceRow::DifferenceRow(const instruments::Instrument& instrument, const instruments::Item& item,
                             const casefile::ItemRecord& record, QWidget* parent)
    : QFrame(parent), m_item(item.id), m_firstValue(record.answer), m_secondValue(record.secondEntry) {
  setProperty("look", "card");
  setObjectName(QStringLiteral("difference_") + QString::fromStdString(item.id));
  for (const int value : QuestionnaireRows::valuesOf(instrument)) {
    const auto* option = instrument.answer(value);
    m_answers.emplace_back(value, option == nullptr ? QString() : QString::fromStdString(option->label));
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kSpace16, theme::kSpace8, theme::kSpace16, theme::kSpace8);
  column->addWidget(
      makeText(QStringLiteral("%1. %2").arg(QString::fromStdString(item.id), QuestionnaireRows::titleOf(item))));
  auto* choices = new QHBoxLayout;
  m_first = makeChoice(tr("1: first entry, %1").arg(wordsOf(m_firstValue)), QStringLiteral("first"));
  m_second = makeChoice(tr("2: second entry, %1").arg(wordsOf(m_secondValue)), QStringLiteral("second"));
  m_other = makeChoice(tr("3: something else …"), QStringLiteral("other"));
  // What was kept before the licence pack came and is no answer on its scale cannot be chosen any more.
  m_first->setEnabled(!m_firstValue || instrument.accepts(*m_firstValue));
  m_second->setEnabled(!m_secondValue || instrument.accepts(*m_secondValue));
  for (QPushButton* choice : {m_first, m_second, m_other})
    choices->addWidget(choice);
  choices->addStretch();
  column->addLayout(choices);
  makeOthers(instrument);
  column->addWidget(m_others);
  m_outcome = makeText({});
  m_outcome->setObjectName(QStringLiteral("outcome_") + QString::fromStdString(item.id));
  m_outcome->hide();
  column->addWidget(m_outcome);
  connect(m_first, &QPushButton::clicked, this, [this] { settle(m_firstValue); });
  connect(m_second, &QPushButton::clicked, this, [this] { settle(m_secondValue); });
  connect(m_other, &QPushButton::clicked, this, &DifferenceRow::askOther);
}

QPushButton* DifferenceRow::makeChoice(const QString& words, const QString& name) {
  QPushButton* choice = makeButton(words, "");
  choice->setObjectName(name + u'_' + QString::fromStdString(m_item));
  choice->setAccessibleName(tr("Question %1, %2").arg(QString::fromStdString(m_item), words));
  choice->installEventFilter(this);
  return choice;
}

void DifferenceRow::makeOthers(const instruments::Instrument& instrument) {
  m_others = new QWidget;
  auto* row = new QHBoxLayout(m_others);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(makeText(tr("What the form says:")));
  for (const int value : QuestionnaireRows::valuesOf(instrument)) {
    QPushButton* button = makeChoice(QString::number(value), QStringLiteral("value%1").arg(value));
    connect(button, &QPushButton::clicked, this, [this, value] { settle(value); });
    m_otherValues.push_back(button);
    row->addWidget(button);
  }
  QPushButton* empty = makeChoice(tr("empty (Delete)"), QStringLiteral("empty"));
  connect(empty, &QPushButton::clicked, this, [this] { settle(std::nullopt); });
  m_otherValues.push_back(empty);
  row->addWidget(empty);
  row->addStretch();
  m_others->hide();
}

QString DifferenceRow::wordsOf(std::optional<int> answer) const {
  if (!answer) return tr("nothing filled in");
  const auto found = std::ranges::find(m_answers, *answer, &std::pair<int, QString>::first);
  const QString label = found == m_answers.end() ? QString() : found->second;
  return label.isEmpty() ? QString::number(*answer) : QStringLiteral("%1 %2").arg(*answer).arg(label);
}

void DifferenceRow::focusFirst() {
  (m_first->isEnabled() ? m_first : m_other)->setFocus(Qt::TabFocusReason);
}

void DifferenceRow::askOther() {
  m_others->show();
  m_otherValues.front()->setFocus(Qt::TabFocusReason);
}

void DifferenceRow::settle(std::optional<int> answer) {
  m_isSettled = true;
  m_others->hide();
  m_outcome->setText(tr("\u2713 Chosen: %1").arg(wordsOf(answer)));
  m_outcome->show();
  emit settled(answer);
}

bool DifferenceRow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return QFrame::eventFilter(watched, event);
  const bool asksOther = std::ranges::find(m_otherValues, watched) != m_otherValues.end();
  if (asksOther && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Period)) {
    settle(std::nullopt);
    return true;
  }
  if (key->key() < Qt::Key_0 || key->key() > Qt::Key_9) return QFrame::eventFilter(watched, event);
  const int digit = key->key() - Qt::Key_0;
  if (asksOther) {
    if (std::ranges::find(m_answers, digit, &std::pair<int, QString>::first) != m_answers.end()) settle(digit);
  } else if (digit == 1) {
    m_first->click();
  } else if (digit == 2) {
    m_second->click();
  } else if (digit == 3) {
    askOther();
  }
  return true;
}

EntryDifferences::EntryDifferences(DraftSheet& sheet, QWidget* parent) : QWidget(parent), m_sheet(&sheet) {
  setObjectName(QStringLiteral("entryDifferences"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::kSpace8);
}

int EntryDifferences::open() {
  clearLayout(layout());
  m_rows.clear();
  const OpenRecord& record = m_sheet->record();
  for (const auto& item : record.instrument.items) {
    const casefile::ItemRecord* entries = record.administration.item(item.id);
    if (entries == nullptr || !entries->entriesDiffer()) continue;
    auto* row = new DifferenceRow(record.instrument, item, *entries);
    layout()->addWidget(row);
    connect(row, &DifferenceRow::settled, this, [this, row](std::optional<int> answer) { settle(row, answer); });
    m_rows.push_back(row);
  }
  return static_cast<int>(m_rows.size());
}

int EntryDifferences::left() const {
  return static_cast<int>(std::ranges::count_if(m_rows, [](const auto* row) { return !row->isSettled(); }));
}

void EntryDifferences::focusFirst() {
  const auto first = std::ranges::find_if(m_rows, [](const auto* row) { return !row->isSettled(); });
  if (first != m_rows.end()) (*first)->focusFirst();
}

void EntryDifferences::settle(DifferenceRow* row, std::optional<int> answer) {
  casefile::ItemRecord record = *m_sheet->record().administration.item(row->item());
  record.answer = answer;
  record.secondEntry = answer;
  m_sheet->put(record);
  emit changed();
  if (left() == 0)
    emit allSettled();
  else
    focusFirst();
}

} // namespace haven::gui
