#pragma once

#include "instruments/answer_sheet.h"
#include "instruments/instrument.h"

#include <optional>
#include <string>
#include <vector>

namespace haven::instruments {

/// One scale of one sheet, with what is needed to check it years later.
struct ScaleScore {
  std::string id;
  std::optional<double> raw; ///< points; absent when more items are missing than the scale allows
  double min = 0;            ///< lowest attainable points
  double max = 0;            ///< highest attainable points
  int answered = 0;
  std::vector<std::string> missing; ///< item ids
  std::optional<std::string> band;
  std::optional<std::string> normTable;
  bool operator==(const ScaleScore&) const = default;
};

/// What the sources say follows, and because of what.
struct Advice {
  std::string id;
  std::string text;
  std::string reason;
  SourceRef source;
  bool operator==(const Advice&) const = default;
};

/// A result that explains itself. It is not a diagnosis.
struct Score {
  std::string instrument;
  std::string edition;
  std::string definitionHash;
  std::optional<std::string> packHash;
  bool demonstration = false;
  bool complete = false;
  int answered = 0;
  std::vector<std::string> missing; ///< item ids
  std::vector<ScaleScore> scales;
  std::vector<Advice> advice;
  bool operator==(const Score&) const = default;

  [[nodiscard]] const ScaleScore* scale(std::string_view id) const;
};

/// Scores any sheet by its definition. Pure; knows no instrument by name.
Score score(const Instrument& instrument, const AnswerSheet& sheet);

/// Whether two scores say the same: all but the sentence that words an advice's reason, which a later Haven may word
/// better. For checking a stored score years later.
bool sameOutcome(const Score& one, const Score& other);

/// The contract's JSON form, two-space indent, keys in the contract's order, no newline at the end.
std::string toJson(const Score& score);

} // namespace haven::instruments
