#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

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

  std::vector<std::string> groups; ///< tags of risk groups that hold
  std::string setting;             ///< tag; empty: anywhere
  std::filesystem::path overlay;   ///< an organisation's own list; empty: none
  std::string intervention;        ///< id

  std::filesystem::path folder;
  std::filesystem::path backup; ///< file to make or to put back
  std::string user;
  std::filesystem::path passwordFile; ///< empty: ask on the terminal
  std::filesystem::path keyFile;      ///< second factor; empty: none
  std::string role;
  int cases = 0;          ///< of a made-up organisation; 0: none, only the example cases
  int years = 10;         ///< over which it was at work
  std::uint64_t seed = 1; ///< which organisation

  std::string search;
  std::string number;
  std::string audience = "professional";
  bool pseudonym = false;

  std::string fromDay; ///< first day of the log, ISO; empty: from the start
  std::string toDay;   ///< last day of the log
  std::string account; ///< name of whose acts are shown; empty: everybody's
  std::string act;     ///< id of the acts that are shown; empty: all
  std::string anchor;  ///< COUNT:HASH, a head of the log that was noted down; empty: none
  std::filesystem::path csv;

  std::string section;   ///< of the plan, with a talk sheet
  std::string firstName; ///< on a talk sheet; empty: none
};

} // namespace haven::cli
