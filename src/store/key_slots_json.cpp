#include "store/key_slots.h"

#include "base/hash.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <initializer_list>

namespace haven::store {
namespace {

using nlohmann::json;

constexpr std::string_view kAlgorithm = "argon2id13";
constexpr std::size_t kWrappedBytes = 32 + crypto_aead_xchacha20poly1305_ietf_ABYTES;
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

json fieldsOf(const KeySlot& slot) {
  json fields{{"id", slot.id},
              {"kind", nameOf(slot.kind)},
              {"kdf",
               {{"algorithm", kAlgorithm},
                {"memoryBytes", slot.cost.memoryBytes},
                {"passes", slot.cost.passes},
                {"salt", toBase64(slot.salt)}}},
              {"nonce", toBase64(slot.nonce)}};
  if (slot.kind == KeySlot::Kind::Passphrase) {
    fields["account"] = slot.account;
    fields["bucket"] = slot.bucket;
  }
  return fields;
}

/// Tells damage apart from a wrong passphrase. No protection against people: the encryption of the slot is that.
std::string checksumOf(const KeySlot& slot, std::string_view storeId) {
  return contentHash(boundText(slot, storeId) + toBase64(slot.wrapped));
}

KeySlot slotOf(const json& fields, std::string_view storeId) {
  KeySlot slot;
  require(fields.is_object() && fields.contains("kind"));
  slot.kind = fields["kind"] == nameOf(KeySlot::Kind::Recovery) ? KeySlot::Kind::Recovery : KeySlot::Kind::Passphrase;
  require(fields["kind"] == nameOf(slot.kind));
  if (slot.kind == KeySlot::Kind::Passphrase) {
    requireKeys(fields, {"id", "kind", "account", "bucket", "kdf", "nonce", "wrapped", "checksum"});
    slot.account = static_cast<casefile::AccountId>(countOf(fields["account"], 1, INT64_MAX));
    slot.bucket = static_cast<int>(countOf(fields["bucket"], 0, 255));
  } else {
    requireKeys(fields, {"id", "kind", "kdf", "nonce", "wrapped", "checksum"});
  }
  const json& kdf = fields["kdf"];
  requireKeys(kdf, {"algorithm", "memoryBytes", "passes", "salt"});
  require(kdf["algorithm"] == kAlgorithm);
  slot.id = static_cast<int>(countOf(fields["id"], 1, INT32_MAX));
  slot.cost.memoryBytes = countOf(kdf["memoryBytes"], leastCost().memoryBytes, kGreatestCost.memoryBytes);
  slot.cost.passes = countOf(kdf["passes"], leastCost().passes, kGreatestCost.passes);
  slot.salt = bytesOf(kdf["salt"], crypto_pwhash_SALTBYTES);
  slot.nonce = bytesOf(fields["nonce"], crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  slot.wrapped = bytesOf(fields["wrapped"], kWrappedBytes);
  slot.damaged = fields["checksum"] != checksumOf(slot, storeId);
  return slot;
}

std::string storeIdOf(const json& value) {
  auto id = value.get<std::string>();
  require(id.size() == 32 && id.find_first_not_of("0123456789abcdef") == std::string::npos);
  return id;
}

KeySlots slotsOf(const json& file) {
  requireKeys(file, {"format", "storeId", "slots"});
  KeySlots slots{storeIdOf(file["storeId"]), {}};
  require(file["slots"].is_array() && !file["slots"].empty());
  for (const json& fields : file["slots"]) {
    slots.slots.push_back(slotOf(fields, slots.storeId));
    const int id = slots.slots.back().id;
    require(std::ranges::count(slots.slots, id, &KeySlot::id) == 1);
  }
  return slots;
}

Error damaged() {
  return {ErrorKind::StoreDamaged, {{"what", "keyslots"}}};
}

} // namespace

std::string boundText(const KeySlot& slot, std::string_view storeId) {
  // nlohmann::json sorts keys and writes integers and plain ASCII in one way only.
  return json{{"format", KeySlots::kFormat}, {"storeId", storeId}, {"slot", fieldsOf(slot)}}.dump();
}

Result<KeySlots> parseKeySlots(std::string_view text) {
  try {
    const json file = json::parse(text);
    if (!file.is_object() || !file.contains("format")) return fail(damaged());
    const std::uint64_t format = countOf(file["format"], 1, INT32_MAX);
    if (format > KeySlots::kFormat)
      return fail(ErrorKind::StoreNewer,
                  {{"found", std::to_string(format)}, {"supported", std::to_string(KeySlots::kFormat)}});
    return slotsOf(file);
  } catch (const json::exception&) {
    return fail(damaged());
  } catch (const NotAsItMustBe&) {
    return fail(damaged());
  }
}

std::string formatKeySlots(const KeySlots& slots) {
  json list = json::array();
  for (const KeySlot& slot : slots.slots) {
    json fields = fieldsOf(slot);
    fields["wrapped"] = toBase64(slot.wrapped);
    fields["checksum"] = checksumOf(slot, slots.storeId);
    list.push_back(std::move(fields));
  }
  return json{{"format", KeySlots::kFormat}, {"storeId", slots.storeId}, {"slots", std::move(list)}}.dump(2) + "\n";
}

} // namespace haven::store
