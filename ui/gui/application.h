#pragma once

#include <functional>

namespace haven::gui {

class MainWindow;

/// The whole program from start to end, as `main` runs it.
/// @param prepared called with the window just before it is shown; measurements hook in here
/// @return exit status: 0, or 1 when the shipped clinical content cannot be read
int run(int argc, char** argv, const std::function<void(MainWindow&)>& prepared = {});

} // namespace haven::gui
