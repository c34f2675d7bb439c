#include "gui/account_form.h"

#include "gui/form.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

constexpr const char* kRegisters[] = {"SKJ", "BIG", "NIP", "NVO", "DAIMH"};

} // namespace

AccountForm::AccountForm(About about, QWidget* parent)
    : QWidget(parent), m_about(about), m_name(new QLineEdit), m_role(new QComboBox),
      m_nameField(new FormField(about == About::Oneself ? tr("Your name") : tr("Name"), m_name,
                                tr("As it should stand in the file and on reports."))),
      m_roleField(new FormField(about == About::Oneself ? tr("Your role") : tr("Role"), m_role,
                                about == About::Oneself
                                    ? tr("The role decides what you may do in the three-step plan of the guideline.")
                                    : tr("The role decides what somebody may do in the three-step plan of the "
                                         "guideline. It is a fact about the person, not a choice."))),
      m_rows(new QVBoxLayout) {
  m_name->setObjectName(QStringLiteral("accountName"));
  m_name->setMaximumWidth(420);
  m_role->setObjectName(QStringLiteral("accountRole"));
  m_role->setMaximumWidth(420);
  m_role->addItem(tr("Choose a role"), QString());
  const auto addRole = [this](casefile::Role role) {
    m_role->addItem(text::label(role), text::from(casefile::idOf(role)));
  };
  if (about == About::Oneself)
    std::for_each(std::begin(casefile::kRoles), std::end(casefile::kRoles), addRole);
  else
    std::for_each(std::begin(casefile::kAccountRoles), std::end(casefile::kAccountRoles), addRole);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_nameField);
  layout->addWidget(m_roleField);
  if (about == About::Colleague) addAdministration();
  layout->addLayout(m_rows);
  addRegistration();
  m_more = makeButton(tr("Add another registration"), "addRegistration", ButtonRank::Quiet);
  connect(m_more, &QPushButton::clicked, this, [this] {
    addRegistration();
    orderFields();
    m_registrations.back().body->setFocus();
  });
  layout->addWidget(m_more, 0, Qt::AlignLeft);
}

void AccountForm::addAdministration() {
  m_administrator = new QCheckBox(tr("Looks after the store (administrator)"));
  m_administrator->setObjectName(QStringLiteral("accountAdministrator"));
  m_administratorField = new FormField(tr("Administration"), m_administrator,
                                       tr("Accounts, backups, the access log and settings. Whoever only does that "
                                          "has the role “administrator” and sees nothing of a case."));
  m_administrator->setAccessibleName(m_administrator->text());
  connect(m_role, &QComboBox::currentIndexChanged, this, &AccountForm::roleChosen);
  layout()->addWidget(m_administratorField);
  auto* teams = new QWidget;
  teams->setObjectName(QStringLiteral("accountTeams"));
  m_teamRows = new QVBoxLayout(teams);
  m_teamRows->setContentsMargins(0, 0, 0, 0);
  m_teamRows->setSpacing(0);
  layout()->addWidget(teams);
}

void AccountForm::addRegistration(const casefile::Registration& registration) {
  const int row = static_cast<int>(m_registrations.size()) + 1;
  auto* body = new QComboBox;
  body->setObjectName(QStringLiteral("registrationBody%1").arg(row));
  body->setEditable(true);
  body->addItem(QString());
  for (const char* name : kRegisters)
    body->addItem(QLatin1String(name));
  body->setMinimumWidth(130);
  body->setCurrentText(text::from(registration.body));
  auto* number = new QLineEdit(text::from(registration.number));
  number->setObjectName(QStringLiteral("registrationNumber%1").arg(row));
  number->setMaximumWidth(220);
  auto* line = new QWidget;
  auto* columns = new QHBoxLayout(line);
  columns->setContentsMargins(0, 0, 0, 0);
  columns->setSpacing(theme::kSpace16);
  columns->addWidget(new FormField(tr("Register (optional)"), body));
  columns->addWidget(new FormField(tr("Number"), number));
  columns->addStretch();
  m_rows->addWidget(line);
  m_registrations.push_back({body, number});
}

