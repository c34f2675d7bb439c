#include "store/key_slots.h"

#include "store/cheap_keys.h"
#include "store/store_support.h"
#include "store/verification.h"

#include <regex>

using namespace haven;
using namespace haven::tests;
using store::KeySlot;
using store::KeySlots;

namespace {

struct Slots {
  SystemRandom random;
  Secret key{std::size_t{32}};
  KeySlots slots;

  Slots() {
    random.fill(key.bytes());
    slots.storeId = store::makeStoreId(random);
    for (const KeySlot::Kind kind : {KeySlot::Kind::Passphrase, KeySlot::Kind::Recovery}) {
      KeySlot slot;
      slot.id = static_cast<int>(slots.slots.size()) + 1;
      slot.kind = kind;
      slot.cost = store::leastCost();
      if (kind == KeySlot::Kind::Passphrase) {
        slot.account = 7;
        slot.bucket = store::bucketOf(slots.storeId, kAccountName);
      }
      REQUIRE(store::wrapKey(slot, slots.storeId, passphrase(), key, random).has_value());
      slots.slots.push_back(slot);
    }
  }
};

} // namespace

TEST_CASE("a wrapped key comes back with its passphrase only") {
  const Slots made;
  for (const KeySlot& slot : made.slots.slots) {
    const auto right = store::deriveSlotKey(slot, passphrase());
    REQUIRE(right.has_value());
    const auto key = store::unwrapKey(slot, made.slots.storeId, *right);
    REQUIRE(key.has_value());
    CHECK(key->view() == made.key.view());
  }
  const auto wrong = store::deriveSlotKey(made.slots.slots.front(), passphrase("vier groene fietser"));
  CHECK_FALSE(store::unwrapKey(made.slots.slots.front(), made.slots.storeId, *wrong).has_value());
}

TEST_CASE("slots wrap differently each time, though key and passphrase are the same") {
  const Slots made;
  CHECK(made.slots.slots[0].salt != made.slots.slots[1].salt);
  CHECK(made.slots.slots[0].nonce != made.slots.slots[1].nonce);
}

TEST_CASE("any change of a slot's fields is found when it is unwrapped") {
  const Slots made;
  const KeySlot& slot = made.slots.slots.front();
  const auto slotKey = store::deriveSlotKey(slot, passphrase());
  REQUIRE(slotKey.has_value());
  struct Row {
    const char* what;
    void (*change)(KeySlot&);
  };
  const Row rows[] = {
      {"id", [](KeySlot& s) { s.id = 3; }},
      {"kind", [](KeySlot& s) { s.kind = KeySlot::Kind::Recovery; }},
      {"account", [](KeySlot& s) { s.account = 8; }},
      {"bucket", [](KeySlot& s) { s.bucket ^= 1; }},
      {"memory", [](KeySlot& s) { s.cost.memoryBytes *= 2; }},
      {"passes", [](KeySlot& s) { s.cost.passes += 1; }},
      {"salt", [](KeySlot& s) { s.salt[0] = static_cast<char>(s.salt[0] ^ 1); }},
      {"nonce", [](KeySlot& s) { s.nonce[5] = static_cast<char>(s.nonce[5] ^ 1); }},
      {"wrapped", [](KeySlot& s) { s.wrapped[9] = static_cast<char>(s.wrapped[9] ^ 1); }},
      {"tag", [](KeySlot& s) { s.wrapped.back() = static_cast<char>(s.wrapped.back() ^ 1); }},
      {"length", [](KeySlot& s) { s.wrapped.clear(); }},
  };
  for (const Row& row : rows) {
    INFO(row.what);
    KeySlot changed = slot;
    row.change(changed);
    CHECK_FALSE(store::unwrapKey(changed, made.slots.storeId, *slotKey).has_value());
  }
  CHECK_FALSE(store::unwrapKey(slot, std::string(32, '0'), *slotKey).has_value()); // of another store
}

TEST_CASE("a slot file is read back as it was written") {
  const Slots made;
  const auto read = store::parseKeySlots(store::formatKeySlots(made.slots));
  REQUIRE(read.has_value());
  CHECK(read->storeId == made.slots.storeId);
  REQUIRE(read->slots.size() == 2);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK_FALSE(read->slots[i].damaged);
    CHECK(store::boundText(read->slots[i], read->storeId) == store::boundText(made.slots.slots[i], read->storeId));
    CHECK(read->slots[i].wrapped == made.slots.slots[i].wrapped);
  }
}

