#pragma once

#include "gui/support/flow_bench.h"
#include "store/access_log.h"
#include "store/accounts.h"
#include "store/cheap_keys.h"

#include <string>

namespace haven::tests {

/// How many rows of the log say this: `act object`, with or without the id of the object behind it. Read by raw SQL:
/// reading the log as a person would writes a row.
int loggedIn(gui::Session& session, const std::string& act);

/// The store of a `FlowBench`, in which keys cost next to nothing, for somebody who looks after it or does not.
class AdminBench : private store::CheapKeys, public FlowBench {
 public:
  /// @param account who made the store and is in it
  explicit AdminBench(casefile::Account account = administrator());

  static casefile::Account administrator();
  static casefile::Account professional();
  [[nodiscard]] store::AccountRepository accounts() { return {session().store(), random}; }
  casefile::AccountId addColleague(const char* name, casefile::Role role = casefile::Role::YouthProfessional);
  casefile::TeamId addTeam(const char* name);
  [[nodiscard]] int logged(const std::string& act);
  [[nodiscard]] QString path(const char* name) const;
};

/// A place of Beheer or a part of a case, shown as the window would, worked by object names.
struct Shown {
  QWidget& page;

  void push(const char* name);
  void put(const char* name, const QString& text);
  [[nodiscard]] QString words() const { return shownWords(page).join(QLatin1Char('\n')); }
  [[nodiscard]] QString text(const char* label) const;
  [[nodiscard]] QString cell(const char* table, int row, int column) const;
  [[nodiscard]] int rows(const char* table) const;
  /// What Tab comes by from one widget to another, as "upwards: name" where it goes against the order of reading.
  [[nodiscard]] std::string tabs(const char* from, const char* to) const;
  [[nodiscard]] bool sees(const char* name) const { return find(page, name)->isVisible(); }
};

} // namespace haven::tests
