#pragma once

#include "cli/console.h"

#include <unistd.h>

#include <ostream>

namespace haven::cli {

/// How far something that takes long is, on one line that is written over; nothing where nobody is watching.
class Progress {
 public:
  explicit Progress(const Console& console) : m_console(&console), m_watched(::isatty(STDERR_FILENO) == 1) {}
  ~Progress() {
    if (m_percent >= 0) m_console->err << '\n';
  }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// @param done 0 to 1
  void show(double done) {
    const int percent = static_cast<int>(100 * done);
    if (!m_watched || percent == m_percent) return;
    m_percent = percent;
    m_console->err << '\r' << percent << " %" << std::flush;
  }

 private:
  const Console* m_console;
  bool m_watched;
  int m_percent = -1;
};

} // namespace haven::cli
