#include "casefile/person.h"

namespace haven::casefile {

std::string_view idOf(Role role) {
  switch (role) {
  case Role::YouthProfessional:
    return "youth-professional";
  case Role::BehaviouralScientist:
    return "behavioural-scientist";
  case Role::QualifiedDiagnostician:
    return "qualified-diagnostician";
  case Role::Administrator:
    break;
  }
  return "administrator";
}

std::optional<Role> roleFromId(std::string_view id) {
  for (const Role role : kAccountRoles)
    if (idOf(role) == id) return role;
  return std::nullopt;
}

} // namespace haven::casefile
