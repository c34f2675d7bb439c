#pragma once

#include "gui/age_line_bars.h"

#include <QWidget>

class QPainter;

namespace haven::gui {

/// Ages on one line from pregnancy to past eighteen: what Haven goes by on top, then a bar for each reading of each
/// source with its words above it. What all readings share is solid; what only a wide reading adds is hatched. A
/// dashed line marks how old this youth is. Told apart by shape and words, not by colour; read out as sentences.
class AgeLine : public QWidget {
  Q_OBJECT
 public:
  explicit AgeLine(const char* objectName, QWidget* parent = nullptr);
  void setBars(AgeLineBars bars);
  [[nodiscard]] const AgeLineBars& bars() const { return m_bars; }
  /// Where a bar is drawn, as wide as the widget is now; for the strict reading alone.
  [[nodiscard]] QRectF placeOf(int bar) const;
  /// Where the youth's age is; negative where it is not drawn.
  [[nodiscard]] double youthAt() const;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] double x(double month) const;
  /// A span in pixels; without a bound it goes on past the edge.
  [[nodiscard]] QRectF across(const interventions::MonthSpan& span, double top, double high) const;
  [[nodiscard]] int rowHeight() const;
  [[nodiscard]] int rowTop(int bar) const;
  void paintAxis(QPainter& painter) const;
  void paintBar(QPainter& painter, int bar) const;
  void paintYouth(QPainter& painter) const;
  void paintYouthWords(QPainter& painter) const;

  AgeLineBars m_bars;
};

} // namespace haven::gui
