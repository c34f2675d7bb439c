#include "store/key_slots.h"

#include "store/cheap_keys.h"
#include "store/recovery_code.h"
#include "store/store_support.h"
#include "store/unlocking.h"
#include "store/verification.h"

#include <regex>

using namespace haven;
using namespace haven::tests;
using store::KeySlot;
using store::KeySlots;

namespace {

constexpr const char* kFixtureSlots = HAVEN_SOURCE_DIR "/tests/fixtures/store-v4/keyslots.json";

store::Factors typed(const Secret& word) {
  return {word};
}

/// Two slots of format 2, made cheaply, with what the database would keep of them.
struct Slots {
  store::CheapKeys cheap;
  SystemRandom random;
  store::StoreKey key{1, Secret{std::size_t{32}}};
  Secret word = passphrase();
  KeySlots slots;
  std::vector<store::SlotKeys> known;

  Slots() {
    random.fill(key.key.bytes());
    slots.storeId = store::makeStoreId(random);
    casefile::Account account = exampleAccount();
    account.id = 7;
    take(store::passphraseSlot(1, account, slots.storeId, typed(word), key, random).value());
    take(store::recoverySlot(2, store::makeRecoveryCode(random), slots.storeId, key, random).value());
  }

  void take(store::MadeSlot made) {
    slots.slots.push_back(std::move(made.slot));
    known.push_back(std::move(made.keys));
  }
  KeySlot& slot() { return slots.slots.front(); }

  /// What the first slot gives to whoever knows the passphrase.
  [[nodiscard]] std::optional<Secret> opened(const KeySlot& slot, std::string_view storeId) const {
    const auto identity = store::Identity::open(slot, storeId, store::deriveSlotKey(slot, typed(word)).value());
    if (!identity || slot.keys.empty()) return std::nullopt;
    return identity->takeKey(slot, slot.keys.front(), storeId);
  }
};

} // namespace

TEST_CASE("a sealed key comes back with its passphrase only") {
  Slots made;
  const auto key = made.opened(made.slot(), made.slots.storeId);
  REQUIRE(key.has_value());
  CHECK(key->view() == made.key.key.view());
  const auto slotKey = store::deriveSlotKey(made.slot(), typed(made.word));
  REQUIRE(slotKey.has_value());
  CHECK_FALSE(store::unwrapKey(made.slot(), made.slots.storeId, *slotKey).has_value()); // that is for format 1
  made.word = passphrase("vier groene fietser");
  CHECK_FALSE(made.opened(made.slot(), made.slots.storeId).has_value());
}

TEST_CASE("slots differ each time, though key and passphrase are the same") {
  const Slots one;
  const Slots other;
  CHECK(one.slots.slots[0].salt != other.slots.slots[0].salt);
  CHECK(one.slots.slots[0].nonce != other.slots.slots[0].nonce);
  CHECK(one.slots.slots[0].publicKey != other.slots.slots[0].publicKey);
}

TEST_CASE("any change of a slot's fields is found when it is opened") {
  Slots made;
  struct Row {
    const char* what;
    void (*change)(KeySlot&);
  };
  const auto flip = [](std::string& bytes, std::size_t at) { bytes[at] = static_cast<char>(bytes[at] ^ 1); };
  static const auto flipped = flip;
  const Row rows[] = {
      {"id", [](KeySlot& s) { s.id = 3; }},
      {"kind", [](KeySlot& s) { s.kind = KeySlot::Kind::Recovery; }},
      {"format", [](KeySlot& s) { s.format = 1; }},
      {"account", [](KeySlot& s) { s.account = 8; }},
      {"bucket", [](KeySlot& s) { s.buckets.front() ^= 1; }},
      {"a second bucket", [](KeySlot& s) { s.buckets.push_back(4); }},
      {"memory", [](KeySlot& s) { s.cost.memoryBytes *= 2; }},
      {"passes", [](KeySlot& s) { s.cost.passes += 1; }},
      {"salt", [](KeySlot& s) { flipped(s.salt, 0); }},
      {"nonce", [](KeySlot& s) { flipped(s.nonce, 5); }},
      {"identity", [](KeySlot& s) { flipped(s.wrapped, 9); }},
      {"identity's tag", [](KeySlot& s) { flipped(s.wrapped, s.wrapped.size() - 1); }},
      {"identity's length", [](KeySlot& s) { s.wrapped.clear(); }},
      {"generation of the identity", [](KeySlot& s) { s.since = 2; }},
      {"public key", [](KeySlot& s) { flipped(s.publicKey, 3); }},
      {"generation", [](KeySlot& s) { s.keys.front().generation = 2; }},
      {"sealed key", [](KeySlot& s) { flipped(s.keys.front().sealed, 40); }},
      {"tag", [](KeySlot& s) { flipped(s.keys.front().tag, 31); }},
      {"tag's length", [](KeySlot& s) { s.keys.front().tag.clear(); }},
      {"no key", [](KeySlot& s) { s.keys.clear(); }},
  };
  for (const Row& row : rows) {
    INFO(row.what);
    KeySlot changed = made.slot();
    row.change(changed);
    CHECK_FALSE(made.opened(changed, made.slots.storeId).has_value());
  }
  CHECK_FALSE(made.opened(made.slot(), std::string(32, '0')).has_value()); // of another store
}

