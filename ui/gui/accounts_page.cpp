#include "gui/accounts_page.h"

#include "gui/account_sheet.h"
#include "gui/account_words.h"
#include "gui/case_hand_over.h"
#include "gui/flow_layout.h"
#include "gui/form.h"
#include "gui/given_passphrase.h"
#include "gui/hand_over.h"
#include "gui/key_sheet.h"
#include "gui/page_frame.h"
#include "gui/read_table.h"
#include "gui/teams_panel.h"
#include "gui/teams_sheet.h"
#include "text/utf8.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {

AccountsPage::AccountsPage(Session& session, QWidget* parent)
    : AdminPlace(session, "accountsPage", parent), m_model(accountHeader()), m_table(new QTableView),
      m_change(makeButton(tr("Change…"), "changeAccount")),
      m_passphrase(makeButton(tr("New password…"), "givePassphrase")),
      m_disable(makeButton(tr("Disable…"), "disableAccount")),
      m_enable(makeButton(tr("Let in again…"), "enableAccount")), m_teamsPanel(new TeamsPanel),
      m_caseHandOver(new CaseHandOver(session)), m_sheet(new AccountSheet(session.context().random)),
      m_handOver(new HandOver), m_teamsSheet(new TeamsSheet), m_keySheet(new KeySheet(session)) {
  frame().setTitle(tr("Accounts and teams"),
                   tr("Everybody who works in this store has an account of their own: who did what is then known."));
  addAccounts();
  frame().content()->addWidget(m_teamsPanel);
  frame().content()->addWidget(m_caseHandOver);
  addKey();
  addPages();
}

void AccountsPage::addAccounts() {
  QVBoxLayout* column = addCard(tr("Accounts"), "accountsCard");
  m_table->setObjectName(QStringLiteral("accountTable"));
  setUpTwoLineTable(*m_table, m_model, tr("Accounts"), accountWidths());
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccountsPage::showChosen);
  connect(m_table, &QTableView::activated, m_change, &QPushButton::click);
  column->addWidget(m_table);
  auto* acts = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace8, acts);
  QPushButton* add = makeButton(tr("Add an account…"), "addAccount", ButtonRank::Primary);
  connect(add, &QPushButton::clicked, this, [this] { openSheet("account", 0); });
  const auto onChosen = [this](const char* kind) {
    return [this, kind] {
      if (current() != nullptr) openSheet(kind, current()->account.id);
    };
  };
  connect(m_change, &QPushButton::clicked, this, onChosen("account"));
  connect(m_passphrase, &QPushButton::clicked, this, onChosen("give"));
  connect(m_enable, &QPushButton::clicked, this, onChosen("give"));
  connect(m_disable, &QPushButton::clicked, this, &AccountsPage::disable);
  for (QPushButton* button : {add, m_change, m_passphrase, m_disable, m_enable})
    flow->addWidget(button);
  column->addWidget(acts);
  setFocusProxy(m_table);
}

void AccountsPage::addKey() {
  QVBoxLayout* column = addCard(tr("Key and recovery code"));
  column->addWidget(makeText(
      tr("With the recovery code somebody who forgot a password comes in. Renew the key of the store when somebody "
         "who left may have taken a copy of it along, or when a computer with the store on it is lost.")));
  auto* acts = new QWidget;
  auto* flow = new FlowLayout(theme::kSpace8, acts);
  QPushButton* code = makeButton(tr("New recovery code…"), "newRecoveryCode");
  QPushButton* key = makeButton(tr("Renew the key…"), "renewKey");
  connect(code, &QPushButton::clicked, this, [this] {
    m_keySheet->start(KeySheet::Wanted::Code, {});
    showPage(m_keySheet);
  });
  connect(key, &QPushButton::clicked, this, [this] { renewKey({}); });
  for (QPushButton* button : {code, key})
    flow->addWidget(button);
  column->addWidget(acts);
}

