#pragma once

#include "text/translation.h"

#include <QCoreApplication>
#include <QString>

#include <stdexcept>
#include <string>

namespace haven::tests {

/// The one application object of this program, in the given interface language.
inline void speak(const char* language) {
  static int argc = 1;
  static char name[] = "test_text";
  static char* argv[] = {name, nullptr};
  static QCoreApplication application(argc, argv);
  if (!text::installTranslation(application, QString::fromLatin1(language)))
    throw std::runtime_error("no such language");
}

inline std::string plain(const QString& text) {
  return text.toStdString();
}

} // namespace haven::tests
