#pragma once

class QLineEdit;

namespace haven::gui {

/// A small button at the end of a field that empties it, named for who does not see it.
void addClearButton(QLineEdit& field);

} // namespace haven::gui
