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
  double max = 0;            ///< highest attainable points; equal to `min` where key or answers are not known
  int answered = 0;
  std::vector<std::string> missing; ///< item ids
  std::optional<std::string> band;
  std::optional<std::string> normTable;
  bool operator==(const ScaleScore&) const = default;

  /// Whether key and answer scale were known, so that points and their range mean something.
  [[nodiscard]] bool hasRange() const { return max > min; }
  /// A score in which missing answers were made up for.
  [[nodiscard]] bool isImputed() const { return raw && !missing.empty(); }
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

/// Why a scale of a sheet has no band.
enum class NoBand {
  HasOne,
  PackMissing,       ///< key and norms come from a licence pack that is not there
  TooManyMissing,    ///< no score: more unanswered than the scale allows
  RespondentUnknown, ///< the norm tables ask for it
  SexUnknown,
  AgeUnknown,
  NoTableFits, ///< everything is known, and no norm table is for it
};
NoBand whyNoBand(const Instrument& instrument, const Scale& scale, const ScaleScore& score, const AnswerSheet& sheet);

/// How far a score could lie from what it is: between which points it would have been, had every missing item been
/// answered. Absent where nothing is missing, or where key or answers are not known.
struct PossibleRange {
  double low = 0;
  double high = 0;
  bool operator==(const PossibleRange&) const = default;
};
std::optional<PossibleRange> possibleRange(const Instrument& instrument, const Scale& scale, const AnswerSheet& sheet);

/// Whether two scores say the same: all but the sentence that words an advice's reason, which a later Haven may word
/// better. For checking a stored score years later.
bool sameOutcome(const Score& one, const Score& other);

/// The contract's JSON form, two-space indent, keys in the contract's order, no newline at the end.
std::string toJson(const Score& score);

} // namespace haven::instruments
