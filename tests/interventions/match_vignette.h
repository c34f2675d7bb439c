#pragma once

#include "match_helpers.h"

#include <string>
#include <string_view>
#include <vector>

namespace haven::tests {

/// What is known of a made-up case, in words: `30 pleegzorg !adoptie @jgz no:care-stable`. First the age in months;
/// then a group that holds, `!` one that does not, `@` where one works, `yes:` `no:` a condition, `days:41`, `disorder`
/// (concluded in step 3), `signs:ab` (of the four for referring). Throws on a word it does not know.
interventions::MatchFacts factsIn(std::string_view words);

/// What is not as expected, one line each. Expectations, in words: `pipa=fits`, `pipa=near:wait-until-age(4)` (with
/// reasons that must be there, with what they are about), `only:pipa,ddp` (all of tier 1 and 2 that fit by a group
/// that holds), `rule:C-23`,
/// `first:C-02`, `!rule:C-30`.
std::vector<std::string> notAsExpected(const Matched& matched, std::string_view expected);

/// `age-inside`, `target-holds`, ...
std::string_view nameOf(interventions::ReasonKind kind);

} // namespace haven::tests
