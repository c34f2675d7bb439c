#pragma once

#include "base/result.h"
#include "instruments/answer_sheet.h"
#include "instruments/scoring.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace haven::exchange {

/// One row of an answer file.
struct AnswerRow {
  std::string id; ///< the file's own, passed on
  instruments::AnswerSheet sheet;
};

/// What the columns of one answer file hold: `id`, every item of the instrument, and where given `respondent`, `sex`
/// and `ageMonths`, in any order.
class AnswerColumns {
 public:
  /// InvalidInput (field column, reason "missing-column", "unknown-column" or "duplicate-column"). The instrument must
  /// outlive the columns.
  static Result<AnswerColumns> fromHeader(const instruments::Instrument& instrument,
                                          std::span<const std::string_view> header);

  /// InvalidInput (field column, reason "column-count", "empty", "not-a-whole-number", "out-of-range" or
  /// "unknown-value"). An empty answer was not given.
  [[nodiscard]] Result<AnswerRow> read(std::span<const std::string_view> fields) const;

 private:
  explicit AnswerColumns(const instruments::Instrument& instrument) : m_instrument(&instrument) {}

  const instruments::Instrument* m_instrument;
  std::vector<std::string> m_names;
};

/// `id,complete,answered` and per scale `<id>_raw,<id>_band`; no line end.
std::string scoreHeader(const instruments::Instrument& instrument);

/// The same columns for one score; what there is none of stays empty.
std::string scoreRow(std::string_view id, const instruments::Score& score);

} // namespace haven::exchange