TEST_CASE("a second factor is asked for in the slot itself") {
  Slots made;
  Secret keyFile{std::size_t{32}};
  made.random.fill(keyFile.bytes());
  casefile::Account account = exampleAccount();
  account.id = 7;
  const auto slot =
      store::passphraseSlot(3, account, made.slots.storeId, {made.word, &keyFile}, made.key, made.random)->slot;
  const auto opens = [&](const KeySlot& tried, const Secret* with) {
    const auto slotKey = store::deriveSlotKey(tried, {made.word, with}).value();
    return store::Identity::open(tried, made.slots.storeId, slotKey).has_value();
  };
  CHECK(slot.keyFile);
  CHECK(opens(slot, &keyFile));
  const Secret other{std::size_t{32}};
  CHECK_FALSE(opens(slot, &other));
  KeySlot without = slot; // who edits the file cannot do without it
  without.keyFile = false;
  CHECK_FALSE(opens(without, nullptr));
  CHECK_FALSE(opens(without, &keyFile));
}

TEST_CASE("nobody but the owner of a slot or the database can put a key into it") {
  Slots made;
  Secret outsiders{std::size_t{32}};
  made.random.fill(outsiders.bytes());
  const store::SlotKeys guessed{made.slot().publicKey, Secret{std::size_t{32}}};
  KeySlot forged = made.slot();
  SECTION("sealed to the public key, which stands in the file") {
    forged.keys.clear();
    store::giveKey(forged, made.slots.storeId, guessed, outsiders, 1);
  }
  SECTION("with the tag of the key that was there") {
    const std::string tag = forged.keys.front().tag;
    forged.keys.clear();
    store::giveKey(forged, made.slots.storeId, guessed, outsiders, 1);
    forged.keys.front().tag = tag;
  }
  SECTION("with a key pair of one's own") {
    const KeySlot& other = made.slots.slots.back();
    forged.publicKey = other.publicKey;
    forged.keys = other.keys;
  }
  CHECK_FALSE(made.opened(forged, made.slots.storeId).has_value());

  KeySlot given = made.slot(); // what the database knows is enough to give the next key
  store::giveKey(given, made.slots.storeId, made.known.front(), outsiders, 2);
  const auto identity =
      store::Identity::open(given, made.slots.storeId, store::deriveSlotKey(given, typed(made.word)).value());
  CHECK(identity->takeKey(given, given.keys.back(), made.slots.storeId)->view() == outsiders.view());
}

TEST_CASE("a slot of format 1 still opens, and no change of it passes") {
  const KeySlots slots = store::parseKeySlots(bytesOf(kFixtureSlots)).value();
  CHECK(slots.format == 1);
  const KeySlot& slot = slots.slots.front();
  REQUIRE(slot.format == 1);
  const Secret word = passphrase("voorbeeld voor altijd");
  const auto slotKey = store::deriveSlotKey(slot, typed(word));
  REQUIRE(slotKey.has_value());
  CHECK(store::unwrapKey(slot, slots.storeId, *slotKey).has_value());
  struct Row {
    const char* what;
    void (*change)(KeySlot&);
  };
  const Row rows[] = {
      {"id", [](KeySlot& s) { s.id = 3; }},
      {"kind", [](KeySlot& s) { s.kind = KeySlot::Kind::Recovery; }},
      {"format", [](KeySlot& s) { s.format = 2; }},
      {"account", [](KeySlot& s) { s.account = 8; }},
      {"bucket", [](KeySlot& s) { s.buckets.front() ^= 1; }},
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
    CHECK_FALSE(store::unwrapKey(changed, slots.storeId, *slotKey).has_value());
  }
  CHECK_FALSE(store::unwrapKey(slot, std::string(32, '0'), *slotKey).has_value());
}

