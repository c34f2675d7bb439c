#pragma once

#include "casefile/case_file.h"
#include "store/row_reader.h"

#include <optional>
#include <string>
#include <string_view>

namespace haven::store {

/// One line of the case list.
struct CaseListRow {
  casefile::CaseId id = 0;
  std::string number;
  bool example = false;
  casefile::Youth youth;
  std::string carers; ///< names, comma separated
  int drafts = 0;
  std::optional<std::string> lastInstrument; ///< of the newest current final record
  std::optional<Date> lastDate;
  int lastScales = 0;            ///< how many scales it has
  int lastScored = 0;            ///< how many of them have a score
  std::optional<double> lastRaw; ///< only where it has one scale: several do not go on a line
  std::optional<std::string> lastBand;
  bool lastDemonstration = false; ///< scored with a made-up licence pack
  std::string workers;            ///< names, comma separated
  std::optional<Date> nextLook;   ///< of an open case; only where it comes from the index
  bool operator==(const CaseListRow&) const = default;
};

/// SQL: the columns of a `CaseListRow` of each case `c`, from its records; conditions follow.
extern const std::string_view kCaseList;
/// SQL: the same, with what stands in the index `i`. What changed since is not in it (`refreshCaseIndex`).
extern const std::string_view kIndexedList;
/// Reads the columns of either.
CaseListRow caseListRow(RowReader& reader);

} // namespace haven::store
