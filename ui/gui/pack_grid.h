#pragma once

#include "gui/pack_sheet.h"

#include <QStringList>

#include <optional>

namespace haven::gui {

/// What a ticked cell holds.
inline const QString kTicked = QStringLiteral("x");
/// Between several names in one cell.
inline const QString kBetween = QStringLiteral(", ");

/// How a cell is filled in.
enum class CellKind {
  Fixed,   ///< says what the row is
  Text,    ///< a line of words
  Number,  ///< whole, or half where bounds are
  Choice,  ///< one of `choices`
  Several, ///< some of `choices` with commas between them; empty: all
  Tick,    ///< `x` or empty
};

CellKind cellKind(GridId grid, int row, int column, const instruments::Instrument& structure);
/// Words a Choice or Several cell can have.
QStringList cellChoices(GridId grid, int column, const instruments::Instrument& structure);
QStringList columnTitles(const PackSheet& sheet, GridId grid);
/// Whether a column has nothing to ask with this sheet.
bool isHiddenColumn(const PackSheet& sheet, GridId grid, int column);
/// What a cell shows: what it holds, or what follows from others.
QString shownCell(const PackSheet& sheet, GridId grid, int row, int column, const instruments::Instrument& structure);
/// What was typed or pasted as the cell keeps it: names as the instrument spells them, ticks as `x`. What cannot be
/// understood stays as it was typed.
QString tidied(const QString& typed, CellKind kind, const QStringList& choices);

/// Whether a total scale is formed over scales rather than over all items.
QString overWord(bool scales);
QString methodWord(instruments::ScaleMethod method);
QString missingWord(instruments::WhenMissing rule);
QString roundingWord(instruments::Rounding rounding);

} // namespace haven::gui
