#pragma once

#include "plan/plan_state.h"

#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace haven::plan {

/// What was answered, looked up once for all rules. Lives no longer than its situation.
class PlanFacts {
 public:
  explicit PlanFacts(const Situation& situation);

  [[nodiscard]] const Situation& situation() const { return *m_situation; }
  [[nodiscard]] const PlanDefinition& plan() const { return *m_situation->plan; }
  [[nodiscard]] const casefile::CaseFile& file() const { return *m_situation->file; }
  [[nodiscard]] const casefile::PlanRecord& record() const { return file().plan; }
  [[nodiscard]] int round() const { return m_round; }
  [[nodiscard]] Months age() const { return m_age; }

  /// Of this round; the newest day where it is answered again on other days. nullptr when there is none.
  [[nodiscard]] const casefile::PlanAnswer*
  answer(std::string_view point, std::optional<casefile::RelationshipId> relationship = std::nullopt) const;
  /// Every answer that counts, of every round.
  [[nodiscard]] const casefile::CurrentAnswers& current() const { return m_current; }
  /// Of any round, the newest: for facts about the youth that stay.
  [[nodiscard]] const casefile::PlanAnswer* everAnswered(std::string_view point) const;
  /// Whether the answer that counts is this option.
  [[nodiscard]] bool chose(std::string_view point, std::string_view option,
                           std::optional<casefile::RelationshipId> relationship = std::nullopt) const;
  /// Balance rows on the hindering side that say so: the row itself, and those of the second list that ask the same.
  [[nodiscard]] std::vector<std::string> hindering(std::string_view row) const;

  /// Of this round, of one of these instruments.
  [[nodiscard]] bool hasOutside(const std::vector<OutsideInstrument>& list, std::string_view with = {},
                                std::optional<casefile::RelationshipId> relationship = std::nullopt) const;
  /// Current final records of screening instruments, made in this round.
  [[nodiscard]] std::vector<const casefile::Administration*> screenings() const;
  /// Whether the sources recommend any screening instrument at the youth's age today.
  [[nodiscard]] bool anyInstrumentRecommended() const;

  /// What raises the Meldcode prompt; empty: nothing does.
  [[nodiscard]] std::vector<Field> meldcodeBecause() const;
  [[nodiscard]] bool meldcodeUnanswered() const;

 private:
  [[nodiscard]] std::optional<Date> roundBegan() const;

  const Situation* m_situation;
  int m_round;
  Months m_age;
  casefile::CurrentAnswers m_current;
};

/// What is still needed of one field, if anything.
std::optional<Missing> missingIn(const PlanFacts& facts, const Field& field);
std::vector<Field> requiredFields(const PlanFacts& facts, std::string_view step);
/// The four observations about one relationship.
std::vector<Field> observationFields(const PlanFacts& facts, casefile::RelationshipId relationship);
/// Those of `fields` of which something is still needed.
std::vector<Missing> missingOf(const PlanFacts& facts, const std::vector<Field>& fields);

/// Whether this reason to always screen holds.
bool holdsReason(const PlanState& state, std::string_view reason);
std::vector<ReasonHit> reasonsToScreen(const PlanFacts& facts);
std::vector<ResultReading> readingsOf(const PlanFacts& facts);
bool proposesSuspicion(const PlanFacts& facts);
/// Everything but what depends on the stage.
std::vector<Notice> noticesOf(const PlanFacts& facts, const PlanState& state);

} // namespace haven::plan
