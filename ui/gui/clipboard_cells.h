#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace haven::gui {

/// Cells as spreadsheets put them on the clipboard: tabs between cells, lines between rows, quotes around a cell that
/// holds either, doubled inside. A lone text is one cell. Rows can differ in length; a last empty line is none.
std::vector<QStringList> cellsFromClipboard(const QString& text);
QString cellsToClipboard(const std::vector<QStringList>& rows);

} // namespace haven::gui
