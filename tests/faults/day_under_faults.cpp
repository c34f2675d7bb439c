#include "faults/day_under_faults.h"

#include "store/verification.h"

namespace haven::tests {
namespace {

constexpr int kBrokenFor = 3; ///< tries before a broken disk is mended

std::string told(const Error& error) {
  return Catch::StringMaker<Error>::convert(error);
}

FaultyDisk& disk() {
  return FaultyDisk::instance();
}

bool isOfDisk(const Error& error) {
  return error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::IoFailed;
}

} // namespace

bool DayUnderFaults::next() {
  if (m_at == m_acts.size()) return false;
  doAct(m_acts[m_at]);
  ++m_at;
  return true;
}

void DayUnderFaults::doAct(const Act& act) {
  const bool lasts = m_fault == Fault::Broken || m_fault == Fault::Unsynced;
  const int patience = lasts ? kBrokenFor : 1;
  for (int tries = 1;; ++tries) {
    const Status done = act.run(*m_desk);
    if (done) {
      m_ledger.acknowledge(act);
      if (disk().powerLost()) startAgain(); // closing a store tells nothing
      return;
    }
    m_ledger.doubt(act);
    if (tries > 1 && !isOfDisk(done.error()) && isThere(act)) return m_ledger.acknowledge(act);
    checkError(act, done.error());
    if (tries > patience) throw Lost(act.name + " cannot be done again: " + told(done.error()));
    if (disk().powerLost()) {
      startAgain();
      // It may have been on disk before the power was gone; then it is not done again.
      if (isThere(act)) return m_ledger.acknowledge(act);
    } else if (tries == patience) {
      disk().mend();
    }
  }
}

bool DayUnderFaults::isThere(const Act& act) {
  return !act.keeps.empty() && missingFrom(look(), act.keeps).empty();
}

void DayUnderFaults::startAgain() {
  const bool unlocked = m_desk->isUnlocked();
  m_desk->lock();
  disk().losePower(static_cast<std::uint32_t>(m_operation));
  if (const Status opened = m_desk->unlock(); !opened) throw Lost("does not open: " + told(opened.error()));
  look();
  if (!unlocked) m_desk->lock();
}

Inventory DayUnderFaults::look() {
  auto inventory = m_desk->inventory();
  if (!inventory) throw Lost("cannot be read: " + told(inventory.error()));
  if (const std::string missing = m_ledger.missingFrom(*inventory); !missing.empty()) throw Lost("lost: " + missing);
  return std::move(*inventory);
}

void DayUnderFaults::finish(bool inOrder) {
  disk().mend();
  if (!inOrder) disk().cutPower();
  m_desk->lock();
  disk().losePower(static_cast<std::uint32_t>(m_operation));
  if (const Status opened = m_desk->unlock(); !opened) throw Lost("does not open: " + told(opened.error()));
  look();
  const auto report = store::verify(m_desk->store(), catalogue(), shippedPlan(), shippedInterventions());
  if (!report) throw Lost("cannot be verified: " + told(report.error()));
  for (const store::VerificationFault& fault : report->faults)
    throw Lost("found by verify: " + fault.what + " " + fault.where);
  m_desk->lock();
}

void DayUnderFaults::checkError(const Act& act, const Error& error) const {
  // The engine's cipher decrypts what a failed read left and says that it is damaged. Only without power does a read
  // fail here, and nobody is there to be told.
  if (disk().powerLost() && error.kind == ErrorKind::StoreDamaged) return;
  const ErrorKind expected = m_fault == Fault::Full ? ErrorKind::DiskFull : ErrorKind::IoFailed;
  if (m_fault == Fault::None || error.kind != expected || error.param("file").empty())
    throw Lost(act.name + " says " + told(error));
}

} // namespace haven::tests
