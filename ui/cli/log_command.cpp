#include "cli/commands.h"
#include "cli/open_store.h"
#include "cli/words.h"
#include "exchange/csv.h"
#include "exchange/output_file.h"
#include "store/access_log.h"
#include "store/case_repository.h"
#include "store/caseload.h"
#include "text/labels.h"
#include "text/log_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace haven::cli {
namespace {

using nlohmann::ordered_json;
using store::LogFilter;
using store::LogHead;
using store::LogRow;

constexpr const char* kColumns = "id,at,account,name,role,act,object,objectId,case,ground,reason,hash\n";

QString words(const std::string& text) {
  return QString::fromStdString(text);
}

std::string_view idOf(store::LogFault::Kind kind) {
  constexpr std::string_view kIds[] = {"missing", "altered", "truncated", "head", "anchor"};
  return kIds[static_cast<std::size_t>(kind)];
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

/// A field that a spreadsheet takes for a formula is not kept from being text by quotes alone.
std::string csvText(std::string_view text) {
  constexpr std::string_view kFormula = "=+-@\t\r";
  const bool acts = !text.empty() && kFormula.find(text.front()) != std::string_view::npos;
  return exchange::csvField(acts ? "'" + std::string(text) : std::string(text));
}

std::string csvOf(const LogRow& row) {
  std::string line = std::to_string(row.id) + "," + row.at + "," + (row.account ? std::to_string(*row.account) : "");
  for (const std::string_view field :
       {std::string_view(row.name), std::string_view(row.role), store::idOf(row.act), std::string_view(row.object),
        std::string_view(row.objectId), std::string_view(row.caseNumber), std::string_view(row.ground),
        std::string_view(row.reason), std::string_view(row.hash)})
    line += "," + csvText(field);
  return line + "\n";
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
  Status written = file->write(kColumns);
  for (const LogRow& row : rows)
    if (written) written = file->write(csvOf(row));
  return written ? file->commit() : written;
}

/// `COUNT:HASH`
std::string textOf(const LogHead& head) {
  return std::to_string(head.count) + ":" + head.hash;
}

Result<std::optional<LogHead>> anchorFrom(const std::string& text) {
  if (text.empty()) return std::nullopt;
  LogHead head;
  const auto colon = text.find(':');
  const char* const end = text.data() + std::min(colon, text.size());
  const auto read = std::from_chars(text.data(), end, head.count);
  if (colon == std::string::npos || read.ec != std::errc() || read.ptr != end || head.count < 0)
    return invalid("anchor", "not-a-head");
  head.hash = text.substr(colon + 1);
  return head;
}

ordered_json jsonOf(const store::LogVerification& found) {
  ordered_json faults = ordered_json::array();
  for (const auto& fault : found.faults)
    faults.push_back({{"what", idOf(fault.kind)}, {"row", fault.row}});
  return {{"ok", found.faults.empty()}, {"count", found.head.count}, {"head", textOf(found.head)}, {"faults", faults}};
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
    console.print(HavenCli::tr("End of the log, to note down elsewhere: %1").arg(words(textOf(found->head))));
    if (found->faults.empty()) console.print(HavenCli::tr("ok: no row was removed or altered."));
  }
  for (const auto& fault : found->faults)
    console.complain(text::logFault(idOf(fault.kind), fault.row));
  return console.finish(found->faults.empty() ? Exit::Done : Exit::Damaged);
}

} // namespace haven::cli
