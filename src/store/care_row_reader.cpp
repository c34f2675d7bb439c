#include "store/care_row_reader.h"

#include "base/hash.h"
#include "interventions/matching.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace haven::store {
namespace {

using interventions::Fit;
using nlohmann::json;

bool isFit(std::string_view id) {
  constexpr std::array kFits{Fit::Fits, Fit::Near, Fit::No};
  return std::any_of(kFits.begin(), kFits.end(), [&](Fit fit) { return idOf(fit) == id; });
}

std::vector<std::string> parts(RowReader& reader) {
  std::vector<std::string> read;
  try {
    const json kept = json::parse(reader.text());
    reader.mark(kept.is_array());
    for (const json& part : kept)
      read.push_back(part.get<std::string>());
  } catch (const json::exception&) {
    reader.mark(false);
  }
  return read;
}

} // namespace

casefile::CareChoice readChoice(RowReader& reader) {
  casefile::CareChoice read;
  read.id = reader.integer();
  read.round = reader.number();
  read.intervention = reader.text();
  read.name = reader.text();
  read.local = reader.flag();
  read.fit = reader.text();
  reader.mark(isFit(read.fit));
  read.catalogue = reader.text();
  reader.mark(isContentHash(read.catalogue));
  read.reason = reader.text();
  read.partner = reader.text();
  read.offeredBy = reader.text();
  read.chosen = reader.signature();
  return read;
}

EndOfChoice readEnd(RowReader& reader) {
  EndOfChoice read;
  read.choice = reader.integer();
  read.end.reason = reader.text();
  read.end.by = reader.signature();
  return read;
}

casefile::LetterRecord readLetter(RowReader& reader) {
  casefile::LetterRecord read;
  read.id = reader.integer();
  read.choice = reader.optionalId();
  read.partner = reader.text();
  read.receiver = reader.text();
  read.parts = parts(reader);
  read.named = reader.flag();
  read.sha256 = reader.text();
  reader.mark(isSha256(read.sha256));
  read.made = reader.signature();
  return read;
}

OverlayVersion readOverlayVersion(RowReader& reader) {
  OverlayVersion read;
  read.removed = reader.flag();
  read.organisation = reader.text();
  read.updated = reader.text();
  read.hash = reader.text();
  read.content = reader.text();
  reader.mark(read.removed || contentHash(read.content) == read.hash);
  read.by = reader.signature();
  return read;
}

} // namespace haven::store
