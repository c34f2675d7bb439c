#include "store/key_slots.h"

#include "base/hash.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <initializer_list>
#include <set>

namespace haven::store {
namespace {

using nlohmann::json;

constexpr std::string_view kAlgorithm = "argon2id13";
constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kWrappedBytes = kKeyBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kIdentityBytes = 2 * kKeyBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kSealedBytes = kKeyBytes + crypto_box_SEALBYTES;
constexpr int kBase64 = sodium_base64_VARIANT_ORIGINAL;

/// Left by a reader of the file at the first thing that is not as it must be; caught in `parseKeySlots`.
struct NotAsItMustBe {};

void require(bool holds) {
  if (!holds) throw NotAsItMustBe{};
}

std::string_view nameOf(KeySlot::Kind kind) {
  return kind == KeySlot::Kind::Passphrase ? "passphrase" : "recovery";
}

std::string toBase64(std::string_view bytes) {
  std::string text(sodium_base64_ENCODED_LEN(bytes.size(), kBase64), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                    kBase64);
  text.pop_back();
  return text;
}

std::string bytesOf(const json& value, std::size_t size) {
  const auto& text = value.get_ref<const std::string&>();
  std::string bytes(size, '\0');
  std::size_t got = 0;
  const char* end = nullptr;
  const int read = sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                                     text.size(), nullptr, &got, &end, kBase64);
  require(read == 0 && got == size && end == text.data() + text.size());
  return bytes;
}

std::uint64_t countOf(const json& value, std::uint64_t least, std::uint64_t greatest) {
  require(value.is_number_unsigned());
  const auto count = value.get<std::uint64_t>();
  require(count >= least && count <= greatest);
  return count;
}

void requireKeys(const json& object, std::initializer_list<const char*> keys) {
  require(object.is_object() && object.size() == keys.size());
  for (const char* key : keys)
    require(object.contains(key));
}

/// What the slot's encryption is bound to.
json boundFields(const KeySlot& slot) {
  json fields{{"id", slot.id},
              {"kind", nameOf(slot.kind)},
              {"kdf",
               {{"algorithm", kAlgorithm},
                {"memoryBytes", slot.cost.memoryBytes},
                {"passes", slot.cost.passes},
                {"salt", toBase64(slot.salt)}}},
              {"nonce", toBase64(slot.nonce)}};
  if (slot.kind == KeySlot::Kind::Passphrase) fields["account"] = slot.account;
  if (slot.format == 2) {
    fields["keyFile"] = slot.keyFile;
    fields["since"] = slot.since;
  } else if (slot.kind == KeySlot::Kind::Passphrase) {
    fields["bucket"] = slot.buckets.front();
  }
  return fields;
}

json fieldsOf(const KeySlot& slot) {
  json fields = boundFields(slot);
  if (slot.format == 2) {
    if (slot.kind == KeySlot::Kind::Passphrase) fields["buckets"] = slot.buckets;
    fields["publicKey"] = toBase64(slot.publicKey);
  }
  return fields;
}

/// Everything, as it stands in a file of the newest format.
json wholeOf(const KeySlot& slot) {
  json fields = fieldsOf(slot);
  fields["format"] = slot.format;
  if (slot.format == 1) {
    fields["wrapped"] = toBase64(slot.wrapped);
    return fields;
  }
  fields["identity"] = toBase64(slot.wrapped);
  fields["keys"] = json::array();
  for (const SealedKey& key : slot.keys)
    fields["keys"].push_back(
        {{"generation", key.generation}, {"sealed", toBase64(key.sealed)}, {"tag", toBase64(key.tag)}});
  return fields;
}

/// Tells damage apart from a wrong passphrase. No protection against people: the encryption of the slot is that.
std::string checksumOf(const KeySlot& slot, std::string_view storeId) {
  if (slot.format == 1) return contentHash(boundText(slot, storeId) + toBase64(slot.wrapped));
  return contentHash(json{{"storeId", storeId}, {"slot", wholeOf(slot)}}.dump());
}

int smallCount(const json& value, std::uint64_t least, std::uint64_t greatest) {
  return static_cast<int>(countOf(value, least, greatest));
}

void readKdf(const json& kdf, KeySlot& slot) {
  requireKeys(kdf, {"algorithm", "memoryBytes", "passes", "salt"});
  require(kdf["algorithm"] == kAlgorithm);
  slot.cost.memoryBytes = countOf(kdf["memoryBytes"], leastCost().memoryBytes, kGreatestCost.memoryBytes);
  slot.cost.passes = countOf(kdf["passes"], leastCost().passes, kGreatestCost.passes);
  slot.salt = bytesOf(kdf["salt"], crypto_pwhash_SALTBYTES);
}

std::vector<SealedKey> sealedKeysOf(const json& list) {
  require(list.is_array() && (list.size() == 1 || list.size() == 2));
  std::vector<SealedKey> keys;
  for (const json& fields : list) {
    requireKeys(fields, {"generation", "sealed", "tag"});
    const int generation = smallCount(fields["generation"], 1, INT32_MAX);
    require(keys.empty() || generation > keys.back().generation);
    keys.push_back({generation, bytesOf(fields["sealed"], kSealedBytes), bytesOf(fields["tag"], kKeyBytes)});
  }
  return keys;
}

void readFormat1(const json& fields, KeySlot& slot) {
  if (slot.kind == KeySlot::Kind::Passphrase) slot.buckets = {smallCount(fields["bucket"], 0, 255)};
  slot.wrapped = bytesOf(fields["wrapped"], kWrappedBytes);
}

void readFormat2(const json& fields, KeySlot& slot) {
  if (slot.kind == KeySlot::Kind::Passphrase) {
    require(fields["buckets"].is_array() && (fields["buckets"].size() == 1 || fields["buckets"].size() == 2));
    for (const json& bucket : fields["buckets"])
      slot.buckets.push_back(smallCount(bucket, 0, 255));
  }
  require(fields["keyFile"].is_boolean());
  slot.keyFile = fields["keyFile"].get<bool>();
  slot.since = smallCount(fields["since"], 1, INT32_MAX);
  slot.wrapped = bytesOf(fields["identity"], kIdentityBytes);
  slot.publicKey = bytesOf(fields["publicKey"], kKeyBytes);
  slot.keys = sealedKeysOf(fields["keys"]);
}

/// Which keys a slot of this format and kind has, those and no others.
void requireKeysOf(const json& fields, const KeySlot& slot, bool formatStands) {
  const bool passphrase = slot.kind == KeySlot::Kind::Passphrase;
  std::set<std::string> keys{"id", "kind", "kdf", "nonce", "checksum"};
  if (formatStands) keys.insert("format");
  if (passphrase) keys.insert({"account", slot.format == 1 ? "bucket" : "buckets"});
  if (slot.format == 1)
    keys.insert("wrapped");
  else
    keys.insert({"keyFile", "since", "identity", "publicKey", "keys"});
  require(fields.size() == keys.size());
  for (const std::string& key : keys)
    require(fields.contains(key));
}

KeySlot slotOf(const json& fields, int fileFormat, std::string_view storeId) {
  KeySlot slot;
  require(fields.is_object() && fields.contains("kind"));
  slot.kind = fields["kind"] == nameOf(KeySlot::Kind::Recovery) ? KeySlot::Kind::Recovery : KeySlot::Kind::Passphrase;
  require(fields["kind"] == nameOf(slot.kind));
  slot.format = fileFormat == 1 ? 1 : smallCount(fields.value("format", json()), 1, 2);
  requireKeysOf(fields, slot, fileFormat != 1);
  slot.id = smallCount(fields["id"], 1, INT32_MAX);
  if (slot.kind == KeySlot::Kind::Passphrase)
    slot.account = static_cast<casefile::AccountId>(countOf(fields["account"], 1, INT64_MAX));
  readKdf(fields["kdf"], slot);
  slot.nonce = bytesOf(fields["nonce"], crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  if (slot.format == 1)
    readFormat1(fields, slot);
  else
    readFormat2(fields, slot);
  slot.damaged = fields["checksum"] != checksumOf(slot, storeId);
  return slot;
}

std::string storeIdOf(const json& value) {
  auto id = value.get<std::string>();
  require(id.size() == 32 && id.find_first_not_of("0123456789abcdef") == std::string::npos);
  return id;
}

KeySlots slotsOf(const json& file, int format) {
  requireKeys(file, {"format", "storeId", "slots"});
  KeySlots slots{storeIdOf(file["storeId"]), {}, format};
  require(file["slots"].is_array() && !file["slots"].empty());
  std::set<int> ids;
  for (const json& fields : file["slots"]) {
    slots.slots.push_back(slotOf(fields, format, slots.storeId));
    require(ids.insert(slots.slots.back().id).second);
  }
  return slots;
}

Error damaged() {
  return {ErrorKind::StoreDamaged, {{"what", "keyslots"}}};
}

} // namespace

std::string boundText(const KeySlot& slot, std::string_view storeId) {
  // nlohmann::json sorts keys and writes integers and plain ASCII in one way only.
  return json{{"format", slot.format}, {"storeId", storeId}, {"slot", boundFields(slot)}}.dump();
}

std::string taggedText(const KeySlot& slot, const SealedKey& key, std::string_view storeId) {
  return json{{"format", slot.format},
              {"storeId", storeId},
              {"slot", fieldsOf(slot)},
              {"key", {{"generation", key.generation}, {"sealed", toBase64(key.sealed)}}}}
      .dump();
}

Result<KeySlots> parseKeySlots(std::string_view text) {
  try {
    const json file = json::parse(text);
    if (!file.is_object() || !file.contains("format")) return fail(damaged());
    const std::uint64_t format = countOf(file["format"], 1, INT32_MAX);
    if (format > KeySlots::kFormat)
      return fail(ErrorKind::StoreNewer,
                  {{"found", std::to_string(format)}, {"supported", std::to_string(KeySlots::kFormat)}});
    return slotsOf(file, static_cast<int>(format));
  } catch (const json::exception&) {
    return fail(damaged());
  } catch (const NotAsItMustBe&) {
    return fail(damaged());
  }
}

std::string formatKeySlots(const KeySlots& slots) {
  json list = json::array();
  for (const KeySlot& slot : slots.slots) {
    json fields = wholeOf(slot);
    // A damaged slot stays one that is seen to be damaged.
    fields["checksum"] = slot.damaged ? "damaged" : checksumOf(slot, slots.storeId);
    list.push_back(std::move(fields));
  }
  return json{{"format", KeySlots::kFormat}, {"storeId", slots.storeId}, {"slots", std::move(list)}}.dump(2) + "\n";
}

} // namespace haven::store
