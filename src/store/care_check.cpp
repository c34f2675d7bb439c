#include "store/care_check.h"

#include "store/care_repository.h"
#include "store/care_row_reader.h"
#include "store/row_check.h"

#include <string>

namespace haven::store {
namespace {

using interventions::InterventionCatalogue;

/// As additions of an organisation are called (`overlay.schema.json`).
constexpr std::string_view kLocal = "local-";

bool knowsPartner(const InterventionCatalogue& interventions, const std::string& id) {
  return id.empty() || id.starts_with(kLocal) || interventions.partner(id) != nullptr;
}

bool knows(const InterventionCatalogue& interventions, const casefile::CareChoice& choice) {
  return (choice.local || interventions.intervention(choice.intervention) != nullptr) &&
         knowsPartner(interventions, choice.partner);
}

bool knows(const InterventionCatalogue&, const EndOfChoice&) {
  return true;
}

bool knows(const InterventionCatalogue& interventions, const casefile::LetterRecord& letter) {
  return knowsPartner(interventions, letter.partner);
}

} // namespace

Status checkCareRows(Database& database, const InterventionCatalogue& interventions, casefile::CaseId id,
                     const std::string& number, VerificationReport& report) {
  const auto check = [&](const CheckedTable& table, auto read) {
    const auto known = [&](const auto& kept) { return knows(interventions, kept); };
    return checkRows(database, id, number, table, read, known, report.careRecords, report);
  };
  Status done = check({"care_choices", kChoiceColumns, "care-choice"}, readChoice);
  if (done) done = check({"care_ends", kEndColumns, "care-end", kOwnChoice, "choice"}, readEnd);
  if (done) done = check({"care_letters", kLetterColumns, "care-letter", kOwnChoice}, readLetter);
  return done;
}

Status checkOverlays(OpenStore& store, const plan::PlanDefinition& plan,
                     const instruments::InstrumentCatalogue& instruments, const InterventionCatalogue& interventions,
                     VerificationReport& report) {
  auto query = store.database().query(std::string("SELECT ") + kOverlayColumns + ", id FROM overlays ORDER BY id");
  if (!query) return fail(query.error());
  bool sound = true;
  std::string newest;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) break;
    RowReader reader(*query);
    readOverlayVersion(reader);
    newest = std::to_string(reader.integer());
    ++report.careRecords;
    sound = reader.check().has_value();
    if (!sound) report.faults.push_back({"overlay", newest});
  }
  if (!sound) return {};
  const auto counting = CareRepository(store, plan, instruments, interventions).overlay();
  if (counting) return {};
  if (counting.error().kind != ErrorKind::InvalidFile) return fail(counting.error());
  report.notes.push_back({"overlay", newest});
  return {};
}

} // namespace haven::store
