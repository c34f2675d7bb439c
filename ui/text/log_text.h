#pragma once

#include "casefile/whole_case.h"

#include <QString>

#include <cstdint>
#include <string_view>

namespace haven::text {

// Words for the columns of the access log, by the ids it is kept with. An id that this version does not know is shown
// as it is: a row of a later version is read all the same.

/// `read`, `login-failed`, ...: "read", "could not get in"
QString logAct(std::string_view act);
/// `case`, `plan-answer`, ...: "case", "answer in the plan"
QString logObject(std::string_view object);
/// `caseload`, `emergency`, ...: "own caseload", "emergency access"; empty where there is none
QString logGround(std::string_view ground);
/// `missing`, `altered`, `truncated`, `head`, `anchor`: what is wrong at a row, as a sentence
QString logFault(std::string_view fault, std::int64_t row);
/// What an act was about, with its id where that tells anything: "form 12"
QString logSubject(std::string_view object, std::string_view objectId);
/// What somebody did in a case, as one line: act, subject and ground
QString accessWords(const casefile::CaseAccess& row);

} // namespace haven::text
