#pragma once

#include "gui/kept_page.h"
#include "gui/plan_desk.h"
#include "gui/plan_point.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace haven::gui {

class DateField;
class Disclosure;
class FormField;

/// Puts a point of the plan into a column; the page refreshes it.
using AddPlanPoint = std::function<PlanPoint*(QVBoxLayout& column, const plan::Section& section,
                                              const plan::Point& point, PlanPointParts parts,
                                              std::optional<casefile::RelationshipId> about, std::optional<Date> on)>;

/// What was seen between the youth and one carer, one day at a time: the four observations, the days before, and, when
/// they are asked for, the signals and aspects that support looking. Named `carer-<id>`.
class CarerCard : public QFrame, public OpensWithin {
  Q_OBJECT
 public:
  CarerCard(PlanDesk& desk, const casefile::Relationship& carer, AddPlanPoint addPoint, QWidget* parent = nullptr);
  [[nodiscard]] casefile::RelationshipId carer() const { return m_carer; }
  void refresh();
  /// Shows the support, where the page has to land on a point of it.
  void showSupport();
  /// The day that is open, and "+" where the support is.
  [[nodiscard]] QString openWithin() const override;
  void openAgain(const QString& what) override;

 private:
  void makeDay(QVBoxLayout& layout);
  void makeObservations(QVBoxLayout& layout);
  void buildSupport();
  void showDay(Date day);
  void takeDay();
  void nothingSeen();
  void showDays();
  void addDay(QVBoxLayout& column, Date day);
  void showRule();
  /// Days on which something about this carer was kept in this round, newest first.
  [[nodiscard]] std::vector<Date> days() const;
  [[nodiscard]] const casefile::PlanAnswer* answer(const std::string& point, Date day) const;
  /// Whether what stands at a day may still be changed by this person: today always, else own and not decided on since.
  [[nodiscard]] bool mayChange(Date day) const;

  PlanDesk* m_desk;
  casefile::RelationshipId m_carer;
  AddPlanPoint m_addPoint;
  Date m_day;
  std::vector<PlanPoint*> m_points;
  QLabel* m_dayWords = nullptr;
  DateField* m_otherDay = nullptr;
  FormField* m_otherDayField = nullptr;
  QPushButton* m_nothing = nullptr;
  QWidget* m_locked = nullptr;
  QWidget* m_days = nullptr;
  Disclosure* m_daysButton = nullptr;
  QWidget* m_support = nullptr;
  Disclosure* m_supportButton = nullptr;
  QWidget* m_rule = nullptr;
};

} // namespace haven::gui
