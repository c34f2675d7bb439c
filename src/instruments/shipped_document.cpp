#include "instruments/shipped_document.h"

#include "instruments/schema_check.h"

#include <nlohmann/json.hpp>

#include <string>
#include <utility>

namespace haven::instruments {

tl::unexpected<Error> refusedFile(std::string_view file, const JsonFault& fault) {
  Error error{ErrorKind::InvalidFile, {{"file", std::string(file)}, {"path", fault.path}, {"reason", fault.reason}}};
  if (!fault.what.empty()) error.params["what"] = fault.what;
  return fail(std::move(error));
}

Result<nlohmann::json> readDocument(std::string_view text, std::string_view name, const DocumentKind& kind) {
  auto document = readJson(text);
  if (!document) return refusedFile(name, document.error());
  if (document->is_object())
    if (const auto format = document->find("format");
        format != document->end() && format->is_number_integer() && *format != kind.format)
      return refusedFile(name, {"/format", "unsupported-format"});
  if (const auto fault = checkSchema(*document, kind.schema))
    return refusedFile(fault->reason == "bad-schema" ? kind.schemaName : name, *fault);
  return *std::move(document);
}

} // namespace haven::instruments
