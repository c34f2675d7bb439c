#include "cli/catalogue.h"
#include "cli/commands.h"
#include "cli/json_parts.h"
#include "cli/words.h"
#include "instruments/age_advice.h"
#include "text/labels.h"

namespace haven::cli {
namespace {

using instruments::AgeFit;
using instruments::AgeRule;
using instruments::Instrument;
using nlohmann::ordered_json;

struct AgeRange {
  std::optional<int> from;
  std::optional<int> to;
};

/// From the first to the last month for which it is recommended; an open end is absent.
AgeRange recommendedAges(const Instrument& instrument) {
  AgeRange range;
  bool first = true;
  for (const AgeRule& rule : instrument.ages) {
    if (rule.fit != AgeFit::Recommended) continue;
    if (first) range.from = rule.fromMonths;
    range.to = rule.toMonths;
    first = false;
  }
  return range;
}

/// A store has its licence packs; this program alone has none.
ordered_json describe(const Instrument& instrument, bool demonstration) {
  const AgeRange ages = recommendedAges(instrument);
  return {{"id", instrument.id},
          {"title", instrument.title},
          {"edition", instrument.edition},
          {"ageMonths", {{"from", orNull(ages.from)}, {"to", orNull(ages.to)}}},
          {"items", idsOf(instrument.items)},
          {"scales", idsOf(instrument.scales)},
          {"needsLicencePack", instrument.needsLicencePack},
          {"licencePack", false},
          {"demonstrationPack", demonstration},
          {"definitionHash", instrument.hash}};
}

QString bound(const std::optional<int>& months) {
  return months ? QString::number(*months) : QStringLiteral("…");
}

} // namespace

Exit listInstruments(const Options& options, const Console& console) {
  const auto catalogue = loadCatalogue();
  if (!catalogue) return console.refuse(catalogue.error());
  ordered_json list = ordered_json::array();
  for (const Instrument& instrument : catalogue->instruments()) {
    const bool demonstration = catalogue->demonstrationPack(instrument.id) != nullptr;
    list.push_back(describe(instrument, demonstration));
    if (options.json) continue;
    const AgeRange ages = recommendedAges(instrument);
    console.print(
        QStringLiteral("%1  %2").arg(QString::fromStdString(instrument.id), QString::fromStdString(instrument.title)));
    console.print(HavenCli::tr("  edition %1; recommended from %2 to %3 months; items: %4; scales: %5")
                      .arg(QString::fromStdString(instrument.edition), bound(ages.from), bound(ages.to))
                      .arg(instrument.items.size())
                      .arg(instrument.scales.size()));
    if (instrument.needsLicencePack)
      console.print(demonstration
                        ? HavenCli::tr("  scores need a licence pack; a made-up one for demonstration is there")
                        : HavenCli::tr("  scores need a licence pack; there is none"));
    console.print(QStringLiteral("  ") + QString::fromStdString(instrument.hash));
  }
  if (options.json) console.print(ordered_json{{"instruments", list}});
  return console.finish();
}

Exit advise(const Options& options, const Console& console) {
  const auto catalogue = loadCatalogue();
  if (!catalogue) return console.refuse(catalogue.error());
  ordered_json list = ordered_json::array();
  if (!options.json) console.print(text::formatAge(Months{options.ageMonths}));
  for (const Instrument& instrument : catalogue->instruments()) {
    const auto advice = adviseForAge(instrument, Months{options.ageMonths});
    list.push_back({{"instrument", advice.instrument},
                    {"fit", instruments::idOf(advice.fit)},
                    {"reason", advice.reason},
                    {"source", joined(advice.sources)}});
    if (options.json) continue;
    console.print(QStringLiteral("%1: %2. %3 (%4)")
                      .arg(QString::fromStdString(instrument.abbreviation), text::label(advice.fit),
                           QString::fromStdString(advice.reason), QString::fromStdString(joined(advice.sources))));
  }
  if (options.json) console.print(ordered_json{{"ageMonths", options.ageMonths}, {"advice", list}});
  return console.finish();
}

} // namespace haven::cli
