#include "gui/care_finder.h"

namespace haven::gui {
namespace {

constexpr int kPartnersFrom = 3; // letters: with fewer nearly all of them are found

} // namespace

CareFinder::CareFinder(const interventions::InterventionCatalogue& catalogue, const interventions::Overlay* overlay)
    : m_catalogue(&catalogue), m_overlay(overlay) {}

Result<CareFinds> CareFinder::find(const QString& words) {
  if (words.trimmed().isEmpty()) return CareFinds{};
  if (!m_search) {
    auto built = store::CatalogueSearch::build(*m_catalogue, m_overlay);
    if (!built) return fail(built.error());
    m_search.emplace(std::move(*built));
  }
  auto answer = m_search->find(words.toStdString());
  if (!answer) return fail(answer.error());
  CareFinds finds;
  finds.harmful = std::move(answer->harmful);
  finds.partly = answer->partly;
  for (const store::SearchHit& hit : answer->results)
    finds.interventions.push_back(hit.subject.intervention->id);
  if (words.trimmed().size() < kPartnersFrom) return finds;
  for (const store::SearchHit& hit : answer->others)
    if (hit.subject.partner != nullptr) finds.partners.push_back(hit.subject.partner->id);
  return finds;
}

} // namespace haven::gui
