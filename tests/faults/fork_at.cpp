#include "faults/fork_at.h"

#include "store/child.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <stdexcept>
#include <vector>

namespace haven::tests {
namespace {

namespace fs = std::filesystem;

int teller = -1; ///< where a process that went its own way writes

/// Lets every descriptor that leads into one folder lead to the same file in another.
void moveDescriptors(const fs::path& from, const fs::path& to) {
  std::vector<int> open;
  for (const auto& entry : fs::directory_iterator("/proc/self/fd"))
    open.push_back(std::stoi(entry.path().filename().string()));
  for (const int descriptor : open) {
    std::error_code gone;
    const fs::path place = fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor), gone);
    if (gone || !place.string().starts_with(from.string() + "/")) continue;
    const fs::path own = to / place.lexically_relative(from);
    const int opened = ::open(own.c_str(), (::fcntl(descriptor, F_GETFL) & O_ACCMODE) | O_CLOEXEC);
    if (opened < 0 || ::lseek(opened, ::lseek(descriptor, 0, SEEK_CUR), SEEK_SET) < 0 || ::dup2(opened, descriptor) < 0)
      throw std::runtime_error("no copy of an open file: " + own.string());
    ::close(opened);
  }
}

std::string readAll(int descriptor) {
  std::string text;
  char part[4096];
  for (ssize_t got = 0; (got = ::read(descriptor, part, sizeof part)) != 0;) {
    if (got > 0) text.append(part, static_cast<std::size_t>(got));
    if (got < 0 && errno != EINTR) break;
  }
  return text;
}

} // namespace

std::optional<Ending> goOwnWay(const fs::path& spare, unsigned seconds) {
  int ends[2];
  if (::pipe(ends) != 0) throw std::runtime_error("no pipe");
  const fs::path here = fs::current_path();
  fs::remove_all(spare);
  fs::copy(here, spare, fs::copy_options::recursive);
  const pid_t process = ::fork();
  if (process < 0) throw std::runtime_error("no process");
  if (process == 0) {
    forgetSignalHandlers();
    ::alarm(seconds);
    ::close(ends[0]);
    teller = ends[1];
    moveDescriptors(here, spare);
    fs::current_path(spare);
    return std::nullopt;
  }
  ::close(ends[1]);
  Ending ending;
  ending.message = readAll(ends[0]);
  ::close(ends[0]);
  ending.status = statusOf(process);
  fs::remove_all(spare);
  return ending;
}

void endOwnWay(int status, const std::string& message) {
  if (::write(teller, message.data(), message.size()) < 0) ::_exit(126);
  ::_exit(status);
}

} // namespace haven::tests
