#pragma once

#include <QString>

namespace haven::gui {

/// The interface language that was chosen on this computer: "nl" unless it was another.
QString chosenLanguage();
void chooseLanguage(const QString& language);

} // namespace haven::gui
