#pragma once

#include "gui/session.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace haven::gui {

class PageFrame;

/// One place of Beheer: a framed page with a calm line at its top about what was done last, and pages that open over it
/// and are left for it.
class AdminPlace : public QWidget {
  Q_OBJECT
 public:
  AdminPlace(Session& session, const char* objectName, QWidget* parent = nullptr);
  /// Shows the first page with what the store holds now.
  virtual Status refresh() = 0;
  /// Asks where something that is shown only once would be lost; false: it stays.
  virtual bool mayLeave() { return true; }
  /// One step back within the place; false when there is none.
  bool back();
  /// About what was done last; empty hides the line. Read out by assistive technology.
  void tell(const QString& message);

 protected:
  [[nodiscard]] Session& session() const { return *m_session; }
  [[nodiscard]] PageFrame& frame() const { return *m_frame; }
  /// A card with a title line in the column of the first page.
  QVBoxLayout* addCard(const QString& title, const char* objectName = nullptr);
  /// Says why something did not happen.
  void refuse(const Error& error);
  void addPage(QWidget* page);
  void showPage(QWidget* page);
  void showFirst();
  /// Goes to the first page, reads it anew and says what was done; or says why it was not.
  void after(const Status& done, const QString& message);

 private:
  Session* m_session;
  QStackedWidget* m_pages;
  PageFrame* m_frame;
  QLabel* m_message;
};

} // namespace haven::gui
