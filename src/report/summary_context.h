#pragma once

#include "report/case_summary.h"
#include "report/composition.h"
#include "report/pseudonym.h"

#include <string>
#include <vector>

// What both versions of the case summary need; not for use outside src/report.
namespace haven::report {

/// One summary being made: whom it is about, for whom, and how persons are called in it.
class SummaryContext {
 public:
  SummaryContext(const casefile::CaseFile& file, const Definitions& definitions, const SummaryOptions& options,
                 Date today, const plan::Situation* situation = nullptr,
                 const interventions::InterventionCatalogue* interventions = nullptr)
      : m_file(file), m_definitions(definitions), m_options(options), m_today(today), m_situation(situation),
        m_interventions(interventions), m_pseudonyms(file) {}

  [[nodiscard]] const casefile::CaseFile& file() const { return m_file; }
  [[nodiscard]] const Definitions& definitions() const { return m_definitions; }
  [[nodiscard]] bool pseudonymous() const { return m_options.pseudonymous; }
  [[nodiscard]] Date today() const { return m_today; }
  [[nodiscard]] bool has(Section section) const;
  /// What is told, in order.
  [[nodiscard]] const std::vector<Section>& sections() const { return m_options.sections; }
  [[nodiscard]] bool forParents() const { return m_options.audience == Audience::Parents; }
  [[nodiscard]] bool scoresForParents() const { return m_options.scoresForParents; }
  [[nodiscard]] bool tellsGaps() const { return m_options.tellsGaps; }
  /// What who makes the report wrote with a section, as `typed`; empty where nothing was.
  [[nodiscard]] std::string ownText(Section section) const;
  /// nullptr: nothing of the three-step plan is told.
  [[nodiscard]] const plan::Situation* situation() const { return m_situation; }
  /// What help can be chosen from; nullptr where it is not known.
  [[nodiscard]] const interventions::InterventionCatalogue* interventions() const { return m_interventions; }

  /// Final records to be told of, oldest first.
  [[nodiscard]] std::vector<const casefile::Administration*> records() const;
  /// The same, but only the last of each relationship and instrument unless records were chosen.
  [[nodiscard]] std::vector<const casefile::Administration*> latestOfEach() const;
  [[nodiscard]] std::vector<const casefile::Administration*> drafts() const;
  /// nullptr when nobody kept it.
  [[nodiscard]] const instruments::Instrument* definition(const casefile::Administration& record) const;
  /// Filled in or scored with a made-up licence pack.
  [[nodiscard]] bool isDemonstration(const casefile::Administration& record) const;
  /// Whether a form was filled in by its respondent, rather than talked through.
  [[nodiscard]] bool isQuestionnaire(const casefile::Administration& record) const;
  /// The case with only the records to be told of, for what puts several of them together.
  [[nodiscard]] casefile::CaseFile told() const;
  /// Abbreviation of the instrument, or its id.
  [[nodiscard]] std::string instrumentName(const casefile::Administration& record) const;

  /// "Anna de Wit (moeder)", or "moeder".
  [[nodiscard]] std::string carer(const casefile::Relationship& relationship) const;
  [[nodiscard]] std::string carer(const casefile::Administration& record) const;
  /// What someone typed, without names where none may stand, trimmed.
  [[nodiscard]] std::string typed(const std::string& text) const;
  [[nodiscard]] Months ageOn(Date day) const { return completedMonths(m_file.youth.dateOfBirth, day); }
  [[nodiscard]] std::string ageWords(Date day) const { return dutchAge(ageOn(day)); }

 private:
  const casefile::CaseFile& m_file;
  const Definitions& m_definitions;
  const SummaryOptions& m_options;
  Date m_today;
  const plan::Situation* m_situation;
  const interventions::InterventionCatalogue* m_interventions;
  Pseudonyms m_pseudonyms;
};

/// "dr. Vos, gedragswetenschapper (NIP 1234)"
std::string signedBy(const std::string& name, casefile::Role role,
                     const std::vector<casefile::Registration>& registrations);
std::string signedBy(const casefile::Signature& signature);
/// Day of an ISO timestamp, `21-11-2026`.
std::string dayOf(const std::string& timestamp);

/// A section as it is called in a report.
std::string titleOf(Section section);

/// Over every page of what is made from a fictional case; empty for others.
std::string exampleMark(const casefile::CaseFile& file);

/// What a document id stands for; the id itself where it is not known.
std::string sourceTitle(const std::string& document);

/// Who made it, when and from which store version: the foot of every page.
std::string madeByLine(const ReportMaker& maker);
/// What every summary has around its blocks: whom it is about, who made it, when and from which store.
Document emptySummary(const SummaryContext& context, const ReportMaker& maker);
/// What a report of this kind about the case of this number is called.
void setTitle(Document& document, ReportKind kind, const std::string& number);

void appendProfessionalSummary(std::vector<Block>& blocks, const SummaryContext& context);
void appendParentSummary(std::vector<Block>& blocks, const SummaryContext& context);

} // namespace haven::report
