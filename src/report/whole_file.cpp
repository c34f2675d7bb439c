#include "report/whole_file.h"

#include "report/whole_file_parts.h"

#include <algorithm>
#include <utility>

namespace haven::report {
namespace {

/// Side by side and over time are other views of the same forms; earlier versions have no place in them.
SummaryOptions everyVersion(const casefile::CaseFile& file) {
  SummaryOptions options;
  std::erase_if(options.sections, [](Section one) { return one == Section::Informants || one == Section::Course; });
  for (const casefile::Administration& record : file.administrations)
    if (record.isFinal()) options.records.push_back(record.id);
  return options;
}

} // namespace

std::string momentOf(const std::string& at) {
  return at.size() < 16 ? at : dayOf(at) + " " + at.substr(11, 5) + " (UTC)";
}

std::string signedAt(const casefile::Signature& by) {
  return signedBy(by) + "\n" + momentOf(by.at);
}

void appendPart(std::vector<Block>& blocks, const char* heading, Table table, const char* none) {
  blocks.emplace_back(Heading{1, heading});
  if (table.rows.empty())
    blocks.emplace_back(Paragraph{none});
  else
    blocks.emplace_back(std::move(table));
}

Document wholeFile(const casefile::WholeCase& whole, const Definitions& forms, const casefile::Account& madeBy,
                   int storeVersion, const Clock& clock, const plan::Situation& situation,
                   const interventions::InterventionCatalogue& interventions, const AccessWords& accessWords) {
  const SummaryOptions options = everyVersion(whole.file);
  Document document = caseSummary(whole.file, forms, options, madeBy, storeVersion, clock, &situation, &interventions);
  document.title = "Dossier casus " + whole.file.number;
  document.subject = "Volledig dossier ter inzage";
  const SummaryContext context(whole.file, forms, options, clock.today(), &situation, &interventions);
  document.blocks.emplace_back(PageBreak{});
  appendEveryRecord(document.blocks, whole, context);
  appendKeeping(document.blocks, whole, accessWords);
  return document;
}

} // namespace haven::report
