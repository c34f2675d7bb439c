#pragma once

#include <QString>

class QTableView;

namespace haven::gui {

class LogModel;

/// A table of the access log: rows of two lines, so that all columns stand on a page of usual width, the ground taking
/// the rest: the reason of an emergency stands there.
void setUpLogTable(QTableView& table, LogModel& model, const QString& accessibleName);
/// As high as its rows, up to `mostRows`.
void fitLogTable(QTableView& table, int mostRows);

} // namespace haven::gui
