#pragma once

#include "cli/console.h"
#include "cli/words.h"
#include "interventions/intervention.h"

#include <string>

namespace haven::cli {

/// Lines under headings.
class Page {
 public:
  explicit Page(const Console& console) : m_console(console) {}

  void line(const QString& text) const { m_console.print(text); }
  void heading(const QString& text) const { m_console.print(text + QLatin1Char(':')); }
  void point(const QString& text) const { m_console.print(QStringLiteral("  - ") + text); }
  void under(const QString& text) const { m_console.print(QStringLiteral("      ") + text); }

  /// A heading and a point for each, or nothing at all.
  template <class List, class Words>
  void list(const QString& title, const List& of, Words words) const {
    if (of.empty()) return;
    heading(title);
    for (const auto& one : of)
      point(words(one));
  }

 private:
  const Console& m_console;
};

/// With its source in brackets, where it has one.
QString sourced(const QString& text, const std::string& source);
QString sourced(const std::string& text, const SourceRef& source);

/// `vipp-sd  VIPP-SD`, and that the organisation added it, where it did.
QString named(const interventions::Intervention& one);

} // namespace haven::cli
