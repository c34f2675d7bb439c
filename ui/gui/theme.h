#pragma once

#include <QColor>
#include <QString>

class QApplication;
class QFont;

namespace haven::gui::theme {

/// Every colour of the interface, by what it is for. Text on its ground keeps at least 4.5:1, lines and focus 3:1
/// (`tests/gui/theme_test.cpp`).
struct Palette {
  QColor window;  ///< behind everything
  QColor surface; ///< cards and fields
  QColor text;
  QColor muted;      ///< second-rank text
  QColor accent;     ///< the one accent: primary button, focus, chosen answer
  QColor onAccent;   ///< text on the accent
  QColor accentSoft; ///< ground of what is chosen or hovered
  QColor line;       ///< hairlines that carry no meaning
  QColor border;     ///< borders of fields and buttons
  QColor notice;     ///< ground of a notice; calm, never red
  QColor noticeText;
  bool dark = false;
};

Palette lightPalette();
Palette darkPalette();
/// The one in force.
const Palette& palette();

/// Spacing steps in device-independent pixels.
inline constexpr int kSpace4 = 4;
inline constexpr int kSpace8 = 8;
inline constexpr int kSpace16 = 16;
inline constexpr int kSpace24 = 24;
inline constexpr int kSpace32 = 32;

/// Five sizes on the system font.
enum class TextSize { Small, Body, Lead, Heading, Title };
QFont font(TextSize size);

/// Widest running text: about 75 characters of body text, in pixels.
int readableWidth();

/// Gives the program its look: palette by the desktop's light or dark, fonts, style sheet.
void apply(QApplication& application);

} // namespace haven::gui::theme
