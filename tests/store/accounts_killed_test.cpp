#include "store/child.h"
#include "store/key_slots_rows.h"
#include "store/kill_points.h"
#include "store/sqlite.h"
#include "store/staff.h"
#include "store/unlocking.h"
#include "store/verification.h"

#include <algorithm>
#include <functional>

// Each act on accounts and keys, killed before each flush, rename and removal it makes: what worked before or what
// works after still opens the store, nobody else is kept out, and the next opening puts everything right.

using namespace haven;
using namespace haven::tests;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kFresh = "nieuwe gele vogels";

/// Somebody who comes in.
struct Way {
  std::string_view name;
  std::string_view word;
  const char* keyFile = nullptr; ///< beside the store
};

struct Act {
  const char* what;
  Way who; ///< does it
  std::function<bool(store::OpenStore&, RandomSource&, const fs::path&)> act;
  std::vector<Way> before; ///< work until it is done
  std::vector<Way> after;  ///< work from then on
  std::vector<Way> always;
};

const Way kFenna{kAccountName, kPassphrase};
const Way kCasComes{kCas, kCassPassphrase};
const Way kBoComes{kBo, kBosPassphrase};

store::AccountRepository on(store::OpenStore& opened, RandomSource& random) {
  return {opened, random};
}

casefile::Account named(store::OpenStore& opened, RandomSource& random, std::string_view name, std::string_view to) {
  auto rows = on(opened, random).list().value();
  for (auto& row : rows)
    if (row.account.name == name) {
      row.account.name = std::string(to);
      return row.account;
    }
  return {};
}

const std::vector<Act>& acts() {
  using store::OpenStore;
  static const std::vector<Act> all{
      {"own passphrase",
       kBoComes,
       [](OpenStore& s, RandomSource& r, const fs::path&) {
         return on(s, r).changePassphrase(passphrase(kBosPassphrase), passphrase(kFresh)).has_value();
       },
       {kBoComes},
       {{kBo, kFresh}},
       {kFenna, kCasComes}},
      {"given passphrase",
       kFenna,
       [](OpenStore& s, RandomSource& r, const fs::path&) {
         return on(s, r).givePassphrase(2, passphrase(kFresh)).has_value();
       },
       {kBoComes},
       {{kBo, kFresh}},
       {kFenna, kCasComes}},
      {"second factor",
       kBoComes,
       [](OpenStore& s, RandomSource& r, const fs::path& beside) {
         return on(s, r).addKeyFile(passphrase(kBosPassphrase), beside / "stick").has_value();
       },
       {kBoComes},
       {{kBo, kBosPassphrase, "stick"}},
       {kFenna, kCasComes}},
      {"new account",
       kFenna,
       [](OpenStore& s, RandomSource& r, const fs::path&) {
         return on(s, r).add(newcomer("Dirk"), passphrase(kFresh)).has_value();
       },
       {},
       {{"Dirk", kFresh}},
       {kFenna, kBoComes, kCasComes}},
      {"new name",
       kFenna,
       [](OpenStore& s, RandomSource& r, const fs::path&) {
         return on(s, r).change(named(s, r, kBo, "Bo van der Verzinsel")).has_value();
       },
       {kBoComes},
       {{"Bo van der Verzinsel", kBosPassphrase}},
       {kFenna, kCasComes}},
      {"disabling",
       kFenna,
       [](OpenStore& s, RandomSource& r, const fs::path&) { return on(s, r).disable(2).has_value(); },
       {kBoComes},
       {},
       {kFenna, kCasComes}},
      {"new recovery code",
       kFenna,
       [](OpenStore& s, RandomSource& r, const fs::path&) { return on(s, r).newRecoveryCode().has_value(); },
       {},
       {},
       {kFenna, kBoComes, kCasComes}},
      {"new key",
       kFenna,
       [](OpenStore& s, RandomSource& r, const fs::path&) { return on(s, r).rotateKey().has_value(); },
       {},
       {},
       {kFenna, kBoComes, kCasComes}},
  };
  return all;
}

/// After an opening nothing of an act that was cut off is left.
void checkPutRight(store::OpenStore& opened) {
  const auto slots = store::readKeySlots(opened.folder()).value();
  const auto rows = store::slotRows(opened.database()).value();
  CHECK(slots.slots.size() == rows.size());
  for (const store::KeySlot& slot : slots.slots) {
    CHECK(rows.contains(slot.id));
    CHECK(slot.keys.size() == 1);
    CHECK(slot.buckets.size() == (slot.kind == store::KeySlot::Kind::Passphrase ? 1U : 0U));
  }
  for (const auto& [name, bytes] : contentOf(opened.folder()))
    CHECK(name.find("rotated") == std::string::npos);
}

} // namespace

