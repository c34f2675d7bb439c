#pragma once

#include <vector>

class QWidget;

namespace haven::gui {

/// What may get the focus below `root`, in the order in which it is laid out. Hidden parts are left out.
std::vector<QWidget*> readingOrder(QWidget& root);

/// Makes the Tab key go through everything below `root` in the order in which it is laid out, which is how it is read.
/// Needed where parts come later than what stands below them: Qt goes by the order in which widgets were made. Hidden
/// parts are left as they are.
void keepReadingOrder(QWidget& root);

} // namespace haven::gui
