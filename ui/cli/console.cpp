#include "cli/console.h"

#include "cli/words.h"
#include "text/error_text.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace haven::cli {

void Console::print(const QString& line) const {
  out << line.toStdString() << '\n';
}

void Console::print(const nlohmann::ordered_json& document) const {
  out << document.dump(2) << '\n';
}

void Console::complain(const QString& message) const {
  err << "haven-cli: " << message.toStdString() << '\n';
}

Exit Console::refuse(const Error& error, const QString& where) const {
  const QString text = text::errorText(error);
  complain(where.isEmpty() ? text : HavenCli::tr("%1: %2").arg(where, text));
  return exitFor(error);
}

Exit Console::finish(Exit exit) const {
  out.flush();
  if (out.good()) return exit;
  complain(HavenCli::tr("Standard output could not be written."));
  return Exit::System;
}

} // namespace haven::cli
