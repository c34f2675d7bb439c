#pragma once

#include <functional>

#include <sys/types.h>

namespace haven::tests {

/// Waits for a child process. What it ended with: its exit status, or minus the signal that ended it.
int statusOf(pid_t process);
/// Catch handles signals by reporting a failed test; a child has to end by them.
void forgetSignalHandlers();

/// What a child process ended with, as statusOf.
int runInChild(const std::function<int()>& act);

/// As runInChild, as somebody who owns nothing here: user `nobody` where the test runs as root.
int runAsNobody(const std::function<int()>& act);

/// A child that goes on while the test does. What it writes to the descriptor it is given, the test reads from
/// `output`.
class Child {
 public:
  explicit Child(const std::function<void(int)>& act);
  ~Child();
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  [[nodiscard]] int output() const { return m_output; }
  /// Ends it at once, as a power switch would for one program.
  void kill();

 private:
  pid_t m_process = -1;
  int m_output = -1;
};

} // namespace haven::tests
