#include "gui/life_event_form.h"

#include "gui/fields.h"
#include "gui/flow_layout.h"
#include "gui/form.h"
#include "text/plan_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

using casefile::LifeEvent;
using casefile::LifeEventFault;
using casefile::PartialDate;

QLineEdit* makeDay(const char* name) {
  auto* field = new QLineEdit;
  field->setObjectName(QLatin1String(name));
  field->setMaxLength(20);
  field->setMaximumWidth(180);
  QObject::connect(field, &QLineEdit::editingFinished, field, [field] {
    const auto read = casefile::parseTypedPartialDate(field->text().toStdString());
    if (read && read->ok()) field->setText(text::formatPartialDate(*read));
  });
  return field;
}

/// What cannot be read as a day is no day: `faultsIn` says so at the field.
PartialDate dayIn(const QLineEdit& field) {
  return casefile::parseTypedPartialDate(field.text().toStdString()).value_or(PartialDate{});
}

QString shown(const PartialDate& date) {
  return date.year == 0 ? QString() : text::formatPartialDate(date);
}

} // namespace

LifeEventForm::LifeEventForm(PlanDesk& desk, QWidget* parent)
    : QFrame(parent), m_desk(&desk), m_kind(new QComboBox), m_from(makeDay("eventFrom")), m_to(makeDay("eventTo")),
      m_ongoing(new QCheckBox(tr("Still going on"))), m_text(new NoteField("eventText", 2)),
      m_note(new NoteField("eventNote", 2)) {
  setObjectName(QStringLiteral("eventForm"));
  setProperty("look", "notice");
  setAccessibleName(tr("Entry of the time line"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(theme::kSpace16, theme::kSpace16, theme::kSpace16, theme::kSpace16);
  makeFields();
  makeButtons();
}

void LifeEventForm::makeFields() {
  m_kind->setObjectName(QStringLiteral("eventKind"));
  m_kind->setMaximumWidth(280);
  for (const casefile::LifeEventKind kind : casefile::kLifeEventKinds)
    m_kind->addItem(text::label(kind), static_cast<int>(kind));
  m_ongoing->setObjectName(QStringLiteral("eventOngoing"));
  connect(m_ongoing, &QCheckBox::toggled, this, &LifeEventForm::showOngoing);
  const QString how = tr("As well as it is known: 2019, 05-2019 or 23-05-2019.");
  m_fromField = new FormField(tr("From"), m_from, how);
  m_toField = new FormField(tr("Until"), m_to, tr("Empty when it was one moment."));
  m_textField = new FormField(tr("What there was"), m_text, tr("Who, where, what happened."));
  m_noteField = new FormField(tr("Note"), m_note, tr("Why, or from whom it was heard."));
  for (NoteField* field : {m_text, m_note})
    connect(field, &NoteField::refused, this, [this, field] {
      (field == m_text ? m_textField : m_noteField)
          ->setProblem(tr("This is too long; what stood there is still there."));
    });
  auto* days = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace16, days);
  flow->addWidget(m_fromField);
  flow->addWidget(m_toField);
  layout()->addWidget(new FormField(tr("Kind"), m_kind));
  layout()->addWidget(days);
  layout()->addWidget(m_ongoing);
  layout()->addWidget(m_textField);
  layout()->addWidget(m_noteField);
}

void LifeEventForm::makeButtons() {
  auto* row = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace8, row);
  m_keep = makeButton({}, "keepEvent", ButtonRank::Primary);
  QPushButton* leave = makeButton(tr("Cancel"), "leaveEvent", ButtonRank::Quiet);
  connect(m_keep, &QPushButton::clicked, this, [this] {
    if (keep()) emit kept();
  });
  connect(leave, &QPushButton::clicked, this, &LifeEventForm::leaveWanted);
  flow->addWidget(m_keep);
  flow->addWidget(leave);
  layout()->addWidget(row);
}

void LifeEventForm::edit(const LifeEvent& event) {
  m_start = event;
  m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(event.kind)));
  m_from->setText(shown(event.from));
  m_to->setText(event.to ? shown(*event.to) : QString());
  m_ongoing->setChecked(event.ongoing && !event.to);
  m_text->setStored(QString::fromStdString(event.text));
  m_note->setStored(QString::fromStdString(event.note));
  for (FormField* field : {m_fromField, m_toField, m_textField, m_noteField})
    field->setProblem({});
  m_keep->setText(event.id == 0 ? tr("Put it on the time line") : tr("Keep the change"));
  m_startTexts = texts();
  showOngoing();
}

QString LifeEventForm::texts() const {
  return QStringList{m_kind->currentText(), m_from->text(),       m_to->text(), m_ongoing->isChecked() ? "1" : "0",
                     m_text->toPlainText(), m_note->toPlainText()}
      .join(QChar(0x1F));
}

bool LifeEventForm::isDirty() const {
  return texts() != m_startTexts;
}

void LifeEventForm::showOngoing() {
  m_to->setEnabled(!m_ongoing->isChecked());
}

LifeEvent LifeEventForm::typed() const {
  LifeEvent event = m_start;
  event.kind = static_cast<casefile::LifeEventKind>(m_kind->currentData().toInt());
  event.from = dayIn(*m_from);
  event.ongoing = m_ongoing->isChecked();
  event.to.reset();
  if (!event.ongoing && !m_to->text().trimmed().isEmpty()) event.to = dayIn(*m_to);
  event.text = m_text->toPlainText().trimmed().toStdString();
  event.note = m_note->toPlainText().trimmed().toStdString();
  return event;
}

bool LifeEventForm::keep() {
  const LifeEvent event = typed();
  for (FormField* field : {m_fromField, m_toField, m_textField, m_noteField})
    field->setProblem({});
  const auto faults = casefile::faultsIn(event, m_desk->file().youth.dateOfBirth, m_desk->session().today());
  const auto fieldFor = [&](LifeEventFault::Field field) {
    if (field == LifeEventFault::Field::Text) return m_textField;
    return field == LifeEventFault::Field::From ? m_fromField : m_toField;
  };
  for (auto fault = faults.rbegin(); fault != faults.rend(); ++fault)
    fieldFor(fault->field)->setProblem(text::label(*fault));
  if (!faults.empty()) {
    fieldFor(faults.front().field)->field()->setFocus(Qt::OtherFocusReason);
    return false;
  }
  if (!m_desk->saveEvent(event)) return false;
  edit(event);
  return true;
}

void LifeEventForm::focusFirst() {
  m_kind->setFocus(Qt::OtherFocusReason);
}

} // namespace haven::gui
