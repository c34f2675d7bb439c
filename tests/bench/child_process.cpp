#include "bench/child_process.h"

#include "bench/measure.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>

namespace haven::bench {
namespace {

[[noreturn]] void become(std::vector<char*>& arguments, const std::string& errorFile) {
  const int error = ::open(errorFile.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
  if (error >= 0 && ::dup2(error, STDERR_FILENO) >= 0) ::execv(arguments.front(), arguments.data());
  ::_exit(127);
}

} // namespace

Run runProgram(const std::vector<std::string>& arguments, const std::string& errorFile) {
  std::vector<std::string> kept = arguments;
  std::vector<char*> pointers;
  for (std::string& argument : kept)
    pointers.push_back(argument.data());
  pointers.push_back(nullptr);
  Run run;
  int status = 0;
  rusage used{};
  run.milliseconds = millisecondsOf([&] {
    const pid_t child = ::fork();
    if (child < 0) throw std::runtime_error("cannot start a program");
    if (child == 0) become(pointers, errorFile);
    if (::wait4(child, &status, 0, &used) != child) throw std::runtime_error("a program was lost");
  });
  if (!WIFEXITED(status) || WEXITSTATUS(status) == 127) throw std::runtime_error(arguments.front() + " did not run");
  run.exit = WEXITSTATUS(status);
  run.peakKiB = used.ru_maxrss;
  return run;
}

} // namespace haven::bench