void AccountsPage::addPages() {
  addPage(m_sheet);
  addPage(m_handOver);
  addPage(m_teamsSheet);
  addPage(m_keySheet);
  const auto toList = [this] { after({}, {}); };
  connect(m_sheet, &AccountSheet::left, this, toList);
  connect(m_sheet, &AccountSheet::addWanted, this, &AccountsPage::add);
  connect(m_sheet, &AccountSheet::changeWanted, this, &AccountsPage::change);
  connect(m_sheet, &AccountSheet::givingWanted, this, &AccountsPage::give);
  connect(m_handOver, &HandOver::left, this, toList);
  connect(m_teamsPanel, &TeamsPanel::addWanted, this, [this] { openSheet("team", 0); });
  connect(m_teamsPanel, &TeamsPanel::changeWanted, this, [this] {
    if (m_teamsPanel->current() != nullptr) openSheet("team", m_teamsPanel->current()->id);
  });
  connect(m_teamsPanel, &TeamsPanel::removeWanted, this, &AccountsPage::removeTeam);
  connect(m_teamsSheet, &TeamsSheet::left, this, toList);
  connect(m_teamsSheet, &TeamsSheet::keepWanted, this, &AccountsPage::keepTeam);
  connect(m_keySheet, &KeySheet::rewriting, this, &AccountsPage::rewriting);
  connect(m_keySheet, &KeySheet::left, this, [this](const QString& message) { after({}, message); });
}

store::AccountRepository AccountsPage::accounts() const {
  return {session().store(), session().context().random};
}

Status AccountsPage::refresh() {
  m_sheet->forget(); // however it was left
  m_handOver->forget();
  auto rows = accounts().list();
  if (!rows) return fail(rows.error());
  auto teams = accounts().teams();
  if (!teams) return fail(teams.error());
  const casefile::AccountId chosen = current() == nullptr ? 0 : current()->account.id;
  m_rows = std::move(*rows);
  m_teams = std::move(*teams);
  std::vector<QStringList> words;
  for (const store::AccountRow& row : m_rows)
    words.push_back(accountWords(row, m_teams));
  m_model.setRows(std::move(words));
  fitTwoLineTable(*m_table, 8);
  select(chosen);
  m_teamsPanel->show(m_teams, m_rows);
  return m_caseHandOver->refresh();
}

bool AccountsPage::mayLeave() {
  const bool shownOnce =
      m_handOver->isVisibleTo(this) || (m_keySheet->isVisibleTo(this) && m_keySheet->hasUnkeptCode());
  return !shownOnce || session().prompts().confirm(
                           this, {tr("Leave what is shown only once?"),
                                  tr("It cannot be shown again. If it was not handed over or written down, another one "
                                     "has to be made."),
                                  tr("Leave"), tr("Back to it")});
}

void AccountsPage::select(casefile::AccountId id) {
  const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& row) { return row.account.id == id; });
  m_table->selectRow(found == m_rows.end() ? 0 : static_cast<int>(found - m_rows.begin()));
  showChosen();
}

const store::AccountRow* AccountsPage::current() const {
  const auto row = static_cast<std::size_t>(m_table->currentIndex().row());
  return m_table->currentIndex().isValid() && row < m_rows.size() ? &m_rows[row] : nullptr;
}

std::vector<std::pair<casefile::TeamId, std::string>> AccountsPage::teamNames() const {
  std::vector<std::pair<casefile::TeamId, std::string>> names;
  for (const store::Team& team : m_teams)
    names.emplace_back(team.id, team.name);
  return names;
}

void AccountsPage::showChosen() {
  const store::AccountRow* row = current();
  const bool works = row != nullptr && !row->account.disabled;
  m_change->setEnabled(works);
  m_passphrase->setEnabled(works);
  m_disable->setVisible(row == nullptr || works);
  m_enable->setVisible(row != nullptr && !works);
}

void AccountsPage::openSheet(const char* kind, std::int64_t id) {
  openAgain(QStringLiteral("%1 %2").arg(QLatin1String(kind)).arg(id));
}

