#pragma once

#include "gui/session.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace haven::gui {

class PageFrame;

/// Beheer > Own list: which interventions the organisation offers, by whom and with what waiting time, and what it adds
/// of its own. Read from a file; laid over the shipped facts, which stay as they are. An administrator puts it in.
class OverlayPage : public QWidget {
  Q_OBJECT
 public:
  explicit OverlayPage(Session& session, QWidget* parent = nullptr);
  /// Reads the list anew.
  Status refresh();
  /// A calm line at the top about what was done last; empty hides it.
  void tell(const QString& message);

 private:
  void makeActs();
  [[nodiscard]] Status mayChange() const;
  void showNone();
  void showList(const store::OverlayRow& row, const interventions::Overlay& list);
  /// A list that is kept but does not go with this version's interventions.
  void showUnusable(const store::OverlayRow& row, const Error& fault);
  void addOffers(QVBoxLayout& column, const interventions::Overlay& list);
  void addAdditions(QVBoxLayout& column, const interventions::Overlay& list);
  void import();
  void remove();
  void saveExample();
  void refuse(const Error& error);

  Session* m_session;
  PageFrame* m_frame;
  QPushButton* m_import;
  QPushButton* m_remove;
  QLabel* m_message;
  QWidget* m_list;
};

} // namespace haven::gui
