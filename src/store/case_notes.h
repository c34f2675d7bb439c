#pragma once

#include "casefile/case_file.h"

#include <string>

namespace haven::store {

/// The words of everything written in own words in a case that counts now, folded: answers, decisions, reports,
/// arguments and examples of forms, records from elsewhere, events, why help was chosen or ended. Names of things and
/// people are not in it.
std::string notesOf(const casefile::CaseFile& file);

} // namespace haven::store
