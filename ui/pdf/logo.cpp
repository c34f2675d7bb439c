#include "pdf/logo.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace haven::pdf {
namespace {

constexpr std::string_view kPng = "\x89PNG\r\n\x1a\n";
constexpr std::string_view kJpeg = "\xff\xd8\xff";

/// By the bytes, never by a name; empty for anything else.
QByteArray formatOf(std::string_view bytes) {
  if (bytes.starts_with(kPng)) return "png";
  return bytes.starts_with(kJpeg) ? "jpeg" : QByteArray();
}

QImage onWhite(const QImage& image) {
  QImage paper(image.size(), QImage::Format_RGB32);
  paper.fill(Qt::white);
  QPainter(&paper).drawImage(QPoint(0, 0), image);
  return paper;
}

} // namespace

std::variant<QImage, LogoFault> readLogo(std::string_view bytes) {
  if (bytes.size() > kMostLogoBytes) return LogoFault::TooLarge;
  const QByteArray format = formatOf(bytes);
  if (format.isEmpty()) return LogoFault::NotAPicture;
  QByteArray copy(bytes.data(), static_cast<qsizetype>(bytes.size()));
  QBuffer buffer(&copy);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer, format);
  reader.setAutoTransform(true);
  const QSize size = reader.size();
  if (size.isEmpty()) return LogoFault::NotAPicture;
  if (size.width() > kMostLogoPixels || size.height() > kMostLogoPixels) return LogoFault::TooManyPixels;
  const QImage image = reader.read();
  return image.isNull() ? std::variant<QImage, LogoFault>(LogoFault::NotAPicture) : onWhite(image);
}

} // namespace haven::pdf
