#pragma once

#include "gui/session.h"
#include "gui/support/app_driver.h"
#include "support/temp_dir.h"

#include <QString>
#include <QWidget>

#include <memory>

namespace haven::tests {

/// A fresh store with one fictional case, one relationship and one LSVG draft, for pages that open a record.
class FlowBench {
 public:
  /// As somebody who made the store, and so looks after it.
  explicit FlowBench(casefile::Role role = casefile::Role::BehaviouralScientist);
  explicit FlowBench(casefile::Account account);

  static constexpr const char* kPassphrase = "vier losse woorden samen";
  FixedClock clock;
  SystemRandom random;
  instruments::InstrumentCatalogue catalogue;
  plan::PlanDefinition plan;
  interventions::InterventionCatalogue interventions;
  LaidReadyPrompts prompts;
  TempDir folder;
  casefile::CaseId caseId = 0;
  casefile::RelationshipId mother = 0;
  casefile::AdministrationId draft = 0;

  [[nodiscard]] gui::Session& session() { return *m_session; }
  /// Closes the store and opens it again, as after a restart.
  void reopen();
  /// Closes the store, so that the whole program can open it.
  void close() { m_session.reset(); }
  casefile::AdministrationId newDraft(const casefile::Relationship& relationship, Date date);
  [[nodiscard]] casefile::Administration stored(casefile::AdministrationId id);
  /// Conditions that let the form begin.
  void settleConditions(casefile::AdministrationId id);
  /// Answers every item alike, with an argument at the first.
  void fill(casefile::AdministrationId id, int answer);

 private:
  gui::AppContext m_context;
  std::unique_ptr<gui::Session> m_session;
};

/// The visible or hidden widget of that name; fails the test when there is none.
QWidget* find(QWidget& root, const char* name);
template <class T>
T* find(QWidget& root, const char* name) {
  T* widget = qobject_cast<T*>(find(root, name));
  if (widget == nullptr) throw std::runtime_error(std::string("of another kind: ") + name);
  return widget;
}
/// Shows a page as the main window would and waits until it has the focus.
void present(QWidget& page);
/// A key to whatever has the focus in that window.
void press(QWidget& page, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void type(QWidget& page, const QString& text);
void click(QWidget& page, const char* name);
/// Tab until the named widget has the focus; fails the test when it is never reached.
void tabTo(QWidget& page, const char* name);
/// Every word that labels, buttons and fields under this widget show.
QStringList shownWords(QWidget& root);

} // namespace haven::tests
