#include "cli/catalogue.h"
#include "cli/commands.h"
#include "cli/open_store.h"
#include "pdf/pdf_renderer.h"
#include "report/case_summary.h"
#include "store/case_repository.h"
#include "store/migrations.h"

namespace haven::cli {
namespace {

/// The definitions of a case's records as they were kept with them.
Result<report::Definitions> definitionsOf(const casefile::CaseFile& file, store::CaseRepository& cases,
                                          const instruments::InstrumentCatalogue& catalogue) {
  report::Definitions definitions;
  for (const auto& record : file.administrations) {
    if (definitions.contains(record.definitionHash)) continue;
    const auto text = cases.definition(record.definitionHash);
    if (!text) return fail(text.error());
    auto instrument = instruments::parseInstrument(*text, record.definitionHash, catalogue.schema());
    if (!instrument) return fail(instrument.error());
    definitions.emplace(record.definitionHash, std::move(*instrument));
  }
  return definitions;
}

Status write(const Options& options, store::OpenStore& opened, const instruments::InstrumentCatalogue& catalogue,
             const Console& console) {
  store::CaseRepository cases(opened);
  const auto id = cases.findNumber(options.number);
  if (!id) return fail(id.error());
  const auto file = cases.load(*id);
  if (!file) return fail(file.error());
  const auto definitions = definitionsOf(*file, cases, catalogue);
  if (!definitions) return fail(definitions.error());
  const auto version = store::schemaVersion(opened.database());
  if (!version) return fail(version.error());
  report::SummaryOptions summary;
  summary.audience = options.audience == "parents" ? report::Audience::Parents : report::Audience::Professional;
  summary.pseudonymous = options.pseudonym;
  return pdf::writePdf(report::caseSummary(*file, *definitions, summary, opened.account(), *version, console.clock),
                       options.out);
}

} // namespace

Exit writeReport(const Options& options, const Console& console) {
  const auto catalogue = loadCatalogue();
  if (!catalogue) return console.refuse(catalogue.error());
  Opening opening = openStoreFor(options, console);
  if (!opening.store) return opening.exit;
  const Status written = write(options, *opening.store, *catalogue, console);
  return written ? Exit::Done : console.refuse(written.error());
}

} // namespace haven::cli
