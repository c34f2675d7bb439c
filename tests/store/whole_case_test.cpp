#include "store/whole_case.h"

#include "exchange/case_export.h"
#include "store/frozen.h"
#include "store/report_repository.h"
#include "store/sqlite.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

// What is exported of a case is everything that the store keeps of it: every column of every table that leads to a
// case is in the JSON with the same values, or stands here with the reason why not.

using namespace haven;
using namespace haven::tests;
using nlohmann::json;

namespace {

/// How a value stands in the JSON.
enum class As {
  Is,   ///< the same text or number; NULL as null, 0 and 1 as false and true
  Json, ///< the column holds JSON, and so does the export
  Told, ///< in another form; as often
};

/// Where the values of a column are in the JSON. `*` is each of a list; FORM is each form, thrown away or not.
struct Column {
  const char* name; ///< table.column
  const char* pointer;
  As as = As::Is;
};
constexpr Column kTold[] = {
    {"cases.id", "/id"},
    {"cases.number", "/number"},
    {"cases.example", "/example"},
    {"cases.name", "/youth/name"},
    {"cases.is_pseudonym", "/youth/pseudonym"},
    {"cases.date_of_birth", "/youth/dateOfBirth"},
    {"cases.client_number", "/youth/clientNumber"},
    {"cases.sex", "/youth/sex"},
    {"relationships.id", "/relationships/*/id"},
    {"relationships.carer_name", "/relationships/*/name"},
    {"relationships.kind", "/relationships/*/kind"},
    {"relationships.description", "/relationships/*/description"},
    {"relationships.since_kind", "/relationships/*/knownSince"},
    {"relationships.since_day", "/relationships/*/knownSinceDay"},
    {"administrations.id", "FORM/id"},
    {"administrations.relationship", "FORM/relationship"},
    {"administrations.definition", "FORM/definitionHash"},
    {"administrations.pack", "FORM/packHash"},
    {"administrations.date", "FORM/date"},
    {"administrations.state", "FORM/state"},
    {"administrations.knows_attachment_theory", "FORM/conditions/knowsAttachmentTheory"},
    {"administrations.explained_by", "FORM/conditions/explainedBy"},
    {"administrations.explained_on", "FORM/conditions/explainedOn"},
    {"administrations.agreed", "FORM/conditions/agreed"},
    {"administrations.agreed_by", "FORM/conditions/agreedBy"},
    {"administrations.present", "FORM/conditions/present"},
    {"administrations.departure_reason", "FORM/conditions/departureReason"},
    {"administrations.begun", "FORM/cardsOpened"},
    {"administrations.current_item", "FORM/lastCard"},
    {"administrations.report", "FORM/report"},
    {"administrations.version", "FORM/version"},
    {"administrations.corrects", "FORM/corrects"},
    {"administrations.correction_reason", "FORM/correctionReason"},
    {"administrations.result", "FORM/result", As::Told},
    {"administrations.scored_respondent", "FORM/result/scoredBy/respondent"},
    {"administrations.scored_sex", "FORM/result/scoredBy/sex"},
    {"administrations.scored_age_months", "FORM/result/scoredBy/ageMonths"},
    {"items.item", "FORM/items/*/item"},
    {"items.answer", "FORM/items/*/answer"},
    {"items.second_entry", "FORM/items/*/secondEntry"},
    {"items.parent_rating", "FORM/items/*/parentRating"},
    {"items.professional_rating", "FORM/items/*/professionalRating"},
    {"items.argument", "FORM/items/*/argument"},
    {"items.examples", "FORM/items/*/examples"},
    {"open_answers.question", "FORM/openAnswers/*/question"},
    {"open_answers.answer", "FORM/openAnswers/*/answer"},
    {"plan_answers.id", "/planAnswers/*/id"},
    {"plan_answers.point", "/planAnswers/*/point"},
    {"plan_answers.relationship", "/planAnswers/*/relationship"},
    {"plan_answers.round", "/planAnswers/*/round"},
    {"plan_answers.observed_on", "/planAnswers/*/observedOn"},
    {"plan_answers.knowledge", "/planAnswers/*/knowledge"},
    {"plan_answers.chosen", "/planAnswers/*/option"},
    {"plan_answers.day", "/planAnswers/*/day"},
    {"plan_answers.words", "/planAnswers/*/text"},
    {"plan_answers.setting", "/planAnswers/*/setting"},
    {"plan_answers.heard_from", "/planAnswers/*/heardFrom", As::Json},
    {"plan_answers.after_move", "/planAnswers/*/afterDecision"},
    {"plan_moves.id", "/decisions/*/id"},
    {"plan_moves.round", "/decisions/*/round"},
    {"plan_moves.kind", "/decisions/*/kind"},
    {"plan_moves.outcome", "/decisions/*/outcome"},
    {"plan_moves.reason", "/decisions/*/reason"},
    {"plan_moves.departure", "/decisions/*/departure"},
    {"plan_moves.revision", "/decisions/*/revision"},
    {"plan_moves.follow", "/decisions/*/follow"},
    {"plan_moves.follow_text", "/decisions/*/followText"},
    {"plan_moves.next_look", "/decisions/*/nextLook"},
    {"plan_moves.second_name", "/decisions/*/second/name"},
    {"plan_moves.second_role", "/decisions/*/second/role"},
    {"outside_records.id", "/outsideRecords/*/row"},
    {"outside_records.removed", "/outsideRecords/*/removed"},
    {"outside_records.round", "/outsideRecords/*/round"},
    {"outside_records.instrument", "/outsideRecords/*/instrument"},
    {"outside_records.relationship", "/outsideRecords/*/relationship"},
    {"outside_records.filled_in_by", "/outsideRecords/*/filledInBy"},
    {"outside_records.assessor", "/outsideRecords/*/assessor"},
    {"outside_records.date", "/outsideRecords/*/date"},
    {"outside_records.outcome", "/outsideRecords/*/outcome"},
    {"outside_records.scores", "/outsideRecords/*/scores", As::Told},
    {"outside_records.after_move", "/outsideRecords/*/afterDecision"},
    {"life_events.id", "/lifeEvents/*/row"},
    {"life_events.removed", "/lifeEvents/*/removed"},
    {"life_events.kind", "/lifeEvents/*/kind"},
    {"life_events.from_date", "/lifeEvents/*/from"},
    {"life_events.to_date", "/lifeEvents/*/to"},
    {"life_events.ongoing", "/lifeEvents/*/ongoing"},
    {"life_events.words", "/lifeEvents/*/text"},
    {"life_events.note", "/lifeEvents/*/note"},
    {"life_events.after_move", "/lifeEvents/*/afterDecision"},
    {"care_choices.id", "/chosenHelp/*/id"},
    {"care_choices.round", "/chosenHelp/*/round"},
    {"care_choices.intervention", "/chosenHelp/*/intervention"},
    {"care_choices.name", "/chosenHelp/*/name"},
    {"care_choices.local", "/chosenHelp/*/ofOrganisation"},
    {"care_choices.fit", "/chosenHelp/*/fit"},
    {"care_choices.catalogue", "/chosenHelp/*/catalogueHash"},
    {"care_choices.reason", "/chosenHelp/*/reason"},
    {"care_choices.partner", "/chosenHelp/*/partner"},
    {"care_choices.offered_by", "/chosenHelp/*/offeredBy"},
    {"care_ends.reason", "/chosenHelp/*/ended/reason"},
    {"care_letters.id", "/letters/*/id"},
    {"care_letters.choice", "/letters/*/choice"},
    {"care_letters.partner", "/letters/*/partner"},
    {"care_letters.receiver", "/letters/*/receiver"},
    {"care_letters.parts", "/letters/*/parts", As::Json},
    {"care_letters.named", "/letters/*/named"},
    {"care_letters.sha256", "/letters/*/sha256"},
    {"decision_proposals.id", "/proposals/*/id"},
    {"decision_proposals.round", "/proposals/*/round"},
    {"decision_proposals.kind", "/proposals/*/kind"},
    {"decision_proposals.outcome", "/proposals/*/outcome"},
    {"decision_proposals.reason", "/proposals/*/reason"},
    {"decision_proposals.departure", "/proposals/*/departure"},
    {"decision_proposals.revision", "/proposals/*/revision"},
    {"decision_proposals.follow", "/proposals/*/follow"},
    {"decision_proposals.follow_text", "/proposals/*/followText"},
    {"decision_proposals.next_look", "/proposals/*/nextLook"},
    {"decision_proposals.second_account", "/proposals/*/second/account"},
    {"decision_proposals.second_name", "/proposals/*/second/name"},
    {"decision_proposals.second_role", "/proposals/*/second/role"},
    {"decision_proposals.after_move", "/proposals/*/after"},
    {"proposal_answers.outcome", "/proposals/*/answer/outcome"},
    {"proposal_answers.remark", "/proposals/*/answer/remark"},
    {"proposal_answers.move", "/proposals/*/answer/decision"},
    {"report_copies.id", "/reports/*/id"},
    {"report_copies.kind", "/reports/*/kind"},
    {"report_copies.way", "/reports/*/way"},
    {"report_copies.final", "/reports/*/final"},
    {"report_copies.pseudonymous", "/reports/*/pseudonymous"},
    {"report_copies.pages", "/reports/*/pages"},
    {"report_copies.composition", "/reports/*/composition", As::Json},
    {"report_copies.sha256", "/reports/*/sha256"},
    {"report_copies.file", "/reports/*/bytes", As::Told},
    {"report_compositions.kind", "/reportCompositions/*/kind"},
    {"report_compositions.content", "/reportCompositions/*/content", As::Json},
    {"consents.id", "/consents/*/id"},
    {"consents.scope", "/consents/*/scope"},
    {"consents.given", "/consents/*/given"},
    {"consents.on_day", "/consents/*/on"},
    {"consents.person", "/consents/*/person"},
    {"consents.note", "/consents/*/note"},
    {"emergency_accesses.id", "/emergencies/*/id"},
    {"emergency_accesses.reason", "/emergencies/*/reason"},
    {"emergency_accesses.until_at", "/emergencies/*/until"},
    {"case_teams.team", "/holders/team/id"},
    {"case_workers.account", "/holders/workers/*/id"},
    {"access_log.id", "/access/*/id"},
    {"access_log.at", "/access/*/at"},
    {"access_log.account", "/access/*/account"},
    {"access_log.name", "/access/*/name"},
    {"access_log.role", "/access/*/role"},
    {"access_log.act", "/access/*/act"},
    {"access_log.object", "/access/*/object"},
    {"access_log.object_id", "/access/*/objectId"},
    {"access_log.ground", "/access/*/ground"},
};

/// Where the signatures are: five columns that begin alike.
struct Signed {
  const char* columns; ///< table.start
  const char* pointer;
};
constexpr Signed kSigned[] = {
    {"cases.opened", "/opened"},
    {"administrations.created", "FORM/begun"},
    {"administrations.completed", "FORM/completed"},
    {"discarded_drafts.by", "/discardedForms/*/discarded"},
    {"plan_answers.given", "/planAnswers/*/given"},
    {"plan_moves.by", "/decisions/*/signed"},
    {"outside_records.entered", "/outsideRecords/*/entered"},
    {"life_events.entered", "/lifeEvents/*/entered"},
    {"care_choices.chosen", "/chosenHelp/*/chosen"},
    {"care_ends.ended", "/chosenHelp/*/ended/signed"},
    {"care_letters.made", "/letters/*/made"},
    {"decision_proposals.by", "/proposals/*/proposed"},
    {"proposal_answers.by", "/proposals/*/answer/signed"},
    {"report_copies.made", "/reports/*/made"},
    {"report_compositions.changed", "/reportCompositions/*/changed"},
    {"consents.by", "/consents/*/recorded"},
    {"emergency_accesses.by", "/emergencies/*/by"},
};

/// What is not told, and why not. A table without column: nothing of it.
struct Untold {
  const char* name;
  const char* reason;
};
constexpr Untold kUntold[] = {
    {"cases.year", "stands in the number"},
    {"cases.serial", "stands in the number"},
    {"items.administration", "stands in its form"},
    {"open_answers.administration", "stands in its form"},
    {"discarded_drafts.administration", "stands with its form"},
    {"care_ends.choice", "stands in its choice"},
    {"proposal_answers.proposal", "stands in its proposal"},
    {"outside_records.entry", "told as the id, which is that of the first row where this is empty"},
    {"life_events.entry", "told as the id, which is that of the first row where this is empty"},
    {"access_log.case_number", "is the number of the case"},
    {"access_log.hash", "proves that the log of the store is whole; says nothing about anybody"},
    {"destruction", "only while a case is removed"},
    {"case_index", "made from the records to find the case by"},
    {"case_stale", "whose index is to be made again"},
    {"kept_places", "where somebody's screen was when it was locked; gone when that person is back"},
};

using Columns = std::map<std::string, std::vector<Column>>; ///< by table

std::vector<Column> allTold() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> made;
    for (const Signed& one : kSigned)
      for (const auto& [column, member] :
           {std::pair(std::string(one.columns).ends_with(".by") ? "_account" : "_by", "/account"),
            std::pair("_name", "/name"), std::pair("_role", "/role"), std::pair("_registrations", "/registrations"),
            std::pair("_at", "/at")}) {
        made.push_back(std::string(one.columns) + column);
        made.push_back(std::string(one.pointer) + member);
      }
    return made;
  }();
  std::vector<Column> all(std::begin(kTold), std::end(kTold));
  for (std::size_t i = 0; i < names.size(); i += 2)
    all.push_back({names[i].c_str(), names[i + 1].c_str(), names[i].ends_with("_registrations") ? As::Json : As::Is});
  return all;
}

