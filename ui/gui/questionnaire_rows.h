#pragma once

#include "gui/answer_typing.h"
#include "instruments/instrument.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace haven::gui {

/// One item of a questionnaire as a line: number, statement, a box for each answer, and its answer in words.
class QuestionnaireRow : public QWidget {
  Q_OBJECT
 public:
  struct State {
    std::optional<int> answer;
    QString words;       ///< the answer in words, or why there is none
    bool marked = false; ///< asks for attention; the words say why
    bool operator==(const State&) const = default;
  };

  QuestionnaireRow(const QString& number, const QString& title, const std::vector<int>& values,
                   QWidget* parent = nullptr);
  void setState(const State& state);
  [[nodiscard]] const State& state() const { return m_state; }
  void setCurrent(bool current);
  [[nodiscard]] bool isCurrent() const { return m_current; }
  [[nodiscard]] QString title() const { return m_title; }

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;

 signals:
  /// A box was clicked.
  void chosen(int value);
  /// The line was clicked beside its boxes.
  void pointedAt();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  [[nodiscard]] QRect boxRect(std::size_t box) const;
  [[nodiscard]] int boxesWidth() const;
  [[nodiscard]] int boxesLeft(int width) const;
  [[nodiscard]] QRect titleRect(int width, int height) const;
  void paintBoxes(QPainter& painter) const;
  void speak();

  QString m_number;
  QString m_title;
  std::vector<int> m_values;
  State m_state;
  bool m_current = false;
};

/// Every item of a questionnaire below each other, made for typing over a paper form: a digit answers the current item
/// and goes on, Backspace and the arrows go back and forth, Delete and the point clear, the space bar goes on without
/// an answer. One stop for the Tab key.
class QuestionnaireRows : public QWidget {
  Q_OBJECT
 public:
  explicit QuestionnaireRows(const char* objectName, QWidget* parent = nullptr);
  /// Shows the items of an instrument anew; the rows are named `row1`, `row2`, ...
  void setForm(const instruments::Instrument& instrument);
  void setState(int row, const QuestionnaireRow::State& state);
  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] int current() const { return m_current; }
  [[nodiscard]] QuestionnaireRow* row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
  /// Marks a row as the one that is filled in; emits nothing.
  void setCurrent(int row);
  void focusCurrent();

  /// What can be answered: the answers of the scale, or without one the digits of a paper form.
  static std::vector<int> valuesOf(const instruments::Instrument& instrument);
  /// What an item says, or `Vraag 12` where the wording is not known.
  static QString titleOf(const instruments::Item& item);

 signals:
  void answered(int row, int value);
  void cleared(int row);
  /// Gone on from without an answer.
  void passed(int row);
  /// A number was typed that is no answer; the row stays the current one.
  void refused(int row, int number);
  /// The keypad sends arrows in place of digits.
  void numLockOff();
  /// Another row became the current one.
  void moved(int row);
  /// Gone on from the last row.
  void ended();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool takeKey(int key, Qt::KeyboardModifiers modifiers);
  void takeDigit(int digit);
  void go(int row);
  void showWaiting();

  std::vector<QuestionnaireRow*> m_rows;
  AnswerTyping m_typing;
  int m_current = 0;
};

} // namespace haven::gui
