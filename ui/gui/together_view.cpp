#include "gui/together_view.h"

#include "gui/answer_selector.h"
#include "gui/fields.h"
#include "gui/form.h"
#include "gui/passphrase_gate.h"
#include "gui/side_by_side.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

constexpr int kColumn = 1080; // widest content, so that the five answers stay in one look
constexpr int kTurnPoles = 560;

/// Large and without weight: the words carry themselves.
QFont calmFont() {
  QFont font = theme::font(theme::TextSize::Heading);
  font.setWeight(QFont::Normal);
  return font;
}

QLabel* makeWide(theme::TextSize size) {
  QLabel* label = makeText({}, size);
  label->setMaximumWidth(kColumn);
  return label;
}

} // namespace

TogetherView::TogetherView(Session& session, DraftSheet& sheet)
    : QWidget(nullptr, Qt::Window), m_sheet(&sheet), m_gate(new PassphraseGate(session, this)) {
  setObjectName(QStringLiteral("togetherView"));
  setWindowTitle(QStringLiteral("Haven"));
  // Nothing behind it takes keys or clicks, shortcuts of the whole program included.
  setWindowModality(Qt::ApplicationModal);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(makeHeader());
  layout->addWidget(makeCardColumn(), 1);
  layout->addWidget(makeFooter());
  addShortcuts();
  connect(m_sheet, &DraftSheet::moved, this, &TogetherView::showCard);
  connect(m_sheet, &DraftSheet::changed, this, &TogetherView::showCard);
  connect(m_sheet, &DraftSheet::offered, this, &TogetherView::showCard);
  connect(m_gate, &PassphraseGate::stateChanged, this, &TogetherView::showGate);
  connect(m_gate, &PassphraseGate::passed, this, [this] {
    m_examples->flush();
    emit left();
  });
  showCard();
  showGate();
}

QWidget* TogetherView::makeHeader() {
  auto* header = new QWidget;
  auto* row = new QHBoxLayout(header);
  row->setContentsMargins(theme::kSpace32, theme::kSpace16, theme::kSpace32, theme::kSpace8);
  row->setSpacing(theme::kSpace16);
  m_place = makeText({}, theme::TextSize::Lead);
  m_place->setObjectName(QStringLiteral("togetherPlace"));
  m_place->setWordWrap(false);
  m_progress = new QProgressBar;
  m_progress->setTextVisible(false);
  m_progress->setAccessibleName(tr("Progress"));
  m_progress->setMaximumWidth(320);
  m_gateText = makeMuted({});
  m_gateText->setObjectName(QStringLiteral("gateText"));
  m_gateText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_leave = makeButton(tr("Close"), "leaveTogetherButton", ButtonRank::Quiet);
  m_leave->setAccessibleName(tr("Close with the passphrase"));
  row->addWidget(m_place);
  row->addWidget(m_progress, 1);
  row->addStretch();
  row->addWidget(m_gateText, 2);
  row->addWidget(m_leave);
  connect(m_leave, &QPushButton::clicked, this, &TogetherView::askToLeave);
  return header;
}

QWidget* TogetherView::makeCardColumn() {
  auto* column = new QWidget;
  auto* content = new QVBoxLayout(column);
  content->setContentsMargins(theme::kSpace32, theme::kSpace16, theme::kSpace32, theme::kSpace16);
  content->setSpacing(theme::kSpace16);
  m_title = makeWide(theme::TextSize::Title);
  m_question = makeWide(theme::TextSize::Heading);
  m_question->setFont(calmFont());
  m_answers = new AnswerSelector("togetherAnswers", AnswerVoice::Neutral);
  m_answers->setAccessibleName(tr("Answers"));
  m_examples = new NoteField("togetherExamples", 2);
  m_examples->setFont(theme::font(theme::TextSize::Lead));
  content->addStretch();
  content->addWidget(m_title);
  content->addWidget(m_question);
  content->addWidget(makePoles());
  content->addWidget(m_answers);
  QLabel* examplesLabel = makeText(tr("What do you see at home? An example"), theme::TextSize::Lead);
  examplesLabel->setBuddy(m_examples);
  m_examples->setAccessibleName(examplesLabel->text());
  content->addWidget(examplesLabel);
  content->addWidget(m_examples);
  content->addStretch();
  connect(m_answers, &AnswerSelector::chosen, this, &TogetherView::collect);
  connect(m_answers, &AnswerSelector::confirmed, this, [this] { go(m_sheet->current() + 1); });
  connect(m_examples, &NoteField::settled, this, &TogetherView::collect);

  column->setMaximumWidth(kColumn + 2 * theme::kSpace32);
  auto* middle = new QWidget;
  auto* centred = new QHBoxLayout(middle);
  centred->setContentsMargins(0, 0, 0, 0);
  centred->addStretch(1);
  centred->addWidget(column, 100);
  centred->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setWidget(middle);
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  return scroll;
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

QWidget* TogetherView::makeFooter() {
  auto* footer = new QFrame;
  auto* row = new QHBoxLayout(footer);
  row->setContentsMargins(theme::kSpace32, theme::kSpace8, theme::kSpace32, theme::kSpace24);
  m_previous = makeButton(tr("Previous"), "togetherPrevious");
  m_next = makeButton(tr("Next"), "togetherNext", ButtonRank::Primary);
  m_kept = makeMuted({});
  m_kept->setAlignment(Qt::AlignCenter);
  m_kept->setMaximumWidth(QWIDGETSIZE_MAX);
  for (QPushButton* button : {m_previous, m_next}) {
    button->setFont(theme::font(theme::TextSize::Lead));
    button->setMinimumWidth(160);
  }
  row->addWidget(m_previous);
  row->addWidget(m_kept, 1);
  row->addWidget(m_next);
  connect(m_previous, &QPushButton::clicked, this, [this] { go(m_sheet->current() - 1); });
  connect(m_next, &QPushButton::clicked, this, [this] { go(m_sheet->current() + 1); });
  return footer;
}

void TogetherView::addShortcuts() {
  const auto add = [this](const QKeySequence& keys, auto act) {
    connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
  };
  for (int value = 1; value <= 9; ++value)
    add(QKeySequence(Qt::Key_0 + value), [this, value] {
      m_answers->choose(value);
      m_answers->focusAnswer();
    });
  add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { go(m_sheet->current() - 1); });
  add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { go(m_sheet->current() + 1); });
  add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { go(m_sheet->current() + 1); });
  add(QKeySequence(Qt::Key_Escape), [this] { askToLeave(); });
}