std::vector<std::string> texts(Result<store::Statement> query) {
  std::vector<std::string> found;
  while (query->step().value())
    found.push_back(query->isNull(0) ? "null" : query->text(0));
  return found;
}

/// SQL for the case that a row of a table is of; empty where it is of none. By its own column, else by the rows it
/// refers to.
std::string caseOf(store::Database& database, const std::string& table, const std::string& row) {
  if (table == "cases") return row + ".id";
  if (database.integer("SELECT count(*) FROM pragma_table_info('" + table + "') WHERE name = 'case_id'") == 1)
    return row + ".case_id";
  auto query = database.query(
      "SELECT \"table\", \"from\", coalesce(\"to\", 'id') FROM pragma_foreign_key_list(?) WHERE \"table\" <> ?1",
      table);
  std::vector<std::array<std::string, 3>> references;
  while (query->step().value())
    references.push_back({query->text(0), query->text(1), query->text(2)});
  for (const auto& [to, from, key] : references) {
    const std::string above = row + "_";
    if (const std::string found = caseOf(database, to, above); !found.empty())
      return "(SELECT " + found + " FROM " + to + " " + above + " WHERE " + above + "." + key + " = " + row + "." +
             from + ")";
  }
  return {};
}

/// Every value at a pointer, in the order of the JSON. What is under null is null.
void collect(const json& value, std::string_view pointer, std::vector<json>& found) {
  if (pointer.empty()) {
    found.push_back(value);
    return;
  }
  const auto end = pointer.find('/', 1);
  const std::string step(pointer.substr(1, end == std::string_view::npos ? end : end - 1));
  const std::string_view rest = end == std::string_view::npos ? std::string_view() : pointer.substr(end);
  if (step == "*")
    for (const json& one : value)
      collect(one, rest, found);
  else
    collect(value.is_null() ? value : value.at(step), rest, found);
}

