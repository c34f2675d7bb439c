#include "gui/language.h"

#include <QSettings>

namespace haven::gui {
namespace {

constexpr auto kLanguageKey = "interface/language";

} // namespace

QString chosenLanguage() {
  return QSettings().value(QLatin1String(kLanguageKey), QStringLiteral("nl")).toString();
}

void chooseLanguage(const QString& language) {
  QSettings().setValue(QLatin1String(kLanguageKey), language);
}

} // namespace haven::gui
