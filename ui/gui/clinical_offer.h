#pragma once

#include "gui/plan_desk.h"

namespace haven::gui {

/// The clinical instruments of one kind of informant, by whether they fit the youth's age today.
struct ClinicalOffer {
  std::vector<const plan::OutsideInstrument*> fitting;
  /// Does not fit now, but was taken in this round: its record stays in sight.
  std::vector<const plan::OutsideInstrument*> taken;
  std::vector<const plan::OutsideInstrument*> others;
};

/// @param with `parent` or `youth`
ClinicalOffer clinicalOffer(const PlanDesk& desk, std::string_view with);

/// "van 4 jaar tot en met 12 jaar", "tot en met 4 jaar"; empty where any age will do.
QString agesOf(const plan::AgeSpan& ages);
/// "ASCT: van 4 jaar tot en met 12 jaar; de jeugdige is nu 2 jaar."
QString whyNotAtThisAge(const plan::OutsideInstrument& instrument, Months age);

} // namespace haven::gui
