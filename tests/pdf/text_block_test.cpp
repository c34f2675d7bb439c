#include "pdf/text_block.h"

#include "pdf/page_style.h"
#include "support/catch.h"

#include <QRawFont>

using namespace haven::pdf;

TEST_CASE("text breaks at words, else inside them, and never leaves its column") {
  const QFont font = pageFont(kBodyType);
  const qreal width = mm(60);
  struct Row {
    const char* why;
    QString text;
    int atLeast;
  };
  const Row rows[] = {{"nothing takes no line", QString(), 0},
                      {"an empty paragraph is a line", QStringLiteral("een\n\ndrie"), 3},
                      {"words wrap", QStringLiteral("woord ").repeated(40), 5},
                      {"a word without end wraps too", QString(3000, u'm'), 90},
                      {"so does Arabic", QStringLiteral("العربي ").repeated(40), 4}};
  for (const Row& row : rows) {
    INFO(row.why);
    const TextBlock block(row.text, font, width, pt(kBodyType.leading));
    CHECK(block.lineCount() >= row.atLeast);
    CHECK(block.usedWidth() <= width + 1);
    CHECK(block.height() >= row.atLeast * pt(kBodyType.leading) - 1);
  }
}

TEST_CASE("what cannot be set becomes a space or a line break") {
  CHECK(printable("a\r\nb\rc\td\x01"
                  "e") == QStringLiteral("a\nb\nc d e"));
  CHECK(printable("\u2028") == QStringLiteral("\n"));
  CHECK(printable("a👶🏽b") == QStringLiteral("a□b"));
  CHECK(printable("👨‍👩‍👧 en 🇳🇱") == QStringLiteral("□ en □"));
  CHECK(printable("☺ © € ± ′ محمد") == QStringLiteral("☺ © € ± ′ محمد"));
}

TEST_CASE("pages are set in the typeface they are designed for") {
  CHECK(QRawFont::fromFont(pageFont(kBodyType)).familyName() == QStringLiteral("Open Sans"));
  CHECK(QRawFont::fromFont(pageFont(kBodyType, Weight::Strong)).weight() == QFont::DemiBold);
}
