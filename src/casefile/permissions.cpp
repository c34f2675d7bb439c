#include "casefile/permissions.h"

#include <algorithm>
#include <array>
#include <utility>

namespace haven::casefile {
namespace {

const std::vector<Role>& everyone() {
  static const std::vector<Role> roles{Role::YouthProfessional, Role::BehaviouralScientist,
                                       Role::QualifiedDiagnostician};
  return roles;
}
const std::vector<Role>& scientists() {
  static const std::vector<Role> roles{Role::BehaviouralScientist, Role::QualifiedDiagnostician};
  return roles;
}
const std::vector<Role>& diagnosticians() {
  static const std::vector<Role> roles{Role::QualifiedDiagnostician};
  return roles;
}

SourceRef guideline(const char* place) {
  return {"richtlijn-2020", place};
}

/// The whole table, in the order of `Act`.
const std::vector<Permission>& table() {
  static const std::vector<Permission> rows{
      {Act::See, everyone(), guideline("4.4")},
      {Act::WriteCase, everyone(), guideline("4.4, stap 1")},
      {Act::ConcludeStep1, everyone(), guideline("4.4, stap 1")},
      {Act::WriteStep2, everyone(), guideline("4.4, stap 2")},
      {Act::ConcludeStep2, scientists(), guideline("4.4, stap 2c")},
      {Act::WriteStep3, scientists(), guideline("4.4, stap 3")},
      {Act::RecordClinical, diagnosticians(), guideline("4.4, stap 3b en 4.5")},
      {Act::DecideStep3, diagnosticians(), guideline("4.4, stap 3d")},
      {Act::WriteTreatment, scientists(), guideline("5.7, aanbeveling 5")},
      {Act::SettleTreatment, scientists(), guideline("5.7, aanbeveling 5")},
      {Act::CloseWatched, everyone(), guideline("4.4, stap 1")},
      {Act::CloseScreened, scientists(), guideline("4.4, stap 2c")},
      {Act::Reopen, everyone(), guideline("kernaanbeveling 9")},
      {Act::NewRound, everyone(), guideline("kernaanbeveling 7")},
  };
  return rows;
}

constexpr std::array<std::pair<Act, std::string_view>, std::size(kActs)> kIds{{
    {Act::See, "see"},
    {Act::WriteCase, "write-case"},
    {Act::ConcludeStep1, "conclude-step-1"},
    {Act::WriteStep2, "write-step-2"},
    {Act::ConcludeStep2, "conclude-step-2"},
    {Act::WriteStep3, "write-step-3"},
    {Act::RecordClinical, "record-clinical"},
    {Act::DecideStep3, "decide-step-3"},
    {Act::WriteTreatment, "write-treatment"},
    {Act::SettleTreatment, "settle-treatment-plan"},
    {Act::CloseWatched, "close-watched"},
    {Act::CloseScreened, "close-screened"},
    {Act::Reopen, "reopen"},
    {Act::NewRound, "new-round"},
}};

} // namespace

std::string_view idOf(Act act) {
  for (const auto& [known, id] : kIds)
    if (known == act) return id;
  return {};
}

const Permission& permissionFor(Act act) {
  return table()[static_cast<std::size_t>(act)];
}

bool mayDo(const Account& account, Act act, CaseRelation relation) {
  if (relation != CaseRelation::Own) return false;
  const auto& roles = permissionFor(act).roles;
  return std::find(roles.begin(), roles.end(), account.role) != roles.end();
}

} // namespace haven::casefile
