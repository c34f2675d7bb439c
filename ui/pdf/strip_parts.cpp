#include "pdf/strip_parts.h"

#include <algorithm>
#include <memory>

namespace haven::pdf {

void appendLines(std::vector<Strip>& strips, const TextBlock& text, const LineSetting& setting) {
  const int count = text.lineCount();
  int paragraphStart = 0;
  for (int line = 0; line < count; ++line) {
    const bool last = line + 1 == count;
    const bool penultimate = !last && text.endsParagraph(line + 1);
    Strip strip;
    strip.before = line == 0 ? setting.before : 0;
    strip.height = text.lineHeight(line);
    strip.keepWithNext =
        last ? setting.keepWithNext : !text.endsParagraph(line) && (line == paragraphStart || penultimate);
    strip.runOn = setting.runOn;
    strip.paint = [text, line, colour = setting.colour, indent = setting.indent](QPainter& painter, QPointF at) {
      painter.setPen(colour);
      text.paintLine(painter, line, {at.x() + indent, at.y()});
    };
    strips.push_back(std::move(strip));
    if (text.endsParagraph(line)) paragraphStart = line + 1;
  }
}

TextBlock set(const std::string& text, TypeSize type, qreal width, Weight weight, TextSide side) {
  return {printable(text), pageFont(type, weight), width, pt(type.leading), side};
}

void appendRow(std::vector<Strip>& strips, const std::vector<Cell>& cells, const RowSetting& setting) {
  int lines = 1;
  for (const Cell& cell : cells)
    lines = std::max(lines, cell.text.lineCount());
  const auto shared = std::make_shared<const std::vector<Cell>>(cells);
  for (int line = 0; line < lines; ++line) {
    const bool first = line == 0;
    const bool last = line + 1 == lines;
    const qreal padTop = first ? setting.padTop : 0;
    qreal height = 0;
    for (const Cell& cell : cells)
      if (line < cell.text.lineCount()) height = std::max(height, cell.text.lineHeight(line));

    Strip strip;
    strip.before = first ? setting.before : 0;
    strip.height = padTop + height + (last ? setting.padBottom : 0);
    strip.keepWithNext = last ? setting.keepWithNext : first || line + 2 == lines;
    strip.runOn = setting.runOn;
    strip.paint = [shared, line, padTop, ruleAt = strip.height, rule = setting.rule,
                   ruleWidth = last ? setting.ruleWidth : 0](QPainter& painter, QPointF at) {
      for (const Cell& cell : *shared) {
        if (line >= cell.text.lineCount()) continue;
        painter.setPen(cell.colour);
        cell.text.paintLine(painter, line, {at.x() + cell.x, at.y() + padTop});
      }
      if (ruleWidth > 0) paintRule(painter, {at.x(), at.y() + ruleAt}, ruleWidth, rule);
    };
    strips.push_back(std::move(strip));
  }
}

std::shared_ptr<const Strip> headOf(std::vector<Strip> lines) {
  auto whole = std::make_shared<Strip>();
  for (const Strip& line : lines)
    whole->height += line.height;
  whole->keepWithNext = true;
  whole->paint = [lines = std::move(lines)](QPainter& painter, QPointF at) {
    for (const Strip& line : lines) {
      line.paint(painter, at);
      at.ry() += line.height;
    }
  };
  return whole;
}

void paintRule(QPainter& painter, QPointF from, qreal width, const QColor& colour, qreal weight) {
  painter.fillRect(QRectF(from.x(), from.y() - weight / 2, width, weight), colour);
}

} // namespace haven::pdf
