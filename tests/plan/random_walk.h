#pragma once

#include "plan/case_model.h"

#include <random>
#include <set>
#include <string>

namespace haven::tests {

/// Somebody who fills in a case at random, as any role, and decides whatever may be decided.
class RandomWalk {
 public:
  explicit RandomWalk(unsigned seed);

  CaseModel model;

  /// One entry, decision or passing of time. Says in words what was tried.
  std::string step();
  /// Fills in a field of which something is missing. False: what was entered was not accepted.
  bool settle(const plan::Missing& missing);
  /// Kinds of decisions that were accepted so far.
  [[nodiscard]] const std::set<casefile::MoveKind>& decided() const { return m_decided; }

  /// The same case with what lies between two decisions entered in another order, and row ids to match.
  [[nodiscard]] CaseModel shuffled();

 private:
  int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
  bool chance(int percent) { return pick(100) < percent; }
  template <class List>
  const auto& oneOf(const List& list) {
    return list[static_cast<std::size_t>(pick(static_cast<int>(std::size(list))))];
  }
  casefile::RelationshipId anyCarer();
  casefile::PlanAnswer answerFor(const std::string& point, std::optional<casefile::RelationshipId> relationship,
                                 bool complete);
  bool takeScreening();
  bool record(const std::string& instrument, std::optional<casefile::RelationshipId> relationship, casefile::Role role);
  std::string enterAnything();
  std::string decideAnything();

  std::mt19937 m_random;
  std::set<casefile::MoveKind> m_decided;
};

} // namespace haven::tests
