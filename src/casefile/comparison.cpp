#include "casefile/comparison.h"

#include "casefile/record_comparison.h"

#include <algorithm>

namespace haven::casefile {
namespace {

using instruments::Instrument;

const Instrument* formOf(const Administration& record, const Forms& forms) {
  const auto found = forms.find(record.formHash());
  return found == forms.end() ? nullptr : &found->second;
}

/// The newest current record of each relationship, in the order of the relationships.
std::vector<Informant> informantsOf(const CaseFile& file, const Forms& forms, const Administration& like) {
  std::vector<Informant> informants;
  for (const Relationship& relationship : file.relationships) {
    const Administration* newest = nullptr;
    for (const Administration& record : file.administrations)
      if (record.isCurrent() && record.result && record.relationship == relationship.id &&
          record.instrument == like.instrument && record.edition == like.edition && formOf(record, forms) != nullptr)
        newest = &record; // the file keeps the oldest first
    if (newest != nullptr) informants.push_back({newest, &relationship, formOf(*newest, forms)});
  }
  return informants;
}

} // namespace

bool Comparison::demonstration() const {
  return std::any_of(informants.begin(), informants.end(),
                     [](const Informant& informant) { return informant.record->result->demonstration; });
}

std::vector<Comparison> compareInformants(const CaseFile& file, const Forms& forms) {
  std::vector<Comparison> all;
  std::vector<std::pair<std::string, std::string>> seen;
  for (const Administration& record : file.administrations) {
    const std::pair key(record.instrument, record.edition);
    if (!record.isCurrent() || std::find(seen.begin(), seen.end(), key) != seen.end()) continue;
    seen.push_back(key);
    if (auto informants = informantsOf(file, forms, record); !informants.empty())
      all.push_back(compareRecords(std::move(informants)));
  }
  return all;
}

} // namespace haven::casefile
