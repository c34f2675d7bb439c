#include "store/accounts_slots.h"

#include <utility>

namespace haven::store {

Result<AccountAct> AccountAct::begin(OpenStore& store, casefile::Act act, LogSubject what) {
  auto begun = Deed::begin(store, store.clock(), act, std::move(what));
  if (!begun) return fail(begun.error());
  auto slots = readKeySlots(store.folder());
  if (!slots) return fail(slots.error());
  auto key = keyOf(store.database());
  if (!key) return fail(key.error());
  return AccountAct(store, std::move(*key), std::move(*begun), std::move(*slots));
}

Status AccountAct::take(Result<MadeSlot> made) {
  if (!made) return fail(made.error());
  m_changed = true;
  m_slots.slots.push_back(std::move(made->slot));
  return addSlotRow(m_store->database(), m_slots.slots.back(), made->keys);
}

Status AccountAct::giveSlot(const casefile::Account& account, const Factors& factors, RandomSource& random) {
  const auto id = takeSlotId(m_store->database(), m_slots);
  if (!id) return fail(id.error());
  return take(passphraseSlot(*id, account, m_slots.storeId, factors, m_key, random));
}

Status AccountAct::giveRecoverySlot(const std::string& code, RandomSource& random) {
  std::erase_if(m_slots.slots, [](const KeySlot& slot) { return slot.kind == KeySlot::Kind::Recovery; });
  const auto id = takeSlotId(m_store->database(), m_slots);
  if (!id) return fail(id.error());
  return take(recoverySlot(*id, code, m_slots.storeId, m_key, random));
}

void AccountAct::takeSlots(casefile::AccountId id) {
  const auto taken = std::erase_if(
      m_slots.slots, [&](const KeySlot& slot) { return slot.kind == KeySlot::Kind::Passphrase && slot.account == id; });
  m_changed = m_changed || taken > 0;
}

Status AccountAct::addBucket(const casefile::Account& account) {
  const auto rows = slotRows(m_store->database());
  if (!rows) return fail(rows.error());
  const int bucket = bucketOf(m_slots.storeId, account.name);
  KeySlots both = m_slots;
  for (std::size_t i = 0; i < both.slots.size(); ++i) {
    KeySlot& slot = both.slots[i];
    const auto row = rows->find(slot.id);
    if (slot.kind != KeySlot::Kind::Passphrase || slot.account != account.id || slot.format == 1 || slot.damaged ||
        row == rows->end() || slot.buckets == std::vector<int>{bucket})
      continue;
    slot.buckets = {slot.buckets.front(), bucket};
    tagAgain(slot, both.storeId, row->second.keys.authKey);
    m_slots.slots[i].buckets = {bucket};
    tagAgain(m_slots.slots[i], both.storeId, row->second.keys.authKey);
    m_changed = true;
  }
  return m_changed ? writeKeySlots(m_store->folder(), both) : Status{};
}

Status AccountAct::finish() {
  if (Status done = deed.commit(); !done) return done;
  if (!m_changed) return {};
  if (Status written = writeKeySlots(m_store->folder(), m_slots); !written) return written;
  // A row too many does no harm; the next opening removes it.
  static_cast<void>(removeOtherSlotRows(m_store->database(), m_slots));
  return {};
}

} // namespace haven::store
