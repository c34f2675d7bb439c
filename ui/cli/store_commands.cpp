#include "cli/catalogue.h"
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/open_store.h"
#include "cli/passphrase.h"
#include "cli/progress.h"
#include "cli/unfinished_store.h"
#include "cli/words.h"
#include "store/example_organisation.h"
#include "store/example_store.h"
#include "store/verification.h"

#include <nlohmann/json.hpp>

#include <pwd.h>
#include <unistd.h>

namespace haven::cli {
namespace {

using casefile::Role;
using nlohmann::ordered_json;

QString inWords(const std::filesystem::path& path) {
  return QString::fromStdString(path.string());
}

/// What an example is made with.
struct ShippedContent {
  instruments::InstrumentCatalogue catalogue;
  plan::PlanDefinition plan;
  interventions::InterventionCatalogue interventions;
};

Result<ShippedContent> loadShipped() {
  auto catalogue = loadCatalogue();
  if (!catalogue) return fail(catalogue.error());
  auto plan = loadPlanDefinition();
  if (!plan) return fail(plan.error());
  auto interventions = loadInterventionCatalogue();
  if (!interventions) return fail(interventions.error());
  return ShippedContent{std::move(*catalogue), std::move(*plan), std::move(*interventions)};
}

std::string loginName() {
  const passwd* user = getpwuid(geteuid());
  return user == nullptr ? std::string() : user->pw_name;
}

casefile::Account firstAccount(const Options& options, const std::string& otherwise, Role role) {
  casefile::Account account;
  account.name = options.user.empty() ? otherwise : options.user;
  account.role = casefile::roleFromId(options.role).value_or(role);
  account.administrator = true;
  return account;
}

void tellCreated(const store::CreatedStore& created, const Options& options, const Console& console) {
  const auto& account = created.store.account();
  if (options.json) {
    const auto outline = store::outlineOf(options.folder);
    console.print(ordered_json{{"folder", options.folder.string()},
                               {"storeId", outline ? outline->storeId : ""},
                               {"user", account.name},
                               {"role", casefile::idOf(account.role)},
                               {"recoveryCode", created.recoveryCode}});
    return;
  }
  console.print(HavenCli::tr("The store is made: %1").arg(inWords(options.folder)));
  console.print(HavenCli::tr("Account: %1").arg(QString::fromStdString(account.name)));
  console.print(HavenCli::tr("Recovery code: %1").arg(QString::fromStdString(created.recoveryCode)));
  console.print(
      HavenCli::tr("Keep this code apart from this computer. It is shown this once. Without it and without the "
                   "passphrase nobody can open the store."));
}

Result<store::CreatedStore> create(const Options& options, casefile::Account account, Secret passphrase, bool example,
                                   const Console& console) {
  store::NewStore request;
  request.firstAccount = std::move(account);
  request.passphrase = std::move(passphrase);
  request.example = example;
  return store::createStore(options.folder, std::move(request), console.clock, console.random);
}

/// Whether all of it is there; false: somebody asked to stop.
Result<bool> addOrganisation(store::OpenStore& store, const ShippedContent& shipped, const Options& options,
                             const Console& console) {
  const Interrupt interrupt;
  Progress progress(console);
  const auto added = store::addExampleOrganisation(store, shipped.catalogue, shipped.plan, shipped.interventions,
                                                   {options.cases, options.years, options.seed}, [&](int done) {
                                                     progress.show(static_cast<double>(done) / options.cases);
                                                     return !interrupt.asked();
                                                   });
  if (!added) return fail(added.error());
  return *added == options.cases;
}

ordered_json jsonOf(const store::StoreOutline& outline) {
  return {{"storeId", outline.storeId},
          {"slotFormat", outline.slotFormat},
          {"passphraseSlots", outline.passphraseSlots},
          {"recoverySlot", outline.hasRecoverySlot},
          {"kdf", {{"memoryBytes", outline.kdfMemoryBytes}, {"passes", outline.kdfPasses}}},
          {"databaseBytes", outline.databaseBytes},
          {"keyFileSlots", outline.keyFileSlots},
          {"oldSlots", outline.oldSlots}};
}

ordered_json jsonOf(const std::vector<store::VerificationFault>& places) {
  ordered_json list = ordered_json::array();
  for (const auto& place : places)
    list.push_back({{"what", place.what}, {"where", place.where}});
  return list;
}

ordered_json jsonOf(const store::VerificationReport& report) {
  return {{"ok", report.faults.empty()},
          {"pages", report.pages},
          {"packs", report.packs},
          {"cases", report.cases},
          {"administrations", report.administrations},
          {"scoresRecomputed", report.scoresRecomputed},
          {"faults", jsonOf(report.faults)},
          {"planRecords", report.planRecords},
          {"notes", jsonOf(report.notes)},
          {"careRecords", report.careRecords},
          {"reportRecords", report.reportRecords},
          {"logRows", report.logRows},
          {"accessRecords", report.accessRecords}};
}

} // namespace

Exit createStore(const Options& options, const Console& console) {
  auto passphrase = readNewPassphrase(options);
  if (!passphrase) return refusePassphrase(passphrase.error(), console);
  const auto created = create(options, firstAccount(options, loginName(), Role::YouthProfessional),
                              std::move(*passphrase), false, console);
  if (!created) return console.refuse(created.error());
  tellCreated(*created, options, console);
  return console.finish();
}

Exit createExampleStore(const Options& options, const Console& console) {
  const auto shipped = loadShipped();
  if (!shipped) return console.refuse(shipped.error());
  auto passphrase = readNewPassphrase(options);
  if (!passphrase) return refusePassphrase(passphrase.error(), console);
  UnfinishedStore unfinished(options.folder);
  auto created = create(options, firstAccount(options, "Voorbeeld Professional (fictief)", Role::BehaviouralScientist),
                        std::move(*passphrase), true, console);
  if (!created) return console.refuse(created.error());
  unfinished.made();
  if (const Status filled =
          store::addExampleCases(created->store, shipped->catalogue, shipped->plan, shipped->interventions);
      !filled)
    return console.refuse(filled.error());
  if (options.cases > 0) {
    const auto whole = addOrganisation(created->store, *shipped, options, console);
    if (!whole) return console.refuse(whole.error());
    if (!*whole) {
      console.complain(HavenCli::tr("Stopped as asked. The unfinished store is removed."));
      return Exit::Interrupted;
    }
  }
  unfinished.keep();
  tellCreated(*created, options, console);
  return console.finish();
}

Exit describeStore(const Options& options, const Console& console) {
  const auto outline = store::outlineOf(options.folder);
  if (!outline) return console.refuse(outline.error());
  if (options.json) {
    console.print(jsonOf(*outline));
    return console.finish();
  }
  console.print(HavenCli::tr("Store: %1").arg(QString::fromStdString(outline->storeId)));
  console.print(HavenCli::tr("Key slots, format: %1; passphrases: %2; recovery code: %3")
                    .arg(outline->slotFormat)
                    .arg(outline->passphraseSlots)
                    .arg(outline->hasRecoverySlot ? HavenCli::tr("yes") : HavenCli::tr("no")));
  console.print(HavenCli::tr("Of these with a key file: %1; still of an earlier format: %2")
                    .arg(outline->keyFileSlots)
                    .arg(outline->oldSlots));
  console.print(HavenCli::tr("Key derivation: Argon2id, %1 MiB, passes: %2")
                    .arg(outline->kdfMemoryBytes / (1024 * 1024))
                    .arg(outline->kdfPasses));
  console.print(HavenCli::tr("Database: %1 KiB").arg(outline->databaseBytes / 1024));
  return console.finish();
}

Exit verifyStore(const Options& options, const Console& console) {
  const auto catalogue = loadCatalogue();
  if (!catalogue) return console.refuse(catalogue.error());
  const auto plan = loadPlanDefinition();
  if (!plan) return console.refuse(plan.error());
  const auto interventions = loadInterventionCatalogue();
  if (!interventions) return console.refuse(interventions.error());
  Opening opening = openStoreFor(options, console);
  if (!opening.store) return opening.exit;
  const auto report = store::verify(*opening.store, *catalogue, *plan, *interventions);
  if (!report) return console.refuse(report.error());
  if (options.json) {
    console.print(jsonOf(*report));
  } else {
    console.print(HavenCli::tr("Pages read: %1; licence packs: %2; cases: %3; records: %4; scores recomputed: %5; "
                               "entries of the plan: %6; of chosen help: %7")
                      .arg(report->pages)
                      .arg(report->packs)
                      .arg(report->cases)
                      .arg(report->administrations)
                      .arg(report->scoresRecomputed)
                      .arg(report->planRecords)
                      .arg(report->careRecords));
    console.print(HavenCli::tr("Rows of the access log: %1; entries on access, consent and backups: %2")
                      .arg(report->logRows)
                      .arg(report->accessRecords));
    for (const auto& note : report->notes)
      console.print(HavenCli::tr("Unknown to this version, and left as it was kept: %1, at %2.")
                        .arg(QString::fromStdString(note.what), QString::fromStdString(note.where)));
    if (report->faults.empty()) console.print(HavenCli::tr("ok: everything is as it was kept."));
  }
  for (const auto& fault : report->faults)
    console.complain(HavenCli::tr("Not as it should be: %1, at %2.")
                         .arg(QString::fromStdString(fault.what), QString::fromStdString(fault.where)));
  return console.finish(report->faults.empty() ? Exit::Done : Exit::Damaged);
}

} // namespace haven::cli
