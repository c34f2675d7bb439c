#pragma once

#include <map>
#include <string>

namespace haven {

/// What went wrong, as far as a user or caller can act on it. Words are made in `ui/text`.
enum class ErrorKind {
  InvalidInput,       ///< params: field, reason
  InvalidFile,        ///< params: file, path (JSON pointer or "line N"), reason, what (may be absent)
  NotFound,           ///< params: what
  WrongCredentials,   ///< name or passphrase; never says which
  SecondFactorNeeded, ///< the account's key file
  TooManyAttempts,    ///< params: seconds (to wait before the next try)
  NotAllowed,         ///< params: act, who, relation ("elsewhere" where that is what stands in the way)
  Incomplete,         ///< params: missing
  RecordFinal,        ///< a completed record is never edited
  StoreExists,        ///< params: folder
  NotAStore,          ///< params: folder
  StoreDamaged,       ///< params: what
  StoreNewer,         ///< params: found, supported
  StoreBusy,          ///< another Haven has it open
  DiskFull,           ///< params: file
  ReadOnly,           ///< params: file
  NoPermission,       ///< params: file
  IoFailed,           ///< params: file, reason
};

/// A failure a user can meet: kind and parameters, no prose and no personal data.
struct Error {
  ErrorKind kind{};
  std::map<std::string, std::string> params{};

  [[nodiscard]] std::string param(const std::string& name) const {
    const auto found = params.find(name);
    return found == params.end() ? std::string{} : found->second;
  }
  bool operator==(const Error&) const = default;
};

} // namespace haven
