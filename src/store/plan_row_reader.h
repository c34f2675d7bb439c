#pragma once

#include "casefile/plan_record.h"
#include "store/row_reader.h"

namespace haven::store {

/// The columns that each of the functions below reads, in that order.
inline constexpr const char* kMoveColumns =
    "id, round, kind, outcome, reason, departure, revision, follow, follow_text, next_look, second_name, second_role, "
    "by_account, by_name, by_role, by_registrations, by_at";
inline constexpr const char* kAnswerColumns =
    "id, point, relationship, round, observed_on, knowledge, chosen, day, words, setting, heard_from, after_move, "
    "given_by, given_name, given_role, given_registrations, given_at";
inline constexpr const char* kOutsideColumns =
    "coalesce(entry, id), round, instrument, relationship, filled_in_by, assessor, date, outcome, scores, entered_by, "
    "entered_name, entered_role, entered_registrations, entered_at";
inline constexpr const char* kEventColumns =
    "coalesce(entry, id), kind, from_date, to_date, ongoing, words, note, entered_by, entered_name, entered_role, "
    "entered_registrations, entered_at";

/// What cannot be read makes `RowReader::check` fail.
casefile::PlanMove readMove(RowReader& reader);
casefile::PlanAnswer readAnswer(RowReader& reader);
casefile::OutsideRecord readOutside(RowReader& reader);
casefile::LifeEvent readEvent(RowReader& reader);

} // namespace haven::store
