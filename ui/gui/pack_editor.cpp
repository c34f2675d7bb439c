#include "gui/pack_editor.h"

#include "gui/form.h"
#include "gui/pack_step_page.h"
#include "gui/page_frame.h"
#include "gui/save_line.h"
#include "text/error_text.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace haven::gui {
namespace {

struct Step {
  PackStep step;
  const char* id; ///< as the store keeps where somebody stopped
  const char* title;
  const char* purpose;
};

// clang-format off
constexpr Step kSteps[] = {
    {PackStep::Manual, "manual", QT_TRANSLATE_NOOP("PackEditor", "Manual"),
     QT_TRANSLATE_NOOP("PackEditor", "What you type from, and what you call this version.")},
    {PackStep::Answers, "answers", QT_TRANSLATE_NOOP("PackEditor", "Answers"),
     QT_TRANSLATE_NOOP("PackEditor", "The answer scale, from the lowest value to the highest.")},
    {PackStep::Items, "items", QT_TRANSLATE_NOOP("PackEditor", "Items"),
     QT_TRANSLATE_NOOP("PackEditor", "The wording of every item, its scale, and an x where the item is reversed.")},
    {PackStep::OpenQuestions, "open-questions", QT_TRANSLATE_NOOP("PackEditor", "Open questions"),
     QT_TRANSLATE_NOOP("PackEditor", "The questions that are answered in own words. Nothing is scored from them.")},
    {PackStep::Scales, "scales", QT_TRANSLATE_NOOP("PackEditor", "Scales"),
     QT_TRANSLATE_NOOP("PackEditor", "How a score is formed, and what happens when answers are missing.")},
    {PackStep::Norms, "norms", QT_TRANSLATE_NOOP("PackEditor", "Norm tables"),
     QT_TRANSLATE_NOOP("PackEditor", "For each scale: who a table is for, and from which score to which each band goes. Leave empty what goes for everyone, and a band that a table does not have.")},
    {PackStep::BandNames, "band-names", QT_TRANSLATE_NOOP("PackEditor", "Band names"),
     QT_TRANSLATE_NOOP("PackEditor", "What the manual calls the bands and says they mean.")},
    {PackStep::Advice, "advice", QT_TRANSLATE_NOOP("PackEditor", "Advice"),
     QT_TRANSLATE_NOOP("PackEditor", "When the manual advises something, for example further examination. May stay empty.")},
    {PackStep::Review, "review", QT_TRANSLATE_NOOP("PackEditor", "Look it over"),
     QT_TRANSLATE_NOOP("PackEditor", "Everything that is not in order yet.")},
};
// clang-format on

const Step& stepOf(PackStep step) {
  return kSteps[static_cast<int>(step)];
}

QString words(const char* text) {
  return QCoreApplication::translate("PackEditor", text);
}

PackStep stepFrom(const std::string& id) {
  for (const Step& step : kSteps)
    if (id == step.id) return step.step;
  return PackStep::Manual;
}

} // namespace

PackEditor::PackEditor(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_draft(session), m_instrument(makeText({}, theme::TextSize::Lead)),
      m_frame(new PageFrame("packEditorFrame")), m_saveLine(new SaveLine(session.context().clock)),
      m_previous(makeButton(tr("Previous"), "previousStep")),
      m_next(makeButton(tr("Next"), "nextStep", ButtonRank::Primary)),
      m_finish(makeButton(tr("Add this pack"), "finishPack", ButtonRank::Primary)) {
  setObjectName(QStringLiteral("packEditor"));
  auto* body = new QHBoxLayout(this);
  body->setContentsMargins(0, 0, 0, 0);
  body->setSpacing(0);
  body->addWidget(makeSteps());
  body->addWidget(m_frame, 1);
  const auto grid = [this](GridId::Kind kind, const char* name, PackStep step) {
    return new GridStep(m_draft, kind, name, words(stepOf(step).title));
  };
  auto* review = new ReviewStep(m_draft);
  m_pages = {new ManualStep(m_draft),
             grid(GridId::Kind::Answers, "answerGrid", PackStep::Answers),
             grid(GridId::Kind::Items, "itemGrid", PackStep::Items),
             grid(GridId::Kind::OpenQuestions, "questionGrid", PackStep::OpenQuestions),
             grid(GridId::Kind::Scales, "scaleGrid", PackStep::Scales),
             new NormsStep(m_draft),
             grid(GridId::Kind::BandNames, "bandNameGrid", PackStep::BandNames),
             new AdviceStep(m_draft),
             review};
  for (PackStepPage* page : m_pages) {
    page->hide();
    m_frame->content()->addWidget(page, 1);
  }
  buildActions();
  addShortcuts();
  connect(review, &ReviewStep::faultChosen, this, &PackEditor::goToFault);
  connect(&m_draft, &PackDraft::checked, this, &PackEditor::showCounts);
  connect(&m_draft, &PackDraft::offered, this, &PackEditor::showSaveState);
  connect(m_saveLine, &SaveLine::retryWanted, this, &PackEditor::settle);
}

QWidget* PackEditor::makeSteps() {
  auto* panel = new QFrame;
  panel->setFixedWidth(216);
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(theme::kSpace16, theme::kSpace24, theme::kSpace8, theme::kSpace16);
  column->setSpacing(theme::kSpace4);
  column->addWidget(m_instrument);
  column->addSpacing(theme::kSpace8);
  for (const Step& step : kSteps) {
    QPushButton* button = makeButton(words(step.title), "", ButtonRank::Place);
    button->setObjectName(QStringLiteral("packStep_") + QLatin1String(step.id));
    button->setAutoExclusive(true);
    connect(button, &QPushButton::clicked, this, [this, to = step.step] { showStep(to); });
    m_titles[static_cast<std::size_t>(step.step)] = button;
    column->addWidget(button);
  }
  column->addStretch();
  return panel;
}

void PackEditor::buildActions() {
  QPushButton* later = makeButton(tr("Continue later"), "laterPack");
  QBoxLayout* row = m_frame->actions();
  row->addWidget(m_previous);
  row->addWidget(m_next);
  row->addWidget(m_finish);
  row->addWidget(m_saveLine, 1);
  row->addWidget(later);
  m_frame->showActions(true);
  m_previous->setToolTip(tr("Alt+Left"));
  m_next->setToolTip(tr("Alt+Right"));
  connect(m_previous, &QPushButton::clicked, this, [this] { move(-1); });
  connect(m_next, &QPushButton::clicked, this, [this] { move(1); });
  connect(m_finish, &QPushButton::clicked, this, &PackEditor::finish);
  connect(later, &QPushButton::clicked, this, &PackEditor::leave);
}

void PackEditor::addShortcuts() {
  const auto add = [this](const QKeySequence& keys, int by) {
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, by] { move(by); });
  };
  add(QKeySequence(Qt::ALT | Qt::Key_Left), -1);
  add(QKeySequence(Qt::ALT | Qt::Key_Right), 1);
}

