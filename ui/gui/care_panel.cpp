#include "gui/care_panel.h"

#include "gui/care_fit.h"
#include "gui/disclosure.h"
#include "gui/fields.h"
#include "gui/flow_layout.h"
#include "gui/form.h"
#include "text/error_text.h"
#include "text/intervention_text.h"
#include "text/utf8.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

using casefile::CareChoice;
using text::from;

QString named(const char* what, casefile::CareChoiceId choice) {
  return QStringLiteral("%1_%2").arg(QLatin1String(what)).arg(choice);
}

QLabel* makeStrong(const QString& text) {
  QLabel* label = makeText(text);
  QFont bold = label->font();
  bold.setWeight(QFont::DemiBold);
  label->setFont(bold);
  return label;
}

QLabel* makeSmall(const QString& text) {
  QLabel* label = makeMuted(text);
  label->setFont(theme::font(theme::TextSize::Small));
  return label;
}

} // namespace

CarePanel::CarePanel(CareDesk& care, Use use, QWidget* parent) : QWidget(parent), m_care(&care), m_use(use) {
  setObjectName(use == Use::Work ? QStringLiteral("carePanel") : QStringLiteral("careList"));
  columnIn(this);
  connect(m_care, &CareDesk::changed, this, &CarePanel::refresh);
  refresh();
}

bool CarePanel::showChoice(casefile::CareChoiceId choice) {
  auto* button = findChild<QPushButton*>(named("careCard", choice));
  if (button == nullptr) return false;
  button->setFocus(Qt::OtherFocusReason);
  return true;
}

void CarePanel::refresh() {
  clearLayout(layout());
  const auto current = m_care->care().current();
  const bool any = !m_care->care().choices.empty();
  setVisible(any || m_use == Use::Read);
  if (!any && m_use == Use::Work) return;
  QFrame* card = makeCard();
  layout()->addWidget(card);
  auto& column = *static_cast<QVBoxLayout*>(card->layout());
  column.addWidget(makeText(tr("Chosen help"), theme::TextSize::Heading));
  if (current.empty()) column.addWidget(makeMuted(tr("No help is chosen now.")));
  if (any)
    if (const Status readable = m_care->readable(); !readable)
      column.addWidget(makeNotice(tr("What the sources say about it cannot be shown"),
                                  text::errorText(readable.error()), "careUnreadable"));
  for (const CareChoice* choice : current)
    addChoice(column, *choice);
  addEnded(column);
  if (m_use == Use::Work) return;
  QPushButton* go = makeButton(tr("To the interventions"), "toInterventions");
  connect(go, &QPushButton::clicked, this, &CarePanel::interventionsWanted);
  column.addWidget(go, 0, Qt::AlignLeft);
}

QString CarePanel::nameOf(const CareChoice& choice) const {
  return choice.local ? tr("%1 (added by the organisation)").arg(from(choice.name)) : from(choice.name);
}

void CarePanel::addChoice(QVBoxLayout& column, const CareChoice& choice) {
  auto* part = new QWidget;
  part->setObjectName(named("careChoice", choice.id));
  part->setAccessibleName(from(choice.name));
  QVBoxLayout* lines = columnIn(part);
  lines->setContentsMargins(0, theme::kSpace8, 0, theme::kSpace8);
  lines->addWidget(makeStrong(nameOf(choice)));
  addChoiceLines(*lines, *m_care, choice);
  for (const casefile::LetterRecord& letter : m_care->care().letters)
    if (letter.choice == choice.id)
      lines->addWidget(
          makeSmall(tr("Letter to %1, made by %2").arg(from(letter.receiver), signatureText(letter.made))));
  if (m_use == Use::Work) addActs(*lines, choice);
  column.addWidget(part);
}