std::vector<json> valuesAt(const json& document, const std::string& pointer) {
  std::vector<json> found;
  if (pointer.starts_with("FORM")) {
    collect(document, "/forms/*" + pointer.substr(4), found);
    collect(document, "/discardedForms/*/form" + pointer.substr(4), found);
  } else {
    collect(document, pointer, found);
  }
  return found;
}

std::string asColumn(const json& value, As as) {
  if (value.is_null()) return "null";
  if (as == As::Told) return "told";
  if (as == As::Json) return value.dump();
  if (value.is_boolean()) return value.get<bool>() ? "1" : "0";
  return value.is_string() ? value.get<std::string>() : value.dump();
}

std::string asKept(const std::string& value, As as) {
  if (value == "null" || as == As::Is) return value;
  return as == As::Told ? "told" : json::parse(value).dump();
}

bool isUntold(const std::string& table, const std::string& column) {
  if (column == "case_id") return true; // the case itself
  return std::any_of(std::begin(kUntold), std::end(kUntold),
                     [&](const Untold& one) { return one.name == table || one.name == table + "." + column; });
}

/// Two conclusions that waited for somebody, which no frozen store has yet: one given back, one agreed to.
void keepProposals(store::Database& database) {
  REQUIRE(database.runScript(
      "CREATE TEMP TABLE last AS SELECT max(m.id) AS move, c.id AS id FROM cases c JOIN plan_moves m ON "
      "m.case_id = c.id WHERE c.number = '2026-0001';"
      "INSERT INTO decision_proposals SELECT NULL, last.id, 1, 'conclude-step-2', 'confirmed', 'reden', 'argument', "
      "'nagekomen', 'guidance', 'met beelden', '2037-01-01', 2, 'Voorbeeld: Joris', 'youth-professional', move, 1, "
      "'Voorbeeld: Fenna', 'behavioural-scientist', '[{\"body\":\"SKJ\",\"number\":\"9\"}]', "
      "'2036-11-20T12:00:00Z' FROM last;"
      "INSERT INTO proposal_answers SELECT max(p.id), case_id, 'returned', 'nog niet', NULL, 2, 'Voorbeeld: Joris', "
      "'youth-professional', '[{\"body\":\"SKJ\",\"number\":\"8\"}]', '2036-11-20T13:00:00Z' FROM "
      "decision_proposals p;"
      "INSERT INTO decision_proposals SELECT NULL, last.id, 1, 'conclude-step-2', 'confirmed', '', '', '', 'step-3', "
      "'', NULL, 2, 'Voorbeeld: Joris', 'youth-professional', move, 1, 'Voorbeeld: Fenna', 'behavioural-scientist', "
      "'[]', '2036-11-20T14:00:00Z' FROM last;"
      "INSERT INTO proposal_answers SELECT max(p.id), p.case_id, 'agreed', '', move, 2, 'Voorbeeld: Joris', "
      "'youth-professional', '[]', '2036-11-20T15:00:00Z' FROM decision_proposals p, last;"));
}

