#include "fuzz/reader.h"
#include "instruments/scoring.h"

namespace haven::fuzz {

bool takes(std::string_view input) {
  using namespace instruments;
  const auto sheet = parseAnswerSheet(smallInstrument(), input);
  (void)parseAnswerSheet(smallStructure(), input); // any digit is an answer while the pack is missing
  if (!sheet) return false;
  const Score result = score(smallInstrument(), *sheet);
  require(result.answered + static_cast<int>(result.missing.size()) == static_cast<int>(smallInstrument().items.size()),
          "every item is answered or missing");
  for (const ScaleScore& scale : result.scales) {
    require(!scale.raw || (*scale.raw >= scale.min && *scale.raw <= scale.max), "a score lies between its ends");
    const NoBand why = whyNoBand(smallInstrument(), *smallInstrument().scale(scale.id), scale, *sheet);
    require(scale.band.has_value() == (why == NoBand::HasOne), "there is a band, or a reason for none");
  }
  require(!toJson(result).empty(), "a score has a JSON form");
  return true;
}

} // namespace haven::fuzz
