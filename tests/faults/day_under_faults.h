#pragma once

#include "faults/faulty_disk.h"
#include "faults/ledger.h"

#include <stdexcept>
#include <string>
#include <vector>

namespace haven::tests {

/// Something that may not happen, whatever the disk does.
class Lost : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Works through a day on a disk with faults, as somebody would: does again what failed, makes room on a full disk,
/// starts again after the power was gone. Throws Lost where anything acknowledged is not there, an error is not the
/// disk's, or what failed cannot be done again.
class DayUnderFaults {
 public:
  DayUnderFaults(Desk& desk, std::vector<Act> acts) : m_desk(&desk), m_acts(std::move(acts)) {}

  /// The next act; whether there was one. Without faults it has to be done at once.
  bool next();
  /// The day met a fault at this operation; its number also settles what a loss of power takes.
  void meet(Fault fault, int operation) {
    m_fault = fault;
    m_operation = operation;
  }
  [[nodiscard]] const std::string& actName() const { return m_acts.at(m_at).name; }
  /// Ends the day, in good order or not, and looks through what is left after a loss of power.
  void finish(bool inOrder);

 private:
  void doAct(const Act& act);
  /// Whether it was done after all: it cannot be done again, because it is there.
  bool isThere(const Act& act);
  /// As after the power was gone: with what is on disk.
  void startAgain();
  void checkError(const Act& act, const Error& error) const;
  /// What the store holds, after a check that everything acknowledged is there.
  Inventory look();

  Desk* m_desk;
  std::vector<Act> m_acts;
  std::size_t m_at = 0;
  Ledger m_ledger;
  Fault m_fault = Fault::None;
  int m_operation = 0;
};

} // namespace haven::tests
