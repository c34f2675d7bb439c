#include "gui/theme.h"

#include "support/catch.h"

#include <QFont>

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

} // namespace

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
