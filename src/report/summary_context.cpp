#include "report/summary_context.h"

#include "base/text.h"

#include <algorithm>

namespace haven::report {

using casefile::Administration;
using casefile::Relationship;

bool SummaryContext::has(Section section) const {
  return std::find(m_options.sections.begin(), m_options.sections.end(), section) != m_options.sections.end();
}

std::vector<const Administration*> SummaryContext::records() const {
  const auto& chosen = m_options.records;
  std::vector<const Administration*> result;
  for (const Administration& record : m_file.administrations) {
    const bool wanted =
        chosen.empty() ? record.isCurrent() : std::find(chosen.begin(), chosen.end(), record.id) != chosen.end();
    if (record.isFinal() && wanted) result.push_back(&record);
  }
  return result;
}

std::vector<const Administration*> SummaryContext::latestOfEach() const {
  std::vector<const Administration*> result = records();
  if (!m_options.records.empty()) return result;
  const auto replaced = [&](const Administration* record) {
    const auto all = records();
    return std::any_of(std::find(all.begin(), all.end(), record) + 1, all.end(), [&](const Administration* later) {
      return later->relationship == record->relationship && later->instrument == record->instrument;
    });
  };
  std::erase_if(result, replaced);
  return result;
}

std::vector<const Administration*> SummaryContext::drafts() const {
  std::vector<const Administration*> result;
  for (const Administration& record : m_file.administrations)
    if (!record.isFinal()) result.push_back(&record);
  return result;
}

const instruments::Instrument* SummaryContext::definition(const Administration& record) const {
  const auto found = m_definitions.find(record.formHash());
  return found == m_definitions.end() ? nullptr : &found->second;
}

bool SummaryContext::isDemonstration(const Administration& record) const {
  const instruments::Instrument* known = definition(record);
  return (record.result && record.result->demonstration) || (known != nullptr && known->demonstration);
}

bool SummaryContext::isQuestionnaire(const Administration& record) const {
  const instruments::Instrument* known = definition(record);
  return known != nullptr && known->isQuestionnaire();
}

casefile::CaseFile SummaryContext::told() const {
  casefile::CaseFile told = m_file;
  const auto kept = records();
  std::erase_if(told.administrations, [&](const Administration& record) {
    return std::none_of(kept.begin(), kept.end(), [&](const auto* one) { return one->id == record.id; });
  });
  return told;
}

std::string SummaryContext::instrumentName(const Administration& record) const {
  const instruments::Instrument* known = definition(record);
  return known == nullptr ? record.instrument : known->abbreviation;
}

std::string SummaryContext::carer(const Relationship& relationship) const {
  if (pseudonymous()) return roleOf(relationship, m_file);
  const bool described = relationship.kind == casefile::RelationshipKind::Other && !relationship.description.empty();
  return relationship.carerName + " (" + (described ? relationship.description : dutch(relationship.kind)) + ")";
}

std::string SummaryContext::carer(const Administration& record) const {
  const Relationship* relationship = m_file.relationship(record.relationship);
  return relationship == nullptr ? "onbekende relatie" : carer(*relationship);
}

std::string SummaryContext::ownText(Section section) const {
  const auto found = m_options.ownTexts.find(section);
  return found == m_options.ownTexts.end() ? std::string() : typed(found->second);
}

std::string SummaryContext::typed(const std::string& text) const {
  return pseudonymous() ? m_pseudonyms.applied(trimmed(text)) : trimmed(text);
}

std::string signedBy(const std::string& name, casefile::Role role,
                     const std::vector<casefile::Registration>& registrations) {
  std::string listed;
  for (const casefile::Registration& registration : registrations) {
    if (!listed.empty()) listed += ", ";
    listed += registration.body;
    if (!registration.number.empty()) listed += " " + registration.number;
  }
  return name + ", " + dutch(role) + (listed.empty() ? "" : " (" + listed + ")");
}

std::string signedBy(const casefile::Signature& signature) {
  return signedBy(signature.name, signature.role, signature.registrations);
}

std::string dayOf(const std::string& timestamp) {
  const auto date = parseIsoDate(timestamp.substr(0, 10));
  return date ? formatDutchDate(*date) : timestamp;
}

} // namespace haven::report
