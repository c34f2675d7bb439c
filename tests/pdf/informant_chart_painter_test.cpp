#include "pdf/chart_painter.h"

#include "pdf/page_style.h"
#include "support/catch.h"

#include <QImage>
#include <QPainter>

#include <set>

using namespace haven;
using pdf::ChartStyle;

namespace {

constexpr int kWidth = 600;
constexpr int kFontSize = 12;

QFont font() {
  QFont made = pdf::pageFont(pdf::kSmallType);
  made.setPixelSize(kFontSize);
  return made;
}

report::InformantChart chart(std::vector<std::optional<double>> values) {
  report::InformantChart made{"Veilig", 13, 65, {}, "9 punten"};
  for (const auto& value : values)
    made.marks.push_back({"naam", value, ""});
  return made;
}

QImage painted(const report::InformantChart& made, const ChartStyle& style) {
  QImage image(kWidth, static_cast<int>(pdf::informantChartHeight(made, kWidth, style)) + 1, QImage::Format_RGB32);
  image.fill(style.paper);
  QPainter painter(&image);
  pdf::paintInformantChart(painter, QRectF(image.rect()), made, style);
  return image;
}

/// The pixels of one row of the chart that are darker than a rule, between names and words.
std::set<std::pair<int, int>> markOf(const QImage& image, int row) {
  const int height = static_cast<int>(kFontSize * (1.5 + 0.7));
  const int top = static_cast<int>(kFontSize * 1.7) + row * height + 1;
  std::set<std::pair<int, int>> dark;
  for (int y = top; y < top + height - 1; ++y)
    for (int x = static_cast<int>(kWidth * 0.27) + 2; x < kWidth * 0.70; ++x)
      if (qGray(image.pixel(x, y)) < 140) dark.insert({x, y - top});
  return dark;
}

double centre(const std::set<std::pair<int, int>>& mark) {
  double sum = 0;
  for (const auto& [x, y] : mark)
    sum += x;
  return sum / static_cast<double>(mark.size());
}

} // namespace

TEST_CASE("each informant's mark stands at the score's place on its own line") {
  const ChartStyle style = ChartStyle::light(font());
  const QImage image = painted(chart({13, 39, 65}), style);
  const double low = centre(markOf(image, 0));
  const double middle = centre(markOf(image, 1));
  const double high = centre(markOf(image, 2));
  CHECK(low < middle);
  CHECK(middle < high);
  CHECK(middle == Approx((low + high) / 2).margin(1.5));
  CHECK(high - low > kWidth * 0.35);
}

TEST_CASE("informants are known by the shape of their mark, not by colour alone") {
  const ChartStyle style = ChartStyle::light(font());
  const QImage image = painted(chart({39, 39, 39, 39, 39, 39}), style);
  std::set<std::set<std::pair<int, int>>> shapes;
  for (int row = 0; row < 6; ++row) {
    CHECK_FALSE(markOf(image, row).empty());
    shapes.insert(markOf(image, row));
  }
  CHECK(shapes.size() == 6);
}

TEST_CASE("no score, no mark; nobody knows what is attainable, no line") {
  const ChartStyle style = ChartStyle::light(font());
  CHECK(markOf(painted(chart({39, std::nullopt}), style), 1).empty());
  report::InformantChart unknown = chart({std::nullopt});
  unknown.max = unknown.min;
  const QImage image = painted(unknown, style);
  for (int y = static_cast<int>(kFontSize * 1.7); y < image.height() - kFontSize * 2; ++y)
    for (int x = static_cast<int>(kWidth * 0.30); x < kWidth * 0.70; ++x)
      REQUIRE(image.pixelColor(x, y) == style.paper);
}

TEST_CASE("a long name makes its row higher and nothing is painted outside") {
  const ChartStyle style = ChartStyle::light(font());
  report::InformantChart made = chart({39, 40});
  const qreal before = pdf::informantChartHeight(made, kWidth, style);
  made.marks[0].name = "een naam die over heel wat regels moet lopen omdat hij zo lang is als deze";
  CHECK(pdf::informantChartHeight(made, kWidth, style) > before + kFontSize);
}