void TogetherView::open() {
  constexpr QSize kWithoutScreen{1366, 768};
  if (QGuiApplication::platformName() == QLatin1String("offscreen")) {
    resize(kWithoutScreen);
    show();
  } else {
    showFullScreen();
  }
  activateWindow();
  m_answers->focusAnswer();
}

void TogetherView::showCard() {
  const auto& item = m_sheet->item();
  const auto& answers = m_sheet->answers();
  m_place->setText(tr("%1 of %2").arg(m_sheet->current() + 1).arg(m_sheet->count()));
  m_progress->setRange(0, m_sheet->count());
  m_progress->setValue(m_sheet->current() + 1);
  const bool isOther = m_shown != item.id;
  if (isOther) {
    m_shown = item.id;
    m_title->setText(QString::fromStdString(item.neutralTitle));
    m_question->setText(QString::fromStdString(item.question));
    m_answers->setOptions(m_sheet->record().instrument.answers);
    m_poles->setVisible(item.low && item.high);
    m_low->setText(item.low ? QString::fromStdString(item.low->neutralText) : QString());
    m_high->setText(item.high ? QString::fromStdString(item.high->neutralText) : QString());
  }
  m_answers->setValue(answers.answer);
  m_examples->setStored(QString::fromStdString(answers.examples));
  m_kept->setText(m_sheet->failure() ? tr("Not everything has been kept yet.") : QString());
  m_previous->setEnabled(m_sheet->current() > 0);
  m_next->setEnabled(!m_sheet->isLast());
  if (isOther && isVisible()) m_answers->focusAnswer();
}

void TogetherView::showGate() {
  switch (m_gate->state()) {
  case PassphraseGate::State::Closed:
  case PassphraseGate::State::Asking:
    m_gateText->clear();
    break;
  case PassphraseGate::State::Checking:
    m_gateText->setText(tr("One moment \u2026"));
    break;
  case PassphraseGate::State::Waiting:
    m_gateText->setText(
        tr("That was not the passphrase. You can try again in %n second(s).", nullptr, m_gate->waitSeconds()));
    break;
  }
  m_leave->setEnabled(m_gate->state() == PassphraseGate::State::Closed);
}

void TogetherView::collect() {
  casefile::ItemRecord record = m_sheet->answers();
  record.answer = m_answers->value();
  record.examples = m_examples->toPlainText().toStdString();
  m_sheet->put(record);
}

void TogetherView::go(int card) {
  m_examples->flush();
  m_sheet->goTo(card);
}

void TogetherView::askToLeave() {
  m_gate->ask(this, tr("Close this view"), tr("For the professional: your passphrase leads back to your own screen."));
}

void TogetherView::closeEvent(QCloseEvent* event) {
  if (qGuiApp->isSavingSession()) return event->accept(); // the desktop itself is closing
  event->ignore();
  askToLeave();
}

void TogetherView::keyPressEvent(QKeyEvent* event) {
  const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (plain && event->key() == Qt::Key_Backspace) return go(m_sheet->current() - 1);
  if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
    if (auto* button = qobject_cast<QAbstractButton*>(focusWidget())) return button->click();
    return go(m_sheet->current() + 1);
  }
  QWidget::keyPressEvent(event);
}

} // namespace haven::gui
