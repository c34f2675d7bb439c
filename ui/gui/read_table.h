#pragma once

#include <QString>

#include <vector>

class QAbstractItemModel;
class QTableView;

namespace haven::gui {

/// A table to read and choose a row in, as the lists of the program look: rows chosen whole, Tab leaves it.
void setUpReadTable(QTableView& table, QAbstractItemModel& model, const QString& accessibleName);
/// Columns as wide as what they hold, one of them taking the rest; as high as its rows, up to `mostRows`.
void fitReadTable(QTableView& table, int stretched, int mostRows = 8, int linesInRow = 1);

/// A read table whose rows have two lines, so that many columns stand on a page of usual width; the last takes the
/// rest.
/// @param widest of each other column the longest text that has to fit on one of its lines
void setUpTwoLineTable(QTableView& table, QAbstractItemModel& model, const QString& accessibleName,
                       const std::vector<const char*>& widest);
/// As high as its rows, up to `mostRows`, with the first one chosen.
void fitTwoLineTable(QTableView& table, int mostRows);

} // namespace haven::gui
