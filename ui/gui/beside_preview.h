#pragma once

#include <initializer_list>

class QLabel;
class QPushButton;
class QWidget;

namespace haven::gui {

/// What stands beside the pages of a report: the choices, which scroll, and below them, always in sight, what became of
/// the last act and the acts themselves. Takes everything it is given.
/// @param width of the whole, in device-independent pixels
QWidget* besidePreview(QWidget* choices, int width, QLabel* message, std::initializer_list<QPushButton*> acts);

} // namespace haven::gui
