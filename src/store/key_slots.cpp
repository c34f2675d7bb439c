#include "store/key_slots.h"

#include "base/text.h"
#include "store/cheap_keys.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cassert>

namespace haven::store {
namespace {

constexpr std::size_t kStoreIdBytes = 16;
constexpr KdfCost kCheapCost{crypto_pwhash_MEMLIMIT_MIN, crypto_pwhash_OPSLIMIT_MIN};

std::atomic<int> cheapKeys{0}; // how many are alive

std::string randomBytes(RandomSource& random, std::size_t size) {
  std::string bytes(size, '\0');
  random.fill({reinterpret_cast<unsigned char*>(bytes.data()), bytes.size()});
  return bytes;
}

const unsigned char* raw(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

std::string toHex(std::string_view bytes) {
  std::string hex(2 * bytes.size() + 1, '\0');
  sodium_bin2hex(hex.data(), hex.size(), raw(bytes), bytes.size());
  hex.pop_back();
  return hex;
}

/// BLAKE2b keyed with what the passphrase gave: whoever lacks either half has nothing.
Secret withSecondFactor(const Secret& derived, const Secret& keyFile) {
  constexpr std::string_view kPurpose = "haven second factor";
  Secret both{kPurpose.size() + keyFile.size()};
  std::ranges::copy(kPurpose, both.bytes().begin());
  std::ranges::copy(keyFile.bytes(), both.bytes().begin() + kPurpose.size());
  Secret key{derived.size()};
  crypto_generichash(key.bytes().data(), key.size(), both.bytes().data(), both.size(), derived.bytes().data(),
                     derived.size());
  return key;
}

} // namespace

CheapKeys::CheapKeys() {
  ++cheapKeys;
}
CheapKeys::~CheapKeys() {
  --cheapKeys;
}

KdfCost leastCost() {
  return cheapKeys > 0 ? kCheapCost : kDefaultCost;
}

std::string makeStoreId(RandomSource& random) {
  return toHex(randomBytes(random, kStoreIdBytes));
}

std::string makeSalt(RandomSource& random) {
  return randomBytes(random, crypto_pwhash_SALTBYTES);
}

std::string keyCheck(const Secret& storeKey) {
  initialiseCrypto();
  constexpr std::string_view kPurpose = "haven store key";
  std::string digest(crypto_generichash_BYTES, '\0');
  crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), digest.size(), raw(kPurpose), kPurpose.size(),
                     storeKey.bytes().data(), storeKey.size());
  return toHex(digest);
}

int bucketOf(std::string_view storeId, std::string_view accountName) {
  initialiseCrypto();
  const std::string folded = foldText(accountName);
  std::array<unsigned char, crypto_generichash_BYTES_MIN> digest{};
  crypto_generichash(digest.data(), digest.size(), raw(folded), folded.size(), raw(storeId), storeId.size());
  return digest.front();
}

Result<Secret> deriveSlotKey(const KeySlot& slot, const Factors& factors) {
  initialiseCrypto();
  Secret key{crypto_aead_xchacha20poly1305_ietf_KEYBYTES};
  const Secret& passphrase = factors.passphrase;
  const char* typed = passphrase.empty() ? "" : passphrase.view().data(); // nothing typed is no pointer
  const int done = crypto_pwhash(key.bytes().data(), key.size(), typed, passphrase.size(), raw(slot.salt),
                                 slot.cost.passes, slot.cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
  if (done != 0) return fail(ErrorKind::IoFailed, {{"file", KeySlots::kFileName}, {"reason", "memory"}});
  if (!slot.keyFile) return key;
  assert(factors.keyFile != nullptr);
  return withSecondFactor(key, *factors.keyFile);
}

std::optional<Secret> unwrapKey(const KeySlot& slot, std::string_view storeId, const Secret& slotKey) {
  initialiseCrypto();
  if (slot.format != 1 || slot.wrapped.size() <= crypto_aead_xchacha20poly1305_ietf_ABYTES) return std::nullopt;
  const std::string bound = boundText(slot, storeId);
  Secret key{slot.wrapped.size() - crypto_aead_xchacha20poly1305_ietf_ABYTES};
  const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(key.bytes().data(), nullptr, nullptr, raw(slot.wrapped),
                                                                slot.wrapped.size(), raw(bound), bound.size(),
                                                                raw(slot.nonce), slotKey.bytes().data());
  if (opened != 0) return std::nullopt;
  return key;
}

} // namespace haven::store
