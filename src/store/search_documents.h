#pragma once

#include "interventions/intervention_catalogue.h"
#include "interventions/overlay.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

enum class SearchKind { Intervention, RiskGroup, Partner, Rule };

/// What can be found: the pointer of its kind is set.
struct SearchSubject {
  SearchKind kind = SearchKind::Intervention;
  const interventions::Intervention* intervention = nullptr;
  const interventions::RiskGroup* riskGroup = nullptr;
  const interventions::Partner* partner = nullptr;
  const interventions::Rule* rule = nullptr;
};

/// A column of the index, those that weigh most first.
enum class SearchField { Name, FullName, Synonym, Element, Group, Goal, Target, Setting, Rest };
inline constexpr std::array kSearchFields = {SearchField::Name,    SearchField::FullName, SearchField::Synonym,
                                             SearchField::Element, SearchField::Group,    SearchField::Goal,
                                             SearchField::Target,  SearchField::Setting,  SearchField::Rest};

struct SearchEntry {
  SearchField field{};
  std::string text; ///< as shipped
};

/// One thing with all of its words.
struct SearchDocument {
  SearchSubject subject;
  std::vector<SearchEntry> entries; ///< by field
};

/// Everything that can be found, in the order of the catalogue.
std::vector<SearchDocument> searchDocuments(const interventions::InterventionCatalogue& catalogue,
                                            const interventions::Overlay* overlay);

/// The words by which an entry is found: its own, and those that compounds make of neighbours. In labels any two or
/// three neighbours (`Video Home Training` gives `hometraining` too), in sentences only what a hyphen joins.
std::vector<std::string> indexedWords(const SearchEntry& entry);

} // namespace haven::store
