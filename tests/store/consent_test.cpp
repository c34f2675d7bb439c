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
