#pragma once

#include <QObject>

#include <atomic>
#include <thread>
#include <vector>

namespace haven::bench {

/// Asks the thread it was made on over and over, from another one, to do nothing, and keeps how long that took: what
/// somebody would wait for whose key or click came at that moment. The thread has to handle events meanwhile.
class EventLoopProbe {
 public:
  EventLoopProbe();
  ~EventLoopProbe();
  EventLoopProbe(const EventLoopProbe&) = delete;
  EventLoopProbe& operator=(const EventLoopProbe&) = delete;

  /// Stops asking. In milliseconds, in the order in which they were asked.
  std::vector<double> finish();

 private:
  void ask();

  QObject m_window; ///< lives where the answers come from
  std::vector<double> m_waits;
  std::atomic<bool> m_enough = false;
  std::atomic<bool> m_done = false;
  std::thread m_asking;
};

} // namespace haven::bench
