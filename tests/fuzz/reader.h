#pragma once

#include "base/data_dir.h"
#include "instruments/instrument_catalogue.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

namespace haven::fuzz {

/// One of the readers, with what always has to hold of what it took. Each program here has one; ends the program where
/// something does not hold.
/// @return whether it took the input
bool takes(std::string_view input);

inline std::string contentOf(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) {
    std::cerr << "cannot read " << file << '\n';
    std::abort();
  }
  return {std::istreambuf_iterator<char>(in), {}};
}

inline void require(bool holds, const char* what) {
  if (holds) return;
  std::cerr << "does not hold: " << what << '\n';
  std::abort();
}

inline const std::string& definitionSchema() {
  static const std::string text = contentOf(HAVEN_SOURCE_DIR "/data/schema/instrument.schema.json");
  return text;
}

inline const std::string& packSchema() {
  static const std::string text = contentOf(HAVEN_SOURCE_DIR "/data/schema/licence-pack.schema.json");
  return text;
}

/// An invented instrument of three items that waits for a licence pack: small inputs say much about it.
inline const instruments::Instrument& smallStructure() {
  static const auto read =
      instruments::parseInstrument(contentOf(HAVEN_SOURCE_DIR "/tests/fuzz/seeds/definition/sound-structure.json"),
                                   "sound-structure.json", definitionSchema());
  require(read.has_value(), "the small structure is sound");
  return *read;
}

/// The same with the pack that is a seed of the pack reader.
inline const instruments::Instrument& smallInstrument() {
  static const auto composed = [] {
    const auto reading = instruments::readPack(contentOf(HAVEN_SOURCE_DIR "/tests/fuzz/seeds/pack/sound-pack.json"),
                                               packSchema(), {smallStructure()});
    require(reading.faults.empty(), "the small pack is sound");
    return compose(smallStructure(), reading.pack);
  }();
  return composed;
}

} // namespace haven::fuzz
