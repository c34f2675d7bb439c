#include "store/whole_case.h"

#include "store/access_log.h"
#include "store/case_repository.h"
#include "store/caseload.h"
#include "store/retention.h"

#include <utility>

namespace haven::store {
namespace {

casefile::CaseAccess accessFrom(LogRow row) {
  return {row.id,
          std::move(row.at),
          std::move(row.name),
          std::move(row.role),
          std::string(idOf(row.act)),
          std::move(row.object),
          std::move(row.objectId),
          std::move(row.ground)};
}

} // namespace

Result<casefile::WholeCase> exportWholeCase(OpenStore& store, casefile::CaseId id, const Clock& clock) {
  AccessLog log(store);
  if (const Status noted = log.noteExport(LogAct::Export, "case", id); !noted) return fail(noted.error());
  auto file = CaseRepository(store, &clock).load(id);
  if (!file) return fail(file.error());
  const auto kept = RetentionRepository(store, &clock).of(id);
  if (!kept) return fail(kept.error());
  LogFilter filter;
  filter.caseNumber = file->number;
  filter.limit = 0;
  auto rows = log.rows(filter);
  if (!rows) return fail(rows.error());
  auto emergencies = CaseloadRepository(store, &clock).emergencies(id);
  if (!emergencies) return fail(emergencies.error());

  casefile::WholeCase whole{std::move(*file), kept->closed, kept->lastChange, kept->keptUntil, {}, {}};
  for (LogRow& row : *rows)
    whole.access.push_back(accessFrom(std::move(row)));
  for (auto newest = emergencies->rbegin(); newest != emergencies->rend(); ++newest)
    whole.emergencies.push_back({newest->reason, newest->until, newest->by});
  return whole;
}

} // namespace haven::store
