#include "pdf/strip_parts.h"

#include <QFontMetricsF>

#include <algorithm>

namespace haven::pdf {
namespace {

constexpr qreal kLabelWidth = mm(24);
constexpr qreal kCell = pt(14.5);
constexpr qreal kCellGap = pt(2.5);
constexpr TypeSize kTitleSize{10, 15};
constexpr qreal kShort = mm(60);
constexpr int kMostCells = 12; ///< a longer scale is told by its label alone

/// Close to the title, so that a reader of the file's text takes them for one line.
qreal numberWidth(const report::ItemResult& item) {
  return item.number.size() > 1 ? pt(19) : pt(13);
}

int cellCount(const report::ItemResult& item) {
  const int count = item.max - item.min + 1;
  return count >= 2 && count <= kMostCells ? count : 0;
}

qreal scaleWidth(const report::ItemResult& item) {
  const int count = cellCount(item);
  return count == 0 ? 0 : kCell * count + kCellGap * (count - 1);
}

/// The answer scale as a row of boxes, the given answer dark with a light figure: clear in grey print too.
void paintScale(QPainter& painter, QPointF topLeft, const report::ItemResult& item) {
  for (int at = 0; at < cellCount(item); ++at) {
    const int value = item.min + at;
    const bool given = item.value == value;
    const QRectF box(topLeft.x() + at * (kCell + kCellGap), topLeft.y(), kCell, kCell);
    const QFont font = pageFont(kSmallType, given ? Weight::Strong : Weight::Regular);
    const QFontMetricsF metrics(font);
    const qreal edge = pt(0.3);
    painter.setPen(QPen(given ? ink::kAccent : ink::kRule, edge * 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(given ? ink::kAccent : ink::kPaper);
    painter.drawRect(box.adjusted(edge, edge, -edge, -edge));
    painter.setFont(font);
    painter.setPen(given ? ink::kPaper : ink::kQuiet);
    const QString figure = QString::number(value);
    painter.drawText(
        QPointF(box.center().x() - metrics.horizontalAdvance(figure) / 2, box.center().y() + metrics.capHeight() / 2),
        figure);
  }
}

/// Names the item again on top of a page that its text runs on to.
std::shared_ptr<const Strip> runOnStrip(const report::ItemResult& item, qreal width) {
  auto strip = std::make_shared<Strip>();
  const TextBlock text = set(item.number + "  " + item.title + " " + std::string(report::kRunsOn), kSmallType, width);
  strip->height = text.height() + pt(4);
  strip->keepWithNext = true;
  strip->paint = [text](QPainter& painter, QPointF at) {
    painter.setPen(ink::kQuiet);
    text.paint(painter, at);
  };
  return strip;
}

void appendSpoken(std::vector<Strip>& strips, std::string_view label, const std::string& text, qreal labelX,
                  qreal width, const std::shared_ptr<const Strip>& runOn) {
  if (text.empty()) return;
  const qreal textX = labelX + kLabelWidth;
  appendRow(strips,
            {{set(std::string(label), kBodyType, kLabelWidth, Weight::Regular, TextSide::Left), labelX, ink::kQuiet},
             {set(text, kBodyType, width - textX), textX, ink::kText}},
            {pt(3), 0, 0, 0, ink::kRule, false, runOn});
}

/// An item of a few lines is not torn apart.
void keepTogetherIfShort(std::vector<Strip>& strips, std::size_t start) {
  qreal height = 0;
  for (std::size_t at = start; at < strips.size(); ++at)
    height += strips[at].before + strips[at].height;
  if (height < kShort)
    for (std::size_t at = start; at < strips.size(); ++at)
      strips[at].keepWithNext = true;
  strips.back().keepWithNext = false;
}

} // namespace

void appendItem(std::vector<Strip>& strips, const report::ItemResult& item, qreal width) {
  const qreal numberX = numberWidth(item);
  const qreal scaleX = width - scaleWidth(item);
  const qreal titleWidth = (cellCount(item) > 0 ? scaleX - mm(6) : width) - numberX;
  const bool afterHeading = !strips.empty() && strips.back().keepWithNext;

  const std::size_t start = strips.size();
  appendRow(strips,
            {{set(item.number, kTitleSize, numberX, Weight::Strong, TextSide::Left), 0, ink::kAccent},
             {set(item.title, kTitleSize, titleWidth, Weight::Strong), numberX, ink::kText}},
            {afterHeading ? pt(2) : pt(11), pt(5), 0, 0, ink::kRule, true, nullptr});
  for (std::size_t at = start; at < strips.size(); ++at)
    strips[at].keepWithNext = true;
  Strip& top = strips[start];
  top.paint = [item, width, scaleX, text = std::move(top.paint)](QPainter& painter, QPointF at) {
    paintRule(painter, at, width, ink::kRule);
    text(painter, at);
    paintScale(painter, {at.x() + scaleX, at.y() + pt(5.4)}, item);
  };

  const std::string answer = item.ratings.empty() ? item.valueLabel : item.valueLabel + "  ·  " + item.ratings;
  const bool saysMore = !item.argument.empty() || !item.examples.empty();
  appendLines(strips, set(answer, kBodyType, titleWidth), {ink::kQuiet, numberX, 0, saysMore, nullptr});
  const auto runOn = runOnStrip(item, width);
  appendSpoken(strips, report::kArgumentLabel, item.argument, numberX, width, runOn);
  appendSpoken(strips, report::kExamplesLabel, item.examples, numberX, width, runOn);
  keepTogetherIfShort(strips, start);
}

} // namespace haven::pdf
