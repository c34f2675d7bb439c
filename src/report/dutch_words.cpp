#include "report/case_summary.h"

#include <array>
#include <utility>

namespace haven::report {

using casefile::RelationshipKind;
using casefile::Role;

std::string dutch(Role role) {
  switch (role) {
  case Role::YouthProfessional:
    return "jeugdprofessional";
  case Role::BehaviouralScientist:
    return "gedragswetenschapper";
  case Role::QualifiedDiagnostician:
    return "gekwalificeerd diagnosticus";
  case Role::Administrator:
    return "beheerder";
  }
  return {};
}

std::string dutch(RelationshipKind kind) {
  switch (kind) {
  case RelationshipKind::Mother:
    return "moeder";
  case RelationshipKind::Father:
    return "vader";
  case RelationshipKind::FosterParent:
    return "pleegouder";
  case RelationshipKind::AdoptiveParent:
    return "adoptieouder";
  case RelationshipKind::StepParent:
    return "stiefouder";
  case RelationshipKind::Grandparent:
    return "grootouder";
  case RelationshipKind::PermanentCarer:
    return "vaste begeleider";
  case RelationshipKind::Other:
    return "andere verzorger";
  }
  return {};
}

std::string dutchAge(Months age) {
  const auto months = age.count();
  if (months < 0) return "nog niet geboren";
  const auto counted = [](auto number, const char* one, const char* more) {
    return std::to_string(number) + " " + (number == 1 ? one : more);
  };
  const std::string rest = counted(months % 12, "maand", "maanden");
  return months < 12 ? rest : counted(months / 12, "jaar", "jaar") + " en " + rest;
}

} // namespace haven::report
