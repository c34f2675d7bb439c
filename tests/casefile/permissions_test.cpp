#include "casefile/permissions.h"

#include "support/catch.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

// Who may do what: every cell, as the table of people in the plan has it.
using namespace haven;
using namespace haven::casefile;

namespace {

/// Of cases of one's own (or of the store): j(eugdprofessional), g(edragswetenschapper), d(iagnosticus). Also in
/// emergency: e. Only of a case elsewhere: x. Administrators, whatever they are besides: a.
struct Row {
  Act act;
  const char* may;
  const char* because; ///< `richtlijn-2020, 4.4` as the plan's table of people has it, the law, or the norm
};
constexpr Row kExpected[] = {
    {Act::See, "jgd e", "jeugdprofessional: see and write the case; elsewhere only with a reason"},
    {Act::WriteCase, "jgd e", "jeugdprofessional: see and write the case; who steps in writes down what was done"},
    {Act::ConcludeStep1, "jgd", "step 1: every professional"},
    {Act::WriteStep2, "jgd", "jeugdprofessional: take part in step 2"},
    {Act::ConcludeStep2, "gd", "gedragswetenschapper: conclude step 2 together with a jeugdprofessional"},
    {Act::WriteStep3, "gd", "gedragswetenschapper: prepare step 3"},
    {Act::RecordClinical, "d", "diagnosticus: clinical instruments"},
    {Act::DecideStep3, "d", "diagnosticus: DSM-5 judgement, treatment decision"},
    {Act::WriteTreatment, "gd", "5.7, 5: stel als gedragswetenschapper een behandelplan op"},
    {Act::SettleTreatment, "gd", "5.7, 5: stel als gedragswetenschapper een behandelplan op"},
    {Act::CloseWatched, "jgd", "step 1: every professional"},
    {Act::CloseScreened, "gd", "step 2c: the gedragswetenschapper closes the case"},
    {Act::Reopen, "jgd", "kernaanbeveling 9: followed over a longer time"},
    {Act::NewRound, "jgd", "kernaanbeveling 7: at every placement"},
    {Act::Complete, "jgd", "jeugdprofessional: take part in step 2"},
    {Act::ExportReport, "jgd", "jeugdwet 7.3.11: told to others by whoever is in the case"},
    {Act::ExportWhole, "gd", "jeugdwet 7.3.10: inspection and copy; judged by who knows the whole file"},
    {Act::Assign, "jgd a", "jeugdwet 7.3.11: whoever is in the case; somebody ill or gone is replaced by beheer"},
    {Act::RecordConsent, "jgd", "jeugdwet 7.3.4"},
    {Act::OpenEmergency, "jgd x", "NEN 7513: access for which there is no other ground, with its reason"},
    {Act::SeeCaseLog, "jgd", "NEN 7513: who had access to the case"},
    {Act::DestroyCase, "gd a", "jeugdwet 7.3.8 and 7.3.9"},
    {Act::OpenCase, "jgd", "step 1: every professional"},
    {Act::Search, "jgd", "beheerder: sees no case content"},
    {Act::OwnAccount, "jgd a", "everybody with an account"},
    {Act::Backup, "jgd a", "a backup is encrypted: whoever is there may make it"},
    {Act::Verify, "jgd a", "tells faults, no content"},
    {Act::ManageAccounts, "a", "beheerder: accounts"},
    {Act::ManagePacks, "a", "beheerder: licence packs"},
    {Act::ManageOverlay, "a", "beheerder: what the organisation offers"},
    {Act::ManageStore, "a", "beheerder: backups"},
    {Act::SeeLog, "a", "beheerder: no case content stands in it"},
    {Act::SeeRetention, "a", "beheerder: numbers and dates"},
    {Act::SeeNumbers, "jgd a", "counts of groups of five and more are about nobody"},
};

bool has(const Row& row, char mark) {
  return std::string_view(row.may).find(mark) != std::string_view::npos;
}

constexpr std::pair<Role, char> kMarks[] = {{Role::YouthProfessional, 'j'},
                                            {Role::BehaviouralScientist, 'g'},
                                            {Role::QualifiedDiagnostician, 'd'},
                                            {Role::Administrator, '-'}};

Account person(Role role, bool administrator) {
  Account account;
  account.role = role;
  account.administrator = administrator;
  return account;
}

} // namespace

TEST_CASE("permissions: every role, with and without looking after the store, in every relation to a case") {
  std::set<Act> acts;
  for (const Row& row : kExpected) {
    INFO(idOf(row.act) << ": " << row.because);
    acts.insert(row.act);
    const bool aboutCase = permissionFor(row.act).aboutCase;
    for (const auto& [role, mark] : kMarks)
      for (const bool administrator : {false, true})
        for (const CaseRelation relation : kCaseRelations) {
          if (role == Role::Administrator && !administrator) continue; // there is none: see `Account::administrator`
          INFO(idOf(role) << (administrator ? ", looks after the store, " : ", ") << static_cast<int>(relation));
          const bool there = !aboutCase || (has(row, 'x') ? relation != CaseRelation::Own
                                                          : relation == CaseRelation::Own ||
                                                                (relation == CaseRelation::Emergency && has(row, 'e')));
          const bool may = (has(row, mark) && there) || (administrator && has(row, 'a'));
          Account account = person(role, administrator);
          CHECK(mayDo(account, row.act, relation) == may);
          account.disabled = true;
          CHECK_FALSE(mayDo(account, row.act, relation));
        }
  }
  CHECK(acts == std::set<Act>(std::begin(kActs), std::end(kActs)));
}

TEST_CASE("permissions: who looks after the store and is no professional does nothing with what stands in a case") {
  const std::set<Act> withoutContent{Act::Assign, Act::DestroyCase};
  for (const Act act : kActs)
    if (permissionFor(act).aboutCase)
      for (const CaseRelation relation : kCaseRelations) {
        INFO(idOf(act));
        CHECK(mayDo(person(Role::Administrator, true), act, relation) == (withoutContent.count(act) > 0));
      }
}

TEST_CASE("permissions: every act has an id of its own, somebody who may, and where that stands") {
  const std::set<std::string> documents{"richtlijn-2020", "jeugdwet", "nen-7510", "nen-7513"};
  std::set<std::string_view> ids;
  for (const Act act : kActs) {
    const Permission& permission = permissionFor(act);
    INFO(idOf(act));
    CHECK(permission.act == act);
    CHECK_FALSE(idOf(act).empty());
    CHECK(ids.insert(idOf(act)).second);
    CHECK(documents.count(permission.source.document) == 1);
    CHECK((permission.administrators || !permission.roles.empty()));
    CHECK(permission.aboutCase == !permission.relations.empty());
  }
}
