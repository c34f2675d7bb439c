#include "store/key_slots_identity.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace haven::store {
namespace {

constexpr std::size_t kPart = 32; // of an identity: secret key, tag key
static_assert(kPart == crypto_box_SECRETKEYBYTES && kPart == crypto_generichash_KEYBYTES);
constexpr std::size_t kOverhead = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* raw(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* raw(std::string& bytes) {
  return reinterpret_cast<unsigned char*>(bytes.data());
}

std::string publicKeyOf(const Secret& secretKey) {
  std::string key(crypto_box_PUBLICKEYBYTES, '\0');
  crypto_scalarmult_base(raw(key), secretKey.bytes().data());
  return key;
}

std::string tagOf(const KeySlot& slot, const SealedKey& key, std::string_view storeId, const Secret& authKey) {
  const std::string text = taggedText(slot, key, storeId);
  std::string tag(crypto_generichash_BYTES, '\0');
  crypto_generichash(raw(tag), tag.size(), raw(std::string_view(text)), text.size(), authKey.bytes().data(),
                     authKey.size());
  return tag;
}

} // namespace

Identity Identity::make(KeySlot& slot, std::string_view storeId, const Secret& slotKey, RandomSource& random) {
  initialiseCrypto();
  Identity made(Secret{2 * kPart});
  random.fill(made.m_secrets.bytes());
  slot.format = 2;
  slot.publicKey = made.slotKeys().publicKey;
  slot.keys.clear();
  slot.damaged = false;
  slot.nonce.assign(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, '\0');
  random.fill({raw(slot.nonce), slot.nonce.size()});
  const std::string bound = boundText(slot, storeId);
  slot.wrapped.assign(made.m_secrets.size() + kOverhead, '\0');
  crypto_aead_xchacha20poly1305_ietf_encrypt(raw(slot.wrapped), nullptr, made.m_secrets.bytes().data(),
                                             made.m_secrets.size(), raw(std::string_view(bound)), bound.size(), nullptr,
                                             raw(slot.nonce), slotKey.bytes().data());
  return made;
}

std::optional<Identity> Identity::open(const KeySlot& slot, std::string_view storeId, const Secret& slotKey) {
  initialiseCrypto();
  if (slot.format != 2 || slot.wrapped.size() != 2 * kPart + kOverhead) return std::nullopt;
  const std::string bound = boundText(slot, storeId);
  Identity opened(Secret{2 * kPart});
  const int done = crypto_aead_xchacha20poly1305_ietf_decrypt(
      opened.m_secrets.bytes().data(), nullptr, nullptr, raw(std::string_view(slot.wrapped)), slot.wrapped.size(),
      raw(std::string_view(bound)), bound.size(), raw(std::string_view(slot.nonce)), slotKey.bytes().data());
  if (done != 0) return std::nullopt;
  return opened;
}

Secret Identity::part(std::size_t at) const {
  return Secret(m_secrets.view().substr(at * kPart, kPart));
}

SlotKeys Identity::slotKeys() const {
  return {publicKeyOf(part(0)), part(1)};
}

std::optional<Secret> Identity::takeKey(const KeySlot& slot, const SealedKey& key, std::string_view storeId) const {
  const std::string expected = tagOf(slot, key, storeId, part(1));
  if (key.tag.size() != expected.size() || sodium_memcmp(key.tag.data(), expected.data(), expected.size()) != 0)
    return std::nullopt;
  if (key.sealed.size() <= crypto_box_SEALBYTES) return std::nullopt;
  const Secret secretKey = part(0);
  const std::string publicKey = publicKeyOf(secretKey);
  Secret storeKey{key.sealed.size() - crypto_box_SEALBYTES};
  const int done = crypto_box_seal_open(storeKey.bytes().data(), raw(std::string_view(key.sealed)), key.sealed.size(),
                                        raw(std::string_view(publicKey)), secretKey.bytes().data());
  if (done != 0) return std::nullopt;
  return storeKey;
}

void giveKey(KeySlot& slot, std::string_view storeId, const SlotKeys& keys, const Secret& storeKey, int generation) {
  initialiseCrypto();
  slot.publicKey = keys.publicKey;
  SealedKey key{generation, std::string(storeKey.size() + crypto_box_SEALBYTES, '\0'), {}};
  // Fails for no public key that was made here; one that does not fit gives a sealed key that nobody opens.
  static_cast<void>(crypto_box_seal(raw(key.sealed), storeKey.bytes().data(), storeKey.size(),
                                    raw(std::string_view(keys.publicKey))));
  slot.keys.push_back(std::move(key));
  tagAgain(slot, storeId, keys.authKey);
}

void tagAgain(KeySlot& slot, std::string_view storeId, const Secret& authKey) {
  for (SealedKey& key : slot.keys)
    key.tag = tagOf(slot, key, storeId, authKey);
}

} // namespace haven::store
