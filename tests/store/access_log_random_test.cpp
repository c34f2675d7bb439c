#include "store/access_log.h"
#include "store/caseload.h"
#include "store/child.h"
#include "store/permission_support.h"
#include "store/sqlite.h"

#include <unistd.h>

#include <algorithm>
#include <memory>
#include <random>
#include <sstream>
#include <thread>

// Ten thousand random acts by several processes that take turns on one store, against a model that knows which rows
// there have to be: exactly those, in order.

using namespace haven;
using namespace haven::tests;
using store::LogAct;

namespace {

constexpr int kProcesses = 5;
constexpr int kTurns = 40;
constexpr int kActs = 50; ///< a turn
constexpr int kCases = 4;

/// Somebody who works in the store, and how that person stands to its cases.
struct Worker {
  std::string name;
  std::string ground; ///< with every case; empty: elsewhere
  bool administrator = false;
};

struct Place {
  casefile::CaseId id = 0;
  std::string number;
  casefile::RelationshipId carer = 0;
  casefile::AdministrationId draft = 0;
  casefile::AdministrationId record = 0;
};

/// A store with some cases, each with a draft and a completed record.
struct Workplace {
  PlanStore in;
  Secret key;
  std::vector<Place> places;
  store::PackDraftId packDraft = 0;
  std::int64_t rows = 0;
  const std::vector<Worker> workers{{std::string(kAccountName), "caseload", true},
                                    {std::string(PlanStore::kYouthProfessional), "team", false},
                                    {"Piet Elders-Voorbeeld", "", false}};

  Workplace() : key(keyOf(in.made.folder)) {
    for (int i = 0; i < kCases; ++i) {
      const Form form = filledDraft(in.cases());
      REQUIRE(in.cases().complete(form.id, lsvg()).has_value());
      const auto draft = in.cases().beginAdministration(form.relationship, lsvg(), day("2026-11-20")).value();
      places.push_back({form.caseId, in.file(form.caseId).number, form.relationship, draft, form.id});
    }
    packDraft = store::PackRepository(*in.made.store, catalogue()).beginDraft(madeUpPack("1")).value();
    REQUIRE(in.database()
                .runScript("INSERT INTO accounts (name, name_folded, role, administrator, created_at) VALUES "
                           "('Piet Elders-Voorbeeld', 'piet elders-voorbeeld', 'behavioural-scientist', 0, "
                           "'2026-11-21T12:00:00Z')")
                .has_value());
    rows = in.database().integer("SELECT count FROM log_head").value();
    in.made.close();
  }
};

/// What a row has to say: when, who, what, about what, on which ground.
struct Row {
  std::string at;
  std::string what; ///< act, object and its id
  casefile::CaseId caseId = 0;
  std::string ground;
  std::string account;
  [[nodiscard]] std::string text() const {
    return at + "|" + account + "|" + what + "|" + std::to_string(caseId) + "|" + ground;
  }
};

/// The rule of when an act needs no row of its own, said in another way than the program does.
class Model {
 public:
  Model(std::string account, const FixedClock& clock) : m_account(std::move(account)), m_clock(&clock) {}

  void expect(const std::string& act, const std::string& rest, casefile::CaseId caseId, const std::string& ground) {
    const bool repeats = act == "read" || act == "update" || act == "search";
    const Row row{formatIsoTimestamp(m_clock->now()), act + " " + rest, caseId, ground, m_account};
    if (repeats && isCovered(row)) return;
    m_rows.push_back(row);
    m_written.push_back({m_clock->now(), repeats});
  }
  [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

 private:
  /// Going back over what was written: the same on the same ground within five minutes, and before it nothing but
  /// reading, changing and searching with the same subject.
  [[nodiscard]] bool isCovered(const Row& row) const {
    for (std::size_t i = m_rows.size(); i-- > 0;) {
      if (!m_written[i].repeats || m_rows[i].caseId != row.caseId) return false;
      const auto age = m_clock->now() - m_written[i].at;
      if (m_rows[i].what == row.what && m_rows[i].ground == row.ground && age <= std::chrono::minutes(5)) return true;
    }
    return false;
  }

  struct Written {
    std::chrono::sys_seconds at;
    bool repeats = false;
  };
  std::string m_account;
  const FixedClock* m_clock;
  std::vector<Row> m_rows;
  std::vector<Written> m_written;
};

/// One person at work for a turn. Every act is done and told to the model; those that have to fail too.
class Turn {
 public:
  Turn(store::OpenStore& store, const Workplace& at, const Worker& worker, FixedClock& clock, std::mt19937& chance)
      : m_store(&store), m_at(&at), m_worker(&worker), m_clock(&clock), m_chance(&chance),
        m_model(std::to_string(store.account().id), clock) {}

