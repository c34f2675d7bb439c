#include "process.h"

#include "support/temp_dir.h"

#include <fcntl.h>
#include <pty.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace haven::tests {
namespace {

std::vector<char*> pointersTo(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (std::string& word : words)
    pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

int exitOf(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

Ended runWith(std::vector<std::string> words, const std::string& in, const char* outFile) {
  const TempDir folder;
  const std::string inName = folder / "in";
  const std::string outName = outFile == nullptr ? std::string(folder / "out") : outFile;
  const std::string errName = folder / "err";
  writeFile(inName, in);

  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, inName.c_str(), O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, 1, outName.c_str(), O_WRONLY | O_CREAT, 0600);
  posix_spawn_file_actions_addopen(&files, 2, errName.c_str(), O_WRONLY | O_CREAT, 0600);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);

  const auto pointers = pointersTo(words);
  pid_t child = 0;
  if (posix_spawnp(&child, pointers[0], &files, &attributes, pointers.data(), environ) != 0)
    throw std::runtime_error("cannot start " + words[0]);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);

  int status = 0;
  rusage used{};
  wait4(child, &status, 0, &used);
  return {exitOf(status), outFile == nullptr ? contentOf(outName) : "", contentOf(errName), used.ru_maxrss};
}

} // namespace

std::vector<std::string> keysOf(const nlohmann::ordered_json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items())
    keys.push_back(key);
  return keys;
}

std::string demonstration(const std::string& instrument) {
  return HAVEN_SOURCE_DIR "/data/demonstration/" + instrument + ".json";
}

void writeFile(const std::filesystem::path& file, const std::string& content) {
  std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

std::string contentOf(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

Ended runHaven(const std::vector<std::string>& arguments, const std::string& in, const char* outFile) {
  std::vector<std::string> words = {HAVEN_CLI};
  words.insert(words.end(), arguments.begin(), arguments.end());
  return runWith(std::move(words), in, outFile);
}

Ended command(const std::vector<std::string>& arguments) {
  return runWith(arguments, {}, nullptr);
}

Ended havenOnTerminal(const std::vector<std::string>& arguments, const std::vector<std::string>& lines) {
  std::vector<std::string> words = {HAVEN_CLI};
  words.insert(words.end(), arguments.begin(), arguments.end());
  const auto pointers = pointersTo(words);
  int terminal = -1;
  const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
  if (child == 0) {
    execv(pointers[0], pointers.data());
    _exit(127);
  }
  Ended ended;
  std::size_t typed = 0;
  char byte = 0;
  while (read(terminal, &byte, 1) == 1) {
    ended.out += byte;
    if (typed < lines.size() && ended.out.ends_with(": ")) {
      const std::string line = lines[typed++] + "\n";
      if (write(terminal, line.data(), line.size()) < 0) break;
    }
  }
  close(terminal);
  int status = 0;
  waitpid(child, &status, 0);
  ended.exit = exitOf(status);
  return ended;
}

} // namespace haven::tests
