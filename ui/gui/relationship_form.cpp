#include "gui/relationship_form.h"

#include "gui/fields.h"
#include "gui/form.h"
#include "text/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

using Since = casefile::KnownSince::Kind;
constexpr Since kSinceKinds[] = {Since::Birth, Since::Day, Since::Unknown};

QString named(const char* base, int number) {
  return QLatin1String(base) + QString::number(number);
}

} // namespace

RelationshipForm::RelationshipForm(int number, QWidget* parent)
    : QFrame(parent), m_name(new QLineEdit), m_kind(new QComboBox), m_description(new QLineEdit),
      m_since(new QComboBox), m_sinceDay(new DateField("")) {
  m_name->setObjectName(named("carerName", number));
  m_kind->setObjectName(named("carerKind", number));
  m_description->setObjectName(named("carerDescription", number));
  m_since->setObjectName(named("carerSince", number));
  m_sinceDay->setObjectName(named("carerSinceDay", number));
  for (const auto kind : casefile::kRelationshipKinds)
    m_kind->addItem(text::label(kind), static_cast<int>(kind));
  m_since->addItem(tr("since birth"));
  m_since->addItem(tr("since a date"));
  m_since->addItem(tr("not known"));
  m_name->setMinimumWidth(220);

  m_nameField = new FormField(tr("Name or pseudonym of the carer"), m_name);
  m_descriptionField = new FormField(tr("What is this person to the youth?"), m_description);
  m_sinceDayField = new FormField(tr("Date"), m_sinceDay);
  auto* line = new QHBoxLayout;
  line->setSpacing(theme::kSpace16);
  line->addWidget(m_nameField, 2, Qt::AlignTop);
  line->addWidget(new FormField(tr("Relationship"), m_kind), 1, Qt::AlignTop);
  line->addWidget(new FormField(tr("Know each other"), m_since), 1, Qt::AlignTop);
  line->addWidget(m_sinceDayField, 0, Qt::AlignTop);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addLayout(line);
  layout->addWidget(m_descriptionField);

  connect(m_name, &QLineEdit::editingFinished, this, &RelationshipForm::edited);
  connect(m_description, &QLineEdit::editingFinished, this, &RelationshipForm::edited);
  connect(m_sinceDay, &QLineEdit::editingFinished, this, &RelationshipForm::edited);
  for (QComboBox* box : {m_kind, m_since})
    connect(box, &QComboBox::activated, this, [this] {
      updateShown();
      emit edited();
    });
  updateShown();
}

void RelationshipForm::updateShown() {
  m_sinceDayField->setVisible(kSinceKinds[m_since->currentIndex()] == Since::Day);
  m_descriptionField->setVisible(relationship().kind == casefile::RelationshipKind::Other);
}

void RelationshipForm::show(const casefile::Relationship& relationship) {
  m_id = relationship.id;
  m_name->setText(QString::fromStdString(relationship.carerName));
  m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(relationship.kind)));
  m_description->setText(QString::fromStdString(relationship.description));
  for (int i = 0; i < m_since->count(); ++i)
    if (kSinceKinds[i] == relationship.since.kind) m_since->setCurrentIndex(i);
  m_sinceDay->setDate(relationship.since.kind == Since::Day ? std::optional(relationship.since.day) : std::nullopt);
  updateShown();
}

casefile::Relationship RelationshipForm::relationship() const {
  casefile::Relationship made;
  made.id = m_id;
  made.carerName = m_name->text().trimmed().toStdString();
  made.kind = static_cast<casefile::RelationshipKind>(m_kind->currentData().toInt());
  if (made.kind == casefile::RelationshipKind::Other) made.description = m_description->text().trimmed().toStdString();
  made.since.kind = kSinceKinds[m_since->currentIndex()];
  if (made.since.kind == Since::Day) made.since.day = m_sinceDay->date().value_or(Date{});
  return made;
}

bool RelationshipForm::isBlank() const {
  return m_id == 0 && m_name->text().trimmed().isEmpty();
}

bool RelationshipForm::check(Date birth, Date today) {
  using Field = casefile::FieldFault::Field;
  QString name;
  QString description;
  QString since;
  const casefile::Relationship made = relationship();
  for (const auto& fault : casefile::faultsIn(made, birth, today)) {
    if (fault.field == Field::CarerName && name.isEmpty()) name = text::label(fault);
    if (fault.field == Field::Description && description.isEmpty()) description = text::label(fault);
    if (fault.field == Field::Since && since.isEmpty()) since = text::label(fault);
  }
  if (made.since.kind == Since::Day && !m_sinceDay->date()) since = tr("Fill in a date as dd-mm-yyyy.");
  m_nameField->setProblem(name);
  m_descriptionField->setProblem(description);
  m_sinceDayField->setProblem(since);
  if (!name.isEmpty())
    m_name->setFocus();
  else if (!description.isEmpty())
    m_description->setFocus();
  else if (!since.isEmpty())
    m_sinceDay->setFocus();
  return name.isEmpty() && description.isEmpty() && since.isEmpty();
}

} // namespace haven::gui
