#pragma once

#include "gui/session.h"

#include <QFrame>

class QLineEdit;

namespace haven::gui {

class CaseHolders;
class FormField;

/// Lets an administrator give a case to somebody else by its number, without seeing anything of it: for when a
/// colleague has left.
class CaseHandOver : public QFrame {
  Q_OBJECT
 public:
  explicit CaseHandOver(Session& session, QWidget* parent = nullptr);
  /// Shows no case.
  Status refresh();

 private:
  void find();

  Session* m_session;
  QLineEdit* m_number;
  FormField* m_field;
  CaseHolders* m_holders;
};

} // namespace haven::gui
