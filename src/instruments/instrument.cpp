#include "instruments/instrument.h"

#include <algorithm>

namespace haven::instruments {
namespace {

template <class T>
const T* byId(const std::vector<T>& list, std::string_view id) {
  const auto found = std::find_if(list.begin(), list.end(), [&](const T& one) { return one.id == id; });
  return found == list.end() ? nullptr : &*found;
}

} // namespace

const Item* Instrument::item(std::string_view itemId) const {
  return byId(items, itemId);
}

const Scale* Instrument::scale(std::string_view scaleId) const {
  return byId(scales, scaleId);
}

const AnswerOption* Instrument::answer(int value) const {
  const auto found = std::find_if(answers.begin(), answers.end(), [&](const auto& one) { return one.value == value; });
  return found == answers.end() ? nullptr : &*found;
}

bool Instrument::accepts(int value) const {
  return answers.empty() ? value >= 0 && value <= kHighestUnknownAnswer : answer(value) != nullptr;
}

bool Instrument::mayRespond(std::string_view kind) const {
  return respondents.empty() || std::find(respondents.begin(), respondents.end(), kind) != respondents.end();
}

std::vector<std::string> Instrument::itemsOf(const Scale& scaleAsked) const {
  if (scaleAsked.of.empty()) return scaleAsked.items;
  std::vector<std::string> ids;
  for (const Item& one : items) {
    const bool counts = std::any_of(scaleAsked.of.begin(), scaleAsked.of.end(), [&](const std::string& partId) {
      const Scale* part = scale(partId);
      return part != nullptr && std::find(part->items.begin(), part->items.end(), one.id) != part->items.end();
    });
    if (counts) ids.push_back(one.id);
  }
  return ids;
}

const BandName* Instrument::bandName(std::string_view bandId) const {
  return byId(bandNames, bandId);
}

const Band* Instrument::band(std::string_view scaleId, std::string_view normTable, std::string_view bandId) const {
  const Scale* found = scale(scaleId);
  const NormTable* table = found == nullptr ? nullptr : byId(found->norms, normTable);
  return table == nullptr ? nullptr : byId(table->bands, bandId);
}

std::string_view idOf(AgeFit fit) {
  switch (fit) {
  case AgeFit::Recommended:
    return "recommended";
  case AgeFit::Caution:
    return "caution";
  case AgeFit::NotSuitable:
    break;
  }
  return "not-suitable";
}

bool isSex(std::string_view id) {
  return std::find(std::begin(kSexes), std::end(kSexes), id) != std::end(kSexes);
}

std::string_view idOf(ScaleMethod method) {
  return method == ScaleMethod::Mean ? "mean" : "sum";
}

std::string_view idOf(WhenMissing rule) {
  switch (rule) {
  case WhenMissing::Withheld:
    return "withheld";
  case WhenMissing::MeanImputed:
    return "mean-imputed";
  case WhenMissing::AsAnswered:
    break;
  }
  return "as-answered";
}

std::string_view idOf(Rounding rounding) {
  switch (rounding) {
  case Rounding::Whole:
    return "whole";
  case Rounding::Half:
    return "half";
  case Rounding::None:
    break;
  }
  return "none";
}

} // namespace haven::instruments
