#include "store/permission_support.h"

#include "store/account_rows.h"
#include "store/folder_lock.h"
#include "store/sqlite.h"
#include "store/unlocking.h"

#include <functional>
#include <stdexcept>
#include <tuple>

namespace haven::tests {
namespace {

template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error("arranging failed: " + Catch::StringMaker<Error>::convert(result.error()));
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

std::string sqlFor(Standing standing, casefile::AccountId person) {
  const std::string account = std::to_string(person);
  switch (standing) {
  case Standing::Caseload:
    return "INSERT INTO case_workers SELECT id, " + account + " FROM cases;";
  case Standing::Team:
    return "INSERT INTO team_members SELECT id, " + account + " FROM teams;";
  case Standing::Emergency:
  case Standing::EmergencyOver: {
    const char* until = standing == Standing::Emergency ? "2026-11-21T12:00:01Z" : "2026-11-21T12:00:00Z";
    return "INSERT INTO emergency_accesses (case_id, reason, until_at, by_account, by_name, by_role, "
           "by_registrations, by_at) SELECT id, 'reden', '" +
           std::string(until) + "', " + account +
           ", 'x', 'youth-professional', '[]', '2026-11-21T00:00:00Z' FROM cases;";
  }
  case Standing::Elsewhere:
    break;
  }
  return {};
}

casefile::CaseId addCase(PlanStore& in) {
  const casefile::Relationship carers[] = {carer()};
  return must(in.cases().createCase(youth("Voorbeeld: Later"), carers, true));
}

/// The acts of a plan, of another case than the first.
void inCase(PlanStore& in, casefile::CaseId id, const std::function<void()>& act) {
  const auto first = std::pair(in.id, in.carers);
  in.id = id;
  in.carers = {in.file(id).relationships.front().id};
  act();
  std::tie(in.id, in.carers) = first;
}

/// In step 2, with everything there to conclude it.
casefile::CaseId addReadyCase(PlanStore& in) {
  const casefile::CaseId added = addCase(in);
  inCase(in, added, [&] {
    in.observe();
    must(in.plan().decide(added, decision(casefile::MoveKind::ConcludeStep1, "suspicion")));
    in.answerAll("step-2");
    in.screen(3);
  });
  return added;
}

/// How the person stands to a case is the test's to say, so whose conclusion it is cannot be asked of the repository.
casefile::ProposalId addProposal(PlanStore& in, casefile::CaseId id, casefile::AccountId by, casefile::AccountId for_) {
  must(in.database().run(
      "INSERT INTO decision_proposals (case_id, round, kind, outcome, reason, departure, revision, follow, "
      "follow_text, second_account, second_name, second_role, after_move, by_account, by_name, by_role, "
      "by_registrations, by_at) SELECT ?1, 1, 'conclude-step-2', 'confirmed', 'x', 'x', '', 'step-3', '', ?3, 'x', "
      "'youth-professional', max(id), ?2, 'x', 'behavioural-scientist', '[]', '2026-11-21T00:00:00Z' "
      "FROM plan_moves WHERE case_id = ?1",
      id, by, for_));
  return in.database().lastInsertId();
}

} // namespace

instruments::LicencePack madeUpPack(std::string version, std::string_view instrument) {
  instruments::LicencePack pack = *catalogue().demonstrationPack(instrument);
  pack.demonstration = false;
  pack.version = std::move(version);
  return pack;
}

PermissionStore::PermissionStore(Standing standing) {
  PlanStore in;
  casefile::Account account;
  account.name = kPerson;
  person = must(store::insertAccount(in.database(), account, in.made.clock));
  joris = must(store::findAccount(in.database(), PlanStore::kYouthProfessional)).id;
  fill(in);
  fillPacks(in);
  fillDestroyed(in);
  must(in.database().runScript(sqlFor(standing, person)));
  must(in.database().checkpoint());
  in.made.close();
  m_key.emplace(keyOf(in.made.folder));
  m_content = contentOf(in.made.folder);
}

void PermissionStore::fill(PlanStore& in) {
  id = in.id;
  in.observe();
  draft = must(in.cases().beginAdministration(in.carers.front(), lsvg(), in.made.clock.today()));
  must(in.cases().saveConditions(draft, conditions(), true));
  for (const auto& item : lsvg().items)
    must(in.cases().saveItem(draft, {item.id, 2, {}, {}, "argument", "voorbeeld"}));
  must(in.cases().saveReport(draft, "Kort verslagje."));
  open = must(in.cases().beginAdministration(in.carers.front(), *catalogue().find("aisi-6-12"), in.made.clock.today()));
  in.screen();
  record = in.file().administrations.back().id;
  for (const auto& form : in.file().administrations)
    if (form.isFinal()) record = form.id;
  discarded = must(in.cases().beginAdministration(in.carers.front(), lsvg(), in.made.clock.today()));
  must(in.cases().saveReport(discarded, "Weggegooid."));
  must(in.cases().discardDraft(discarded));
  outside = must(in.plan().saveOutside(id, outsideRecord()));
  event = must(in.plan().saveEvent(id, lifeEvent()));
  choice = must(in.care().choose(id, choiceOf("vipp-sd")));
  store::ReportCopy report;
  report.kind = "case-summary";
  report.pages = 1;
  copy = must(store::ReportRepository(*in.made.store).keepCopy(id, report, "%PDF-1.4"));
  must(in.care().importOverlay(overlayText(), "lijst.json", overlaySchemaText()));
  later = addReadyCase(in);
  fillProposals(in);
  closed = addCase(in);
  inCase(in, closed, [&] {
    in.observe();
    casefile::PlanMove none = decision(casefile::MoveKind::ConcludeStep1, "no-suspicion");
    none.nextLook = day("2027-05-01");
    must(in.plan().decide(closed, none));
    must(in.plan().decide(closed, decision(casefile::MoveKind::Close, "completed")));
  });
  file = in.file();
  number = file.number;
  laterFile = in.file(later);
}

void PermissionStore::fillProposals(PlanStore& in) {
  proposed = addReadyCase(in);
  own = addReadyCase(in);
  const casefile::AccountId somebody = in.person();
  forPerson = addProposal(in, proposed, somebody, person);
  byPerson = addProposal(in, own, person, somebody);
}

void PermissionStore::fillDestroyed(PlanStore& in) {
  must(in.database().runScript(
      "INSERT INTO destroyed_cases (number, year, serial, ground, by_account, by_name, by_role, "
      "by_registrations, by_at) VALUES ('2001-0001', 2001, 1, 'request', 1, 'x', "
      "'behavioural-scientist', '[]', '2026-11-21T00:00:00Z')"));
}

void PermissionStore::fillPacks(PlanStore& in) {
  store::PackRepository packs(*in.made.store, catalogue());
  pack = must(packs.add(madeUpPack("1")));
  ready = must(packs.add(madeUpPack("1", "aisi-6-12")));
  must(packs.confirm(ready, "Voorbeeld: Bas", "orthopedagoog"));
  packDraft = must(packs.beginDraft(madeUpPack("3")));
}

store::PlanRepository PermissionStore::plan() {
  return {*m_store, shippedPlan(), catalogue()};
}

store::CareRepository PermissionStore::care() {
  return {*m_store, shippedPlan(), catalogue(), shippedInterventions()};
}

void PermissionStore::openAs(casefile::Role role, bool administrator, bool disabled) {
  m_store.reset();
  putContent(m_folder, m_content);
  reopenAs(role, administrator, disabled);
}

void PermissionStore::reopenAs(casefile::Role role, bool administrator, bool disabled) {
  m_store.reset();
  auto entered = must(store::enter(m_folder));
  auto database = must(store::openWith(m_folder, entered.slots, *m_key));
  auto account = must(store::findAccount(*database, kPerson));
  account.role = role;
  account.administrator = administrator;
  account.disabled = disabled;
  m_store.emplace(m_folder, std::move(entered.lock), std::move(database), std::move(account), m_clock);
}

std::int64_t PermissionStore::rows() {
  return must(database().integer("SELECT count FROM log_head"));
}

std::string PermissionStore::content() {
  auto tables = must(database().query(
      "SELECT t.name, group_concat('quote(\"' || c.name || '\")', ' || ''|'' || ') FROM sqlite_schema t "
      "JOIN pragma_table_info(t.name) c WHERE t.type = 'table' "
      "AND t.name NOT IN ('access_log', 'log_head', 'sqlite_stat1') GROUP BY t.name ORDER BY t.name"));
  std::string all;
  while (must(tables.step())) {
    const std::string table = tables.text(0);
    // The log's own line among the sequences is no content either.
    const char* which = table == "sqlite_sequence" ? " WHERE name <> 'access_log'" : "";
    auto rows = must(database().query("SELECT " + tables.text(1) + " FROM " + table + which));
    all += table + "\n";
    while (must(rows.step()))
      all += rows.text(0) + "\n";
  }
  return all;
}

std::vector<store::LogRow> PermissionStore::rowsAfter(std::int64_t count) {
  auto query = must(database().query("SELECT account, role, act, object, object_id, case_id, case_number, ground "
                                     "FROM access_log WHERE id > ? ORDER BY id",
                                     count));
  std::vector<store::LogRow> found;
  while (must(query.step())) {
    store::LogRow row;
    row.account = query.integer(0);
    row.role = query.text(1);
    row.act = *store::logActFromId(query.text(2));
    row.object = query.text(3);
    row.objectId = query.text(4);
    if (!query.isNull(5)) row.caseId = query.integer(5);
    row.caseNumber = query.text(6);
    row.ground = query.text(7);
    found.push_back(row);
  }
  return found;
}

} // namespace haven::tests
