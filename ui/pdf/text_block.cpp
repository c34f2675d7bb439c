#include "pdf/text_block.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRawFont>
#include <QStringView>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace haven::pdf {
namespace {

QTextOption optionFor(TextSide side, const QString& paragraph) {
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  // A label that mixes scripts (a name and what it is to the youth) keeps the order it was written in; running text
  // follows its script.
  option.setTextDirection(side == TextSide::ByScript ? Qt::LayoutDirectionAuto : Qt::LeftToRight);
  const bool right = side == TextSide::Right || (side == TextSide::ByScript && paragraph.isRightToLeft());
  option.setAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
  return option;
}

} // namespace

TextBlock::TextBlock(const QString& text, const QFont& font, qreal width, qreal leading, TextSide side) {
  if (text.isEmpty()) return;
  const QFontMetricsF metrics(font);
  for (const QString& paragraph : text.split(u'\n')) {
    const auto layout = std::make_shared<QTextLayout>(paragraph, font);
    layout->setTextOption(optionFor(side, paragraph));
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

namespace {

/// Pictures and signs that the page's own typefaces do not draw. Another font might, but in colours that a PDF/A-1 page
/// would silently leave white.
class Undrawable {
 public:
  bool operator()(char32_t point) {
    if (point < 0x2000 || !isSign(point)) return false;
    if (m_fonts.empty())
      for (const char* family : {"Open Sans", "DejaVu Sans"})
        m_fonts.push_back(QRawFont::fromFont(QFont(QString::fromLatin1(family))));
    return std::none_of(m_fonts.begin(), m_fonts.end(),
                        [point](const QRawFont& font) { return font.supportsCharacter(point); });
  }

 private:
  static bool isSign(char32_t point) {
    const QChar::Category category = QChar::category(point);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Modifier || point >= 0xe0000;
  }
  std::vector<QRawFont> m_fonts; ///< opened at the first sign only
};

bool joinsSigns(char32_t point) {
  return point == 0x200d || point == 0xfe0f;
}

/// One box for each run of signs that cannot be drawn: a reader sees that something stood there.
QString withStandIns(const QString& text) {
  constexpr char16_t kBox = u'\u25a1';
  Undrawable undrawable;
  QString result;
  result.reserve(text.size());
  bool inRun = false;
  for (const char32_t point : text.toUcs4()) {
    if (inRun && joinsSigns(point)) continue;
    const bool box = undrawable(point);
    if (box && !inRun) result += kBox;
    if (!box) result += QStringView(QChar::fromUcs4(point));
    inRun = box;
  }
  return result;
}

} // namespace

QString printable(const std::string& text) {
  QString shown = QString::fromStdString(text);
  shown.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
  for (QChar& c : shown) {
    if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
      c = u'\n';
    else if (c != u'\n' && c.category() == QChar::Other_Control)
      c = u' ';
  }
  return withStandIns(shown);
}

} // namespace haven::pdf
