#pragma once

#include "base/random.h"
#include "base/result.h"
#include "base/secret.h"
#include "casefile/person.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

/// What one guess at a passphrase costs (Argon2id 1.3, one lane).
struct KdfCost {
  std::uint64_t memoryBytes = 0;
  std::uint64_t passes = 0;
  bool operator==(const KdfCost&) const = default;
};

// RFC 9106, section 4, second recommended option, as far as one lane allows; see docs/data_format.md.
inline constexpr KdfCost kDefaultCost{64ULL << 20U, 3};
inline constexpr KdfCost kGreatestCost{4ULL << 30U, 32};
/// What a new slot costs; a slot that costs less is refused as damaged. `kDefaultCost`, except in tests that say
/// otherwise (store/cheap_keys.h).
KdfCost leastCost();

/// The store's key, wrapped with a key from one person's passphrase or from the recovery code.
struct KeySlot {
  enum class Kind { Passphrase, Recovery };
  int id = 0;
  Kind kind = Kind::Passphrase;
  casefile::AccountId account = 0; ///< passphrase slots
  int bucket = 0;                  ///< passphrase slots: 8 bits of the account name, see `bucketOf`
  KdfCost cost;
  std::string salt;     ///< bytes
  std::string nonce;    ///< bytes
  std::string wrapped;  ///< bytes: the key, encrypted and authenticated together with all fields above
  bool damaged = false; ///< its checksum was wrong when read
};

/// The key slot file. Holds no name; tells how many people have access and how costly a guess is.
struct KeySlots {
  static constexpr const char* kFileName = "keyslots.json";
  static constexpr int kFormat = 1;
  std::string storeId; ///< 32 hexadecimal digits
  std::vector<KeySlot> slots;
};

/// StoreDamaged (what "keyslots") for anything that is not exactly such a file, or has a cost outside the limits;
/// StoreNewer for a later format. A slot with a wrong checksum is kept and marked.
Result<KeySlots> parseKeySlots(std::string_view json);
std::string formatKeySlots(const KeySlots& slots);

std::string makeStoreId(RandomSource& random);

/// Eight bits of the folded account name, keyed with the store id: enough to pick the slots worth an expensive guess,
/// too few to tell who works here.
int bucketOf(std::string_view storeId, std::string_view accountName);

/// The expensive step: the key that a passphrase or recovery code gives for a slot's salt and cost.
/// IoFailed (reason "memory") when the machine has not that much.
Result<Secret> deriveSlotKey(const KeySlot& slot, const Secret& passphrase);

/// The store key; nothing when the slot key is wrong or anything of the slot was changed.
std::optional<Secret> unwrapKey(const KeySlot& slot, std::string_view storeId, const Secret& slotKey);

/// Fills in salt, nonce and wrapped key of a slot whose other fields are set.
Status wrapKey(KeySlot& slot, std::string_view storeId, const Secret& passphrase, const Secret& storeKey,
               RandomSource& random);

/// Tells one store key from another without telling the key; kept inside the encrypted database.
std::string keyCheck(const Secret& storeKey);

/// Everything of a slot but the wrapped key, in one unambiguous text: the associated data of its encryption.
std::string boundText(const KeySlot& slot, std::string_view storeId);

} // namespace haven::store
