#include "base/date.h"
#include "pdf/chart_parts.h"
#include "pdf/date_axis.h"
#include "pdf/page_style.h"
#include "pdf/time_frame.h"
#include "support/catch.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace haven;
using pdf::ChartStyle;
using pdf::MeanwhileLayout;
using report::TimeChart;

namespace {

constexpr int kWidth = 660;

ChartStyle style() {
  QFont font = pdf::pageFont(pdf::kSmallType);
  font.setPixelSize(12);
  return ChartStyle::light(font);
}

/// 2026 from one end to the other; a flat line at 30 and one at 12, over three bands.
TimeChart year() {
  TimeChart chart{
      "LSVG",
      8,
      40,
      {{8, 10, "laag"}, {11, 15, "midden"}, {16, 40, "hoog"}},
      {{"moeder", {{"2026-01-01", 30}, {"2026-12-31", 30}}}, {"vader", {{"2026-01-01", 20}, {"2026-12-31", 20}}}}};
  chart.from = "2026-01-01";
  chart.to = "2026-12-31";
  return chart;
}

std::string iso(int dayOfYear) {
  return formatIsoDate(addDays(parseIsoDate("2026-01-01").value(), dayOfYear));
}

void addEvent(TimeChart& chart, const std::string& date, const std::string& latest = {}) {
  const std::string key = std::to_string(chart.events.size() + 1);
  chart.events.push_back({key, "wat er gebeurde " + key, date, date, latest.empty() ? date : latest});
}

void addSpan(TimeChart& chart, const std::string& from, const std::string& to) {
  const std::string key(1, static_cast<char>('A' + chart.spans.size()));
  chart.spans.push_back({key, "hulp " + key, "gekozen", from, to});
}

MeanwhileLayout laidOut(const TimeChart& chart, qreal width = kWidth) {
  const ChartStyle look = style();
  const pdf::TimeAxis axis(chart, 0, width, look);
  return pdf::layOutMeanwhile(chart, axis, look);
}

QImage painted(const TimeChart& chart) {
  const ChartStyle look = style();
  QImage image(kWidth, static_cast<int>(std::ceil(pdf::timeChartHeight(chart, kWidth, look))), QImage::Format_RGB32);
  image.fill(look.paper);
  QPainter painter(&image);
  pdf::paintTimeChart(painter, QRectF(image.rect()), chart, look);
  painter.end();
  return image.convertToFormat(QImage::Format_Grayscale8);
}

/// Which lane holds a bar and which events stand in each flag, for reading.
std::vector<int> lanesOf(const TimeChart& chart) {
  std::vector<int> lanes;
  for (const auto& bar : laidOut(chart).bars)
    lanes.push_back(bar.lane);
  return lanes;
}

std::vector<QString> keysOf(const MeanwhileLayout& layout) {
  std::vector<QString> keys;
  for (const auto& flag : layout.flags)
    keys.push_back(flag.key);
  return keys;
}

} // namespace

TEST_CASE("bars go in the first lane where they stand clear", "[meanwhile]") {
  struct Row {
    const char* why;
    std::vector<std::pair<const char*, const char*>> spans; ///< an empty end: goes on
    std::vector<int> lanes;
  };
  const Row rows[] = {
      {"one after the other share a lane", {{"2026-01-10", "2026-03-01"}, {"2026-06-01", "2026-08-01"}}, {0, 0}},
      {"at the same time: under each other", {{"2026-01-10", "2026-08-01"}, {"2026-06-01", "2026-09-01"}}, {0, 1}},
      {"a lane that came free is used again",
       {{"2026-01-10", "2026-03-01"}, {"2026-02-01", ""}, {"2026-05-01", "2026-09-01"}},
       {0, 1, 0}},
      {"a day each, next to one another: their keys need room",
       {{"2026-05-01", "2026-05-01"}, {"2026-05-02", "2026-05-02"}},
       {0, 1}},
      {"on the last day", {{"2026-12-31", ""}, {"2026-12-31", ""}}, {0, 1}},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    TimeChart chart = year();
    for (const auto& [from, to] : row.spans)
      addSpan(chart, from, to);
    CHECK(lanesOf(chart) == row.lanes);
  }
}

TEST_CASE("a bar reaches from its first to its last day, and to the edge where it goes on", "[meanwhile]") {
  TimeChart chart = year();
  addSpan(chart, "2026-04-01", "2026-07-01"); // days 90 and 181 of 364
  addSpan(chart, "2025-06-01", "2026-07-01");
  addSpan(chart, "2026-04-01", "");
  addSpan(chart, "2026-04-01", "2027-04-01");
  const ChartStyle look = style();
  const pdf::TimeAxis axis(chart, 0, kWidth, look);
  const qreal first = axis.x(pdf::dayNumber("2026-01-01"));
  const qreal all = axis.x(pdf::dayNumber("2026-12-31")) - first;
  const auto layout = laidOut(chart);
  CHECK(layout.bars[0].left == Approx(first + all * 90 / 364));
  CHECK(layout.bars[0].right == Approx(first + all * 181 / 364));
  CHECK(layout.bars[1].left == Approx(axis.left()));
  CHECK(layout.bars[1].beganBefore);
  CHECK(layout.bars[2].right == Approx(axis.right()));
  CHECK(layout.bars[3].right == Approx(axis.right()));
  CHECK_FALSE(layout.bars[0].goesOn);
  CHECK(layout.bars[3].goesOn);
}

