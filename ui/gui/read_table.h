#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;

namespace haven::gui {

/// A table to read and choose a row in, as the lists of the program look: rows chosen whole, Tab leaves it.
void setUpReadTable(QTableView& table, QAbstractItemModel& model, const QString& accessibleName);
/// Columns as wide as what they hold, one of them taking the rest; as high as its rows, up to `mostRows`.
void fitReadTable(QTableView& table, int stretched, int mostRows = 8, int linesInRow = 1);

} // namespace haven::gui
