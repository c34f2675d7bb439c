#pragma once

#include "gui/theme.h"
#include "instruments/instrument.h"

#include <QRadioButton>
#include <QWidget>

#include <optional>
#include <vector>

namespace haven::gui {

/// Whose eyes an answer is meant for.
enum class AnswerVoice {
  Professional, ///< value and label of the source
  Neutral,      ///< neutral label only: no number that could be read as points
};

/// One answer as a tile with a mark and wrapping words.
class AnswerButton : public QRadioButton {
  Q_OBJECT
 public:
  AnswerButton(const instruments::AnswerOption& option, AnswerVoice voice, QWidget* parent);
  [[nodiscard]] int value() const { return m_value; }
  /// Height that shows every word at this width.
  [[nodiscard]] int heightFor(int width) const;

 protected:
  void paintEvent(QPaintEvent* event) override;
  [[nodiscard]] bool hitButton(const QPoint& pos) const override { return rect().contains(pos); }

 private:
  [[nodiscard]] QRect wordsRect(int width, int height) const;
  [[nodiscard]] bool isRow(int width) const;
  [[nodiscard]] QFont wordsFont() const;

  int m_value;
  AnswerVoice m_voice;
};

/// The answers of one item, side by side from one pole to the other, or below each other where it is narrow. One stop
/// for the Tab key; arrows, Home and End choose; Enter confirms. The tiles are named `answer1`, `answer2`, ...
class AnswerSelector : public QWidget {
  Q_OBJECT
 public:
  AnswerSelector(const char* objectName, AnswerVoice voice, QWidget* parent = nullptr);
  void setOptions(const std::vector<instruments::AnswerOption>& options);
  /// Shows an answer without taking it for a choice of the user.
  void setValue(std::optional<int> value);
  [[nodiscard]] std::optional<int> value() const { return m_value; }
  /// Chooses as the user would; unknown values do nothing.
  void choose(int value);
  /// Gives the focus to the chosen answer, or to the first.
  void focusAnswer();

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void chosen(int value);
  /// Enter was pressed on an answer: go on.
  void confirmed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] bool fitsBesides(int width) const;
  void show(std::optional<int> value);
  void arrange();

  AnswerVoice m_voice;
  std::vector<AnswerButton*> m_buttons;
  std::optional<int> m_value;
};

} // namespace haven::gui
