#include "store/whole_case.h"

#include "store/access_log.h"
#include "store/case_repository.h"
#include "store/caseload.h"
#include "store/kept_forms.h"
#include "store/proposal_rows.h"
#include "store/report_repository.h"
#include "store/report_rows.h"
#include "store/retention.h"
#include "store/whole_case_rows.h"

#include <utility>

namespace haven::store {
namespace {

using casefile::WholeCase;

casefile::CaseAccess accessFrom(LogRow row) {
  return {row.id,
          std::move(row.at),
          std::move(row.name),
          std::move(row.role),
          std::string(idOf(row.act)),
          std::move(row.object),
          std::move(row.objectId),
          std::move(row.ground),
          row.account};
}

/// Puts what was read in its place.
template <class T>
Status into(T& place, Result<T> read) {
  if (!read) return fail(read.error());
  place = std::move(*read);
  return {};
}

Status addWhatDoesNotCount(WholeCase& whole, Database& database) {
  const casefile::CaseId id = whole.file.id;
  Status done = into(whole.outside, readOutsideVersions(database, id));
  if (done) done = into(whole.events, readEventVersions(database, id));
  if (done) done = into(whole.discarded, readDiscardedForms(database, id));
  if (done) done = into(whole.scoredBy, readScoredBy(database, id));
  if (done) done = into(whole.proposals, readProposals(database, id));
  if (done) done = into(whole.reports, readReportCopies(database, id));
  if (done) done = into(whole.compositions, readCompositions(database, id));
  if (done) done = into(whole.team, readTeam(database, id));
  if (done) done = into(whole.workers, readWorkers(database, id));
  return done;
}

/// @param until id of the last row to tell: what is logged of putting it together is not there for who reads it
Status addAccess(WholeCase& whole, OpenStore& store, std::int64_t until) {
  LogFilter filter;
  filter.caseNumber = whole.file.number;
  filter.limit = 0;
  auto rows = AccessLog(store).rows(filter);
  if (!rows) return fail(rows.error());
  for (LogRow& row : *rows)
    if (row.id <= until) whole.access.push_back(accessFrom(std::move(row)));
  return {};
}

} // namespace

Result<WholeCase> exportWholeCase(OpenStore& store, casefile::CaseId id, const Clock& clock) {
  if (const Status noted = AccessLog(store).noteExport(LogAct::Export, "case", id); !noted) return fail(noted.error());
  const auto head = logHead(store.database());
  if (!head) return fail(head.error());
  auto file = CaseRepository(store, &clock).load(id);
  if (!file) return fail(file.error());
  const auto kept = RetentionRepository(store, &clock).of(id);
  if (!kept) return fail(kept.error());
  auto emergencies = CaseloadRepository(store, &clock).emergencies(id);
  if (!emergencies) return fail(emergencies.error());

  WholeCase whole;
  whole.file = std::move(*file);
  whole.closed = kept->closed;
  whole.lastChange = kept->lastChange;
  whole.keptUntil = kept->keptUntil;
  for (auto newest = emergencies->rbegin(); newest != emergencies->rend(); ++newest)
    whole.emergencies.push_back({newest->id, newest->reason, newest->until, newest->by});
  if (const Status rest = addWhatDoesNotCount(whole, store.database()); !rest) return fail(rest.error());
  if (const Status rows = addAccess(whole, store, head->count); !rows) return fail(rows.error());
  return whole;
}

Status eachKeptReport(OpenStore& store, const WholeCase& whole, const std::string& stem, const Clock& clock,
                      const std::function<Status(const std::string& name, std::string_view bytes)>& take) {
  for (const casefile::ReportCopy& copy : whole.reports) {
    const auto bytes = ReportRepository(store, &clock).file(whole.file.id, copy.id);
    if (!bytes) return fail(bytes.error());
    if (Status taken = take(stem + "-verslag-" + std::to_string(copy.id) + ".pdf", *bytes); !taken) return taken;
  }
  return {};
}

Result<casefile::Forms> keptForms(OpenStore& store, const instruments::InstrumentCatalogue& catalogue,
                                  const WholeCase& whole) {
  casefile::CaseFile file = whole.file;
  for (const casefile::DiscardedForm& discarded : whole.discarded)
    file.administrations.push_back(discarded.form);
  return keptForms(store, catalogue, file);
}

} // namespace haven::store
