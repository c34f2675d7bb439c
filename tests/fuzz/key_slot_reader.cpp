#include "fuzz/reader.h"
#include "store/key_slots.h"
#include "store/key_slots_identity.h"

#include <set>

namespace haven::fuzz {
namespace {

using namespace store;

/// What somebody who has neither passphrase nor key gets out of a slot: nothing, and no crash.
void tryOut(const KeySlot& slot, std::string_view storeId) {
  static const Secret guess{std::size_t{32}};
  require(!unwrapKey(slot, storeId, guess), "a slot of format 1 opens with its passphrase only");
  require(!Identity::open(slot, storeId, guess), "a slot of format 2 opens with its passphrase only");
}

void check(const KeySlot& slot) {
  require(slot.cost.memoryBytes >= kDefaultCost.memoryBytes && slot.cost.memoryBytes <= kGreatestCost.memoryBytes &&
              slot.cost.passes >= kDefaultCost.passes && slot.cost.passes <= kGreatestCost.passes,
          "a cost lies between its limits");
  require(slot.format == 1 || slot.format == 2, "a slot is of a format that is known");
  require(slot.format == 1 || (!slot.keys.empty() && slot.keys.size() <= 2), "a slot has one key, or two");
  require(slot.kind == KeySlot::Kind::Recovery || !slot.buckets.empty(), "an account is in a bucket");
  for (const int bucket : slot.buckets)
    require(bucket >= 0 && bucket <= 255, "a bucket is a byte");
}

} // namespace

bool takes(std::string_view input) {
  const auto read = parseKeySlots(input);
  if (!read) {
    require(read.error().kind == ErrorKind::StoreDamaged || read.error().kind == ErrorKind::StoreNewer,
            "a refusal says damaged or newer");
    return false;
  }
  std::set<int> ids;
  for (const KeySlot& slot : read->slots) {
    require(ids.insert(slot.id).second, "an id stands once");
    check(slot);
    tryOut(slot, read->storeId);
  }
  const std::string written = formatKeySlots(*read);
  const auto again = parseKeySlots(written);
  require(again && formatKeySlots(*again) == written, "slots written are the slots read");
  for (std::size_t i = 0; i < read->slots.size(); ++i)
    require(again->slots[i].damaged == read->slots[i].damaged, "what is damaged stays seen to be");
  return true;
}

} // namespace haven::fuzz
