#include "instruments/small_instrument.h"

#include "instruments/attainable.h"

#include <cmath>
#include <stdexcept>

namespace haven::tests {

using namespace haven::instruments;

Instrument smallStructure(const Smallness& small) {
  Instrument made;
  made.id = "klein";
  made.edition = "1";
  made.needsLicencePack = true;
  made.respondents = {"mother", "father"};
  made.ages = {{{}, {}, AgeFit::Recommended, {}, {}}};
  made.bandNames = {{"low", "laag"}, {"average", "gemiddeld"}, {"high", "hoog"}};
  for (int item = 1; item <= small.itemsA + small.itemsB; ++item)
    made.items.push_back({std::to_string(item), {}, {}, {}, {}, {}});
  for (const char* id : {"a", "b"}) {
    Scale scale;
    scale.id = scale.title = id;
    made.scales.push_back(scale);
  }
  if (small.total != TotalOver::Nothing) {
    Scale total;
    total.id = total.title = "total";
    total.total = true;
    made.scales.push_back(total);
  }
  return made;
}

namespace {

void giveAnswers(Dice& dice, const Smallness& small, LicencePack& pack) {
  int value = dice.between(0, 2);
  const int step = dice.between(1, 2);
  for (int answer = 0; answer < small.answers; ++answer) {
    pack.answers.push_back({value, "verzonnen", {}});
    value += small.even ? step : dice.between(1, 3);
  }
}

void giveRules(Dice& dice, PackScale& scale) {
  for (const std::string& item : scale.items)
    if (dice.chance(40)) scale.reversed.push_back(item);
  scale.method = dice.chance(50) ? ScaleMethod::Sum : ScaleMethod::Mean;
  scale.rounding = dice.oneOf<Rounding>({Rounding::None, Rounding::Whole, Rounding::Half});
  if (dice.chance(30) || scale.items.size() < 2) return;
  scale.allowedMissing = dice.between(1, static_cast<int>(scale.items.size()) - 1);
  scale.whenMissing = dice.chance(50) ? WhenMissing::MeanImputed : WhenMissing::AsAnswered;
}

Scale rulesOf(const PackScale& from) {
  Scale scale;
  scale.id = from.id;
  scale.items = from.items;
  scale.of = from.of;
  scale.method = from.method;
  scale.allowedMissing = from.allowedMissing;
  scale.whenMissing = from.whenMissing;
  scale.rounding = from.rounding;
  return scale;
}

void giveTotal(Dice& dice, const Smallness& small, LicencePack& pack) {
  PackScale total;
  total.id = "total";
  if (small.total == TotalOver::Items) {
    for (const PackItem& item : pack.items)
      total.items.push_back(item.id);
    dice.shuffle(total.items);
    giveRules(dice, total);
  } else {
    total.of = {"b", "a"};
    for (PackScale& part : pack.scales)
      if (!stepOf(rulesOf(part))) part.rounding = dice.chance(50) ? Rounding::Whole : Rounding::Half;
    total.method = dice.chance(50) ? ScaleMethod::Sum : ScaleMethod::Mean;
    total.rounding = dice.oneOf<Rounding>({Rounding::None, Rounding::Whole, Rounding::Half});
  }
  pack.scales.push_back(std::move(total));
}

} // namespace

LicencePack smallPack(Dice& dice, const Smallness& small, const Instrument& structure) {
  LicencePack pack = emptyPack(structure);
  pack.version = "1";
  pack.manual = "verzonnen";
  giveAnswers(dice, small, pack);
  std::vector<std::string> items;
  for (PackItem& item : pack.items) {
    item.text = "verzonnen";
    items.push_back(item.id);
  }
  dice.shuffle(items);
  pack.scales.resize(2);
  pack.scales[0].items.assign(items.begin(), items.begin() + small.itemsA);
  pack.scales[1].items.assign(items.begin() + small.itemsA, items.end());
  for (PackScale& scale : pack.scales)
    giveRules(dice, scale);
  if (small.total != TotalOver::Nothing) giveTotal(dice, small, pack);
  oneBandForAll(pack, structure);
  return pack;
}

void oneBandForAll(LicencePack& pack, const Instrument& structure) {
  for (PackScale& scale : pack.scales)
    scale.norms.clear();
  const Instrument made = compose(structure, pack);
  for (std::size_t i = 0; i < pack.scales.size(); ++i) {
    const auto range = rangeOf(made.scales[i], made.scales, made.answers);
    if (!range) throw std::logic_error("no range");
    PackNorm norm;
    norm.id = norm.title = "n";
    norm.bands = {{"low", range->first, range->second}};
    pack.scales[i].norms = {norm};
  }
}

void everySheet(const Instrument& instrument, bool leaveOut, const std::function<void(const AnswerSheet&)>& call,
                const AnswerSheet& from) {
  std::vector<std::string> open;
  for (const Item& item : instrument.items)
    if (!from.at(item.id)) open.push_back(item.id);
  AnswerSheet sheet = from;
  const std::function<void(std::size_t)> next = [&](std::size_t place) {
    if (place == open.size()) return call(sheet);
    for (const AnswerOption& answer : instrument.answers) {
      if (!sheet.answer(instrument, open[place], answer.value)) throw std::logic_error("answer refused");
      next(place + 1);
    }
    sheet.clear(open[place]);
    if (leaveOut) next(place + 1);
  };
  next(0);
}

AnswerSheet anySheet(Dice& dice, const Instrument& instrument, int percentMissing) {
  AnswerSheet sheet;
  for (const Item& item : instrument.items)
    if (!dice.chance(percentMissing) && !sheet.answer(instrument, item.id, dice.oneOf(instrument.answers).value))
      throw std::logic_error("answer refused");
  return sheet;
}

} // namespace haven::tests
