#include "gui/teams_panel.h"

#include "gui/account_words.h"
#include "gui/flow_layout.h"
#include "gui/form.h"
#include "gui/read_table.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace haven::gui {

TeamsPanel::TeamsPanel(QWidget* parent)
    : QFrame(parent), m_model(teamHeader()), m_table(new QTableView),
      m_change(makeButton(tr("Name and members…"), "changeTeam")), m_remove(makeButton(tr("Remove…"), "removeTeam")) {
  setProperty("look", "card");
  setObjectName(QStringLiteral("teamsPanel"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace24, theme::kSpace24);
  column->setSpacing(theme::kSpace8);
  column->addWidget(makeText(tr("Teams"), theme::TextSize::Heading));
  column->addWidget(makeMuted(tr("A case is of a team, of colleagues who are named, or of both. Whoever is none of "
                                 "those opens it only in an emergency, with a reason that is logged.")));
  m_table->setObjectName(QStringLiteral("teamTable"));
  setUpReadTable(*m_table, m_model, tr("Teams"));
  connect(m_table, &QTableView::activated, this, &TeamsPanel::changeWanted);
  column->addWidget(m_table);
  auto* acts = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace8, acts);
  QPushButton* add = makeButton(tr("Add a team…"), "addTeam");
  connect(add, &QPushButton::clicked, this, &TeamsPanel::addWanted);
  connect(m_change, &QPushButton::clicked, this, &TeamsPanel::changeWanted);
  connect(m_remove, &QPushButton::clicked, this, &TeamsPanel::removeWanted);
  for (QPushButton* button : {add, m_change, m_remove})
    flow->addWidget(button);
  column->addWidget(acts);
}

void TeamsPanel::show(std::vector<store::Team> teams, const std::vector<store::AccountRow>& accounts) {
  const int row = std::max(0, m_table->currentIndex().row());
  m_teams = std::move(teams);
  std::vector<QStringList> rows;
  for (const store::Team& team : m_teams)
    rows.push_back(teamWords(team, accounts));
  m_model.setRows(std::move(rows));
  fitReadTable(*m_table, 1, 6);
  m_table->setVisible(!m_teams.empty());
  for (QPushButton* button : {m_change, m_remove})
    button->setVisible(!m_teams.empty());
  if (!m_teams.empty()) m_table->selectRow(std::min(row, static_cast<int>(m_teams.size()) - 1));
}

const store::Team* TeamsPanel::current() const {
  const auto row = static_cast<std::size_t>(m_table->currentIndex().row());
  return m_table->currentIndex().isValid() && row < m_teams.size() ? &m_teams[row] : nullptr;
}

} // namespace haven::gui
