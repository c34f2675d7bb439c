#pragma once

#include "gui/prompts.h"

#include <QString>

#include <optional>

namespace haven::gui {

/// Asks where a PDF goes, with its ending; nothing when left.
/// @param suggestion a name that tells no more than a number or a subject: file names travel further than files
std::optional<QString> choosePdfPath(Prompts& prompts, QWidget* parent, const QString& suggestion,
                                     const QString& title = {});

} // namespace haven::gui
