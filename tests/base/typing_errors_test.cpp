#include "base/typing_errors.h"
#include "support/catch.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace haven;

namespace {

/// The whole matrix, as the definition has it.
std::vector<std::vector<int>> matrixOf(const std::string& one, const std::string& other) {
  std::vector<std::vector<int>> far(one.size() + 1, std::vector<int>(other.size() + 1));
  for (std::size_t i = 0; i <= one.size(); ++i)
    for (std::size_t j = 0; j <= other.size(); ++j) {
      if (i == 0 || j == 0) {
        far[i][j] = static_cast<int>(i + j);
        continue;
      }
      far[i][j] =
          std::min({far[i - 1][j] + 1, far[i][j - 1] + 1, far[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
        far[i][j] = std::min(far[i][j], far[i - 2][j - 2] + 1);
    }
  return far;
}

} // namespace

TEST_CASE("a typing error is one letter too many, too few, another, or two swapped") {
  struct Row {
    const char* typed;
    const char* word;
    int whole;     ///< with at most two
    int beginning; ///< with at most two
  };
  const Row rows[] = {
      {"theraplay", "theraplay", 0, 0},
      {"therplay", "theraplay", 1, 1},
      {"theraaplay", "theraplay", 1, 1},
      {"theraplai", "theraplay", 1, 1},
      {"tehraplay", "theraplay", 1, 1},
      {"tehrapaly", "theraplay", 2, 2},
      {"teraplai", "theraplay", 2, 2},
      {"terapli", "theraplay", 3, 2},
      {"thera", "theraplay", 3, 0},
      {"htera", "theraplay", 3, 1},
      {"x", "theraplay", 3, 1},
      {"theraplayer", "theraplay", 2, 2},
      {"speltherapie", "play", 3, 3},
      {"", "ab", 2, 0},
      {"", "abc", 3, 0},
      {"abc", "", 3, 3},
      {"", "", 0, 0},
  };
  for (const Row& row : rows) {
    INFO(row.typed << " " << row.word);
    CHECK(typingErrors(row.typed, row.word, 2) == row.whole);
    CHECK(typingErrorsToBeginning(row.typed, row.word, 2) == row.beginning);
  }
}

TEST_CASE("typing errors agree with the whole matrix, for any words and any limit") {
  std::mt19937 chance(5);
  const auto word = [&] {
    std::string made;
    for (auto length = chance() % 9; length > 0; --length)
      made += static_cast<char>('a' + chance() % 3);
    return made;
  };
  for (int i = 0; i < 20000; ++i) {
    const std::string one = word();
    const std::string other = word();
    const auto far = matrixOf(one, other);
    const int nearest = *std::min_element(far.back().begin(), far.back().end());
    for (int most = 0; most <= 3; ++most) {
      INFO(one << " " << other << " " << most);
      REQUIRE(typingErrors(one, other, most) == std::min(far.back().back(), most + 1));
      REQUIRE(typingErrorsToBeginning(one, other, most) == std::min(nearest, most + 1));
    }
  }
}

TEST_CASE("words too long to be words are the same or too far apart") {
  const std::string longest(10'000, 'a');
  CHECK(typingErrors(longest, longest, 1) == 0);
  CHECK(typingErrors(longest, longest + "b", 1) == 2);
  CHECK(typingErrorsToBeginning(longest, "theraplay", 2) == 3);
  CHECK(typingErrorsToBeginning("theraplai", "theraplay" + longest, 2) == 1);
}
