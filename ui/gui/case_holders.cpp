#include "gui/case_holders.h"

#include "gui/form.h"
#include "store/deed.h"
#include "text/error_text.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

bool isIn(const std::vector<std::int64_t>& list, std::int64_t id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

} // namespace

CaseHolders::CaseHolders(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_team(new QComboBox), m_teamField(new FormField(tr("Team"), m_team)),
      m_rows(new QVBoxLayout), m_problem(makeText({})), m_message(makeMuted({})),
      m_keep(makeButton(tr("Keep whose case it is"), "keepHolders")) {
  setObjectName(QStringLiteral("caseHolders"));
  m_team->setObjectName(QStringLiteral("holdersTeam"));
  m_team->setMaximumWidth(420);
  m_rows->setSpacing(0);
  m_problem->setObjectName(QStringLiteral("holdersProblem"));
  m_problem->setProperty("tone", "problem");
  m_message->setObjectName(QStringLiteral("holdersMessage"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::kSpace8);
  column->addWidget(m_teamField);
  column->addWidget(makeText(tr("And by name"), theme::TextSize::Lead));
  column->addLayout(m_rows);
  column->addWidget(m_problem);
  column->addWidget(m_keep, 0, Qt::AlignLeft);
  column->addWidget(m_message);
  connect(m_keep, &QPushButton::clicked, this, &CaseHolders::keep);
}

Status CaseHolders::show(casefile::CaseId id) {
  store::CaseloadRepository caseload(m_session->store());
  auto holders = caseload.holders(id);
  if (!holders) return fail(holders.error());
  const auto teams = caseload.teamNames();
  if (!teams) return fail(teams.error());
  const auto colleagues = caseload.colleagues();
  if (!colleagues) return fail(colleagues.error());
  const auto relation = caseload.relation(id);
  if (!relation) return fail(relation.error());
  m_case = id;
  m_stored = std::move(*holders);
  m_own = *relation == casefile::CaseRelation::Own;
  fillTeams(*teams);
  fillColleagues(*colleagues);
  std::vector<QWidget*> fields{m_team};
  for (const auto& [account, box] : m_workers)
    fields.push_back(box);
  keepTabOrder(fields);
  const Status may = store::mayNow(m_session->store(), m_session->context().clock, casefile::Act::Assign, id);
  m_team->setEnabled(may.has_value());
  for (const auto& [account, box] : m_workers)
    box->setEnabled(may.has_value());
  m_keep->setVisible(may.has_value());
  m_problem->hide();
  m_message->setText(may ? QString() : text::errorText(may.error()));
  m_message->setVisible(!may);
  return {};
}

void CaseHolders::fillTeams(const std::vector<std::pair<casefile::TeamId, std::string>>& teams) {
  m_team->clear();
  m_team->addItem(tr("No team"), qint64{0});
  for (const auto& [id, name] : teams)
    m_team->addItem(text::from(name), static_cast<qint64>(id));
  m_team->setCurrentIndex(std::max(0, m_team->findData(static_cast<qint64>(m_stored.team.value_or(0)))));
}

void CaseHolders::fillColleagues(const std::vector<store::Colleague>& colleagues) {
  clearLayout(m_rows);
  m_workers.clear();
  for (const store::Colleague& one : colleagues) {
    const bool has = isIn(m_stored.workers, one.id);
    // Somebody who is gone is named as long as the case is still of that person, to be taken off.
    if (!has && (one.disabled || one.role == casefile::Role::Administrator)) continue;
    const QString name = tr("%1, %2").arg(text::from(one.name), text::label(one.role));
    auto* box = new QCheckBox(one.disabled ? tr("%1 (account disabled)").arg(name) : name);
    box->setObjectName(QStringLiteral("holder%1").arg(one.id));
    box->setChecked(has);
    m_rows->addWidget(box, 0, Qt::AlignLeft);
    m_workers.emplace_back(one.id, box);
  }
}

store::CaseHolders CaseHolders::chosen() const {
  store::CaseHolders wanted;
  const qint64 team = m_team->currentData().toLongLong();
  if (team != 0) wanted.team = team;
  for (const auto& [id, box] : m_workers)
    if (box->isChecked()) wanted.workers.push_back(id);
  return wanted;
}

bool CaseHolders::staysOwn(const store::CaseHolders& wanted) const {
  const casefile::Account& own = m_session->store().account();
  return isIn(wanted.workers, own.id) || (wanted.team && isIn(own.teams, *wanted.team));
}

void CaseHolders::keep() {
  const store::CaseHolders wanted = chosen();
  const bool leaves = m_own && !staysOwn(wanted);
  if (leaves && !m_session->prompts().confirm(
                    this, {tr("Give this case away?"),
                           tr("You are none of those whose case it is then: it leaves your list, and you open it only "
                              "in an emergency, with a reason that is logged."),
                           tr("Give it away"), tr("Back")}))
    return;
  store::CaseloadRepository caseload(m_session->store());
  const Status assigned = caseload.assign(m_case, wanted);
  m_problem->setVisible(!assigned);
  if (!assigned) {
    const bool nobody = assigned.error().param("reason") == "nobody";
    m_problem->setText(nobody ? tr("Somebody has to be left: choose a team that has members, or a colleague.")
                              : text::errorText(assigned.error()));
    m_team->setFocus();
    return;
  }
  if (leaves) {
    emit gone();
    return;
  }
  m_stored = wanted;
  m_message->setText(tr("Kept."));
  m_message->show();
  emit kept();
}

} // namespace haven::gui
