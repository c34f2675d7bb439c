#pragma once

#include "plan/plan_state.h"
#include "store/care_repository.h"
#include "store/plan_repository.h"
#include "store/store_support.h"

#include <string_view>
#include <vector>

namespace haven::tests {

/// A store in which three people of different roles work, with one case of two carers and nothing in its plan yet.
/// Acts are those of whoever was last let in; at first of the behavioural scientist.
class PlanStore {
 public:
  static constexpr std::string_view kYouthProfessional = "Joris van Dijk-Voorbeeld";
  static constexpr std::string_view kDiagnostician = "Hilde Brouwer-Voorbeeld";

  PlanStore();

  /// Closes the store and opens it by somebody else.
  void as(std::string_view name);
  void as(casefile::Role role);
  void reopen() { as(m_name); }

  [[nodiscard]] store::PlanRepository plan();
  [[nodiscard]] store::CareRepository care();
  [[nodiscard]] store::CaseRepository cases() { return store::CaseRepository(*made.store); }
  [[nodiscard]] casefile::CaseFile file(casefile::CaseId which = 0);
  [[nodiscard]] plan::PlanState state();
  [[nodiscard]] casefile::AccountId person() const { return made.store->account().id; }
  store::Database& database() { return made.store->database(); }

  /// An answer of today about the first carer, where it is about one.
  [[nodiscard]] casefile::PlanAnswer answer(std::string_view point, std::string_view option = {},
                                            std::string_view text = {});
  /// Answers what step 2, 3 or the treatment plan asks for: nothing weighs, everything is done.
  void answerAll(std::string_view step);
  /// The four observations of every carer.
  void observe(std::string_view option = "yes");
  /// A final LSVG record about the first carer.
  void screen(int answer = 1);

  NewlyMade made;
  casefile::CaseId id = 0;
  std::vector<casefile::RelationshipId> carers;

 private:
  Secret m_key;
  std::string m_name;
};

casefile::PlanMove decision(casefile::MoveKind kind, std::string_view outcome = {}, std::string_view reason = "reden");
/// Step 2 concluded: what was suspected is confirmed and step 3 follows.
casefile::PlanMove confirmed();
casefile::OutsideRecord outsideRecord(std::string_view instrument = "cbcl");
casefile::LifeEvent lifeEvent(std::string_view from = "2025-03");

casefile::CareChoice choiceOf(std::string_view intervention, std::string_view reason = "past bij wat ouders vragen");
casefile::LetterRecord letterAbout(std::optional<casefile::CareChoiceId> choice = std::nullopt);
/// An organisation's list with an addition, a treatment of its own and a partner; all of it made up.
std::string overlayText(std::string_view organisation = "Voorbeeldstad Jeugdhulp (fictief)");
/// Text of `overlay.schema.json`.
std::string overlaySchemaText();

} // namespace haven::tests
