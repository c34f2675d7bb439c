#include "cli/commands.h"
#include "cli/open_store.h"
#include "cli/words.h"
#include "exchange/csv.h"
#include "exchange/output_file.h"
#include "store/access_log.h"
#include "store/case_repository.h"
#include "store/caseload.h"
#include "store/log_columns.h"
#include "text/labels.h"
#include "text/log_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace haven::cli {
namespace {

using nlohmann::ordered_json;
using store::LogFilter;
using store::LogHead;
using store::LogRow;

QString words(const std::string& text) {
  return QString::fromStdString(text);
}

tl::unexpected<Error> invalid(const char* field, const char* reason) {
  return fail(ErrorKind::InvalidInput, {{"field", field}, {"reason", reason}});
}

Result<std::optional<Date>> dayFrom(const std::string& text) {
  if (text.empty()) return std::nullopt;
  const auto day = parseIsoDate(text);
  if (!day) return fail(day.error());
  return *day;
}

Result<std::optional<casefile::AccountId>> accountNamed(store::OpenStore& opened, const std::string& name) {
  if (name.empty()) return std::nullopt;
  const auto colleagues = store::CaseloadRepository(opened).colleagues();
  if (!colleagues) return fail(colleagues.error());
  const auto found = std::ranges::find(*colleagues, name, &store::Colleague::name);
  if (found == colleagues->end()) return fail(ErrorKind::NotFound, {{"what", "account"}});
  return found->id;
}

Result<LogFilter> filterFrom(store::OpenStore& opened, const Options& options) {
  LogFilter filter;
  filter.limit = 0;
  if (!options.number.empty()) filter.caseNumber = options.number;
  if (!options.act.empty()) filter.act = store::logActFromId(options.act);
  auto from = dayFrom(options.fromDay);
  auto to = dayFrom(options.toDay);
  auto account = accountNamed(opened, options.account);
  if (!from || !to) return fail(from ? to.error() : from.error());
  if (!account) return fail(account.error());
  filter.from = *from;
  filter.to = *to;
  filter.account = *account;
  return filter;
}

/// The case whose rows are exported; none for whoever reads the whole log, also where the case is gone.
Result<casefile::CaseId> caseOfExport(store::OpenStore& opened, const std::string& number) {
  if (number.empty() || mayDo(opened.account(), casefile::Act::SeeLog)) return 0;
  return store::CaseRepository(opened).findNumber(number);
}

ordered_json jsonOf(const LogRow& row) {
  return {{"id", row.id},
          {"at", row.at},
          {"account", row.account ? ordered_json(*row.account) : ordered_json()},
          {"name", row.name},
          {"role", row.role},
          {"act", store::idOf(row.act)},
          {"object", row.object},
          {"objectId", row.objectId},
          {"case", row.caseNumber},
          {"ground", row.ground},
          {"reason", row.reason},
          {"hash", row.hash}};
}

/// `12  21-11-2026 13:00  Fenna (gedragswetenschapper): ingezien: dossier 2026-0001 (eigen team)`
QString lineOf(const LogRow& row) {
  const auto role = casefile::roleFromId(row.role);
  QString line = HavenCli::tr("%1  %2  %3 (%4): %5: %6")
                     .arg(row.id)
                     .arg(text::formatMoment(row.at), words(row.name), role ? text::label(*role) : words(row.role),
                          text::logAct(store::idOf(row.act)), text::logSubject(row.object, row.objectId));
  if (!row.caseNumber.empty()) line += HavenCli::tr("; case %1").arg(words(row.caseNumber));
  if (!row.ground.empty()) line += QStringLiteral(" (%1)").arg(text::logGround(row.ground));
  if (!row.reason.empty()) line += QStringLiteral(": ") + words(row.reason);
  return line;
}

Status writeCsv(const std::filesystem::path& place, const std::vector<LogRow>& rows) {
  auto file = exchange::OutputFile::open(place);
  if (!file) return fail(file.error());
  const auto names = store::logColumns();
  Status written = file->write(exchange::csvRecord(std::vector<std::string>(names.begin(), names.end())));
  for (const LogRow& row : rows)
    if (written) written = file->write(exchange::csvRecord(store::columnsOf(row)));
  return written ? file->commit() : written;
}

Result<std::optional<LogHead>> anchorFrom(const std::string& text) {
  if (text.empty()) return std::nullopt;
  const auto head = store::logHeadFromText(text);
  if (!head) return invalid("anchor", "not-a-head");
  return head;
}

ordered_json jsonOf(const store::LogVerification& found) {
  ordered_json faults = ordered_json::array();
  for (const auto& fault : found.faults)
    faults.push_back({{"what", store::idOf(fault.kind)}, {"row", fault.row}});
  return {{"ok", found.faults.empty()},
          {"count", found.head.count},
          {"head", store::textOf(found.head)},
          {"faults", faults}};
}

} // namespace

Exit showLog(const Options& options, const Console& console) {
  Opening opening = openStoreFor(options, console);
  if (!opening.store) return opening.exit;
  const auto filter = filterFrom(*opening.store, options);
  if (!filter) return console.refuse(filter.error());
  store::AccessLog log(*opening.store);
  const auto rows = log.rows(*filter);
  if (!rows) return console.refuse(rows.error(), words(options.number));
  if (!options.csv.empty()) {
    const auto about = caseOfExport(*opening.store, options.number);
    if (!about) return console.refuse(about.error());
    const Status noted = log.noteExport(store::LogAct::Export, "log", *about, options.number);
    if (!noted) return console.refuse(noted.error());
    const Status written = writeCsv(options.csv, *rows);
    return written ? console.finish() : console.refuse(written.error());
  }
  ordered_json list = ordered_json::array();
  for (const LogRow& row : *rows) {
    if (options.json)
      list.push_back(jsonOf(row));
    else
      console.print(lineOf(row));
  }
  if (options.json) console.print(ordered_json{{"rows", list}});
  return console.finish();
}

Exit verifyLog(const Options& options, const Console& console) {
  const auto anchor = anchorFrom(options.anchor);
  if (!anchor) return console.refuse(anchor.error());
  Opening opening = openStoreFor(options, console);
  if (!opening.store) return opening.exit;
  const auto found = store::AccessLog(*opening.store).verify(*anchor);
  if (!found) return console.refuse(found.error());
  if (options.json) {
    console.print(jsonOf(*found));
  } else {
    console.print(HavenCli::tr("Rows in the log: %1").arg(found->head.count));
    console.print(HavenCli::tr("End of the log, to note down elsewhere: %1").arg(words(store::textOf(found->head))));
    if (found->faults.empty()) console.print(HavenCli::tr("ok: no row was removed or altered."));
  }
  for (const auto& fault : found->faults)
    console.complain(text::logFault(store::idOf(fault.kind), fault.row));
  return console.finish(found->faults.empty() ? Exit::Done : Exit::Damaged);
}

} // namespace haven::cli
