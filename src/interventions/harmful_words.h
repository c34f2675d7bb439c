#pragma once

#include "interventions/harmful.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace haven::interventions {

/// The terms of a catalogue's harmful approaches, ready to be held against many words: what `harmfulIn` asks. Points
/// into the catalogue, which stays where it is.
///
/// A term is recognised
/// - written with other hyphens, quotes or spaces, as one word or as several (`holdingtherapie`), also with -s or -en;
/// - as part of a compound, when it has seven letters or more and is no word of `notHarmful` (`holdingsessie`);
/// - with one typing error in a word of six letters or more that is no word of `notHarmful` (`houding` is none of
/// ours).
class HarmfulWords {
 public:
  explicit HarmfulWords(const InterventionCatalogue& catalogue);

  /// As `harmfulIn`.
  [[nodiscard]] std::vector<HarmfulHit> in(std::string_view words) const;

 private:
  using Words = std::span<const std::string>;
  /// How sure it is that a term is meant; the surest is told, and of those the longest.
  enum class Likeness { None, Mistyped, Compound, Same };
  struct Term {
    std::size_t approach; ///< index in the catalogue
    const std::string* text;
    std::vector<std::string> words;
    std::string joined;
  };
  struct Found {
    Likeness likeness = Likeness::None;
    const Term* term = nullptr;
  };

  void add(std::size_t approach, const std::string& text);
  /// Whether one word was typed for another with one error.
  [[nodiscard]] bool forgiven(const std::string& typed, const std::string& meant) const;
  [[nodiscard]] Likeness likeness(const std::string& typed, const Term& term) const;
  void lookAt(Words typed, const std::string& joined, std::vector<Found>& found) const;

  const InterventionCatalogue* m_catalogue;
  std::vector<Term> m_terms;
  std::unordered_multimap<std::string, std::size_t> m_same; ///< terms by what they are as one word, plurals too
  std::unordered_set<std::string> m_free;                   ///< words of `notHarmful`, as one word each
  std::size_t m_longest = 0;                                ///< bytes of the longest in `m_same`
};

} // namespace haven::interventions
