#include "store/care_rows.h"

#include "store/plan_support.h"
#include "store/raw_rows.h"
#include "store/sqlite.h"
#include "store/verification.h"

#include <algorithm>

// What stands in the tables of chosen help: the database itself keeps it, and what cannot be read is told.

using namespace haven;
using namespace haven::tests;
using casefile::MoveKind;
using store::VerificationFault;

namespace {

const Error kFinal{ErrorKind::RecordFinal, {}};
Error raised(const char* reason) {
  return {ErrorKind::InvalidInput, {{"reason", reason}}};
}

constexpr const char* kChoices =
    "case_id, round, intervention, name, local, fit, catalogue, reason, partner, offered_by, chosen_by, chosen_name, "
    "chosen_role, chosen_registrations, chosen_at";
constexpr const char* kEnds =
    "choice, case_id, reason, ended_by, ended_name, ended_role, ended_registrations, ended_at";
constexpr const char* kLetters = "case_id, choice, partner, receiver, parts, named, sha256, made_by, made_name, "
                                 "made_role, made_registrations, made_at";
constexpr const char* kOverlays =
    "removed, organisation, updated, hash, content, by_account, by_name, by_role, by_registrations, by_at";

/// `copyOf`, for the table that is known by its choice.
std::string copyOfEnd(std::initializer_list<std::pair<const char*, const char*>> set,
                      const char* verb = "INSERT INTO ") {
  std::string sql = copyOf("care_ends", kEnds, set, verb);
  sql.replace(sql.find("ORDER BY id"), 11, "ORDER BY choice");
  return sql;
}

/// A case with an ended choice (1), one that counts (2), and a letter; another case with a choice (3); a list.
struct Filled : PlanStore {
  casefile::CaseId other = 0;
  Filled() {
    const auto ended = care().choose(id, choiceOf("vipp-sd")).value();
    REQUIRE(care().choose(id, choiceOf("nika")).has_value());
    REQUIRE(care().end(id, ended, "reden").has_value());
    REQUIRE(care().keepLetter(id, letterAbout(ended)).has_value());
    other = cases().createCase(youth("Voorbeeld: Sem")).value();
    REQUIRE(care().choose(other, choiceOf("vipp-sd")).has_value());
    REQUIRE(care().importOverlay(overlayText(), "lijst.json", overlaySchemaText()).has_value());
  }
  Status run(const std::string& sql) { return database().runScript(sql); }
  store::VerificationReport verified() {
    return store::verify(*made.store, catalogue(), shippedPlan(), shippedInterventions()).value();
  }
};

} // namespace

TEST_CASE("nothing that is kept of chosen help can be changed or removed with SQL either") {
  Filled in;
  const auto before = in.file().care;
  const std::string statements[] = {
      "UPDATE care_choices SET reason = 'anders'",
      "UPDATE care_choices SET name = name",
      "UPDATE OR REPLACE care_choices SET id = 2 WHERE id = 1",
      "DELETE FROM care_choices",
      copyOf("care_choices", kChoices, {{"id", "id"}}, "INSERT OR REPLACE INTO "),
      "UPDATE care_ends SET reason = 'anders'",
      "DELETE FROM care_ends",
      copyOfEnd({}, "INSERT OR REPLACE INTO "),
      copyOfEnd({}), // one end for a choice
      "UPDATE care_letters SET receiver = 'anders'",
      "UPDATE care_letters SET choice = NULL",
      "DELETE FROM care_letters",
      copyOf("care_letters", kLetters, {{"id", "id"}}, "INSERT OR REPLACE INTO "),
      "UPDATE overlays SET organisation = 'anders'",
      "UPDATE overlays SET removed = 1, content = '', hash = ''",
      "DELETE FROM overlays",
      copyOf("overlays", kOverlays, {{"id", "id"}}, "INSERT OR REPLACE INTO "),
  };
  for (const char* triggers : {"ON", "OFF"}) {
    REQUIRE(in.run("PRAGMA recursive_triggers=" + std::string(triggers)).has_value());
    for (const std::string& statement : statements) {
      INFO(statement);
      const Status done = in.run(statement);
      REQUIRE_FALSE(done.has_value());
      CHECK(done.error() == kFinal);
    }
  }
  CHECK(in.file().care == before);
  CHECK(in.verified().faults.empty());
}

