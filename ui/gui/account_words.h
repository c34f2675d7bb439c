#pragma once

#include "base/error.h"
#include "store/accounts.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace haven::gui {

/// Why the store refused something about an account or a team, one or two sentences that go with the act.
QString accountProblem(const Error& error);

/// An account as a row of the list.
QStringList accountWords(const store::AccountRow& row, const std::vector<store::Team>& teams);
QStringList accountHeader();
/// What has to fit on one of the two lines of a row, for each column but the last.
std::vector<const char*> accountWidths();

/// A team as a row of the list: name and members.
QStringList teamWords(const store::Team& team, const std::vector<store::AccountRow>& accounts);
QStringList teamHeader();

} // namespace haven::gui
