#include "pdf/strip_parts.h"

#include <numeric>

// What is filled in by hand on paper.
namespace haven::pdf {
namespace {

constexpr qreal kWritingLine = mm(9); ///< from rule to rule, for an ordinary hand
constexpr qreal kFieldGap = mm(8);
constexpr qreal kLabelGap = pt(5);
constexpr qreal kBox = mm(4);
constexpr qreal kBoxGap = mm(2.5);
constexpr qreal kColumnGap = mm(8);
constexpr qreal kShort = mm(60); ///< a list up to this is not torn apart
constexpr qreal kHintIndent = pt(12);
constexpr TypeSize kQuestionType{12, 17.5};
constexpr TypeSize kTickType{11, 15.5};
const QColor kPen = ink::kQuiet; ///< darker than other rules: it has to survive a copying machine

Strip writingLine(qreal width) {
  Strip strip;
  strip.height = kWritingLine;
  strip.paint = [width](QPainter& painter, QPointF at) {
    paintRule(painter, {at.x(), at.y() + kWritingLine}, width, kPen, pt(0.4));
  };
  return strip;
}

void keepFrom(std::vector<Strip>& strips, std::size_t start) {
  for (std::size_t at = start; at + 1 < strips.size(); ++at)
    strips[at].keepWithNext = true;
}

qreal heightFrom(const std::vector<Strip>& strips, std::size_t start) {
  return std::accumulate(strips.begin() + static_cast<std::ptrdiff_t>(start), strips.end(), qreal{0},
                         [](qreal sum, const Strip& strip) { return sum + strip.before + strip.height; });
}

void paintBox(QPainter& painter, QPointF corner) {
  painter.setPen(QPen(kPen, pt(0.75), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
  painter.setBrush(ink::kPaper);
  painter.drawRect(QRectF(corner, QSizeF(kBox, kBox)));
}

/// Where the two sides stand.
struct Sides {
  explicit Sides(qreal width) : column((width - kColumnGap) / 2), text(column - kBox - kBoxGap) {}
  qreal column;
  qreal text;
  [[nodiscard]] qreal right() const { return column + kColumnGap; }
};

std::shared_ptr<const Strip> sidesHeader(const report::TickPairs& pairs, qreal width) {
  const Sides sides(width);
  std::vector<Strip> lines;
  appendRow(
      lines,
      {{set(pairs.leftHeader, kBodyType, sides.column, Weight::Strong, TextSide::Left), 0, ink::kAccent},
       {set(pairs.rightHeader, kBodyType, sides.column, Weight::Strong, TextSide::Left), sides.right(), ink::kAccent}},
      {0, 0, pt(3), width, ink::kAccent, true, nullptr});
  return headOf(std::move(lines));
}

} // namespace

void appendBlankFields(std::vector<Strip>& strips, const report::BlankFields& fields, qreal width) {
  if (fields.labels.empty()) return;
  const auto count = static_cast<qreal>(fields.labels.size());
  const qreal share = (width - kFieldGap * (count - 1)) / count;
  std::vector<Cell> labels;
  std::vector<qreal> starts;
  for (const std::string& label : fields.labels) {
    const qreal x = static_cast<qreal>(labels.size()) * (share + kFieldGap);
    labels.push_back({set(label, kBodyType, share * 0.6, Weight::Regular, TextSide::Left), x, ink::kQuiet});
    starts.push_back(labels.back().text.usedWidth() + kLabelGap);
  }
  const std::size_t start = strips.size();
  appendRow(strips, labels, {pt(8), mm(4), pt(2), 0, ink::kRule, false, nullptr});
  keepFrom(strips, start);
  Strip& last = strips.back();
  last.paint = [text = std::move(last.paint), labels, starts, share, height = last.height](QPainter& painter,
                                                                                           QPointF at) {
    text(painter, at);
    for (std::size_t one = 0; one < labels.size(); ++one)
      paintRule(painter, {at.x() + labels[one].x + starts[one], at.y() + height}, share - starts[one], kPen, pt(0.4));
  };
}

void appendQuestion(std::vector<Strip>& strips, const report::WrittenQuestion& question, qreal width) {
  const bool afterHeading = !strips.empty() && strips.back().keepWithNext;
  const std::size_t start = strips.size();
  appendLines(strips, set(question.text, kQuestionType, width, Weight::Strong),
              {ink::kText, 0, afterHeading ? pt(4) : pt(18), true, nullptr});
  for (const std::string& hint : question.hints)
    appendLines(strips, set("– " + hint, kBodyType, width - kHintIndent),
                {ink::kQuiet, kHintIndent, pt(1.5), true, nullptr});
  for (int line = 0; line < question.lines; ++line)
    strips.push_back(writingLine(width));
  keepFrom(strips, start);
}

void appendTickPairs(std::vector<Strip>& strips, const report::TickPairs& pairs, qreal width) {
  const Sides sides(width);
  const auto header = sidesHeader(pairs, width);
  Strip first = *header;
  first.before = !strips.empty() && strips.back().keepWithNext ? pt(2) : pt(10);
  strips.push_back(std::move(first));
  const qreal textX = kBox + kBoxGap;
  const std::size_t begin = strips.size() - 1;
  for (const auto& [left, right] : pairs.rows) {
    const std::size_t start = strips.size();
    appendRow(strips,
              {{set(left, kTickType, sides.text, Weight::Regular, TextSide::Left), textX, ink::kText},
               {set(right, kTickType, sides.text, Weight::Regular, TextSide::Left), sides.right() + textX, ink::kText}},
              {0, pt(5), pt(5), width, ink::kRule, false, header});
    keepFrom(strips, start);
    Strip& top = strips[start];
    top.paint = [text = std::move(top.paint), onLeft = !left.empty(), onRight = !right.empty(),
                 rightX = sides.right()](QPainter& painter, QPointF at) {
      text(painter, at);
      const qreal y = at.y() + pt(5) + (pt(kTickType.leading) - kBox) / 2;
      if (onLeft) paintBox(painter, {at.x(), y});
      if (onRight) paintBox(painter, {at.x() + rightX, y});
    };
  }
  if (heightFrom(strips, begin) < kShort) keepFrom(strips, begin);
}

} // namespace haven::pdf
