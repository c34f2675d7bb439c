#pragma once

#include "store/key_slots.h"

#include <optional>
#include <string>
#include <string_view>

namespace haven::store {

/// What the encrypted database keeps of a slot, so that a key can be given to its owner without the passphrase.
struct SlotKeys {
  std::string publicKey; ///< bytes
  Secret authKey;        ///< what tags are made with
};

/// The innermost of a slot of format 2: its X25519 secret key and its tag key. Whoever has it opens every key of the
/// store that is sealed for this slot.
class Identity {
 public:
  /// Makes a new key pair and tag key, and puts it into a slot whose other fields are set (id, kind, account, buckets,
  /// cost, salt, keyFile, since); nonce, wrapped and publicKey are filled in and sealed keys taken out.
  static Identity make(KeySlot& slot, std::string_view storeId, const Secret& slotKey, RandomSource& random);
  /// Nothing when the slot key is wrong or anything of the slot was changed.
  static std::optional<Identity> open(const KeySlot& slot, std::string_view storeId, const Secret& slotKey);

  /// The store key; nothing unless the tag is by this identity's tag key, over exactly this slot.
  [[nodiscard]] std::optional<Secret> takeKey(const KeySlot& slot, const SealedKey& key,
                                              std::string_view storeId) const;
  [[nodiscard]] SlotKeys slotKeys() const;

 private:
  explicit Identity(Secret secrets) : m_secrets(std::move(secrets)) {}
  [[nodiscard]] Secret part(std::size_t at) const;

  Secret m_secrets; ///< both, one behind the other
};

/// Adds a key of the store to a slot as its newest: sealed to the public key and tagged.
void giveKey(KeySlot& slot, std::string_view storeId, const SlotKeys& keys, const Secret& storeKey, int generation);

/// Makes the tags anew after a change of what they cover, here the buckets.
void tagAgain(KeySlot& slot, std::string_view storeId, const Secret& authKey);

} // namespace haven::store
