#pragma once

#include "gui/draft_sheet.h"
#include "gui/kept_page.h"

#include <QString>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace haven::gui {

class CardForm;
class CardSteps;
class PageFrame;
class SaveLine;
class TogetherView;

/// One behaviour a card, for the professional at the talk. Everything is kept as it is entered; leaving and coming
/// back, also after a crash, opens the same card. While the parents look at the shared view this page shows nothing.
class CardPage : public QWidget, public OpensWithin {
  Q_OBJECT
 public:
  explicit CardPage(Session& session, QWidget* parent = nullptr);
  ~CardPage() override;

  /// Opens a draft at the card where it stopped, or at a certain item.
  Status open(casefile::AdministrationId id, const QString& item = {});
  /// Keeps what is still being typed; false when the store could not take everything.
  bool settle();
  /// What the store could not take.
  [[nodiscard]] QString openWithin() const override { return m_sheet->waiting(); }
  void openAgain(const QString& what) override { m_sheet->takeUp(what); }
  /// The shared view while it is open, else nullptr.
  [[nodiscard]] TogetherView* togetherView() const { return m_together.get(); }

 signals:
  void left();
  void resultWanted(qint64 id);
  void conditionsWanted(qint64 id);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void buildActions();
  void addShortcuts();
  void showCard();
  void showSteps();
  void showSaveState();
  void go(int card);
  void goOn();
  void leave();
  void openTogether();
  void closeTogether();

  Session* m_session;
  DraftSheet* m_sheet;
  QStackedLayout* m_stack;
  PageFrame* m_frame;
  CardSteps* m_steps;
  CardForm* m_form;
  SaveLine* m_saveLine;
  QPushButton* m_previous;
  QPushButton* m_next;
  QPushButton* m_toResult;
  std::unique_ptr<TogetherView> m_together;
};

} // namespace haven::gui
