#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace haven::gui {

class Prompts;

/// The quiet line that tells whether what is on a page is kept: when it was saved, or why it was not, with a button to
/// try again. Assistive technology reads a failure at once and a success only when asked.
class SaveLine : public QWidget {
  Q_OBJECT
 public:
  explicit SaveLine(const Clock& clock, QWidget* parent = nullptr);
  void clear();
  void showSaved();
  void showFailure(const Error& error);

  /// Whether the user leaves a page although the store did not take everything on it.
  static bool confirmLoss(Prompts& prompts, QWidget* page);

 signals:
  void retryWanted();

 private:
  const Clock* m_clock;
  QLabel* m_text;
  QPushButton* m_retry;
};

} // namespace haven::gui
