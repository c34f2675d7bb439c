#pragma once

#include "instruments/instrument.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace haven::gui {

/// What stays above the rows of a questionnaire while they scroll: how far one is, what the digits stand for, and what
/// the program has to say about the last key, read out at once by assistive technology.
class QuestionnaireStrip : public QWidget {
  Q_OBJECT
 public:
  explicit QuestionnaireStrip(QWidget* parent = nullptr);
  void setForm(const instruments::Instrument& instrument);
  void showProgress(const QString& words, int done, int all);
  /// Words instead of a count of answers; without the keys of the rows.
  void showWords(const QString& words);
  void say(const QString& words);

 signals:
  void nextEmptyWanted();

 private:
  QLabel* m_count;
  QProgressBar* m_bar;
  QPushButton* m_empty;
  QLabel* m_legend;
  QLabel* m_said;
};

} // namespace haven::gui