  void act();
  [[nodiscard]] const Model& model() const { return m_model; }
  [[nodiscard]] bool failed() const { return m_failed; }

 private:
  store::CaseRepository cases() { return store::CaseRepository(*m_store); }
  void need(bool right) { m_failed = m_failed || !right; }
  unsigned pick(unsigned count) { return static_cast<unsigned>((*m_chance)() % count); }

  /// The ground on which this person reads and writes in the case now; empty where there is none.
  std::string ground(const Place& place);
  /// Done where there is a ground, refused and unlogged where there is none.
  template <class T>
  bool take(const Place& place, const Result<T>& result, bool inEmergency = true) {
    const std::string on = ground(place);
    const bool may = !on.empty() && (inEmergency || on != "emergency");
    need(result.has_value() == may);
    if (!result) need(result.error().kind == ErrorKind::NotAllowed);
    return may && result.has_value();
  }
  void row(const std::string& act, const std::string& rest, const Place& place) {
    m_model.expect(act, rest, place.id, ground(place));
  }
  void readOrWrite(const Place& place);
  void makeAndDiscard(const Place& place);
  void failOnPurpose(const Place& place);
  void withoutCase();
  void leave(const Place& place);

  store::OpenStore* m_store;
  const Workplace* m_at;
  const Worker* m_worker;
  FixedClock* m_clock;
  std::mt19937* m_chance;
  Model m_model;
  bool m_failed = false;
};

std::string Turn::ground(const Place& place) {
  if (!m_worker->ground.empty()) return m_worker->ground;
  auto query = m_store->database().query(
      "SELECT 1 FROM emergency_accesses WHERE case_id = ? AND by_account = ? AND until_at > ?", place.id,
      m_store->account().id, formatIsoTimestamp(m_clock->now()));
  return query && query->step() == true ? "emergency" : "";
}

void Turn::readOrWrite(const Place& place) {
  const std::string form = "form " + std::to_string(place.draft);
  switch (pick(6)) {
  case 0:
    if (take(place, cases().load(place.id))) row("read", "case ", place);
    break;
  case 1:
    if (take(place, cases().findNumber(place.number))) row("read", "case ", place);
    break;
  case 2:
    if (take(place, cases().loadAdministration(place.record))) row("read", "case ", place);
    break;
  case 3:
    if (take(place, cases().saveItem(place.draft, {"1", static_cast<int>(pick(5)) + 1, {}, {}, "a", "b"})))
      row("update", form, place);
    break;
  case 4:
    if (take(place, cases().saveReport(place.draft, std::to_string(pick(1000))))) row("update", form, place);
    break;
  default:
    if (take(place, cases().updateYouth(place.id, youth()))) row("update", "youth ", place);
  }
}

void Turn::makeAndDiscard(const Place& place) {
  const auto id = cases().beginAdministration(place.carer, lsvg(), day("2026-11-20"));
  if (!take(place, id)) return;
  const std::string form = "form " + std::to_string(*id);
  row("create", form, place);
  const bool entered = pick(2) == 0;
  if (entered && take(place, cases().saveReport(*id, "tekst"))) row("update", form, place);
  if (take(place, cases().discardDraft(*id))) row("delete", form, place);
  if (!entered) {
    need(kindOf(cases().restoreDraft(*id)) == ErrorKind::NotFound);
    return;
  }
  if (pick(2) == 0 && take(place, cases().restoreDraft(*id))) {
    row("undelete", form, place);
    if (take(place, cases().discardDraft(*id))) row("delete", form, place);
  }
}

void Turn::failOnPurpose(const Place& place) {
  switch (pick(5)) {
  case 0:
    need(!cases().saveReport(place.record, "anders").has_value()); // final
    break;
  case 1:
    need(!cases().updateYouth(place.id, youth("")).has_value());
    break;
  case 2:
    need(!cases().load(99'999).has_value());
    break;
  case 3:
    need(!cases().complete(place.draft, lsvg()).has_value()); // nothing settled
    break;
  default:
    need(!store::CaseloadRepository(*m_store).openInEmergency(place.number, " ").has_value());
  }
}

void Turn::withoutCase() {
  store::PackRepository packs(*m_store, catalogue());
  switch (pick(4)) {
  case 0:
    need(cases().list("noor").has_value());
    m_model.expect("search", "case ", 0, "work");
    break;
  case 1: {
    const auto saved = packs.saveDraft(m_at->packDraft, madeUpPack("2"));
    need(saved.has_value() == m_worker->administrator);
    if (saved) m_model.expect("update", "pack-draft " + std::to_string(m_at->packDraft), 0, "administration");
    break;
  }
  case 2: {
    const auto read =
        store::AccessLog(*m_store).rows({.caseNumber = {}, .account = {}, .act = {}, .from = {}, .to = {}, .limit = 1});
    need(read.has_value() == m_worker->administrator);
    if (read) m_model.expect("read", "log ", 0, "administration");
    break;
  }
  default:
    need(store::AccessLog(*m_store).noteExport(LogAct::Print, "talk-sheet", 0).has_value());
    m_model.expect("print", "talk-sheet ", 0, "work");
  }
}

void Turn::leave(const Place& place) {
  if (pick(2) == 0) {
    if (take(place, store::AccessLog(*m_store).noteExport(LogAct::Export, "report", place.id), false))
      row("export", "report ", place);
    return;
  }
  const bool elsewhere = m_worker->ground.empty();
  const std::string before = ground(place);
  const auto opened = store::CaseloadRepository(*m_store).openInEmergency(place.number, "crisis vannacht");
  need(opened.has_value());
  if (!elsewhere) return;
  const auto last = m_store->database().integer("SELECT max(id) FROM emergency_accesses");
  need(last.has_value());
  m_model.expect("emergency", "case " + std::to_string(*last), place.id, before.empty() ? "work" : before);
}

void Turn::act() {
  // Mostly seconds, now and then a pause that an earlier row does not reach over; an emergency lasts twelve hours.
  constexpr int kPauses[] = {0, 0, 1, 5, 20, 60, 150, 301, 3600, 20'000};
  m_clock->advance(std::chrono::seconds(kPauses[pick(10)]));
  const Place& place = m_at->places[pick(kCases)];
  switch (pick(10)) {
  case 0:
    return makeAndDiscard(place);
  case 1:
    return failOnPurpose(place);
  case 2:
    return withoutCase();
  case 3:
    return leave(place);
  default: // some work in one case
    for (unsigned i = 0; i < 3; ++i)
      readOrWrite(place);
  }
}

/// One line a row, after a line with the number of rows before.
void work(int out, const Workplace& at, int process) {
  std::mt19937 chance(static_cast<unsigned>(20261121 + process)); // repeats: a failure can be looked at again
  FixedClock clock(day("2026-11-21"));
  const Worker& worker = at.workers[static_cast<std::size_t>(process) % at.workers.size()];
  for (int turn = 0; turn < kTurns;) {
    auto opened = openWithKey(at.in.made.folder, at.key, clock, worker.name);
    if (!opened) { // somebody else's turn
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
      continue;
    }
    // What is asked here is not whether the disk keeps it.
    if (!opened->database().runScript("PRAGMA synchronous = OFF")) return;
    const auto before = opened->database().integer("SELECT count FROM log_head");
    if (!before) return;
    Turn at_work(*opened, at, worker, clock, chance);
    for (int i = 0; i < kActs; ++i)
      at_work.act();
    std::string told = "T " + std::to_string(*before) + (at_work.failed() ? " failed" : "") + "\n";
    for (const Row& row : at_work.model().rows())
      told += row.text() + "\n";
    if (::write(out, told.data(), told.size()) != static_cast<ssize_t>(told.size())) return;
    ++turn;
  }
}

/// Everything a process tells until it ends.
std::string readAll(int descriptor) {
  std::string all;
  char part[4096];
  for (ssize_t got = 0; (got = ::read(descriptor, part, sizeof part)) > 0;)
    all.append(part, static_cast<std::size_t>(got));
  return all;
}

/// Rows of each turn, by the number of rows before it.
std::map<std::int64_t, std::vector<std::string>> turnsIn(const std::string& told, int& failed) {
  std::map<std::int64_t, std::vector<std::string>> turns;
  std::istringstream in(told);
  std::vector<std::string>* current = nullptr;
  for (std::string line; std::getline(in, line);) {
    if (!line.starts_with("T ")) {
      current->push_back(line);
      continue;
    }
    failed += line.ends_with("failed") ? 1 : 0;
    current = &turns[std::stoll(line.substr(2))];
  }
  return turns;
}

std::vector<std::string> rowsIn(store::Database& database, std::int64_t after) {
  auto query =
      database.query("SELECT at || '|' || account || '|' || act || ' ' || object || ' ' || object_id || '|' || "
                     "coalesce(case_id, 0) || '|' || ground FROM access_log WHERE id > ? ORDER BY id",
                     after);
  REQUIRE(query.has_value());
  std::vector<std::string> rows;
  while (query->step() == true)
    rows.push_back(query->text(0));
  return rows;
}

} // namespace

TEST_CASE("ten thousand random acts by several processes leave exactly their rows") {
  const Workplace at;
  std::vector<std::string> told(kProcesses);
  {
    std::vector<std::unique_ptr<Child>> children;
    for (int process = 0; process < kProcesses; ++process)
      children.push_back(std::make_unique<Child>([&, process](int out) { work(out, at, process); }));
    std::vector<std::thread> readers; // a full pipe would keep its writer, and so the store, from going on
    for (int process = 0; process < kProcesses; ++process)
      readers.emplace_back([&, process] {
        told[static_cast<std::size_t>(process)] = readAll(children[static_cast<std::size_t>(process)]->output());
      });
    for (std::thread& reader : readers)
      reader.join();
  }
  int failed = 0;
  std::map<std::int64_t, std::vector<std::string>> turns;
  std::size_t changesOfHand = 0;
  for (const std::string& one : told) {
    const auto own = turnsIn(one, failed);
    CHECK(own.size() == kTurns);
    turns.insert(own.begin(), own.end());
    changesOfHand += own.size();
  }
  CHECK(failed == 0);
  REQUIRE(turns.size() == changesOfHand);
  std::vector<std::string> expected;
  for (const auto& [before, rows] : turns) {
    REQUIRE(before == at.rows + static_cast<std::int64_t>(expected.size()));
    expected.insert(expected.end(), rows.begin(), rows.end());
  }
  FixedClock clock(day("2026-11-21"));
  auto opened = openWithKey(at.in.made.folder, at.key, clock, kAccountName);
  REQUIRE(opened.has_value());
  const auto found = rowsIn(opened->database(), at.rows);
  CHECK(found.size() > 3'000);
  const auto [wrong, right] = std::mismatch(found.begin(), found.end(), expected.begin(), expected.end());
  INFO("row " << wrong - found.begin() << " is " << (wrong == found.end() ? "missing" : *wrong) << ", expected "
              << (right == expected.end() ? "none" : *right));
  CHECK(found == expected);
  CHECK(store::faultsInLog(opened->database())->empty());
}
