#include "pdf/logo.h"
#include "pdf/strip_parts.h"

#include <algorithm>

namespace haven::pdf {
namespace {

constexpr qreal kLogoHeight = mm(18);
constexpr qreal kLogoWidth = mm(55);
constexpr qreal kLogoGap = mm(6);
constexpr qreal kBelow = mm(9);
constexpr qreal kDotsPerMillimetre = 300 / 25.4; ///< finer is not seen on paper

/// The picture in the room it gets, no finer than paper shows; its size there. Null for one that cannot be read: it was
/// looked at when it was chosen, and a report goes out without it rather than not at all.
struct Logo {
  QImage image;
  QSizeF size;
};

Logo logoOf(const std::string& bytes) {
  const auto read = readLogo(bytes);
  const QImage* image = std::get_if<QImage>(&read);
  if (image == nullptr) return {};
  const QSizeF size = QSizeF(image->size()).scaled(QSizeF(kLogoWidth, kLogoHeight), Qt::KeepAspectRatio);
  const QSize finest = (size / mm(1) * kDotsPerMillimetre).toSize().expandedTo(QSize(1, 1));
  const bool tooFine = image->width() > finest.width();
  return {tooFine ? image->scaled(finest, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : *image, size};
}

} // namespace

void appendLetterhead(std::vector<Strip>& strips, const report::Letterhead& letterhead, qreal width) {
  if (letterhead.empty()) return;
  const Logo logo = logoOf(letterhead.logo);
  const qreal left = logo.image.isNull() ? 0 : logo.size.width() + kLogoGap;
  const TextBlock name = set(letterhead.organisation, kLeadType, width - left, Weight::Strong, TextSide::Left);
  const TextBlock address = set(letterhead.address, kSmallType, width - left, Weight::Regular, TextSide::Left);
  Strip strip;
  strip.height = std::max(logo.size.height(), name.height() + address.height()) + kBelow;
  strip.keepWithNext = true;
  strip.paint = [=](QPainter& painter, QPointF at) {
    if (!logo.image.isNull()) {
      painter.save();
      painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
      painter.drawImage(QRectF(at, logo.size), logo.image);
      painter.restore();
    }
    painter.setPen(ink::kText);
    name.paint(painter, {at.x() + left, at.y()});
    painter.setPen(ink::kQuiet);
    address.paint(painter, {at.x() + left, at.y() + name.height()});
  };
  strips.push_back(std::move(strip));
}

} // namespace haven::pdf
