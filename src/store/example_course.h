#pragma once

#include "casefile/case_file.h"
#include "instruments/instrument.h"
#include "plan/plan_definition.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace haven::store {

/// Whose work something in a made-up case is.
enum class ExampleWorker { YouthProfessional, BehaviouralScientist, Diagnostician };

/// One form that was filled in. Its relationship is the index of the carer; it has no id and no signature yet.
struct CourseForm {
  casefile::Administration filled;
  bool draft = false; ///< still open
  /// One item as it should have been, with the reason for putting it right.
  std::optional<casefile::ItemRecord> corrected;
  std::string correctionReason;
};

/// Help that is chosen for the treatment plan.
struct CourseHelp {
  unsigned number = 0; ///< which one of those that come in question
  std::string reason;
};

/// What is kept at one moment of a made-up case, in this order, by one person. In `answers`, `outside` and `forms` a
/// relationship is the index of the carer; ids and signatures are given when it is written.
struct CourseEntry {
  Date day{};
  std::string at; ///< ISO 8601, UTC; later than that of the entry before
  ExampleWorker by = ExampleWorker::YouthProfessional;
  std::vector<casefile::PlanAnswer> answers;
  std::vector<casefile::OutsideRecord> outside;
  std::vector<casefile::LifeEvent> events;
  std::vector<CourseForm> forms;
  std::vector<CourseHelp> help;
  std::string helpEnds;                   ///< not empty: why the oldest help that counts, if any, ends
  std::optional<casefile::PlanMove> move; ///< the second person is the youth professional of the case
};

/// Everything of one made-up case.
struct ExampleCourse {
  Date opened{};
  casefile::Youth youth;
  std::vector<casefile::Relationship> carers;
  std::vector<CourseEntry> entries; ///< oldest first, all before today

  [[nodiscard]] bool closed() const;
};

/// What every course is made with.
struct ExampleRules {
  const plan::PlanDefinition* plan = nullptr;
  const instruments::Instrument* instrument = nullptr; ///< the LSVG: answers from 1 to 5
};

/// Makes one of many cases: how it goes depends on the seed and its place among them only, how far it has come on
/// today. Every decision in it is one that the plan lets be taken at that point, with what it asks for.
/// @param which 0 for the first case of the organisation
ExampleCourse makeExampleCourse(std::uint64_t seed, int which, Date opened, Date today, const ExampleRules& rules);

} // namespace haven::store
