#include "gui/pack_part_card.h"

#include "gui/form.h"
#include "gui/read_table.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace haven::gui {

int PackPartModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_part.rows.size());
}

int PackPartModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_part.header.size());
}

QVariant PackPartModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  const QString text = m_part.rows[static_cast<std::size_t>(index.row())].value(index.column());
  if (role == Qt::DisplayRole) return text;
  if (role == Qt::AccessibleTextRole) return QStringLiteral("%1: %2").arg(m_part.header.value(index.column()), text);
  return {};
}

QVariant PackPartModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  return role == Qt::DisplayRole ? QVariant(m_part.header.value(section)) : QVariant();
}

void WholeTable::fit() {
  resizeRowsToContents();
  for (int row = 0; row < model()->rowCount(); ++row)
    if (rowHeight(row) > verticalHeader()->defaultSectionSize()) setRowHeight(row, rowHeight(row) + theme::kSpace8);
  int height = horizontalHeader()->sizeHint().height() + theme::kSpace4;
  for (int row = 0; row < model()->rowCount(); ++row)
    height += rowHeight(row);
  setFixedHeight(height);
}

void WholeTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  if (event->size().width() != event->oldSize().width())
    QMetaObject::invokeMethod(this, &WholeTable::fit, Qt::QueuedConnection);
}

PackPartCard::PackPartCard(const PackPart& part, bool asksTick, QWidget* parent) : QFrame(parent), m_part(part.id) {
  setProperty("look", "card");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace24, theme::kSpace16);
  column->setSpacing(theme::kSpace8);
  column->addWidget(makeText(part.title, theme::TextSize::Heading));
  for (const QString& line : part.lines)
    column->addWidget(makeText(line));
  if (!part.rows.empty()) {
    auto* table = new WholeTable;
    table->setObjectName(QStringLiteral("part_") + part.id);
    setUpReadTable(*table, *new PackPartModel(part, table), part.title);
    table->setShowGrid(true);
    table->setWordWrap(true);
    table->setProperty("look", "grid");
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->resizeColumnsToContents();
    for (int i = 0; i < part.header.size(); ++i) {
      constexpr int kMostWidth = 300;
      table->setColumnWidth(i, std::min(table->columnWidth(i) + theme::kSpace16, kMostWidth));
    }
    table->horizontalHeader()->setSectionResizeMode(part.wide, QHeaderView::Stretch);
    int row = 0;
    for (const int rows : part.of) {
      for (int merged = 0; merged < part.merged && rows > 1; ++merged)
        table->setSpan(row, merged, rows, 1);
      row += rows;
    }
    table->fit();
    column->addWidget(table);
  }
  if (!asksTick) return;
  m_tick = new QCheckBox(tr("Compared with the manual"));
  m_tick->setObjectName(QStringLiteral("compared_") + part.id);
  m_tick->setAccessibleName(tr("%1: compared with the manual").arg(part.title));
  connect(m_tick, &QCheckBox::toggled, this, &PackPartCard::ticked);
  column->addWidget(m_tick, 0, Qt::AlignLeft);
}

bool PackPartCard::isTicked() const {
  return m_tick != nullptr && m_tick->isChecked();
}

void PackPartCard::takeFocus() {
  if (m_tick != nullptr) m_tick->setFocus();
}

void PackPartCard::setTicked(bool ticked) {
  if (m_tick != nullptr) m_tick->setChecked(ticked);
}

} // namespace haven::gui
