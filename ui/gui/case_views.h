#pragma once

#include "gui/session.h"
#include "store/saved_views.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QPushButton;

namespace haven::gui {

/// Views of the case list: those many look for each day, and those somebody keeps by a name of one's own.
class CaseViews : public QWidget {
  Q_OBJECT
 public:
  explicit CaseViews(Session& session, QWidget* parent = nullptr);
  /// Reads the own views again.
  Status refresh();
  /// Shows which view the list is narrowed down and ordered by; one's own choice where it is none of them.
  void mark(store::CaseFacets wanted, store::CaseOrder order);

 signals:
  void chosen(store::CaseFacets wanted, store::CaseOrder order);
  /// About what was kept or removed, or why not.
  void told(const QString& message);

 private:
  void list();
  void choose(int row);
  void keep();
  void remove();
  /// The own view that is chosen; nullptr for another.
  [[nodiscard]] const store::CaseView* own() const;

  Session* m_session;
  QComboBox* m_choice;
  QPushButton* m_keep;
  QPushButton* m_remove;
  std::vector<store::CaseView> m_views; ///< the shipped ones, then the own
  store::CaseFacets m_wanted;
  store::CaseOrder m_order = store::CaseOrder::Newest;
};

} // namespace haven::gui
