#include "pdf/block_strips.h"

#include "pdf/strip_parts.h"

#include <algorithm>

namespace haven::pdf {
namespace {

constexpr qreal kChartSpace = pt(10);
constexpr qreal kPointIndent = pt(12);
constexpr qreal kBoxPad = pt(8);
constexpr qreal kBoxIndent = pt(13);
constexpr qreal kBoxBar = pt(2.5);

/// Where the line above is a heading, the space belongs to it.
bool afterHeading(const std::vector<Strip>& strips) {
  return !strips.empty() && strips.back().keepWithNext;
}

class Setter {
 public:
  Setter(std::vector<Strip>& strips, qreal width) : m_strips(strips), m_width(width) {}

  void operator()(const report::Heading& heading) const {
    constexpr qreal kBefore[] = {pt(26), pt(17), pt(12)};
    constexpr qreal kAfter[] = {pt(5), pt(3), pt(1)};
    const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 3) - 1);
    const qreal before = afterHeading(m_strips) ? kAfter[level] : kBefore[level];
    appendLines(m_strips, set(heading.text, kHeadingTypes[level], m_width, Weight::Strong),
                {level == 0 ? ink::kAccent : ink::kText, 0, before, true, nullptr});
    appendSpace(kAfter[level], true);
  }

  void operator()(const report::Paragraph& paragraph) const {
    using Style = report::Paragraph::Style;
    const qreal measure = std::min(m_width, kMeasure);
    const qreal before = afterHeading(m_strips) ? 0 : pt(6);
    switch (paragraph.style) {
    case Style::Body:
      appendLines(m_strips, set(paragraph.text, kBodyType, measure), {ink::kText, 0, before, false, nullptr});
      break;
    case Style::Small:
      appendLines(m_strips, set(paragraph.text, kSmallType, measure), {ink::kQuiet, 0, before, false, nullptr});
      break;
    case Style::Lead:
      appendLines(m_strips, set(paragraph.text, kLeadType, measure), {ink::kText, 0, before, false, nullptr});
      break;
    case Style::Quote:
      appendQuote(paragraph.text, measure, before);
      break;
    }
  }

  void operator()(const report::Points& points) const {
    const qreal measure = std::min(m_width, kMeasure) - kPointIndent;
    bool first = true;
    for (const std::string& item : points.items) {
      const std::size_t start = m_strips.size();
      const qreal before = first && afterHeading(m_strips) ? 0 : pt(first ? 6 : 3.5);
      appendLines(m_strips, set(item, kBodyType, measure), {ink::kText, kPointIndent, before, false, nullptr});
      if (start < m_strips.size()) addBullet(m_strips[start]);
      first = false;
    }
  }

  void operator()(const report::Facts& facts) const { appendFacts(m_strips, facts, m_width); }
  void operator()(const report::Table& table) const { appendTable(m_strips, table, m_width); }
  void operator()(const report::ItemResult& item) const { appendItem(m_strips, item, m_width); }
  void operator()(const report::BlankFields& fields) const { appendBlankFields(m_strips, fields, m_width); }
  void operator()(const report::WrittenQuestion& question) const { appendQuestion(m_strips, question, m_width); }
  void operator()(const report::TickPairs& pairs) const { appendTickPairs(m_strips, pairs, m_width); }

  void operator()(const report::Notice& notice) const {
    const std::size_t start = m_strips.size();
    const qreal textWidth = std::min(m_width - 2 * kBoxIndent, kMeasure);
    appendSpace(kBoxPad, true);
    appendLines(m_strips, set(notice.title, kBodyType, textWidth, Weight::Strong),
                {ink::kAccent, kBoxIndent, 0, true, nullptr});
    appendLines(m_strips, set(notice.text, kBodyType, textWidth), {ink::kText, kBoxIndent, 0, true, nullptr});
    appendSpace(kBoxPad, false);
    for (std::size_t at = start; at < m_strips.size(); ++at)
      addBox(m_strips[at]);
    m_strips[start].before = start > 0 && m_strips[start - 1].keepWithNext ? pt(3) : pt(11);
  }

