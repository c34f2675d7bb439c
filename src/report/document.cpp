#include "report/document.h"

#include "base/date.h"

#include <charconv>
#include <cmath>

namespace haven::report {
namespace {

std::string dutchDate(const std::string& iso) {
  const auto date = parseIsoDate(iso);
  return date ? formatDutchDate(*date) : iso;
}

/// Collects lines; an empty part leaves no line.
class Lines {
 public:
  void add(const std::string& line) {
    if (!line.empty()) m_text += line + '\n';
  }
  void add(const std::string& label, const std::string& text) {
    if (!text.empty()) add(label.empty() ? text : label + ": " + text);
  }
  std::string take() { return std::move(m_text); }

 private:
  std::string m_text;
};

std::string joined(const std::vector<std::string>& cells) {
  std::string line;
  for (std::size_t at = 0; at < cells.size(); ++at)
    line += (at == 0 ? "" : " | ") + cells[at]; // an empty cell keeps its place
  return line;
}

class Reader {
 public:
  explicit Reader(Lines& into) : m_lines(into) {}

  void operator()(const Heading& heading) const { m_lines.add(heading.text); }
  void operator()(const Paragraph& paragraph) const { m_lines.add(paragraph.text); }
  void operator()(const Points& points) const {
    for (const std::string& item : points.items)
      m_lines.add("- " + item);
  }
  void operator()(const Facts& facts) const {
    for (const auto& [label, value] : facts.rows)
      m_lines.add(label, value);
  }
  void operator()(const Table& table) const {
    m_lines.add(joined(table.header));
    for (const auto& row : table.rows)
      m_lines.add(joined(row));
  }
  void operator()(const Notice& notice) const {
    m_lines.add(notice.title);
    m_lines.add(notice.text);
  }
  void operator()(const BandLine& line) const {
    m_lines.add(line.value ? line.title + ": " + numberText(*line.value) : line.title);
    bands(line.bands);
  }
  void operator()(const ItemResult& item) const {
    m_lines.add(item.number + " " + item.title);
    std::string answer = item.value ? std::to_string(*item.value) + " " + item.valueLabel : item.valueLabel;
    if (!item.ratings.empty()) answer += " · " + item.ratings;
    m_lines.add(answer);
    m_lines.add(std::string(kArgumentLabel), item.argument);
    m_lines.add(std::string(kExamplesLabel), item.examples);
  }
  void operator()(const InformantChart& chart) const {
    m_lines.add(chart.title);
    for (const InformantChart::Mark& mark : chart.marks)
      m_lines.add(joined({mark.name, mark.value ? numberText(*mark.value) : std::string("–"), mark.words}));
    m_lines.add(chart.difference);
  }
  void operator()(const TimeChart& chart) const {
    m_lines.add(chart.title);
    for (const TimeChart::Series& series : chart.series)
      for (const TimeChart::Point& point : series.points)
        m_lines.add(series.name + " | " + dutchDate(point.date) + " | " + numberText(point.value));
    bands(chart.bands);
    for (const TimeChart::Span& span : chart.spans)
      m_lines.add(span.key + " | " + span.when + " | " + span.label);
    for (const TimeChart::Event& event : chart.events)
      m_lines.add(event.key + " | " + event.when + " | " + event.label);
  }
  void operator()(const BlankFields& fields) const {
    for (const std::string& label : fields.labels)
      m_lines.add(label);
  }
  void operator()(const WrittenQuestion& question) const {
    m_lines.add(question.text);
    for (const std::string& hint : question.hints)
      m_lines.add("- " + hint);
  }
  void operator()(const TickPairs& pairs) const {
    m_lines.add(joined({pairs.leftHeader, pairs.rightHeader}));
    for (const auto& [left, right] : pairs.rows)
      m_lines.add(left.empty() || right.empty() ? left + right : joined({left, right}));
  }
  void operator()(const PageBreak&) const {}

 private:
  void bands(const std::vector<BandSpan>& spans) const {
    for (const BandSpan& band : spans)
      m_lines.add(numberText(band.from) + "–" + numberText(band.to) + " " + band.label);
  }

  Lines& m_lines;
};

} // namespace

std::string numberText(double value) {
  char digits[32];
  const auto end = std::to_chars(std::begin(digits), std::end(digits), std::round(value * 100) / 100).ptr;
  std::string text(digits, end);
  for (char& c : text)
    if (c == '.') c = ',';
  return text;
}

std::string plainText(const Document& document) {
  Lines lines;
  lines.add(document.runningHead);
  lines.add(document.mark);
  lines.add(document.letterhead.organisation);
  lines.add(document.letterhead.address);
  lines.add(document.title);
  lines.add(document.subtitle);
  for (const Block& block : document.blocks)
    std::visit(Reader(lines), block);
  lines.add(document.footer);
  return lines.take();
}

} // namespace haven::report
