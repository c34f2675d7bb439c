#include "store/search_meaning.h"

#include <algorithm>
#include <iterator>

namespace haven::store {
namespace {

constexpr std::string_view kSayLittle[] = {"aan", "al",  "als",  "bij",  "dat", "de",    "die", "dit",  "door",
                                           "een", "en",  "er",   "het",  "hoe", "ik",    "in",  "is",   "kan",
                                           "met", "na",  "naar", "of",   "om",  "ook",   "op",  "over", "te",
                                           "tot", "uit", "van",  "voor", "wat", "welke", "wie", "zijn"};

std::string quoted(std::string_view word) {
  return '"' + std::string(word) + '"';
}

} // namespace

bool saysLittle(std::string_view word) {
  return std::find(std::begin(kSayLittle), std::end(kSayLittle), word) != std::end(kSayLittle);
}

SearchMeaning::SearchMeaning(const SearchVocabulary& vocabulary, std::string_view typed, Leniency leniency)
    : m_vocabulary(&vocabulary), m_words(vocabulary.size()) {
  addBeginning(typed);
  if (leniency >= Leniency::Part)
    for (const auto id : vocabulary.holding(typed))
      addWord(id);
  if (leniency == Leniency::Slip && m_condition.empty()) addSlips(typed, SearchVocabulary::Reach::Nearest);
  if (leniency == Leniency::Anything) addSlips(typed, SearchVocabulary::Reach::All);
}

void SearchMeaning::addAlternative(const std::string& condition) {
  m_condition += (m_condition.empty() ? "" : " OR ") + condition;
}

void SearchMeaning::addWord(SearchVocabulary::Id id) {
  if (m_words[id]) return;
  m_words[id] = true;
  addAlternative(quoted(m_vocabulary->word(id)));
}

void SearchMeaning::addBeginning(std::string_view typed) {
  const auto [first, last] = m_vocabulary->beginningWith(typed);
  if (first == last) return;
  // The whole word counts twice: it comes before what only begins so.
  if (m_vocabulary->word(first) == typed) addWord(first);
  std::fill(m_words.begin() + first, m_words.begin() + last, true);
  addAlternative(quoted(typed) + " *");
}

void SearchMeaning::addSlips(std::string_view typed, SearchVocabulary::Reach reach) {
  for (const auto id : m_vocabulary->mistyped(typed, reach))
    addWord(id);
  for (const auto& split : m_vocabulary->splits(typed)) {
    const auto [first, last] = m_vocabulary->beginningWith(split.right);
    m_words[split.left] = true;
    std::fill(m_words.begin() + first, m_words.begin() + last, true);
    addAlternative("(" + quoted(m_vocabulary->word(split.left)) + " AND " + quoted(split.right) + " *)");
  }
}

} // namespace haven::store