TEST_CASE("a slot of format 1 is kept as it is in a file of format 2") {
  const KeySlots slots = store::parseKeySlots(bytesOf(kFixtureSlots)).value();
  const KeySlots again = store::parseKeySlots(store::formatKeySlots(slots)).value();
  CHECK(again.format == 2);
  REQUIRE(again.slots.size() == slots.slots.size());
  for (std::size_t i = 0; i < slots.slots.size(); ++i) {
    CHECK_FALSE(again.slots[i].damaged);
    CHECK(again.slots[i].wrapped == slots.slots[i].wrapped);
    CHECK(store::boundText(again.slots[i], again.storeId) == store::boundText(slots.slots[i], slots.storeId));
  }
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
  CHECK(store::formatKeySlots(*read) == store::formatKeySlots(made.slots));
}

TEST_CASE("a slot file that is not exactly one is damaged or newer") {
  KeySlots slots;
  {
    const Slots made;
    slots = made.slots;
  }
  for (KeySlot& slot : slots.slots)
    slot.cost = store::kDefaultCost; // nothing is derived here
  const std::string sound = store::formatKeySlots(slots);
  struct Row {
    const char* pattern;
    const char* with;
    ErrorKind kind;
    const char* because;
  };
  const Row rows[] = {
      {"^\\{\n  \"format\": 2", "{\n  \"format\": 3", ErrorKind::StoreNewer, "a later format"},
      {"^\\{\n  \"format\": 2", "{\n  \"format\": 1", ErrorKind::StoreDamaged,
       "an earlier format than the slots are of"},
      {"      \"format\": 2", "      \"format\": 1", ErrorKind::StoreDamaged, "fields of another format"},
      {"      \"format\": 2", "      \"format\": 3", ErrorKind::StoreDamaged, "a slot of no format"},
      {"\"format\": 2", "\"format\": 0", ErrorKind::StoreDamaged, "no such format"},
      {"\"format\": 2", "\"format\": \"2\"", ErrorKind::StoreDamaged, "text for a number"},
      {"\"format\": 2", "\"format\": 1.5", ErrorKind::StoreDamaged, "half a format"},
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
      {"\"generation\": 1", "\"generation\": 0", ErrorKind::StoreDamaged, "no generation"},
      {"\"since\": 1", "\"since\": -1", ErrorKind::StoreDamaged, "a generation before the first"},
      {"\"keyFile\": false", "\"keyFile\": 0", ErrorKind::StoreDamaged, "a number for yes or no"},
      {"\"buckets\": \\[[^\\]]*\\]", "\"buckets\": []", ErrorKind::StoreDamaged, "in no bucket"},
      {"\"buckets\": \\[[^\\]]*\\]", "\"buckets\": [1, 2, 3]", ErrorKind::StoreDamaged, "in too many buckets"},
      {"\"buckets\": \\[[^\\]]*\\]", "\"buckets\": [256]", ErrorKind::StoreDamaged, "in no such bucket"},
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
  CHECK(store::parseKeySlots(std::regex_replace(sound, std::regex("\"format\": 2"), "\"format\": 9")).error() ==
        Error{ErrorKind::StoreNewer, {{"found", "9"}, {"supported", "2"}}});
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
  Slots made;
  const std::string sound = store::formatKeySlots(made.slots);
  int refused = 0;
  int marked = 0;
  int harmless = 0;
  for (std::size_t at = 0; at < sound.size(); ++at) {
    for (const unsigned mask : {0x01U, 0x04U, 0x20U, 0x80U}) {
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
      if (slot.cost.passes > 4 || slot.cost.memoryBytes > 64'000 || slot.keyFile) continue; // costs, and gives nothing
      const auto key = made.opened(slot, read->storeId);
      if (key) REQUIRE(key->view() == made.key.key.view());
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
        // Slots are written in order; the n-th "identity" is the n-th slot's.
        std::size_t at = 0;
        for (int i = 0; i < slot.id; ++i)
          at = text.find("\"identity\"", at + 1);
        at += 15;
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
  CHECK(store::leastCost() == store::kDefaultCost);
  std::string cheap;
  {
    const store::CheapKeys outer;
    {
      const store::CheapKeys inner;
      CHECK(store::leastCost() == store::KdfCost{8192, 1});
    }
    cheap = store::formatKeySlots(Slots().slots);
    CHECK(store::parseKeySlots(cheap)->slots.front().cost == store::KdfCost{8192, 1});
  }
  CHECK(kindOf(store::parseKeySlots(cheap)) == ErrorKind::StoreDamaged); // weakened, to the program
  CHECK(store::leastCost() == store::kDefaultCost);
}
