#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace haven::store {

/// Every word of an index, and which of them may be meant by what somebody types. Words are folded.
class SearchVocabulary {
 public:
  using Id = std::uint32_t; ///< place in alphabetical order
  using Ids = std::vector<Id>;

  SearchVocabulary() = default;
  /// @param words in any order, each once
  explicit SearchVocabulary(std::vector<std::string> words);

  [[nodiscard]] std::size_t size() const { return m_words.size(); }
  [[nodiscard]] const std::string& word(Id id) const { return m_words[id].text; }
  /// `size()` where there is none.
  [[nodiscard]] Id find(std::string_view word) const;

  /// First and one past the last that begin so.
  [[nodiscard]] std::pair<Id, Id> beginningWith(std::string_view typed) const;
  /// Those that hold it further on: `training` finds `hometraining`. None for less than four letters, nor
  /// for what stands in more words than it can tell apart.
  [[nodiscard]] Ids holding(std::string_view typed) const;

  enum class Reach {
    Nearest, ///< those with as few typing errors as any has
    All
  };
  /// Those that it may be a slip of: one typing error from four letters, two from eight, the end of the word left open
  /// from five.
  [[nodiscard]] Ids mistyped(std::string_view typed, Reach reach) const;
  /// Ways to read it as two words that are there, perhaps with a linking -s-, -e-, -en- or -er- between them; the
  /// second may go on.
  struct Split {
    Id left;
    std::string_view right; ///< part of `typed`
  };
  [[nodiscard]] std::vector<Split> splits(std::string_view typed) const;

 private:
  struct Word {
    std::string text;
    std::uint64_t letters; ///< a bit for each letter in it: a quick way to see that two words are far apart
  };
  std::vector<Word> m_words;
};

} // namespace haven::store
