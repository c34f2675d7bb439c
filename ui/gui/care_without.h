#pragma once

#include "interventions/intervention_catalogue.h"

#include <QWidget>

namespace haven::gui {

/// Folded: what to do when no fitting recognised intervention is available, both lists of the source.
class CareWithout : public QWidget {
  Q_OBJECT
 public:
  explicit CareWithout(const interventions::InterventionCatalogue& catalogue, QWidget* parent = nullptr);
};

} // namespace haven::gui
