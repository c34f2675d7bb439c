#include "casefile/person.h"
#include "support/catch.h"

#include <set>

using namespace haven::casefile;

TEST_CASE("every role has one id that leads back to it") {
  std::set<std::string_view> ids;
  for (const Role role : kAccountRoles) {
    CHECK(ids.insert(idOf(role)).second);
    CHECK(roleFromId(idOf(role)) == role);
  }
  CHECK(idOf(Role::YouthProfessional) == "youth-professional");
  CHECK(idOf(Role::BehaviouralScientist) == "behavioural-scientist");
  CHECK(idOf(Role::QualifiedDiagnostician) == "qualified-diagnostician");
  CHECK(idOf(Role::Administrator) == "administrator");
  for (const char* unknown : {"", "Behavioural-Scientist", "admin"})
    CHECK_FALSE(roleFromId(unknown));
}
