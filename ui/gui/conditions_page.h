#pragma once

#include "gui/fields.h"
#include "gui/form.h"
#include "gui/open_record.h"
#include "gui/page_frame.h"

#include <QTimer>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace haven::gui {

class SaveLine;

/// What has to be settled before the cards open: what the form is and about which relationship, the day of the talk
/// with what the age advice says of it, that it was explained and agreed, and who is there. Every change is kept.
class ConditionsPage : public PageFrame {
  Q_OBJECT
 public:
  explicit ConditionsPage(Session& session, QWidget* parent = nullptr);

  /// Opens a draft. RecordFinal for a completed record.
  Status open(casefile::AdministrationId id);
  /// Keeps what is still being typed; false when the store could not take it.
  bool settle();

 signals:
  void begun(qint64 id);
  /// To the details of the case.
  void detailsWanted();
  void left();

 private:
  QWidget* makeTalk();
  QWidget* makeAgreement();
  void buildActions();
  void connectFields();
  void showRecord();
  void showWords();
  void showAdvice();
  void showSexAdvice();
  void collect();
  Status store();
  void begin();
  void leave();
  /// Shows at each field what has to be settled there, blockers only after a first try to begin; the first of them.
  FormField* showProblems();

  Session* m_session;
  std::optional<OpenRecord> m_record;
  bool m_changed = false; ///< something has not reached the store
  bool m_tried = false;   ///< "Begin" was pressed
  QTimer m_pause;
  QLabel* m_about = nullptr;
  QLabel* m_talkHead = nullptr;
  QLabel* m_respondent = nullptr;
  FormField* m_respondentField = nullptr;
  DateField* m_talkDate = nullptr;
  QWidget* m_advice = nullptr;
  NoteField* m_departure = nullptr;
  QCheckBox* m_knows = nullptr;
  QLineEdit* m_explainedBy = nullptr;
  DateField* m_explainedOn = nullptr;
  QCheckBox* m_agreed = nullptr;
  QLineEdit* m_agreedBy = nullptr;
  NoteField* m_present = nullptr;
  FormField* m_talkDateField = nullptr;
  FormField* m_departureField = nullptr;
  FormField* m_knowsField = nullptr;
  FormField* m_explainedByField = nullptr;
  FormField* m_explainedOnField = nullptr;
  FormField* m_agreedField = nullptr;
  FormField* m_agreedByField = nullptr;
  FormField* m_presentField = nullptr;
  QPushButton* m_begin = nullptr;
  SaveLine* m_saveLine;
};

} // namespace haven::gui
