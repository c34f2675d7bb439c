#pragma once

#include "casefile/care_record.h"
#include "store/row_reader.h"

#include <string>

namespace haven::store {

/// A row of the list of what the organisation offers.
struct OverlayVersion {
  bool removed = false; ///< from here on there is no list
  std::string organisation;
  std::string updated; ///< ISO date, as the list says
  std::string hash;    ///< of `content`
  std::string content;
  casefile::Signature by;
};

/// The columns that each of the functions below reads, in that order.
inline constexpr const char* kChoiceColumns =
    "id, round, intervention, name, local, fit, catalogue, reason, partner, offered_by, chosen_by, chosen_name, "
    "chosen_role, chosen_registrations, chosen_at";
inline constexpr const char* kEndColumns =
    "choice, reason, ended_by, ended_name, ended_role, ended_registrations, ended_at";
inline constexpr const char* kLetterColumns =
    "id, choice, partner, receiver, parts, named, sha256, made_by, made_name, made_role, made_registrations, made_at";
inline constexpr const char* kOverlayColumns =
    "removed, organisation, updated, hash, content, by_account, by_name, by_role, by_registrations, by_at";

/// An end, and the choice it is of.
struct EndOfChoice {
  casefile::CareChoiceId choice = 0;
  casefile::CareEnd end;
};

/// What cannot be read makes `RowReader::check` fail. A choice comes without its end.
casefile::CareChoice readChoice(RowReader& reader);
EndOfChoice readEnd(RowReader& reader);
casefile::LetterRecord readLetter(RowReader& reader);
/// Its content has to be what its hash says.
OverlayVersion readOverlayVersion(RowReader& reader);

} // namespace haven::store
