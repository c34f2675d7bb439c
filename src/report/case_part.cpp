#include "report/summary_parts.h"

namespace haven::report {
namespace {

using casefile::KnownSince;
using casefile::Relationship;

std::string since(const SummaryContext& context, const KnownSince& known) {
  switch (known.kind) {
  case KnownSince::Kind::Unknown:
    return "niet bekend";
  case KnownSince::Kind::Birth:
    return "de geboorte";
  case KnownSince::Kind::Day:
    // A day could be the day of birth; the age says what matters.
    return context.pseudonymous() ? "leeftijd van " + context.ageWords(known.day) : formatDutchDate(known.day);
  }
  return {};
}

} // namespace

void appendCaseData(std::vector<Block>& blocks, const SummaryContext& context) {
  const auto& file = context.file();
  const auto& youth = file.youth;
  Facts facts;
  facts.rows.emplace_back("Casus", file.number);
  if (!context.pseudonymous()) {
    facts.rows.emplace_back("Jeugdige", youth.name + (youth.isPseudonym ? " (pseudoniem)" : ""));
    facts.rows.emplace_back("Geboren op", formatDutchDate(youth.dateOfBirth));
    if (!youth.clientNumber.empty()) facts.rows.emplace_back("Cliëntnummer", youth.clientNumber);
  }
  facts.rows.emplace_back("Leeftijd nu", context.ageWords(context.today()));
  if (!file.opened.at.empty())
    facts.rows.emplace_back("Casus geopend", dayOf(file.opened.at) + ", door " + signedBy(file.opened));
  blocks.emplace_back(Heading{1, "Gegevens van de casus"});
  blocks.emplace_back(std::move(facts));
}

void appendRelationships(std::vector<Block>& blocks, const SummaryContext& context) {
  blocks.emplace_back(Heading{1, "Relaties"});
  if (context.file().relationships.empty()) {
    blocks.emplace_back(Paragraph{"Er zijn nog geen relaties vastgelegd."});
    return;
  }
  Table table{{"Verzorger", "Relatie", "Kent de jeugdige sinds"}, {}, {3, 3, 2}};
  for (const Relationship& relationship : context.file().relationships) {
    std::string kind = dutch(relationship.kind);
    if (const std::string own = context.typed(relationship.description); !own.empty()) kind += ": " + own;
    table.rows.push_back({context.pseudonymous() ? context.carer(relationship) : relationship.carerName, kind,
                          since(context, relationship.since)});
  }
  blocks.emplace_back(std::move(table));
}

} // namespace haven::report
