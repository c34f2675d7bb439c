#pragma once

#include "instruments/instrument_catalogue.h"
#include "interventions/intervention_catalogue.h"
#include "store/example_course.h"
#include "store/example_staff.h"
#include "store/sqlite.h"

#include <string>
#include <vector>

namespace haven::store {

/// What made-up cases are written with. All of it outlives the writer.
struct ExampleShelf {
  Database* database = nullptr;
  const ExampleStaff* staff = nullptr;
  const instruments::InstrumentCatalogue* catalogue = nullptr;
  const interventions::InterventionCatalogue* interventions = nullptr;
  ExampleRules rules;
};

/// Writes the rows of one made-up case with the functions that the repositories write theirs with. Part of the caller's
/// transaction.
class ExampleCaseWriter {
 public:
  /// @param which place among the cases: whose it is
  ExampleCaseWriter(const ExampleShelf& shelf, const ExampleCourse& course, int which)
      : m_shelf(&shelf), m_database(shelf.database), m_course(&course), m_which(which) {}

  /// The id of the case.
  Result<casefile::CaseId> write();

 private:
  Status open();
  Status write(const CourseEntry& entry);
  Status writeForm(const CourseForm& form, const casefile::Signature& by);
  Status complete(casefile::AdministrationId id, const casefile::Administration& filled, const casefile::Signature& by);
  Status correct(casefile::AdministrationId id, const CourseForm& form, const casefile::Signature& by);
  Status choose(const CourseEntry& entry, const casefile::Signature& by);
  Status endHelp(const std::string& reason, const casefile::Signature& by);
  Status decide(casefile::PlanMove move, const CourseEntry& entry, const casefile::Signature& by);
  [[nodiscard]] casefile::Signature signer(ExampleWorker by, const CourseEntry& entry) const;
  [[nodiscard]] casefile::RelationshipId carer(casefile::RelationshipId index) const;

  const ExampleShelf* m_shelf;
  Database* m_database;
  const ExampleCourse* m_course;
  int m_which;
  casefile::CaseId m_case = 0;
  std::vector<casefile::Relationship> m_carers;
  casefile::PlanMoveId m_lastMove = 0;
};

} // namespace haven::store
