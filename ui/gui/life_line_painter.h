#pragma once

#include "gui/life_line_layout.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace haven::gui {

/// Draws a life in a given width: where things stand in pixels, and how they look.
class LifeLinePainter {
 public:
  /// @param items as `lifeLineItems` gives them for `life`; both outlive the painter
  LifeLinePainter(const LifeCourse& life, const std::vector<LifeLineItem>& items, int width);
  [[nodiscard]] int height() const;
  /// With its words.
  [[nodiscard]] QRect placeOf(int item) const;
  /// @param current drawn in a frame; -1: none
  /// @param hovered drawn in a thin frame; -1: none
  void paint(QPainter& painter, int current, int hovered = -1) const;

 private:
  [[nodiscard]] double x(double share) const { return m_left + share * m_span; }
  [[nodiscard]] int top(int lane) const;
  [[nodiscard]] QString wordsAt(const LifeLinePlace& place) const;
  /// As wide as the words are.
  [[nodiscard]] QRectF wordsPlace(const LifeLinePlace& place) const;
  [[nodiscard]] QRectF barPlace(const LifeLinePlace& place) const;
  void paintRows(QPainter& painter) const;
  void paintAges(QPainter& painter) const;
  /// @param frame how wide; 0: none
  void paintItem(QPainter& painter, int item, double frame) const;
  void paintBar(QPainter& painter, const LifeLinePlace& place, const QRectF& bar) const;

  const LifeCourse* m_life;
  QFont m_font;
  int m_lineHeight;
  int m_left;
  double m_span;
  LifeLineLayout m_layout;
};

} // namespace haven::gui
