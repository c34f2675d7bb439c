#include "gui/teams_sheet.h"

#include "gui/account_words.h"
#include "gui/form.h"
#include "text/error_text.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {

TeamsSheet::TeamsSheet(QWidget* parent)
    : PageFrame("teamsSheet", parent), m_name(new QLineEdit),
      m_nameField(new FormField(tr("Name of the team"), m_name)), m_rows(new QVBoxLayout),
      m_done(makeButton({}, "teamDone", ButtonRank::Primary)) {
  setNarrow(760);
  m_name->setObjectName(QStringLiteral("teamName"));
  m_name->setMaximumWidth(420);
  QFrame* card = makeCard();
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  column->addWidget(m_nameField);
  column->addWidget(makeText(tr("Members"), theme::TextSize::Lead));
  column->addWidget(makeMuted(tr("Who is a member sees every case of the team.")));
  m_rows->setSpacing(0);
  column->addLayout(m_rows);
  content()->addWidget(card);
  QPushButton* back = makeButton(tr("Back"), "teamBack");
  connect(back, &QPushButton::clicked, this, &TeamsSheet::left);
  connect(m_done, &QPushButton::clicked, this, [this] {
    const bool named = !m_name->text().trimmed().isEmpty();
    m_nameField->setProblem(named ? QString() : tr("Fill in a name."));
    if (named)
      emit keepWanted();
    else
      m_name->setFocus();
  });
  actions()->addWidget(back);
  actions()->addStretch();
  actions()->addWidget(m_done);
  showActions(true);
}

void TeamsSheet::start(const std::optional<store::Team>& team, const std::vector<store::AccountRow>& accounts) {
  m_team = team;
  m_name->setText(team ? text::from(team->name) : QString());
  m_nameField->setProblem({});
  setProblem({});
  setTitle(team ? tr("Team %1").arg(m_name->text()) : tr("New team"), {});
  m_done->setText(team ? tr("Keep the changes") : tr("Add the team"));
  clearLayout(m_rows);
  m_members.clear();
  for (const store::AccountRow& row : accounts) {
    const casefile::Account& one = row.account;
    if (one.disabled || one.role == casefile::Role::Administrator) continue; // who sees no case has no team
    auto* box = new QCheckBox(tr("%1, %2").arg(text::from(one.name), text::label(one.role)));
    box->setObjectName(QStringLiteral("teamMember%1").arg(one.id));
    box->setChecked(team && std::find(one.teams.begin(), one.teams.end(), team->id) != one.teams.end());
    m_rows->addWidget(box, 0, Qt::AlignLeft);
    m_members.emplace_back(one, box);
  }
  std::vector<QWidget*> fields{m_name};
  for (const auto& [account, box] : m_members)
    fields.push_back(box);
  keepTabOrder(fields);
  m_name->setFocus();
}

Status TeamsSheet::keep(store::AccountRepository& accounts) {
  const std::string name = m_name->text().trimmed().toStdString();
  if (!m_team) {
    const auto added = accounts.addTeam(name);
    if (!added) return fail(added.error());
    m_team = store::Team{*added, name, {}};
  } else if (name != m_team->name) {
    if (Status renamed = accounts.renameTeam(m_team->id, name); !renamed) return renamed;
    m_team->name = name;
  }
  return keepMembers(accounts, m_team->id);
}

Status TeamsSheet::keepMembers(store::AccountRepository& accounts, casefile::TeamId team) {
  for (auto& [account, box] : m_members) {
    const auto member = std::find(account.teams.begin(), account.teams.end(), team);
    if (box->isChecked() == (member != account.teams.end())) continue;
    if (box->isChecked())
      account.teams.push_back(team);
    else
      account.teams.erase(member);
    if (Status changed = accounts.change(account); !changed) return changed;
  }
  return {};
}

void TeamsSheet::refuse(const Error& error) {
  const QString words = accountProblem(error);
  if (error.param("field") != "name") return setProblem(words);
  m_nameField->setProblem(words);
  m_name->setFocus();
}

} // namespace haven::gui
