#pragma once

#include "casefile/case_file.h"
#include "instruments/instrument_catalogue.h"
#include "report/case_summary.h"

#include <array>
#include <string>
#include <string_view>

namespace haven::tests {

/// A fictional case on the shipped LSVG: mother, two foster parents, a course over time, a correction and a draft.
class SampleCase {
 public:
  SampleCase();

  casefile::CaseFile file;
  report::Definitions definitions;
  casefile::Account maker;
  FixedClock clock;

  [[nodiscard]] const instruments::Instrument& lsvg() const { return m_lsvg; }
  /// Adds a final record with these answers; text of item n tells its number.
  casefile::Administration& addFinal(casefile::RelationshipId relationship, std::string_view isoDate,
                                     const std::array<int, 8>& answers);
  casefile::Administration& addDraft(casefile::RelationshipId relationship, std::string_view isoDate);

  [[nodiscard]] report::Document document(const report::SummaryOptions& options = {}) const;
  [[nodiscard]] std::string text(const report::SummaryOptions& options = {}) const;

 protected:
  casefile::Administration& add(casefile::RelationshipId relationship, std::string_view isoDate);
  void finish(casefile::Administration& record, const instruments::Instrument& form);

 private:
  instruments::Instrument m_lsvg;
};

inline constexpr casefile::RelationshipId kMother = 1;
inline constexpr casefile::RelationshipId kFosterMother = 2;
inline constexpr casefile::RelationshipId kFosterFather = 3;

} // namespace haven::tests
