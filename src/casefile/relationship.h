#pragma once

#include "base/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace haven::casefile {

/// What a carer is to the youth.
enum class RelationshipKind {
  Mother,
  Father,
  FosterParent,
  AdoptiveParent,
  StepParent,
  Grandparent,
  PermanentCarer, ///< vaste begeleider
  Other,
};

inline constexpr RelationshipKind kRelationshipKinds[] = {
    RelationshipKind::Mother,         RelationshipKind::Father,     RelationshipKind::FosterParent,
    RelationshipKind::AdoptiveParent, RelationshipKind::StepParent, RelationshipKind::Grandparent,
    RelationshipKind::PermanentCarer, RelationshipKind::Other};

/// `mother`, `father`, `foster-parent`, `adoptive-parent`, `step-parent`, `grandparent`, `permanent-carer`, `other`
std::string_view idOf(RelationshipKind kind);
std::optional<RelationshipKind> relationshipKindFromId(std::string_view id);

/// Since when carer and youth know each other. "Not known" is an answer of its own.
struct KnownSince {
  enum class Kind { Unknown, Birth, Day };
  Kind kind = Kind::Unknown;
  Date day{}; ///< for Kind::Day
  /// Day from which to count; absent when unknown.
  [[nodiscard]] std::optional<Date> from(Date birth) const {
    if (kind == Kind::Birth) return birth;
    if (kind == Kind::Day) return day;
    return std::nullopt;
  }
  bool operator==(const KnownSince&) const = default;
};

using RelationshipId = std::int64_t;

/// One relationship between the youth and one carer; an LSVG is about exactly one.
struct Relationship {
  RelationshipId id = 0;
  std::string carerName;
  RelationshipKind kind = RelationshipKind::Other;
  std::string description; ///< in own words, needed for Other
  KnownSince since;
  bool operator==(const Relationship&) const = default;
};

} // namespace haven::casefile
