#include "store/frozen.h"

#include "store/accounts.h"
#include "store/backup.h"
#include "store/case_index.h"
#include "store/caseload.h"
#include "store/example_store.h"
#include "store/plan_support.h"
#include "store/retention.h"
#include "store/settings.h"
#include "store/sqlite.h"

namespace haven::tests {
namespace fs = std::filesystem;
namespace {

using casefile::Role;

casefile::Account person(std::string_view name, Role role) {
  casefile::Account account;
  account.name = std::string(name);
  account.role = role;
  account.administrator = role == Role::Administrator;
  return account;
}

template <class T>
T must(Result<T> result) {
  if (!result) FAIL(Catch::StringMaker<Error>::convert(result.error()));
  return std::move(*result);
}
void must(const Status& done) {
  if (!done) FAIL(Catch::StringMaker<Error>::convert(done.error()));
}

/// What people did with the store that is to be frozen, one after the other.
class Days {
 public:
  explicit Days(fs::path folder) : m_folder(std::move(folder)) {}

  std::string make() {
    store::NewStore request{{}, passphrase(kFixturePassphrase), true};
    request.firstAccount = person("Voorbeeld: Fenna", Role::BehaviouralScientist);
    request.firstAccount.administrator = true;
    request.firstAccount.registrations = {{"SKJ", "000000000"}, {"NVO", ""}};
    auto made = must(store::createStore(m_folder, std::move(request), m_clock, m_random));
    m_open.emplace(std::move(made.store));
    must(store::addExampleCases(*m_open, catalogue(), shippedPlan(), shippedInterventions()));
    become("Voorbeeld: Fenna", kFixturePassphrase); // now with the team that the example brought
    addPeople();
    asHilde();
    asWies();
    asMirte();
    asFenna();
    m_open.reset();
    return made.recoveryCode;
  }

 private:
  void become(std::string_view name, std::string_view word) {
    m_open.reset();
    m_open.emplace(must(store::openStore(m_folder, name, passphrase(word), m_clock)));
  }
  [[nodiscard]] store::AccountRepository accounts() { return {*m_open, m_random}; }
  [[nodiscard]] store::CaseRepository cases() { return store::CaseRepository(*m_open); }
  [[nodiscard]] store::PlanRepository plan() { return {*m_open, shippedPlan(), catalogue()}; }
  [[nodiscard]] casefile::CaseId numbered(const char* number) { return must(cases().findNumber(number)); }

  void addPeople() {
    auto joris = person(kFrozenJoris, Role::YouthProfessional);
    joris.teams = m_open->account().teams;
    auto mirte = person(kFrozenMirte, Role::QualifiedDiagnostician);
    mirte.teams = joris.teams;
    auto hilde = person(kFrozenHilde, Role::QualifiedDiagnostician);
    for (const store::Team& team : must(accounts().teams()))
      if (team.id != joris.teams.front()) hilde.teams = {team.id};
    for (auto& account : {joris, mirte, hilde, person(kFrozenWies, Role::Administrator)})
      must(accounts().add(account, passphrase(kFrozenGiven)));
  }

  void asHilde() {
    become(kFrozenHilde, kFrozenGiven);
    const auto noor = must(store::CaseloadRepository(*m_open).openInEmergency("2026-0001", "Vader belde in paniek"));
    must(cases().load(noor));
  }

  void asWies() {
    become(kFrozenWies, kFrozenGiven);
    must(accounts().changePassphrase(passphrase(kFrozenGiven), passphrase(kFrozenWiesPassphrase)));
    must(accounts().addKeyFile(passphrase(kFrozenWiesPassphrase), m_folder / kFrozenKeyFile));
    store::StoreSettings settings;
    settings.idleMinutes = 5;
    settings.backupsKept = 3;
    must(store::saveSettings(*m_open, settings));
  }

