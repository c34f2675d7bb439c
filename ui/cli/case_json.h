#pragma once

#include "casefile/case_file.h"
#include "store/case_repository.h"

#include <nlohmann/json_fwd.hpp>

namespace haven::cli {

/// One line of the case list. Ages are counted on `today`.
nlohmann::ordered_json jsonOf(const store::CaseListRow& row, Date today);

/// Everything kept about one case.
nlohmann::ordered_json jsonOf(const casefile::CaseFile& file, Date today);

} // namespace haven::cli
