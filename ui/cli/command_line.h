#pragma once

#include "cli/exit_code.h"
#include "cli/options.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace haven::cli {

/// What can be told of the arguments before they are read: words depend on the language, and the application object
/// on the command.
struct FirstLook {
  std::string language = "nl";
  std::string command;    ///< the first word that is no option; may be nothing that exists
  std::string subcommand; ///< the second, in the same way
};
FirstLook lookAt(const std::vector<std::string>& arguments);

/// The arguments as options, or how the program ends now with what it says: help and version are done, the rest is
/// wrong usage.
struct Reading {
  std::optional<Options> options;
  Exit exit = Exit::Done;
  QString text;
};
/// @param arguments without the program's own name
Reading readArguments(const std::vector<std::string>& arguments);

} // namespace haven::cli
