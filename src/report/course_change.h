#pragma once

#include "report/case_summary.h"

#include <optional>
#include <string_view>

namespace haven::report {

/// What one scale and its answers changed from one record to a later one, by the rules two records are compared by
/// (`casefile/administration_comparison.h`).
struct ScaleChange {
  std::optional<double> points;    ///< absent where points of one do not mean the same as points of the other
  std::optional<bool> bandChanged; ///< absent where the bands do not
  int compared = 0;                ///< answers of the scale that can be laid beside each other in steps
  int changed = 0;                 ///< of those, other than they were
  int moreThanOneStep = 0;         ///< of those, more than one answer step away
  bool operator==(const ScaleChange&) const = default;
};

/// None where the two cannot be laid side by side, or have no such scale.
std::optional<ScaleChange> changeOf(std::string_view scale, const casefile::CaseFile& file,
                                    const Definitions& definitions, casefile::AdministrationId earlier,
                                    casefile::AdministrationId later);

/// "10 hoger, andere band; 3 van 8 antwoorden meer dan één stap"; for reports, in Dutch.
std::string changeWords(const ScaleChange& change);

} // namespace haven::report
