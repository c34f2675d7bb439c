#include "gui/open_answers.h"

#include "gui/fields.h"
#include "gui/form.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

const instruments::OpenQuestion* known(const instruments::Instrument& instrument, const std::string& question) {
  const auto& questions = instrument.openQuestions.questions;
  const auto found = std::ranges::find(questions, question, &instruments::OpenQuestion::id);
  return found == questions.end() ? nullptr : &*found;
}

bool isWorded(const instruments::Instrument& instrument) {
  return std::ranges::any_of(instrument.openQuestions.questions, [](const auto& one) { return !one.text.empty(); });
}

} // namespace

QString openQuestionTitle(const instruments::Instrument& instrument, const std::string& question) {
  const instruments::OpenQuestion* one = known(instrument, question);
  if (one != nullptr && !one->text.empty()) return QString::fromStdString(one->text);
  const QString title = OpenAnswers::tr("Open question %1").arg(QString::fromStdString(question));
  if (one != nullptr) return title;
  return OpenAnswers::tr("%1 (not in the licence pack)").arg(title);
}

QWidget* makeInterpretationNote(const instruments::OpenQuestions& questions) {
  const QString words = QString::fromStdString(questions.interpretation) + u'\n' +
                        OpenAnswers::tr("Source: %1").arg(QString::fromStdString(questions.source.text()));
  return makeNotice({}, words, "interpretationNote");
}

OpenAnswers::OpenAnswers(DraftSheet& sheet, QWidget* parent)
    : QWidget(parent), m_sheet(&sheet), m_column(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("openAnswers"));
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(theme::kSpace8);
}

void OpenAnswers::open() {
  clearLayout(m_column);
  m_fields.clear();
  const auto& instrument = m_sheet->record().instrument;
  const auto& questions = instrument.openQuestions;
  setVisible(questions.atMost > 0);
  if (questions.atMost == 0) return;
  m_column->addWidget(makeText(tr("Open questions"), theme::TextSize::Heading));
  m_column->addWidget(makeInterpretationNote(questions));
  if (isWorded(instrument))
    for (const auto& question : questions.questions)
      add(question.id, openQuestionTitle(instrument, question.id));
  else
    offerMore();
  for (const auto& [question, text] : m_sheet->record().administration.openAnswers)
    if (std::ranges::find(m_fields, question, &Field::question) == m_fields.end())
      add(question, openQuestionTitle(instrument, question));
}

void OpenAnswers::add(const std::string& question, const QString& label) {
  const std::size_t index = m_fields.size();
  auto* note = new NoteField(("openAnswer" + std::to_string(index + 1)).c_str(), 2);
  const auto& answers = m_sheet->record().administration.openAnswers;
  if (const auto kept = answers.find(question); kept != answers.end())
    note->setStored(QString::fromStdString(kept->second));
  m_fields.push_back({question, note});
  m_column->addWidget(new FormField(label, note));
  connect(note, &NoteField::settled, this, [this, index] { keep(index); });
}

void OpenAnswers::offerMore() {
  const auto& instrument = m_sheet->record().instrument;
  if (isWorded(instrument)) return;
  const auto& questions = instrument.openQuestions.questions;
  const auto& answers = m_sheet->record().administration.openAnswers;
  std::size_t wanted = 1;
  for (std::size_t i = 0; i < questions.size(); ++i)
    if (answers.contains(questions[i].id)) wanted = i + 2;
  for (std::size_t i = m_fields.size(); i < std::min(wanted, questions.size()); ++i)
    add(questions[i].id, openQuestionTitle(instrument, questions[i].id));
}

void OpenAnswers::keep(std::size_t field) {
  m_sheet->putOpenAnswer(m_fields[field].question, m_fields[field].note->toPlainText().toStdString());
  offerMore();
}

void OpenAnswers::flush() {
  for (std::size_t i = 0; i < m_fields.size(); ++i)
    m_fields[i].note->flush();
}

void OpenAnswers::focusFirst() {
  if (!m_fields.empty()) m_fields.front().note->setFocus(Qt::TabFocusReason);
}

} // namespace haven::gui
