#include "gui/account_words.h"

#include "text/error_text.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace haven::gui {
namespace {

struct AccountWords {
  Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

QString stateOf(const store::AccountRow& row) {
  if (row.disabledAt) return AccountWords::tr("disabled since %1").arg(text::formatMoment(*row.disabledAt));
  if (!row.hasPassphrase) return AccountWords::tr("has no password: give a new one");
  if (row.account.mustChangePassphrase) return AccountWords::tr("first has to choose an own password");
  return AccountWords::tr("works");
}

} // namespace

QString accountProblem(const Error& error) {
  const std::string field = error.param("field");
  const std::string reason = error.param("reason");
  if (error.kind != ErrorKind::InvalidInput) return text::errorText(error);
  if (field == "name" && reason == "taken") return AccountWords::tr("This name is in use already. Choose another one.");
  if (field == "role" && reason == "not-administrator")
    return AccountWords::tr("The role “administrator” goes with looking after the store.");
  if (reason == "last")
    return AccountWords::tr("Nobody would look after the store any more. Make somebody else an administrator first.");
  if (field == "account" && reason == "own")
    return AccountWords::tr("You cannot disable your own account. Another administrator can.");
  if (field == "team" && reason == "in-use")
    return AccountWords::tr("This team still has cases. Give them to another team first.");
  return text::errorText(error);
}

QStringList accountHeader() {
  return {AccountWords::tr("Name"),         AccountWords::tr("Role"),          AccountWords::tr("Registrations"),
          AccountWords::tr("Teams"),        AccountWords::tr("Last unlocked"), AccountWords::tr("Key file"),
          AccountWords::tr("How it stands")};
}

std::vector<const char*> accountWidths() {
  return {"Van der Voorbeeld", "gedragswetenschapper", "BIG 000000000",
          "Voorbeeld: team",   "Laatst ontgrendeld",   "Sleutelbestand"};
}

QStringList accountWords(const store::AccountRow& row, const std::vector<store::Team>& teams) {
  const casefile::Account& account = row.account;
  QStringList registrations;
  for (const auto& one : account.registrations)
    registrations << text::from(one.number.empty() ? one.body : one.body + ' ' + one.number);
  QStringList names;
  for (const store::Team& team : teams)
    if (std::find(account.teams.begin(), account.teams.end(), team.id) != account.teams.end())
      names << text::from(team.name);
  return {text::from(account.name),
          account.administrator && account.role != casefile::Role::Administrator
              ? AccountWords::tr("%1, administrator").arg(text::label(account.role))
              : text::label(account.role),
          registrations.join(QStringLiteral(", ")),
          names.join(QStringLiteral(", ")),
          row.lastLogin ? text::formatMoment(*row.lastLogin) : AccountWords::tr("never yet"),
          row.keyFile ? AccountWords::tr("in use") : AccountWords::tr("none"),
          stateOf(row)};
}

QStringList teamHeader() {
  return {AccountWords::tr("Team"), AccountWords::tr("Members")};
}

QStringList teamWords(const store::Team& team, const std::vector<store::AccountRow>& accounts) {
  QStringList members;
  for (const store::AccountRow& row : accounts)
    if (std::find(team.members.begin(), team.members.end(), row.account.id) != team.members.end())
      members << text::from(row.account.name);
  return {text::from(team.name),
          members.isEmpty() ? AccountWords::tr("nobody yet") : members.join(QStringLiteral(", "))};
}

} // namespace haven::gui
