#include "interventions/harmful_words.h"

#include "base/text.h"
#include "base/typing_errors.h"

#include <algorithm>
#include <utility>

namespace haven::interventions {
namespace {

constexpr std::size_t kForgiven = 6;     ///< letters from which a word may hold a typing error
constexpr std::size_t kInCompound = 7;   ///< letters from which a term is looked for inside a word
constexpr std::size_t kCompoundRest = 3; ///< what is added to make a compound; less is an ending
constexpr const char* kPlurals[] = {"", "s", "en"};

std::string joinedOf(std::span<const std::string> words) {
  std::string joined;
  for (const std::string& word : words)
    joined += word;
  return joined;
}

} // namespace

HarmfulWords::HarmfulWords(const InterventionCatalogue& catalogue) : m_catalogue(&catalogue) {
  for (std::size_t i = 0; i < catalogue.harmful.size(); ++i) {
    for (const Statement& term : catalogue.harmful[i].terms)
      add(i, term.text);
    for (const std::string& typed : catalogue.harmful[i].typed)
      add(i, typed);
  }
  for (const std::string& text : catalogue.notHarmful)
    m_free.insert(joinedOf(foldedWords(text)));
}

void HarmfulWords::add(std::size_t approach, const std::string& text) {
  Term term{approach, &text, foldedWords(text), {}};
  term.joined = joinedOf(term.words);
  if (term.joined.empty()) return;
  for (const char* plural : kPlurals) {
    const auto& [same, index] = *m_same.emplace(term.joined + plural, m_terms.size());
    m_longest = std::max(m_longest, same.size());
  }
  m_terms.push_back(std::move(term));
}

bool HarmfulWords::forgiven(const std::string& typed, const std::string& meant) const {
  if (meant.size() < kForgiven || typingErrors(typed, meant, 1) > 1) return false;
  return !m_free.contains(typed) || m_free.contains(meant); // a word may be free, and part of a term
}

/// Of one word.
HarmfulWords::Likeness HarmfulWords::likeness(const std::string& typed, const Term& term) const {
  const bool longer = term.joined.size() >= kInCompound && typed.size() >= term.joined.size() + kCompoundRest;
  if (longer && typed.find(term.joined) != std::string::npos && !m_free.contains(typed)) return Likeness::Compound;
  return forgiven(typed, term.joined) ? Likeness::Mistyped : Likeness::None;
}

/// @param joined the same as one word
void HarmfulWords::lookAt(Words typed, const std::string& joined, std::vector<Found>& found) const {
  // The surest; of those the longest; of those the first, for the sources' terms stand before what people type.
  const auto note = [&](const Term& term, Likeness likeness) {
    Found& best = found[term.approach];
    if (likeness == Likeness::None || likeness < best.likeness) return;
    const bool closer = likeness > best.likeness || term.joined.size() > best.term->joined.size() ||
                        (term.joined.size() == best.term->joined.size() && &term < best.term);
    if (closer) best = {likeness, &term};
  };
  const auto [same, end] = m_same.equal_range(joined);
  for (auto one = same; one != end; ++one)
    note(m_terms[one->second], Likeness::Same);
  const auto meant = [&](const std::string& one, const std::string& other) {
    return one == other || forgiven(one, other);
  };
  for (const Term& term : m_terms) {
    if (typed.size() == 1)
      note(term, likeness(joined, term));
    else if (std::equal(typed.begin(), typed.end(), term.words.begin(), term.words.end(), meant))
      note(term, Likeness::Mistyped);
  }
}

std::vector<HarmfulHit> HarmfulWords::in(std::string_view words) const {
  std::vector<Found> found(m_catalogue->harmful.size());
  const std::vector<std::string> typed = foldedWords(words);
  for (std::size_t first = 0; first < typed.size(); ++first) {
    std::string joined;
    for (std::size_t last = first; last < typed.size(); ++last) {
      joined += typed[last];
      if (last > first && joined.size() > m_longest) break;
      lookAt(Words(typed).subspan(first, last - first + 1), joined, found);
    }
  }
  std::vector<HarmfulHit> hits;
  for (std::size_t i = 0; i < found.size(); ++i)
    if (found[i].term != nullptr) hits.push_back({&m_catalogue->harmful[i], *found[i].term->text});
  return hits;
}

} // namespace haven::interventions
