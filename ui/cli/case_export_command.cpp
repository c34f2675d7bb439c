#include "cli/catalogue.h"
#include "cli/commands.h"
#include "cli/open_store.h"
#include "cli/words.h"
#include "exchange/case_export.h"
#include "pdf/pdf_renderer.h"
#include "pdf/whole_file.h"
#include "report/whole_file.h"
#include "store/care_repository.h"
#include "store/case_repository.h"
#include "store/plan_repository.h"
#include "store/whole_case.h"
#include "text/log_text.h"

namespace haven::cli {
namespace {

/// What is wanted is found before anything is written; that it leaves the store is in the log before either.
Status write(const Options& options, store::OpenStore& opened, const instruments::InstrumentCatalogue& catalogue,
             const plan::PlanDefinition& plan, const interventions::InterventionCatalogue& interventions,
             const Console& console) {
  const auto id = store::CaseRepository(opened).findNumber(options.number);
  if (!id) return fail(id.error());
  const auto whole = store::exportWholeCase(opened, *id, console.clock);
  if (!whole) return fail(whole.error());
  const auto forms = store::keptForms(opened, catalogue, *whole);
  if (!forms) return fail(forms.error());
  const plan::Situation situation = store::PlanRepository(opened, plan, catalogue).situation(whole->file);
  const auto help = store::CareRepository(opened, plan, catalogue, interventions).catalogue();
  if (!help) return fail(help.error());
  const auto document =
      report::wholeFile(*whole, *forms, opened.account(), opened.schemaVersion(), console.clock, situation, *help,
                        [](const auto& row) { return text::accessWords(row).toStdString(); });
  const std::string name = "dossier-" + whole->file.number;
  const std::string data = exchange::caseToJson(*whole, opened.account().name, formatIsoTimestamp(console.clock.now()));
  const auto beside = [&](const std::string& file, std::string_view bytes) {
    return pdf::writeWholeFile(options.out / file, bytes);
  };
  if (Status written = store::eachKeptReport(opened, *whole, name, console.clock, beside); !written) return written;
  if (Status written = pdf::writeWholeFile(options.out / (name + ".json"), data); !written) return written;
  return pdf::writePdf(document, options.out / (name + ".pdf"));
}

} // namespace

Exit exportCase(const Options& options, const Console& console) {
  const auto catalogue = loadCatalogue();
  if (!catalogue) return console.refuse(catalogue.error());
  const auto plan = loadPlanDefinition();
  if (!plan) return console.refuse(plan.error());
  const auto interventions = loadInterventionCatalogue();
  if (!interventions) return console.refuse(interventions.error());
  Opening opening = openStoreFor(options, console);
  if (!opening.store) return opening.exit;
  const Status written = write(options, *opening.store, *catalogue, *plan, *interventions, console);
  if (!written) return console.refuse(written.error());
  console.print(HavenCli::tr("Everything of case %1 is in %2. It is not encrypted: give it by hand, never by mail.")
                    .arg(QString::fromStdString(options.number), QString::fromStdString(options.out.string())));
  return console.finish();
}

} // namespace haven::cli
