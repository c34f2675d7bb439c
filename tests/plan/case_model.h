#pragma once

#include "casefile/case_file.h"
#include "plan/answer_check.h"
#include "plan/decision.h"
#include "plan/plan_state.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace haven::tests {

/// A case in memory that takes entries as the store does: rows are added, an answer of the same person since the last
/// decision is changed in place, rounds are counted, and what may not be is refused.
class CaseModel {
 public:
  CaseModel(Date birth, Date now);

  casefile::CaseFile file;
  Date today;

  [[nodiscard]] plan::Situation as(casefile::Role role,
                                   casefile::CaseRelation relation = casefile::CaseRelation::Own) const;
  casefile::RelationshipId addCarer(casefile::RelationshipKind kind);

  /// Whether it was kept. Key round, `id`, `after` and `given` are set here.
  bool answer(casefile::PlanAnswer answer, casefile::Role role);
  bool outside(casefile::OutsideRecord record, casefile::Role role);
  bool event(casefile::LifeEvent event, casefile::Role role);
  bool decide(casefile::PlanMove decision, casefile::Role role);

  /// A form of a screening instrument: bands by scale; none: unscored.
  casefile::AdministrationId screening(const std::string& instrument, casefile::RelationshipId relationship, Date on,
                                       const std::map<std::string, std::string>& bands, bool final = true);
  /// A later version takes the place of this one.
  void correct(casefile::AdministrationId id, const std::map<std::string, std::string>& bands);

 private:
  casefile::Signature sign(casefile::Role role);
  bool mayEnter(casefile::Act act, casefile::Role role) const;

  std::int64_t m_lastId = 0;
  int m_tick = 0; ///< everything is signed a second after what was before it
};

/// The definitions that are shipped.
const std::vector<instruments::Instrument>& shippedInstruments();
casefile::Account accountOf(casefile::Role role);

/// Everything of a state in words, so that two can be compared; two cases that differ in row ids only give the same.
std::string wordsOf(const plan::PlanState& state);

} // namespace haven::tests
