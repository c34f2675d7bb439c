#include "store/verification.h"

#include "base/hash.h"
#include "casefile/case_file.h"
#include "store/care_check.h"
#include "store/case_rows.h"
#include "store/deed.h"
#include "store/index_check.h"
#include "store/plan_check.h"
#include "store/report_rows.h"
#include "store/sqlite.h"
#include "store/unlocking.h"
#include "store/verification_access.h"

#include <map>
#include <optional>
#include <string>
#include <utility>

namespace haven::store {
namespace {

using casefile::Administration;
using instruments::Instrument;

/// Goes through a store once. A fault is noted and the round goes on; only a failing disk ends it early.
class Round {
 public:
  Round(OpenStore& store, const instruments::InstrumentCatalogue& catalogue, const plan::PlanDefinition& plan,
        const interventions::InterventionCatalogue& interventions)
      : m_store(&store), m_catalogue(&catalogue), m_plan(&plan), m_interventions(&interventions) {}

  Result<VerificationReport> run();

 private:
  Status checkKeySlots();
  Status checkPages();
  Status checkStructure();
  Status checkReferences();
  Status checkDefinitions();
  Status checkPacks();
  Status checkOverlay();
  Status checkCases();
  Status checkAccessRows();
  void checkCase(casefile::CaseId id, const std::string& number);
  void checkRecord(const Administration& record, const std::string& where);
  Result<instruments::Score> scoreAgain(const Administration& record, const Instrument& instrument);

  void fault(const char* what, std::string where) { m_report.faults.push_back({what, std::move(where)}); }
  /// Damage is what is looked for; anything else stops the round.
  Status noteDamage(const Error& error, const char* what, std::string where);

