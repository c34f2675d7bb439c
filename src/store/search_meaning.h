#pragma once

#include "store/search_vocabulary.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

/// How much is forgiven of a word, step by step. What a step finds comes before what only the next finds.
enum class Leniency {
  Beginning, ///< words that begin as it was typed
  Part,      ///< words that hold it, too: `training` in `hometraining`
  Slip,      ///< and, for a word that is in none, what it is most likely a slip of, or is a compound of
  Anything,  ///< and, for every word, whatever it may be a slip of
};
inline constexpr Leniency kLeniencies[] = {Leniency::Beginning, Leniency::Part, Leniency::Slip, Leniency::Anything};

/// What one typed word may mean: words of the index, as a condition for it and as a set.
class SearchMeaning {
 public:
  /// @param typed a folded word: letters and digits only
  SearchMeaning(const SearchVocabulary& vocabulary, std::string_view typed, Leniency leniency);

  /// In the index's own query language, every word quoted; empty where nothing can be meant.
  [[nodiscard]] const std::string& condition() const { return m_condition; }
  [[nodiscard]] bool means(SearchVocabulary::Id word) const { return m_words[word]; }

 private:
  void addBeginning(std::string_view typed);
  void addWord(SearchVocabulary::Id id);
  void addSlips(std::string_view typed, SearchVocabulary::Reach reach);
  void addAlternative(const std::string& condition);

  const SearchVocabulary* m_vocabulary;
  std::vector<bool> m_words;
  std::string m_condition;
};

/// Words that say little and stand nearly everywhere: `de`, `een`, `van`.
bool saysLittle(std::string_view word);

} // namespace haven::store
