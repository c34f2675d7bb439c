#include "gui/life_line_painter.h"

#include "gui/life_line_words.h"
#include "gui/theme.h"
#include "text/labels.h"
#include "text/plan_text.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace haven::gui {
namespace {

using Kind = LifeLineItem::Kind;

constexpr int kBar = 12;
constexpr int kGap = 8;         ///< between lanes
constexpr int kRowGap = 8;      ///< between rows, besides
constexpr int kMark = 7;        ///< half a diamond
constexpr int kMostWords = 130; ///< longer words are cut where the next thing begins
constexpr int kRightEdge = 12;
constexpr int kWordsGap = 4; ///< after words
constexpr int kTick = 5;
constexpr int kInset = 8; ///< of everything from the edge, for the line of the focus

struct Words {
  Q_DECLARE_TR_FUNCTIONS(haven::gui::LifeLine)
};

int gutter(const QFontMetrics& metrics) {
  int widest = 0;
  for (int row = 0; row <= static_cast<int>(LifeLineRow::Other); ++row)
    widest = std::max(widest, metrics.horizontalAdvance(rowWords(static_cast<LifeLineRow>(row))));
  return kInset + widest + theme::kSpace16;
}

/// A moment has no length to draw, unless its day is known by month or year only.
bool isMark(const LifeLinePlace& place, double pixels) {
  const LifeLineItem& item = place.item;
  const bool lasts = item.row == LifeLineRow::Home || item.row == LifeLineRow::Carer;
  return item.kind == Kind::Arrival || (item.moment && !lasts && pixels < 2 * kMark);
}

} // namespace

LifeLinePainter::LifeLinePainter(const LifeCourse& life, const std::vector<LifeLineItem>& items, int width)
    : m_life(&life), m_font(theme::font(theme::TextSize::Small)), m_lineHeight(QFontMetrics(m_font).height()),
      m_left(gutter(QFontMetrics(m_font))), m_span(std::max(1, width - m_left - kRightEdge)) {
  const QFontMetrics metrics(m_font);
  m_layout = layOut(items, life, [&](const LifeLineItem& item) {
    const int words = metrics.horizontalAdvance(shortWords(life, item)) + theme::kSpace8;
    return std::min(words, kMostWords) / m_span;
  });
}

int LifeLinePainter::top(int lane) const {
  int rowsAbove = 0;
  for (const LifeLineLanes& row : m_layout.rows)
    if (row.first + row.count <= lane) ++rowsAbove;
  return kGap + lane * (m_lineHeight + kBar + kGap) + rowsAbove * kRowGap;
}

int LifeLinePainter::height() const {
  return top(m_layout.lanes) + kTick + 2 * m_lineHeight + kGap;
}

QString LifeLinePainter::wordsAt(const LifeLinePlace& place) const {
  const int room = static_cast<int>((place.wordsTo - place.wordsFrom) * m_span) - kWordsGap;
  return QFontMetrics(m_font).elidedText(shortWords(*m_life, place.item), Qt::ElideRight, room);
}

QRectF LifeLinePainter::wordsPlace(const LifeLinePlace& place) const {
  const double wide = QFontMetrics(m_font).horizontalAdvance(wordsAt(place)) + 1;
  // Where there is no room after it, words stand before today.
  const double from = place.wordsFrom < place.from ? x(place.wordsTo) - wide - kWordsGap : x(place.wordsFrom);
  return {from, static_cast<double>(top(place.lane)), wide, static_cast<double>(m_lineHeight)};
}

QRectF LifeLinePainter::barPlace(const LifeLinePlace& place) const {
  const double wide = std::max(3.0, (place.to - place.from) * m_span);
  return {std::min(x(place.from), x(1) - wide), static_cast<double>(top(place.lane) + m_lineHeight), wide, kBar};
}

QRect LifeLinePainter::placeOf(int item) const {
  const LifeLinePlace& place = m_layout.places[static_cast<std::size_t>(item)];
  const QRectF bar = barPlace(place);
  const int mark = isMark(place, bar.width()) ? kMark : 0;
  return wordsPlace(place).united(bar.adjusted(-mark, 0, mark, 0)).adjusted(-3, 0, 3, 3).toAlignedRect();
}

void LifeLinePainter::paint(QPainter& painter, int current, int hovered) const {
  painter.setFont(m_font);
  paintRows(painter);
  paintAges(painter);
  painter.setPen(QPen(theme::palette().accent, 1, Qt::DashLine));
  for (const LifeLinePlace& place : m_layout.places)
    if (place.item.kind == Kind::Arrival) {
      const QPointF from = barPlace(place).center();
      painter.drawLine(from, QPointF(from.x(), top(m_layout.lanes)));
    }
  for (int i = 0; i < static_cast<int>(m_layout.places.size()); ++i)
    paintItem(painter, i, i == current ? 2 : i == hovered ? 1 : 0);
}