TEST_CASE("the database keeps choices of one case out of another, and each intervention to one choice") {
  Filled in;
  const std::string other = std::to_string(in.other);
  const std::pair<std::string, Error> rows[] = {
      {copyOfEnd({{"choice", "3"}}), raised("other-case")},
      {copyOfEnd({{"choice", "2"}, {"case_id", other.c_str()}}), raised("other-case")},
      {copyOfEnd({{"choice", "77"}}), raised("other-case")},
      {copyOf("care_letters", kLetters, {{"choice", "3"}}), raised("other-case")},
      {copyOf("care_letters", kLetters, {{"case_id", other.c_str()}}), raised("other-case")},
      {copyOf("care_choices", kChoices, {{"intervention", "'nika'"}}), raised("taken")},
      {copyOf("care_choices", kChoices, {{"case_id", other.c_str()}}), raised("taken")},
  };
  for (const auto& [statement, error] : rows) {
    INFO(statement);
    const Status done = in.run(statement);
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error() == error);
  }
  CHECK(in.run(copyOf("care_letters", kLetters, {{"choice", "NULL"}})).has_value());
  CHECK(in.run(copyOf("care_choices", kChoices, {})).has_value()); // that of vipp-sd was ended
}

TEST_CASE("the database lets nothing of chosen help into a closed case") {
  Filled in;
  REQUIRE(in.plan().decide(in.id, decision(MoveKind::Close, "completed")).has_value());
  const std::string rows[] = {copyOf("care_choices", kChoices, {{"intervention", "'pipa'"}}),
                              copyOfEnd({{"choice", "2"}}), copyOf("care_letters", kLetters, {})};
  for (const std::string& row : rows) {
    INFO(row);
    CHECK(errorOf(in.run(row)) == raised("case-closed"));
  }
  REQUIRE(in.plan().decide(in.id, decision(MoveKind::Reopen, "", "weer aangemeld")).has_value());
  for (const std::string& row : rows) {
    INFO(row);
    CHECK(in.run(row).has_value());
  }
}

TEST_CASE("the database refuses rows of chosen help that are none") {
  Filled in;
  const std::string rows[] = {
      copyOf("care_choices", kChoices, {{"round", "0"}}),
      copyOf("care_choices", kChoices, {{"intervention", "''"}}),
      copyOf("care_choices", kChoices, {{"name", "''"}}),
      copyOf("care_choices", kChoices, {{"local", "2"}}),
      copyOf("care_choices", kChoices, {{"fit", "'best'"}}),
      copyOf("care_choices", kChoices, {{"catalogue", "''"}}),
      copyOf("care_choices", kChoices, {{"reason", "''"}}),
      copyOf("care_choices", kChoices, {{"chosen_registrations", "'x'"}}),
      copyOfEnd({{"choice", "2"}, {"reason", "''"}}),
      copyOf("care_letters", kLetters, {{"receiver", "''"}}),
      copyOf("care_letters", kLetters, {{"parts", "'carers'"}}),
      copyOf("care_letters", kLetters, {{"named", "2"}}),
      copyOf("care_letters", kLetters, {{"sha256", "'abc'"}}),
      copyOf("care_letters", kLetters, {{"sha256", "upper(sha256)"}}),
      copyOf("overlays", kOverlays, {{"removed", "1"}}),
      copyOf("overlays", kOverlays, {{"content", "''"}}),
      copyOf("overlays", kOverlays, {{"hash", "''"}}),
  };
  for (const std::string& row : rows) {
    INFO(row);
    CHECK_FALSE(in.run(row).has_value());
  }
  CHECK(in.run(copyOf("care_choices", kChoices, {{"fit", "'no'"}})).has_value());
  CHECK(in.run(copyOf("overlays", kOverlays, {})).has_value());
}

