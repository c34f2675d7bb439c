#include "bench/derivation.h"

#include "bench/example_session.h"
#include "store/key_slots.h"

#include <stdexcept>
#include <string>
#include <string_view>

namespace haven::bench {

void deriveKeyOnce() {
  store::KeySlot slot;
  slot.salt = std::string(16, 's');
  slot.cost = store::kDefaultCost;
  const Secret passphrase{std::string_view(ExampleSession::kPassphrase)};
  if (!store::deriveSlotKey(slot, {passphrase, nullptr})) throw std::runtime_error("no key");
}

} // namespace haven::bench
