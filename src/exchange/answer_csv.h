#pragma once

#include "base/result.h"
#include "instruments/scorer.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace haven::exchange {

/// One row of an answer file, where it was read: its texts are views into the record and last as long as that.
struct AnswerRow {
  std::string_view id;               ///< the file's own, passed on
  std::vector<std::int16_t> answers; ///< one for each item, in the instrument's order; Scorer::kNoAnswer where empty
  int answered = 0;
  instruments::Scorer::Facts facts;
};

/// What the columns of one answer file hold: `id`, every item of the instrument, and where given `respondent`, `sex`
/// and `ageMonths`, in any order.
class AnswerColumns {
 public:
  /// InvalidInput (field column, reason "missing-column", "unknown-column" or "duplicate-column"). The instrument must
  /// outlive the columns.
  static Result<AnswerColumns> fromHeader(const instruments::Instrument& instrument,
                                          std::span<const std::string_view> header);

  /// Reads into a row that is used again and again, so that a file of a million allocates nothing for each. On a fault
  /// the row holds nothing to rely on.
  /// InvalidInput (field column, reason "column-count", "empty", "not-a-whole-number", "out-of-range" or
  /// "unknown-value"). An empty answer was not given.
  Status read(std::span<const std::string_view> fields, AnswerRow& row) const;

 private:
  struct Column {
    enum class Kind { Item, Id, Respondent, Sex, AgeMonths } kind = Kind::Item;
    std::size_t item = 0; ///< its place in the instrument
    std::string name;
  };

  explicit AnswerColumns(const instruments::Instrument& instrument);
  Status take(const Column& column, std::string_view text, AnswerRow& row) const;

  const instruments::Instrument* m_instrument;
  std::vector<Column> m_columns;
  std::int16_t m_digits[10]; ///< the answer each digit stands for; kNoAnswer where it is none
};

/// Scores the rows of one instrument. The instrument must outlive it and stay where it is.
class RowScorer {
 public:
  explicit RowScorer(const instruments::Instrument& instrument);

  /// `id,complete,answered` and per scale `<id>_raw,<id>_band`; no line end.
  [[nodiscard]] std::string header() const;
  /// Adds the same columns for one row to a text; what there is none of stays empty.
  void append(const AnswerRow& row, std::string& to);

 private:
  instruments::Scorer m_scorer;
  std::vector<instruments::Scorer::Outcome> m_outcomes;
};

} // namespace haven::exchange
