#include "gui/questionnaire_page.h"

#include "gui/entry_differences.h"
#include "gui/entry_state.h"
#include "gui/form.h"
#include "gui/help_side.h"
#include "gui/open_answers.h"
#include "gui/pack_notice.h"
#include "gui/page_frame.h"
#include "gui/questionnaire_rows.h"
#include "gui/questionnaire_strip.h"
#include "gui/save_line.h"
#include "gui/together_questions.h"
#include "text/error_text.h"
#include "text/labels.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>

namespace haven::gui {

QuestionnairePage::QuestionnairePage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_sheet(new DraftSheet(session, this)), m_stack(new QStackedLayout(this)),
      m_frame(new PageFrame("questionnaireFrame")), m_strip(new QuestionnaireStrip), m_packNotice(new PackNotice),
      m_rows(new QuestionnaireRows("questionnaireRows")), m_differences(new EntryDifferences(*m_sheet)),
      m_open(new OpenAnswers(*m_sheet)), m_saveLine(new SaveLine(session.context().clock)) {
  setObjectName(QStringLiteral("questionnairePage"));
  m_frame->pinned()->addWidget(m_strip);
  m_frame->showPinned(true);
  m_noTogether = makeMuted(tr("Filling in together needs the licence pack: the statements themselves stand in it."));
  m_noTogether->setObjectName(QStringLiteral("noTogether"));
  m_unknown = makeNotice(tr("Answers that are not on the answer scale"), {}, "unknownNotice");
  m_unknownWords = m_unknown->findChildren<QLabel*>().back();
  for (QWidget* part : std::initializer_list<QWidget*>{m_packNotice, m_noTogether, m_unknown, m_rows, m_differences})
    m_frame->content()->addWidget(part);
  m_frame->content()->addWidget(m_open);
  m_stack->addWidget(m_frame);
  auto* cover = makeText(tr("The shared view is open."), theme::TextSize::Lead);
  cover->setMaximumWidth(QWIDGETSIZE_MAX);
  cover->setAlignment(Qt::AlignCenter);
  m_stack->addWidget(cover);
  buildActions();
  connectRows();
  connect(m_sheet, &DraftSheet::offered, this, &QuestionnairePage::showSaveState);
  connect(m_sheet, &DraftSheet::changed, this, &QuestionnairePage::showProgress);
  connect(m_saveLine, &SaveLine::retryWanted, this, &QuestionnairePage::settle);
  connect(m_strip, &QuestionnaireStrip::nextEmptyWanted, this, &QuestionnairePage::toFirstEmpty);
  connect(m_packNotice, &PackNotice::packWanted, this, &QuestionnairePage::attachPack);
  connect(m_packNotice, &PackNotice::adminWanted, this, [this] {
    settle();
    emit adminWanted();
  });
  connect(m_differences, &EntryDifferences::changed, this, &QuestionnairePage::showProgress);
  connect(m_differences, &EntryDifferences::allSettled, this, [this] {
    say(tr("Every difference is settled."));
    m_toResult->setFocus(Qt::OtherFocusReason);
  });
}

QuestionnairePage::~QuestionnairePage() = default;

void QuestionnairePage::buildActions() {
  m_toResult = makeButton(tr("To the result"), "toResultButton", ButtonRank::Primary);
  m_finishSecond = makeButton(tr("Compare the entries"), "compareButton", ButtonRank::Primary);
  m_toOpen = makeButton(tr("To the open questions"), "toOpenButton");
  m_second = makeButton(tr("Second entry"), "secondEntryButton", ButtonRank::Quiet);
  m_drop = makeButton(tr("Throw away the second entry"), "dropSecondButton", ButtonRank::Quiet);
  QPushButton* conditions = makeButton(tr("Conditions"), "conditionsButton", ButtonRank::Quiet);
  m_togetherButton = makeButton(tr("Fill in together"), "togetherButton");
  QPushButton* later = makeButton(tr("Continue later"), "laterButton");
  QBoxLayout* row = m_frame->actions();
  for (QPushButton* button : {m_toOpen, m_toResult, m_finishSecond})
    row->addWidget(button);
  row->addWidget(m_saveLine, 1);
  for (QPushButton* button : {m_second, m_drop, conditions, m_togetherButton, later})
    row->addWidget(button);
  m_frame->showActions(true);
  connect(m_toResult, &QPushButton::clicked, this, &QuestionnairePage::toResult);
  connect(m_finishSecond, &QPushButton::clicked, this, [this] { showPart(Part::Differences); });
  connect(m_toOpen, &QPushButton::clicked, this, [this] {
    m_open->focusFirst();
    m_frame->scroll()->ensureWidgetVisible(m_open);
  });
  connect(m_second, &QPushButton::clicked, this, &QuestionnairePage::startSecond);
  connect(m_drop, &QPushButton::clicked, this, &QuestionnairePage::dropSecond);
  connect(m_togetherButton, &QPushButton::clicked, this, &QuestionnairePage::openTogether);
  connect(later, &QPushButton::clicked, this, &QuestionnairePage::leave);
  connect(conditions, &QPushButton::clicked, this, [this] {
    settle();
    emit conditionsWanted(m_sheet->record().administration.id);
  });
}

void QuestionnairePage::connectRows() {
  connect(m_rows, &QuestionnaireRows::answered, this, [this](int row, int value) { answer(row, value); });
  connect(m_rows, &QuestionnaireRows::cleared, this, [this](int row) { answer(row, std::nullopt); });
  connect(m_rows, &QuestionnaireRows::passed, this, [this](int row) {
    say({});
    m_reach = std::max(m_reach, row + 1);
    showRow(row);
  });
  connect(m_rows, &QuestionnaireRows::moved, this, [this](int row) {
    say({});
    m_reach = std::max(m_reach, row);
    m_sheet->goTo(row);
    showRows();
    showProgress();
    m_frame->scroll()->ensureWidgetVisible(m_rows->row(row), 0, 120);
  });
  connect(m_rows, &QuestionnaireRows::refused, this, [this](int row, int number) {
    const auto& instrument = m_sheet->record().instrument;
    say(tr("%1 is not on the answer scale (%2 to %3). Question %4 still waits.")
            .arg(number)
            .arg(QuestionnaireRows::valuesOf(instrument).front())
            .arg(QuestionnaireRows::valuesOf(instrument).back())
            .arg(QString::fromStdString(instrument.items[static_cast<std::size_t>(row)].id)));
  });
  connect(m_rows, &QuestionnaireRows::numLockOff, this,
          [this] { say(tr("The keypad sends arrows now. Press Num Lock to type digits with it.")); });
  connect(m_rows, &QuestionnaireRows::ended, this, &QuestionnairePage::goOnFromLast);
}

Status QuestionnairePage::open(casefile::AdministrationId id, const QString& item) {
  m_together.reset();
  m_stack->setCurrentIndex(0);
  if (auto opened = m_sheet->open(id); !opened) return opened;
  m_saveLine->clear();
  showForm();
  const int asked = m_sheet->indexOf(item.toStdString());
  const Part part = partToResume();
  const auto unknown = unknownAnswers(m_sheet->record());
  if (part == Part::First && asked >= 0)
    m_sheet->goTo(asked);
  else if (part == Part::First && !unknown.empty())
    m_sheet->goTo(unknown.front());
  showPart(part);
  return {};
}

void QuestionnairePage::showForm() {
  const OpenRecord& record = m_sheet->record();
  const auto& instrument = record.instrument;
  m_frame->setTitle(
      QString::fromStdString(instrument.abbreviation),
      tr("About %1 \u00B7 filled in on %2").arg(record.about(), text::formatDate(record.administration.date)));
  m_frame->setMark(markOf(instrument));
  clearLayout(m_frame->side());
  showAttentionPoints(*m_frame, instrument);
  m_packNotice->show(*m_session, record);
  m_strip->setForm(instrument);
  m_togetherButton->setVisible(TogetherQuestions::canShow(instrument));
  m_noTogether->setVisible(!TogetherQuestions::canShow(instrument));
  m_reach = 0;
  for (int row = 0; row < m_sheet->count(); ++row)
    if (m_sheet->isAnswered(row)) m_reach = row;
  m_reach = std::max(m_reach, m_sheet->current());
  m_rows->setForm(instrument);
  m_open->open();
}

void QuestionnairePage::openAgain(const QString& what) {
  m_sheet->takeUp(what);
  showForm();
  showPart(partToResume());
}

QuestionnairePage::Part QuestionnairePage::partToResume() const {
  const SecondEntry second = secondEntryOf(m_sheet->record());
  if (second == SecondEntry::Underway) return Part::Second;
  return second == SecondEntry::Differs ? Part::Differences : Part::First;
}

void QuestionnairePage::showPart(Part part) {
  m_part = part;
  const bool twice = part == Part::Second;
  if (part == Part::Differences && m_differences->open() == 0) {
    m_part = Part::First;
    say(tr("Both entries say the same."));
  } else {
    say(part == Part::Differences ? tr("The two entries differ here. Press 1 for the first, 2 for the second, 3 for "
                                       "something else; look at the form.")
        : twice                   ? tr("Second entry: type the whole form once more. What was typed first is hidden.")
                                  : QString());
  }
  const bool entering = m_part != Part::Differences;
  if (twice) m_sheet->goTo(nextOfSecondEntry(m_sheet->record()));
  m_rows->setVisible(entering);
  m_differences->setVisible(!entering);
  m_open->setVisible(m_part == Part::First && m_sheet->record().instrument.openQuestions.atMost > 0);
  m_toOpen->setVisible(m_open->isVisibleTo(m_frame));
  m_toResult->setVisible(!twice);
  m_finishSecond->setVisible(twice);
  m_togetherButton->setVisible(m_part == Part::First && TogetherQuestions::canShow(m_sheet->record().instrument));
  m_drop->setVisible(m_part != Part::First);
  m_rows->setCurrent(m_sheet->current());
  showRows();
  showProgress();
  if (entering)
    m_rows->focusCurrent();
  else
    m_differences->focusFirst();
  QTimer::singleShot(0, this, [this] {
    if (m_part != Part::Differences && m_rows->count() > 0)
      m_frame->scroll()->ensureWidgetVisible(m_rows->row(m_rows->current()), 0, 120);
  });
}

std::optional<int> QuestionnairePage::valueOf(const std::string& item) const {
  const casefile::ItemRecord& record = *m_sheet->record().administration.item(item);
  return m_part == Part::Second ? record.secondEntry : record.answer;
}

bool QuestionnairePage::isPassed(int row) const {
  const auto& items = m_sheet->record().instrument.items;
  if (row < m_reach && m_part == Part::First) return true;
  for (std::size_t later = static_cast<std::size_t>(row) + 1; later < items.size(); ++later)
    if (valueOf(items[later].id)) return true;
  return row < m_sheet->current();
}

void QuestionnairePage::showRows() {
  for (int row = 0; row < m_rows->count(); ++row)
    showRow(row);
}

void QuestionnairePage::showRow(int row) {
  const auto& instrument = m_sheet->record().instrument;
  const auto value = valueOf(instrument.items[static_cast<std::size_t>(row)].id);
  QuestionnaireRow::State state{value, {}, false};
  const instruments::AnswerOption* option = value ? instrument.answer(*value) : nullptr;
  if (option != nullptr) {
    state.words = QString::fromStdString(option->label);
  } else if (value && !instrument.accepts(*value)) {
    state.marked = true;
    state.words = tr("%1 is not on the answer scale").arg(*value);
  } else if (!value) {
    state.words = isPassed(row) ? tr("skipped") : QString();
  }
  m_rows->setState(row, state);
}

void QuestionnairePage::showProgress() {
  const auto& items = m_sheet->record().instrument.items;
  if (m_part == Part::Differences) {
    m_strip->showWords(tr("%n difference(s) left", nullptr, m_differences->left()));
    return showUnknown();
  }
  int done = 0;
  int passed = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (valueOf(items[i].id))
      ++done;
    else if (isPassed(static_cast<int>(i)))
      ++passed;
  }
  QString words = tr("%1 of %2").arg(done).arg(items.size());
  if (passed > 0) words += QStringLiteral(", ") + tr("%n skipped", nullptr, passed);
  if (m_part == Part::Second) words = tr("Second entry: %1").arg(words);
  m_strip->showProgress(words, done, static_cast<int>(items.size()));
  m_second->setVisible(m_part == Part::First && m_sheet->record().administration.answered() > 0 &&
                       !m_sheet->record().administration.hasSecondEntry());
  showUnknown();
}

