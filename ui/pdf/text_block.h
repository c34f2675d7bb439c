#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>
#include <string>
#include <vector>

class QPainter;
class QTextLayout;

namespace haven::pdf {

/// Where the lines of a text stand. ByScript sets right-to-left paragraphs against the right edge.
enum class TextSide { ByScript, Left, Right };

/// A text set in one font within a width. Breaks at words, and inside a word that is wider than the column, so nothing
/// is ever clipped. Line breaks in the text are kept. Lines can be painted one by one: that is how a text runs on over
/// pages. Copies share the set lines.
class TextBlock {
 public:
  TextBlock() = default;
  /// @param leading least distance between baselines, in the units of the font's pixel size; a script that needs more
  ///                gets more
  TextBlock(const QString& text, const QFont& font, qreal width, qreal leading, TextSide side = TextSide::ByScript);

  [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
  [[nodiscard]] bool empty() const { return m_lines.empty(); }
  [[nodiscard]] qreal lineHeight(int line) const { return m_lines[static_cast<std::size_t>(line)].height; }
  [[nodiscard]] qreal height() const;
  /// Width of the longest line as set.
  [[nodiscard]] qreal usedWidth() const;
  /// Whether the line ends a paragraph: the next one starts after a line break.
  [[nodiscard]] bool endsParagraph(int line) const { return m_lines[static_cast<std::size_t>(line)].endsParagraph; }

  /// Paint in the pen's colour.
  void paintLine(QPainter& painter, int line, QPointF topLeft) const;
  void paint(QPainter& painter, QPointF topLeft) const;

 private:
  struct Line {
    std::shared_ptr<const QTextLayout> layout;
    int index = 0;
    qreal height = 0;
    qreal ascentFromTop = 0;
    bool endsParagraph = false;
  };
  std::vector<Line> m_lines;
};

/// UTF-8 as it can be set: control characters other than line breaks become spaces, and signs that the page typefaces
/// do not draw (most emoji) become a box.
QString printable(const std::string& text);

} // namespace haven::pdf
