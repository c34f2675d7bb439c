#include "pdf/strip_parts.h"

#include <algorithm>
#include <numeric>

namespace haven::pdf {
namespace {

constexpr qreal kGutter = pt(12);
constexpr qreal kLabelShare = 0.3;
constexpr TypeSize kCellType{9, 13.25};

/// A number, or nothing, as a report writes it: digits with an optional sign and decimal comma.
bool isNumber(const std::string& text) {
  return text.empty() || text == "–" ||
         std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == ',' || c == '-'; });
}

bool isDate(const std::string& text) {
  return text.size() == 10 && text[2] == '-' && text[5] == '-';
}

/// Columns of numbers stand against the right edge, units under units.
bool isNumeric(const report::Table& table, std::size_t column) {
  bool any = false;
  for (const auto& row : table.rows) {
    if (column >= row.size()) continue;
    if (!isNumber(row[column]) || isDate(row[column])) return false;
    any = any || !row[column].empty();
  }
  return any;
}

struct Column {
  qreal x = 0;
  qreal width = 0;
  TextSide side = TextSide::Left;
};

std::vector<Column> columnsOf(const report::Table& table, qreal width) {
  std::size_t count = table.header.size();
  for (const auto& row : table.rows)
    count = std::max(count, row.size());
  std::vector<double> shares(count, 1);
  for (std::size_t at = 0; at < count && at < table.widths.size(); ++at)
    if (table.widths[at] > 0) shares[at] = table.widths[at];
  const double whole = std::accumulate(shares.begin(), shares.end(), 0.0);
  const qreal free = width - kGutter * static_cast<qreal>(count > 0 ? count - 1 : 0);
  std::vector<Column> columns;
  qreal x = 0;
  for (std::size_t at = 0; at < count; ++at) {
    const qreal share = free * shares[at] / whole;
    columns.push_back({x, share, isNumeric(table, at) ? TextSide::Right : TextSide::Left});
    x += share + kGutter;
  }
  return columns;
}

std::vector<Cell> cellsOf(const std::vector<std::string>& texts, const std::vector<Column>& columns, TypeSize type,
                          Weight weight, const QColor& colour) {
  std::vector<Cell> cells;
  for (std::size_t at = 0; at < texts.size(); ++at)
    cells.push_back({set(texts[at], type, columns[at].width, weight, columns[at].side), columns[at].x, colour});
  return cells;
}

/// The header in one piece, to be repeated on every page the table runs on to.
std::shared_ptr<const Strip> headerStrip(const report::Table& table, const std::vector<Column>& columns, qreal width) {
  std::vector<Strip> lines;
  appendRow(lines, cellsOf(table.header, columns, kSmallType, Weight::Strong, ink::kQuiet),
            {0, 0, pt(3), width, ink::kAccent, true, nullptr});
  return headOf(std::move(lines));
}

} // namespace

void appendTable(std::vector<Strip>& strips, const report::Table& table, qreal width) {
  const std::vector<Column> columns = columnsOf(table, width);
  std::shared_ptr<const Strip> header;
  if (!table.header.empty()) {
    header = headerStrip(table, columns, width);
    Strip first = *header;
    first.before = !strips.empty() && strips.back().keepWithNext ? pt(2) : pt(10);
    strips.push_back(std::move(first));
  }
  for (const auto& row : table.rows)
    appendRow(strips, cellsOf(row, columns, kCellType, Weight::Regular, ink::kText),
              {0, pt(3.5), pt(3.5), width, ink::kRule, false, header});
}

void appendFacts(std::vector<Strip>& strips, const report::Facts& facts, qreal width) {
  const qreal labelWidth = width * kLabelShare - kGutter;
  const qreal valueX = width * kLabelShare;
  bool first = true;
  std::vector<std::size_t> starts;
  for (const auto& [label, value] : facts.rows) {
    const qreal before = !first ? pt(2.5) : !strips.empty() && strips.back().keepWithNext ? 0 : pt(6);
    starts.push_back(strips.size());
    appendRow(strips,
              {{set(label, kBodyType, labelWidth, Weight::Regular, TextSide::Left), 0, ink::kQuiet},
               {set(value, kBodyType, width - valueX, Weight::Regular, TextSide::Left), valueX, ink::kText}},
              {before, 0, 0, 0, ink::kRule, false, nullptr});
    first = false;
  }
  // No row stands alone at the foot or the head of a page.
  if (starts.size() < 2) return;
  strips[starts[1] - 1].keepWithNext = true;
  strips[starts.back() - 1].keepWithNext = true;
}

} // namespace haven::pdf
