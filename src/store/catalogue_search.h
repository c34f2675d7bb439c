#pragma once

#include "base/result.h"
#include "interventions/harmful.h"
#include "interventions/intervention_catalogue.h"
#include "interventions/overlay.h"
#include "store/search_documents.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

/// One thing that somebody's words were found in. Points into what the search was built from.
struct SearchHit {
  SearchSubject subject;
  double score = 0;                      ///< for the order, higher first; never shown to people
  SearchField field = SearchField::Name; ///< where the words stand
  std::string matched;                   ///< what stands there, as shipped
};

struct SearchAnswer {
  /// Comes before anything else.
  std::vector<interventions::HarmfulHit> harmful;
  std::vector<SearchHit> results; ///< interventions; `subject.intervention` is set
  std::vector<SearchHit> others;  ///< risk groups, partners, rules
  bool partly = false;            ///< nothing holds all of the words; these hold most
};

/// Full-text search in the catalogue, in an index in memory of which nothing reaches a disk. Forgives case, diacritics,
/// hyphens, the order of words, a word that is not finished, compounds written as one word or as several
/// (`hometraining` finds `video-hometraining`), and one typing error in a word of four letters or more, two from eight.
/// Every word has to be found; what holds it as it was typed comes before what holds something like it.
///
/// Not for use from several threads. The catalogue and overlay stay where they are.
class CatalogueSearch {
 public:
  /// @param catalogue with the organisation's additions, where it has any (`withOverlay`)
  /// @param overlay for what the organisation says of its offers
  static Result<CatalogueSearch> build(const interventions::InterventionCatalogue& catalogue,
                                       const interventions::Overlay* overlay = nullptr);
  ~CatalogueSearch();
  CatalogueSearch(CatalogueSearch&& other) noexcept;
  CatalogueSearch& operator=(CatalogueSearch&& other) noexcept;

  /// Whatever was typed, an answer; an empty one for nothing. Harmful approaches are looked for in all of the words,
  /// anything else in the first sixteen that mean something.
  Result<SearchAnswer> find(std::string_view words);

 private:
  class Index;
  explicit CatalogueSearch(std::unique_ptr<Index> index);
  std::unique_ptr<Index> m_index;
};

} // namespace haven::store
