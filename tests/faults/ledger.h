#pragma once

#include "faults/working_day.h"

#include <string>

namespace haven::tests {

/// What a store has said that it keeps.
class Ledger {
 public:
  /// It said that this was done.
  void acknowledge(const Act& act);
  /// It said that this failed: until it is done, whatever the act is about may be as before or as wanted.
  void doubt(const Act& act);
  /// What was acknowledged and is not there as it was; empty when nothing was lost.
  [[nodiscard]] std::string missingFrom(const Inventory& inventory) const;

 private:
  Facts m_facts;
};

/// The same for one act alone.
std::string missingFrom(const Inventory& inventory, const Facts& facts);

} // namespace haven::tests
