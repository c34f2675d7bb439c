#pragma once

#include "pdf/flow.h"
#include "report/document.h"

#include <vector>

// From what a report says to strips that pages can be filled with; not for use outside ui/pdf.
namespace haven::pdf {

/// Letterhead, title and subtitle, on the first page only.
void appendTitle(std::vector<Strip>& strips, const report::Document& document, qreal width);

/// One block, in a column of `width`. Space between blocks stands before each. A page break appends nothing.
void appendBlock(std::vector<Strip>& strips, const report::Block& block, qreal width);

} // namespace haven::pdf
