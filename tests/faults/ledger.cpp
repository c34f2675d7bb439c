#include "faults/ledger.h"

#include <algorithm>

namespace haven::tests {

void Ledger::acknowledge(const Act& act) {
  for (const auto& [key, value] : act.keeps)
    m_facts[key] = value;
}

void Ledger::doubt(const Act& act) {
  for (const auto& [key, value] : act.keeps)
    m_facts.erase(key);
}

std::string Ledger::missingFrom(const Inventory& inventory) const {
  return tests::missingFrom(inventory, m_facts);
}

std::string missingFrom(const Inventory& inventory, const Facts& facts) {
  std::string missing;
  for (const auto& [key, value] : facts) {
    const auto [first, last] = inventory.equal_range(key);
    // What was done a second time, because the first time seemed to have failed, may stand there twice.
    const bool right =
        value ? std::any_of(first, last, [&](const auto& line) { return line.second == *value; }) : first == last;
    if (!right) missing += key + " = " + value.value_or("(nothing)").substr(0, 80) + "\n";
  }
  return missing;
}

} // namespace haven::tests
