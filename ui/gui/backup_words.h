#pragma once

#include "gui/session.h"

#include <QString>

namespace haven::gui {

/// That a case was destroyed, and in which backups it still is.
QString destroyedWords(Session& session, const QString& number);

} // namespace haven::gui
