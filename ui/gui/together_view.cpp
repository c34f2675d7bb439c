#include "gui/together_view.h"

#include "gui/answer_selector.h"
#include "gui/fields.h"
#include "gui/form.h"
#include "gui/side_by_side.h"

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

constexpr int kTurnPoles = 560;

QLabel* makeWide(theme::TextSize size) {
  QLabel* label = makeText({}, size);
  label->setMaximumWidth(kTogetherColumn);
  return label;
}

} // namespace

TogetherView::TogetherView(Session& session, DraftSheet& sheet) : TogetherShell(session, sheet) {
  makeMiddle();
  // Text fields keep digits for themselves; everywhere else they answer.
  for (int value = 1; value <= 9; ++value)
    connect(new QShortcut(QKeySequence(Qt::Key_0 + value), this), &QShortcut::activated, this, [this, value] {
      m_answers->choose(value);
      m_answers->focusAnswer();
    });
  connect(&sheet, &DraftSheet::moved, this, &TogetherView::showCard);
  connect(&sheet, &DraftSheet::changed, this, &TogetherView::showCard);
  connect(&sheet, &DraftSheet::offered, this, &TogetherView::showCard);
  showCard();
}

void TogetherView::makeMiddle() {
  m_title = makeWide(theme::TextSize::Title);
  m_question = makeWide(theme::TextSize::Heading);
  m_question->setFont(calmFont());
  m_answers = new AnswerSelector("togetherAnswers", AnswerVoice::Neutral);
  m_answers->setAccessibleName(tr("Answers"));
  m_examples = new NoteField("togetherExamples", 2);
  m_examples->setFont(theme::font(theme::TextSize::Lead));
  content()->addStretch();
  content()->addWidget(m_title);
  content()->addWidget(m_question);
  content()->addWidget(makePoles());
  content()->addWidget(m_answers);
  QLabel* examplesLabel = makeText(tr("What do you see at home? An example"), theme::TextSize::Lead);
  examplesLabel->setBuddy(m_examples);
  m_examples->setAccessibleName(examplesLabel->text());
  content()->addWidget(examplesLabel);
  content()->addWidget(m_examples);
  content()->addStretch();
  connect(m_answers, &AnswerSelector::chosen, this, &TogetherView::collect);
  connect(m_answers, &AnswerSelector::confirmed, this, &TogetherView::goOn);
  connect(m_examples, &NoteField::settled, this, &TogetherView::collect);
}

QWidget* TogetherView::makePoles() {
  auto* row = new SideBySide(kTurnPoles);
  const std::pair<QString, QLabel**> ends[] = {{tr("A"), &m_low}, {tr("B"), &m_high}};
  for (const auto& [letter, text] : ends) {
    QFrame* card = makeCard();
    QLabel* head = makeText(letter, theme::TextSize::Heading);
    head->setProperty("tone", "accent");
    *text = makeText({}, theme::TextSize::Heading);
    (*text)->setFont(calmFont());
    (*text)->setMaximumWidth(QWIDGETSIZE_MAX);
    card->layout()->addWidget(head);
    card->layout()->addWidget(*text);
    static_cast<QVBoxLayout*>(card->layout())->addStretch();
    row->add(card);
  }
  m_poles = row;
  return row;
}

void TogetherView::showCard() {
  const auto& item = sheet().item();
  const auto& answers = sheet().answers();
  showPlace(sheet().current() + 1, sheet().count());
  const bool isOther = m_shown != item.id;
  if (isOther) {
    m_shown = item.id;
    m_title->setText(QString::fromStdString(item.neutralTitle));
    m_question->setText(QString::fromStdString(item.question));
    m_answers->setOptions(sheet().record().instrument.answers);
    m_poles->setVisible(item.low && item.high);
    m_low->setText(item.low ? QString::fromStdString(item.low->neutralText) : QString());
    m_high->setText(item.high ? QString::fromStdString(item.high->neutralText) : QString());
  }
  m_answers->setValue(answers.answer);
  m_examples->setStored(QString::fromStdString(answers.examples));
  showKept();
  setMay(sheet().current() > 0, !sheet().isLast());
  if (isOther && isVisible()) m_answers->focusAnswer();
}

void TogetherView::collect() {
  casefile::ItemRecord record = sheet().answers();
  record.answer = m_answers->value();
  record.examples = m_examples->toPlainText().toStdString();
  sheet().put(record);
}

void TogetherView::go(int card) {
  m_examples->flush();
  sheet().goTo(card);
}

void TogetherView::goBack() {
  go(sheet().current() - 1);
}

void TogetherView::goOn() {
  go(sheet().current() + 1);
}

void TogetherView::focusFirst() {
  m_answers->focusAnswer();
}

void TogetherView::flush() {
  m_examples->flush();
}

} // namespace haven::gui
