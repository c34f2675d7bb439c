#pragma once

#include "base/result.h"

#include <QString>

#include <string>

namespace haven::gui {

/// The text of a file with an organisation's list. NoPermission or IoFailed (file: its name), InvalidFile (reason
/// "too-large").
Result<std::string> readOverlayFile(const QString& path);
/// Saves the shipped example of such a list, in which every field is there once.
Status writeOverlayExample(const QString& path);

} // namespace haven::gui
