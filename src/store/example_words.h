#pragma once

#include "store/example_chance.h"

#include <string>
#include <string_view>

namespace haven::store {

/// What every made-up name and text begins with.
inline constexpr std::string_view kExampleMark = "Voorbeeld: ";

/// Sentences somebody could have written about what was seen or told, behind the mark. Made of everyday words, some
/// common and some rare, so that a search through notes finds much, little or nothing.
/// @param sentences 1 or more
std::string exampleNote(ExampleChance& chance, int sentences);
/// What happened in a youth's life, behind the mark.
std::string exampleHappening(ExampleChance& chance);
/// Where something was seen: one line, not marked.
std::string_view exampleSetting(ExampleChance& chance);
/// The mark and a fixed text.
std::string exampleText(std::string_view text);

} // namespace haven::store
