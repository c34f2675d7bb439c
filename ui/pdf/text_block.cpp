#include "pdf/text_block.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace haven::pdf {
namespace {

QTextOption optionFor(TextSide side) {
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  // A label that mixes scripts (a name and what it is to the youth) keeps the order it was written in; running text
  // follows its script.
  option.setTextDirection(side == TextSide::ByScript ? Qt::LayoutDirectionAuto : Qt::LeftToRight);
  switch (side) {
  case TextSide::ByScript:
    option.setAlignment(Qt::AlignLeft);
    break; // Qt turns this for right-to-left paragraphs
  case TextSide::Left:
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    break;
  case TextSide::Right:
    option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    break;
  }
  return option;
}

} // namespace

TextBlock::TextBlock(const QString& text, const QFont& font, qreal width, qreal leading, TextSide side) {
  if (text.isEmpty()) return;
  const QFontMetricsF metrics(font);
  const QTextOption option = optionFor(side);
  for (const QString& paragraph : text.split(u'\n')) {
    const auto layout = std::make_shared<QTextLayout>(paragraph, font);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
      line.setLineWidth(std::max<qreal>(width, 1));
    layout->endLayout();
    for (int index = 0; index < layout->lineCount(); ++index) {
      const QTextLine line = layout->lineAt(index);
      const qreal ascent = std::max(metrics.ascent(), line.ascent());
      const qreal natural = ascent + std::max(metrics.descent(), line.descent());
      const qreal height = std::max(leading, natural);
      m_lines.push_back({layout, index, height, (height - natural) / 2 + ascent, false});
    }
    if (!m_lines.empty()) m_lines.back().endsParagraph = true;
  }
}

qreal TextBlock::height() const {
  qreal total = 0;
  for (const Line& line : m_lines)
    total += line.height;
  return total;
}

qreal TextBlock::usedWidth() const {
  qreal widest = 0;
  for (const Line& line : m_lines)
    widest = std::max(widest, line.layout->lineAt(line.index).naturalTextWidth());
  return widest;
}

void TextBlock::paintLine(QPainter& painter, int line, QPointF topLeft) const {
  const Line& at = m_lines[static_cast<std::size_t>(line)];
  const QTextLine set = at.layout->lineAt(at.index);
  set.draw(&painter, {topLeft.x(), topLeft.y() + at.ascentFromTop - set.ascent()});
}

void TextBlock::paint(QPainter& painter, QPointF topLeft) const {
  for (int line = 0; line < lineCount(); ++line) {
    paintLine(painter, line, topLeft);
    topLeft.ry() += lineHeight(line);
  }
}

QString printable(const std::string& text) {
  QString shown = QString::fromStdString(text);
  shown.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
  for (QChar& c : shown) {
    if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
      c = u'\n';
    else if (c != u'\n' && c.category() == QChar::Other_Control)
      c = u' ';
  }
  return shown;
}

} // namespace haven::pdf
