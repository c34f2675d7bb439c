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

} // namespace haven::instruments
