#include "instruments/instrument_catalogue.h"

#include "base/data_dir.h"
#include "base/hash.h"
#include "instruments/definition_checks.h"
#include "instruments/definition_reader.h"
#include "instruments/json_reader.h"
#include "instruments/schema_check.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace haven::instruments {
namespace {

constexpr std::string_view kSchemaName = "instrument.schema.json";
constexpr std::string_view kPackSchemaName = "licence-pack.schema.json";
constexpr int kFormat = 1;

tl::unexpected<Error> refused(std::string_view file, const JsonFault& fault) {
  return fail(ErrorKind::InvalidFile, {{"file", std::string(file)}, {"path", fault.path}, {"reason", fault.reason}});
}

/// First month for which an instrument is recommended; what it is sorted by.
int firstRecommended(const Instrument& instrument) {
  for (const AgeRule& rule : instrument.ages)
    if (rule.fit == AgeFit::Recommended) return rule.fromMonths.value_or(std::numeric_limits<int>::min());
  return std::numeric_limits<int>::max();
}

Result<std::vector<std::filesystem::path>> definitionFiles(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code error;
  for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
    if (at->path().extension() == ".json") files.push_back(at->path());
  if (error) return fail(ErrorKind::IoFailed, {{"file", folder.string()}, {"reason", "list"}});
  std::sort(files.begin(), files.end());
  return files;
}

} // namespace

Result<Instrument> parseInstrument(std::string_view json, std::string_view name, std::string_view schema) {
  const auto document = readJson(json);
  if (!document) return refused(name, document.error());
  try {
    // Another format has another schema: what the file says of itself comes before what we expect of it.
    if (document->is_object() && document->contains("format") && document->at("format").is_number_integer() &&
        document->at("format") != kFormat)
      return refused(name, {"/format", "unsupported-format"});
    if (const auto fault = checkSchema(*document, schema))
      return refused(fault->reason == "bad-schema" ? kSchemaName : name, *fault);
    Instrument instrument = readDefinition(*document);
    if (const auto fault = checkDefinition(instrument)) return refused(name, *fault);
    instrument.canonical = document->dump();
    instrument.hash = contentHash(instrument.canonical);
    return instrument;
  } catch (const nlohmann::json::exception&) { // only with a schema that lets through what readDefinition cannot take
    return refused(name, {"", "not-as-schema"});
  }
}

Result<InstrumentCatalogue> InstrumentCatalogue::load(const std::filesystem::path& dataDirectory) {
  InstrumentCatalogue catalogue;
  const auto schema = readFile(dataDirectory / "schema" / kSchemaName, kMaxJson);
  if (!schema) return fail(schema.error());
  catalogue.m_schema = *schema;
  const auto files = definitionFiles(dataDirectory / "instruments");
  if (!files) return fail(files.error());
  for (const auto& file : *files) {
    const auto text = readFile(file, kMaxJson);
    if (!text) return fail(text.error());
    auto instrument = parseInstrument(*text, file.filename().string(), *schema);
    if (!instrument) return fail(instrument.error());
    if (catalogue.find(instrument->id) != nullptr) return refused(file.filename().string(), {"/id", "duplicate-id"});
    catalogue.m_instruments.push_back(std::move(*instrument));
  }
  std::sort(catalogue.m_instruments.begin(), catalogue.m_instruments.end(),
            [](const Instrument& one, const Instrument& other) {
              return std::pair(firstRecommended(one), std::string_view(one.id)) <
                     std::pair(firstRecommended(other), std::string_view(other.id));
            });
  if (Status read = catalogue.loadDemonstrations(dataDirectory); !read) return fail(read.error());
  return catalogue;
}

Status InstrumentCatalogue::loadDemonstrations(const std::filesystem::path& dataDirectory) {
  const auto schema = readFile(dataDirectory / "schema" / kPackSchemaName, kMaxJson);
  if (!schema) return fail(schema.error());
  m_packSchema = *schema;
  for (const Instrument& instrument : m_instruments) {
    const auto file = dataDirectory / "demonstration" / (instrument.id + ".json");
    std::error_code error;
    if (!instrument.needsLicencePack || !std::filesystem::exists(file, error)) continue;
    const auto text = readFile(file, kMaxJson);
    if (!text) return fail(text.error());
    auto pack = parsePack(*text, file.filename().string(), m_packSchema, m_instruments);
    if (!pack) return fail(pack.error());
    if (!pack->demonstration) return refused(file.filename().string(), {"/demonstration", "not-marked"});
    m_demonstrations.push_back(std::move(*pack));
  }
  return {};
}

const LicencePack* InstrumentCatalogue::demonstrationPack(std::string_view instrument) const {
  const auto found = std::find_if(m_demonstrations.begin(), m_demonstrations.end(),
                                  [&](const LicencePack& pack) { return pack.instrument == instrument; });
  return found == m_demonstrations.end() ? nullptr : &*found;
}

const Instrument* InstrumentCatalogue::find(std::string_view id) const {
  const auto found =
      std::find_if(m_instruments.begin(), m_instruments.end(), [&](const Instrument& one) { return one.id == id; });
  return found == m_instruments.end() ? nullptr : &*found;
}

} // namespace haven::instruments
