#pragma once

#include "base/random.h"
#include "base/secret.h"

#include <optional>
#include <string>
#include <string_view>

namespace haven::store {

/// 160 random bits as eight groups of four Crockford base32 characters: `7Q4K-...`.
std::string makeRecoveryCode(RandomSource& random);

/// The bits of a typed code. Lower case, spaces and missing hyphens are fine; O counts as 0, I and L as 1.
/// Nothing when it cannot be a code.
std::optional<Secret> readRecoveryCode(std::string_view typed);

} // namespace haven::store
