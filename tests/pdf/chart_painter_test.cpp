#include "pdf/chart_painter.h"

#include "pdf/page_style.h"
#include "support/catch.h"

#include <QImage>
#include <QPainter>

#include <cmath>

using namespace haven;
using pdf::ChartStyle;

namespace {

QFont font() {
  QFont made = pdf::pageFont(pdf::kSmallType);
  made.setPixelSize(12);
  return made;
}

report::BandLine line(std::optional<double> value) {
  return {"Totaal", 8, 40, value, {{8, 10, "geen"}, {11, 15, "niet optimaal"}, {16, 40, "aanwijzingen"}}};
}

QImage painted(const report::BandLine& band, const ChartStyle& style) {
  QImage image(660, static_cast<int>(pdf::bandLineHeight(band, 660, style)) + 1, QImage::Format_RGB32);
  image.fill(style.paper);
  QPainter painter(&image);
  pdf::paintBandLine(painter, QRectF(image.rect()), band, style);
  return image;
}

/// Middle of the dark columns half-way down the bar; -1 without a mark.
int markColumn(const QImage& image, const ChartStyle& style) {
  const int y = static_cast<int>(12 * (1.7 + 2.0 + 0.75)) + 9;
  int first = -1;
  int last = -1;
  for (int x = 0; x < image.width(); ++x) {
    if (image.pixelColor(x, y) != style.ink) continue;
    if (first < 0) first = x;
    last = x;
  }
  return first < 0 || last - first > 4 ? -1 : (first + last) / 2;
}

/// Mean and spread of grey in a part of the bar.
std::pair<double, double> greyOf(const QImage& image, int from, int to, int y, int height) {
  double sum = 0;
  double squares = 0;
  int count = 0;
  for (int row = y; row < y + height; ++row)
    for (int x = from; x < to; ++x) {
      const double grey = qGray(image.pixel(x, row));
      sum += grey;
      squares += grey * grey;
      ++count;
    }
  const double mean = sum / count;
  return {mean, std::sqrt(std::max(0.0, squares / count - mean * mean))};
}

} // namespace

TEST_CASE("the mark stands at the score's place on the line") {
  const ChartStyle style = ChartStyle::light(font());
  // 33 attainable scores on 660 pixels: 20 pixels a point
  for (const int score : {8, 10, 11, 16, 23, 40}) {
    INFO(score);
    CHECK(markColumn(painted(line(score), style), style) == Approx((score - 8) * 20 + 10).margin(2));
  }
  CHECK(markColumn(painted(line({}), style), style) == -1);
}

TEST_CASE("bands differ in grey print: each darker and busier than the one before") {
  for (const ChartStyle& style : {ChartStyle::light(font()), ChartStyle::dark(font())}) {
    const QImage image = painted(line({}), style);
    const int y = static_cast<int>(12 * 1.7) + 3; // inside the bar
    const auto low = greyOf(image, 4, 56, y, 11);
    const auto middle = greyOf(image, 66, 156, y, 11);
    const auto high = greyOf(image, 170, 640, y, 11);
    CHECK(std::abs(low.first - middle.first) > 6);
    CHECK(std::abs(middle.first - high.first) > 6);
    CHECK(low.second < 3); // plain
    CHECK(middle.second > 5);
    CHECK(high.second > 5);
  }
}

TEST_CASE("no colour of a chart is see-through") {
  for (const ChartStyle& style : {ChartStyle::light(font()), ChartStyle::dark(font())})
    for (const QColor& colour :
         {style.ink, style.quiet, style.rule, style.paper, style.accent, style.bandLow, style.bandHigh, style.hatch})
      CHECK(colour.alpha() == 255);
}

TEST_CASE("text of a chart stands out from its paper") {
  // 4.5:1, as the design asks (WCAG 2.1, 1.4.3)
  const auto luminance = [](const QColor& colour) {
    const auto part = [](double channel) {
      return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
  };
  for (const ChartStyle& style : {ChartStyle::light(font()), ChartStyle::dark(font())})
    for (const QColor& colour : {style.ink, style.quiet, style.accent}) {
      const double a = luminance(colour) + 0.05;
      const double b = luminance(style.paper) + 0.05;
      CHECK(std::max(a, b) / std::min(a, b) >= 4.5);
    }
}

TEST_CASE("a course is painted whatever its points") {
  const ChartStyle style = ChartStyle::light(font());
  using Series = report::TimeChart::Series;
  struct Row {
    const char* why;
    std::vector<Series> series;
  };
  const Row rows[] = {{"none", {}},
                      {"a series without points", {{"moeder", {}}}},
                      {"one point", {{"moeder", {{"2026-03-02", 14}}}}},
                      {"two on a day", {{"moeder", {{"2026-03-02", 14}, {"2026-03-02", 20}}}}},
                      {"two series on one spot", {{"moeder", {{"2026-03-02", 14}}}, {"vader", {{"2026-03-02", 14}}}}},
                      {"no date at all", {{"moeder", {{"onzin", 14}}}}},
                      {"centuries", {{"moeder", {{"1900-01-01", 8}, {"2199-12-31", 40}}}}}};
  for (const Row& row : rows) {
    INFO(row.why);
    report::TimeChart chart{"Beloop", 8, 40, line({}).bands, row.series};
    const qreal height = pdf::timeChartHeight(chart, 400, style);
    QImage image(400, static_cast<int>(height) + 1, QImage::Format_RGB32);
    image.fill(style.paper);
    QPainter painter(&image);
    pdf::paintTimeChart(painter, QRectF(image.rect()), chart, style);
    painter.end();
    bool marked = false;
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x)
        marked = marked || image.pixelColor(x, y) == style.accent;
    CHECK(marked == !row.series.empty());
  }
}