Status PackEditor::open(store::PackDraftId draft) {
  const auto drafts = m_session->packs().drafts();
  if (!drafts) return fail(drafts.error());
  if (const Status opened = m_draft.open(draft); !opened) return opened;
  m_instrument->setText(QString::fromStdString(m_draft.structure().abbreviation));
  m_saveLine->clear();
  for (const Step& step : kSteps) {
    page(step.step)->start();
    m_titles[static_cast<std::size_t>(step.step)]->setVisible(has(step.step));
  }
  std::string place;
  for (const auto& row : *drafts)
    if (row.id == draft) place = row.place;
  showCounts();
  showStep(stepFrom(place));
  return {};
}

void PackEditor::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  giveRoom();
}

void PackEditor::giveRoom() {
  // What the title and the margins of the page leave: tables scroll in themselves rather than with the page.
  const int above = page(m_step)->mapTo(m_frame, QPoint()).y() + m_frame->scroll()->verticalScrollBar()->value();
  page(m_step)->setRoom(m_frame->scroll()->viewport()->height() - above - theme::kSpace24);
}

bool PackEditor::has(PackStep step) const {
  return step != PackStep::OpenQuestions || m_draft.structure().openQuestions.atMost > 0 ||
         !m_draft.sheet().questions.empty();
}

void PackEditor::showStep(PackStep step, const SheetFault* fault) {
  if (!has(step)) step = PackStep::Manual;
  m_step = step;
  m_frame->setTitle(words(stepOf(step).title), words(stepOf(step).purpose));
  m_titles[static_cast<std::size_t>(step)]->setChecked(true);
  for (PackStepPage* one : m_pages)
    one->setVisible(one == page(step));
  m_previous->setEnabled(step != PackStep::Manual);
  m_next->setVisible(step != PackStep::Review);
  m_finish->setVisible(step == PackStep::Review);
  m_frame->scroll()->verticalScrollBar()->setValue(0);
  QMetaObject::invokeMethod(this, &PackEditor::giveRoom, Qt::QueuedConnection); // once it is laid out
  page(step)->goTo(fault);
  // Where somebody stopped is no work that could be lost: a failure is told with the next change.
  static_cast<void>(m_session->packs().saveDraftPlace(m_draft.id(), stepOf(step).id));
}

void PackEditor::move(int by) {
  int to = static_cast<int>(m_step) + by;
  while (to > 0 && to < kPackSteps && !has(static_cast<PackStep>(to)))
    to += by;
  if (to >= 0 && to < kPackSteps) showStep(static_cast<PackStep>(to));
}

void PackEditor::showCounts() {
  for (const Step& step : kSteps) {
    const int open =
        step.step == PackStep::Review ? static_cast<int>(m_draft.faults().size()) : m_draft.faultCount(step.step);
    const QString title = words(step.title);
    m_titles[static_cast<std::size_t>(step.step)]->setText(open == 0 ? title : tr("%1 (%2 open)").arg(title).arg(open));
  }
  m_finish->setEnabled(m_draft.faults().empty());
}

void PackEditor::showSaveState() {
  if (m_draft.failure())
    m_saveLine->showFailure(*m_draft.failure());
  else
    m_saveLine->showSaved();
}

void PackEditor::goToFault(int index) {
  if (index < 0 || index >= static_cast<int>(m_draft.faults().size())) return;
  const SheetFault fault = m_draft.faults()[static_cast<std::size_t>(index)];
  showStep(fault.step, &fault);
}

bool PackEditor::settle() {
  return !m_draft.isOpen() || m_draft.saveNow();
}

void PackEditor::leave() {
  if (settle() || SaveLine::confirmLoss(m_session->prompts(), this)) emit left();
}

void PackEditor::finish() {
  if (!settle()) return;
  const auto hash = m_session->packs().finishDraft(m_draft.id());
  if (hash) {
    emit finished(QString::fromStdString(*hash), QString::fromStdString(m_draft.pack().version));
    return;
  }
  const bool taken = hash.error().param("reason") == "taken";
  m_session->prompts().tell(this, tr("This did not work"),
                            taken ? tr("This very pack is here already. Change something, or throw the draft away.")
                                  : text::errorText(hash.error()));
}

} // namespace haven::gui
