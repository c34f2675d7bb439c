#include "cli/telling_page.h"

#include "text/error_words.h"

namespace haven::cli {

using text::printable;

QString sourced(const QString& text, const std::string& source) {
  return source.empty() ? text : HavenCli::tr("%1 (%2)").arg(text, printable(source));
}
QString sourced(const std::string& text, const SourceRef& source) {
  return sourced(printable(text), source.text());
}

QString named(const interventions::Intervention& one) {
  const QString name = QStringLiteral("%1  %2").arg(printable(one.id), printable(one.name));
  return one.local ? HavenCli::tr("%1, added by the organisation").arg(name) : name;
}

} // namespace haven::cli
