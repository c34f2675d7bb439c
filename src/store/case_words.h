#pragma once

#include "casefile/case_file.h"
#include "casefile/person.h"
#include "store/sqlite.h"

#include <string>
#include <string_view>

namespace haven::store {

// The words a case is found by (`case_words`): folded, so that case and diacritics do not matter, and found by how they
// begin. Beside them for whom a case is within reach, so that a search need not look at the cases of others.

/// What a case is found by, folded, a space between words.
std::string wordsOf(const casefile::CaseFile& file);

/// Folds again what a case is found by: number, name, client number, carers. Called in every transaction that changes
/// any of it; who works in it and for whom it is within reach follow by themselves.
Status refreshWords(Database& database, casefile::CaseId id);

/// What to ask of `case_words` to find, of the cases that may be within reach of somebody, those in which every word
/// begins a word. May hold cases that are out of reach since: `kWithinReach` decides.
Result<std::string> wordsWanted(Database& database, casefile::AccountId account, std::string_view search);
/// The same, of everybody's cases: what it finds has to be looked at one by one. Empty where there are no words.
std::string wordsAnywhere(std::string_view search);
/// The same of `case_notes`, for every word; empty where there are none.
std::string notesWanted(std::string_view search);

} // namespace haven::store
