#include "gui/together_questions.h"

#include "gui/answer_selector.h"
#include "gui/fields.h"
#include "gui/form.h"
#include "gui/pack_notice.h"

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

/// What parents read of an item: its statement, else the question in neutral words.
QString wordsOf(const instruments::Item& item) {
  return QString::fromStdString(!item.statement.empty()  ? item.statement
                                : !item.question.empty() ? item.question
                                                         : item.neutralTitle);
}

} // namespace

bool TogetherQuestions::canShow(const instruments::Instrument& instrument) {
  return !instrument.answers.empty() &&
         std::ranges::none_of(instrument.items, [](const auto& item) { return wordsOf(item).isEmpty(); });
}

TogetherQuestions::TogetherQuestions(Session& session, DraftSheet& sheet)
    : TogetherShell(session, sheet), m_step(sheet.current()) {
  setMark(markOf(sheet.record().instrument));
  makeMiddle();
  addKeys();
  connect(&sheet, &DraftSheet::changed, this, &TogetherQuestions::showStep);
  connect(&sheet, &DraftSheet::offered, this, [this] { showKept(); });
  showStep();
}

void TogetherQuestions::makeMiddle() {
  m_statement = makeText({}, theme::TextSize::Title);
  m_statement->setObjectName(QStringLiteral("togetherStatement"));
  QFont calm = m_statement->font();
  calm.setWeight(QFont::Normal);
  m_statement->setFont(calm);
  m_statement->setMaximumWidth(kTogetherColumn);
  m_help = makeText({}, theme::TextSize::Lead);
  m_help->setMaximumWidth(kTogetherColumn);
  m_answers = new AnswerSelector("togetherAnswers", AnswerVoice::Neutral);
  m_answers->setAccessibleName(tr("Answers"));
  m_answers->setOptions(sheet().record().instrument.answers);
  m_text = new NoteField("togetherOpenAnswer", 4);
  m_text->setFont(theme::font(theme::TextSize::Lead));
  content()->addStretch();
  content()->addWidget(m_statement);
  content()->addWidget(m_help);
  content()->addSpacing(theme::kSpace16);
  content()->addWidget(m_answers);
  content()->addWidget(m_text);
  content()->addStretch();
  connect(m_answers, &AnswerSelector::chosen, this, [this](int value) { put(value); });
  connect(m_answers, &AnswerSelector::confirmed, this, &TogetherQuestions::goOn);
  connect(m_text, &NoteField::settled, this, &TogetherQuestions::collectOpenAnswer);
}

void TogetherQuestions::addKeys() {
  // By place from the left: the tiles carry no number that could be read as points. A text keeps digits for itself.
  const auto& answers = sheet().record().instrument.answers;
  for (std::size_t place = 0; place < std::min<std::size_t>(answers.size(), 9); ++place) {
    auto* keys = new QShortcut(QKeySequence(Qt::Key_1 + static_cast<int>(place)), this);
    connect(keys, &QShortcut::activated, this, [this, value = answers[place].value] {
      if (m_step >= sheet().count()) return;
      put(value);
      go(m_step + 1);
    });
  }
  connect(new QShortcut(QKeySequence(Qt::Key_Delete), this), &QShortcut::activated, this, [this] {
    if (m_step < sheet().count()) put(std::nullopt);
  });
}

int TogetherQuestions::openCount() const {
  return static_cast<int>(sheet().record().instrument.openQuestions.questions.size());
}

const instruments::OpenQuestion* TogetherQuestions::openQuestion() const {
  const int index = m_step - sheet().count();
  if (index < 0 || index >= openCount()) return nullptr;
  return &sheet().record().instrument.openQuestions.questions[static_cast<std::size_t>(index)];
}

void TogetherQuestions::showStep() {
  const bool isStatement = m_step < sheet().count();
  const bool isEnd = m_step == lastStep();
  m_answers->setVisible(isStatement);
  m_text->setVisible(!isStatement && !isEnd);
  m_help->setVisible(!isStatement);
  if (isStatement)
    showStatement();
  else if (isEnd)
    showEnd();
  else
    showOpenQuestion();
  setMay(m_step > 0, !isEnd);
  showKept();
}

void TogetherQuestions::showStatement() {
  m_statement->setText(wordsOf(sheet().item()));
  m_answers->setAccessibleName(m_statement->text());
  m_answers->setValue(sheet().answers().answer);
  showPlace(m_step + 1, sheet().count());
}

void TogetherQuestions::showOpenQuestion() {
  const auto& question = *openQuestion();
  const auto& kept = sheet().record().administration.openAnswers;
  const auto found = kept.find(question.id);
  m_statement->setText(QString::fromStdString(question.text));
  m_statement->setBuddy(m_text);
  m_help->setText(tr("Write as much or as little as you like."));
  m_text->setAccessibleName(m_statement->text());
  m_text->setStored(found == kept.end() ? QString() : QString::fromStdString(found->second));
  showPlace(m_step - sheet().count() + 1, openCount());
}

void TogetherQuestions::showEnd() {
  m_statement->setText(tr("That was all. Thank you."));
  m_help->setText(tr("You can still go back to your answers. Then you can hand back the screen."));
  hidePlace();
}

void TogetherQuestions::go(int step) {
  m_text->flush();
  m_step = std::clamp(step, 0, lastStep());
  if (m_step < sheet().count()) sheet().goTo(m_step);
  showStep();
  focusFirst();
}

void TogetherQuestions::goBack() {
  go(m_step - 1);
}

void TogetherQuestions::goOn() {
  go(m_step + 1);
}

void TogetherQuestions::focusFirst() {
  if (m_step < sheet().count())
    m_answers->focusAnswer();
  else if (m_step < lastStep())
    m_text->setFocus(Qt::TabFocusReason);
  else
    setFocus();
}

void TogetherQuestions::flush() {
  m_text->flush();
}

void TogetherQuestions::put(std::optional<int> answer) {
  casefile::ItemRecord record = sheet().answers();
  const bool agreed = sheet().record().administration.hasSecondEntry() && !record.entriesDiffer();
  record.answer = answer;
  if (agreed) record.secondEntry = answer;
  sheet().put(record);
}

void TogetherQuestions::collectOpenAnswer() {
  if (const auto* question = openQuestion()) sheet().putOpenAnswer(question->id, m_text->toPlainText().toStdString());
}

} // namespace haven::gui
