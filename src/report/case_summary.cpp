#include "report/case_summary.h"

#include "instruments/licence_pack.h"
#include "report/summary_context.h"

#include <algorithm>

namespace haven::report {
namespace {

bool showsDemonstration(const SummaryContext& context) {
  const auto records = context.records();
  return std::any_of(records.begin(), records.end(),
                     [&](const auto* record) { return context.isDemonstration(*record); });
}

std::string markOf(const SummaryContext& context) {
  std::string mark = exampleMark(context.file());
  if (showsDemonstration(context)) mark += (mark.empty() ? "" : "\n") + std::string(instruments::kDemonstrationMark);
  return mark;
}

std::string subtitleOf(const SummaryContext& context) {
  const std::string who = context.pseudonymous() ? "De jeugdige" : context.file().youth.name;
  return who + ", " + context.ageWords(context.today());
}

} // namespace

std::string exampleMark(const casefile::CaseFile& file) {
  return file.example ? "VOORBEELD: fictieve gegevens" : std::string();
}

std::string madeByLine(const ReportMaker& maker) {
  const casefile::Account& account = maker.account;
  return "Gemaakt door " + signedBy(account.name, account.role, account.registrations) + "\nop " +
         formatDutchDate(maker.today) + " · Haven, opslagversie " + std::to_string(maker.storeVersion);
}

Document emptySummary(const SummaryContext& context, const ReportMaker& maker) {
  Document document;
  document.subtitle = subtitleOf(context);
  document.runningHead = "Casus " + context.file().number;
  document.footer = madeByLine(maker);
  document.mark = markOf(context);
  return document;
}

Document caseSummary(const casefile::CaseFile& file, const Definitions& definitions, const SummaryOptions& options,
                     const casefile::Account& madeBy, int storeVersion, const Clock& clock,
                     const plan::Situation* situation, const interventions::InterventionCatalogue* interventions) {
  const SummaryContext context(file, definitions, options, clock.today(), situation, interventions);
  const bool forParents = options.audience == Audience::Parents;
  Document document = emptySummary(context, {madeBy, storeVersion, clock.today()});
  setTitle(document, forParents ? ReportKind::ParentSummary : ReportKind::CaseSummary, file.number);
  if (forParents)
    appendParentSummary(document.blocks, context);
  else
    appendProfessionalSummary(document.blocks, context);
  return document;
}

} // namespace haven::report