void CarePanel::addActs(QVBoxLayout& column, const CareChoice& choice) {
  const QString whyNot = m_care->desk().whyNot(m_care->actFor(choice.intervention));
  auto* row = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace8, row);
  const auto add = [&](const QString& words, const char* what) {
    QPushButton* button = makeButton(words, "", ButtonRank::Quiet);
    button->setObjectName(named(what, choice.id));
    button->setProperty("flush", true); // in line with the words above
    button->setAccessibleName(tr("%1: %2", "act, intervention").arg(words, from(choice.name)));
    flow->addWidget(button);
    return button;
  };
  if (m_care->catalogue().intervention(choice.intervention) != nullptr)
    connect(add(tr("Open the card"), "careCard"), &QPushButton::clicked, this,
            [this, id = from(choice.intervention)] { emit cardWanted(id); });
  if (m_care->desk().mayDo(casefile::Act::WriteCase))
    connect(add(tr("Make a letter"), "careLetter"), &QPushButton::clicked, this,
            [this, id = choice.id] { emit letterWanted(id); });
  if (whyNot.isEmpty())
    connect(add(tr("No longer…"), "careEnd"), &QPushButton::clicked, this, [this, id = choice.id] {
      m_ending = id;
      refresh();
      findChild<QWidget*>(named("careEndReason", id))->setFocus(Qt::OtherFocusReason);
    });
  column.addWidget(row);
  if (!whyNot.isEmpty()) column.addWidget(makeSmall(tr("To end this choice: %1").arg(whyNot)));
  const bool asked = m_ending == choice.id || !m_care->endDraft(choice.id).isEmpty();
  if (asked && whyNot.isEmpty()) addEnding(column, choice);
}

void CarePanel::addEnding(QVBoxLayout& column, const CareChoice& choice) {
  auto* reason = new NoteField(named("careEndReason", choice.id).toLatin1().constData(), 2);
  auto* field =
      new FormField(tr("Why this is no longer the choice"), reason, tr("The choice stays readable, with this reason."));
  field->setMaximumWidth(theme::readableWidth());
  reason->setStored(m_care->endDraft(choice.id));
  connect(reason, &QPlainTextEdit::textChanged, this,
          [this, reason, id = choice.id] { m_care->holdEndDraft(id, reason->toPlainText()); });
  connect(reason, &NoteField::refused, field,
          [field] { field->setProblem(tr("This is too long; what stood there is still there.")); });
  column.addWidget(field);
  auto* row = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace8, row);
  QPushButton* keep = makeButton(tr("End this choice"), "", ButtonRank::Ordinary);
  keep->setObjectName(named("careEndKeep", choice.id));
  QPushButton* leave = makeButton(tr("Not after all"), "", ButtonRank::Quiet);
  leave->setObjectName(named("careEndLeave", choice.id));
  flow->addWidget(keep);
  flow->addWidget(leave);
  column.addWidget(row);
  connect(keep, &QPushButton::clicked, this, [this, reason, field, id = choice.id] { end(id, *reason, *field); });
  connect(leave, &QPushButton::clicked, this, [this, id = choice.id] {
    m_care->holdEndDraft(id, {});
    m_ending = 0;
    refresh();
    if (auto* button = findChild<QWidget*>(named("careEnd", id))) button->setFocus(Qt::OtherFocusReason);
  });
}

void CarePanel::end(casefile::CareChoiceId choice, NoteField& reason, FormField& field) {
  const QString words = reason.toPlainText().trimmed();
  if (words.isEmpty()) {
    field.setProblem(tr("Write why."));
    reason.setFocus(Qt::OtherFocusReason);
    return;
  }
  const Status ended = m_care->end(choice, words);
  if (!ended) {
    field.setProblem(text::errorText(ended.error()));
    reason.setFocus(Qt::OtherFocusReason);
    return;
  }
  m_ending = 0;
  if (auto* older = findChild<QWidget*>(QStringLiteral("careEndedOpen"))) older->setFocus(Qt::OtherFocusReason);
}

void CarePanel::addEnded(QVBoxLayout& column) {
  auto* older = new QWidget;
  QVBoxLayout* lines = columnIn(older);
  lines->setContentsMargins(theme::kSpace16, 0, 0, 0);
  int count = 0;
  for (const CareChoice& choice : m_care->care().choices) {
    if (!choice.ended) continue;
    ++count;
    lines->addWidget(makeStrong(nameOf(choice)));
    addChoiceLines(*lines, *m_care, choice);
    lines->addWidget(makeText(tr("No longer: %1").arg(from(choice.ended->reason))));
    lines->addWidget(makeSmall(tr("Ended by %1").arg(signatureText(choice.ended->by))));
  }
  if (count == 0) {
    delete older;
    return;
  }
  column.addWidget(new Disclosure(tr("No longer the choice (%1)").arg(count), "careEndedOpen", older), 0,
                   Qt::AlignLeft);
  column.addWidget(older);
}

} // namespace haven::gui
