#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::casefile {

/// What a professional is, as the three-step plan divides them (`richtlijn-2020, 4.4`). A fact about a person,
/// not a choice per click.
enum class Role {
  YouthProfessional,      ///< jeugd- en gezinsprofessional, JGZ professional
  BehaviouralScientist,   ///< gedragswetenschapper
  QualifiedDiagnostician, ///< gekwalificeerd diagnosticus
  Administrator,          ///< beheerder and none of the above: looks after the store, sees nothing of a case
};

/// The professionals, from whom the plan asks something.
inline constexpr Role kRoles[] = {Role::YouthProfessional, Role::BehaviouralScientist, Role::QualifiedDiagnostician};
/// What an account can be.
inline constexpr Role kAccountRoles[] = {Role::YouthProfessional, Role::BehaviouralScientist,
                                         Role::QualifiedDiagnostician, Role::Administrator};

std::string_view idOf(Role role);
std::optional<Role> roleFromId(std::string_view id);

/// Entry in a professional register, as the person gave it.
struct Registration {
  std::string body;   ///< "BIG", "SKJ", "NIP", "NVO", "DAIMH" or another in words
  std::string number; ///< may be empty
  bool operator==(const Registration&) const = default;
};

using AccountId = std::int64_t;
using TeamId = std::int64_t;

/// Someone who works in this store.
struct Account {
  AccountId id = 0;
  std::string name;
  Role role = Role::YouthProfessional;
  bool administrator = false; ///< always so for `Role::Administrator`; a professional may be one too
  std::vector<Registration> registrations;
  bool disabled = false;             ///< may do nothing any more; what was signed stays
  bool mustChangePassphrase = false; ///< the one in use was given by an administrator
  std::vector<TeamId> teams;
  bool operator==(const Account&) const = default;
};

/// Who did something and when, as kept with a record. The name stays readable when the account is gone.
struct Signature {
  AccountId account = 0;
  std::string name;
  Role role = Role::YouthProfessional;
  std::vector<Registration> registrations;
  std::string at; ///< ISO 8601, UTC, seconds
  bool operator==(const Signature&) const = default;
};

} // namespace haven::casefile
