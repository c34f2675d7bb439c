#include "bench/resident.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace haven::bench {

double residentOf(const std::string& command) {
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("cannot start a probe");
  char line[128] = {};
  double kibibytes = 0;
  while (std::fgets(line, sizeof line, pipe) != nullptr)
    if (std::string(line).rfind("VmRSS:", 0) == 0) kibibytes = std::strtod(line + 6, nullptr);
  if (pclose(pipe) != 0 || kibibytes == 0) throw std::runtime_error("a probe failed: " + command);
  return kibibytes;
}

void tellResident() {
  std::ifstream lines("/proc/self/status");
  for (std::string line; std::getline(lines, line);)
    if (line.rfind("VmRSS:", 0) == 0) std::puts(line.c_str());
}

} // namespace haven::bench
