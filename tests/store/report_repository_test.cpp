#include "store/report_repository.h"

#include "base/hash.h"
#include "store/letterhead.h"
#include "store/plan_support.h"
#include "store/retention.h"
#include "store/sqlite.h"
#include "store/verification.h"

// What a report is put together from and what left the store of it: kept byte for byte, found again, never changed.

using namespace haven;
using namespace haven::tests;
using store::ReportCopy;
using store::ReportRepository;

namespace {

// With zeros and bytes that are no text in it.
const std::string kPdf = std::string("%PDF-1.4\n\0\xff\xfe", 12) + "voorbeeld";

ReportCopy aboutSummary() {
  ReportCopy about;
  about.kind = "case-summary";
  about.pages = 3;
  about.composition = R"({"sections":[]})";
  return about;
}

struct Reporting {
  PlanStore in;
  [[nodiscard]] ReportRepository reports() { return ReportRepository(*in.made.store); }
  [[nodiscard]] store::VerificationReport verified() {
    return store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions()).value();
  }
};

Error invalid(const char* field, const char* reason) {
  return {ErrorKind::InvalidInput, {{"field", field}, {"reason", reason}}};
}

} // namespace

TEST_CASE("a report that left the store is there again byte for byte, with whose it was") {
  Reporting on;
  ReportCopy printed = aboutSummary();
  printed.kind = "parent-summary";
  printed.way = "print";
  printed.final = true;
  printed.pseudonymous = true;
  printed.composition.clear();
  const auto first = on.reports().keepCopy(on.in.id, aboutSummary(), kPdf);
  REQUIRE(first.has_value());
  const auto second = on.reports().keepCopy(on.in.id, printed, kPdf + "2");
  REQUIRE(second.has_value());
  on.in.reopen();

  const auto copies = on.reports().copies(on.in.id).value();
  REQUIRE(copies.size() == 2);
  CHECK(copies[0].id == *second);
  CHECK(copies[0].kind == "parent-summary");
  CHECK(copies[0].way == "print");
  CHECK(copies[0].final);
  CHECK(copies[0].pseudonymous);
  CHECK(copies[0].composition.empty());
  CHECK(copies[1].id == *first);
  CHECK(copies[1].way == "file");
  CHECK_FALSE(copies[1].final);
  CHECK(copies[1].pages == 3);
  CHECK(copies[1].composition == R"({"sections":[]})");
  CHECK(copies[1].bytes == static_cast<std::int64_t>(kPdf.size()));
  CHECK("sha256:" + copies[1].sha256 == contentHash(kPdf));
  CHECK(copies[1].made.name == kAccountName);
  CHECK(copies[1].made.at == "2026-11-21T12:00:00Z");
  CHECK(on.reports().file(on.in.id, *first) == kPdf);
  CHECK(on.reports().file(on.in.id, *second) == kPdf + "2");
  CHECK(on.verified().faults.empty());
  CHECK(on.verified().reportRecords == 2);
}

TEST_CASE("a file of another case, or of none, is not given") {
  Reporting on;
  const auto copy = on.reports().keepCopy(on.in.id, aboutSummary(), kPdf).value();
  const auto other = on.in.cases().createCase(youth("Voorbeeld: Ander")).value();
  const Error notThere{ErrorKind::NotFound, {{"what", "report"}}};
  CHECK(on.reports().file(other, copy).error() == notThere);
  CHECK(on.reports().file(on.in.id, copy + 1).error() == notThere);
}

TEST_CASE("what cannot be a report is not kept, and nothing is logged as gone") {
  struct Row {
    const char* why;
    std::function<void(ReportCopy&, std::string&)> spoil;
    Error error;
  };
  const Row rows[] = {
      {"a kind nobody knows", [](ReportCopy& copy, std::string&) { copy.kind = "brief"; },
       invalid("kind", "unknown-value")},
      {"no kind", [](ReportCopy& copy, std::string&) { copy.kind.clear(); }, invalid("kind", "unknown-value")},
      {"neither file nor paper", [](ReportCopy& copy, std::string&) { copy.way = "mail"; },
       invalid("way", "unknown-value")},
      {"no pages", [](ReportCopy& copy, std::string&) { copy.pages = 0; }, invalid("pages", "unknown-value")},
      {"nothing", [](ReportCopy&, std::string& pdf) { pdf.clear(); }, invalid("file", "not-pdf")},
      {"a picture", [](ReportCopy&, std::string& pdf) { pdf = "\x89PNG"; }, invalid("file", "not-pdf")},
      {"a film", [](ReportCopy&, std::string& pdf) { pdf.resize(ReportRepository::kMostBytes + 1, 'x'); },
       invalid("file", "too-long")},
      {"half a composition", [](ReportCopy& copy, std::string&) { copy.composition = "{"; },
       invalid("composition", "not-json")},
  };
  Reporting on;
  const auto exports = [&] {
    return on.in.database().integer("SELECT count(*) FROM access_log WHERE act IN ('export', 'print')").value();
  };
  for (const Row& row : rows) {
    INFO(row.why);
    ReportCopy about = aboutSummary();
    std::string pdf = kPdf;
    row.spoil(about, pdf);
    const auto kept = on.reports().keepCopy(on.in.id, about, pdf);
    REQUIRE_FALSE(kept.has_value());
    CHECK(kept.error() == row.error);
    CHECK(exports() == 0);
  }
  CHECK(on.reports().copies(on.in.id)->empty());
  REQUIRE(on.reports().keepCopy(on.in.id, aboutSummary(), kPdf).has_value());
  CHECK(exports() == 1);
}

