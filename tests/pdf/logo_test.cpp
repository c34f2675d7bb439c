#include "pdf/logo.h"

#include "pdf/composed_documents.h"
#include "support/catch.h"

using namespace haven;
using pdf::LogoFault;

namespace {

std::string fault(const std::string& bytes) {
  const auto read = pdf::readLogo(bytes);
  const LogoFault* found = std::get_if<LogoFault>(&read);
  if (found == nullptr) return "read";
  return *found == LogoFault::TooLarge      ? "too large"
         : *found == LogoFault::NotAPicture ? "not a picture"
                                            : "too many pixels";
}

} // namespace

TEST_CASE("what can be a logo") {
  struct Row {
    const char* what;
    std::string bytes;
    const char* fault;
  };
  const std::string png = tests::picture({40, 30}, "PNG");
  const Row rows[] = {
      {"a PNG", png, "read"},
      {"a JPEG", tests::picture({40, 30}, "JPEG"), "read"},
      {"as wide as may be", tests::picture({pdf::kMostLogoPixels, 10}, "PNG"), "read"},
      {"wider", tests::picture({pdf::kMostLogoPixels + 1, 10}, "PNG"), "too many pixels"},
      {"higher", tests::picture({10, pdf::kMostLogoPixels + 1}, "PNG"), "too many pixels"},
      {"nothing", "", "not a picture"},
      {"words", "logo.png", "not a picture"},
      {"a picture of another kind", tests::picture({40, 30}, "BMP"), "not a picture"},
      {"a drawing that can hold scripts", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "not a picture"},
      {"cut off half-way", png.substr(0, png.size() / 2), "not a picture"},
      {"only a beginning", png.substr(0, 8), "not a picture"},
      {"too many bytes", png + std::string(pdf::kMostLogoBytes, 'x'), "too large"},
  };
  for (const Row& row : rows) {
    INFO(row.what);
    CHECK(fault(row.bytes) == row.fault);
  }
}

TEST_CASE("see-through parts of a logo lie on white") {
  const auto read = pdf::readLogo(tests::picture({40, 30}, "PNG"));
  const QImage& image = std::get<QImage>(read);
  CHECK_FALSE(image.hasAlphaChannel());
  CHECK(QColor(image.pixel(0, 0)) == QColor(Qt::white));
  CHECK(QColor(image.pixel(20, 15)) != QColor(Qt::white));
}
