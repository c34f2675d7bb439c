#pragma once

#include "cli/console.h"
#include "cli/options.h"
#include "store/vault.h"

#include <optional>

namespace haven::cli {

/// A store that is open, or how the program ends because it is not; then it has been said why.
struct Opening {
  std::optional<store::OpenStore> store;
  Exit exit = Exit::Done;
};
Opening openStoreFor(const Options& options, const Console& console);

/// With what was given to come in with. Refers to the passphrase.
store::Credentials credentialsOf(const Options& options, const Secret& passphrase);

/// Says why there is no passphrase: nowhere to ask is wrong usage.
Exit refusePassphrase(const Error& error, const Console& console);

} // namespace haven::cli
