#pragma once

#include "gui/timeline_band_layout.h"

#include <QFontMetrics>
#include <QWidget>

#include <functional>
#include <optional>

class QPainter;

namespace haven::gui {

/// What a time line draws: the case, what of it is shown, and the youth.
struct TimelinePicture {
  std::vector<casefile::TimelineEntry> entries; ///< oldest first
  std::vector<int> shown;                       ///< numbers of those that are drawn, oldest first
  Date birth{};
  Date today{};
  std::function<QString(int entry)> title; ///< of one entry, a few words
  std::function<QString(int entry)> words; ///< all of it, a sentence
};

/// Everything that happened, drawn over years with the calendar above and the youth's age below: what lasts as bars,
/// what happened on a day as the shape of its kind, several near to each other as their number. + and - zoom, Left and
/// Right go through time, 0 shows everything. The list beside it says the same in words.
class TimelineBand : public QWidget {
  Q_OBJECT
 public:
  explicit TimelineBand(QWidget* parent = nullptr);
  void setPicture(TimelinePicture picture);
  [[nodiscard]] const TimelineRange& range() const { return m_range; }
  [[nodiscard]] const TimelineRange& whole() const { return m_whole; }
  void setRange(const TimelineRange& range);
  void zoom(bool in);
  /// @param share of what is in sight; negative: earlier
  void shift(double share);
  void showAll() { setRange(m_whole); }
  /// Frames an entry, and brings it into sight; -1: none.
  void setCurrent(int entry);
  /// "from 01-05-2023 to 21-11-2026, 12 in sight"
  [[nodiscard]] QString rangeWords() const;
  /// Whether that key was one of the drawing.
  bool takeKey(int key);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void rangeChanged();
  /// A press on it.
  void pointedAt(int entry);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  // In pixels.
  static constexpr int kLane = 17;
  static constexpr int kBar = 15;
  static constexpr int kMark = 11;  ///< side of a shape
  static constexpr int kNear = 15;  ///< marks nearer than this become one
  static constexpr int kRowGap = 3; ///< above a row
  static constexpr int kInset = 8;  ///< of everything from the edge, for the line of the focus
  static constexpr int kTick = 4;

  static QString rowWords(TimelineRow row);
  static QFontMetrics metrics();
  void layOutAgain();
  [[nodiscard]] double x(double share) const;
  [[nodiscard]] double top(int lane) const;
  [[nodiscard]] int gutter() const;
  [[nodiscard]] QRectF placeOf(const TimelineSpan& span) const;
  [[nodiscard]] QRectF placeOf(const TimelineMark& mark) const;
  /// Of whatever is there; empty: nothing.
  [[nodiscard]] std::vector<int> entriesAt(const QPointF& at) const;
  void paintCalendar(QPainter& painter) const;
  void paintRows(QPainter& painter) const;
  void paintAges(QPainter& painter) const;
  void paintSpan(QPainter& painter, const TimelineSpan& span) const;
  void paintMark(QPainter& painter, const TimelineMark& mark) const;

  TimelinePicture m_picture;
  TimelineRange m_whole;
  TimelineRange m_range;
  TimelineLayout m_layout;
  int m_current = -1;
};

} // namespace haven::gui
