#include "store/index_check.h"

#include "base/text.h"
#include "store/case_index.h"
#include "store/case_list.h"
#include "store/case_words.h"
#include "store/read_rows.h"

#include <string>
#include <vector>

namespace haven::store {
namespace {

using casefile::CaseId;

/// Words, and whether the rest is what the view tells.
struct Words {
  std::vector<std::string> words;
  bool reaches = false;
};

Result<std::vector<Words>> wordsKept(Database& database, CaseId id) {
  return readAll<Words>(
      database.query("SELECT w.words, w.workers IS r.workers AND w.reach IS r.reach FROM case_words w "
                     "LEFT JOIN case_reach r ON r.case_id = w.rowid WHERE w.rowid = ?",
                     id),
      [](RowReader& row) {
        Words kept;
        kept.words = foldedWords(row.text());
        kept.reaches = row.flag();
        return kept;
      });
}

struct Kept {
  CaseStanding standing;
  Date madeOn{};
};

/// Nothing for a case that waits to be made again, or never was.
Result<std::vector<Kept>> standingKept(Database& database, CaseId id) {
  return readAll<Kept>(
      database.query("SELECT stage, ready, next_look, lsvg, made_on FROM case_index WHERE case_id = ?1 "
                     "AND NOT EXISTS (SELECT 1 FROM case_stale WHERE case_id = ?1)",
                     id),
      [](RowReader& row) {
        Kept kept;
        const std::string stage = row.text();
        kept.standing.stage = stageFromId(stage).value_or(plan::Stage::Step1);
        row.mark(stageFromId(stage).has_value());
        kept.standing.ready = row.flag();
        kept.standing.nextLook = row.optionalDate();
        kept.standing.lsvg = row.optionalReal();
        kept.madeOn = row.date();
        return kept;
      });
}

Result<std::vector<CaseListRow>> lines(Database& database, std::string_view select, CaseId id) {
  return readAll<CaseListRow>(database.query(std::string(select) + " WHERE c.id = ?", id), caseListRow);
}

} // namespace

Status checkCaseIndex(Database& database, const casefile::CaseFile& file, const plan::PlanDefinition& plan,
                      const instruments::InstrumentCatalogue& catalogue, VerificationReport& report) {
  const auto words = wordsKept(database, file.id);
  if (!words) return fail(words.error());
  bool sound = words->size() == 1 && words->front().reaches && words->front().words == foldedWords(wordsOf(file));
  const auto kept = standingKept(database, file.id);
  if (!kept) return fail(kept.error());
  if (!kept->empty()) {
    // Which instruments fit depends on the age the youth had when the row was made.
    sound = sound && kept->front().standing == standingOf(file, plan, catalogue, kept->front().madeOn);
    auto shown = lines(database, kIndexedList, file.id);
    if (!shown) return fail(shown.error());
    for (CaseListRow& line : *shown)
      line.nextLook.reset(); // compared above
    const auto expected = lines(database, kCaseList, file.id);
    if (!expected) return fail(expected.error());
    sound = sound && *shown == *expected;
  }
  if (!sound) report.faults.push_back({"case-index", file.number});
  return {};
}

} // namespace haven::store
