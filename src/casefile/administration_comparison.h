#pragma once

#include "casefile/comparison.h"

#include <optional>
#include <string>
#include <vector>

namespace haven::casefile {

/// One item of two records. What only one of them answered has no difference.
struct ItemDifference {
  std::string item;
  std::optional<int> first;
  std::optional<int> second;
  /// From the first to the second in steps of the answer scale; 0 to its length minus one, negative when it went down.
  /// Absent where one is missing, or where the forms do not ask the same: another title or statement, other answers, or
  /// an answer scale that is not known.
  std::optional<int> steps;
  /// Neighbouring answers differ by one step. It says how far apart two answers lie, and nothing of chance or meaning.
  [[nodiscard]] bool moreThanOneStep() const { return steps && (*steps > 1 || *steps < -1); }
  [[nodiscard]] bool onlyOne() const { return first.has_value() != second.has_value(); }
  bool operator==(const ItemDifference&) const = default;
};

/// One scale of two records.
struct ScaleDifference {
  std::string scale;
  std::string title;
  const instruments::ScaleScore* first = nullptr; ///< nullptr where that record has no such scale
  const instruments::ScaleScore* second = nullptr;
  /// From the first to the second in points. Absent where one has no score, and where points of one do not mean the
  /// same as points of the other.
  std::optional<double> points;
  /// Absent where one has no band, and where the bands do not mean the same.
  std::optional<bool> bandChanged;
};

/// Two records of one instrument, the earlier first.
struct AdministrationComparison {
  Informant first;
  Informant second;
  bool sameEdition = true;
  bool samePack = true;  ///< with the same licence pack, or both without
  bool farApart = false; ///< more than `kFarApart` months
  int monthsApart = 0;
  std::vector<ItemDifference> items; ///< in the order of the first form, then what only the second asks
  std::vector<ScaleDifference> scales;
  [[nodiscard]] bool sameRelationship() const { return first.relationship == second.relationship; }
  [[nodiscard]] bool demonstration() const;
  /// Items whose answers lie more than one step apart.
  [[nodiscard]] int moreThanOneStep() const;
};

/// Why two records cannot be laid side by side.
enum class NotComparable {
  SameRecord,
  NotCurrent, ///< a draft, or replaced by a later version
  OtherInstrument,
  FormUnknown, ///< the definition of one of them was not kept, or it has no result
};
std::optional<NotComparable> whyNotComparable(const CaseFile& file, const Forms& forms, AdministrationId one,
                                              AdministrationId other);

/// Only of records that can be (`whyNotComparable`). In whatever order they are given; of one day, the one recorded
/// first stands first. The pointers refer into `file` and `forms`.
AdministrationComparison compareAdministrations(const CaseFile& file, const Forms& forms, AdministrationId one,
                                                AdministrationId other);

} // namespace haven::casefile
