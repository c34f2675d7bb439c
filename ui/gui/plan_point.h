#pragma once

#include "gui/plan_desk.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace haven::gui {

class DateField;
class Disclosure;
class FormField;
class NoteField;
class PlanChoice;

/// A state of knowledge as an option of a choice; no option of the plan has this form.
std::string stateId(casefile::Knowledge knowledge);
/// What an option of a choice says about what is known; Answered for every option of the plan.
casefile::Knowledge knowledgeOf(std::string_view option);
/// An answer in a line: "ja · 21-11-2026 · Sinds de verhuizing."
QString summary(const plan::PlanDefinition& plan, const casefile::PlanAnswer& answer);

/// What one point of the plan shows besides its title and answer.
struct PlanPointParts {
  bool heardFrom = false; ///< asks whom it was heard from
  bool setting = false;   ///< asks where it was seen
  bool unknowns = true;   ///< unknown, not told, not applicable can be chosen
  /// What another step says about the same, shown under the question; empty: nothing. Asked at each refresh.
  std::function<QString()> aside{};
  QString note{};     ///< what the note is called, where it is more than a note
  bool brief = false; ///< for long lists: the answer beside the title, of the unknowns one, the rest behind a button
};

/// One point of the plan, answered in place: its title, why it is asked with its source, the options, a note, who
/// answered when, and what was answered before. Keeps every change at once. Named `point-<field id>`.
class PlanPoint : public QWidget {
  Q_OBJECT
 public:
  /// @param on day of observing, for sections that are answered again on other days
  PlanPoint(PlanDesk& desk, const plan::Point& point, plan::Field field, PlanPointParts parts = {},
            std::optional<Date> on = std::nullopt, QWidget* parent = nullptr);
  [[nodiscard]] const plan::Field& field() const { return m_field; }
  /// Shows what is kept.
  void refresh();
  /// Keeps texts that are still being typed.
  void flush();
  /// Tries again to keep what is on screen and not in the store.
  void keepAgain() { keepTexts(); }
  /// Whether texts on screen could not be kept; they stay until they are.
  [[nodiscard]] bool isUnkept() const { return m_unkept; }
  void focusAnswer();
  /// Another day of observing: shows what was answered then.
  void setDay(std::optional<Date> on);
  /// To read only, whoever looks at it.
  void setLocked(bool locked);

 private:
  /// The title, what is asked, and the choice beside it; the column in which the rest goes.
  QVBoxLayout* makeBrief(QVBoxLayout& layout, QLabel& title);
  void makeAnswer(QBoxLayout& choice, QVBoxLayout& layout);
  void makeDetails(QVBoxLayout& layout);
  [[nodiscard]] casefile::PlanAnswer current() const;
  void choose(const QString& option);
  void keepTexts();
  void keepSources();
  void clearAnswer();
  void showHistory();
  [[nodiscard]] QString noteLabel(const casefile::PlanAnswer* answer) const;

  PlanDesk* m_desk;
  const plan::Point* m_point;
  plan::Field m_field;
  PlanPointParts m_parts;
  std::optional<Date> m_on;
  bool m_locked = false;
  bool m_unkept = false;
  PlanChoice* m_choice = nullptr;
  DateField* m_date = nullptr;
  FormField* m_dateField = nullptr;
  NoteField* m_note = nullptr;
  FormField* m_noteField = nullptr;
  NoteField* m_setting = nullptr;
  std::vector<std::pair<casefile::HeardFrom, QCheckBox*>> m_sources;
  QPushButton* m_clear = nullptr;
  QLabel* m_aside = nullptr;
  QLabel* m_who = nullptr;
  Disclosure* m_more = nullptr; ///< brief ones
  Disclosure* m_before = nullptr;
  QWidget* m_history = nullptr;
};

} // namespace haven::gui
