#include "fuzz/reader.h"

namespace haven::fuzz {

bool takes(std::string_view input) {
  const auto read = instruments::parseInstrument(input, "x.json", definitionSchema());
  if (!read) return false;
  const auto again = instruments::parseInstrument(read->canonical, "x.json", definitionSchema());
  require(again && again->hash == read->hash, "a kept definition reads back as the same");
  return true;
}

} // namespace haven::fuzz
