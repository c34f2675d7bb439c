#include "bench/painting.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTableView>
#include <QTimer>

#include <stdexcept>

namespace haven::bench {
namespace {

constexpr int kPatience = 60'000; ///< ms

} // namespace

void paintAll() {
  QCoreApplication::sendPostedEvents();
  QCoreApplication::processEvents();
  QCoreApplication::sendPostedEvents();
}

void workUntil(const std::string& what, const std::function<bool()>& reached) {
  QElapsedTimer waited;
  waited.start();
  QTimer wake; // where nothing comes any more, to see that it is too late
  wake.start(kPatience / 60);
  while (!reached()) {
    if (waited.elapsed() > kPatience) throw std::runtime_error("not reached: " + what);
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  }
}

PaintedLines::PaintedLines(QTableView& table) {
  table.viewport()->installEventFilter(this);
  connect(table.model(), &QAbstractItemModel::dataChanged, this, [this] { m_came = true; });
}

// The filter sees the event before the widget does, but `workUntil` looks only after it was handled.
bool PaintedLines::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Paint && m_came) m_painted = true;
  return QObject::eventFilter(watched, event);
}

} // namespace haven::bench
