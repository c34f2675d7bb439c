#pragma once

#include "base/result.h"
#include "instruments/instrument.h"
#include "instruments/licence_pack.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace haven::instruments {

/// Reads one definition and checks it: JSON Schema first, then what a schema cannot say (ids unique, references
/// resolve, ages cover every month once, bands cover every attainable score once).
/// @param name named in errors, usually the file name
/// @param schema text of `instrument.schema.json`
/// @return InvalidFile (file, path as a JSON pointer, reason) for the first fault; nothing of a bad file is used.
Result<Instrument> parseInstrument(std::string_view json, std::string_view name, std::string_view schema);

/// Every definition in a data folder (`instruments/*.json`), sorted by first recommended age, then id.
class InstrumentCatalogue {
 public:
  /// Loads all or none. InvalidFile names the file; two files with one id are refused.
  static Result<InstrumentCatalogue> load(const std::filesystem::path& dataDirectory);

  [[nodiscard]] const std::vector<Instrument>& instruments() const { return m_instruments; }
  /// nullptr when unknown.
  [[nodiscard]] const Instrument* find(std::string_view id) const;
  /// Text of the schema, for reading definitions that a store has kept.
  [[nodiscard]] const std::string& schema() const { return m_schema; }
  /// Text of `licence-pack.schema.json`.
  [[nodiscard]] const std::string& packSchema() const { return m_packSchema; }
  /// The made-up pack that ships with an instrument (`demonstration/<id>.json`); nullptr where there is none.
  [[nodiscard]] const LicencePack* demonstrationPack(std::string_view instrument) const;

 private:
  Status loadDemonstrations(const std::filesystem::path& dataDirectory);

  std::vector<Instrument> m_instruments;
  std::string m_schema;
  std::string m_packSchema;
  std::vector<LicencePack> m_demonstrations;
};

} // namespace haven::instruments
