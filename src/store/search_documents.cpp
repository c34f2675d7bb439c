#include "store/search_documents.h"

#include "base/text.h"

#include <algorithm>
#include <utility>

namespace haven::store {
namespace {

using interventions::Intervention;
using interventions::InterventionCatalogue;
using interventions::Overlay;
using interventions::Tag;

constexpr std::size_t kNeighbours = 3;

/// A document that grows field by field.
class Writer {
 public:
  explicit Writer(SearchSubject subject) { m_document.subject = subject; }

  void add(SearchField field, const std::string& text) {
    if (!text.empty()) m_document.entries.push_back({field, text});
  }
  template <class List>
  void addTexts(SearchField field, const List& list) {
    for (const auto& one : list)
      add(field, one.text);
  }
  /// A tag and the words by which it is searched.
  template <class Named>
  void addTag(SearchField field, const Named* tag) {
    if (tag == nullptr) return;
    add(field, tag->label);
    for (const std::string& term : tag->terms)
      add(field, term);
  }

  [[nodiscard]] SearchDocument done() && {
    std::stable_sort(m_document.entries.begin(), m_document.entries.end(),
                     [](const SearchEntry& one, const SearchEntry& other) { return one.field < other.field; });
    return std::move(m_document);
  }

 private:
  SearchDocument m_document;
};

/// In the order in which they are first mentioned.
template <class List, class Id>
std::vector<std::string> idsIn(const List& mentions, Id id) {
  std::vector<std::string> ids;
  for (const auto& one : mentions)
    if (std::find(ids.begin(), ids.end(), one.*id) == ids.end()) ids.push_back(one.*id);
  return ids;
}

void addTags(Writer& writer, const Intervention& one, const InterventionCatalogue& catalogue) {
  for (const std::string& id : idsIn(one.elements, &interventions::ElementMention::element))
    writer.addTag(SearchField::Element, catalogue.element(id));
  for (const std::string& id : idsIn(one.riskGroups, &interventions::GroupMention::group))
    writer.addTag(SearchField::Group, catalogue.riskGroup(id));
  std::vector<std::string> settings;
  for (const interventions::Offer& offer : one.offered)
    settings.insert(settings.end(), offer.settings.begin(), offer.settings.end());
  std::sort(settings.begin(), settings.end());
  settings.erase(std::unique(settings.begin(), settings.end()), settings.end());
  for (const std::string& id : settings)
    writer.addTag(SearchField::Setting, catalogue.setting(id));
}

void addRest(Writer& writer, const Intervention& one, const InterventionCatalogue& catalogue) {
  writer.addTexts(SearchField::Rest, one.kindStated);
  for (const std::string& kind : one.kindDerived)
    writer.add(SearchField::Rest, kind);
  if (one.stage) writer.add(SearchField::Rest, one.stage->text);
  writer.addTexts(SearchField::Rest, one.dose);
  for (const std::string& id : idsIn(one.recognition, &interventions::RecognitionLabel::code))
    if (const auto* label = catalogue.recognition(id); label != nullptr) writer.add(SearchField::Rest, label->label);
  writer.addTexts(SearchField::Rest, one.evidence);
  writer.addTexts(SearchField::Rest, one.caveats);
  writer.addTexts(SearchField::Rest, one.disagreements);
}

SearchDocument documentOf(const Intervention& one, const InterventionCatalogue& catalogue, const Overlay* overlay) {
  Writer writer({SearchKind::Intervention, &one});
  writer.add(SearchField::Name, one.name);
  writer.add(SearchField::FullName, one.fullName);
  writer.addTexts(SearchField::Synonym, one.synonyms);
  writer.addTexts(SearchField::Goal, one.goal);
  writer.addTexts(SearchField::Target, one.targets);
  writer.addTexts(SearchField::Setting, one.offered);
  addTags(writer, one, catalogue);
  addRest(writer, one, catalogue);
  if (const auto* local = overlay == nullptr ? nullptr : overlay->offer(one.id); local != nullptr)
    for (const std::string& text : {local->by, local->contact, local->note})
      writer.add(SearchField::Setting, text);
  return std::move(writer).done();
}

SearchDocument documentOf(const interventions::RiskGroup& one) {
  Writer writer({SearchKind::RiskGroup, nullptr, &one});
  writer.add(SearchField::Name, one.label);
  for (const std::string& term : one.terms)
    writer.add(SearchField::Synonym, term);
  writer.add(SearchField::Goal, one.about);
  return std::move(writer).done();
}

SearchDocument documentOf(const interventions::Partner& one) {
  Writer writer({SearchKind::Partner, nullptr, nullptr, &one});
  writer.add(SearchField::Name, one.name);
  writer.add(SearchField::Goal, one.offers);
  writer.add(SearchField::Rest, one.ages);
  return std::move(writer).done();
}

SearchDocument documentOf(const interventions::Rule& one) {
  Writer writer({SearchKind::Rule, nullptr, nullptr, nullptr, &one});
  writer.add(SearchField::Name, one.id);
  writer.add(SearchField::Name, one.title);
  writer.add(SearchField::Goal, one.text);
  writer.add(SearchField::Rest, one.contrary);
  return std::move(writer).done();
}

bool isLabel(SearchField field) {
  return field == SearchField::Name || field == SearchField::FullName || field == SearchField::Synonym ||
         field == SearchField::Element || field == SearchField::Group;
}

/// Runs of `length` neighbours, each as one word.
void addRuns(const std::vector<std::string>& of, std::size_t length, std::vector<std::string>& words) {
  for (std::size_t first = 0; first + length <= of.size(); ++first) {
    std::string joined;
    for (std::size_t i = first; i < first + length; ++i)
      joined += of[i];
    words.push_back(std::move(joined));
  }
}

} // namespace

std::vector<SearchDocument> searchDocuments(const InterventionCatalogue& catalogue, const Overlay* overlay) {
  std::vector<SearchDocument> documents;
  for (const Intervention& one : catalogue.interventions)
    documents.push_back(documentOf(one, catalogue, overlay));
  for (const auto& one : catalogue.riskGroups)
    documents.push_back(documentOf(one));
  for (const auto& one : catalogue.partners)
    documents.push_back(documentOf(one));
  for (const auto& one : catalogue.rules)
    documents.push_back(documentOf(one));
  return documents;
}

std::vector<std::string> indexedWords(const SearchEntry& entry) {
  std::vector<std::string> words = foldedWords(entry.text);
  if (isLabel(entry.field)) {
    const std::vector<std::string> own = words;
    for (std::size_t length = 2; length <= kNeighbours; ++length)
      addRuns(own, length, words);
    return words;
  }
  const std::string folded = foldText(entry.text);
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    const std::vector<std::string> parts = foldedWords(std::string_view(folded).substr(at, end - at));
    if (parts.size() > 1) addRuns(parts, parts.size(), words);
    at = end + 1;
  }
  return words;
}

} // namespace haven::store
