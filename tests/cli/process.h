#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace haven::tests {

/// How haven-cli ended and what it said.
struct Ended {
  int exit = -1; ///< -1 when it did not end by itself
  std::string out;
  std::string err;
  long maxResidentKiB = 0;

  [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// Runs the real haven-cli with these arguments, in a session of its own: there is no terminal to ask on.
/// @param in what stands on standard input
/// @param outFile where standard output goes instead of `Ended::out`
Ended runHaven(const std::vector<std::string>& arguments, const std::string& in = {}, const char* outFile = nullptr);

/// Runs it on a terminal of its own and types a line at each prompt that ends in a colon and a space.
/// `out` is everything the terminal showed.
Ended havenOnTerminal(const std::vector<std::string>& arguments, const std::vector<std::string>& lines);

/// Any program; its exit status and standard output.
Ended command(const std::vector<std::string>& arguments);

/// The keys of a JSON object, in the order they stand in.
std::vector<std::string> keysOf(const nlohmann::ordered_json& object);

/// The file of the made-up pack that ships with an instrument.
std::string demonstration(const std::string& instrument);

void writeFile(const std::filesystem::path& file, const std::string& content);
std::string contentOf(const std::filesystem::path& file);

} // namespace haven::tests
