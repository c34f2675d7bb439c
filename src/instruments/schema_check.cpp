#include "instruments/schema_check.h"

#include "base/text.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <array>
#include <exception>
#include <memory>
#include <utility>

namespace haven::instruments {
namespace {

using nlohmann::json;

struct Wording {
  std::string_view says; ///< how the library's description begins
  std::string_view reason;
};

// The library only describes in prose; what it says is mapped here to the reasons of our errors.
constexpr std::array kWordings = {
    Wording{"Missing required property", "missing-key"}, Wording{"Object contains a property", "unknown-key"},
    Wording{"Value type not permitted", "wrong-type"},   Wording{"Failed to match against any enum", "unknown-value"},
    Wording{"Expected number", "out-of-range"},          Wording{"Array should contain", "wrong-count"},
    Wording{"String should be", "wrong-length"},
};

constexpr const char* kUnworded = "not-as-schema";

std::string reasonFor(std::string_view description) {
  for (const Wording& wording : kWordings)
    if (description.starts_with(wording.says)) return std::string(wording.reason);
  return kUnworded;
}

constexpr std::size_t kLongestName = 60;

/// The key a description is about: it ends in `'name'.`
std::string nameIn(std::string_view description) {
  constexpr std::string_view kBefore = " '";
  constexpr std::string_view kAfter = "'.";
  if (!description.ends_with(kAfter)) return {};
  description.remove_suffix(kAfter.size());
  const std::size_t before = description.rfind(kBefore);
  const auto name = before == std::string_view::npos ? std::string_view() : description.substr(before + kBefore.size());
  return name.size() <= kLongestName && isText(name) ? std::string(name) : std::string();
}

/// A schema made ready for checking, with the text it is of.
struct Prepared {
  std::string text;
  json document;
  valijson::Schema schema;
};

/// Making a schema ready takes longer than checking a document, and there are two of them for all files: those of the
/// last two texts are kept. Throws for a schema that cannot be used.
const valijson::Schema& prepared(std::string_view text) {
  thread_local std::array<std::unique_ptr<Prepared>, 2> kept;
  if (kept[1] && kept[1]->text == text) std::swap(kept[0], kept[1]);
  if (kept[0] && kept[0]->text == text) return kept[0]->schema;
  auto fresh = std::make_unique<Prepared>();
  fresh->text = text;
  fresh->document = readJson(text).value();
  valijson::SchemaParser(valijson::SchemaParser::kDraft7)
      .populateSchema(valijson::adapters::NlohmannJsonAdapter(fresh->document), fresh->schema);
  kept[1] = std::exchange(kept[0], std::move(fresh));
  return kept[0]->schema;
}

/// `<root>`, `[items]`, `[0]`, `[id]` as a JSON pointer.
std::string pointerOf(const std::vector<std::string>& context) {
  json::json_pointer at;
  for (const std::string& part : context)
    if (part.size() >= 2 && part.front() == '[') at.push_back(part.substr(1, part.size() - 2));
  return at.to_string();
}

} // namespace

std::vector<JsonFault> schemaFaults(const json& document, std::string_view schema) {
  try {
    valijson::ValidationResults results;
    if (valijson::Validator(valijson::Validator::kStrongTypes)
            .validate(prepared(schema), valijson::adapters::NlohmannJsonAdapter(document), &results))
      return {};
    // The library reports the deepest place first, then each thing around it as failed too, in words of its own.
    std::vector<JsonFault> faults;
    valijson::ValidationResults::Error error;
    while (faults.size() < kMostSchemaFaults && results.popError(error)) {
      JsonFault fault{pointerOf(error.context), reasonFor(error.description)};
      if (fault.reason == "missing-key" || fault.reason == "unknown-key") fault.what = nameIn(error.description);
      const bool around = fault.reason == kUnworded && !faults.empty();
      if (!around && std::find(faults.begin(), faults.end(), fault) == faults.end()) faults.push_back(std::move(fault));
    }
    return faults.empty() ? std::vector<JsonFault>{{"", kUnworded}} : faults;
  } catch (const std::exception&) { // the library throws its own and the standard kinds
    return {{"", "bad-schema"}};
  }
}

std::optional<JsonFault> checkSchema(const json& document, std::string_view schema) {
  auto faults = schemaFaults(document, schema);
  if (faults.empty()) return std::nullopt;
  return std::move(faults.front());
}

} // namespace haven::instruments
