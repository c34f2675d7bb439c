#pragma once

#include "gui/plan_desk.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace haven::gui {

class DateField;
class FormField;
class NoteField;
class PlanChoice;

/// The fields of one decision: only those that go with what is chosen are shown. What is filled in stands in the draft
/// of the desk at every key, so that nothing is lost when the page is made anew.
class DecisionFields : public QWidget {
  Q_OBJECT
 public:
  DecisionFields(PlanDesk& desk, casefile::MoveKind kind, QWidget* parent = nullptr);
  /// Shows the fields that apply now; what is typed stays.
  void refresh();
  /// Shows the draft of the case on the desk.
  void load();
  /// What would be signed: nothing of a field that is not shown.
  [[nodiscard]] casefile::PlanMove decision() const;
  /// Whom it is to wait for; nothing where it is signed at once, or nobody is chosen yet.
  [[nodiscard]] std::optional<store::Colleague> colleague() const;
  /// Says at each field what is wrong with it and gives the first the focus. Whether there is anything.
  bool showFaults();

 signals:
  /// Signed at once or later, and together with whom.
  void wayChanged();

 private:
  using Of = plan::DecisionFault::Field;
  // Ids of how two sign.
  static constexpr const char* kNow = "now";
  static constexpr const char* kLater = "later";
  struct Slot {
    Of id;
    FormField* field;
    QWidget* block; ///< what is shown or hidden: the field with all that belongs to it
  };

  void makeOutcome(QVBoxLayout& layout);
  void makeDeparture(QVBoxLayout& layout);
  void makeFollow(QVBoxLayout& layout);
  void makeNextLook(QVBoxLayout& layout);
  void makeSecond(QVBoxLayout& layout);
  QWidget* makeLater();
  void chooseWay(bool later);
  /// Those who could be asked now.
  void fillColleagues();
  void showSecond();
  NoteField* addNote(QVBoxLayout& layout, Of id, const QString& label, const char* name, int lines,
                     const QString& help = {});
  void addSlot(QVBoxLayout& layout, Of id, FormField* field, QWidget* block = nullptr);
  [[nodiscard]] const Slot* slot(Of id) const;

  void chooseOutcome(const std::string& id);
  void setDay(Date day);
  /// Takes over what stands in the fields.
  void keep();
  void showFollows();
  void showProposal();
  void showDepartures();
  /// Fields that have to be filled in with what is chosen; asked of the rules, not known here.
  [[nodiscard]] std::vector<Of> required() const;
  [[nodiscard]] bool applies(Of id, const std::vector<Of>& required) const;

  PlanDesk* m_desk;
  casefile::MoveKind m_kind;
  std::vector<Slot> m_slots; ///< in the order of the screen
  bool m_loading = false;
  PlanChoice* m_outcome = nullptr;
  PlanChoice* m_follow = nullptr;
  QVBoxLayout* m_proposal = nullptr;
  QVBoxLayout* m_departures = nullptr;
  NoteField* m_reason = nullptr;
  NoteField* m_departure = nullptr;
  NoteField* m_followText = nullptr;
  NoteField* m_revision = nullptr;
  DateField* m_day = nullptr;
  QLineEdit* m_second = nullptr;
  PlanChoice* m_way = nullptr;
  FormField* m_secondField = nullptr;
  FormField* m_colleagueField = nullptr;
  QComboBox* m_colleague = nullptr;
  std::vector<store::Colleague> m_colleagues; ///< in the order of the list, which begins with nobody
};

} // namespace haven::gui
