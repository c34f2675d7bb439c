#pragma once

#include "gui/kept_page.h"
#include "gui/plan_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace haven::gui {

class LifeEventForm;
class LifeEventsModel;
class LifeLine;

/// The time line of a youth's life: drawn, as a list, and as a form to add and change entries. Keeps at once what is
/// put on it, and draws it anew.
class LifeEventsView : public QWidget, public OpensWithin {
  Q_OBJECT
 public:
  explicit LifeEventsView(PlanDesk& desk, QWidget* parent = nullptr);
  /// Shows what is kept; what is being typed stays.
  void refresh();
  /// Keeps an entry that is still being typed, where it can be. False: something typed is not kept.
  bool settle();
  /// Id of the entry in the form, 0 for a new one.
  [[nodiscard]] QString openWithin() const override;
  void openAgain(const QString& what) override;

 private:
  void makeList(QVBoxLayout& layout);
  void makeButtons(QVBoxLayout& layout);
  void makeForm(QVBoxLayout& layout);
  void showUnknown();
  void showButtons();
  void pointAt(int item);
  /// The one that is pointed at; nullptr when none.
  [[nodiscard]] const casefile::LifeEvent* chosen() const;
  void addEvent();
  void open(int item);
  void removeChosen();
  void edit(const casefile::LifeEvent& event);
  void closeForm();
  /// Whether the form may show something else.
  bool formIsFree();

  PlanDesk* m_desk;
  LifeLine* m_line;
  QWidget* m_unknown;
  LifeEventsModel* m_model;
  QTableView* m_table;
  QLabel* m_empty;
  QPushButton* m_add;
  QPushButton* m_change;
  QPushButton* m_remove;
  LifeEventForm* m_form;
};

} // namespace haven::gui