  void operator()(const report::BandLine& line) const {
    const ChartStyle style = pageChartStyle();
    appendChart(bandLineHeight(line, m_width, style),
                [line, style](QPainter& painter, const QRectF& area) { paintBandLine(painter, area, line, style); });
    // Without bands of its own its words stand below it, and stay there.
    m_strips.back().keepWithNext = line.bands.empty();
  }

  void operator()(const report::InformantChart& chart) const {
    const ChartStyle style = pageChartStyle();
    appendChart(informantChartHeight(chart, m_width, style), [chart, style](QPainter& painter, const QRectF& area) {
      paintInformantChart(painter, area, chart, style);
    });
  }

  void operator()(const report::TimeChart& chart) const {
    const ChartStyle style = pageChartStyle();
    appendChart(timeChartHeight(chart, m_width, style),
                [chart, style](QPainter& painter, const QRectF& area) { paintTimeChart(painter, area, chart, style); });
  }

  void operator()(const report::PageBreak&) const {} // a mark on the strip after it

 private:
  void appendSpace(qreal height, bool keepWithNext) const {
    Strip strip;
    strip.height = height;
    strip.keepWithNext = keepWithNext;
    m_strips.push_back(std::move(strip));
  }

  template <class Paint>
  void appendChart(qreal height, Paint paint) const {
    Strip strip;
    strip.before = afterHeading(m_strips) ? pt(2) : kChartSpace;
    strip.height = height;
    strip.paint = [paint = std::move(paint), width = m_width, height](QPainter& painter, QPointF at) {
      paint(painter, QRectF(at, QSizeF(width, height)));
    };
    m_strips.push_back(std::move(strip));
  }

  void appendQuote(const std::string& text, qreal measure, qreal before) const {
    const std::size_t start = m_strips.size();
    appendLines(m_strips, set(text, kBodyType, measure - kBoxIndent), {ink::kText, kBoxIndent, before, false, nullptr});
    for (std::size_t at = start; at < m_strips.size(); ++at)
      paintUnder(m_strips[at], [height = m_strips[at].height](QPainter& painter, QPointF corner) {
        painter.fillRect(QRectF(corner.x() + pt(2), corner.y(), pt(1.25), height), ink::kRule);
      });
  }

  void addBox(Strip& strip) const {
    paintUnder(strip, [width = m_width, height = strip.height](QPainter& painter, QPointF at) {
      // A hair over the edge, so that no seam shows between lines.
      painter.fillRect(QRectF(at.x(), at.y(), width, height + pt(0.1)), ink::kTint);
      painter.fillRect(QRectF(at.x(), at.y(), kBoxBar, height + pt(0.1)), ink::kAccent);
    });
  }

  static void addBullet(Strip& strip) {
    paintUnder(strip, [](QPainter& painter, QPointF at) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(ink::kAccent);
      painter.drawEllipse(QPointF(at.x() + pt(4), at.y() + pt(kBodyType.leading * 0.52)), pt(1.5), pt(1.5));
    });
  }

  template <class Paint>
  static void paintUnder(Strip& strip, Paint under) {
    strip.paint = [under = std::move(under), over = std::move(strip.paint)](QPainter& painter, QPointF at) {
      under(painter, at);
      if (over) over(painter, at);
    };
  }

  std::vector<Strip>& m_strips;
  qreal m_width;
};

} // namespace

void appendTitle(std::vector<Strip>& strips, const report::Document& document, qreal width) {
  appendLetterhead(strips, document.letterhead, width);
  Strip bar;
  bar.height = pt(12);
  bar.keepWithNext = true;
  bar.paint = [](QPainter& painter, QPointF at) {
    painter.fillRect(QRectF(at.x(), at.y(), mm(14), pt(2.5)), ink::kAccent);
  };
  strips.push_back(std::move(bar));
  appendLines(strips, set(document.title, kTitleType, width, Weight::Strong), {ink::kText, 0, 0, true, nullptr});
  appendLines(strips, set(document.subtitle, kSubtitleType, width), {ink::kQuiet, 0, pt(1), false, nullptr});
  if (!strips.empty()) strips.back().keepWithNext = false;
}

void appendBlock(std::vector<Strip>& strips, const report::Block& block, qreal width) {
  std::visit(Setter(strips, width), block);
}

} // namespace haven::pdf
