#include "gui/read_table.h"

#include "gui/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace haven::gui {

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

} // namespace haven::gui
