#include "gui/log_table.h"

#include "gui/log_model.h"
#include "gui/read_table.h"
#include "gui/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace haven::gui {
namespace {

/// The longest that a column has to hold on one of its two lines; the longest role is one word.
constexpr const char* kWidest[LogModel::Ground] = {"00-00-0000",      "Van der Voorbeeld",     "gedragswetenschapper",
                                                   "ondertekend aan", "antwoord in het plan ", "0000-0000"};

constexpr int kPadding = theme::kSpace32; // of a cell, on both sides together

} // namespace

void setUpLogTable(QTableView& table, LogModel& model, const QString& accessibleName) {
  setUpReadTable(table, model, accessibleName);
  table.setWordWrap(true);
  const QFontMetrics metrics(theme::font(theme::TextSize::Body));
  table.verticalHeader()->setDefaultSectionSize(2 * metrics.lineSpacing() + theme::kSpace8);
  QHeaderView& header = *table.horizontalHeader();
  header.setMinimumSectionSize(metrics.horizontalAdvance(QLatin1String(kWidest[LogModel::Case])) + kPadding);
  for (int column = 0; column < LogModel::Ground; ++column)
    table.setColumnWidth(column, metrics.horizontalAdvance(QLatin1String(kWidest[column])) + kPadding);
  header.setStretchLastSection(true);
}

void fitLogTable(QTableView& table, int mostRows) {
  const int rows = std::clamp(table.model()->rowCount(), 1, mostRows);
  table.setFixedHeight(rows * table.verticalHeader()->defaultSectionSize() +
                       table.horizontalHeader()->sizeHint().height() + theme::kSpace8);
  if (table.model()->rowCount() > 0) table.selectRow(0);
}

} // namespace haven::gui
