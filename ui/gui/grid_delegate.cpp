#include "gui/grid_delegate.h"

#include "gui/clipboard_cells.h"
#include "gui/grid_view.h"
#include "gui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace haven::gui {
namespace {

constexpr auto kBefore = "before"; // what stood in the cell when its editor opened

const GridModel& gridOf(const QModelIndex& index) {
  return *qobject_cast<const GridModel*>(index.model());
}

QString faultOf(const QModelIndex& index) {
  return index.data(GridModel::FaultRole).toString();
}

/// More than one cell.
bool holdsBlock(const QString& clipboard) {
  const auto rows = cellsFromClipboard(clipboard);
  return rows.size() > 1 || (rows.size() == 1 && rows.front().size() > 1);
}

} // namespace

QWidget* GridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
  // The draft hears of every key; the signal's own object cannot be const.
  auto* self = const_cast<GridDelegate*>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast)
  const QString name = index.data(Qt::AccessibleTextRole).toString();
  QWidget* editor = nullptr;
  if (gridOf(index).kindOf(index) == CellKind::Choice) {
    auto* box = new QComboBox(parent);
    box->addItem(QString());
    box->addItems(gridOf(index).choicesOf(index));
    connect(box, &QComboBox::currentIndexChanged, self, [self, box] { emit self->commitData(box); });
    editor = box;
  } else {
    auto* line = new QLineEdit(parent);
    line->setFrame(false);
    line->setProperty("look", "cell");
    connect(line, &QLineEdit::textEdited, self, [self, line] { emit self->commitData(line); });
    editor = line;
  }
  editor->setObjectName(QStringLiteral("cellEditor"));
  editor->setAccessibleName(name);
  editor->setProperty(kBefore, index.data(Qt::EditRole));
  return editor;
}

void GridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
  const QString text = index.data(Qt::EditRole).toString();
  editor->setAccessibleDescription(faultOf(index));
  if (auto* box = qobject_cast<QComboBox*>(editor)) {
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findText(text)));
  } else if (auto* line = qobject_cast<QLineEdit*>(editor); line != nullptr && line->text() != text) {
    line->setText(text);
  }
}

void GridDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
  const auto* box = qobject_cast<QComboBox*>(editor);
  model->setData(index, box != nullptr ? box->currentText() : qobject_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

void GridDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  const CellKind kind = gridOf(index).kindOf(index);
  const bool says = kind == CellKind::Fixed || index.data(Qt::EditRole).toString().isEmpty();
  if (says) option->palette.setColor(QPalette::Text, theme::palette().muted);
  if (!faultOf(index).isEmpty()) option->text = (QStringLiteral("\u25B8 ") + option->text).trimmed();
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  // The margins of a cell take from the width its words have.
  QStyleOptionViewItem narrower = option;
  if (option.rect.width() > 0) narrower.rect.setWidth(option.rect.width() - theme::kSpace24);
  return QStyledItemDelegate::sizeHint(narrower, index) + QSize(0, theme::kSpace8);
}

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const theme::Palette& palette = theme::palette();
  if (!faultOf(index).isEmpty()) painter->fillRect(option.rect, palette.notice);
  QStyledItemDelegate::paint(painter, option, index);
  if ((option.state & QStyle::State_HasFocus) == 0) return;
  painter->save();
  painter->setPen(QPen(palette.accent, 2));
  painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
  painter->restore();
}

bool GridDelegate::eventFilter(QObject* watched, QEvent* event) {
  auto* line = qobject_cast<QLineEdit*>(watched);
  if (event->type() == QEvent::KeyPress && line != nullptr &&
      static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) && holdsBlock(QApplication::clipboard()->text())) {
    emit closeEditor(line); // a block goes into the cells, not into the line
    qobject_cast<GridView*>(parent())->pasteClipboard();
    return true;
  }
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && line != nullptr) {
    line->setText(line->property(kBefore).toString());
    emit commitData(line);
  }
  return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace haven::gui
