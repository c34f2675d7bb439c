#include "bench/long_case.h"

#include "pdf/page_layout.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace haven::bench {
namespace {

constexpr int kMostRecords = 200;
constexpr int kDaysBetween = 3; ///< back in time: no talk may be later than today

void need(const Status& done, const char* what) {
  if (!done) throw std::runtime_error(std::string("the long case: ") + what);
}

/// The talk held on another day.
void holdAgain(gui::Session& session, const casefile::Administration& talk, int which) {
  const auto instrument = session.instrumentOf(talk);
  if (!instrument) throw std::runtime_error("the long case: no instrument");
  const Date date = addDays(talk.date, -kDaysBetween * which);
  store::CaseRepository& cases = session.cases();
  const auto id = cases.beginAdministration(talk.relationship, *instrument, date);
  if (!id) throw std::runtime_error("the long case: no record begun");
  casefile::Conditions conditions = talk.conditions;
  conditions.explainedOn = date;
  conditions.departureReason = "Fictief: om te meten";
  need(cases.saveConditions(*id, conditions, true), "conditions");
  for (const auto& [name, item] : talk.items) {
    casefile::ItemRecord again = item;
    again.examples += " Gesprek " + std::to_string(which) + ".";
    need(cases.saveItem(*id, again), "an item");
  }
  need(cases.saveReport(*id, talk.report), "the short report");
  need(cases.complete(*id, *instrument), "not completed");
}

} // namespace

int fillCase(gui::Session& session, gui::ReportDesk& desk, int pages) {
  const casefile::CaseId id = desk.file().id;
  const auto talk = std::find_if(desk.file().administrations.begin(), desk.file().administrations.end(),
                                 [](const auto& record) { return record.isCurrent() && !record.report.empty(); });
  if (talk == desk.file().administrations.end()) throw std::runtime_error("the long case: no talk to repeat");
  const casefile::Administration first = *talk;
  for (int record = 1; record <= kMostRecords; ++record) {
    holdAgain(session, first, record);
    need(desk.open(id), "not opened");
    const auto composition = desk.composition(report::ReportKind::CaseSummary);
    if (!composition) throw std::runtime_error("the long case: no summary");
    const int count = pdf::PageLayout(desk.document(composition->composition)).pageCount();
    if (count >= pages) return count;
  }
  throw std::runtime_error("the long case: too few pages");
}

} // namespace haven::bench
