#include "gui/life_events_model.h"

#include "gui/life_line_words.h"
#include "gui/theme.h"
#include "text/labels.h"

#include <QColor>
#include <QFont>

namespace haven::gui {

void LifeEventsModel::setLife(LifeCourse life) {
  beginResetModel();
  m_life = std::move(life);
  m_items = lifeLineItems(m_life);
  m_hovered = -1;
  endResetModel();
}

void LifeEventsModel::setHovered(int row) {
  if (row == m_hovered) return;
  m_hovered = row;
  emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::FontRole, Qt::BackgroundRole});
}

int LifeEventsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int LifeEventsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString LifeEventsModel::cell(const LifeLineItem& item, int column) const {
  switch (column) {
  case What:
    return kindWords(m_life, item);
  case Begin:
    return beginWords(m_life, item);
  case End:
    return endWords(m_life, item);
  case Age:
    return text::formatAge(completedMonths(m_life.birth, item.first));
  default:
    break;
  }
  if (item.kind == LifeLineItem::Kind::Unknown) return tr("not known where the youth lived");
  return shortWords(m_life, item);
}

QVariant LifeEventsModel::data(const QModelIndex& index, int role) const {
  const auto row = static_cast<std::size_t>(index.row());
  if (!index.isValid() || row >= m_items.size()) return {};
  const LifeLineItem& item = m_items[row];
  if (role == Qt::DisplayRole) return cell(item, index.column());
  if (role == Qt::ToolTipRole) {
    const casefile::LifeEvent* event = eventOf(m_life, item);
    const QString note = event == nullptr ? QString() : QString::fromStdString(event->note);
    return QStringLiteral("<qt>%1<br>%2</qt>").arg(fullWords(m_life, item).toHtmlEscaped(), note.toHtmlEscaped());
  }
  if (role == Qt::BackgroundRole && index.row() == m_hovered) return theme::palette().accentSoft;
  if (role == Qt::FontRole && index.row() == m_hovered) {
    QFont bold = theme::font(theme::TextSize::Body);
    bold.setWeight(QFont::DemiBold);
    return bold;
  }
  if (role == Qt::ForegroundRole && item.kind != LifeLineItem::Kind::Event) return theme::palette().muted;
  return {};
}

QVariant LifeEventsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  const QString names[] = {tr("What"), tr("From"), tr("To"), tr("What there was"), tr("Age")};
  return names[section];
}

} // namespace haven::gui
