#pragma once

#include "casefile/life_event.h"
#include "report/summary_context.h"

#include <string>

// Not for use outside src/report.
namespace haven::report {

/// When something of a youth's life was, as well as it is known: as days, and in a pseudonymous report as ages, since
/// a day can be the day of birth.
class LifeWords {
 public:
  explicit LifeWords(const SummaryContext& context) : m_context(context) {}

  /// "23-05-2019", "2019 tot 05-2021", "sinds 2021"
  [[nodiscard]] std::string of(const casefile::LifeEvent& event) const;
  [[nodiscard]] std::string of(const casefile::UnknownStretch& stretch) const;

 private:
  [[nodiscard]] std::string day(Date day) const;
  /// A year alone is a stretch of ages; nothing of it is before birth.
  [[nodiscard]] std::string point(const casefile::PartialDate& date) const;

  const SummaryContext& m_context;
};

} // namespace haven::report
