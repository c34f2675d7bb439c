#include "pdf/watermark.h"

#include "pdf/page_style.h"

#include <QTransform>

#include <cmath>

namespace haven::pdf {
namespace {

constexpr TypeSize kType{96, 96};
constexpr qreal kShareOfDiagonal = 0.72;

} // namespace

QPainterPath watermarkShape(const QString& word, QSizeF page) {
  QPainterPath shape;
  if (word.isEmpty()) return shape;
  shape.addText(0, 0, pageFont(kType, Weight::Strong), word);
  const QRectF box = shape.boundingRect();
  if (box.isEmpty()) return shape;
  const qreal diagonal = std::hypot(page.width(), page.height());
  const qreal scale = diagonal * kShareOfDiagonal / box.width();
  QTransform place;
  place.translate(page.width() / 2, page.height() / 2);
  place.rotateRadians(-std::atan2(page.height(), page.width()));
  place.scale(scale, scale);
  place.translate(-box.center().x(), -box.center().y());
  return place.map(shape);
}

} // namespace haven::pdf
