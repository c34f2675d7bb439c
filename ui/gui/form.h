#pragma once

#include "base/date.h"
#include "gui/theme.h"

#include <QFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QString>
#include <QTimer>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace haven::gui {

/// Running text in one of the five sizes; wraps, is selectable only where asked, never wider than is readable.
QLabel* makeText(const QString& text, theme::TextSize size = theme::TextSize::Body, QWidget* parent = nullptr);
/// Second-rank text.
QLabel* makeMuted(const QString& text, QWidget* parent = nullptr);

/// One point of a list, its lines hanging beside the dash.
QWidget* makePoint(const QString& text, theme::TextSize size = theme::TextSize::Body);

enum class ButtonRank { Ordinary, Primary, Quiet, Place, Answer };
QPushButton* makeButton(const QString& text, const char* objectName, ButtonRank rank = ButtonRank::Ordinary);

/// A white sheet with soft edges; add to `layout()`.
QFrame* makeCard(QWidget* parent = nullptr);
/// A calm notice with a title line and text.
QFrame* makeNotice(const QString& title, const QString& text, const char* objectName = nullptr);
QFrame* makeRule();

/// Label above, field, help below, and a line that says what is wrong. The label is the field's buddy, so assistive
/// technology reads it; the help text is its accessible description.
class FormField : public QWidget {
  Q_OBJECT
 public:
  FormField(const QString& label, QWidget* field, const QString& help = {}, QWidget* parent = nullptr);
  /// Empty: nothing wrong.
  void setProblem(const QString& problem);
  [[nodiscard]] bool hasProblem() const;
  [[nodiscard]] QWidget* field() const { return m_field; }
  void setLabel(const QString& label);
  void setHelp(const QString& help);

 private:
  QWidget* m_field;
  QLabel* m_label;
  QLabel* m_help;
  QLabel* m_problem;
};

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

/// The frame all pages share: title, one sentence of purpose, content in a scrolling column, help at the side, one row
/// of actions at the foot. Pages fill `content()`, `side()` and `actions()`.
class PageFrame : public QWidget {
  Q_OBJECT
 public:
  explicit PageFrame(const char* objectName, QWidget* parent = nullptr);
  void setTitle(const QString& title, const QString& purpose);
  /// Keeps the column and the actions under it no wider than this and in the middle; for pages that are a short form.
  void setNarrow(int width);
  [[nodiscard]] QVBoxLayout* content() const { return m_content; }
  /// Help at the side; hidden while empty and when the window is too narrow for it.
  [[nodiscard]] QVBoxLayout* side() const { return m_side; }
  void showSide(bool visible);
  [[nodiscard]] QBoxLayout* actions() const { return m_actions; }
  void showActions(bool visible);
  [[nodiscard]] QScrollArea* scroll() const { return m_scroll; }
  /// Removes every widget and space from the content column.
  void clearContent();
  /// A calm line under the title that tells what went wrong; empty hides it. Read out by assistive technology.
  void setProblem(const QString& text);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QLabel* m_title;
  QLabel* m_purpose;
  QWidget* m_column;
  QFrame* m_problemFrame;
  QLabel* m_problem;
  QScrollArea* m_scroll;
  QVBoxLayout* m_content;
  QFrame* m_sideFrame;
  QVBoxLayout* m_side;
  QFrame* m_actionsFrame;
  QBoxLayout* m_actions;
  bool m_sideWanted = false;
};

/// Removes and deletes everything in a layout.
void clearLayout(QLayout* layout);

} // namespace haven::gui