TEST_CASE("nothing is kept as sent where consent to share was withdrawn") {
  Reporting on;
  casefile::ConsentRow consent;
  consent.scope = casefile::ConsentScope::Sharing;
  consent.on = day("2026-11-20");
  consent.person = "Voorbeeld: Marit";
  REQUIRE(store::RetentionRepository(*on.in.made.store).recordConsent(on.in.id, consent).has_value());
  const auto kept = on.reports().keepCopy(on.in.id, aboutSummary(), kPdf);
  REQUIRE_FALSE(kept.has_value());
  CHECK(kept.error() == invalid("consent", "withdrawn"));
  CHECK(on.reports().copies(on.in.id)->empty());
}

TEST_CASE("a kept report can be changed or taken away by nobody") {
  Reporting on;
  REQUIRE(on.reports().keepCopy(on.in.id, aboutSummary(), kPdf).has_value());
  for (const char* sql :
       {"UPDATE report_copies SET final = 1", "UPDATE report_copies SET file = x'00'", "DELETE FROM report_copies",
        "INSERT OR REPLACE INTO report_copies SELECT * FROM report_copies"}) {
    INFO(sql);
    CHECK_FALSE(on.in.database().run(sql).has_value());
  }
  CHECK(on.verified().faults.empty());
}

TEST_CASE("verifying finds a report that is not what it was, and reading it tells so") {
  Reporting on;
  const auto copy = on.reports().keepCopy(on.in.id, aboutSummary(), kPdf).value();
  REQUIRE(on.in.database().runScript("DROP TRIGGER report_copies_stay"));
  REQUIRE(on.in.database().run("UPDATE report_copies SET file = CAST('%PDF-1.4 anders' AS BLOB)"));
  CHECK(kindOf(on.reports().file(on.in.id, copy)) == ErrorKind::StoreDamaged);
  const std::string number = on.in.file().number;
  CHECK(on.verified().faults == std::vector<store::VerificationFault>{{"report-copy", number + " 1"}});
  REQUIRE(on.in.database().run("UPDATE report_copies SET file = CAST(? AS BLOB), made_role = 'koning'", kPdf));
  CHECK(on.verified().faults == std::vector<store::VerificationFault>{{"report-copy", number + " 1"}});
}

TEST_CASE("how a report is put together is kept for each kind, and the last who leaves it counts") {
  Reporting on;
  CHECK_FALSE(on.reports().composition(on.in.id, "case-summary").value().has_value());
  REQUIRE(on.reports().keepComposition(on.in.id, "case-summary", R"({"a":1})"));
  REQUIRE(on.reports().keepComposition(on.in.id, "step-2", R"({"b":"één woord"})"));
  on.in.as(casefile::Role::QualifiedDiagnostician);
  REQUIRE(on.reports().keepComposition(on.in.id, "case-summary", R"({"a":2})"));
  CHECK(on.reports().composition(on.in.id, "case-summary").value() == R"({"a":2})");
  CHECK(on.reports().composition(on.in.id, "step-2").value() == R"({"b":"één woord"})");
  CHECK(on.in.database().integer("SELECT count(*) FROM report_compositions") == 2);
  CHECK(on.verified().reportRecords == 2);

  CHECK(on.reports().keepComposition(on.in.id, "anders", "{}").error() == invalid("kind", "unknown-value"));
  CHECK(on.reports().keepComposition(on.in.id, "step-2", "{").error() == invalid("composition", "not-json"));
  CHECK(on.reports().keepComposition(on.in.id, "step-2", "\xff").error() == invalid("composition", "not-text"));
  CHECK(on.reports().keepComposition(on.in.id, "step-2", '"' + std::string(2'000'000, 'x') + '"').error() ==
        invalid("composition", "too-long"));
  CHECK(on.reports().composition(on.in.id, "step-2").value() == R"({"b":"één woord"})");
}

TEST_CASE("the letterhead is the organisation's, and only an administrator changes it") {
  Reporting on;
  CHECK(store::readLetterhead(*on.in.made.store).value() == store::Letterhead{});
  const store::Letterhead ours{"Voorbeeldorganisatie", "Straat 1\nPlaats", std::string("\x89PNG\r\n\x1a\n\0\xff", 10)};
  on.in.as(casefile::Role::QualifiedDiagnostician);
  CHECK(kindOf(store::saveLetterhead(*on.in.made.store, ours)) == ErrorKind::NotAllowed);
  on.in.as(casefile::Role::BehaviouralScientist); // who looks after this store too
  REQUIRE(store::saveLetterhead(*on.in.made.store, ours));
  on.in.as(casefile::Role::YouthProfessional);
  CHECK(store::readLetterhead(*on.in.made.store).value() == ours);

  on.in.as(casefile::Role::BehaviouralScientist);
  struct Row {
    const char* why;
    store::Letterhead spoilt;
    Error error;
  };
  const Row rows[] = {
      {"a whole page", {std::string(casefile::kMaxLine + 1, 'x'), {}, {}}, invalid("organisation", "too-long")},
      {"no text", {{}, "\xff", {}}, invalid("address", "not-text")},
      {"no picture", {{}, {}, "%PDF-1.4"}, invalid("logo", "not-image")},
      {"a poster",
       {{}, {}, "\x89PNG\r\n\x1a\n" + std::string(store::Letterhead::kMostLogo, 'x')},
       invalid("logo", "too-long")},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(store::saveLetterhead(*on.in.made.store, row.spoilt).error() == row.error);
  }
  CHECK(store::readLetterhead(*on.in.made.store).value() == ours);
  REQUIRE(store::saveLetterhead(*on.in.made.store, {}));
  CHECK(store::readLetterhead(*on.in.made.store).value() == store::Letterhead{});
}
