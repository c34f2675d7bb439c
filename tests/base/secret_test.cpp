#include "base/hash.h"
#include "base/random.h"
#include "base/secret.h"
#include "support/catch.h"

#include <array>
#include <utility>

using namespace haven;

TEST_CASE("a secret keeps its bytes, moves and clones") {
  Secret first{std::string_view("geheim")};
  CHECK(first.view() == "geheim");
  const Secret copy = first.clone();
  const Secret moved = std::move(first);
  CHECK(moved.view() == "geheim");
  CHECK(copy.view() == "geheim");
  CHECK(Secret{}.empty());
  CHECK(Secret{std::size_t{4}}.view() == std::string_view("\0\0\0\0", 4));
}

TEST_CASE("a content hash is SHA-256") {
  // FIPS 180-2, appendix B.1
  CHECK(contentHash("abc") == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("seeded chance repeats, system chance does not") {
  std::array<unsigned char, 32> a{};
  std::array<unsigned char, 32> b{};
  SeededRandom(7).fill(a);
  SeededRandom(7).fill(b);
  CHECK(a == b);
  SeededRandom(8).fill(b);
  CHECK(a != b);
  SystemRandom system;
  system.fill(a);
  system.fill(b);
  CHECK(a != b);
}