TEST_CASE("whatever the spans and events: nothing overlaps, nothing leaves the plot, no event is lost", "[meanwhile]") {
  std::mt19937 random(20261122); // the same on every run
  for (int turn = 0; turn < 300; ++turn) {
    INFO(turn);
    TimeChart chart = year();
    const auto any = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    std::vector<int> days;
    for (int number = any(60); number > 0; --number)
      days.push_back(any(400) - 20);
    std::ranges::sort(days);
    for (const int day : days)
      addEvent(chart, iso(day), any(4) == 0 ? iso(day + any(100)) : std::string());
    for (int number = any(20); number > 0; --number) {
      const int from = any(400) - 30;
      addSpan(chart, iso(from), any(3) == 0 ? std::string() : iso(from + any(200)));
    }
    const qreal width = 260 + any(800);
    const ChartStyle look = style();
    const pdf::TimeAxis axis(chart, 0, width, look);
    const auto layout = laidOut(chart, width);
    REQUIRE(layout.bars.size() == chart.spans.size());
    for (const auto& one : layout.bars) {
      CHECK(one.left >= axis.left());
      CHECK(one.right <= axis.right() + 0.001);
      CHECK(one.right - one.left >= pdf::barKeyWidth(chart.spans[one.span], look) - 0.001);
      for (const auto& other : layout.bars)
        if (&one != &other && one.lane == other.lane) CHECK((one.right < other.left || other.right < one.left));
    }
    std::size_t next = 0;
    qreal free = axis.left() - 1;
    for (const auto& flag : layout.flags) {
      CHECK(flag.first == next);
      CHECK(flag.last >= flag.first);
      CHECK(flag.left > free);
      next = flag.last + 1;
      free = flag.left + flag.width;
    }
    CHECK(next == chart.events.size());
    CHECK(free <= axis.right() + 0.001);
  }
}

TEST_CASE("events near to each other are one flag with the numbers of all", "[meanwhile]") {
  struct Row {
    const char* why;
    std::vector<int> days;
    std::vector<QString> keys;
  };
  const QString dash(u'\u2013');
  const Row rows[] = {{"far apart", {10, 100, 300}, {"1", "2", "3"}},
                      {"on one day", {10, 10}, {"1" + dash + "2"}},
                      {"two days of a year apart", {10, 200, 202, 204, 300}, {"1", "2" + dash + "4", "5"}},
                      {"before and after what is drawn: at its ends", {-50, 100, 500}, {"1", "2", "3"}}};
  for (const Row& row : rows) {
    INFO(row.why);
    TimeChart chart = year();
    for (const int day : row.days)
      addEvent(chart, iso(day));
    CHECK(keysOf(laidOut(chart)) == row.keys);
  }
}

TEST_CASE("a day that is not known is a stretch of the axis", "[meanwhile]") {
  TimeChart chart = year();
  addEvent(chart, "2026-04-01", "2026-04-30");
  addEvent(chart, "2026-10-01");
  const ChartStyle look = style();
  const pdf::TimeAxis axis(chart, 0, kWidth, look);
  const auto layout = laidOut(chart);
  CHECK(layout.flags[0].from == Approx(axis.x(pdf::dayNumber("2026-04-01"))));
  CHECK(layout.flags[0].to == Approx(axis.x(pdf::dayNumber("2026-04-30"))));
  CHECK(layout.flags[1].from == layout.flags[1].to);
}

TEST_CASE("the legend tells every span and every event, however many; the chart still fits a page", "[meanwhile]") {
  const ChartStyle look = style();
  for (const int count : {0, 1, 7, 24, 25, 40, 200}) {
    INFO(count);
    TimeChart chart = year();
    addSpan(chart, "2026-02-01", "");
    for (int number = 0; number < count; ++number)
      addEvent(chart, iso(number * 364 / std::max(1, count)));
    const auto layout = laidOut(chart);
    const pdf::MeanwhileLegend legend(chart, layout, kWidth, look);
    std::set<QString> told;
    for (const auto& entry : legend.entries())
      for (const QString& words : entry.words.split(QStringLiteral("; ")))
        told.insert(words);
    for (const auto& event : chart.events)
      CHECK(told.contains(QString::fromStdString(event.when + "  " + event.label)));
    CHECK(told.contains(QStringLiteral("hulp A, gekozen")));
    // A page of 12-pixel type is some 900 pixels high.
    CHECK(pdf::timeChartHeight(chart, kWidth, look) < 850);
  }
}

