#include "gui/account_form.h"

#include "gui/form.h"
#include "text/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

constexpr const char* kRegisters[] = {"SKJ", "BIG", "NIP", "NVO", "DAIMH"};

} // namespace

AccountForm::AccountForm(QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit), m_role(new QComboBox),
      m_nameField(new FormField(tr("Your name"), m_name, tr("As it should stand in the file and on reports."))),
      m_roleField(new FormField(tr("Your role"), m_role,
                                tr("The role decides what you may do in the three-step plan of the guideline."))),
      m_rows(new QVBoxLayout) {
  m_name->setObjectName(QStringLiteral("accountName"));
  m_name->setMaximumWidth(420);
  m_role->setObjectName(QStringLiteral("accountRole"));
  m_role->setMaximumWidth(420);
  m_role->addItem(tr("Choose a role"), QString());
  for (const casefile::Role role : casefile::kRoles)
    m_role->addItem(text::label(role), QString::fromUtf8(casefile::idOf(role).data()));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_nameField);
  layout->addWidget(m_roleField);
  layout->addLayout(m_rows);
  addRegistration();
  QPushButton* more = makeButton(tr("Add another registration"), "addRegistration", ButtonRank::Quiet);
  connect(more, &QPushButton::clicked, this, [this] {
    addRegistration();
    m_registrations.back().body->setFocus();
  });
  layout->addWidget(more, 0, Qt::AlignLeft);
}

void AccountForm::addRegistration() {
  const int row = static_cast<int>(m_registrations.size()) + 1;
  auto* body = new QComboBox;
  body->setObjectName(QStringLiteral("registrationBody%1").arg(row));
  body->setEditable(true);
  body->addItem(QString());
  for (const char* name : kRegisters)
    body->addItem(QLatin1String(name));
  body->setMinimumWidth(130);
  auto* number = new QLineEdit;
  number->setObjectName(QStringLiteral("registrationNumber%1").arg(row));
  number->setMaximumWidth(220);
  auto* line = new QHBoxLayout;
  line->setSpacing(theme::kSpace16);
  line->addWidget(new FormField(tr("Register (optional)"), body));
  line->addWidget(new FormField(tr("Number"), number));
  line->addStretch();
  m_rows->addLayout(line);
  m_registrations.push_back({body, number});
}

bool AccountForm::check() {
  const bool named = !m_name->text().trimmed().isEmpty();
  const bool chosen = m_role->currentIndex() > 0;
  m_nameField->setProblem(named ? QString() : tr("Fill in your name."));
  m_roleField->setProblem(chosen ? QString() : tr("Choose your role."));
  if (!named)
    m_name->setFocus();
  else if (!chosen)
    m_role->setFocus();
  return named && chosen;
}

casefile::Account AccountForm::account() const {
  casefile::Account account;
  account.name = m_name->text().trimmed().toStdString();
  account.role =
      casefile::roleFromId(m_role->currentData().toString().toStdString()).value_or(casefile::Role::YouthProfessional);
  account.administrator = true; // the first account looks after the store
  for (const RegistrationRow& row : m_registrations) {
    const QString body = row.body->currentText().trimmed();
    if (!body.isEmpty())
      account.registrations.push_back({body.toStdString(), row.number->text().trimmed().toStdString()});
  }
  return account;
}

} // namespace haven::gui
