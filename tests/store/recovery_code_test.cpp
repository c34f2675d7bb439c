#include "store/recovery_code.h"

#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace haven;

namespace {

/// Gives 0x00, 0x01, ... so that the expected code can be written down.
class CountingRandom final : public RandomSource {
 public:
  void fill(std::span<unsigned char> bytes) override {
    for (unsigned char& byte : bytes)
      byte = m_next++;
  }

 private:
  unsigned char m_next = 0;
};

} // namespace

TEST_CASE("a recovery code writes 160 bits in Crockford's base32") {
  CountingRandom counting;
  // 00 01 02 ... 13, five bits at a time, by hand.
  CHECK(store::makeRecoveryCode(counting) == "000G-40R4-0M30-E209-185G-R38E-1W81-24GK");
}

TEST_CASE("a code is read back from what people make of it") {
  SystemRandom random;
  for (int i = 0; i < 200; ++i) {
    const std::string code = store::makeRecoveryCode(random);
    REQUIRE(code.size() == 39);
    const auto bits = store::readRecoveryCode(code);
    REQUIRE(bits.has_value());
    CHECK(bits->size() == 20);
    for (const auto& change :
         {+[](char c) { return static_cast<char>(std::tolower(c)); }, +[](char c) { return c == '-' ? ' ' : c; },
          +[](char c) { return c == '0' ? 'O' : c; }, +[](char c) { return c == '0' ? 'o' : c; },
          +[](char c) { return c == '1' ? 'I' : c; }, +[](char c) { return c == '1' ? 'l' : c; }}) {
      std::string typed = code;
      std::ranges::transform(typed, typed.begin(), change);
      INFO(typed);
      REQUIRE(store::readRecoveryCode(typed).has_value());
      CHECK(store::readRecoveryCode(typed)->view() == bits->view());
    }
    std::string joined = "  " + code + "\n";
    std::erase(joined, '-');
    CHECK(store::readRecoveryCode(joined)->view() == bits->view());
  }
}

TEST_CASE("what cannot be a code is none") {
  for (const char* typed :
       {"", "0000", "0000-0000-0000-0000-0000-0000-0000-000", "0000-0000-0000-0000-0000-0000-0000-00000",
        "U000-0000-0000-0000-0000-0000-0000-0000", "é000-0000-0000-0000-0000-0000-0000-0000"}) {
    INFO(typed);
    CHECK_FALSE(store::readRecoveryCode(typed).has_value());
  }
}

TEST_CASE("codes do not repeat") {
  SystemRandom random;
  std::set<std::string> codes;
  for (int i = 0; i < 1000; ++i)
    codes.insert(store::makeRecoveryCode(random));
  CHECK(codes.size() == 1000);
}
