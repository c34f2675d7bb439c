#pragma once

#include "gui/draft_sheet.h"
#include "gui/reading_window.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace haven::gui {

class PassphraseGate;

/// What parents look along with ("Samen invullen"): one thing at a time in neutral words and large type, no score and
/// no points. Covers the screen and the program behind it; only the passphrase of who is logged in leads back,
/// whichever way one tries to leave. What stands in the middle is made by who derives from it.
class TogetherShell : public ReadingWindow {
  Q_OBJECT
 public:
  TogetherShell(Session& session, DraftSheet& sheet);
  /// Covers the screen.
  void open();
  /// Keeps what is still being typed.
  void settle() { flush(); }

 signals:
  /// The passphrase was right.
  void left();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

  virtual void goBack() = 0;
  virtual void goOn() = 0;
  virtual void focusFirst() = 0;
  /// Puts what is still being typed on the sheet.
  virtual void flush() = 0;

  [[nodiscard]] DraftSheet& sheet() const { return *m_sheet; }
  /// The middle of the screen, a column no wider than is read in one look.
  [[nodiscard]] QVBoxLayout* content() const { return m_content; }
  void setMark(const QString& mark);
  /// @param step from 1
  void showPlace(int step, int count);
  /// Nothing to count any more.
  void hidePlace();
  void showKept();
  void setMay(bool goBack, bool goOn);

 private:
  QWidget* makeHeader();
  QWidget* makeColumn();
  QWidget* makeFooter();
  void showGate();
  void askToLeave();

  DraftSheet* m_sheet;
  PassphraseGate* m_gate;
  QVBoxLayout* m_content = nullptr;
  QLabel* m_mark = nullptr;
  QLabel* m_place = nullptr;
  QProgressBar* m_progress = nullptr;
  QPushButton* m_leave = nullptr;
  QLabel* m_gateText = nullptr;
  QLabel* m_kept = nullptr;
  QPushButton* m_previous = nullptr;
  QPushButton* m_next = nullptr;
};

/// Widest content of the shared view, so that the answers stay in one look.
inline constexpr int kTogetherColumn = 1080;

/// Large and without weight: the words carry themselves.
QFont calmFont();

} // namespace haven::gui
