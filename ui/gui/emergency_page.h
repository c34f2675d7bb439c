#pragma once

#include "gui/session.h"

#include <QWidget>

class QLineEdit;

namespace haven::gui {

class FormField;
class NoteField;
class PageFrame;

/// Noodtoegang: opens a case of another team, by its number and with a reason. Says beforehand what is written down of
/// it, for whom, and for how long the case stays open.
class EmergencyPage : public QWidget {
  Q_OBJECT
 public:
  explicit EmergencyPage(Session& session, QWidget* parent = nullptr);
  void start();

 signals:
  void opened(qint64 caseId);
  void left();

 private:
  void openCase();
  void refuse(const Error& error);

  Session* m_session;
  PageFrame* m_frame;
  QLineEdit* m_number;
  FormField* m_numberField;
  NoteField* m_reason;
  FormField* m_reasonField;
};

/// What stands in the header of a case that is open with noodtoegang: until when, the reason, and what is left to those
/// whose case it is. Empty for a case of one's own.
QString emergencyWords(Session& session, casefile::CaseId id);

} // namespace haven::gui
