#pragma once

#include "faults/desk.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace haven::tests {

/// Keys of an inventory with what stands there; empty: nothing any more.
using Facts = std::map<std::string, std::optional<std::string>>;

/// One thing somebody does: a call that keeps something, and what is to be found once it said that it was done.
struct Act {
  std::string name;
  std::function<Status(Desk&)> run;
  Facts keeps{};
};

/// A day at work in a new store, act by act: three cases from opening to a letter, corrections, packs, the
/// organisation's list, with the store locked and unlocked in between. Begins and ends locked.
std::vector<Act> workingDay();

} // namespace haven::tests
