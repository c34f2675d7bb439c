#pragma once

#include "gui/cases_page.h"
#include "gui/plan_desk.h"
#include "gui/support/flow_bench.h"

#include <csignal>
#include <memory>
#include <sys/resource.h>

namespace haven::tests {

/// The fictional case of the bench, open on a desk, and short ways to bring it somewhere in the plan.
class PlanBench : public FlowBench {
 public:
  explicit PlanBench(casefile::Role role = casefile::Role::BehaviouralScientist);
  ~PlanBench();

  [[nodiscard]] gui::PlanDesk& desk() { return *m_desk; }
  /// What the store holds, read anew.
  [[nodiscard]] casefile::CaseFile stored(casefile::CaseId id = 0);
  casefile::CaseId addCase(const QString& name);
  /// Answers the four observations about the mother alike, today.
  void observe(const std::string& option);
  /// Everything step 2 asks, and a suspicion; the LSVG of the bench with this answer to every behaviour.
  void readyForStep2(int lsvgAnswer = 1);
  /// Another answer to a field of this round.
  void answer(const plan::Field& field, const std::string& option, const std::string& text = {},
              std::optional<Date> on = std::nullopt);
  void decide(casefile::PlanMove move);
  /// The unfinished form the bench begins with.
  void dropDraft();
  /// What a full disk does, for this process alone, until `allowWrites`.
  void refuseWrites();
  void allowWrites();

 private:
  std::unique_ptr<gui::PlanDesk> m_desk;
  rlimit m_before{};
  bool m_refusing = false;
};

/// Reads the list anew and waits until the start of the day stands above it.
void readDay(gui::CasesPage& page);

} // namespace haven::tests
