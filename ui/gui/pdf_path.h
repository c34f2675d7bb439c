#pragma once

#include "gui/prompts.h"

#include <QString>

#include <optional>

namespace haven::gui {

/// Asks where a PDF goes, with its ending; nothing when left.
/// @param suggestion a name that tells the case number only: file names travel further than files
std::optional<QString> choosePdfPath(Prompts& prompts, QWidget* parent, const QString& suggestion);

} // namespace haven::gui
