#pragma once

#include "gui/care_desk.h"
#include "gui/support/plan_bench.h"

#include <memory>
#include <string>

namespace haven::tests {

/// The fictional case of the bench, 2 years and 6 months old, on the desk on which help is chosen.
class CareBench : public PlanBench {
 public:
  explicit CareBench(casefile::Role role = casefile::Role::BehaviouralScientist);

  [[nodiscard]] gui::CareDesk& care() { return *m_care; }
  /// Chooses as the card does.
  casefile::CareChoiceId choose(const char* intervention, const char* reason);
  /// Takes this text as the organisation's own list, and lets the desk see it.
  void import(const std::string& overlay = ownList());

  /// An own list of "Stichting Voorbeeld": VIPP-SD by Team Noord, no NIKA, one addition and one partner.
  static std::string ownList();

 private:
  std::unique_ptr<gui::CareDesk> m_care;
};

} // namespace haven::tests
