#include "cli/catalogue.h"
#include "cli/commands.h"
#include "cli/open_store.h"
#include "pdf/pdf_renderer.h"
#include "report/case_summary.h"
#include "store/access_log.h"
#include "store/care_repository.h"
#include "store/case_repository.h"
#include "store/kept_forms.h"
#include "store/migrations.h"
#include "store/plan_repository.h"

namespace haven::cli {
namespace {

Status write(const Options& options, store::OpenStore& opened, const instruments::InstrumentCatalogue& catalogue,
             const plan::PlanDefinition& plan, const interventions::InterventionCatalogue& interventions,
             const Console& console) {
  store::CaseRepository cases(opened);
  const auto id = cases.findNumber(options.number);
  if (!id) return fail(id.error());
  const auto file = cases.load(*id);
  if (!file) return fail(file.error());
  const auto definitions = store::keptForms(opened, catalogue, *file);
  if (!definitions) return fail(definitions.error());
  const auto version = store::schemaVersion(opened.database());
  if (!version) return fail(version.error());
  report::SummaryOptions summary;
  summary.audience = options.audience == "parents" ? report::Audience::Parents : report::Audience::Professional;
  summary.pseudonymous = options.pseudonym;
  const plan::Situation situation = store::PlanRepository(opened, plan, catalogue).situation(*file);
  const auto help = store::CareRepository(opened, plan, catalogue, interventions).catalogue();
  if (!help) return fail(help.error());
  // Before it is there: nothing leaves the store without a row.
  const Status noted = store::AccessLog(opened).noteExport(store::LogAct::Export, "report", *id);
  if (!noted) return noted;
  return pdf::writePdf(
      report::caseSummary(*file, *definitions, summary, opened.account(), *version, console.clock, &situation, &*help),
      options.out);
}

} // namespace

Exit writeReport(const Options& options, const Console& console) {
  const auto catalogue = loadCatalogue();
  if (!catalogue) return console.refuse(catalogue.error());
  const auto plan = loadPlanDefinition();
  if (!plan) return console.refuse(plan.error());
  const auto interventions = loadInterventionCatalogue();
  if (!interventions) return console.refuse(interventions.error());
  Opening opening = openStoreFor(options, console);
  if (!opening.store) return opening.exit;
  const Status written = write(options, *opening.store, *catalogue, *plan, *interventions, console);
  return written ? Exit::Done : console.refuse(written.error());
}

} // namespace haven::cli
