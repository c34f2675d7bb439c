#pragma once

#include "base/date.h"
#include "casefile/person.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace haven::casefile {

/// A file is kept for twenty years from its last change (`jeugdwet, 7.3.8`).
inline constexpr int kYearsKept = 20;
/// The first day on which it may be destroyed. A last change on 29 February counts to 1 March where the year has none.
Date keptUntil(Date lastChange);

/// Why a case is destroyed.
enum class DestroyGround {
  RetentionPassed,
  Request, ///< of the youth or the parents (`jeugdwet, 7.3.9`)
  Example, ///< made to look around
};
std::string_view idOf(DestroyGround ground);
std::optional<DestroyGround> destroyGroundFromId(std::string_view id);

/// What consent is about.
enum class ConsentScope {
  Screening, ///< new forms with the parents
  Sharing,   ///< reports and letters that leave the store
};
inline constexpr ConsentScope kConsentScopes[] = {ConsentScope::Screening, ConsentScope::Sharing};
std::string_view idOf(ConsentScope scope);
std::optional<ConsentScope> consentScopeFromId(std::string_view id);

/// That consent was given or withdrawn.
struct ConsentRow {
  std::int64_t id = 0;
  ConsentScope scope{};
  bool given = false; ///< false: withdrawn
  Date on{};
  std::string person; ///< who gave or withdrew it
  std::string note;
  Signature by;
  bool operator==(const ConsentRow&) const = default;
};

/// Whether the newest row of the scope withdraws it. Never asked is not withdrawn: what a form needs is asked there.
bool isWithdrawn(std::span<const ConsentRow> rows, ConsentScope scope);

} // namespace haven::casefile
