#pragma once

#include "base/text.h"

#include <string>
#include <string_view>

namespace haven::tests {

/// Words that call up misunderstanding or resistance in parents and youths (jgz-2021, thema 2, aanbeveling 10).
inline constexpr std::string_view kNotForParents[] = {
    "gehecht", "hechting", "stoornis", "verstoord", "verstoring", "problematisch", "diagnose", "score", "onveilig"};

/// The first of those in a text, in any form; empty when there is none.
inline std::string forbiddenIn(const std::string& text) {
  const std::string folded = foldText(text);
  for (const std::string_view word : kNotForParents)
    if (folded.find(word) != std::string::npos) return std::string(word);
  return {};
}

} // namespace haven::tests
