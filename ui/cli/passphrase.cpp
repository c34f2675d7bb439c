#include "cli/passphrase.h"

#include "cli/words.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace haven::cli {
namespace {

constexpr std::size_t kLongest = 4096;

/// An open file or terminal, closed at the end.
class Descriptor {
 public:
  Descriptor(const char* path, int flags) : m_number(::open(path, flags | O_CLOEXEC)) {}
  ~Descriptor() {
    if (m_number >= 0) ::close(m_number);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] bool isOpen() const { return m_number >= 0; }
  [[nodiscard]] int number() const { return m_number; }

 private:
  int m_number;
};

/// What is typed is not shown, until the end of this object.
class NoEcho {
 public:
  explicit NoEcho(int terminal) : m_terminal(terminal) {
    if (tcgetattr(terminal, &m_before) != 0) return;
    termios quiet = m_before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    m_changed = tcsetattr(terminal, TCSAFLUSH, &quiet) == 0;
  }
  ~NoEcho() {
    if (m_changed) tcsetattr(m_terminal, TCSAFLUSH, &m_before);
  }
  NoEcho(const NoEcho&) = delete;
  NoEcho& operator=(const NoEcho&) = delete;

  [[nodiscard]] bool isOn() const { return m_changed; }

 private:
  int m_terminal;
  termios m_before{};
  bool m_changed = false;
};

/// One line without its end, read past every buffer that nobody wipes.
Result<Secret> readLine(int descriptor) {
  Secret buffer(kLongest);
  std::size_t length = 0;
  while (length < kLongest) {
    const ssize_t got = ::read(descriptor, buffer.bytes().data() + length, 1);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return fail(ErrorKind::IoFailed, {{"reason", "read"}});
    if (got == 0 || buffer.view()[length] == '\n') break;
    ++length;
  }
  if (length == kLongest) return fail(ErrorKind::InvalidInput, {{"field", "passphrase"}, {"reason", "too-long"}});
  std::string_view line = buffer.view().substr(0, length);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return Secret(line);
}

Result<Secret> fromFile(const std::filesystem::path& path) {
  const Descriptor file(path.c_str(), O_RDONLY);
  if (file.isOpen()) {
    auto line = readLine(file.number());
    if (!line && line.error().kind == ErrorKind::IoFailed)
      return fail(ErrorKind::IoFailed, {{"file", path.string()}, {"reason", "read"}});
    return line;
  }
  if (errno == EACCES) return fail(ErrorKind::NoPermission, {{"file", path.string()}});
  return fail(ErrorKind::NotFound, {{"what", path.string()}});
}

Result<Secret> fromTerminal(const QString& question) {
  const Descriptor terminal("/dev/tty", O_RDWR | O_NOCTTY);
  if (!terminal.isOpen()) return fail(ErrorKind::NotFound, {{"what", "terminal"}});
  const NoEcho quiet(terminal.number());
  if (!quiet.isOn()) return fail(ErrorKind::NotFound, {{"what", "terminal"}});
  const std::string shown = question.toStdString() + " ";
  (void)!::write(terminal.number(), shown.data(), shown.size()); // unseen, it can still be answered
  auto line = readLine(terminal.number());
  (void)!::write(terminal.number(), "\n", 1);
  return line;
}

} // namespace

Result<Secret> readPassphrase(const Options& options) {
  return options.passwordFile.empty() ? fromTerminal(HavenCli::tr("Passphrase:")) : fromFile(options.passwordFile);
}

Result<Secret> readNewPassphrase(const Options& options) {
  if (!options.passwordFile.empty()) return fromFile(options.passwordFile);
  auto first = fromTerminal(HavenCli::tr("New passphrase:"));
  if (!first) return first;
  const auto second = fromTerminal(HavenCli::tr("The same once more:"));
  if (!second) return fail(second.error());
  if (first->view() != second->view())
    return fail(ErrorKind::InvalidInput, {{"field", "passphrase"}, {"reason", "differs"}});
  return first;
}

} // namespace haven::cli
