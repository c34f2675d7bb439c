#pragma once

#include "gui/session.h"

class QWidget;

namespace haven::gui {

/// Asks whether the sheet of a conversation is to carry the youth's first name, and whether to print it or to save it
/// as a PDF, and does so. Left at the printer or the file, nothing happens; a failure is told.
/// @param section one with a `sheetTitle`
void offerTalkSheet(Session& session, QWidget* parent, const plan::Section& section, const casefile::CaseFile& file);

} // namespace haven::gui
