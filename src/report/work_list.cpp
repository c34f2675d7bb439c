#include "report/work_list.h"

#include "report/summary_context.h"

namespace haven::report {
namespace {

std::string lookWords(const WorkListRow& row, Date today) {
  if (!row.nextLook) return "geen dag";
  return formatDutchDate(*row.nextLook) + (*row.nextLook < today ? "\nvoorbij" : "");
}

std::string caseWords(const WorkListRow& row, bool names) {
  return row.number + (names && !row.who.empty() ? "\n" + row.who : "") + "\n" + dutchAge(row.age);
}

std::string counted(std::size_t count) {
  return count == 1 ? "1 casus" : std::to_string(count) + " casussen";
}

} // namespace

Document workList(const std::vector<WorkListRow>& rows, const WorkListOptions& options, const Letterhead& letterhead,
                  const ReportMaker& maker) {
  Document document;
  document.title = "Werklijst van " + formatDutchDate(maker.today);
  document.subtitle = counted(rows.size()) + (options.about.empty() ? "" : ": " + options.about);
  document.subject = "Werklijst";
  document.runningHead = "Werklijst";
  document.letterhead = letterhead;
  document.footer = madeByLine(maker);
  if (rows.empty()) {
    document.blocks.emplace_back(Paragraph{"Er is geen casus die hieraan voldoet."});
    return document;
  }
  Table table{{"Casus", "Waar die staat", "Te doen", "Opnieuw kijken", "Van wie"}, {}, {2.2, 2, 2.6, 1.7, 2}};
  for (const WorkListRow& row : rows)
    table.rows.push_back({caseWords(row, options.names), row.step, row.toDo, lookWords(row, maker.today), row.holder});
  document.blocks.emplace_back(std::move(table));
  return document;
}

} // namespace haven::report
