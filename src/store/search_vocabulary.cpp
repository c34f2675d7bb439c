#include "store/search_vocabulary.h"

#include "base/typing_errors.h"

#include <algorithm>
#include <bit>

namespace haven::store {
namespace {

constexpr std::size_t kPart = 4;       ///< letters from which it is looked for inside a word
constexpr std::size_t kMostParts = 40; ///< words; what is part of more of them tells nothing apart
constexpr std::size_t kOneError = 4;   ///< letters from which one typing error is forgiven
constexpr std::size_t kTwoErrors = 8;  ///< and two
constexpr std::size_t kOpenEnd = 5;    ///< letters from which a mistyped word may go on
constexpr std::size_t kLongest = 60;   ///< letters; nothing in the catalogue comes near
constexpr std::size_t kSplitPart = 4;  ///< letters of each part of a compound
constexpr std::string_view kLinks[] = {"", "s", "e", "en", "er"};

std::uint64_t lettersOf(std::string_view word) {
  std::uint64_t letters = 0;
  for (const char c : word)
    letters |= std::uint64_t{1} << (static_cast<unsigned char>(c) % 64U);
  return letters;
}

int forgivenIn(std::string_view typed) {
  if (typed.size() < kOneError || typed.size() > kLongest) return 0;
  return typed.size() < kTwoErrors ? 1 : 2;
}

} // namespace

SearchVocabulary::SearchVocabulary(std::vector<std::string> words) {
  std::sort(words.begin(), words.end());
  m_words.reserve(words.size());
  for (std::string& word : words) {
    const std::uint64_t letters = lettersOf(word);
    m_words.push_back({std::move(word), letters});
  }
}

SearchVocabulary::Id SearchVocabulary::find(std::string_view word) const {
  const Id first = beginningWith(word).first;
  return first < size() && m_words[first].text == word ? first : static_cast<Id>(size());
}

std::pair<SearchVocabulary::Id, SearchVocabulary::Id> SearchVocabulary::beginningWith(std::string_view typed) const {
  const auto before = [&](const Word& word) { return std::string_view(word.text) < typed; };
  const auto first = std::partition_point(m_words.begin(), m_words.end(), before);
  const auto last =
      std::partition_point(first, m_words.end(), [&](const Word& word) { return word.text.starts_with(typed); });
  return {static_cast<Id>(first - m_words.begin()), static_cast<Id>(last - m_words.begin())};
}

SearchVocabulary::Ids SearchVocabulary::holding(std::string_view typed) const {
  Ids found;
  if (typed.size() < kPart) return found;
  const std::uint64_t letters = lettersOf(typed);
  for (Id id = 0; id < m_words.size(); ++id) {
    const Word& word = m_words[id];
    if ((letters & ~word.letters) != 0 || word.text.size() <= typed.size()) continue;
    if (word.text.find(typed, 1) != std::string::npos) found.push_back(id);
  }
  if (found.size() > kMostParts) found.clear();
  return found;
}

SearchVocabulary::Ids SearchVocabulary::mistyped(std::string_view typed, Reach reach) const {
  Ids found;
  int most = forgivenIn(typed);
  if (most == 0) return found;
  const std::uint64_t letters = lettersOf(typed);
  const bool open = typed.size() >= kOpenEnd;
  for (Id id = 0; id < m_words.size(); ++id) {
    const Word& word = m_words[id];
    // Each error brings at most one letter that the word does not have.
    if (std::popcount(letters & ~word.letters) > most) continue;
    const int errors = open ? typingErrorsToBeginning(typed, word.text, most) : typingErrors(typed, word.text, most);
    if (errors > most) continue;
    if (reach == Reach::Nearest && errors < most) {
      found.clear();
      most = errors;
    }
    found.push_back(id);
  }
  return found;
}

std::vector<SearchVocabulary::Split> SearchVocabulary::splits(std::string_view typed) const {
  std::vector<Split> found;
  if (typed.size() > kLongest) return found;
  for (std::size_t at = kSplitPart; at + kSplitPart <= typed.size(); ++at) {
    const Id left = find(typed.substr(0, at));
    if (left == size()) continue;
    for (const std::string_view link : kLinks) {
      if (!typed.substr(at).starts_with(link) || at + link.size() + kSplitPart > typed.size()) continue;
      const std::string_view right = typed.substr(at + link.size());
      const auto [first, last] = beginningWith(right);
      if (first != last) found.push_back({left, right});
    }
  }
  return found;
}

} // namespace haven::store
