#include "casefile/permissions.h"

#include "support/catch.h"

#include <algorithm>
#include <set>
#include <string>

// Who may do what: every cell, as the table of people in the plan has it.
using namespace haven;
using namespace haven::casefile;

namespace {

struct Row {
  Act act;
  bool youthProfessional;
  bool behaviouralScientist;
  bool diagnostician;
  const char* because; ///< of the plan (`richtlijn-2020, 4.4`)
};
constexpr Row kExpected[] = {
    {Act::See, true, true, true, "jeugdprofessional: see and write the case"},
    {Act::WriteCase, true, true, true, "jeugdprofessional: see and write the case"},
    {Act::ConcludeStep1, true, true, true, "step 1: every professional"},
    {Act::WriteStep2, true, true, true, "jeugdprofessional: take part in step 2"},
    {Act::ConcludeStep2, false, true, true, "gedragswetenschapper: conclude step 2 together with a jeugdprofessional"},
    {Act::WriteStep3, false, true, true, "gedragswetenschapper: prepare step 3"},
    {Act::RecordClinical, false, false, true, "diagnosticus: clinical instruments"},
    {Act::DecideStep3, false, false, true, "diagnosticus: DSM-5 judgement, treatment decision"},
    {Act::WriteTreatment, false, true, true, "5.7, 5: stel als gedragswetenschapper een behandelplan op"},
    {Act::SettleTreatment, false, true, true, "5.7, 5: stel als gedragswetenschapper een behandelplan op"},
    {Act::CloseWatched, true, true, true, "step 1: every professional"},
    {Act::CloseScreened, false, true, true, "step 2c: the gedragswetenschapper closes the case"},
    {Act::Reopen, true, true, true, "kernaanbeveling 9: followed over a longer time"},
    {Act::NewRound, true, true, true, "kernaanbeveling 7: at every placement"},
};

Account person(Role role, bool administrator) {
  Account account;
  account.role = role;
  account.administrator = administrator;
  return account;
}

} // namespace

TEST_CASE("every role may do of cases of its own what the plan says, and nothing of a case elsewhere") {
  std::set<Act> acts;
  for (const Row& row : kExpected) {
    INFO(idOf(row.act) << ": " << row.because);
    acts.insert(row.act);
    const std::pair<Role, bool> cells[] = {{Role::YouthProfessional, row.youthProfessional},
                                           {Role::BehaviouralScientist, row.behaviouralScientist},
                                           {Role::QualifiedDiagnostician, row.diagnostician}};
    for (const auto& [role, may] : cells)
      for (const bool administrator : {false, true}) {
        INFO(idOf(role) << (administrator ? " who keeps the store too" : ""));
        CHECK(mayDo(person(role, administrator), row.act, CaseRelation::Own) == may);
        CHECK(mayDo(person(role, administrator), row.act) == may);
        CHECK_FALSE(mayDo(person(role, administrator), row.act, CaseRelation::Elsewhere));
      }
  }
  CHECK(acts == std::set<Act>(std::begin(kActs), std::end(kActs)));
}

TEST_CASE("every act has an id of its own, the roles that may and its place in the guideline") {
  std::set<std::string_view> ids;
  for (const Act act : kActs) {
    const Permission& permission = permissionFor(act);
    INFO(idOf(act));
    CHECK(permission.act == act);
    CHECK_FALSE(idOf(act).empty());
    CHECK(ids.insert(idOf(act)).second);
    CHECK(permission.source.document == "richtlijn-2020");
    CHECK_FALSE(permission.source.place.empty());
    CHECK_FALSE(permission.roles.empty());
    for (const Role role : kRoles)
      CHECK(mayDo(person(role, false), act) ==
            (std::count(permission.roles.begin(), permission.roles.end(), role) > 0));
  }
}
