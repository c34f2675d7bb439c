#include "store/child.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>

namespace haven::tests {
namespace {

constexpr uid_t kNobody = 65534;

} // namespace

int statusOf(pid_t process) {
  int status = 0;
  while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

void forgetSignalHandlers() {
  for (const int number : {SIGTERM, SIGINT, SIGSEGV, SIGABRT, SIGFPE, SIGILL})
    ::signal(number, SIG_DFL);
}

int runInChild(const std::function<int()>& act) {
  const pid_t process = ::fork();
  if (process < 0) throw std::runtime_error("no child process");
  if (process == 0) {
    forgetSignalHandlers();
    ::_exit(act());
  }
  return statusOf(process);
}

int runAsNobody(const std::function<int()>& act) {
  return runInChild([&] {
    if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)) return 125;
    return act();
  });
}

Child::Child(const std::function<void(int)>& act) {
  int ends[2];
  if (::pipe(ends) != 0) throw std::runtime_error("no pipe");
  m_process = ::fork();
  if (m_process < 0) throw std::runtime_error("no child process");
  if (m_process == 0) {
    forgetSignalHandlers();
    ::close(ends[0]);
    act(ends[1]);
    ::_exit(0);
  }
  ::close(ends[1]);
  m_output = ends[0];
}

void Child::kill() {
  if (m_process < 0) return;
  ::kill(m_process, SIGKILL);
  statusOf(m_process);
  m_process = -1;
}

Child::~Child() {
  kill();
  ::close(m_output);
}

} // namespace haven::tests