  /// Decides anew, and changes and takes out what somebody else entered, so that what was before stays as well.
  void asMirte() {
    m_open.reset();
    CHECK_FALSE(store::openStore(m_folder, kFrozenJoris, passphrase("niet het wachtwoord"), m_clock).has_value());
    become(kFrozenMirte, kFrozenGiven);
    const auto fien = numbered("2026-0006");
    const auto file = must(cases().load(fien));
    auto again = file.plan.moves.back();
    again.departure = "Voorbeeld: waarom anders dan de lijst";
    again.revision = "Voorbeeld: na het gesprek met school";
    must(plan().decide(fien, again));
    auto event = file.plan.events.front();
    event.note = "Voorbeeld: volgens het geboortekaartje";
    must(plan().saveEvent(fien, event));
    must(plan().removeEvent(fien, file.plan.events.back().id));
    must(plan().removeOutside(fien, file.plan.outside.front().id));
  }

  void asFenna() {
    become("Voorbeeld: Fenna", kFixturePassphrase);
    for (const auto& row : must(accounts().list()))
      if (row.account.name == kFrozenHilde) must(accounts().disable(row.account.id));
    const auto noor = numbered("2026-0001");
    consents(noor);
    discard(noor);
    destroyOne();
    twiceTyped();
    chooseLocally();
    const TempDir elsewhere;
    must(store::makeBackup(*m_open, elsewhere / "voorbeeld.havenbackup"));
    must(store::keepPlace(*m_open, noor, R"({"page":"case"})"));
    index();
  }

  /// Of every case but one, which changed after it.
  void index() {
    must(store::refreshCaseIndex(*m_open, shippedPlan(), catalogue()));
    const auto carer = must(cases().load(numbered("2026-0002"))).relationships.front().id;
    must(cases().beginAdministration(carer, lsvg(), day("2026-11-21")));
  }

  void consents(casefile::CaseId noor) {
    store::RetentionRepository retention(*m_open);
    casefile::ConsentRow consent;
    consent.given = true;
    consent.on = day("2026-11-02");
    consent.person = "Voorbeeld: Marit";
    must(retention.recordConsent(noor, consent));
    consent.scope = casefile::ConsentScope::Sharing;
    consent.given = false;
    consent.on = day("2026-11-20");
    consent.note = "wil het eerst met oma bespreken";
    must(retention.recordConsent(noor, consent));
  }

  void discard(casefile::CaseId noor) {
    const auto carer = must(cases().load(noor)).relationships.front().id;
    const auto draft = must(cases().beginAdministration(carer, lsvg(), day("2026-11-20")));
    must(cases().saveReport(draft, "Toch niet nodig."));
    must(cases().discardDraft(draft));
  }

  void destroyOne() {
    const auto gone = must(cases().createCase(youth("Voorbeeld: Weg"), {}, true));
    const std::string number = must(cases().load(gone)).number;
    must(store::RetentionRepository(*m_open).destroy(gone, number, casefile::DestroyGround::Example));
  }

  /// A form on paper, typed over twice.
  void twiceTyped() {
    const auto carer = must(cases().load(numbered("2026-0004"))).relationships.front().id;
    const auto* form = catalogue().find("ari-cp-2-5");
    REQUIRE(form != nullptr);
    const auto draft = must(cases().beginAdministration(carer, *form, day("2026-11-20")));
    must(cases().saveItem(draft, {form->items.front().id, 2, {}, {}, "", "", 3}));
    must(cases().saveCurrentItem(draft, form->items.front().id));
  }

  /// Of what the organisation itself has.
  void chooseLocally() {
    store::CareRepository care(*m_open, shippedPlan(), catalogue(), shippedInterventions());
    must(care.importOverlay(overlayText(), "lijst.json", overlaySchemaText()));
    must(care.choose(numbered("2026-0002"), choiceOf("local-spel")));
  }

  FixedClock m_clock{day("2026-11-21")};
  SystemRandom m_random;
  fs::path m_folder;
  std::optional<store::OpenStore> m_open;
};

} // namespace

fs::path fixtures() {
  return fs::path(HAVEN_SOURCE_DIR) / "tests" / "fixtures";
}

fs::path copyOf(const char* fixture, const TempDir& dir) {
  auto files = contentOf(fixtures() / fixture);
  files.erase("README.md");
  files.erase(kFrozenKeyFile);
  putContent(dir / fixture, files);
  return dir / fixture;
}

std::string makeStoreToFreeze(const fs::path& folder) {
  return Days(folder).make();
}

} // namespace haven::tests
