#include "pdf/chart_parts.h"

#include <QPolygonF>

#include <array>

namespace haven::pdf {
namespace {

enum class Mark { Disc, Square, Triangle, Diamond, Ring, Cross };
constexpr std::array kMarks = {Mark::Disc, Mark::Square, Mark::Triangle, Mark::Diamond, Mark::Ring, Mark::Cross};
} // namespace

QColor seriesColour(std::size_t series, const ChartStyle& style) {
  return series % 2 == 0 ? style.accent : style.ink;
}

void paintSeriesMark(QPainter& painter, QPointF at, std::size_t series, const ChartStyle& style) {
  const qreal em = emOf(style);
  const qreal r = em * kSeriesMark;
  const QColor colour = seriesColour(series, style);
  painter.setPen(QPen(style.paper, em * 0.12));
  painter.setBrush(colour);
  switch (kMarks[series % kMarks.size()]) {
  case Mark::Disc:
    painter.drawEllipse(at, r, r);
    break;
  case Mark::Square:
    painter.drawRect(QRectF(at.x() - r * 0.88, at.y() - r * 0.88, r * 1.76, r * 1.76));
    break;
  case Mark::Triangle:
    painter.drawPolygon(
        QPolygonF({{at.x(), at.y() - r * 1.1}, {at.x() + r, at.y() + r * 0.8}, {at.x() - r, at.y() + r * 0.8}}));
    break;
  case Mark::Diamond:
    painter.drawPolygon(QPolygonF({{at.x(), at.y() - r * 1.15},
                                   {at.x() + r * 1.15, at.y()},
                                   {at.x(), at.y() + r * 1.15},
                                   {at.x() - r * 1.15, at.y()}}));
    break;
  case Mark::Ring:
    painter.setPen(QPen(colour, em * 0.18));
    painter.setBrush(style.paper);
    painter.drawEllipse(at, r * 0.9, r * 0.9);
    break;
  case Mark::Cross:
    painter.setPen(QPen(colour, em * 0.22, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(at.x() - r * 0.8, at.y() - r * 0.8), QPointF(at.x() + r * 0.8, at.y() + r * 0.8));
    painter.drawLine(QPointF(at.x() - r * 0.8, at.y() + r * 0.8), QPointF(at.x() + r * 0.8, at.y() - r * 0.8));
    break;
  }
}

} // namespace haven::pdf
