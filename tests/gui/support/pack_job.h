#pragma once

#include "gui/support/app_driver.h"
#include "instruments/licence_pack.h"

namespace haven::tests {

// Entering a licence pack through the real editor, with mouse and keyboard and the clipboard of a spreadsheet only.

/// Puts the focus on a cell of a grid and makes it the current one.
void goToCell(AppDriver& app, const char* grid, int row, int column);
/// Types into the current cell, ended with Enter.
void typeCell(AppDriver& app, const QString& text);
/// Lays text on the clipboard and pastes it with Ctrl+V from a cell on.
void pasteAt(AppDriver& app, const char* grid, int row, int column, const QString& clipboard);
/// Whether the current cell of a grid is told to be in order.
[[nodiscard]] QString faultOf(const AppDriver& app, const char* grid);

/// From an empty editor to a whole pack, in the steps of the editor.
void playPackEntry(AppDriver& app, const instruments::LicencePack& pack, const instruments::Instrument& structure);
/// Second check and into use, from the list.
void playPackCheck(AppDriver& app, const QString& instrument, const QString& checker);

} // namespace haven::tests
