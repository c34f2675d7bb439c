#include "instruments/licence_pack.h"

#include "base/hash.h"

#include <algorithm>

namespace haven::instruments {
namespace {

/// Where a result says it got its norms from. Read as it stands on screens and in reports, like every document id.
SourceRef sourceOf(const LicencePack& pack) {
  return {"licentiepakket", pack.manual + ", " + pack.version};
}

NormTable composed(const PackNorm& norm, const LicencePack& pack) {
  NormTable table{norm.id,       norm.title, norm.respondents, norm.sexes, norm.fromMonths,
                  norm.toMonths, {},         sourceOf(pack)};
  for (const PackBand& band : norm.bands) {
    const auto name =
        std::find_if(pack.bands.begin(), pack.bands.end(), [&](const auto& n) { return n.id == band.id; });
    table.bands.push_back({band.id, band.from.value_or(0), band.to.value_or(0), name->label, name->meaning, {}});
  }
  return table;
}

void complete(Scale& scale, const PackScale& from, const LicencePack& pack) {
  scale.items = from.items;
  scale.reversed = from.reversed;
  scale.of = from.of;
  scale.method = from.method;
  scale.allowedMissing = from.allowedMissing;
  scale.whenMissing = from.whenMissing;
  scale.rounding = from.rounding;
  scale.norms.clear();
  for (const PackNorm& norm : from.norms)
    scale.norms.push_back(composed(norm, pack));
}

} // namespace

LicencePack emptyPack(const Instrument& structure) {
  LicencePack pack;
  pack.instrument = structure.id;
  pack.edition = structure.edition;
  pack.answers.resize(static_cast<std::size_t>(structure.answerCount));
  for (const Item& item : structure.items)
    pack.items.push_back({item.id, {}});
  for (const Scale& scale : structure.scales) {
    PackScale one;
    one.id = scale.id;
    if (scale.total)
      for (const Item& item : structure.items)
        one.items.push_back(item.id);
    pack.scales.push_back(std::move(one));
  }
  for (const BandName& band : structure.bandNames)
    pack.bands.push_back({band.id, band.label, {}});
  return pack;
}

std::string packHash(const LicencePack& pack) {
  return contentHash(packToJson(pack));
}

Instrument compose(const Instrument& structure, const LicencePack& pack) {
  Instrument whole = structure;
  whole.answers.clear();
  for (const PackAnswer& answer : pack.answers)
    whole.answers.push_back(
        {answer.value.value_or(0), answer.label, answer.neutralLabel.empty() ? answer.label : answer.neutralLabel});
  for (Item& item : whole.items)
    for (const PackItem& worded : pack.items)
      if (worded.id == item.id) item.statement = worded.text;
  whole.openQuestions.questions.clear();
  for (const PackItem& question : pack.openQuestions)
    whole.openQuestions.questions.push_back({question.id, question.text});
  for (Scale& scale : whole.scales)
    for (const PackScale& keyed : pack.scales)
      if (keyed.id == scale.id) complete(scale, keyed, pack);
  whole.advice.clear();
  for (const PackAdvice& advice : pack.advice) {
    AdviceRule rule{advice.id, {}, advice.atLeast, advice.text, sourceOf(pack)};
    for (const PackCondition& condition : advice.when)
      rule.when.push_back({condition.scale, condition.bands});
    whole.advice.push_back(std::move(rule));
  }
  whole.packHash = packHash(pack);
  whole.demonstration = pack.demonstration;
  return whole;
}

} // namespace haven::instruments
