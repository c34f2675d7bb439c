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

/// A key of the store for one slot: encrypted to the slot's public key, and tagged by what only the slot's owner and
/// the encrypted database know, so that nobody else can put a key of his own there.
struct SealedKey {
  int generation = 1; ///< how many keys the store has had, with this one
  std::string sealed; ///< bytes
  std::string tag;    ///< bytes
};

/// One way into the store: a passphrase (with or without a key file) or the recovery code.
struct KeySlot {
  enum class Kind { Passphrase, Recovery };
  int id = 0;
  int format = 2;
  Kind kind = Kind::Passphrase;
  casefile::AccountId account = 0; ///< passphrase slots
  std::vector<int> buckets;        ///< passphrase slots: see `bucketOf`; two while the account gets another name
  KdfCost cost;
  std::string salt;            ///< bytes
  std::string nonce;           ///< bytes
  std::string wrapped;         ///< bytes: the identity (format 2) or the key of the store itself (format 1), encrypted
                               ///< and authenticated together with the fields above but the buckets
  bool keyFile = false;        ///< whether a second factor is needed; format 2
  int since = 1;               ///< generation of the key when the identity was made; format 2
  std::string publicKey;       ///< bytes; format 2
  std::vector<SealedKey> keys; ///< format 2; two while the key is being replaced, the newer last
  bool damaged = false;        ///< its checksum was wrong when read
};

/// The key slot file. Holds no name; tells how many people have access and how costly a guess is.
struct KeySlots {
  static constexpr const char* kFileName = "keyslots.json";
  static constexpr int kFormat = 2;
  std::string storeId; ///< 32 hexadecimal digits
  std::vector<KeySlot> slots;
  int format = kFormat; ///< of the file when it was read; written is always the newest
};

/// StoreDamaged (what "keyslots") for anything that is not exactly such a file, or has a cost outside the limits;
/// StoreNewer for a later format. A slot with a wrong checksum is kept and marked.
Result<KeySlots> parseKeySlots(std::string_view json);
std::string formatKeySlots(const KeySlots& slots);

std::string makeStoreId(RandomSource& random);
/// 16 bytes.
std::string makeSalt(RandomSource& random);

/// Eight bits of the folded account name, keyed with the store id: enough to pick the slots worth an expensive guess,
/// too few to tell who works here.
int bucketOf(std::string_view storeId, std::string_view accountName);

/// What somebody types or brings.
struct Factors {
  const Secret& passphrase;        ///< or the bits of the recovery code
  const Secret* keyFile = nullptr; ///< 32 bytes; passed over by slots that ask for none
};

/// The expensive step: the key that passphrase and key file give for a slot's salt and cost.
/// IoFailed (reason "memory") when the machine has not that much. A slot that wants a key file must be given one.
Result<Secret> deriveSlotKey(const KeySlot& slot, const Factors& factors);

/// The store key of a slot of format 1; nothing when the slot key is wrong or anything of the slot was changed.
std::optional<Secret> unwrapKey(const KeySlot& slot, std::string_view storeId, const Secret& slotKey);

/// Tells one store key from another without telling the key; kept inside the encrypted database.
std::string keyCheck(const Secret& storeKey);

/// What a slot's encryption is bound to, in one unambiguous text. Of format 1 everything but the wrapped key; of format
/// 2 everything but buckets, public key and sealed keys, which its tags cover instead: they change without the
/// passphrase.
std::string boundText(const KeySlot& slot, std::string_view storeId);
/// What the tag of a sealed key is over: everything of the slot but its identity and its other keys.
std::string taggedText(const KeySlot& slot, const SealedKey& key, std::string_view storeId);

} // namespace haven::store
