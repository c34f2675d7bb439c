#pragma once

#include "casefile/case_file.h"

#include <vector>

namespace haven::casefile {

/// Every version of the filling-in that a record is one of, unfinished ones too; oldest first.
std::vector<const Administration*> versionsOf(const CaseFile& file, const Administration& record);

} // namespace haven::casefile
