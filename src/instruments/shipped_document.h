#pragma once

#include "base/result.h"
#include "instruments/json_reader.h"

#include <string_view>

namespace haven::instruments {

/// What kind of document a text has to be.
struct DocumentKind {
  std::string_view schemaName; ///< named when the schema itself cannot be used
  std::string_view schema;     ///< its text
  int format = 1;              ///< what its `format` has to say
};

/// A file that was refused: InvalidFile (file, path, reason).
tl::unexpected<Error> refusedFile(std::string_view file, const JsonFault& fault);

/// Reads a document and holds it against its schema. What it says of its own format comes first: another format has
/// another schema ("unsupported-format").
/// @param name named in errors, usually the file name
Result<nlohmann::json> readDocument(std::string_view text, std::string_view name, const DocumentKind& kind);

} // namespace haven::instruments