TEST_CASE("a slot file that is not exactly one is damaged or newer") {
  const Slots made;
  const std::string sound = store::formatKeySlots(made.slots);
  struct Row {
    const char* pattern;
    const char* with;
    ErrorKind kind;
    const char* because;
  };
  const Row rows[] = {
      {"\"format\": 1", "\"format\": 2", ErrorKind::StoreNewer, "a later format"},
      {"\"format\": 1", "\"format\": 0", ErrorKind::StoreDamaged, "no such format"},
      {"\"format\": 1", "\"format\": \"1\"", ErrorKind::StoreDamaged, "text for a number"},
      {"\"format\": 1", "\"format\": 1.5", ErrorKind::StoreDamaged, "half a format"},
      {"67108864", "67108863", ErrorKind::StoreDamaged, "memory below the minimum: weakened by somebody"},
      {"67108864", "1024", ErrorKind::StoreDamaged, "memory far below the minimum"},
      {"67108864", "4294967297", ErrorKind::StoreDamaged, "memory above 4 GiB: would stall the machine"},
      {"67108864", "-67108864", ErrorKind::StoreDamaged, "negative memory"},
      {"\"passes\": 3", "\"passes\": 2", ErrorKind::StoreDamaged, "passes below the minimum"},
      {"\"passes\": 3", "\"passes\": 33", ErrorKind::StoreDamaged, "passes above the maximum"},
      {"argon2id13", "argon2i13", ErrorKind::StoreDamaged, "an unknown algorithm"},
      {"\"passphrase\"", "\"password\"", ErrorKind::StoreDamaged, "an unknown kind"},
      {"\"passphrase\"", "\"recovery\"", ErrorKind::StoreDamaged, "fields of another kind"},
      {"\"account\": 7", "\"account\": 0", ErrorKind::StoreDamaged, "no account"},
      {"\"id\": 2", "\"id\": 1", ErrorKind::StoreDamaged, "two slots with one id"},
      {"\"slots\"", "\"slotz\"", ErrorKind::StoreDamaged, "a missing key"},
      {"\"nonce\"", "\"extra\": 1, \"nonce\"", ErrorKind::StoreDamaged, "a key too many"},
      {"\"storeId\": \".", "\"storeId\": \"X", ErrorKind::StoreDamaged, "a store id that is none"},
  };
  for (const Row& row : rows) {
    INFO(row.because);
    const std::string changed = std::regex_replace(sound, std::regex(row.pattern), row.with);
    REQUIRE(changed != sound);
    CHECK(kindOf(store::parseKeySlots(changed)) == row.kind);
  }
  for (const char* text :
       {"", "{", "[]", "null", "42", "{}", "{\"format\":1,\"storeId\":\"\",\"slots\":[]}", "\xff\xfe"})
    CHECK(kindOf(store::parseKeySlots(text)) == ErrorKind::StoreDamaged);
  CHECK(store::parseKeySlots(std::regex_replace(sound, std::regex("\"format\": 1"), "\"format\": 9")).error() ==
        Error{ErrorKind::StoreNewer, {{"found", "9"}, {"supported", "1"}}});
  CHECK(kindOf(store::parseKeySlots(std::string(100'000, '['))) == ErrorKind::StoreDamaged);
}

TEST_CASE("the file has no room for a name, and a bucket tells at most eight bits of it") {
  const Slots made;
  const std::string file = store::formatKeySlots(made.slots);
  CHECK(file.find("Fenna") == std::string::npos);
  CHECK(file.find("fenna") == std::string::npos);
  std::vector<int> used(256, 0);
  for (int i = 0; i < 2'000; ++i) {
    const int bucket = store::bucketOf(made.slots.storeId, "naam " + std::to_string(i));
    REQUIRE(bucket >= 0);
    REQUIRE(bucket <= 255);
    ++used[static_cast<std::size_t>(bucket)];
  }
  CHECK(std::ranges::count(used, 0) < 10); // spread over all of them
  CHECK(store::bucketOf(made.slots.storeId, "FENNA  öztürk-voorbeeld") ==
        store::bucketOf(made.slots.storeId, kAccountName));
  int same = 0; // the same people give other buckets in another store
  for (int i = 0; i < 64; ++i)
    if (store::bucketOf(made.slots.storeId, std::to_string(i)) ==
        store::bucketOf(std::string(32, 'a'), std::to_string(i)))
      ++same;
  CHECK(same < 16);
}

TEST_CASE("every damaged byte of a slot file is found, and no damage lets a wrong key out") {
  const Slots made;
  const std::string sound = store::formatKeySlots(made.slots);
  // Deriving is what costs time; it depends on passphrase, salt and cost alone, and those are the same unless hit.
  const auto slotKey = store::deriveSlotKey(made.slots.slots.front(), passphrase());
  REQUIRE(slotKey.has_value());
  int refused = 0;
  int marked = 0;
  int harmless = 0;
  for (std::size_t at = 0; at < sound.size(); ++at) {
    for (const unsigned mask : {0x01U, 0x20U, 0x80U}) {
      std::string changed = sound;
      changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ mask);
      const auto read = store::parseKeySlots(changed);
      if (!read) {
        ++refused;
        continue;
      }
      const bool anyDamaged = std::ranges::any_of(read->slots, &KeySlot::damaged);
      if (anyDamaged)
        ++marked;
      else {
        INFO("byte " << at << " of " << sound << " with " << mask);
        CHECK(store::formatKeySlots(*read) == sound); // reads as the same content: white space only
        ++harmless;
      }
      const KeySlot& slot = read->slots.front();
      if (slot.salt != made.slots.slots.front().salt) continue;
      const auto key = store::unwrapKey(slot, read->storeId, *slotKey);
      if (key) REQUIRE(key->view() == made.key.view());
      if (slot.damaged &&
          store::boundText(slot, read->storeId) != store::boundText(made.slots.slots.front(), made.slots.storeId))
        REQUIRE_FALSE(key.has_value());
    }
  }
  CHECK(refused > 1000);
  CHECK(marked > 500);
  CHECK(harmless == 0);
}

TEST_CASE("a damaged slot is told from a wrong passphrase, and leaves the other slots of use") {
  NewlyMade made;
  made.close();
  const auto file = made.folder / KeySlots::kFileName;
  KeySlots slots = store::parseKeySlots(bytesOf(file)).value();
  const std::string sound = bytesOf(file);
  const auto damage = [&](KeySlot::Kind kind) {
    std::string text = sound;
    for (const KeySlot& slot : slots.slots)
      if (slot.kind == kind) {
        // Slots are written in order; the n-th "wrapped" is the n-th slot's.
        std::size_t at = 0;
        for (int i = 0; i < slot.id; ++i)
          at = text.find("\"wrapped\"", at + 1);
        at += 14;
        text[at] = text[at] == 'A' ? 'B' : 'A';
      }
    writeBytes(file, text);
  };
  const auto open = [&](std::string_view word) {
    return store::openStore(made.folder, kAccountName, passphrase(word), made.clock);
  };
  SECTION("the person's own slot") {
    damage(KeySlot::Kind::Passphrase);
    CHECK(kindOf(open(kPassphrase)) == ErrorKind::StoreDamaged);
    const auto recovered = store::recoverStore(made.folder, made.recoveryCode, kAccountName,
                                               passphrase("zeven rode bussen"), made.clock, made.random);
    CHECK(recovered.has_value()); // the recovery code repairs it
  }
  SECTION("the recovery slot") {
    damage(KeySlot::Kind::Recovery);
    CHECK(kindOf(open("vier groene fietser")) == ErrorKind::WrongCredentials);
    auto opened = open(kPassphrase);
    REQUIRE(opened.has_value());
    const auto report = store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions());
    REQUIRE(report.has_value());
    CHECK(report->faults == std::vector<store::VerificationFault>{{"key-slots", "slot 2"}});
  }
}

TEST_CASE("keys are cheap only while a test says so") {
  const auto cost = [] { return store::parseKeySlots(store::formatKeySlots(Slots().slots)).value().slots[0].cost; };
  std::string cheap;
  {
    const store::CheapKeys outer;
    {
      const store::CheapKeys inner;
      CHECK(cost() == store::KdfCost{8192, 1});
    }
    const Slots made;
    cheap = store::formatKeySlots(made.slots);
    CHECK(store::parseKeySlots(cheap).has_value());
  }
  CHECK(kindOf(store::parseKeySlots(cheap)) == ErrorKind::StoreDamaged); // weakened, to the program
  CHECK(cost() == store::kDefaultCost);
}
