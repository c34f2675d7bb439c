#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "cli/options.h"

#include <QString>

namespace haven::cli {

/// First line of the password file, else what is typed on the terminal with echo off.
/// NotFound, NoPermission or IoFailed for the file; NotFound (what "terminal") when there is nowhere to ask.
Result<Secret> readPassphrase(const Options& options);

/// The same for a new passphrase, which the terminal asks twice. InvalidInput (field "passphrase", reason "differs").
Result<Secret> readNewPassphrase(const Options& options);

} // namespace haven::cli
