#pragma once

#include "base/result.h"
#include "gui/prompts.h"
#include "pdf/page_layout.h"

#include <functional>

namespace haven::gui {

/// Asks for a printer and prints the pages that were asked for; false when left.
/// @param note writes in the access log that something is printed; when it cannot, nothing is
Result<bool> printPages(Prompts& prompts, QWidget* parent, const pdf::PageLayout& pages,
                        const std::function<Status()>& note);

} // namespace haven::gui
