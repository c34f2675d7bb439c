#pragma once

#include "base/date.h"
#include "report/composition.h"
#include "report/document.h"

#include <optional>
#include <string>
#include <vector>

namespace haven::report {

/// One case as a list of work tells it: what there is to do and by when, nothing of what was found.
struct WorkListRow {
  std::string number;
  std::string who; ///< name or pseudonym; empty where names are left out
  Months age{};
  std::string step;             ///< where it stands, in words
  std::string toDo;             ///< in words; may be empty
  std::optional<Date> nextLook; ///< told as overdue where it has passed
  std::string holder;           ///< whose case it is; may be empty
};

struct WorkListOptions {
  bool names = false; ///< a list lies on desks: without names unless chosen
  std::string about;  ///< which cases these are, as they were chosen; may be empty
};

/// A list of cases in Dutch, to go by. Rows in the order they are given in. No score, outcome or note.
Document workList(const std::vector<WorkListRow>& rows, const WorkListOptions& options, const Letterhead& letterhead,
                  const ReportMaker& maker);

} // namespace haven::report