void LifeLinePainter::paintRows(QPainter& painter) const {
  const theme::Palette& colours = theme::palette();
  for (const LifeLineLanes& row : m_layout.rows) {
    const int y = top(row.first);
    if (row.first > 0) {
      painter.setPen(colours.line);
      painter.drawLine(QPointF(kInset, y - kGap + 1), QPointF(x(1), y - kGap + 1));
    }
    painter.setPen(colours.muted);
    painter.drawText(QRect(kInset, y, m_left, m_lineHeight + kBar), Qt::AlignLeft | Qt::AlignVCenter,
                     rowWords(row.row));
  }
}

void LifeLinePainter::paintAges(QPainter& painter) const {
  const theme::Palette& colours = theme::palette();
  const QFontMetrics metrics(m_font);
  const int y = top(m_layout.lanes);
  const int words = metrics.horizontalAdvance(QStringLiteral("00-0000")) + theme::kSpace16;
  const auto mark = [&](double at, const QString& upper, const QString& lower, Qt::Alignment side) {
    QRectF room(x(at) - words / 2.0, y + kTick, words, m_lineHeight);
    if (side == Qt::AlignLeft) room.moveLeft(x(at));
    if (side == Qt::AlignRight) room.moveRight(x(at) + kRightEdge - 4);
    painter.setPen(colours.text);
    painter.drawText(room, static_cast<int>(side), upper);
    painter.setPen(colours.muted);
    painter.drawText(room.translated(0, m_lineHeight), static_cast<int>(side), lower);
    painter.setPen(colours.border);
    painter.drawLine(QPointF(x(at), y), QPointF(x(at), y + kTick));
  };
  painter.setPen(QPen(colours.border, 1.5));
  painter.drawLine(QPointF(x(0), y), QPointF(x(1), y));
  const auto month = [](Date day) {
    return text::formatPartialDate({static_cast<int>(day.year()), static_cast<unsigned>(day.month()), {}});
  };
  for (const AgeTick& tick : ageTicks(*m_life, words / m_span)) {
    painter.setPen(colours.line);
    painter.drawLine(QPointF(x(tick.at), 0), QPointF(x(tick.at), y));
    mark(tick.at, shortAge(tick.age), month(tick.day), tick.at == 0 ? Qt::AlignLeft : Qt::AlignHCenter);
  }
  painter.setPen(QPen(colours.accent, 1.5));
  painter.drawLine(QPointF(x(1), 0), QPointF(x(1), y));
  mark(1, Words::tr("today"), month(m_life->today), Qt::AlignRight);
}

void LifeLinePainter::paintItem(QPainter& painter, int item, double frame) const {
  const LifeLinePlace& place = m_layout.places[static_cast<std::size_t>(item)];
  const theme::Palette& colours = theme::palette();
  const QRectF words = wordsPlace(place);
  if (frame > 0) {
    painter.setPen(QPen(colours.accent, frame));
    painter.setBrush(colours.accentSoft);
    painter.drawRoundedRect(placeOf(item), 4, 4);
  } else {
    painter.fillRect(words, colours.surface); // no line runs through them
  }
  paintBar(painter, place, barPlace(place));
  painter.setPen(place.item.kind == Kind::Unknown ? colours.muted : colours.text);
  painter.drawText(words, Qt::AlignLeft, wordsAt(place));
}

void LifeLinePainter::paintBar(QPainter& painter, const LifeLinePlace& place, const QRectF& bar) const {
  const theme::Palette& colours = theme::palette();
  if (place.item.kind == Kind::Unknown) {
    painter.setPen(QPen(colours.border, 1, Qt::DashLine));
    painter.setBrush(QBrush(colours.muted, Qt::BDiagPattern));
    painter.drawRect(bar);
    return;
  }
  if (isMark(place, bar.width())) {
    const QPointF middle = bar.center();
    painter.setPen(QPen(colours.accent, 1.5));
    painter.setBrush(colours.accent);
    painter.drawPolygon(QPolygonF{{middle.x() - kMark, middle.y()},
                                  {middle.x(), middle.y() - kMark},
                                  {middle.x() + kMark, middle.y()},
                                  {middle.x(), middle.y() + kMark}});
    return;
  }
  // What is sure is filled; ends known by month or year only are an open, dashed outline.
  const bool sure = place.solidFrom == place.from && place.solidTo == place.to;
  painter.setPen(QPen(colours.accent, 1.2, Qt::DotLine));
  painter.setBrush(colours.surface);
  if (!sure) painter.drawRoundedRect(bar, 2, 2);
  if (place.solidFrom == place.solidTo) return;
  const QRectF solid(x(place.solidFrom), bar.top(), std::max(2.0, (place.solidTo - place.solidFrom) * m_span),
                     bar.height());
  painter.setPen(QPen(colours.accent, 1.2));
  painter.setBrush(place.item.row == LifeLineRow::Separation ? QBrush(colours.accent, Qt::Dense6Pattern)
                                                             : QBrush(colours.accent));
  QPainterPath shape;
  const double point = place.item.ongoing ? std::min(6.0, solid.width() / 2) : 0;
  shape.moveTo(solid.topLeft());
  shape.lineTo(solid.right() - point, solid.top());
  shape.lineTo(solid.right(), solid.center().y());
  shape.lineTo(solid.right() - point, solid.bottom());
  shape.lineTo(solid.bottomLeft());
  shape.closeSubpath();
  painter.drawPath(shape);
}

} // namespace haven::gui
