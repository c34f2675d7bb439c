#pragma once

#include "gui/plan_desk.h"
#include "gui/plan_point.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace haven::gui {

class PageFrame;
class SaveLine;

/// What stands above a page.
struct PlanPageWords {
  QString title;
  QString purpose;
  QString by;      ///< who does it and where that stands
  QString settled; ///< at the side, when nothing is needed any more
};

/// A page of the plan: its sections in the order of the source, every point answered in place, and at the side what is
/// still needed. The pages of the steps add their sections and their decision.
class PlanPage : public QWidget {
  Q_OBJECT
 public:
  PlanPage(PlanDesk& desk, const char* objectName, std::string step, QWidget* parent = nullptr);
  /// Builds the page for the case on the desk.
  void show();
  /// Scrolls to a field and gives it the focus. False when it is not on this page.
  bool showField(const plan::Field& field);
  /// Keeps what is still being typed.
  void flush();
  /// Whether everything on the page was kept.
  [[nodiscard]] bool allKept() const { return m_allKept && m_settled; }

 signals:
  /// Something still needed is answered elsewhere: an instrument, a carer, another step.
  void fieldWanted(const haven::plan::Field& field);

 protected:
  /// Adds everything below the title; called by `show` on an empty column.
  virtual void addContent() = 0;
  /// Something was kept: show it, without removing what has the focus. The points refresh themselves.
  virtual void refresh() {}
  /// Tries again to keep what is on the page beside its points. False when it could not be kept.
  virtual bool keepAgain() { return true; }
  /// Keeps what is still being typed beside the points, before the page is left. False when it is not kept.
  virtual bool settle() { return true; }
  /// A field that is not a point of `addSection`, or lies elsewhere than its point: where its focus goes. nullptr: a
  /// point, or not on this page.
  virtual QWidget* widgetOf(const plan::Field& field);
  /// Which decision the list at the side is for.
  [[nodiscard]] virtual std::vector<plan::Missing> needed() const;
  /// Those of the step where a page says nothing else.
  [[nodiscard]] virtual PlanPageWords words() const;
  /// Whether what is needed stands in the column where there is no room beside it.
  [[nodiscard]] virtual bool needsInColumn() const { return true; }

  [[nodiscard]] PlanDesk& desk() const { return *m_desk; }
  [[nodiscard]] PageFrame& frame() const { return *m_frame; }
  [[nodiscard]] const plan::Step& step() const;

  /// A card with the section's title, purpose, tips and source; content goes into the returned column.
  QVBoxLayout* addCard(const plan::Section& section);
  /// A card with all points of a section.
  /// @param relationship for sections that are answered for each
  QVBoxLayout* addSection(const plan::Section& section, PlanPointParts parts = {},
                          std::optional<casefile::RelationshipId> relationship = std::nullopt,
                          std::optional<Date> on = std::nullopt);
  /// One point, refreshed with the page.
  PlanPoint* addPoint(QVBoxLayout& column, const plan::Section& section, const plan::Point& point,
                      PlanPointParts parts = {}, std::optional<casefile::RelationshipId> relationship = std::nullopt,
                      std::optional<Date> on = std::nullopt);
  void bringIntoView(QWidget* widget);
  /// A line that says who may, where this person may not.
  void addWhyNot(QVBoxLayout& column, casefile::Act act);
  [[nodiscard]] const std::vector<PlanPoint*>& points() const { return m_points; }
  /// Builds the page anew once the event that led to it has been handled; the focus stays on its field.
  void rebuildLater();

  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeSheetButton(const plan::Section& section);
  void showAnew();
  void makePrompt();
  /// The Meldcode prompt stays in sight until it is answered.
  void showPrompt();
  void showNeeds();
  void addGroup(std::string& group, const plan::Field& field);
  void placeNeeds();

  PlanDesk* m_desk;
  std::string m_step;
  PageFrame* m_frame;
  SaveLine* m_saveLine;
  QWidget* m_needs;
  QLabel* m_prompt;
  QPointer<QWidget> m_inView; ///< what was last led to
  std::vector<PlanPoint*> m_points;
  bool m_allKept = true;
  bool m_settled = true; ///< besides the points
  bool m_shown = false;  ///< built for the case on the desk
};

} // namespace haven::gui
