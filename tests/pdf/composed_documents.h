#pragma once

#include "report/composition.h"
#include "report/plan_case.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <string>

namespace haven::tests {

/// A PNG with see-through parts, or a JPEG.
inline std::string picture(QSize size, const char* format) {
  QImage image(size, QImage::Format_ARGB32);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setBrush(QColor(0x1f, 0x6f, 0x6b, 0x80));
  painter.drawEllipse(image.rect());
  painter.end();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, format);
  return bytes.toStdString();
}

/// A case with something in every section, from which reports are composed on a fixed day.
struct ComposedCase {
  PlanCase sample;
  report::Letterhead letterhead{"Jeugdhulp Voorbeeld", "Dorpsstraat 1\n1234 AB Voorbeeld", picture({320, 120}, "PNG")};

  ComposedCase() {
    sample.addFinal(kMother, "2026-03-02", {3, 2, 4, 1, 5, 3, 2, 2});
    sample.addFinal(kFosterMother, "2026-06-10", {1, 1, 1, 2, 1, 1, 1, 1});
  }
  [[nodiscard]] report::Document document(const report::Composition& composition) const {
    const plan::Situation situation = sample.situation();
    return report::compose({&sample.file, &sample.definitions, &situation, nullptr}, composition, letterhead,
                           {sample.maker, 7, sample.clock.today()});
  }
};

} // namespace haven::tests
