#pragma once

#include "store/example_chance.h"
#include "store/example_course.h"
#include "store/sqlite.h"

#include <array>
#include <set>
#include <string>
#include <vector>

namespace haven::store {

/// Who works in a made-up organisation, and who has left: some teams with the same few posts, in each of which one
/// colleague follows another over the years. Nobody of them has a key slot, so nobody comes in with such an account.
class ExampleStaff {
 public:
  /// Writes teams and accounts. Part of the caller's transaction.
  /// @param member also of every team: whoever is to see all of it
  static Result<ExampleStaff> hire(Database& database, ExampleChance chance, int teams, Date from, Date today,
                                   casefile::AccountId member);

  [[nodiscard]] casefile::TeamId team(int ofCase) const { return teamOf(ofCase).id; }
  /// Who did the work on that day, as signed then.
  /// @param at ISO 8601
  [[nodiscard]] casefile::Signature signer(int ofCase, ExampleWorker by, Date day, std::string at) const;

 private:
  /// Somebody in a post, from a day on.
  struct Tenure {
    Date from;
    casefile::Signature who; ///< without a moment
  };
  using Post = std::vector<Tenure>; ///< oldest first
  struct Team {
    casefile::TeamId id = 0;
    std::array<std::vector<Post>, 3> posts; ///< by `ExampleWorker`
  };

  /// Names that accounts have already.
  Status learnNames(Database& database);
  Status found(Database& database, int number, Date from, Date today, casefile::AccountId member);
  Result<Post> fill(Database& database, ExampleWorker worker, casefile::TeamId team, Date from, Date today);
  std::string newName();
  [[nodiscard]] const Team& teamOf(int ofCase) const {
    return m_teams[static_cast<std::size_t>(ofCase) % m_teams.size()];
  }

  explicit ExampleStaff(ExampleChance chance) : m_chance(chance) {}

  ExampleChance m_chance;
  std::vector<Team> m_teams;
  std::set<std::string> m_names; ///< folded: no two accounts have the same
};

} // namespace haven::store
