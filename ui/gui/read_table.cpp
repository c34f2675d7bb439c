#include "gui/read_table.h"

#include "gui/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace haven::gui {
namespace {

constexpr const char* kMostRows = "mostRows";

void setTwoLineHeight(QTableView& table) {
  const int rows = std::clamp(table.model()->rowCount(), 1, table.property(kMostRows).toInt());
  const QScrollBar& aside = *table.horizontalScrollBar();
  table.setFixedHeight(rows * table.verticalHeader()->defaultSectionSize() +
                       table.horizontalHeader()->sizeHint().height() + theme::kSpace8 +
                       (aside.maximum() > aside.minimum() ? aside.sizeHint().height() : 0));
}

} // namespace

void setUpReadTable(QTableView& table, QAbstractItemModel& model, const QString& accessibleName) {
  table.setAccessibleName(accessibleName);
  table.setModel(&model);
  table.setSelectionBehavior(QAbstractItemView::SelectRows);
  table.setSelectionMode(QAbstractItemView::SingleSelection);
  table.setShowGrid(false);
  table.setTabKeyNavigation(false);
  table.setWordWrap(false);
  table.verticalHeader()->hide();
  table.verticalHeader()->setDefaultSectionSize(QFontMetrics(theme::font(theme::TextSize::Body)).height() + 18);
  table.horizontalHeader()->setHighlightSections(false);
}

void fitReadTable(QTableView& table, int stretched, int mostRows, int linesInRow) {
  const int line = QFontMetrics(theme::font(theme::TextSize::Body)).lineSpacing();
  table.verticalHeader()->setDefaultSectionSize(linesInRow * line + 18);
  table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table.horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
  const int rows = std::min(table.model()->rowCount(), mostRows);
  table.setFixedHeight(rows * table.verticalHeader()->defaultSectionSize() +
                       table.horizontalHeader()->sizeHint().height() + theme::kSpace8);
}

void setUpTwoLineTable(QTableView& table, QAbstractItemModel& model, const QString& accessibleName,
                       const std::vector<const char*>& widest) {
  constexpr int kPadding = theme::kSpace32; // of a cell, on both sides together
  constexpr const char* kNarrowest = "0000-0000";
  setUpReadTable(table, model, accessibleName);
  table.setProperty(kMostRows, 1);
  table.setWordWrap(true);
  table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  const QFontMetrics metrics(theme::font(theme::TextSize::Body));
  table.verticalHeader()->setDefaultSectionSize(2 * metrics.lineSpacing() + theme::kSpace8);
  QHeaderView& header = *table.horizontalHeader();
  header.setMinimumSectionSize(metrics.horizontalAdvance(QLatin1String(kNarrowest)) + kPadding);
  for (int column = 0; column < static_cast<int>(widest.size()); ++column)
    table.setColumnWidth(
        column, metrics.horizontalAdvance(QString::fromUtf8(widest[static_cast<std::size_t>(column)])) + kPadding);
  header.setStretchLastSection(true);
  // In a narrow window the columns scroll: the bar takes no row away.
  QObject::connect(table.horizontalScrollBar(), &QScrollBar::rangeChanged, &table,
                   [&table] { setTwoLineHeight(table); });
}

void fitTwoLineTable(QTableView& table, int mostRows) {
  table.setProperty(kMostRows, mostRows);
  setTwoLineHeight(table);
  if (table.model()->rowCount() > 0) table.selectRow(0);
}

} // namespace haven::gui
