#include "gui/timeline_shapes.h"

#include "gui/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

namespace haven::gui {
namespace {

using casefile::TimelineKind;

QPolygonF diamond(const QRectF& at) {
  return QPolygonF({QPointF(at.center().x(), at.top()), QPointF(at.right(), at.center().y()),
                    QPointF(at.center().x(), at.bottom()), QPointF(at.left(), at.center().y())});
}

QPolygonF triangle(const QRectF& at) {
  return QPolygonF({QPointF(at.center().x(), at.top()), at.bottomRight(), at.bottomLeft()});
}

/// Draws itself anew in every size, and in the colours of the moment.
class ShapeEngine : public QIconEngine {
 public:
  explicit ShapeEngine(TimelineKind kind) : m_kind(kind) {}
  void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
    painter->save();
    const double side = std::min(rect.width(), rect.height()) * 0.7;
    paintShape(*painter, m_kind,
               QRectF(rect.center().x() - side / 2 + 0.5, rect.center().y() - side / 2 + 0.5, side, side));
    painter->restore();
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap drawn(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return drawn;
  }
  [[nodiscard]] QIconEngine* clone() const override { return new ShapeEngine(m_kind); }

 private:
  TimelineKind m_kind;
};

} // namespace

void paintShape(QPainter& painter, TimelineKind kind, const QRectF& place) {
  const QColor ink = theme::palette().text;
  const QColor ground = theme::palette().surface;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(ink, 1.4));
  painter.setBrush(ink);
  const bool hollow = kind == TimelineKind::Consent || kind == TimelineKind::Observation ||
                      kind == TimelineKind::Outside || kind == TimelineKind::Help;
  if (hollow) painter.setBrush(ground);
  switch (kind) {
  case TimelineKind::Observation:
  case TimelineKind::Answers:
    painter.drawEllipse(place);
    return;
  case TimelineKind::Administration:
  case TimelineKind::Outside:
    painter.drawPolygon(diamond(place));
    return;
  case TimelineKind::Decision:
  case TimelineKind::Consent:
    painter.drawPolygon(triangle(place));
    return;
  case TimelineKind::Help:
  case TimelineKind::Letter:
  case TimelineKind::Report:
    painter.drawRect(place.adjusted(1, 1, -1, -1));
    return;
  case TimelineKind::Case: // a flag
    painter.drawLine(place.topLeft(), place.bottomLeft());
    painter.drawPolygon(QPolygonF({place.topLeft(), QPointF(place.right(), place.top() + place.height() / 4),
                                   QPointF(place.left(), place.center().y())}));
    return;
  case TimelineKind::Life: // a cross
    painter.setPen(QPen(ink, 2.4));
    painter.drawLine(QPointF(place.center().x(), place.top()), QPointF(place.center().x(), place.bottom()));
    painter.drawLine(QPointF(place.left(), place.center().y()), QPointF(place.right(), place.center().y()));
    return;
  }
}

QIcon shapeIcon(TimelineKind kind) {
  return QIcon(new ShapeEngine(kind));
}

} // namespace haven::gui
