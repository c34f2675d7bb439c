#pragma once

#include "interventions/harmful.h"

#include <QFrame>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace haven::gui {

/// The warning for harmful approaches that somebody's words name: what they are, why they are never an option, what
/// they must not be taken for, and what each source says. Stands before any result and is read out at once. Calm to
/// look at: parents may see it. Hidden while nothing harmful is named.
class HarmfulNotice : public QFrame {
  Q_OBJECT
 public:
  explicit HarmfulNotice(const interventions::InterventionCatalogue& catalogue, QWidget* parent = nullptr);
  /// False when it says the same as before.
  bool show(const std::vector<interventions::HarmfulHit>& hits);
  /// Goes to the button that shows what each source says.
  void focusSources();

 private:
  void addApproach(const interventions::HarmfulApproach& approach);
  void addSources(const std::vector<const interventions::HarmfulApproach*>& approaches);

  const interventions::InterventionCatalogue* m_catalogue;
  QVBoxLayout* m_column;
  QPushButton* m_sources = nullptr; ///< while it is shown
  std::vector<const interventions::HarmfulApproach*> m_shown;
};

} // namespace haven::gui
