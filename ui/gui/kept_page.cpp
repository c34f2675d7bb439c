#include "gui/kept_page.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QTextCursor>
#include <QTimer>

#include <functional>

namespace haven::gui {
namespace {

constexpr int kLookAgainMs = 40; // a page gets its heights in a few rounds of laying out
constexpr int kMostLooks = 12;

/// Names of Qt's own parts say nothing of the page.
bool isNamed(const QWidget& widget) {
  return !widget.objectName().isEmpty() && !widget.objectName().startsWith(QLatin1String("qt_"));
}

QString pathOf(const QWidget& page, const QWidget& widget) {
  QString path = isNamed(widget) ? widget.objectName() : QLatin1String(widget.metaObject()->className());
  for (const QWidget* up = widget.parentWidget(); &widget != &page && up != nullptr && up != &page;
       up = up->parentWidget())
    if (isNamed(*up)) path.prepend(up->objectName() + QLatin1Char('/'));
  return path;
}

/// Every widget of a page with its path; those of one name are counted in the order in which they were made.
void forEach(const QWidget& page, const std::function<void(const QString& path, QWidget& widget)>& act) {
  QMap<QString, int> seen;
  for (QWidget* widget : page.findChildren<QWidget*>()) {
    const QString path = pathOf(page, *widget);
    const int before = seen[path]++;
    act(before == 0 ? path : QStringLiteral("%1#%2").arg(path).arg(before + 1), *widget);
  }
}

bool isPartOfField(const QWidget& widget) {
  return qobject_cast<const QComboBox*>(widget.parentWidget()) != nullptr ||
         qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) != nullptr;
}

bool isNothing(const QJsonValue& value) {
  return value == QJsonValue(QString()) || value == QJsonValue(false);
}

/// What stands in a field; undefined for what is none, or is one that is never kept.
QJsonValue valueOf(const QWidget& widget) {
  if (isPartOfField(widget) || widget.inputMethodHints().testFlag(Qt::ImhSensitiveData)) return QJsonValue::Undefined;
  if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
    return line->echoMode() == QLineEdit::Normal && !line->isReadOnly() ? QJsonValue(line->text())
                                                                        : QJsonValue::Undefined;
  if (const auto* note = qobject_cast<const QPlainTextEdit*>(&widget))
    return note->isReadOnly() ? QJsonValue::Undefined : QJsonValue(note->toPlainText());
  if (const auto* box = qobject_cast<const QComboBox*>(&widget)) return box->currentText();
  if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(&widget)) return spin->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
    return button->isCheckable() ? QJsonValue(button->isChecked()) : QJsonValue::Undefined;
  return QJsonValue::Undefined;
}

/// As a person would, so that the page notices.
bool fill(QWidget& widget, const QJsonValue& value) {
  if (!widget.isEnabled()) return false;
  if (auto* line = qobject_cast<QLineEdit*>(&widget)) {
    line->setText(value.toString());
    emit line->textEdited(value.toString());
    return true;
  }
  if (auto* note = qobject_cast<QPlainTextEdit*>(&widget)) {
    note->setPlainText(value.toString());
    return true;
  }
  if (auto* box = qobject_cast<QComboBox*>(&widget)) {
    const int index = box->findText(value.toString());
    if (index >= 0)
      box->setCurrentIndex(index);
    else if (box->isEditable())
      box->setEditText(value.toString());
    return index >= 0 || box->isEditable();
  }
  if (auto* spin = qobject_cast<QAbstractSpinBox*>(&widget)) {
    if (auto* text = spin->findChild<QLineEdit*>()) text->setText(value.toString());
    spin->interpretText();
    return true;
  }
  auto* button = qobject_cast<QAbstractButton*>(&widget);
  // Of those of which one is chosen, the other goes out by itself.
  const bool goesOut = !value.toBool() && button != nullptr && (button->group() != nullptr || button->autoExclusive());
  if (button != nullptr && !goesOut && button->isChecked() != value.toBool()) button->click();
  return button != nullptr;
}

QWidget* at(const QWidget& page, const QString& path) {
  QWidget* found = nullptr;
  forEach(page, [&](const QString& here, QWidget& widget) {
    if (here == path) found = &widget;
  });
  return found;
}

/// A text, and not a choice that brings other fields or closes them.
bool isText(const QWidget* field) {
  return qobject_cast<const QLineEdit*>(field) != nullptr || qobject_cast<const QPlainTextEdit*>(field) != nullptr;
}

/// Fills in what fits of one of the two kinds, and takes it from what waits.
void fillKind(QWidget& page, QJsonObject& waiting, bool texts) {
  for (const QString& path : waiting.keys()) {
    const QJsonValue typed = waiting[path].toArray().at(0);
    const QJsonValue stood = waiting[path].toArray().at(1);
    QWidget* field = at(page, path);
    if (isText(field) != texts) continue;
    const QJsonValue stands = field == nullptr ? QJsonValue::Undefined : valueOf(*field);
    const bool fits = !stands.isUndefined() && (stands == stood || stood.isNull());
    if (stands == typed || (fits && fill(*field, typed))) waiting.remove(path);
  }
}

