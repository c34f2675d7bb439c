#pragma once

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace haven::instruments {

/// Where a JSON text fails and why. The room's own currency; its borders turn it into an `Error`.
struct JsonFault {
  std::string path;   ///< JSON pointer, or `line N` where there is no document yet
  std::string reason; ///< id
  std::string what{}; ///< what the reason is about, where the path cannot say: an id or a number that is asked for
  bool operator==(const JsonFault&) const = default;
};

/// Largest text read as JSON, in bytes.
inline constexpr std::size_t kMaxJson = 1'000'000;

/// Most values (numbers, texts, lists, objects) in one document. What checks a document may keep some hundred bytes for
/// each.
inline constexpr std::size_t kMaxJsonValues = 100'000;

/// Reads JSON that may be hostile, in time and memory bounded by the text's size. Refuses what is not exactly one
/// clear document: over kMaxJson bytes or kMaxJsonValues values ("too-large"), deeper than 32 levels ("too-deep"), a
/// key twice in one object
/// ("duplicate-key"), malformed UTF-8 or NUL ("not-text"), numbers no double holds and NaN ("not-json").
tl::expected<nlohmann::json, JsonFault> readJson(std::string_view text);

} // namespace haven::instruments
