#pragma once

#include "instruments/json_reader.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace haven::instruments {

/// The first place where a document is not as its JSON Schema (draft-07) wants it; none when it is.
/// A schema that cannot be used is itself a fault, path "" and reason "bad-schema".
/// @param schema its text
std::optional<JsonFault> checkSchema(const nlohmann::json& document, std::string_view schema);

/// Most faults that schemaFaults tells.
inline constexpr std::size_t kMostSchemaFaults = 200;

/// Every such place, up to kMostSchemaFaults of them.
std::vector<JsonFault> schemaFaults(const nlohmann::json& document, std::string_view schema);

} // namespace haven::instruments
