#pragma once

#include "base/result.h"
#include "casefile/person.h"

#include <span>
#include <string_view>

namespace haven::store {

/// InvalidInput (field, reason).
tl::unexpected<Error> refused(std::string_view field, std::string_view reason);

/// NotAllowed (act, who: the ids of the roles that may, comma separated).
tl::unexpected<Error> notAllowed(std::string_view act, std::span<const casefile::Role> who);

} // namespace haven::store
