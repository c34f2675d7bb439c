#pragma once

#include "casefile/plan_record.h"
#include "gui/support/app_driver.h"
#include "plan/plan_state.h"

#include <QString>

namespace haven::tests {

/// The case and state that the store holds now, whatever is on screen.
struct PlanNow {
  std::shared_ptr<casefile::CaseFile> file; ///< stays where it is: the state refers to it
  plan::PlanState state;                    ///< refers to the definition of the running program
};
PlanNow planNow(AppDriver& app, casefile::CaseId id);

/// Goes to a place of the open case: the places are one group, the arrows choose in it.
void goToPlace(AppDriver& app, const QString& button);

/// Follows the line "still needed" of a field and checks that the focus is in the field's own part of the page.
void followNeed(AppDriver& app, const plan::Field& field);

/// The form of one decision on the open page, worked by keyboard.
class DecisionHand {
 public:
  DecisionHand(AppDriver& app, casefile::MoveKind kind);
  /// Chooses one option: into the group, then arrows.
  void choose(const QString& choice, const QString& option);
  void type(const QString& field, const QString& text);
  /// Presses the button and says yes to what is asked.
  void sign();
  /// Presses the button; nothing is asked because something is not right yet.
  void signInVain();
  [[nodiscard]] QWidget* find(const QString& name) const;

 private:
  void focus(QWidget* widget);

  AppDriver* m_app;
  QString m_card;
};

/// Answers everything that a step still needs, each through its line in the list, with fictional words.
/// @param except points that are done elsewhere
void answerAll(AppDriver& app, casefile::CaseId id, std::string_view step, const std::vector<std::string>& except = {});

} // namespace haven::tests
