#include "store/backup_support.h"
#include "store/consent_rows.h"
#include "store/retention.h"

// Consent is given and withdrawn row after row; what it is needed for stops while it is withdrawn.

using namespace haven;
using namespace haven::tests;
using casefile::ConsentRow;
using casefile::ConsentScope;

namespace {

struct Consenting {
  store::CheapKeys cheap;
  PlanStore in;
  store::RetentionRepository retention{*in.made.store};

  Consenting() {
    REQUIRE(in.database().run("INSERT OR IGNORE INTO case_workers SELECT ?, id FROM accounts", in.id).has_value());
  }
  ConsentRow row(ConsentScope scope, bool given) {
    ConsentRow consent;
    consent.scope = scope;
    consent.given = given;
    consent.on = day("2026-11-20");
    consent.person = " Voorbeeld: Marit ";
    consent.note = "aan tafel besproken";
    return consent;
  }
  void record(ConsentScope scope, bool given) {
    REQUIRE(retention.recordConsent(in.id, row(scope, given)).has_value());
  }
};

Error invalid(const char* field, const char* reason) {
  return {ErrorKind::InvalidInput, {{"field", field}, {"reason", reason}}};
}

} // namespace

TEST_CASE("consent is kept with whom it is from and who wrote it down") {
  Consenting in;
  in.record(ConsentScope::Screening, true);
  in.record(ConsentScope::Screening, false);
  const auto rows = in.retention.consents(in.in.id).value();
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].given);
  CHECK_FALSE(rows[1].given);
  CHECK(rows[1].person == "Voorbeeld: Marit");
  CHECK(rows[1].note == "aan tafel besproken");
  CHECK(rows[1].on == day("2026-11-20"));
  CHECK(rows[1].by.name == kAccountName);
  CHECK(rows[1].by.at == "2026-11-21T12:00:00Z");
  CHECK(rows[0].id < rows[1].id);
}

TEST_CASE("consent that says too little is not kept") {
  Consenting in;
  ConsentRow row = in.row(ConsentScope::Sharing, true);
  row.person = "  ";
  CHECK(errorOf(in.retention.recordConsent(in.in.id, row)) == invalid("person", "empty"));
  row = in.row(ConsentScope::Sharing, true);
  row.on = day("2026-11-22");
  CHECK(errorOf(in.retention.recordConsent(in.in.id, row)) == invalid("on", "in-future"));
  row.on = Date{};
  CHECK(errorOf(in.retention.recordConsent(in.in.id, row)) == invalid("on", "no-such-day"));
  row = in.row(ConsentScope::Sharing, true);
  row.note = std::string("a\0b", 3);
  CHECK(errorOf(in.retention.recordConsent(in.in.id, row)) == invalid("note", "not-text"));
  CHECK(kindOf(in.retention.recordConsent(999, in.row(ConsentScope::Sharing, true))) == ErrorKind::NotFound);
  CHECK(in.retention.consents(in.in.id)->empty());
}

TEST_CASE("only the newest row of a scope counts") {
  Consenting in;
  auto& database = in.in.database();
  const auto check = [&](ConsentScope scope) { return store::checkConsent(database, in.in.id, scope); };
  CHECK(check(ConsentScope::Screening).has_value()); // never asked is not withdrawn
  in.record(ConsentScope::Screening, false);
  CHECK(errorOf(check(ConsentScope::Screening)) == invalid("consent", "withdrawn"));
  CHECK(check(ConsentScope::Sharing).has_value());
  in.record(ConsentScope::Screening, true);
  CHECK(check(ConsentScope::Screening).has_value());
}

TEST_CASE("what was written down about consent never changes") {
  Consenting in;
  in.record(ConsentScope::Sharing, true);
  auto& database = in.in.database();
  CHECK(kindOf(database.run("UPDATE consents SET given = 0")) == ErrorKind::RecordFinal);
  CHECK(kindOf(database.run("DELETE FROM consents")) == ErrorKind::RecordFinal);
}

TEST_CASE("withdrawn screening stops new forms, going on and completing, and lets a correction be") {
  Consenting in;
  auto cases = in.in.cases();
  const auto relationship = in.in.carers.front();
  const auto begin = [&] { return cases.beginAdministration(relationship, lsvg(), day("2026-11-20")); };
  const Form final = finalRecord(cases);
  REQUIRE(in.retention.recordConsent(final.caseId, in.row(ConsentScope::Screening, false)).has_value());
  in.in.screen();
  const auto draft = begin().value();
  REQUIRE(cases.saveConditions(draft, conditions(), true).has_value());
  in.record(ConsentScope::Screening, false);

  const Error withdrawn = invalid("consent", "withdrawn");
  const auto before = rowsOf(in.in.database());
  CHECK(errorOf(begin()) == withdrawn);
  CHECK(errorOf(cases.saveDate(draft, day("2026-11-19"))) == withdrawn);
  CHECK(errorOf(cases.saveConditions(draft, conditions(), true)) == withdrawn);
  CHECK(errorOf(cases.saveItem(draft, {"5", 2, {}, {}, "", ""})) == withdrawn);
  CHECK(errorOf(cases.saveCurrentItem(draft, "5")) == withdrawn);
  CHECK(errorOf(cases.saveReport(draft, "verslag")) == withdrawn);
  CHECK(errorOf(cases.complete(draft, lsvg())) == withdrawn);
  CHECK(rowsOf(in.in.database()) == before);
  CHECK(cases.load(in.in.id)->consents.size() == 1);

  // What is kept can be put right, whoever withdrew what.
  const auto correction = cases.beginCorrection(final.id, "typefout").value();
  CHECK(cases.saveReport(correction, "Verbeterd verslagje.").has_value());
  CHECK(cases.complete(correction, lsvg()).has_value());
  // A draft can be thrown away; given again, it goes on.
  in.record(ConsentScope::Screening, true);
  CHECK(cases.saveReport(draft, "verslag").has_value());
  in.record(ConsentScope::Screening, false);
  CHECK(cases.discardDraft(draft).has_value());
}

TEST_CASE("withdrawn sharing stops what is for others, not what is for whom the case is about") {
  Consenting in;
  store::AccessLog log(*in.in.made.store);
  const auto note = [&](const char* object) { return log.noteExport(store::LogAct::Export, object, in.in.id); };
  CHECK(note("report").has_value());
  in.record(ConsentScope::Sharing, false);
  const auto head = store::logHead(in.in.database()).value();
  CHECK(errorOf(note("report")) == invalid("consent", "withdrawn"));
  CHECK(errorOf(note("letter")) == invalid("consent", "withdrawn"));
  CHECK(store::logHead(in.in.database()).value() == head);
  CHECK(note("case").has_value());
  CHECK(in.in.cases()
            .saveReport(in.in.cases().beginAdministration(in.in.carers.front(), lsvg(), day("2026-11-20")).value(), "x")
            .has_value());
  in.record(ConsentScope::Sharing, true);
  CHECK(note("letter").has_value());
}