  OpenStore* m_store;
  const instruments::InstrumentCatalogue* m_catalogue;
  const plan::PlanDefinition* m_plan;
  const interventions::InterventionCatalogue* m_interventions;
  VerificationReport m_report;
  std::map<std::string, Instrument, std::less<>> m_definitions;
  std::map<std::string, instruments::LicencePack, std::less<>> m_packs;
};

Status Round::noteDamage(const Error& error, const char* what, std::string where) {
  if (error.kind != ErrorKind::StoreDamaged) return fail(error);
  fault(what, std::move(where));
  return {};
}

Status Round::checkKeySlots() {
  const auto slots = readKeySlots(m_store->folder());
  if (!slots) return noteDamage(slots.error(), "key-slots", "keyslots.json");
  for (const KeySlot& slot : slots->slots)
    if (slot.damaged) fault("key-slots", "slot " + std::to_string(slot.id));
  return {};
}

/// Every page, those in no table too, is read from the file and so authenticated.
Status Round::checkPages() {
  Database& database = m_store->database();
  // On a full disk the log stays; the pages in it are read from there.
  const Status emptied = database.checkpoint();
  if (!emptied && emptied.error().kind != ErrorKind::DiskFull) return noteDamage(emptied.error(), "page", "log");
  database.dropCache();
  const auto count = database.integer("PRAGMA page_count");
  if (!count) return noteDamage(count.error(), "page", "1");
  m_report.pages = *count;
  auto page = database.prepare("SELECT length(data) FROM sqlite_dbpage WHERE pgno = ?");
  if (!page) return noteDamage(page.error(), "page", "1");
  for (std::int64_t number = 1; number <= *count; ++number) {
    page->reset();
    page->bind(1, number);
    const auto read = page->step();
    if (!read) {
      if (Status noted = noteDamage(read.error(), "page", std::to_string(number)); !noted) return noted;
    } else if (!*read || page->integer(0) == 0) {
      fault("page", std::to_string(number));
    }
  }
  return {};
}

Status Round::checkStructure() {
  auto check = m_store->database().query("PRAGMA integrity_check");
  if (!check) return noteDamage(check.error(), "structure", "database");
  for (;;) {
    const auto row = check->step();
    if (!row) return noteDamage(row.error(), "structure", "database");
    if (!*row) return {};
    // The engine's text names tables, indexes and pages, never content.
    if (check->text(0) != "ok") fault("structure", check->text(0));
  }
}

Status Round::checkReferences() {
  auto check = m_store->database().query("PRAGMA foreign_key_check");
  if (!check) return noteDamage(check.error(), "foreign-key", "database");
  for (;;) {
    const auto row = check->step();
    if (!row) return noteDamage(row.error(), "foreign-key", "database");
    if (!*row) return {};
    fault("foreign-key", check->text(0) + " " + check->text(1));
  }
}

Status Round::checkDefinitions() {
  auto query = m_store->database().query("SELECT hash, canonical FROM definitions ORDER BY hash");
  if (!query) return noteDamage(query.error(), "definition", "definitions");
  for (;;) {
    const auto row = query->step();
    if (!row) return noteDamage(row.error(), "definition", "definitions");
    if (!*row) return {};
    const std::string hash = query->text(0);
    auto instrument = instruments::parseInstrument(query->text(1), hash, m_catalogue->schema());
    if (!instrument || contentHash(query->text(1)) != hash)
      fault("definition", hash);
    else
      m_definitions.emplace(hash, std::move(*instrument));
  }
}

/// Each against its hash, and against the definition it was entered for.
Status Round::checkPacks() {
  auto query = m_store->database().query("SELECT hash, canonical, definition FROM packs ORDER BY hash");
  if (!query) return noteDamage(query.error(), "pack", "packs");
  for (;;) {
    const auto row = query->step();
    if (!row) return noteDamage(row.error(), "pack", "packs");
    if (!*row) return {};
    ++m_report.packs;
    const std::string hash = query->text(0);
    const auto structure = m_definitions.find(query->text(2));
    if (structure == m_definitions.end()) continue; // named already
    auto pack = instruments::parsePack(query->text(1), hash, m_catalogue->packSchema(), {structure->second});
    if (!pack || contentHash(query->text(1)) != hash)
      fault("pack", hash);
    else
      m_packs.emplace(hash, std::move(*pack));
  }
}

Status Round::checkOverlay() {
  const Status read = checkOverlays(*m_store, *m_plan, *m_catalogue, *m_interventions, m_report);
  return read ? read : noteDamage(read.error(), "overlay", "overlays");
}

Status Round::checkCases() {
  std::vector<std::pair<casefile::CaseId, std::string>> cases;
  auto query = m_store->database().query("SELECT id, number FROM cases ORDER BY id");
  if (!query) return noteDamage(query.error(), "record", "cases");
  for (;;) {
    const auto row = query->step();
    if (!row) return noteDamage(row.error(), "record", "cases");
    if (!*row) break;
    cases.emplace_back(query->integer(0), query->text(1));
  }
  for (const auto& [id, number] : cases)
    checkCase(id, number);
  return {};
}

Status Round::checkAccessRows() {
  const Status read = checkAccess(m_store->database(), m_report);
  return read ? read : noteDamage(read.error(), "access-log", "access_log");
}

void Round::checkCase(casefile::CaseId id, const std::string& number) {
  ++m_report.cases;
  const auto file = readWholeCase(m_store->database(), id);
  const Status planRead = checkPlanRows(m_store->database(), *m_plan, id, number, m_report);
  const Status careRead = checkCareRows(m_store->database(), *m_interventions, id, number, m_report);
  const Status reportsRead = checkReportRows(m_store->database(), id, number, m_report);
  if (!file || !planRead || !careRead || !reportsRead) fault("record", number);
  if (!file) return;
  if (!checkCaseIndex(m_store->database(), *file, *m_plan, *m_catalogue, m_report)) fault("record", number);
  for (const Administration& record : file->administrations) {
    ++m_report.administrations;
    if (file->relationship(record.relationship) == nullptr) fault("record", number + " " + std::to_string(record.id));
    if (record.isFinal()) checkRecord(record, number + " " + std::to_string(record.id));
  }
}

void Round::checkRecord(const Administration& record, const std::string& where) {
  const auto definition = m_definitions.find(record.definitionHash);
  if (definition == m_definitions.end()) return; // named already
  const auto pack = record.packHash ? m_packs.find(*record.packHash) : m_packs.end();
  if (record.packHash && pack == m_packs.end()) return; // named already
  const auto again =
      scoreAgain(record, record.packHash ? instruments::compose(definition->second, pack->second) : definition->second);
  ++m_report.scoresRecomputed;
  if (!again || !record.result || !sameOutcome(*again, *record.result)) fault("score", where);
}

Result<instruments::Score> Round::scoreAgain(const Administration& record, const Instrument& instrument) {
  auto query = m_store->database().query(
      "SELECT scored_respondent, scored_sex, scored_age_months FROM administrations WHERE id = ?", record.id);
  if (!query) return fail(query.error());
  if (const auto row = query->step(); !row) return fail(row.error());
  instruments::AnswerSheet sheet;
  sheet.respondent = query->optionalText(0);
  sheet.sex = query->optionalText(1);
  sheet.ageMonths = query->optionalInteger(2);
  for (const auto& [id, item] : record.items)
    if (item.answer)
      if (const Status answered = sheet.answer(instrument, id, *item.answer); !answered) return fail(answered.error());
  return instruments::score(instrument, sheet);
}

Result<VerificationReport> Round::run() {
  Status (Round::*const steps[])() = {&Round::checkKeySlots,   &Round::checkPages,       &Round::checkStructure,
                                      &Round::checkReferences, &Round::checkDefinitions, &Round::checkPacks,
                                      &Round::checkOverlay,    &Round::checkCases,       &Round::checkAccessRows};
  for (const auto step : steps)
    if (const Status done = (this->*step)(); !done) return fail(done.error());
  return std::move(m_report);
}

} // namespace

Result<VerificationReport> verify(OpenStore& store, const instruments::InstrumentCatalogue& catalogue,
                                  const plan::PlanDefinition& plan,
                                  const interventions::InterventionCatalogue& interventions) {
  if (const Status may = mayNow(store, store.clock(), casefile::Act::Verify); !may) return fail(may.error());
  auto report = Round(store, catalogue, plan, interventions).run();
  if (!report) return report;
  if (!report->faults.empty()) return report; // nothing is written into a store that is damaged
  const Status noted = noteRead(store, store.clock(), casefile::Act::Verify, {LogAct::Verify, "store", {}, 0});
  if (!noted) return fail(noted.error());
  return report;
}

} // namespace haven::store
