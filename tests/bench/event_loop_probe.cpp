#include "bench/event_loop_probe.h"

#include "bench/measure.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QSemaphore>

#include <chrono>

namespace haven::bench {
namespace {

constexpr std::chrono::milliseconds kBetween(1);

} // namespace

EventLoopProbe::EventLoopProbe() : m_asking([this] { ask(); }) {}

EventLoopProbe::~EventLoopProbe() {
  if (m_asking.joinable()) finish();
}

void EventLoopProbe::ask() {
  QSemaphore answered;
  while (!m_enough) {
    m_waits.push_back(millisecondsOf([&] {
      QMetaObject::invokeMethod(
          &m_window, [&answered] { answered.release(); }, Qt::QueuedConnection);
      answered.acquire();
    }));
    std::this_thread::sleep_for(kBetween);
  }
  m_done = true;
}

std::vector<double> EventLoopProbe::finish() {
  m_enough = true;
  while (!m_done) // the last one is still to be answered here
    QCoreApplication::processEvents();
  m_asking.join();
  return std::move(m_waits);
}

} // namespace haven::bench
