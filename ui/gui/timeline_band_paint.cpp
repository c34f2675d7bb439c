#include "gui/life_line_words.h"
#include "gui/theme.h"
#include "gui/timeline_band.h"
#include "gui/timeline_shapes.h"
#include "text/plan_text.h"

#include <QPainter>

#include <algorithm>

// How a time line is drawn.

namespace haven::gui {

void TimelineBand::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(theme::font(theme::TextSize::Small));
  paintRows(painter);
  paintCalendar(painter);
  paintAges(painter);
  for (const TimelineSpan& span : m_layout.spans)
    paintSpan(painter, span);
  for (const TimelineMark& mark : m_layout.marks)
    paintMark(painter, mark);
  if (!hasFocus()) return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme::palette().accent, 2));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void TimelineBand::paintRows(QPainter& painter) const {
  const auto& colours = theme::palette();
  for (const TimelineLanes& row : m_layout.rows) {
    const double above = top(row.first) - kRowGap / 2.0;
    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(QPointF(kInset, above), QPointF(x(1), above));
    painter.setPen(colours.muted);
    painter.drawText(QRectF(kInset, top(row.first), gutter() - kInset, kLane), Qt::AlignLeft | Qt::AlignVCenter,
                     rowWords(row.row));
  }
}

void TimelineBand::paintCalendar(QPainter& painter) const {
  const auto& colours = theme::palette();
  const int room = metrics().horizontalAdvance(QStringLiteral("00-0000"));
  const double bottom = top(m_layout.lanes - 1) + kLane;
  for (const CalendarTick& tick : calendarTicks(m_range, (room + theme::kSpace8) / (x(1) - x(0)))) {
    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(QPointF(x(tick.at), kInset + metrics().height()), QPointF(x(tick.at), bottom));
    const casefile::PartialDate day{static_cast<int>(tick.day.year()),
                                    tick.month ? std::optional(static_cast<unsigned>(tick.day.month())) : std::nullopt,
                                    {}};
    painter.setPen(colours.muted);
    const double left = std::clamp(x(tick.at) - room / 2.0, 0.0, static_cast<double>(width() - room));
    painter.drawText(QRectF(left, kInset, room, metrics().height()), Qt::AlignHCenter, text::formatPartialDate(day));
  }
}

void TimelineBand::paintAges(QPainter& painter) const {
  const auto& colours = theme::palette();
  const double bottom = top(m_layout.lanes - 1) + kLane + kTick;
  painter.setPen(QPen(colours.border, 1));
  painter.drawLine(QPointF(x(0), bottom), QPointF(x(1), bottom));
  const LifeCourse life{m_picture.birth, m_range.to, {}, {}};
  constexpr Months kWide{47}; // no tick has wider words than this or birth
  const int room =
      std::max(metrics().horizontalAdvance(shortAge(kWide)), metrics().horizontalAdvance(shortAge(Months(0)))) +
      theme::kSpace8;
  const int days = std::max(1, daysBetween(life.birth, life.today));
  const double least = room / (x(1) - x(0)) * m_range.days() / days; // of the life so far
  for (const AgeTick& tick : ageTicks(life, least)) {
    const double at = m_range.shareOf(tick.day);
    if (at < 0 || at > 1) continue;
    painter.setPen(QPen(colours.border, 1));
    painter.drawLine(QPointF(x(at), bottom), QPointF(x(at), bottom + kTick));
    painter.setPen(colours.muted);
    painter.drawText(QRectF(x(at) - room, bottom + kTick, 2.0 * room, metrics().height()), Qt::AlignHCenter,
                     shortAge(tick.age));
  }
  painter.setPen(colours.muted);
  painter.drawText(QRectF(kInset, bottom + kTick, gutter() - kInset, metrics().height()), Qt::AlignLeft, tr("Age"));
}

void TimelineBand::paintSpan(QPainter& painter, const TimelineSpan& span) const {
  const auto& colours = theme::palette();
  const QRectF place = placeOf(span);
  const auto& entry = m_picture.entries[static_cast<std::size_t>(span.entry)];
  painter.setBrush(entry.kind() == casefile::TimelineKind::Life ? QBrush(colours.accentSoft) : QBrush(colours.surface));
  painter.setPen(QPen(colours.muted, 1.2, span.softFrom || span.softTo ? Qt::DashLine : Qt::SolidLine));
  painter.drawRoundedRect(place, 3, 3);
  if (span.entry == m_current) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.text, 2));
    painter.drawRoundedRect(place.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4);
  }
  if (place.width() > 2 * kMark)
    paintShape(painter, entry.kind(), {place.left() + 4, place.top() + 4, kBar - 8.0, kBar - 8.0});
  const QRectF words = place.adjusted(kBar + 2, 0, -4, 0);
  if (words.width() < 3 * kMark) return;
  painter.setPen(colours.text);
  // What it was, without its day: that is where it stands.
  painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                   metrics().elidedText(m_picture.title(span.entry), Qt::ElideRight, static_cast<int>(words.width())));
}

void TimelineBand::paintMark(QPainter& painter, const TimelineMark& mark) const {
  const auto& colours = theme::palette();
  const QRectF place = placeOf(mark);
  if (std::ranges::find(mark.entries, m_current) != mark.entries.end()) {
    painter.setBrush(colours.accentSoft);
    painter.setPen(QPen(colours.text, 2));
    painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 5, 5);
  }
  if (mark.entries.size() == 1)
    return paintShape(painter, m_picture.entries[static_cast<std::size_t>(mark.entries.front())].kind(), place);
  painter.setBrush(colours.surface);
  painter.setPen(QPen(colours.text, 1.2));
  painter.drawRoundedRect(place, place.height() / 2, place.height() / 2);
  painter.drawText(place, Qt::AlignCenter, QString::number(mark.entries.size()));
}

} // namespace haven::gui
