#include "gui/theme.h"

#include "support/catch.h"

#include <QApplication>
#include <QCheckBox>
#include <QFont>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace haven::gui::theme;

namespace {

double channel(double value) {
  return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
  return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// WCAG 2.1, contrast ratio.
double contrast(const QColor& a, const QColor& b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

/// The desktop as somebody set it; as the tests have it again at the end.
struct Desktop {
  explicit Desktop(bool dark) {
    qApp->setPalette(QPalette(dark ? QColor(40, 40, 40) : QColor(240, 240, 240)));
    apply(*qApp);
  }
  ~Desktop() {
    qApp->setPalette(QPalette(QColor(240, 240, 240)));
    apply(*qApp);
  }
};

/// How far the mark of a box or a choice stands out against the page, at its best pixel.
double markContrast(QAbstractButton& button, bool checked) {
  QWidget page; // of the colour of a page
  auto* column = new QVBoxLayout(&page);
  column->addWidget(&button);
  button.setChecked(checked);
  page.resize(120, 60);
  page.ensurePolished();
  const QImage seen = page.grab().toImage();
  const QRect mark(button.pos(), QSize(28, button.height())); // its words are none
  double best = 1;
  for (int y = mark.top(); y <= mark.bottom(); ++y)
    for (int x = mark.left(); x <= mark.right(); ++x)
      best = std::max(best, contrast(seen.pixelColor(x, y), seen.pixelColor(1, 1)));
  button.setParent(nullptr);
  return best;
}

} // namespace

TEST_CASE("a box and a choice are seen on a light and on a dark desktop, chosen or not") {
  for (const bool dark : {false, true}) {
    const Desktop desktop(dark);
    REQUIRE(palette().dark == dark);
    for (const bool checked : {false, true}) {
      INFO((dark ? "dark" : "light") << (checked ? ", chosen" : ", not chosen"));
      QCheckBox box;
      CHECK(markContrast(box, checked) >= 2.7); // 3 to 1, and an edge of one pixel is drawn smooth
      QRadioButton choice;
      CHECK(markContrast(choice, checked) >= 2.7);
    }
  }
}

TEST_CASE("text keeps 4.5 to 1 on every ground it stands on, lines and focus 3 to 1") {
  for (const Palette& p : {lightPalette(), darkPalette()}) {
    INFO((p.dark ? "dark" : "light"));
    for (const QColor& ground : {p.window, p.surface, p.accentSoft, p.notice}) {
      CHECK(contrast(p.text, ground) >= 4.5);
      CHECK(contrast(p.muted, ground) >= 4.5);
      CHECK(contrast(p.accent, ground) >= 3.0); // focus ring
    }
    CHECK(contrast(p.accent, p.window) >= 4.5); // quiet buttons are text
    CHECK(contrast(p.accent, p.surface) >= 4.5);
    CHECK(contrast(p.onAccent, p.accent) >= 4.5);
    CHECK(contrast(p.noticeText, p.notice) >= 4.5);
    CHECK(contrast(p.border, p.surface) >= 3.0); // edges of fields
    CHECK(contrast(p.border, p.window) >= 3.0);
  }
}

TEST_CASE("nothing in the palette is an alarm colour") {
  for (const Palette& p : {lightPalette(), darkPalette()})
    for (const QColor& colour : {p.accent, p.accentSoft, p.notice, p.noticeText, p.text, p.muted}) {
      INFO(colour.name().toStdString());
      const bool strong = colour.hsvSaturationF() > 0.4F;
      const bool redOrOrange = colour.hsvHue() >= 0 && (colour.hsvHue() < 45 || colour.hsvHue() > 330);
      CHECK_FALSE((strong && redOrOrange));
    }
}

TEST_CASE("the five text sizes grow") {
  const TextSize sizes[] = {TextSize::Small, TextSize::Body, TextSize::Lead, TextSize::Heading, TextSize::Title};
  for (int i = 1; i < 5; ++i)
    CHECK(font(sizes[i - 1]).pointSizeF() < font(sizes[i]).pointSizeF());
  CHECK(readableWidth() > 300);
}
