#pragma once

#include "gui/prompts.h"
#include "pdf/page_layout.h"

namespace haven::gui {

/// Asks for a printer and prints the pages that were asked for; false when left.
bool printPages(Prompts& prompts, QWidget* parent, const pdf::PageLayout& pages);

} // namespace haven::gui
