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

class EntryDifferences;
class OpenAnswers;
class PackNotice;
class PageFrame;
class QuestionnaireRows;
class QuestionnaireStrip;
class SaveLine;
class TogetherQuestions;

/// A questionnaire for the professional: every item in one list, typed over from paper with one hand; a second, blind
/// entry with its differences; and the open questions. Everything is kept as it is entered; coming back, also after a
/// crash, opens the same item. While parents look at the shared view this page shows nothing.
class QuestionnairePage : public QWidget, public OpensWithin {
  Q_OBJECT
 public:
  /// Which of its parts is on screen.
  enum class Part { First, Second, Differences };

  explicit QuestionnairePage(Session& session, QWidget* parent = nullptr);
  ~QuestionnairePage() override;

  /// Opens a draft where it stopped, or at a certain item.
  Status open(casefile::AdministrationId id, const QString& item = {});
  /// Keeps what is still being typed; false when the store could not take everything.
  bool settle();
  /// What the store could not take.
  [[nodiscard]] QString openWithin() const override { return m_sheet->waiting(); }
  void openAgain(const QString& what) override;
  [[nodiscard]] Part part() const { return m_part; }
  /// The shared view while it is open, else nullptr.
  [[nodiscard]] TogetherQuestions* togetherView() const { return m_together.get(); }

 signals:
  void left();
  void resultWanted(qint64 id);
  void conditionsWanted(qint64 id);
  /// To the licence packs.
  void adminWanted();

 private:
  void buildActions();
  void connectRows();
  void showForm();
  void showPart(Part part);
  [[nodiscard]] Part partToResume() const;
  void showRows();
  void showRow(int row);
  void showProgress();
  void showUnknown();
  void showSaveState();
  void say(const QString& words);
  void answer(int row, std::optional<int> value);
  void goOnFromLast();
  void toFirstEmpty();
  void toResult();
  void leave();
  void startSecond();
  void dropSecond();
  void attachPack();
  void openTogether();
  void closeTogether();
  [[nodiscard]] std::optional<int> valueOf(const std::string& item) const;
  [[nodiscard]] bool isPassed(int row) const;

  Session* m_session;
  DraftSheet* m_sheet;
  Part m_part = Part::First;
  int m_reach = 0; ///< furthest row that was current
  QStackedLayout* m_stack;
  PageFrame* m_frame;
  QuestionnaireStrip* m_strip;
  PackNotice* m_packNotice;
  QWidget* m_unknown = nullptr;
  QLabel* m_unknownWords = nullptr;
  QuestionnaireRows* m_rows;
  EntryDifferences* m_differences;
  OpenAnswers* m_open;
  SaveLine* m_saveLine;
  QPushButton* m_toOpen = nullptr;
  QPushButton* m_toResult = nullptr;
  QPushButton* m_finishSecond = nullptr;
  QPushButton* m_second = nullptr;
  QPushButton* m_drop = nullptr;
  QPushButton* m_togetherButton = nullptr;
  QLabel* m_noTogether = nullptr;
  std::unique_ptr<TogetherQuestions> m_together;
};

} // namespace haven::gui
