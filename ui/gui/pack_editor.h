#pragma once

#include "gui/pack_draft.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace haven::gui {

class PackStepPage;
class PageFrame;
class SaveLine;

/// Entering a licence pack from the manual, step by step in the manual's order. Every step can be opened at any time
/// and its title counts what is open; everything is kept as it is entered, and the draft goes on at the same step.
class PackEditor : public QWidget {
  Q_OBJECT
 public:
  explicit PackEditor(Session& session, QWidget* parent = nullptr);
  Status open(store::PackDraftId draft);
  /// Keeps what is still being typed; false when the store could not take everything.
  bool settle();

 signals:
  void left();
  /// The draft has become a pack.
  void finished(const QString& hash, const QString& version);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeSteps();
  void buildActions();
  void addShortcuts();
  [[nodiscard]] PackStepPage* page(PackStep step) const { return m_pages[static_cast<std::size_t>(step)]; }
  void giveRoom();
  [[nodiscard]] bool has(PackStep step) const;
  void showStep(PackStep step, const SheetFault* fault = nullptr);
  void move(int by);
  void showCounts();
  void showSaveState();
  void goToFault(int index);
  void leave();
  void finish();

  Session* m_session;
  PackDraft m_draft;
  PackStep m_step = PackStep::Manual;
  QLabel* m_instrument;
  std::array<QPushButton*, kPackSteps> m_titles{};
  PageFrame* m_frame;
  std::array<PackStepPage*, kPackSteps> m_pages{};
  SaveLine* m_saveLine;
  QPushButton* m_previous;
  QPushButton* m_next;
  QPushButton* m_finish;
};

} // namespace haven::gui
