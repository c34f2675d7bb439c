#include "casefile/relationship.h"

#include <array>
#include <cstddef>

namespace haven::casefile {
namespace {

// In the order of RelationshipKind.
constexpr std::array<std::string_view, std::size(kRelationshipKinds)> kIds = {
    "mother", "father", "foster-parent", "adoptive-parent", "step-parent", "grandparent", "permanent-carer", "other"};

} // namespace

std::string_view idOf(RelationshipKind kind) {
  return kIds.at(static_cast<std::size_t>(kind));
}

std::optional<RelationshipKind> relationshipKindFromId(std::string_view id) {
  for (const RelationshipKind kind : kRelationshipKinds)
    if (idOf(kind) == id) return kind;
  return std::nullopt;
}

} // namespace haven::casefile
