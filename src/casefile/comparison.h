#pragma once

#include "casefile/case_file.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace haven::casefile {

/// Instruments as they were when a record was made, by `Administration::formHash`.
using Forms = std::map<std::string, instruments::Instrument, std::less<>>;

/// One informant's newest current record of an instrument.
struct Informant {
  const Administration* record = nullptr;
  const Relationship* relationship = nullptr;
  const instruments::Instrument* form = nullptr;
};

/// One scale as the informants see it. Never averaged.
struct ScaleComparison {
  std::string scale;
  std::string title;
  double min = 0; ///< over all informants
  double max = 0;
  /// One for each informant, in their order; nullptr where that record has no such scale.
  std::vector<const instruments::ScaleScore*> scores;
  /// Highest minus lowest score, in points. Absent with fewer than two scores, and where points of one do not mean the
  /// same as points of the other: different ranges or licence packs.
  std::optional<double> spread;
  bool bandsDiffer = false; ///< at least two informants have a band and not the same
};

/// All informants of one instrument and edition side by side, in the order of the case's relationships.
struct Comparison {
  std::string instrument;
  std::string edition;
  std::string abbreviation;
  std::vector<Informant> informants;
  std::vector<ScaleComparison> scales;
  bool samePack = true;  ///< whether all were filled in with the same licence pack, or all without
  int monthsApart = 0;   ///< completed months between the first and the last of the records
  bool farApart = false; ///< more than `kFarApart` months
  /// At least one was scored with a made-up licence pack.
  [[nodiscard]] bool demonstration() const;
};

/// With more months between them, records tell of different times in a young life: the difference may be one of time.
inline constexpr int kFarApart = 6;

/// For every questionnaire and talk with a current final record: the newest of each relationship. Editions of one
/// instrument are never compared with each other. Instruments in the order in which they were first used; one informant
/// alone is a comparison of one. The pointers refer into `file` and `forms`.
std::vector<Comparison> compareInformants(const CaseFile& file, const Forms& forms);

} // namespace haven::casefile
