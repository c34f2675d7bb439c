#pragma once

#include <optional>
#include <string>

namespace haven::tests {

/// An age as its Dutch words say, by the conventions of the facts (their part A0.1): "t/m n jaar" ends at 12n + 11,
/// "tot n jaar" at 12n - 1, "tot n maanden" at n - 1; a bare dash or "tussen n en m" can be read both ways; week w of a
/// pregnancy is month -ceil((40 - w) / 4.345).
struct Phrase {
  std::optional<int> from;
  std::optional<int> to;     ///< strict: "tot m"
  std::optional<int> wideTo; ///< "t/m m", where the words do not say which
  std::optional<int> fromDays;
  bool approximate = false;
};

/// Reads such words on its own, without anything of the product. Throws on what it does not know.
const Phrase& phraseOf(const std::string& quoted);

} // namespace haven::tests