TEST_CASE("a chart without anything beside it is as high as it was", "[meanwhile]") {
  const ChartStyle look = style();
  TimeChart chart = year();
  const qreal bare = pdf::timeChartHeight(chart, kWidth, look);
  addEvent(chart, "2026-05-05");
  const qreal flagged = pdf::timeChartHeight(chart, kWidth, look);
  addSpan(chart, "2026-02-01", "");
  CHECK(flagged > bare);
  CHECK(pdf::timeChartHeight(chart, kWidth, look) > flagged);
  chart.events.clear();
  chart.spans.clear();
  CHECK(pdf::timeChartHeight(chart, kWidth, look) == Approx(bare));
}

TEST_CASE("a series keeps its look when another is left out", "[meanwhile]") {
  TimeChart chart = year();
  CHECK(pdf::lookOf(chart, 1) == 1);
  chart.series.erase(chart.series.begin());
  chart.series.front().look = 1;
  CHECK(pdf::lookOf(chart, 0) == 1);
}

TEST_CASE("in grey, two series and two bands beside each other differ in pattern", "[meanwhile][grey]") {
  TimeChart chart = year();
  chart.spans = {};
  addSpan(chart, "2026-02-01", "2026-04-15");
  addSpan(chart, "2026-07-01", "2026-10-15");
  const QImage grey = painted(chart);
  const ChartStyle look = style();
  const pdf::TimeFrame frame(chart, 0, kWidth, look);
  const auto plotTop = frame.above();
  const qreal plotHeight = grey.height() - frame.above() - frame.below();
  const auto yAt = [&](double value) { return plotTop + plotHeight * (1 - (value - 7.5) / 33); }; // 8 to 40 in halves

  SECTION("lines: one goes on, one is broken") {
    const auto inked = [&](double value) {
      int dark = 0;
      const int from = static_cast<int>(frame.axis.x(pdf::dayNumber("2026-02-01")));
      const int to = static_cast<int>(frame.axis.x(pdf::dayNumber("2026-12-01")));
      for (int x = from; x < to; ++x) {
        int darkest = 255;
        for (int off = -1; off <= 1; ++off)
          darkest = std::min(darkest, qGray(grey.pixel(x, static_cast<int>(yAt(value)) + off)));
        dark += darkest < 140 ? 1 : 0;
      }
      return static_cast<double>(dark) / (to - from);
    };
    CHECK(inked(30) > 0.98);
    CHECK(inked(20) < 0.85);
    CHECK(inked(20) > 0.5);
    CHECK(inked(25) < 0.05); // between them there is none
  }
  SECTION("marks: another shape") {
    const int x = static_cast<int>(frame.axis.x(pdf::dayNumber("2026-12-31")));
    int other = 0;
    constexpr int kReach = 7;
    for (int dy = -kReach; dy <= kReach; ++dy)
      for (int dx = -kReach; dx <= kReach; ++dx) {
        const bool one = qGray(grey.pixel(x + dx, static_cast<int>(yAt(30)) + dy)) < 140;
        const bool two = qGray(grey.pixel(x + dx, static_cast<int>(yAt(20)) + dy)) < 140;
        other += one != two ? 1 : 0;
      }
    CHECK(other > 12);
  }
  SECTION("bands: each busier and darker than the one below it") {
    const auto greyOf = [&](double from, double to) {
      double sum = 0;
      double squares = 0;
      int count = 0;
      for (int y = static_cast<int>(yAt(to)) + 3; y < static_cast<int>(yAt(from)) - 3; ++y)
        for (int x = static_cast<int>(frame.axis.left()) + 2; x < static_cast<int>(frame.axis.left()) + 8;
             ++x, ++count) {
          sum += qGray(grey.pixel(x, y));
          squares += std::pow(qGray(grey.pixel(x, y)), 2);
        }
      const double mean = sum / count;
      return std::pair(mean, std::sqrt(std::max(0.0, squares / count - mean * mean)));
    };
    const auto low = greyOf(7.5, 10.5);
    const auto middle = greyOf(10.5, 15.5);
    const auto high = greyOf(15.5, 40.5);
    CHECK(low.first - middle.first > 6);
    CHECK(middle.first - high.first > 6);
    CHECK(low.second < 3); // plain
    CHECK(middle.second > 5);
    CHECK(high.second > 5);
  }
  SECTION("bars: another hatch") {
    const auto layout = frame.meanwhile.layout();
    const qreal top = plotTop + plotHeight + frame.meanwhile.flagsHeight() + 12 * 1.9;
    const auto meanOf = [&](const pdf::MeanwhileBar& bar) {
      double sum = 0;
      int count = 0;
      for (int y = static_cast<int>(top) + 5; y < static_cast<int>(top) + 16; ++y)
        for (int x = static_cast<int>(bar.right) - 24; x < static_cast<int>(bar.right) - 3; ++x, ++count)
          sum += qGray(grey.pixel(x, y));
      return sum / count;
    };
    CHECK(std::abs(meanOf(layout.bars[0]) - meanOf(layout.bars[1])) > 6);
  }
}
