#pragma once

#include "interventions/intervention_catalogue.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace haven::gui {

/// One range of ages as it is drawn, in completed months, both bounds included.
struct AgeLineBar {
  enum class Kind {
    Recommended, ///< what Haven goes by
    Implied,     ///< follows from whom it is for
    Stated,      ///< one reading of one source
  };
  Kind kind = Kind::Stated;
  QString title; ///< who says it: "NJi 2018"
  QString words; ///< as written there, or in months: "tussen 0 en 6 jaar"
  interventions::MonthSpan strict;
  interventions::MonthSpan wide;   ///< equal to `strict` where it can be read one way only
  std::optional<int> runsToMonths; ///< where the span is about beginning: until when it goes on
  bool approximate = false;
  bool entry = false;
  std::vector<SourceRef> sources;
};

/// What the ages of an intervention look like on a line from pregnancy to past the eighteenth birthday.
struct AgeLineBars {
  static constexpr int kFirstMonth = -9;
  static constexpr int kEndMonth = 12 * 19; ///< everything beyond is one with the end
  std::vector<AgeLineBar> bars;             ///< the recommended one first, then as the sources come
  QString reason;                           ///< why that is recommended; empty where all say the same
  std::optional<int> youthMonths;           ///< how old this youth is now
};

/// Ranges of one source that are read alike are one bar with all its places.
/// @param youthMonths completed; negative before birth; none where no line for a youth is drawn
AgeLineBars ageLineOf(const interventions::Intervention& one, const interventions::InterventionCatalogue& catalogue,
                      std::optional<int> youthMonths);

/// A bar in one sentence: "NJi 2018: “0 tot en met 6 jaar”; 0 tot en met 83 maanden (t/m 6 jaar)."
QString sentence(const AgeLineBar& bar);
/// The youth's age against it, as a sentence: inside, outside; empty where there is no youth or the bar has no bounds.
QString againstYouth(const AgeLineBar& bar, std::optional<int> youthMonths);
/// The age itself: "2 jaar en 6 maanden", or months before birth.
QString youthAge(int months);

} // namespace haven::gui