/// What a part that is not there for a row is told as: one null a row of what it could be part of.
bool mayLackRows(const std::string& table) {
  return table == "care_ends" || table == "case_teams" || table == "proposal_answers";
}

/// What no frozen store has yet.
void keepReports(store::OpenStore& opened, const Clock& clock) {
  const auto noor = store::CaseRepository(opened).findNumber("2026-0001").value();
  store::ReportRepository reports(opened, &clock);
  store::ReportCopy copy;
  copy.kind = "case-summary";
  copy.pages = 2;
  copy.final = true;
  copy.composition = R"({"parts": [1, 2]})";
  // Consent to share was withdrawn in it.
  REQUIRE(
      opened.database().run("INSERT INTO consents (case_id, scope, given, on_day, person, note, by_account, by_name, "
                            "by_role, by_registrations, by_at) SELECT case_id, scope, 1, on_day, person, note, "
                            "by_account, by_name, by_role, by_registrations, by_at FROM consents "
                            "WHERE scope = 'sharing'"));
  REQUIRE(reports.keepCopy(noor, copy, "%PDF-1.4 voorbeeld").has_value());
  copy.way = "print";
  copy.pseudonymous = true;
  copy.composition.clear();
  REQUIRE(reports.keepCopy(noor, copy, "%PDF-1.4 nog een").has_value());
  REQUIRE(reports.keepComposition(noor, "step-2", R"({"parts": []})"));
}

} // namespace