void AccountsPage::openAgain(const QString& what) {
  const QString kind = what.section(QLatin1Char(' '), 0, 0);
  const qint64 id = what.section(QLatin1Char(' '), 1).toLongLong();
  if (kind == QLatin1String("shown-once"))
    return tell(tr("The password or code that stood here was shown only once and is kept nowhere. If it was not handed "
                   "over or written down, give another."));
  if (kind == QLatin1String("team")) {
    const auto team = std::find_if(m_teams.begin(), m_teams.end(), [&](const auto& one) { return one.id == id; });
    if (id != 0 && team == m_teams.end()) return;
    m_teamsSheet->start(id == 0 ? std::nullopt : std::optional(*team), m_rows);
    showPage(m_teamsSheet);
  } else {
    if (id != 0) select(id);
    if (id != 0 && (current() == nullptr || current()->account.id != id)) return;
    if (id == 0)
      m_sheet->showNew(teamNames());
    else if (kind == QLatin1String("give"))
      m_sheet->showGiving(current()->account, current()->account.disabled);
    else
      m_sheet->showChange(current()->account, teamNames());
    showPage(m_sheet);
  }
  m_within = what;
}

QString AccountsPage::openWithin() const {
  if (m_sheet->isVisibleTo(this) || m_teamsSheet->isVisibleTo(this)) return m_within;
  const auto* code = m_keySheet->findChild<QWidget*>(QStringLiteral("recoveryCode"));
  return m_handOver->isVisibleTo(this) || code->isVisibleTo(this) ? QStringLiteral("shown-once") : QString();
}

void AccountsPage::add() {
  const auto added = accounts().add(m_sheet->account(), m_sheet->given().secret());
  if (!added) return m_sheet->refuse(added.error().param("field"), accountProblem(added.error()));
  m_handOver->show(text::from(m_sheet->account().name), m_sheet->given().words());
  m_sheet->forget();
  showPage(m_handOver);
}

void AccountsPage::change() {
  const Status changed = accounts().change(m_sheet->account());
  if (!changed) return m_sheet->refuse(changed.error().param("field"), accountProblem(changed.error()));
  after({}, tr("Changed: %1.").arg(text::from(m_sheet->account().name)));
}

void AccountsPage::give(bool enables) {
  const casefile::Account account = current()->account;
  const Status given = enables ? accounts().enable(account.id, m_sheet->given().secret())
                               : accounts().givePassphrase(account.id, m_sheet->given().secret());
  if (!given) return m_sheet->refuse(given.error().param("field"), accountProblem(given.error()));
  m_handOver->show(text::from(account.name), m_sheet->given().words());
  m_sheet->forget();
  showPage(m_handOver);
}

void AccountsPage::disable() {
  if (current() == nullptr) return;
  const casefile::Account account = current()->account;
  const QString name = text::from(account.name);
  const bool sure = session().prompts().confirm(
      this, {tr("Disable the account of %1?").arg(name),
             tr("%1 cannot open the store any more from now on, not with a password and not with a key file. What "
                "was written and signed stays, with the name. Cases that are only of %1 have to go to a colleague. "
                "You can let %1 in again later.")
                 .arg(name),
             tr("Disable"), tr("Leave it")});
  if (!sure) return;
  const Status done = accounts().disable(account.id);
  if (!done) {
    tell({});
    return frame().setProblem(accountProblem(done.error()));
  }
  after({}, tr("Disabled: %1.").arg(name));
  renewKey(tr("%1 cannot open this store any more. But whoever took a copy of the store along, with its key still in "
              "the memory of a computer, could read what is written from now on in a later copy. Renewing the key "
              "ends that. You can also do it later, here.")
               .arg(name));
}

void AccountsPage::keepTeam() {
  store::AccountRepository repository = accounts();
  if (const Status kept = m_teamsSheet->keep(repository); !kept) return m_teamsSheet->refuse(kept.error());
  after({}, tr("The team is kept."));
}

void AccountsPage::removeTeam() {
  const store::Team* team = m_teamsPanel->current();
  if (team == nullptr) return;
  const bool sure = session().prompts().confirm(
      this, {tr("Remove the team %1?").arg(text::from(team->name)),
             tr("The accounts of its members stay. A team that still has cases is not removed."), tr("Remove it"),
             tr("Leave it")});
  if (!sure) return;
  const Status removed = accounts().removeTeam(team->id);
  if (removed) return after({}, tr("The team is removed."));
  tell({});
  frame().setProblem(accountProblem(removed.error()));
}

void AccountsPage::renewKey(const QString& reason) {
  m_keySheet->start(KeySheet::Wanted::Key, reason);
  showPage(m_keySheet);
}

} // namespace haven::gui