void QuestionnairePage::showUnknown() {
  QStringList numbers;
  for (const int row : unknownAnswers(m_sheet->record()))
    numbers << QString::fromStdString(m_sheet->record().instrument.items[static_cast<std::size_t>(row)].id);
  m_unknown->setVisible(!numbers.isEmpty());
  m_unknownWords->setText(
      tr("They were kept before the licence pack was there. Look at the form and answer these anew: %1.")
          .arg(numbers.join(QStringLiteral(", "))));
}

void QuestionnairePage::showSaveState() {
  if (m_sheet->failure())
    m_saveLine->showFailure(*m_sheet->failure());
  else
    m_saveLine->showSaved();
}

void QuestionnairePage::say(const QString& words) {
  m_strip->say(words);
}

void QuestionnairePage::answer(int row, std::optional<int> value) {
  const auto& item = m_sheet->record().instrument.items[static_cast<std::size_t>(row)];
  casefile::ItemRecord record = *m_sheet->record().administration.item(item.id);
  const bool agreed = m_sheet->record().administration.hasSecondEntry() && !record.entriesDiffer();
  if (m_part == Part::Second)
    record.secondEntry = value;
  else
    record.answer = value;
  if (m_part == Part::First && agreed) record.secondEntry = value; // put right after both entries were compared
  say({});
  m_reach = std::max(m_reach, row);
  m_sheet->put(record);
  showRow(row);
}

