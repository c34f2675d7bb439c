#pragma once

#include "report/informant_case.h"

#include <string>
#include <vector>

namespace haven::tests {

/// Records of three informants at several moments that bring out all a pack can give: every band, advice, imputed and
/// withheld scores, open answers.
InformantCase everyOutcome(std::string_view instrument);

/// Regular expressions for what of a pack may stand in no report: each statement, open question, answer label and
/// meaning of a band; each pair of norm bounds in any spelling; each list of items of the key. White space between
/// words may be anything.
std::vector<std::string> secretsOf(const instruments::LicencePack& pack);

/// Those that occur in a text.
std::vector<std::string> found(const std::vector<std::string>& secrets, const std::string& text);

} // namespace haven::tests
