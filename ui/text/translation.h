#pragma once

#include <QString>

class QCoreApplication;

namespace haven::text {

/// Installs the interface language ("nl", the default, or "en") for the program's own words and Qt's.
/// False for a language there is none of; then nothing changes.
bool installTranslation(QCoreApplication& application, const QString& language);

} // namespace haven::text
