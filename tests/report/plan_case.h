#pragma once

#include "instruments/instrument_catalogue.h"
#include "plan/plan_state.h"
#include "report/sample_case.h"

#include <string>
#include <vector>

namespace haven::tests {

/// The sample case with everything the three-step plan keeps. Every free text names the youth, her mother and a number
/// of its own, so that one that is lost or not made pseudonymous is found.
class PlanCase : public SampleCase {
 public:
  PlanCase();

  /// Kept as if it had been saved; `text` gets a mark.
  casefile::PlanAnswer& answer(const char* point, const char* option, casefile::Knowledge knowledge = {});
  casefile::PlanMove& decide(casefile::MoveKind kind, const char* outcome, const char* isoDate);

  [[nodiscard]] plan::Situation situation() const;
  [[nodiscard]] std::string text(const report::SummaryOptions& options = {}) const;

  /// "T7 Noor en Lieke": names that are not to stand in a pseudonymous summary, behind a mark.
  std::string marked();
  [[nodiscard]] int marks() const { return m_marks; }

 private:
  void fillStep1();
  void fillStep2();
  void fillStep3();
  void fillAfter();

  instruments::InstrumentCatalogue m_catalogue;
  int m_marks = 0;
};

} // namespace haven::tests
