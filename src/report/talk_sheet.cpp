#include "report/talk_sheet.h"

#include "base/text.h"

#include <cassert>
#include <utility>

namespace haven::report {
namespace {

using plan::AnswerKind;
using plan::BalanceLevel;
using plan::BalanceRow;
using plan::Note;
using plan::PlanDefinition;
using plan::Point;
using plan::Section;

/// Lines to write on: what is told in own words takes more of them.
int linesFor(AnswerKind kind) {
  return kind == AnswerKind::Text ? 6 : 4;
}
constexpr int kLinesForNotes = 3;

std::vector<std::string> hintsOf(const Point& point) {
  std::vector<std::string> hints;
  for (const Note& tip : point.tips)
    hints.push_back(tip.text);
  return hints;
}

void appendQuestions(std::vector<Block>& blocks, const Section& section) {
  for (const Point& point : section.points)
    if (!point.question.empty())
      blocks.emplace_back(WrittenQuestion{point.question, hintsOf(point), linesFor(point.kind)});
}

void appendBalance(std::vector<Block>& blocks, const PlanDefinition& plan) {
  blocks.emplace_back(Paragraph{"Kruis aan wat past; allebei mag ook. Zet een vraagteken waar u het niet weet."});
  for (const BalanceLevel& level : plan.balance) {
    TickPairs pairs{"Wat helpt", "Wat het lastig maakt", {}};
    for (const BalanceRow& row : level.rows)
      pairs.rows.emplace_back(row.neutralProtective, row.neutralHindering);
    blocks.emplace_back(Heading{2, level.title});
    blocks.emplace_back(std::move(pairs));
    blocks.emplace_back(WrittenQuestion{"Aantekeningen", {}, kLinesForNotes});
  }
}

/// For who leads the talk, on a page of its own: it stays with the professional when the sheet lies on the table.
void appendTips(std::vector<Block>& blocks, const Section& section) {
  if (section.tips.empty()) return;
  blocks.emplace_back(PageBreak{});
  blocks.emplace_back(Heading{2, "Voor wie het gesprek voert"});
  std::string heading;
  Points points;
  const auto close = [&] {
    if (!points.items.empty()) blocks.emplace_back(std::exchange(points, {}));
  };
  for (const Note& tip : section.tips) {
    if (tip.heading != heading) {
      close();
      heading = tip.heading;
      if (!heading.empty()) blocks.emplace_back(Heading{3, heading});
    }
    points.items.push_back(tip.text);
  }
  close();
}

} // namespace

Document talkSheet(const plan::PlanDefinition& plan, const plan::Section& section, const TalkSheetOptions& options) {
  assert(!section.sheetTitle.empty());
  const std::string name = trimmed(options.firstName);
  Document sheet;
  sheet.title = section.sheetTitle;
  sheet.subtitle = name;
  sheet.subject = "Gespreksblad";
  sheet.runningHead = name.empty() ? sheet.subject : sheet.subject + " · " + name;
  sheet.footer = "Haven · gespreksblad van " + formatDutchDate(options.madeOn);
  sheet.blocks.emplace_back(BlankFields{{"Datum", "Aanwezig"}});
  appendQuestions(sheet.blocks, section);
  if (section.id == "balance")
    appendBalance(sheet.blocks, plan);
  else
    sheet.blocks.emplace_back(WrittenQuestion{"Aantekeningen", {}, kLinesForNotes});
  appendTips(sheet.blocks, section);
  return sheet;
}

std::vector<const plan::Section*> sectionsWithSheet(const plan::PlanDefinition& plan) {
  std::vector<const Section*> found;
  for (const plan::Step& step : plan.steps)
    for (const Section& section : step.sections)
      if (!section.sheetTitle.empty()) found.push_back(&section);
  return found;
}

std::string firstNameIn(const std::string& name) {
  const std::string whole = trimmed(std::string_view(name).substr(name.rfind(':') + 1)); // past a label, or all
  return whole.substr(0, whole.find_first_of(" \t\n"));
}

} // namespace haven::report
