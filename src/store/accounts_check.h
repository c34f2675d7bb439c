#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "casefile/person.h"

namespace haven::store {

/// InvalidInput (field "passphrase", reason "too-short" or "not-text").
Status checkNewPassphrase(const Secret& passphrase);

/// InvalidInput: field "name" or "registration", reason "empty", "too-long" or "not-text"; field "role" reason
/// "not-administrator".
Status checkAccount(const casefile::Account& account);

} // namespace haven::store