void QuestionnairePage::goOnFromLast() {
  m_reach = m_sheet->count();
  showRows();
  showProgress();
  say(tr("This was the last one."));
  QPushButton* next = m_part == Part::Second ? m_finishSecond : m_toOpen->isVisible() ? m_toOpen : m_toResult;
  next->setFocus(Qt::OtherFocusReason);
}

void QuestionnairePage::toFirstEmpty() {
  const auto& items = m_sheet->record().instrument.items;
  const int count = m_sheet->count();
  for (int step = 1; step <= count; ++step) {
    const int row = (m_rows->current() + step) % count;
    if (valueOf(items[static_cast<std::size_t>(row)].id)) continue;
    m_sheet->goTo(row);
    m_rows->setCurrent(row);
    m_rows->focusCurrent();
    m_frame->scroll()->ensureWidgetVisible(m_rows->row(row), 0, 120);
    return;
  }
}

bool QuestionnairePage::settle() {
  if (!m_sheet->isOpen()) return true;
  m_open->flush();
  if (m_together) m_together->settle();
  return m_sheet->saveNow();
}

void QuestionnairePage::toResult() {
  if (settle()) emit resultWanted(m_sheet->record().administration.id);
}

void QuestionnairePage::leave() {
  if (settle() || SaveLine::confirmLoss(m_session->prompts(), this)) emit left();
}

