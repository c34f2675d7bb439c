#pragma once

#include "casefile/whole_case.h"

#include <string>

namespace haven::exchange {

/// Everything of one case as JSON that any program can read: English keys, ids of this store, ISO dates and moments. As
/// `data/schema/case-export.schema.json` describes it. Two-space indent, ends with a newline.
///
/// Of a form that was filled in with a licence pack it holds the answers by number and what they came to, never a
/// statement, a key or a norm.
/// @param madeAt ISO 8601, UTC
std::string caseToJson(const casefile::WholeCase& whole, std::string_view madeBy, std::string_view madeAt);

} // namespace haven::exchange
