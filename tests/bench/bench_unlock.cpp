#include "bench/derivation.h"
#include "bench/example_session.h"
#include "bench/measure.h"
#include "store/cheap_keys.h"

#include <cstdio>
#include <optional>
#include <stdexcept>

// What unlocking costs besides the one step that is meant to cost: everything `openStore` does with a slot of which the
// derivation costs next to nothing, against one derivation as every real slot asks for.

int main() {
  using namespace haven;
  using namespace haven::bench;
  const tests::TempDir folder;
  const auto place = folder / "store";
  const store::CheapKeys cheap;
  std::optional<ExampleSession> made(std::in_place, place);
  made.reset(); // closed: unlocking opens it
  const SystemClock clock;
  const Secret passphrase{std::string_view(ExampleSession::kPassphrase)};
  std::optional<store::OpenStore> opened;
  const auto unlock = [&] {
    auto store = store::openStore(place, ExampleSession::kName, passphrase, clock);
    if (!store) throw std::runtime_error("not unlocked");
    opened.emplace(std::move(*store));
  };
  // One derivation takes one to two tenths of a second (docs/data_format.md); a tenth beside it is two thirds of it.
  constexpr double kAim = 0.1 / 0.15;
  printHeader();
  printRow("the rest of unlocking / one Argon2id",
           measurePairs(
               15,
               [&] {
                 opened.reset();
                 return millisecondsOf(unlock);
               },
               [] { return millisecondsOf(deriveKeyOnce); }),
           "ms", kAim);
  return 0;
}
