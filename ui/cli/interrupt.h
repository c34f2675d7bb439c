#pragma once

#include <csignal>

namespace haven::cli {

/// While it lives, Ctrl+C and a request to end are remembered and end nothing: for work that stops at a place where
/// what it made can be left sound, or be taken away. Afterwards they end the program again. One at a time.
class Interrupt {
 public:
  Interrupt();
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  [[nodiscard]] bool asked() const;

 private:
  struct sigaction m_beforeInt {};
  struct sigaction m_beforeTerm {};
};

} // namespace haven::cli
