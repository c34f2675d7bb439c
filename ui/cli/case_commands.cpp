#include "cli/case_json.h"
#include "cli/commands.h"
#include "cli/open_store.h"
#include "cli/words.h"
#include "instruments/licence_pack.h"
#include "store/case_repository.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <nlohmann/json.hpp>

#include <QLocale>

#include <algorithm>
#include <limits>

namespace haven::cli {
namespace {

using casefile::Administration;
using casefile::CaseFile;
using nlohmann::ordered_json;
using text::from;

/// `2026-0001  Noor (fictief), 2 jaar en 6 maanden`
QString headingOf(const std::string& number, const casefile::Youth& youth, bool example, Date today) {
  QString text = HavenCli::tr("%1  %2, %3")
                     .arg(from(number), from(youth.name), text::formatAge(completedMonths(youth.dateOfBirth, today)));
  return example ? HavenCli::tr("%1 [example, fictional]").arg(text) : text;
}

QString demonstrationMark() {
  return from(instruments::kDemonstrationMark);
}

QString pointsOf(double raw) {
  return QLocale::c().toString(raw, 'g', 6);
}

void printRow(const store::CaseListRow& row, const Console& console) {
  QString line = headingOf(row.number, row.youth, row.example, console.clock.today());
  if (row.lastInstrument && row.lastDate) {
    const QString instrument = from(*row.lastInstrument);
    const QString date = text::formatDate(*row.lastDate);
    line += row.lastRaw ? HavenCli::tr("; %1 on %2: %3").arg(instrument, date, pointsOf(*row.lastRaw))
                        : HavenCli::tr("; %1 on %2").arg(instrument, date);
    if (row.lastDemonstration) line += QStringLiteral(" [%1]").arg(demonstrationMark());
  }
  if (row.drafts > 0) line += HavenCli::tr("; drafts: %1").arg(row.drafts);
  console.print(line);
}

QString stateOf(const Administration& record) {
  if (!record.isFinal()) return HavenCli::tr("draft");
  return record.isCurrent() ? HavenCli::tr("final") : HavenCli::tr("final, corrected later");
}

void printRecord(const CaseFile& file, const Administration& record, const Console& console) {
  const auto* relationship = file.relationship(record.relationship);
  console.print(HavenCli::tr("  %1 on %2, version %3, %4; about %5")
                    .arg(from(record.instrument), text::formatDate(record.date))
                    .arg(record.version)
                    .arg(stateOf(record), relationship == nullptr ? QString() : text::label(*relationship)));
  if (!record.openAnswers.empty())
    console.print(HavenCli::tr("    open answers: %1; kept, never scored").arg(record.openAnswers.size()));
  if (!record.result) return;
  if (record.result->demonstration) console.print(QStringLiteral("    ") + demonstrationMark());
  const auto& scales = record.result->scales;
  if (std::none_of(scales.begin(), scales.end(), [](const auto& scale) { return scale.hasRange(); }))
    console.print(HavenCli::tr("    scores withheld: there was no licence pack"));
  for (const auto& scale : scales)
    if (scale.raw)
      console.print(HavenCli::tr("    %1: %2 (%3-%4), %5; this is no diagnosis")
                        .arg(from(scale.id), pointsOf(*scale.raw), pointsOf(scale.min), pointsOf(scale.max),
                             from(scale.band.value_or("-"))));
}

void printCase(const CaseFile& file, const Console& console) {
  console.print(headingOf(file.number, file.youth, file.example, console.clock.today()));
  console.print(HavenCli::tr("Born: %1").arg(text::formatDate(file.youth.dateOfBirth)));
  if (!file.youth.clientNumber.empty())
    console.print(HavenCli::tr("Client number: %1").arg(from(file.youth.clientNumber)));
  console.print(HavenCli::tr("Relationships:"));
  for (const auto& relationship : file.relationships)
    console.print(QStringLiteral("  ") + text::label(relationship));
  console.print(HavenCli::tr("Records:"));
  for (const Administration& record : file.administrations)
    printRecord(file, record, console);
}

} // namespace

Exit listCases(const Options& options, const Console& console) {
  Opening opening = openStoreFor(options, console);
  if (!opening.store) return opening.exit;
  store::CaseRepository cases(*opening.store);
  const auto rows = cases.list(options.search, std::numeric_limits<int>::max());
  if (!rows) return console.refuse(rows.error());
  ordered_json list = ordered_json::array();
  for (const auto& row : *rows) {
    if (options.json)
      list.push_back(jsonOf(row, console.clock.today()));
    else
      printRow(row, console);
  }
  if (options.json) console.print(ordered_json{{"cases", list}});
  return console.finish();
}

Exit showCase(const Options& options, const Console& console) {
  Opening opening = openStoreFor(options, console);
  if (!opening.store) return opening.exit;
  store::CaseRepository cases(*opening.store);
  const auto id = cases.findNumber(options.number);
  if (!id) return console.refuse(id.error(), from(options.number));
  const auto file = cases.load(*id);
  if (!file) return console.refuse(file.error());
  if (options.json)
    console.print(jsonOf(*file, console.clock.today()));
  else
    printCase(*file, console);
  return console.finish();
}

} // namespace haven::cli