/// What a field is called on screen.
QString nameOf(const QWidget* field, const QString& path) {
  if (field != nullptr && !field->accessibleName().isEmpty()) return field->accessibleName();
  if (field != nullptr)
    for (const QLabel* label : field->window()->findChildren<QLabel*>())
      if (label->buddy() == field) return label->text();
  return path.section(QLatin1Char('/'), -1);
}

void scrollTo(QPointer<QWidget> page, const QJsonObject& bars, int looks) {
  if (page == nullptr) return;
  bool all = true;
  for (auto bar = bars.begin(); bar != bars.end(); ++bar) {
    auto* area = qobject_cast<QAbstractScrollArea*>(at(*page, bar.key()));
    if (area == nullptr) continue;
    all = all && area->verticalScrollBar()->maximum() >= bar->toInt();
    area->verticalScrollBar()->setValue(bar->toInt());
  }
  if (!all && looks > 0)
    QTimer::singleShot(kLookAgainMs, page, [page, bars, looks] { scrollTo(page, bars, looks - 1); });
}

} // namespace

PageFields fieldsOf(const QWidget& page) {
  PageFields fields;
  forEach(page, [&](const QString& path, const QWidget& widget) {
    if (!widget.isVisibleTo(&page)) return; // of a place that is not open: it may be of another case
    if (const QJsonValue value = valueOf(widget); !value.isUndefined()) fields[path] = value;
  });
  return fields;
}

QJsonObject unkept(const PageFields& typed, const PageFields& stored) {
  QJsonObject differing;
  for (auto field = typed.begin(); field != typed.end(); ++field) {
    const auto before = stored.find(field.key());
    const QJsonValue stood = before == stored.end() ? QJsonValue() : *before;
    const bool still = stood.isNull() && isNothing(*field); // just made, and nothing filled in
    if (*field != stood && !still) differing[field.key()] = QJsonArray{*field, stood};
  }
  return differing;
}

QStringList fillIn(QWidget& page, const QJsonObject& unkept) {
  QJsonObject waiting = unkept;
  for (qsizetype before = waiting.size() + 1; waiting.size() < before;) {
    before = waiting.size(); // a choice can bring a text, which was passed by, or close one that was typed before it
    fillKind(page, waiting, true);
    fillKind(page, waiting, false);
  }
  QStringList left;
  for (auto one = waiting.begin(); one != waiting.end(); ++one)
    if (const QString typed = one->toArray().at(0).toString(); !typed.isEmpty())
      left << QStringLiteral("%1: %2").arg(nameOf(at(page, one.key()), one.key()), typed);
  return left;
}

QJsonObject openWithin(QWidget& page) {
  QJsonObject within;
  const auto note = [&](const QString& path, QWidget& widget) {
    const auto* part = dynamic_cast<OpensWithin*>(&widget);
    // What a place that is not open shows may be of another case.
    const QString open = part == nullptr || !widget.isVisibleTo(&page) ? QString() : part->openWithin();
    if (!open.isEmpty()) within[path] = open;
  };
  note(QString(), page);
  forEach(page, note);
  return within;
}

void openAgain(QWidget& page, const QJsonObject& within) {
  for (auto part = within.begin(); part != within.end(); ++part) {
    QWidget* widget = part.key().isEmpty() ? &page : at(page, part.key());
    if (auto* opens = dynamic_cast<OpensWithin*>(widget)) opens->openAgain(part->toString());
  }
}

QJsonObject spotOf(const QWidget& page) {
  QJsonObject spot;
  QJsonObject bars;
  const QWidget* focused = page.window()->focusWidget();
  forEach(page, [&](const QString& path, const QWidget& widget) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget);
    if (area != nullptr && area->verticalScrollBar()->value() > 0) bars[path] = area->verticalScrollBar()->value();
    if (&widget != focused) return;
    spot["focus"] = path;
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) spot["cursor"] = line->cursorPosition();
    if (const auto* note = qobject_cast<const QPlainTextEdit*>(&widget)) spot["cursor"] = note->textCursor().position();
  });
  if (!bars.isEmpty()) spot["scrolled"] = bars;
  return spot;
}

void goToSpot(QWidget& page, const QJsonObject& spot) {
  if (QWidget* field = at(page, spot["focus"].toString()); field != nullptr && !spot["focus"].toString().isEmpty()) {
    field->setFocus(Qt::OtherFocusReason);
    const int cursor = spot["cursor"].toInt();
    if (auto* line = qobject_cast<QLineEdit*>(field)) line->setCursorPosition(cursor);
    if (auto* note = qobject_cast<QPlainTextEdit*>(field)) {
      QTextCursor place = note->textCursor();
      place.setPosition(qMin(cursor, static_cast<int>(note->toPlainText().size())));
      note->setTextCursor(place);
    }
  }
  if (spot.contains("scrolled")) scrollTo(&page, spot["scrolled"].toObject(), kMostLooks);
}

} // namespace haven::gui
