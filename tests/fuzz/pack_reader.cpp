#include "fuzz/reader.h"
#include "instruments/scoring.h"

namespace haven::fuzz {
namespace {

using namespace instruments;

/// Every item answered with the lowest or the highest answer, by a mother of forty months.
AnswerSheet sheetOf(const Instrument& instrument, int answer) {
  AnswerSheet sheet;
  for (const Item& item : instrument.items)
    require(sheet.answer(instrument, item.id, answer).has_value(), "an item takes an answer of its scale");
  sheet.respondent = "mother";
  sheet.ageMonths = 40;
  return sheet;
}

void tryOut(const LicencePack& pack) {
  const Instrument instrument = compose(smallStructure(), pack);
  for (const int answer : {instrument.minAnswer(), instrument.maxAnswer()}) {
    const Score result = score(instrument, sheetOf(instrument, answer));
    for (const ScaleScore& scale : result.scales) {
      require(scale.raw && *scale.raw >= scale.min && *scale.raw <= scale.max, "a score lies between its ends");
      require(scale.band.has_value() == scale.normTable.has_value(), "a norm table has a band for every score");
    }
  }
}

/// As a pack is taken in while it is entered, or from a file with faults.
void draft(std::string_view input) {
  const auto read = readPackDraft(input);
  if (!read) return;
  const std::string written = packToJson(*read);
  const auto again = readPackDraft(written);
  require(again && *again == *read && packToJson(*again) == written, "a draft written is the draft read");
  if (checkPack(*read, smallStructure()).empty() && read->instrument == smallStructure().id)
    require(readPack(written, packSchema(), {smallStructure()}).faults.empty(), "a sound draft is a sound file");
}

} // namespace

bool takes(std::string_view input) {
  draft(input);
  const PackReading reading = readPack(input, packSchema(), {smallStructure()});
  if (!reading.faults.empty()) return false;
  const PackReading again = readPack(packToJson(reading.pack), packSchema(), {smallStructure()});
  require(again.faults.empty() && again.pack == reading.pack, "a pack written is the pack read");
  tryOut(reading.pack);
  return true;
}

} // namespace haven::fuzz
