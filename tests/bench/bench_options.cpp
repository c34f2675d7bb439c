#include "bench/bench_options.h"

#include <charconv>
#include <stdexcept>
#include <string_view>

namespace haven::bench {
namespace {

int numberOf(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 1)
    throw std::runtime_error("no number above zero: " + std::string(text));
  return number;
}

} // namespace

BenchOptions readBenchOptions(int argc, char** argv) {
  BenchOptions options;
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    const auto value = [&]() -> std::string_view {
      if (++i >= argc) throw std::runtime_error("nothing behind " + std::string(word));
      return argv[i];
    };
    if (word == "--cases") options.cases = numberOf(value());
    if (word == "--years") options.years = numberOf(value());
    if (word == "--store") options.store = value();
    if (word == "--strict") options.strict = true;
  }
  return options;
}

} // namespace haven::bench
