#include "casefile/relationship.h"
#include "instruments/shipped.h"
#include "support/catch.h"

#include <set>

using namespace haven;
using namespace haven::casefile;

TEST_CASE("every kind of relationship has the id of the contract") {
  const std::pair<RelationshipKind, const char*> rows[] = {
      {RelationshipKind::Mother, "mother"},
      {RelationshipKind::Father, "father"},
      {RelationshipKind::FosterParent, "foster-parent"},
      {RelationshipKind::AdoptiveParent, "adoptive-parent"},
      {RelationshipKind::StepParent, "step-parent"},
      {RelationshipKind::Grandparent, "grandparent"},
      {RelationshipKind::PermanentCarer, "permanent-carer"},
      {RelationshipKind::Other, "other"},
  };
  CHECK(std::size(rows) == std::size(kRelationshipKinds));
  for (const auto& [kind, id] : rows) {
    CHECK(idOf(kind) == id);
    CHECK(relationshipKindFromId(id) == kind);
  }
  for (const char* unknown : {"", "Mother", "carer"})
    CHECK_FALSE(relationshipKindFromId(unknown));
}

TEST_CASE("shipped definitions speak only of kinds of relationship that exist") {
  for (const auto& instrument : tests::shipped().instruments())
    for (const auto& kind : instrument.administration.knownSinceKinds)
      CHECK(relationshipKindFromId(kind));
}

TEST_CASE("known since birth, since a day, or unknown") {
  const Date birth{std::chrono::year{2022}, std::chrono::month{3}, std::chrono::day{4}};
  const Date day{std::chrono::year{2023}, std::chrono::month{1}, std::chrono::day{1}};
  CHECK(KnownSince{KnownSince::Kind::Birth, {}}.from(birth) == birth);
  CHECK(KnownSince{KnownSince::Kind::Day, day}.from(birth) == day);
  CHECK_FALSE(KnownSince{KnownSince::Kind::Unknown, day}.from(birth));
}
