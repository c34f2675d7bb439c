#pragma once

#include <filesystem>
#include <string>

namespace haven::cli {

/// What was asked for. Which fields hold something depends on the command.
struct Options {
  std::string command; ///< "advise", "store create"
  std::string language = "nl";
  bool json = false;

  int ageMonths = 0;
  std::string instrument;
  std::filesystem::path pack; ///< licence pack; empty: none
  std::filesystem::path in;   ///< empty: standard input
  std::filesystem::path out;  ///< empty: standard output
  std::string format = "json";

  std::filesystem::path folder;
  std::string user;
  std::filesystem::path passwordFile; ///< empty: ask on the terminal
  std::string role;

  std::string search;
  std::string number;
  std::string audience = "professional";
  bool pseudonym = false;

  std::string section;   ///< of the plan, with a talk sheet
  std::string firstName; ///< on a talk sheet; empty: none
};

} // namespace haven::cli
