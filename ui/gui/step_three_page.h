#pragma once

#include "gui/plan_page.h"

namespace haven::gui {

class LifeEventsView;
class OutsideList;

/// Step 3: the extended examination, from the talk about the development to a decision.
class StepThreePage : public PlanPage {
  Q_OBJECT
 public:
  explicit StepThreePage(PlanDesk& desk, QWidget* parent = nullptr);

 protected:
  void addContent() override;
  void refresh() override;
  bool keepAgain() override;
  bool settle() override;
  QWidget* widgetOf(const plan::Field& field) override;

 private:
  void addBarrier();
  void addTalk(const plan::Section& section);
  void addTimeline(const plan::Section& section);
  void addClinical(const plan::Section& section);
  void addOffer(QVBoxLayout& column, const QString& heading, std::string_view with);
  void addVideo(const plan::Section& section);
  void addDecision(const plan::Section& section);
  void addOutside(QVBoxLayout& column, std::vector<const plan::OutsideInstrument*> offered,
                  std::optional<casefile::RelationshipId> relationship = std::nullopt);
  /// What step 2 recorded about the same matter as a topic; empty: nothing.
  [[nodiscard]] QString earlier(const std::string& topic) const;

  LifeEventsView* m_life = nullptr;
  PlanPoint* m_timelineMade = nullptr;
  std::vector<OutsideList*> m_outside;
};

} // namespace haven::gui
