#pragma once

#include "casefile/case_file.h"
#include "store/vault.h"

namespace haven::store {

/// Two made-up teams, of which whoever opened the store is in the first. What is opened from then on is of that team.
Status addExampleTeams(OpenStore& store);

/// Gives a made-up case to the other team, so that it can only be opened in emergency.
Status moveExampleElsewhere(OpenStore& store, casefile::CaseId id);

} // namespace haven::store
