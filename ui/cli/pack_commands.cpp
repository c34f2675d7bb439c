#include "casefile/relationship.h"
#include "cli/catalogue.h"
#include "cli/commands.h"
#include "cli/json_parts.h"
#include "cli/pack_file.h"
#include "cli/words.h"
#include "text/error_words.h"
#include "text/fault_text.h"
#include "text/labels.h"

namespace haven::cli {
namespace {

using instruments::LicencePack;
using instruments::PackNorm;
using instruments::PackScale;
using nlohmann::ordered_json;
using text::printable;

// What is licensed stays in the pack's file: no wording of items and no bound of a band is shown here.

ordered_json jsonOf(const PackNorm& norm) {
  return {{"id", norm.id},
          {"title", norm.title},
          {"respondents", norm.respondents},
          {"sexes", norm.sexes},
          {"fromMonths", orNull(norm.fromMonths)},
          {"toMonths", orNull(norm.toMonths)},
          {"bands", idsOf(norm.bands)}};
}

ordered_json jsonOf(const PackScale& scale) {
  ordered_json norms = ordered_json::array();
  for (const PackNorm& norm : scale.norms)
    norms.push_back(jsonOf(norm));
  return {{"id", scale.id},
          {"items", scale.items.size()},
          {"reversed", scale.reversed.size()},
          {"of", scale.of},
          {"method", instruments::idOf(scale.method)},
          {"allowedMissing", scale.allowedMissing},
          {"whenMissing", instruments::idOf(scale.whenMissing)},
          {"rounding", instruments::idOf(scale.rounding)},
          {"norms", norms}};
}

ordered_json jsonOf(const LicencePack& pack) {
  ordered_json answers = ordered_json::array();
  for (const auto& answer : pack.answers)
    answers.push_back(orNull(answer.value));
  ordered_json scales = ordered_json::array();
  for (const PackScale& scale : pack.scales)
    scales.push_back(jsonOf(scale));
  return {{"instrument", pack.instrument},
          {"edition", pack.edition},
          {"version", pack.version},
          {"manual", pack.manual},
          {"demonstration", pack.demonstration},
          {"packHash", instruments::packHash(pack)},
          {"answers", answers},
          {"items", pack.items.size()},
          {"openQuestions", pack.openQuestions.size()},
          {"scales", scales},
          {"bands", idsOf(pack.bands)},
          {"advice", idsOf(pack.advice)}};
}

ordered_json jsonOf(const instruments::JsonFault& fault) {
  return {{"path", fault.path},
          {"reason", fault.reason},
          {"what", fault.what},
          {"text", text::faultText(fault).toStdString()}};
}

ordered_json outcomeOf(const PackFile& file) {
  ordered_json faults = ordered_json::array();
  for (const auto& fault : file.reading.faults)
    faults.push_back(jsonOf(fault));
  const bool valid = file.reading.faults.empty();
  return {{"valid", valid}, {"pack", valid ? jsonOf(file.reading.pack) : ordered_json(nullptr)}, {"faults", faults}};
}

QString listed(const std::vector<std::string>& ids) {
  QStringList words;
  for (const std::string& id : ids)
    words += printable(id);
  return words.join(QStringLiteral(", "));
}

template <class T>
QString idsInWords(const std::vector<T>& list) {
  QStringList ids;
  for (const T& one : list)
    ids += printable(one.id);
  return ids.isEmpty() ? HavenCli::tr("none") : ids.join(QStringLiteral(", "));
}

QString missingRuleOf(const PackScale& scale) {
  using instruments::WhenMissing;
  if (!scale.of.empty()) return HavenCli::tr("missing answers: as its scales have it");
  if (scale.allowedMissing == 0) return HavenCli::tr("no answer may be missing");
  const QString rule = scale.whenMissing == WhenMissing::MeanImputed
                           ? HavenCli::tr("missing answers: at most %1, counted as the mean of the others")
                           : HavenCli::tr("missing answers: at most %1, nothing put in their place");
  return rule.arg(scale.allowedMissing);
}

QString roundingOf(instruments::Rounding rounding) {
  switch (rounding) {
  case instruments::Rounding::Whole:
    return HavenCli::tr("rounded to whole points");
  case instruments::Rounding::Half:
    return HavenCli::tr("rounded to half points");
  case instruments::Rounding::None:
    break;
  }
  return HavenCli::tr("not rounded");
}

QString respondentsOf(const PackNorm& norm) {
  QStringList kinds;
  for (const std::string& id : norm.respondents) {
    const auto kind = casefile::relationshipKindFromId(id);
    kinds += kind ? text::label(*kind) : printable(id);
  }
  return kinds.isEmpty() ? HavenCli::tr("any respondent") : kinds.join(QStringLiteral(", "));
}

QString sexesOf(const PackNorm& norm) {
  return norm.sexes.empty() ? HavenCli::tr("any sex") : listed(norm.sexes);
}

QString peopleOf(const PackNorm& norm) {
  const QString months = norm.fromMonths || norm.toMonths
                             ? HavenCli::tr("%1 to %2 months")
                                   .arg(norm.fromMonths ? QString::number(*norm.fromMonths) : QStringLiteral("…"),
                                        norm.toMonths ? QString::number(*norm.toMonths) : QStringLiteral("…"))
                             : HavenCli::tr("any age");
  return HavenCli::tr("%1; %2; %3").arg(respondentsOf(norm), sexesOf(norm), months);
}

void printScale(const PackScale& scale, const Console& console) {
  const QString content =
      scale.of.empty() ? HavenCli::tr("items: %1, reversed: %2").arg(scale.items.size()).arg(scale.reversed.size())
                       : HavenCli::tr("over the scales %1").arg(listed(scale.of));
  const QString method = scale.method == instruments::ScaleMethod::Mean ? HavenCli::tr("mean") : HavenCli::tr("sum");
  console.print(HavenCli::tr("  scale %1: %2; %3; %4; %5")
                    .arg(printable(scale.id), content, method, roundingOf(scale.rounding), missingRuleOf(scale)));
  for (const PackNorm& norm : scale.norms)
    console.print(HavenCli::tr("    norm table %1, %2 (%3); bands: %4")
                      .arg(printable(norm.id), printable(norm.title), peopleOf(norm), idsInWords(norm.bands)));
}

void printPack(const LicencePack& pack, const Console& console) {
  console.print(HavenCli::tr("Licence pack for %1, edition %2; version %3")
                    .arg(printable(pack.instrument), printable(pack.edition), printable(pack.version)));
  if (pack.demonstration) console.print(printable(std::string(instruments::kDemonstrationMark)));
  console.print(HavenCli::tr("  taken from: %1").arg(printable(pack.manual)));
  console.print(HavenCli::tr("  answers: %1; items: %2; open questions: %3")
                    .arg(pack.answers.size())
                    .arg(pack.items.size())
                    .arg(pack.openQuestions.size()));
  for (const PackScale& scale : pack.scales)
    printScale(scale, console);
  console.print(HavenCli::tr("  bands: %1").arg(idsInWords(pack.bands)));
  console.print(HavenCli::tr("  advice: %1").arg(idsInWords(pack.advice)));
  console.print(QStringLiteral("  ") + printable(instruments::packHash(pack)));
  console.print(HavenCli::tr("ok: no faults. Let a second person compare it with the manual before it is used."));
}

} // namespace

Exit checkPackFile(const Options& options, const Console& console) {
  const auto catalogue = loadCatalogue();
  if (!catalogue) return console.refuse(catalogue.error());
  const PackFile file = readPackFile(options.in, *catalogue, console);
  const bool read = file.exit == Exit::Done || !file.reading.faults.empty();
  if (options.json && read)
    console.print(outcomeOf(file));
  else if (file.exit == Exit::Done)
    printPack(file.reading.pack, console);
  return console.finish(file.exit);
}

} // namespace haven::cli
