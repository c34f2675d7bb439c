#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "cli/exit_code.h"

#include <nlohmann/json_fwd.hpp>

#include <QString>

#include <iosfwd>
#include <string_view>

namespace haven::cli {

/// Where results and messages go, and what comes in from outside. UTF-8 on every stream.
struct Console {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  const Clock& clock;
  RandomSource& random;

  void print(const QString& line) const;
  void print(const nlohmann::ordered_json& document) const;
  void complain(const QString& message) const;
  /// Says what went wrong and how the program ends for it. `where` names the file or line, if any.
  Exit refuse(const Error& error, const QString& where = {}) const;
  /// The end of a command that wrote to `out`: System when that could not take everything.
  Exit finish(Exit exit = Exit::Done) const;
};

} // namespace haven::cli