TEST_CASE("a row of chosen help that cannot be read is told, and verifying says which") {
  struct Row {
    const char* sql;
    VerificationFault fault;
    bool ofCase = true;
  };
  const Row rows[] = {
      {"UPDATE care_choices SET fit = 'best' WHERE id = 1", {"care-choice", "2026-0001 1"}},
      {"UPDATE care_choices SET catalogue = 'sha256:' || substr(catalogue, 8, 63) || 'x' WHERE id = 1",
       {"care-choice", "2026-0001 1"}},
      {"UPDATE care_choices SET catalogue = 'none' WHERE id = 1", {"care-choice", "2026-0001 1"}},
      {"UPDATE care_choices SET chosen_role = 'king' WHERE id = 1", {"care-choice", "2026-0001 1"}},
      {"UPDATE care_choices SET chosen_registrations = '[1]' WHERE id = 1", {"care-choice", "2026-0001 1"}},
      {"UPDATE care_ends SET ended_role = 'king'", {"care-end", "2026-0001 1"}},
      {"UPDATE care_ends SET choice = 3", {"care-end", "2026-0001 3"}},
      {"UPDATE care_letters SET parts = '{\"a\":1}'", {"care-letter", "2026-0001 1"}},
      {"UPDATE care_letters SET parts = '[1]'", {"care-letter", "2026-0001 1"}},
      {"UPDATE care_letters SET sha256 = 'abc'", {"care-letter", "2026-0001 1"}},
      {"UPDATE care_letters SET made_role = 'king'", {"care-letter", "2026-0001 1"}},
      {"UPDATE care_letters SET choice = 3", {"care-letter", "2026-0001 1"}, false},
      {"UPDATE overlays SET content = content || ' '", {"overlay", "1"}, false},
      {"UPDATE overlays SET by_role = 'king'", {"overlay", "1"}, false},
  };
  Filled in;
  in.made.close();
  const auto sound = contentOf(in.made.folder);
  for (const Row& row : rows) {
    INFO(row.sql);
    in.made.close();
    putContent(in.made.folder, sound);
    in.reopen();
    REQUIRE(in.run("DROP TRIGGER care_choices_stay; DROP TRIGGER care_ends_stay; DROP TRIGGER care_letters_stay; "
                   "DROP TRIGGER overlays_stay; PRAGMA ignore_check_constraints=ON;" +
                   std::string(row.sql))
                .has_value());
    const auto faults = in.verified().faults;
    CHECK(std::ranges::find(faults, row.fault) != faults.end());
    const bool unread = std::ranges::find(faults, VerificationFault{"record", "2026-0001"}) != faults.end();
    CHECK(unread == row.ofCase);
    if (row.ofCase) CHECK(in.cases().load(in.id).error() == Error{ErrorKind::StoreDamaged, {{"what", "record"}}});
    for (const VerificationFault& fault : faults)
      CHECK(fault.where.find("Voorbeeld") == std::string::npos);
  }
}

TEST_CASE("what the catalogue of this version does not know is a note, not a fault") {
  Filled in;
  CHECK(in.verified().careRecords == 3 + 1 + 1 + 1);
  CHECK(in.verified().notes.empty());
  REQUIRE(in.run("DROP TRIGGER care_choices_stay; DROP TRIGGER care_letters_stay;"
                 "UPDATE care_choices SET intervention = 'van-vroeger', name = 'Van vroeger' WHERE id = 1;"
                 "UPDATE care_choices SET partner = 'van-vroeger' WHERE id = 2;"
                 "UPDATE care_choices SET partner = 'local-poli' WHERE id = 3;"
                 "UPDATE care_letters SET partner = 'van-vroeger'")
              .has_value());
  CHECK(in.verified().faults.empty());
  CHECK(in.verified().notes == std::vector<VerificationFault>{{"care-choice", "2026-0001 1"},
                                                              {"care-choice", "2026-0001 2"},
                                                              {"care-letter", "2026-0001 1"}});
  CHECK(in.file().care.choices.front().name == "Van vroeger");
}
