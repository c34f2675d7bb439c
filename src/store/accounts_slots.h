#pragma once

#include "store/deed.h"
#include "store/key_slots_rows.h"
#include "store/unlocking.h"
#include "store/vault.h"

#include <string>

namespace haven::store {

/// One act on accounts that changes the key slots too: the database first, with its row of the log, then the file. Cut
/// off in between, the file is as it was before, and what it holds still opens the store.
class AccountAct {
 public:
  static Result<AccountAct> begin(OpenStore& store, casefile::Act act, LogSubject what);

  Deed deed;

  /// A new slot for the account. Costs a derivation.
  Status giveSlot(const casefile::Account& account, const Factors& factors, RandomSource& random);
  /// A new slot for a recovery code, in the place of the one before.
  Status giveRecoverySlot(const std::string& code, RandomSource& random);
  /// The account comes in no more by what it has.
  void takeSlots(casefile::AccountId id);
  /// Where the account's new name puts its slot in another bucket, it is in both until the act is finished.
  Status addBucket(const casefile::Account& account);
  /// Commits, and writes the slots where they changed.
  Status finish();

 private:
  AccountAct(OpenStore& store, StoreKey key, Deed begun, KeySlots slots)
      : deed(std::move(begun)), m_store(&store), m_key(std::move(key)), m_slots(std::move(slots)) {}
  Status take(Result<MadeSlot> made);

  OpenStore* m_store;
  StoreKey m_key;
  KeySlots m_slots;
  bool m_changed = false;
};

} // namespace haven::store
