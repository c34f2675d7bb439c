#include "faults/fork_at.h"

#include "store/child.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace haven::tests {
namespace {

namespace fs = std::filesystem;

int teller = -1; ///< where a process that went its own way writes

/// What the system calls a file that is open and has no name any more.
constexpr std::string_view kNameless = " (deleted)";

/// Opens a copy, nameless as well, of an open file that has lost its name, as a database that was replaced.
int copyOfNameless(int descriptor, const fs::path& folder) {
  const int opened = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (opened < 0) return opened;
  char part[65536];
  for (off_t at = 0;;) {
    const ssize_t got = ::pread(descriptor, part, sizeof part, at);
    if (got == 0) return opened;
    if (got < 0 || ::pwrite(opened, part, static_cast<std::size_t>(got), at) != got) return -1;
    at += got;
  }
}

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
    const int opened = own.string().ends_with(kNameless)
                           ? copyOfNameless(descriptor, to)
                           : ::open(own.c_str(), (::fcntl(descriptor, F_GETFL) & O_ACCMODE) | O_CLOEXEC);
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
