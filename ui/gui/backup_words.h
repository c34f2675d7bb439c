#pragma once

#include "gui/session.h"

#include <QString>

namespace haven::gui {

/// Why no backup was made, and what to do about it.
QString backupProblem(const Error& error);

/// In which backups a destroyed case may still be.
QString holdingWords(Session& session, const QString& number);
/// That a case was destroyed, and in which backups it still is.
QString destroyedWords(Session& session, const QString& number);

} // namespace haven::gui
