#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace haven {

/// Whether the bytes are well-formed UTF-8 without NUL.
bool isText(std::string_view bytes);

/// Whether it can name a thing in shipped data: lower-case letters, digits and single hyphens between them.
bool isId(std::string_view text);

/// Number of code points of well-formed UTF-8.
std::size_t textLength(std::string_view text);

/// For comparing and searching: lower case, without diacritics, compatibility forms folded, white space runs as
/// one space, trimmed (`  Gül  Ünal ` gives `gul unal`). Not for showing. Malformed input gives an empty string.
std::string foldText(std::string_view text);

/// The words of a text, for searching: runs of letters and digits of `foldText`, whatever stands between them
/// (`Video-feedback, "Zoë"` gives `video`, `feedback`, `zoe`). Bytes that are no text stand between words too.
std::vector<std::string> foldedWords(std::string_view text);

/// Without white space at either end.
std::string trimmed(std::string_view text);

} // namespace haven
