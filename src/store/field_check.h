#pragma once

#include "base/result.h"
#include "casefile/case_file.h"

#include <string_view>
#include <vector>

namespace haven::store {

/// InvalidInput (field, reason "not-text" or "too-long") for what a text field cannot keep: nothing is ever cut.
Status checkText(std::string_view text, std::string_view field);

/// The same for a field of one line, such as a name.
Status checkLine(std::string_view text, std::string_view field);

/// InvalidInput (field, reason) for the first fault, if any.
Status checkFaults(const std::vector<casefile::FieldFault>& faults);

} // namespace haven::store
