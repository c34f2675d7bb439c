#pragma once

#include "instruments/licence_pack.h"
#include "instruments/shipped.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <ostream>
#include <string>
#include <vector>

namespace haven::instruments {

/// For messages of failing tests.
inline std::ostream& operator<<(std::ostream& out, const JsonFault& fault) {
  return out << '\n' << fault.path << ": " << fault.reason << (fault.what.empty() ? "" : " ") << fault.what;
}

} // namespace haven::instruments

namespace haven::tests {

using Json = nlohmann::json;

/// The made-up pack of an instrument, to spoil.
inline Json soundPack(std::string_view instrument) {
  const auto* pack = shipped().demonstrationPack(instrument);
  if (pack == nullptr) throw std::runtime_error("no demonstration pack");
  return Json::parse(instruments::packToJson(*pack));
}

inline instruments::PackReading readPackText(std::string_view text) {
  return instruments::readPack(text, shipped().packSchema(), shipped().instruments());
}

inline std::vector<instruments::JsonFault> faultsOf(const Json& pack) {
  return readPackText(pack.dump()).faults;
}

/// One change of a sound pack, and exactly what has to be said of it.
struct BrokenPack {
  const char* why;
  const char* instrument;
  void (*change)(Json& pack);
  std::vector<instruments::JsonFault> faults;
};

// ARI-CP: 48 items; scales 0-3 of 13, 11, 11 and 13 in half points, 13-65 and 11-55.
inline constexpr const char* kAri = "ari-cp-2-5";
// AISI: 20 items; scales 0-2 in whole points; scale 3 is the total over them.
inline constexpr const char* kAisi = "aisi-6-12";

inline Json& at(Json& pack, const char* path) {
  return pack[Json::json_pointer(path)];
}

inline void checkRows(const std::vector<BrokenPack>& rows) {
  for (const BrokenPack& row : rows) {
    Json pack = soundPack(row.instrument);
    const Json sound = pack;
    row.change(pack);
    INFO(row.why);
    CHECK(pack != sound);
    CHECK(faultsOf(pack) == row.faults);
  }
}

} // namespace haven::tests
