#pragma once

#include "store/store_support.h"

#include <filesystem>
#include <string_view>

// Stores that released versions made, kept as they were made (tests/fixtures).
namespace haven::tests {

inline constexpr std::string_view kFixturePassphrase = "voorbeeld voor altijd";

/// Folder of the frozen stores.
std::filesystem::path fixtures();
/// A working copy of the store alone: the frozen files themselves are never opened.
std::filesystem::path copyOf(const char* fixture, const TempDir& dir);

// The people of the frozen store of schema 5, beside Voorbeeld: Fenna, who made it.
inline constexpr std::string_view kFrozenJoris = "Voorbeeld: Joris";
inline constexpr std::string_view kFrozenMirte = "Voorbeeld: Mirte"; ///< changed and took out what Fenna entered
inline constexpr std::string_view kFrozenHilde = "Voorbeeld: Hilde"; ///< disabled; opened a case in emergency before
inline constexpr std::string_view kFrozenWies = "Voorbeeld: Wies";   ///< with a second factor
inline constexpr std::string_view kFrozenGiven = "een gegeven wachtwoord";
inline constexpr std::string_view kFrozenWiesPassphrase = "voorbeeld met een sleutel";
inline constexpr const char* kFrozenKeyFile = "wies.havenkey";

/// Makes a store of schema 5 with something in every table, as it was frozen, and a key file beside its files. Gives
/// the recovery code.
std::string makeStoreToFreeze(const std::filesystem::path& folder);

} // namespace haven::tests
