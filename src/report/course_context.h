#pragma once

#include "casefile/timeline.h"
#include "report/course.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace haven::report {

/// How what stands beside a course is called: the caller decides between name and pseudonym, and the language. What has
/// no function is left out.
struct ContextNaming {
  /// The civil day of a moment (ISO 8601, UTC) where the reader is; never left out.
  std::function<Date(const std::string& at)> dayOf;
  std::function<std::string(const casefile::CareChoice&)> help;
  /// From when until when help was chosen; no end: it still is.
  std::function<std::string(Date from, std::optional<Date> to)> helpWhen;
  std::function<std::string(const casefile::LifeEvent&)> life;
  std::function<std::string(const casefile::LifeEvent&)> lifeWhen;
  std::function<std::string(const casefile::PlanMove&)> decision;
  std::function<std::string(Date)> decisionWhen;
};

/// What went on and happened in the time of a course.
struct CourseContext {
  struct Help {
    TimeChart::Span drawn;
    casefile::CareChoiceId choice = 0;
  };
  struct Happening {
    TimeChart::Event drawn;
    casefile::TimelineKind kind{}; ///< of the entry of the time line that it is
    std::int64_t record = 0;
  };
  Date from{}; ///< of the first record
  Date to{};   ///< the last record, decision or end of chosen help, whichever is last; today while help goes on
  std::vector<Help> help;            ///< by the day of choosing: A, B, C, ...
  std::vector<Happening> happenings; ///< by day: 1, 2, 3, ...
};

/// Chosen help as spans; decisions that count, and what happened in the youth's life, as events, as far as they lie
/// between `from` and `to`. What lasted in a life is there when it began then, else when it ended then. What is known
/// by month or year only lies there when one of its days does.
CourseContext courseContext(const Course& course, const casefile::CaseFile& file, Date today,
                            const ContextNaming& naming);

/// Puts it under every chart of the course.
void drawContext(const CourseContext& context, Course& course);

} // namespace haven::report
