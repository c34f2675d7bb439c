#include "gui/card_page.h"

#include "gui/card_form.h"
#include "gui/card_steps.h"
#include "gui/form.h"
#include "gui/help_side.h"
#include "gui/page_frame.h"
#include "gui/save_line.h"
#include "gui/together_view.h"
#include "text/labels.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>

namespace haven::gui {

CardPage::CardPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_sheet(new DraftSheet(session, this)), m_stack(new QStackedLayout(this)),
      m_frame(new PageFrame("cardFrame")), m_steps(new CardSteps("steps")), m_form(new CardForm(*m_sheet)),
      m_saveLine(new SaveLine(session.context().clock)), m_previous(makeButton(tr("Previous"), "previousButton")),
      m_next(makeButton(tr("Next"), "nextButton", ButtonRank::Primary)),
      m_toResult(makeButton(tr("To the result"), "toResultButton", ButtonRank::Primary)) {
  setObjectName(QStringLiteral("cardPage"));
  m_steps->setAccessibleName(tr("Cards"));
  m_frame->content()->setSpacing(theme::kSpace8);
  m_frame->content()->addWidget(m_steps, 0, Qt::AlignLeft);
  m_frame->content()->addWidget(m_form);
  m_stack->addWidget(m_frame);
  auto* cover = makeText(tr("The shared view is open."), theme::TextSize::Lead);
  cover->setMaximumWidth(QWIDGETSIZE_MAX);
  cover->setAlignment(Qt::AlignCenter);
  m_stack->addWidget(cover);
  buildActions();
  addShortcuts();
  connect(m_sheet, &DraftSheet::moved, this, &CardPage::showCard);
  connect(m_sheet, &DraftSheet::changed, this, [this] {
    m_form->refresh();
    showSteps();
  });
  connect(m_sheet, &DraftSheet::offered, this, &CardPage::showSaveState);
  connect(m_steps, &CardSteps::chosen, this, &CardPage::go);
  connect(m_form, &CardForm::confirmed, this, &CardPage::goOn);
  connect(m_saveLine, &SaveLine::retryWanted, this, &CardPage::settle);
}

CardPage::~CardPage() = default;

void CardPage::buildActions() {
  QPushButton* conditions = makeButton(tr("Conditions"), "conditionsButton", ButtonRank::Quiet);
  QPushButton* together = makeButton(tr("Fill in together"), "togetherButton");
  QPushButton* later = makeButton(tr("Continue later"), "laterButton");
  QBoxLayout* row = m_frame->actions();
  row->addWidget(m_previous);
  row->addWidget(m_next);
  row->addWidget(m_toResult);
  row->addWidget(m_saveLine, 1);
  row->addWidget(conditions);
  row->addWidget(together);
  row->addWidget(later);
  m_frame->showActions(true);
  connect(m_previous, &QPushButton::clicked, this, [this] { go(m_sheet->current() - 1); });
  connect(m_next, &QPushButton::clicked, this, &CardPage::goOn);
  connect(m_toResult, &QPushButton::clicked, this, &CardPage::goOn);
  connect(together, &QPushButton::clicked, this, &CardPage::openTogether);
  connect(later, &QPushButton::clicked, this, &CardPage::leave);
  connect(conditions, &QPushButton::clicked, this, [this] {
    settle();
    emit conditionsWanted(m_sheet->record().administration.id);
  });
}

void CardPage::addShortcuts() {
  const auto add = [this](const QKeySequence& keys, auto act) {
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
  };
  // Text fields keep digits for themselves; everywhere else on the card they answer.
  for (int value = 1; value <= 9; ++value)
    add(QKeySequence(Qt::Key_0 + value), [this, value] {
      m_form->choose(value);
      m_form->focusAnswer();
    });
  add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { go(m_sheet->current() - 1); });
  add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { go(m_sheet->current() + 1); });
  add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { goOn(); });
  add(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { goOn(); });
}

Status CardPage::open(casefile::AdministrationId id, const QString& item) {
  m_together.reset();
  m_stack->setCurrentIndex(0);
  if (auto opened = m_sheet->open(id); !opened) return opened;
  clearLayout(m_frame->side());
  showAttentionPoints(*m_frame, m_sheet->record().instrument);
  m_saveLine->clear();
  if (const int card = m_sheet->indexOf(item.toStdString()); card >= 0) m_sheet->goTo(card);
  m_form->focusAnswer();
  return {};
}

void CardPage::showCard() {
  const OpenRecord& record = m_sheet->record();
  const auto& item = m_sheet->item();
  m_frame->setTitle(record.itemTitle(item.id), tr("%1 of %2 \u00B7 about %3 \u00B7 talk of %4")
                                                   .arg(m_sheet->current() + 1)
                                                   .arg(m_sheet->count())
                                                   .arg(record.about(), text::formatDate(record.administration.date)));
  m_form->refresh();
  showSteps();
  m_previous->setEnabled(m_sheet->current() > 0);
  m_next->setVisible(!m_sheet->isLast());
  m_toResult->setVisible(m_sheet->isLast());
  m_frame->scroll()->verticalScrollBar()->setValue(0);
  if (isVisible() && !m_together) m_form->focusAnswer();
}

void CardPage::showSteps() {
  const auto& items = m_sheet->record().instrument.items;
  std::vector<CardSteps::Step> steps;
  for (std::size_t i = 0; i < items.size(); ++i)
    steps.push_back({m_sheet->record().itemTitle(items[i].id), m_sheet->isAnswered(static_cast<int>(i))});
  m_steps->setSteps(steps, m_sheet->current());
}

void CardPage::showSaveState() {
  if (m_sheet->failure())
    m_saveLine->showFailure(*m_sheet->failure());
  else
    m_saveLine->showSaved();
}

bool CardPage::settle() {
  if (!m_sheet->isOpen()) return true;
  m_form->flush();
  if (m_together) m_together->settle();
  return m_sheet->saveNow();
}

void CardPage::go(int card) {
  m_form->flush();
  m_sheet->goTo(card);
}

void CardPage::goOn() {
  if (!m_sheet->isLast()) return go(m_sheet->current() + 1);
  if (settle()) emit resultWanted(m_sheet->record().administration.id);
}

void CardPage::leave() {
  if (settle() || SaveLine::confirmLoss(m_session->prompts(), this)) emit left();
}

void CardPage::openTogether() {
  settle();
  m_together = std::make_unique<TogetherView>(*m_session, *m_sheet);
  connect(m_together.get(), &TogetherView::left, this, &CardPage::closeTogether, Qt::QueuedConnection);
  m_stack->setCurrentIndex(1);
  m_together->open();
}

void CardPage::closeTogether() {
  m_together.reset();
  m_stack->setCurrentIndex(0);
  window()->activateWindow(); // the shared view took the activation with it
  showCard();
  m_form->focusAnswer();
}

void CardPage::keyPressEvent(QKeyEvent* event) {
  const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (plain && event->key() == Qt::Key_Backspace) return go(m_sheet->current() - 1);
  if (plain && isReturn) {
    // Enter does what has the focus; on the page itself it goes on.
    if (auto* button = qobject_cast<QAbstractButton*>(focusWidget())) return button->click();
    return goOn();
  }
  QWidget::keyPressEvent(event);
}

} // namespace haven::gui
