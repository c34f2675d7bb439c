#pragma once

#include "gui/session.h"
#include "store/letterhead.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace haven::gui {

class FormField;
class NoteField;

/// What stands at the top of every report of this store: organisation, address and logo. Kept at once.
class LetterheadCard : public QWidget {
  Q_OBJECT
 public:
  explicit LetterheadCard(Session& session, QWidget* parent = nullptr);
  /// Shows what the store holds; to be changed only by who may.
  Status refresh(bool mayChange);

 signals:
  void kept();
  void refused(const haven::Error& error);

 private:
  void keep(const store::Letterhead& wanted);
  void keepWords();
  void chooseLogo();
  void showLogo();

  Session* m_session;
  store::Letterhead m_letterhead;
  QLineEdit* m_organisation;
  NoteField* m_address;
  QLabel* m_picture;
  FormField* m_logo;
  QPushButton* m_choose;
  QPushButton* m_remove;
};

} // namespace haven::gui
