#include "gui/card_form.h"

#include "gui/answer_selector.h"
#include "gui/disclosure.h"
#include "gui/fields.h"
#include "gui/form.h"
#include "gui/rating_field.h"
#include "gui/side_by_side.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

constexpr int kTurnNotes = 620; // below this two notes beside each other are too narrow to write in

QString optionName(const instruments::AnswerOption& option) {
  return QStringLiteral("%1 \u00B7 %2").arg(option.value).arg(QString::fromStdString(option.label));
}

/// A quiet column with a small heading: one end of what the item is about.
QWidget* makePole(QLabel*& head, QLabel*& text) {
  auto* pole = new QFrame;
  pole->setProperty("look", "pole");
  auto* layout = new QVBoxLayout(pole);
  layout->setContentsMargins(theme::kSpace4, theme::kSpace8, theme::kSpace4, theme::kSpace8);
  layout->setSpacing(theme::kSpace4);
  head = makeText({}, theme::TextSize::Small);
  head->setProperty("tone", "accent");
  QFont font = head->font();
  font.setWeight(QFont::DemiBold);
  head->setFont(font);
  text = makeText({});
  layout->addWidget(head);
  layout->addWidget(text);
  layout->addStretch();
  return pole;
}

} // namespace

CardForm::CardForm(DraftSheet& sheet, QWidget* parent)
    : QWidget(parent), m_sheet(&sheet), m_question(makeText({}, theme::TextSize::Lead)),
      m_answers(new AnswerSelector("answers", AnswerVoice::Professional)),
      m_clear(makeButton(tr("Clear answer"), "clearAnswer", ButtonRank::Quiet)) {
  m_question->setMaximumWidth(QWIDGETSIZE_MAX); // one sentence, not running text
  m_answers->setAccessibleName(tr("Answers"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme::kSpace8);
  layout->addWidget(m_question);
  layout->addWidget(makePoles());
  layout->addWidget(m_answers);
  layout->addSpacing(theme::kSpace8);
  layout->addWidget(makeNotes());
  layout->addWidget(makeExtras());
  connect(m_answers, &AnswerSelector::chosen, this, &CardForm::collect);
  connect(m_answers, &AnswerSelector::confirmed, this, &CardForm::confirmed);
  connect(m_clear, &QPushButton::clicked, this, [this] {
    m_answers->setValue(std::nullopt);
    collect();
    m_answers->focusAnswer();
  });
}

QWidget* CardForm::makePoles() {
  auto* row = new SideBySide(480);
  row->add(makePole(m_lowHead, m_lowText));
  row->add(makePole(m_highHead, m_highText));
  m_poles = row;
  return row;
}

QWidget* CardForm::makeNotes() {
  m_examples = new NoteField("examples");
  m_argument = new NoteField("argument");
  m_argumentField = new FormField(tr("Argument for the answer"), m_argument);
  auto* row = new SideBySide(kTurnNotes);
  row->add(new FormField(tr("Examples"), m_examples), Qt::AlignTop);
  row->add(m_argumentField, Qt::AlignTop);
  for (NoteField* note : {m_examples, m_argument})
    connect(note, &NoteField::settled, this, &CardForm::collect);
  return row;
}

QWidget* CardForm::makeExtras() {
  auto* extras = new QWidget;
  auto* layout = new QVBoxLayout(extras);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme::kSpace8);
  QWidget* ratings = makeRatings();
  m_ratings = new Disclosure(tr("Ratings apart (optional)"), "ratingsExpander", ratings);
  m_clear->setProperty("flush", true);
  auto* row = new QHBoxLayout;
  row->addWidget(m_ratings);
  row->addStretch();
  row->addWidget(m_clear);
  layout->addLayout(row);
  layout->addWidget(ratings);
  return extras;
}

QWidget* CardForm::makeRatings() {
  auto* ratings = new QWidget;
  auto* layout = new QVBoxLayout(ratings);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme::kSpace8);
  m_parent = new RatingField("parentRating");
  m_professional = new RatingField("professionalRating");
  auto* row = new SideBySide(kTurnNotes);
  row->add(new FormField(tr("Rating of the parent or carer"), m_parent));
  row->add(new FormField(tr("Rating of the professional"), m_professional));
  layout->addWidget(row);
  for (RatingField* rating : {m_parent, m_professional})
    connect(rating, &RatingField::rated, this, &CardForm::collect);
  m_agreement = makeNotice(tr("The two ratings differ"),
                           tr("Look together for an answer that both of you recognise. Write down the argument for it: "
                              "it is needed before the record can be made final."),
                           "agreementNotice");
  layout->addWidget(m_agreement);
  return ratings;
}

void CardForm::refresh() {
  const auto& instrument = m_sheet->record().instrument;
  const auto& item = m_sheet->item();
  const auto& answers = m_sheet->answers();
  const bool isOther = m_shown != item.id;
  if (isOther) {
    m_shown = item.id;
    m_question->setText(QString::fromStdString(item.question));
    m_question->setVisible(!item.question.empty());
    m_answers->setOptions(instrument.answers);
    m_parent->setOptions(instrument.answers);
    m_professional->setOptions(instrument.answers);
    showPoles();
  }
  m_answers->setValue(answers.answer);
  m_clear->setEnabled(answers.answer.has_value());
  m_examples->setStored(QString::fromStdString(answers.examples));
  m_argument->setStored(QString::fromStdString(answers.argument));
  m_parent->setStored(answers.parentRating);
  m_professional->setStored(answers.professionalRating);
  const bool asksRatings = !instrument.administration.ratings.empty();
  m_ratings->setVisible(asksRatings);
  if (isOther) m_ratings->setExpanded(asksRatings && (answers.parentRating || answers.professionalRating));
  showAgreement();
}

void CardForm::showPoles() {
  const auto& instrument = m_sheet->record().instrument;
  const auto& item = m_sheet->item();
  m_poles->setVisible(item.low && item.high);
  if (!item.low || !item.high) return;
  m_lowHead->setText(optionName(instrument.answers.front()));
  m_lowText->setText(QString::fromStdString(item.low->text));
  m_highHead->setText(optionName(instrument.answers.back()));
  m_highText->setText(QString::fromStdString(item.high->text));
}

void CardForm::showAgreement() {
  const bool differ = m_sheet->answers().ratingsDiffer();
  m_agreement->setVisible(differ);
  m_argumentField->setLabel(differ ? tr("Argument for the answer (needed)") : tr("Argument for the answer"));
  const bool missing = differ && m_argument->toPlainText().trimmed().isEmpty();
  m_argumentField->setProblem(missing ? tr("The ratings differ: write down why this answer was agreed on.")
                                      : QString());
}

void CardForm::collect() {
  casefile::ItemRecord record = m_sheet->answers();
  record.answer = m_answers->value();
  record.examples = m_examples->toPlainText().toStdString();
  record.argument = m_argument->toPlainText().toStdString();
  record.parentRating = m_parent->rating();
  record.professionalRating = m_professional->rating();
  m_sheet->put(record);
}

void CardForm::flush() {
  m_examples->flush();
  m_argument->flush();
}

void CardForm::choose(int value) {
  m_answers->choose(value);
}

void CardForm::focusAnswer() {
  m_answers->focusAnswer();
}

} // namespace haven::gui
