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

TEST_CASE("what cannot be a hash is none") {
  const std::string digits(64, 'a');
  struct Row {
    std::string text;
    bool isHash;
    bool isDigits;
    const char* because;
  };
  const Row rows[] = {
      {contentHash("abc"), true, false, "as it is made"},
      {contentHash("abc").substr(7), false, true, "its digits alone"},
      {"sha256:" + digits, true, false, "any 64 digits could be one"},
      {digits, false, true, "any 64 digits could be one"},
      {digits.substr(1), false, false, "63 digits"},
      {digits + "a", false, false, "65 digits"},
      {std::string(64, 'A'), false, false, "upper case"},
      {std::string(63, 'a') + "g", false, false, "not hexadecimal"},
      {"md5:" + digits, false, false, "another hash"},
      {"", false, false, "nothing"},
  };
  for (const Row& row : rows) {
    INFO(row.because);
    CHECK(isContentHash(row.text) == row.isHash);
    CHECK(isSha256(row.text) == row.isDigits);
  }
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
