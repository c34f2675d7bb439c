#include "gui/interruptible_prompts.h"

#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QTimer>

namespace haven::gui {
namespace {

/// The field of a question for a text, where one is open.
QPlainTextEdit* openText() {
  const QWidget* dialog = QApplication::activeModalWidget();
  return dialog == nullptr ? nullptr : dialog->findChild<QPlainTextEdit*>(QStringLiteral("promptText"));
}

} // namespace

void InterruptiblePrompts::silence() {
  m_silent = true;
  if (const QPlainTextEdit* field = openText(); field != nullptr && !field->toPlainText().trimmed().isEmpty())
    m_begun[m_title] = field->toPlainText();
  while (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
    dialog->reject();
    if (dialog->isVisible()) return; // refuses; the one who waits for it asks again
  }
}

template <class T, class Ask>
T InterruptiblePrompts::during(T left, Ask ask) {
  if (m_silent) return left;
  ++m_open;
  T answer = ask();
  --m_open;
  if (m_silent) return left;
  return answer;
}

bool InterruptiblePrompts::confirm(QWidget* parent, const Question& question) {
  return during(false, [&] { return m_asked->confirm(parent, question); });
}

void InterruptiblePrompts::tell(QWidget* parent, const QString& title, const QString& text) {
  during(false, [&] {
    m_asked->tell(parent, title, text);
    return true;
  });
}

std::optional<QString> InterruptiblePrompts::askText(QWidget* parent, const QString& title, const QString& text,
                                                     const QString& label) {
  m_title = title;
  const QString begun = m_begun.take(title);
  if (!begun.isEmpty())
    QTimer::singleShot(0, parent, [begun] {
      if (QPlainTextEdit* field = openText()) field->setPlainText(begun);
    });
  return during(std::optional<QString>(), [&] { return m_asked->askText(parent, title, text, label); });
}

std::optional<Secret> InterruptiblePrompts::askPassphrase(QWidget* parent, const QString& title, const QString& text,
                                                          const QString& problem) {
  return during(std::optional<Secret>(), [&] { return m_asked->askPassphrase(parent, title, text, problem); });
}

std::optional<QString> InterruptiblePrompts::chooseFolder(QWidget* parent, const QString& title, const QString& start) {
  return during(std::optional<QString>(), [&] { return m_asked->chooseFolder(parent, title, start); });
}

std::optional<QString> InterruptiblePrompts::chooseSaveFile(QWidget* parent, const QString& title, const QString& start,
                                                            const QString& filter) {
  return during(std::optional<QString>(), [&] { return m_asked->chooseSaveFile(parent, title, start, filter); });
}

std::optional<QString> InterruptiblePrompts::chooseOpenFile(QWidget* parent, const QString& title, const QString& start,
                                                            const QString& filter) {
  return during(std::optional<QString>(), [&] { return m_asked->chooseOpenFile(parent, title, start, filter); });
}

bool InterruptiblePrompts::choosePrinter(QWidget* parent, QPrinter& printer) {
  return during(false, [&] { return m_asked->choosePrinter(parent, printer); });
}

} // namespace haven::gui
