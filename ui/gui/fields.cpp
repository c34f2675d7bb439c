#include "gui/fields.h"

#include "casefile/administration.h"
#include "gui/theme.h"

#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace haven::gui {
namespace {

constexpr int kPauseMs = 600; // long enough not to write at every key, short enough to lose a word at most

qsizetype codePoints(const QString& text) {
  return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace

DateField::DateField(const char* objectName, QWidget* parent) : QLineEdit(parent) {
  setObjectName(QLatin1String(objectName));
  setPlaceholderText(tr("dd-mm-yyyy"));
  setMaximumWidth(180);
  setMaxLength(20);
  connect(this, &QLineEdit::editingFinished, this, [this] {
    if (const auto read = date()) setDate(read);
  });
}

std::optional<Date> DateField::date() const {
  const auto read = parseDutchDate(text().toStdString());
  return read ? std::optional(*read) : std::nullopt;
}

void DateField::setDate(std::optional<Date> date) {
  setText(date ? QString::fromStdString(formatDutchDate(*date)) : QString());
}

NoteField::NoteField(const char* objectName, int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines) {
  setObjectName(QLatin1String(objectName));
  setTabChangesFocus(true);
  setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPauseMs);
  connect(&m_pause, &QTimer::timeout, this, &NoteField::flush);
  connect(this, &QPlainTextEdit::textChanged, this, [this] {
    fit();
    if (m_storing) return;
    m_pending = true;
    m_pause.start();
  });
  fit();
}

void NoteField::flush() {
  m_pause.stop();
  if (!m_pending) return;
  m_pending = false;
  emit settled();
}

void NoteField::setStored(const QString& text) {
  if (toPlainText() == text) return;
  m_storing = true;
  setPlainText(text);
  m_storing = false;
  m_pending = false;
  m_pause.stop();
}

QSize NoteField::sizeHint() const {
  return {QPlainTextEdit::sizeHint().width(), height()};
}

void NoteField::fit() {
  constexpr int kMostLines = 12;
  const int lines = std::clamp(static_cast<int>(document()->size().height()), m_lines, kMostLines);
  const int wanted = lines * fontMetrics().lineSpacing() + 2 * theme::kSpace16;
  if (wanted != height()) setFixedHeight(wanted);
}

void NoteField::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  flush();
}

void NoteField::insertFromMimeData(const QMimeData* source) {
  const QString addition = source->text();
  if (static_cast<std::size_t>(codePoints(toPlainText()) + codePoints(addition)) > casefile::kMaxText) {
    emit refused();
    return;
  }
  insertPlainText(addition);
}

void NoteField::keyPressEvent(QKeyEvent* event) {
  const bool adds = !event->text().isEmpty() && event->text().front().isPrint();
  if (adds && !textCursor().hasSelection() &&
      static_cast<std::size_t>(codePoints(toPlainText())) >= casefile::kMaxText) {
    emit refused();
    return;
  }
  QPlainTextEdit::keyPressEvent(event);
}

} // namespace haven::gui
