#pragma once

#include "casefile/relationship.h"
#include "casefile/youth.h"
#include "store/example_chance.h"

#include <string>
#include <vector>

namespace haven::store {

/// A made-up name as it could stand in a Dutch file, without the mark. Surnames are put together from parts.
std::string exampleName(ExampleChance& chance);

/// Somebody of about this age on that day.
/// @param months of life, give or take one
/// @param which place among the cases, for the client number
casefile::Youth exampleYouth(ExampleChance& chance, Date on, int months, int which);
/// One to three carers of a youth on that day; mother and father at most once.
std::vector<casefile::Relationship> exampleCarers(ExampleChance& chance, const casefile::Youth& youth, Date on);

} // namespace haven::store
