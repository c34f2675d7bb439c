#include "gui/case_edit_page.h"

#include "gui/relationship_form.h"
#include "text/error_text.h"
#include "text/labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace haven::gui {

CaseEditPage::CaseEditPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_frame(new PageFrame("caseEditFrame")) {
  setObjectName(QStringLiteral("caseEditPage"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
  m_cancel = makeButton({}, "caseEditBack");
  connect(m_cancel, &QPushButton::clicked, this, &CaseEditPage::left);
  m_saved = makeMuted({});
  m_saved->setObjectName(QStringLiteral("savedLine"));
  m_primary = makeButton({}, "makeCase", ButtonRank::Primary);
  connect(m_primary, &QPushButton::clicked, this, [this] {
    if (m_case)
      emit left();
    else
      make();
  });
  m_frame->actions()->addWidget(m_cancel);
  m_frame->actions()->addWidget(m_saved);
  m_frame->actions()->addStretch();
  m_frame->actions()->addWidget(m_primary);
  m_frame->showActions(true);
}

void CaseEditPage::startNew() {
  m_case.reset();
  rebuild(nullptr);
  m_name->setFocus();
}

Status CaseEditPage::open(casefile::CaseId id) {
  const auto file = m_session->cases().load(id);
  if (!file) return fail(file.error());
  m_case = id;
  rebuild(&*file);
  return {};
}

void CaseEditPage::rebuild(const casefile::CaseFile* file) {
  m_frame->clearContent();
  m_carers.clear();
  m_saved->clear();
  m_frame->setProblem({});
  m_frame->setTitle(file == nullptr ? tr("New case")
                                    : tr("Details of case %1").arg(QString::fromStdString(file->number)),
                    file == nullptr ? tr("Who is it about, and who cares for this child or young person?")
                                    : tr("Changes are kept at once."));
  m_primary->setText(file == nullptr ? tr("Make the case") : tr("Done"));
  m_cancel->setText(tr("Back"));
  m_cancel->setVisible(file == nullptr);

  QFrame* card = makeCard();
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  column->addWidget(makeText(tr("The child or young person"), theme::TextSize::Heading));
  m_name = new QLineEdit;
  m_name->setObjectName(QStringLiteral("youthName"));
  m_pseudonym = new QCheckBox(tr("This is a pseudonym"));
  m_pseudonym->setObjectName(QStringLiteral("isPseudonym"));
  m_birth = new DateField("dateOfBirth");
  m_clientNumber = new QLineEdit;
  m_clientNumber->setObjectName(QStringLiteral("clientNumber"));
  m_clientNumber->setMaximumWidth(260);
  m_nameField = new FormField(tr("Name or pseudonym"), m_name);
  m_birthField = new FormField(tr("Date of birth"), m_birth);
  m_clientNumberField =
      new FormField(tr("Client number (optional)"), m_clientNumber,
                    tr("The number of your own organisation. Never the citizen service number (BSN)."));
  auto* line = new QHBoxLayout;
  line->setSpacing(theme::kSpace16);
  line->addWidget(m_nameField, 2, Qt::AlignTop);
  line->addWidget(m_birthField, 1, Qt::AlignTop);
  line->addWidget(m_clientNumberField, 1, Qt::AlignTop);
  column->addLayout(line);
  column->addWidget(m_pseudonym, 0, Qt::AlignLeft);
  m_sex = new QComboBox;
  m_sex->setObjectName(QStringLiteral("youthSex"));
  m_sex->setMaximumWidth(260);
  for (const casefile::Sex sex : casefile::kSexes)
    m_sex->addItem(text::label(sex), static_cast<int>(sex));
  column->addWidget(new FormField(tr("Sex (only for norm tables)"), m_sex,
                                  tr("Some questionnaires have norm tables for girls and boys apart.")));
  m_frame->content()->addWidget(card);

  QFrame* carerCard = makeCard();
  auto* carerColumn = static_cast<QVBoxLayout*>(carerCard->layout());
  carerColumn->addWidget(makeText(tr("Carers"), theme::TextSize::Heading));
  carerColumn->addWidget(
      makeMuted(tr("One line for each relationship. An instrument is filled in about one relationship at a time.")));
  m_carerRows = new QVBoxLayout;
  m_carerRows->setSpacing(theme::kSpace8);
  carerColumn->addLayout(m_carerRows);
  QPushButton* more = makeButton(tr("Add a carer"), "addCarer", ButtonRank::Quiet);
  connect(more, &QPushButton::clicked, this, [this] { addCarer()->nameEdit()->setFocus(); });
  carerColumn->addWidget(more, 0, Qt::AlignLeft);
  m_frame->content()->addWidget(carerCard);

  if (file != nullptr) {
    m_name->setText(QString::fromStdString(file->youth.name));
    m_pseudonym->setChecked(file->youth.isPseudonym);
    m_birth->setDate(file->youth.dateOfBirth);
    m_clientNumber->setText(QString::fromStdString(file->youth.clientNumber));
    m_sex->setCurrentIndex(m_sex->findData(static_cast<int>(file->youth.sex)));
    for (const auto& relationship : file->relationships)
      addCarer()->show(relationship);
  }
  if (m_carers.empty()) addCarer();
  updateAge();

  connect(m_birth, &QLineEdit::textChanged, this, &CaseEditPage::updateAge);
  for (QLineEdit* edit : {m_name, static_cast<QLineEdit*>(m_birth), m_clientNumber})
    connect(edit, &QLineEdit::editingFinished, this, &CaseEditPage::keepYouth);
  connect(m_pseudonym, &QCheckBox::toggled, this, &CaseEditPage::keepYouth);
  connect(m_sex, &QComboBox::currentIndexChanged, this, &CaseEditPage::keepYouth);
}

void CaseEditPage::openAgain(const QString& what) {
  constexpr std::size_t kMostCarers = 50; // no family has more; what was kept could be damaged
  while (m_carers.size() < std::min<std::size_t>(what.toULongLong(), kMostCarers))
    addCarer();
}

RelationshipForm* CaseEditPage::addCarer() {
  auto* form = new RelationshipForm(static_cast<int>(m_carers.size()) + 1);
  m_carers.push_back(form);
  m_carerRows->addWidget(form);
  connect(form, &RelationshipForm::edited, this, [this, form] { keepCarer(form); });
  return form;
}

casefile::Youth CaseEditPage::youth() const {
  return {.name = m_name->text().trimmed().toStdString(),
          .isPseudonym = m_pseudonym->isChecked(),
          .dateOfBirth = m_birth->date().value_or(Date{}),
          .clientNumber = m_clientNumber->text().trimmed().toStdString(),
          .sex = static_cast<casefile::Sex>(m_sex->currentData().toInt())};
}

void CaseEditPage::updateAge() {
  const auto birth = m_birth->date();
  const bool sensible =
      birth && casefile::faultsIn(casefile::Youth{"x", false, *birth, {}}, m_session->today()).empty();
  m_birthField->setHelp(sensible ? text::formatAge(completedMonths(*birth, m_session->today())) : QString());
}

bool CaseEditPage::checkYouth() {
  using Field = casefile::FieldFault::Field;
  QString name;
  QString birth;
  QString number;
  for (const auto& fault : casefile::faultsIn(youth(), m_session->today())) {
    if (fault.field == Field::Name) name = text::label(fault);
    if (fault.field == Field::DateOfBirth) birth = text::label(fault);
    if (fault.field == Field::ClientNumber) number = text::label(fault);
  }
  if (!m_birth->date()) birth = tr("Fill in the date of birth as dd-mm-yyyy.");
  m_nameField->setProblem(name);
  m_birthField->setProblem(birth);
  m_clientNumberField->setProblem(number);
  if (!name.isEmpty())
    m_name->setFocus();
  else if (!birth.isEmpty())
    m_birth->setFocus();
  else if (!number.isEmpty())
    m_clientNumber->setFocus();
  return name.isEmpty() && birth.isEmpty() && number.isEmpty();
}

bool CaseEditPage::checkAll() {
  if (!checkYouth()) return false;
  for (RelationshipForm* form : m_carers)
    if (!form->isBlank() && !form->check(*m_birth->date(), m_session->today())) return false;
  return true;
}

void CaseEditPage::make() {
  if (!checkAll()) return;
  std::vector<casefile::Relationship> relationships;
  for (const RelationshipForm* form : m_carers)
    if (!form->isBlank()) relationships.push_back(form->relationship());
  const auto id = m_session->cases().createCase(youth(), relationships);
  if (!id) return report(fail(id.error()));
  emit made(*id);
}

void CaseEditPage::keepYouth() {
  if (!m_case || !checkYouth()) return;
  report(m_session->cases().updateYouth(*m_case, youth()));
}

void CaseEditPage::keepCarer(RelationshipForm* form) {
  if (!m_case || form->isBlank() || !m_birth->date() || !form->check(*m_birth->date(), m_session->today())) return;
  casefile::Relationship relationship = form->relationship();
  if (relationship.id != 0) return report(m_session->cases().updateRelationship(*m_case, relationship));
  const auto added = m_session->cases().addRelationship(*m_case, relationship);
  if (!added) return report(fail(added.error()));
  relationship.id = *added;
  form->show(relationship);
  report({});
}

void CaseEditPage::report(const Status& status) {
  m_frame->setProblem(status ? QString() : text::errorText(status.error()));
  m_saved->setText(status ? tr("Saved") : tr("Not saved"));
}

} // namespace haven::gui
