#include "store/example_case_writer.h"

#include "instruments/scoring.h"
#include "interventions/matching.h"
#include "store/administration_rows.h"
#include "store/care_rows.h"
#include "store/case_rows.h"
#include "store/case_words.h"
#include "store/plan_rows.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace haven::store {

using casefile::Administration;
using casefile::AdministrationId;
using casefile::Signature;

Result<casefile::CaseId> ExampleCaseWriter::write() {
  Status done = open();
  for (const CourseEntry& entry : m_course->entries)
    if (done) done = write(entry);
  if (!done) return fail(done.error());
  return m_case;
}

Signature ExampleCaseWriter::signer(ExampleWorker by, const CourseEntry& entry) const {
  return m_shelf->staff->signer(m_which, by, entry.day, entry.at);
}

casefile::RelationshipId ExampleCaseWriter::carer(casefile::RelationshipId index) const {
  return m_carers.at(static_cast<std::size_t>(index)).id;
}

Status ExampleCaseWriter::open() {
  const Date day = m_course->opened;
  const Signature opened =
      m_shelf->staff->signer(m_which, ExampleWorker::YouthProfessional, day, formatIsoDate(day) + "T08:00:00Z");
  const auto id = insertCase(*m_database, m_course->youth, static_cast<int>(day.year()), true, opened);
  if (!id) return fail(id.error());
  m_case = *id;
  for (casefile::Relationship one : m_course->carers) {
    const auto added = insertRelationship(*m_database, m_case, one);
    if (!added) return fail(added.error());
    one.id = *added;
    m_carers.push_back(std::move(one));
  }
  Status done = m_database->run("INSERT INTO case_teams VALUES (?, ?)", m_case, m_shelf->staff->team(m_which));
  return done ? refreshWords(*m_database, m_case) : done;
}

Status ExampleCaseWriter::write(const CourseEntry& entry) {
  const Signature by = signer(entry.by, entry);
  for (casefile::PlanAnswer answer : entry.answers) {
    if (answer.key.relationship) answer.key.relationship = carer(*answer.key.relationship);
    answer.after = m_lastMove;
    answer.given = by;
    if (const auto written = writeAnswer(*m_database, m_case, answer); !written) return fail(written.error());
  }
  for (casefile::OutsideRecord record : entry.outside) {
    if (record.relationship) record.relationship = carer(*record.relationship);
    record.entered = by;
    if (const auto written = writeOutside(*m_database, m_case, record, m_lastMove); !written)
      return fail(written.error());
  }
  for (casefile::LifeEvent event : entry.events) {
    event.entered = by;
    if (const auto written = writeEvent(*m_database, m_case, event, m_lastMove); !written) return fail(written.error());
  }
  for (const CourseForm& form : entry.forms)
    if (Status written = writeForm(form, by); !written) return written;
  if (!entry.help.empty())
    if (Status chosen = choose(entry, by); !chosen) return chosen;
  if (!entry.helpEnds.empty())
    if (Status ended = endHelp(entry.helpEnds, by); !ended) return ended;
  return entry.move ? decide(*entry.move, entry, by) : Status();
}

Status ExampleCaseWriter::decide(casefile::PlanMove move, const CourseEntry& entry, const Signature& by) {
  if (move.second) move.second->name = signer(ExampleWorker::YouthProfessional, entry).name;
  move.by = by;
  const auto made = insertMove(*m_database, m_case, move);
  if (!made) return fail(made.error());
  m_lastMove = *made;
  return {};
}

// ---- forms

Status ExampleCaseWriter::writeForm(const CourseForm& form, const Signature& by) {
  const Administration& filled = form.filled;
  const auto id = insertDraft(*m_database, carer(filled.relationship), *m_shelf->rules.instrument, filled.date, by);
  if (!id) return fail(id.error());
  Status done = writeConditions(*m_database, *id, filled.conditions, filled.begun);
  for (const auto& [item, record] : filled.items)
    if (done) done = writeItem(*m_database, *id, record);
  if (done) done = writeCurrentItem(*m_database, *id, filled.currentItem);
  if (!done || form.draft) return done;
  done = writeReport(*m_database, *id, filled.report);
  if (done) done = complete(*id, filled, by);
  return done && form.corrected ? correct(*id, form, by) : done;
}

Status ExampleCaseWriter::complete(AdministrationId id, const Administration& filled, const Signature& by) {
  const instruments::Instrument& instrument = *m_shelf->rules.instrument;
  const auto sheet = casefile::answerSheet(filled, instrument, m_course->youth,
                                           m_carers.at(static_cast<std::size_t>(filled.relationship)));
  return makeFinal(*m_database, id, instruments::score(instrument, sheet), sheet, by);
}

Status ExampleCaseWriter::correct(AdministrationId id, const CourseForm& form, const Signature& by) {
  const auto next = copyForCorrection(*m_database, id, form.correctionReason, by);
  if (!next) return fail(next.error());
  Administration right = form.filled;
  right.items[form.corrected->item] = *form.corrected;
  if (Status done = writeItem(*m_database, *next, *form.corrected); !done) return done;
  return complete(*next, right, by);
}

// ---- help

/// As it fits what was known on that day, like a choice that somebody makes on the screen.
Status ExampleCaseWriter::choose(const CourseEntry& entry, const Signature& by) {
  const auto file = readWholeCase(*m_database, m_case);
  if (!file) return fail(file.error());
  casefile::Account person;
  person.id = by.account;
  person.name = by.name;
  person.role = by.role;
  const auto matching =
      interventions::match(interventions::factsOf({m_shelf->rules.plan, m_shelf->catalogue->instruments(), &*file,
                                                   person, casefile::CaseRelation::Own, entry.day}),
                           *m_shelf->interventions);
  const auto current = file->care.current();
  std::vector<const interventions::Candidate*> possible; // none twice
  for (const auto& candidate : matching.candidates)
    if (candidate.fit != interventions::Fit::No && std::none_of(current.begin(), current.end(), [&](const auto* one) {
          return one->intervention == candidate.intervention->id;
        }))
      possible.push_back(&candidate);
  for (const CourseHelp& help : entry.help) {
    if (possible.empty()) return {};
    const auto picked = possible.begin() + static_cast<std::ptrdiff_t>(help.number % possible.size());
    casefile::CareChoice choice;
    choice.round = file->plan.round();
    choice.intervention = (*picked)->intervention->id;
    choice.name = (*picked)->intervention->name;
    choice.fit = idOf((*picked)->fit);
    choice.catalogue = m_shelf->interventions->hash;
    choice.reason = help.reason;
    choice.chosen = by;
    possible.erase(picked);
    if (const auto made = insertChoice(*m_database, m_case, choice); !made) return fail(made.error());
  }
  return {};
}

Status ExampleCaseWriter::endHelp(const std::string& reason, const Signature& by) {
  const auto care = readCare(*m_database, m_case);
  if (!care) return fail(care.error());
  const auto counting = care->current();
  if (counting.empty()) return {};
  return insertEnd(*m_database, m_case, {counting.front()->id, {reason, by}});
}

} // namespace haven::store