TEST_CASE("every column of every table about a case is exported, or stands here with a reason") {
  const TempDir dir;
  const FixedClock clock(day("2036-11-21"));
  auto opened = store::openStore(copyOf("store-v5", dir), "voorbeeld: FENNA", passphrase(kFixturePassphrase), clock);
  REQUIRE(opened.has_value());
  store::Database& database = opened->database();
  keepReports(*opened, clock);
  std::map<std::string, Column> told;
  for (const Column& column : allTold())
    CHECK(told.emplace(column.name, column).second);
  keepProposals(database);

  std::map<std::string, std::string> tables; ///< with SQL for the case a row is of
  std::set<std::string> columns;
  for (const std::string& table : texts(database.query("SELECT name FROM sqlite_master WHERE type = 'table'"))) {
    std::string ofCase = caseOf(database, table, "t");
    if (ofCase.empty()) continue;
    for (const std::string& column : texts(database.query("SELECT name FROM pragma_table_xinfo(?)", table))) {
      INFO(table << "." << column);
      columns.insert(table + "." + column);
      CHECK(told.contains(table + "." + column) != isUntold(table, column));
    }
    tables.emplace(table, std::move(ofCase));
  }
  CHECK(tables.size() == 26);
  for (const auto& [name, column] : told) {
    INFO(name);
    CHECK(columns.contains(name));
  }

  std::set<std::string> held; ///< something
  const auto cases = store::CaseRepository(*opened).list();
  REQUIRE(cases.has_value());
  for (const auto& row : *cases) {
    INFO(row.number);
    const auto whole = store::exportWholeCase(*opened, row.id, clock);
    REQUIRE(whole.has_value());
    const json document = json::parse(exchange::caseToJson(*whole, "Voorbeeld", "2036-11-21T12:00:00Z"));
    for (const auto& [name, column] : told) {
      INFO(name);
      const std::string table = name.substr(0, name.find('.'));
      std::string sql =
          "SELECT t." + name.substr(name.find('.') + 1) + " FROM " + table + " t WHERE " + tables.at(table) + " = ?";
      if (table == "access_log") sql += " AND t.id <= " + document["access"].back()["id"].dump();
      std::vector<std::string> kept;
      for (const std::string& value : texts(database.query(sql, row.id))) {
        kept.push_back(asKept(value, column.as));
        if (value != "null" && !value.empty() && value != "0") held.insert(name);
      }
      std::vector<std::string> exported;
      for (const json& value : valuesAt(document, column.pointer))
        exported.push_back(asColumn(value, column.as));
      if (mayLackRows(table)) {
        std::erase(exported, "null");
        std::erase(kept, "null"); // a column may be empty besides
      }
      std::sort(kept.begin(), kept.end());
      std::sort(exported.begin(), exported.end());
      CHECK(kept == exported);
    }
  }
  for (const auto& [name, column] : told) {
    INFO(name);
    CHECK(held.contains(name)); // so that something was compared
  }
}

TEST_CASE("whoever may not export a case as a whole gets nothing of it, and that is not logged as an export") {
  const TempDir dir;
  const FixedClock clock(day("2036-11-21"));
  auto opened = store::openStore(copyOf("store-v5", dir), kFrozenJoris, passphrase(kFrozenGiven), clock);
  REQUIRE(opened.has_value());
  const auto noor = store::CaseRepository(*opened).findNumber("2026-0001");
  REQUIRE(noor.has_value());
  CHECK(kindOf(store::exportWholeCase(*opened, *noor, clock)) == ErrorKind::NotAllowed);
  CHECK(opened->database().integer("SELECT count(*) FROM access_log WHERE act = 'export'") == 0);
}