TEST_CASE("killed at any step of an act on accounts or keys, the old way in works or the new one") {
  Staff staff;
  REQUIRE(staff.made.cases().createCase(youth()).has_value());
  staff.made.close();
  const auto sound = contentOf(staff.folder());
  const auto comesIn = [&](const Way& way) {
    staff.made.clock.advance(std::chrono::minutes{5});
    return staff.opens(way.name, way.word,
                       way.keyFile != nullptr ? std::optional(staff.made.dir / way.keyFile) : std::nullopt);
  };
  const auto all = [&](const std::vector<Way>& ways) { return std::ranges::all_of(ways, comesIn); };

  for (const Act& act : acts()) {
    int point = 0;
    int stillBefore = 0;
    for (int ended = kKilled; ended == kKilled;) {
      ++point;
      INFO(act.what << ", killed before durable call " << point);
      putContent(staff.folder(), sound);
      fs::remove(staff.made.dir / "stick");
      ended = runInChild([&] {
        auto opened = staff.open(act.who.name, act.who.word);
        if (!opened) return 1;
        dieAtDurableCall(point);
        const bool done = act.act(*opened, staff.made.random, staff.made.dir.path());
        dieAtDurableCall(0);
        return done ? 0 : 2;
      });
      REQUIRE((ended == kKilled || ended == 0));
      const auto left = contentOf(staff.folder());
      const bool before = !act.before.empty() && all(act.before);
      putContent(staff.folder(), left); // each is tried on what the kill left, not on what the other put right
      const bool after = all(act.after);
      if (!act.before.empty() && !act.after.empty()) CHECK((before || after)); // never neither
      CHECK((ended == kKilled || (after && !before)));                         // done is done
      stillBefore += before ? 1 : 0;
      putContent(staff.folder(), left);
      CHECK(all(act.always));
      auto opened = staff.open(kAccountName, kPassphrase);
      REQUIRE(opened.has_value());
      checkPutRight(*opened);
      const auto report = store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions());
      REQUIRE(report.has_value());
      CHECK(report->faults.empty());
      CHECK(report->cases == 1);
    }
    INFO(act.what);
    CHECK(point > 3); // there was something to kill
    if (!act.before.empty() && !act.after.empty()) CHECK(stillBefore > 0);
  }
}

TEST_CASE("a recovery that is killed leaves the old code or the new passphrase") {
  Staff staff;
  staff.made.close();
  const auto sound = contentOf(staff.folder());
  const auto recover = [&] {
    return store::recoverStore(staff.folder(), staff.made.recoveryCode, kBo, passphrase(kFresh), staff.made.clock,
                               staff.made.random)
        .has_value();
  };
  int point = 0;
  for (int ended = kKilled; ended == kKilled;) {
    ++point;
    INFO("killed before durable call " << point);
    putContent(staff.folder(), sound);
    ended = runInChild([&] {
      dieAtDurableCall(point);
      return recover() ? 0 : 2;
    });
    REQUIRE((ended == kKilled || ended == 0));
    const auto left = contentOf(staff.folder());
    const bool fresh = staff.opens(kBo, kFresh);
    staff.made.clock.advance(std::chrono::minutes{5});
    putContent(staff.folder(), left);
    CHECK((fresh || (staff.opens(kBo, kBosPassphrase) && recover())));
    CHECK((ended == kKilled || fresh));
    staff.made.clock.advance(std::chrono::minutes{5});
    CHECK(staff.opens(kCas, kCassPassphrase));
  }
  CHECK(point > 3);
}

TEST_CASE("a key that is being replaced leaves a recovery code that somebody has") {
  Staff staff;
  staff.made.close();
  const auto sound = contentOf(staff.folder());
  int finished = 0;
  int point = 0;
  for (int ended = kKilled; ended == kKilled;) {
    ++point;
    INFO("killed before durable call " << point);
    putContent(staff.folder(), sound);
    ended = runInChild([&] {
      auto opened = staff.open(kAccountName, kPassphrase);
      if (!opened) return 1;
      dieAtDurableCall(point);
      return on(*opened, staff.made.random).rotateKey().has_value() ? 0 : 2;
    });
    REQUIRE((ended == kKilled || ended == 0));
    const auto slots = store::readKeySlots(staff.folder()).value();
    const bool written = std::ranges::all_of(slots.slots, [](const store::KeySlot& slot) {
      return slot.keys.size() == 1 && slot.keys.front().generation == 2;
    });
    finished += written ? 1 : 0;
    staff.made.clock.advance(std::chrono::minutes{5});
    if (!written)
      CHECK(store::recoverStore(staff.folder(), staff.made.recoveryCode, kBo, passphrase(kFresh), staff.made.clock,
                                staff.made.random)
                .has_value());
  }
  CHECK(finished > 0); // from there on the code is on its way to the screen
  CHECK(point > finished + 5);
}
