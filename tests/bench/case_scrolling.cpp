#include "bench/case_scrolling.h"

#include "bench/event_loop_probe.h"
#include "bench/open_list.h"

#include <QEventLoop>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace haven::bench {
namespace {

constexpr int kRows = 10'000;
constexpr int kRounds = 3;
constexpr int kBetweenSteps = 10; ///< ms; a key that is held down repeats three times slower
constexpr int kDragSteps = 250;   ///< from top to bottom
constexpr int kIdleSteps = 300;

/// Steps until one says that it was the last, with events handled between them; adds what was waited meanwhile.
void step(std::vector<double>& waits, const std::function<bool()>& stepAndGoOn) {
  QEventLoop loop;
  QTimer timer;
  QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
    if (!stepAndGoOn()) loop.quit();
  });
  EventLoopProbe probe;
  timer.start(kBetweenSteps);
  loop.exec();
  const auto waited = probe.finish();
  waits.insert(waits.end(), waited.begin(), waited.end());
}

} // namespace

CaseScrolling measureScrolling(Organisation& organisation) {
  OpenList list(organisation);
  list.clear();
  QTableView& table = list.table();
  CaseScrolling measured;
  measured.rows = std::min(kRows, list.rows());
  const int last = measured.rows - 1;
  for (int round = 0; round < kRounds; ++round) {
    int steps = 0;
    step(measured.idle, [&] { return ++steps < kIdleSteps; });

    table.setFocus();
    table.selectRow(0);
    step(measured.byKeys, [&] {
      QTest::keyClick(&table, Qt::Key_PageDown);
      return table.currentIndex().row() < last;
    });

    table.selectRow(0);
    QScrollBar& bar = *table.verticalScrollBar();
    const int bottom = std::min(last, bar.maximum());
    bar.setSliderDown(true);
    steps = 0;
    step(measured.byBar, [&] {
      const int there = ++steps <= kDragSteps ? steps : 2 * kDragSteps - steps;
      bar.setSliderPosition(bottom * there / kDragSteps);
      return there > 0;
    });
    bar.setSliderDown(false);
  }
  return measured;
}

} // namespace haven::bench