void QuestionnairePage::startSecond() {
  m_open->flush();
  m_sheet->goTo(0);
  showPart(Part::Second);
}

void QuestionnairePage::dropSecond() {
  const Prompts::Question question{tr("Throw away the second entry?"),
                                   tr("What was typed the second time is lost. The first entry stays as it is."),
                                   tr("Throw away"), tr("Keep it")};
  if (m_sheet->record().administration.hasSecondEntry() && !m_session->prompts().confirm(this, question)) return;
  for (const auto& item : m_sheet->record().instrument.items) {
    casefile::ItemRecord record = *m_sheet->record().administration.item(item.id);
    record.secondEntry.reset();
    m_sheet->put(record);
  }
  showPart(Part::First);
}

void QuestionnairePage::attachPack() {
  settle();
  const auto id = m_sheet->record().administration.id;
  const auto composed = packForForm(*m_session, m_sheet->record());
  if (!composed) return;
  if (const Status done = m_session->cases().attachPack(id, *composed); !done)
    return m_frame->setProblem(text::errorText(done.error()));
  if (const Status opened = open(id); !opened) m_frame->setProblem(text::errorText(opened.error()));
}

void QuestionnairePage::openTogether() {
  settle();
  m_together = std::make_unique<TogetherQuestions>(*m_session, *m_sheet);
  connect(m_together.get(), &TogetherQuestions::left, this, &QuestionnairePage::closeTogether, Qt::QueuedConnection);
  m_stack->setCurrentIndex(1);
  m_together->open();
}

void QuestionnairePage::closeTogether() {
  m_together.reset();
  m_stack->setCurrentIndex(0);
  window()->activateWindow(); // the shared view took the activation with it
  m_open->open();
  showPart(Part::First);
}

} // namespace haven::gui
