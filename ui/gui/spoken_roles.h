#pragma once

namespace haven::gui {

/// Lets drawings that are worked by keyboard be told as what they are. Qt knows of its own widgets what they are, and
/// tells of every other only that it is there.
void tellRolesOfDrawings();

} // namespace haven::gui
