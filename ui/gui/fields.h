#pragma once

#include "base/date.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QString>
#include <QTimer>

#include <optional>

namespace haven::gui {

/// A date as people type it; empty or wrong gives no date.
class DateField : public QLineEdit {
  Q_OBJECT
 public:
  explicit DateField(const char* objectName, QWidget* parent = nullptr);
  [[nodiscard]] std::optional<Date> date() const;
  void setDate(std::optional<Date> date);
  [[nodiscard]] bool isEmpty() const { return text().trimmed().isEmpty(); }
};

/// A note of several lines: Tab moves on, grows with its text, tells when typing pauses, refuses what is longer than a
/// record keeps without cutting it.
class NoteField : public QPlainTextEdit {
  Q_OBJECT
 public:
  explicit NoteField(const char* objectName, int lines = 2, QWidget* parent = nullptr);
  /// Fires `settled` now if something was typed since the last time.
  void flush();
  /// Shows text without taking it for typing.
  void setStored(const QString& text);
  [[nodiscard]] QSize sizeHint() const override;

 signals:
  /// The text changed and typing paused, or the field was left.
  void settled();
  /// What was pasted or typed is too long; the text before it is still there.
  void refused();

 protected:
  void focusOutEvent(QFocusEvent* event) override;
  void insertFromMimeData(const QMimeData* source) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void fit();
  QTimer m_pause;
  int m_lines;
  bool m_storing = false;
  bool m_pending = false;
};

} // namespace haven::gui