void AccountForm::show(const casefile::Account& account, const TeamNames& teams) {
  m_shown = account;
  m_name->setText(text::from(account.name));
  const int chosen = m_role->findData(text::from(casefile::idOf(account.role)));
  m_role->setCurrentIndex(account.name.empty() ? 0 : chosen);
  if (m_administrator != nullptr) {
    m_administrator->setChecked(account.administrator);
    roleChosen();
  }
  clearLayout(m_rows);
  m_registrations.clear();
  for (const auto& registration : account.registrations)
    addRegistration(registration);
  if (account.registrations.empty()) addRegistration();
  m_teams.clear();
  if (m_teamRows != nullptr) clearLayout(m_teamRows);
  for (const auto& [id, name] : teams) {
    if (m_teams.empty()) m_teamRows->addWidget(makeText(tr("Teams")));
    auto* box = new QCheckBox(text::from(name));
    box->setObjectName(QStringLiteral("accountTeam%1").arg(id));
    box->setAccessibleName(tr("Team %1").arg(box->text()));
    box->setChecked(std::find(account.teams.begin(), account.teams.end(), id) != account.teams.end());
    m_teamRows->addWidget(box, 0, Qt::AlignLeft);
    m_teams.emplace_back(id, box);
  }
  for (FormField* field : {m_nameField, m_roleField, m_administratorField})
    if (field != nullptr) field->setProblem({});
  orderFields();
}

void AccountForm::orderFields() {
  std::vector<QWidget*> fields{m_name, m_role};
  if (m_administrator != nullptr) fields.push_back(m_administrator);
  for (const auto& [id, box] : m_teams)
    fields.push_back(box);
  for (const RegistrationRow& row : m_registrations)
    fields.insert(fields.end(), {row.body, row.number});
  fields.push_back(m_more);
  keepTabOrder(fields);
}

void AccountForm::openAgain(const QString& what) {
  constexpr std::size_t kMostRows = 20; // nobody has more; what was kept could be damaged
  while (m_registrations.size() < std::min<std::size_t>(what.toULongLong(), kMostRows))
    addRegistration();
  orderFields();
}

void AccountForm::roleChosen() {
  // Whoever is nothing else looks after the store.
  const bool always = m_role->currentIndex() > 0 && role() == casefile::Role::Administrator;
  if (always) m_administrator->setChecked(true);
  m_administrator->setEnabled(!always);
}

bool AccountForm::check() {
  const bool own = m_about == About::Oneself;
  const bool named = !m_name->text().trimmed().isEmpty();
  const bool chosen = m_role->currentIndex() > 0;
  m_nameField->setProblem(named ? QString() : own ? tr("Fill in your name.") : tr("Fill in the name."));
  m_roleField->setProblem(chosen ? QString() : own ? tr("Choose your role.") : tr("Choose the role."));
  if (m_administratorField != nullptr) m_administratorField->setProblem({});
  if (!named)
    m_name->setFocus();
  else if (!chosen)
    m_role->setFocus();
  return named && chosen;
}

bool AccountForm::showProblem(const std::string& field, const QString& words) {
  FormField* shown = field == "name"            ? m_nameField
                     : field == "role"          ? m_roleField
                     : field == "administrator" ? m_administratorField
                                                : nullptr;
  if (shown == nullptr) return false;
  shown->setProblem(words);
  shown->field()->setFocus();
  return true;
}

casefile::Role AccountForm::role() const {
  return casefile::roleFromId(m_role->currentData().toString().toStdString())
      .value_or(casefile::Role::YouthProfessional);
}

casefile::Account AccountForm::account() const {
  casefile::Account account = m_shown;
  account.name = m_name->text().trimmed().toStdString();
  account.role = role();
  // The first account of a store looks after it.
  account.administrator = m_about == About::Oneself || m_administrator->isChecked();
  account.registrations.clear();
  for (const RegistrationRow& row : m_registrations) {
    const QString body = row.body->currentText().trimmed();
    if (!body.isEmpty())
      account.registrations.push_back({body.toStdString(), row.number->text().trimmed().toStdString()});
  }
  account.teams.clear();
  for (const auto& [id, box] : m_teams)
    if (box->isChecked()) account.teams.push_back(id);
  return account;
}

} // namespace haven::gui
