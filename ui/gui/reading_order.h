#pragma once

class QWidget;

namespace haven::gui {

/// Makes the Tab key go through everything below `root` in the order in which it is laid out, which is how it is read.
/// Needed where parts come later than what stands below them: Qt goes by the order in which widgets were made. Hidden
/// parts are left as they are.
void keepReadingOrder(QWidget& root);

} // namespace haven::gui
