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

/// The whole table, in the order of `Act`.
const std::vector<Permission>& table() {
  static const std::vector<Role> nobody;
  static const std::vector<CaseRelation> noCase;
  static const std::vector own{CaseRelation::Own};
  static const std::vector orInEmergency{CaseRelation::Own, CaseRelation::Emergency};
  static const std::vector elsewhere{CaseRelation::Emergency, CaseRelation::Elsewhere};
  static const std::vector<Permission> rows{
      {Act::See, true, everyone(), orInEmergency, false, {"jeugdwet", "7.3.11"}},
      {Act::WriteCase, true, everyone(), orInEmergency, false, {"richtlijn-2020", "4.4, stap 1"}},
      {Act::ConcludeStep1, true, everyone(), own, false, {"richtlijn-2020", "4.4, stap 1"}},
      {Act::WriteStep2, true, everyone(), own, false, {"richtlijn-2020", "4.4, stap 2"}},
      {Act::ConcludeStep2, true, scientists(), own, false, {"richtlijn-2020", "4.4, stap 2c"}},
      {Act::WriteStep3, true, scientists(), own, false, {"richtlijn-2020", "4.4, stap 3"}},
      {Act::RecordClinical, true, diagnosticians(), own, false, {"richtlijn-2020", "4.4, stap 3b en 4.5"}},
      {Act::DecideStep3, true, diagnosticians(), own, false, {"richtlijn-2020", "4.4, stap 3d"}},
      {Act::WriteTreatment, true, scientists(), own, false, {"richtlijn-2020", "5.7, aanbeveling 5"}},
      {Act::SettleTreatment, true, scientists(), own, false, {"richtlijn-2020", "5.7, aanbeveling 5"}},
      {Act::CloseWatched, true, everyone(), own, false, {"richtlijn-2020", "4.4, stap 1"}},
      {Act::CloseScreened, true, scientists(), own, false, {"richtlijn-2020", "4.4, stap 2c"}},
      {Act::Reopen, true, everyone(), own, false, {"richtlijn-2020", "kernaanbeveling 9"}},
      {Act::NewRound, true, everyone(), own, false, {"richtlijn-2020", "kernaanbeveling 7"}},
      {Act::Complete, true, everyone(), own, false, {"richtlijn-2020", "4.4, stap 2"}},
      {Act::ExportReport, true, everyone(), own, false, {"jeugdwet", "7.3.11"}},
      {Act::ExportWhole, true, scientists(), own, false, {"jeugdwet", "7.3.10"}},
      {Act::Assign, true, everyone(), own, true, {"jeugdwet", "7.3.11"}},
      {Act::RecordConsent, true, everyone(), own, false, {"jeugdwet", "7.3.4"}},
      {Act::OpenEmergency, true, everyone(), elsewhere, false, {"nen-7513", ""}},
      {Act::SeeCaseLog, true, everyone(), own, false, {"nen-7513", ""}},
      {Act::DestroyCase, true, scientists(), own, true, {"jeugdwet", "7.3.8 en 7.3.9"}},
      {Act::OpenCase, false, everyone(), noCase, false, {"richtlijn-2020", "4.4, stap 1"}},
      {Act::Search, false, everyone(), noCase, false, {"jeugdwet", "7.3.11"}},
      {Act::OwnAccount, false, everyone(), noCase, true, {"nen-7510", ""}},
      {Act::Backup, false, everyone(), noCase, true, {"nen-7510", ""}},
      {Act::Verify, false, everyone(), noCase, true, {"nen-7510", ""}},
      {Act::ManageAccounts, false, nobody, noCase, true, {"nen-7510", ""}},
      {Act::ManagePacks, false, nobody, noCase, true, {"nen-7510", ""}},
      {Act::ManageOverlay, false, nobody, noCase, true, {"nen-7510", ""}},
      {Act::ManageStore, false, nobody, noCase, true, {"nen-7510", ""}},
      {Act::SeeLog, false, nobody, noCase, true, {"nen-7513", ""}},
      {Act::SeeRetention, false, nobody, noCase, true, {"jeugdwet", "7.3.8"}},
      {Act::SeeNumbers, false, everyone(), noCase, true, {"jeugdwet", "7.3.11"}},
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
    {Act::Complete, "complete"},
    {Act::ExportReport, "export-report"},
    {Act::ExportWhole, "export-whole"},
    {Act::Assign, "assign"},
    {Act::RecordConsent, "record-consent"},
    {Act::OpenEmergency, "open-emergency"},
    {Act::SeeCaseLog, "see-case-log"},
    {Act::DestroyCase, "destroy-case"},
    {Act::OpenCase, "open-case"},
    {Act::Search, "search"},
    {Act::OwnAccount, "own-account"},
    {Act::Backup, "backup"},
    {Act::Verify, "verify"},
    {Act::ManageAccounts, "manage-accounts"},
    {Act::ManagePacks, "manage-packs"},
    {Act::ManageOverlay, "manage-overlay"},
    {Act::ManageStore, "manage-store"},
    {Act::SeeLog, "see-log"},
    {Act::SeeRetention, "see-retention"},
    {Act::SeeNumbers, "see-numbers"},
}};

bool isIn(const auto& list, auto wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}

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
  if (account.disabled) return false;
  const Permission& permission = permissionFor(act);
  if (permission.administrators && account.administrator) return true;
  return isIn(permission.roles, account.role) && (!permission.aboutCase || isIn(permission.relations, relation));
}

} // namespace haven::casefile
