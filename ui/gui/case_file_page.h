#pragma once

#include "gui/session.h"

#include <QWidget>

namespace haven::gui {

class CaseHolders;
class CaseLog;
class ConsentPanel;
class KeptUntil;
class PageFrame;
class WholeExport;

/// The file itself rather than what stands in it: whose case it is, what was agreed to, how long it is kept, who had
/// access, and everything of it for whom it is about.
class CaseFilePage : public QWidget {
  Q_OBJECT
 public:
  explicit CaseFilePage(Session& session, QWidget* parent = nullptr);
  Status open(const casefile::CaseFile& file);

 signals:
  /// What was recorded here counts elsewhere in the case.
  void changed();
  /// The case is not there any more for this person: given away or destroyed. With what to say about it.
  void gone(const QString& message);

 private:
  Session* m_session;
  PageFrame* m_frame;
  CaseHolders* m_holders;
  ConsentPanel* m_consent;
  KeptUntil* m_kept;
  CaseLog* m_log;
  WholeExport* m_whole;
};

} // namespace haven::gui
