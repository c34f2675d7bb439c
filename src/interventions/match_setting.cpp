#include "interventions/match_parts.h"

#include <algorithm>
#include <utility>

namespace haven::interventions {
namespace {

constexpr std::string_view kJgz = "jgz";

/// A family's own network is wherever the family is.
constexpr std::string_view kEverywhere = "eigen-netwerk";

/// What the JGZ refers to even where no source names the setting that offers it (C-48).
constexpr std::string_view kAfterReferral[] = {"pipa", "ouder-baby-interventie", "emdr",
                                               "intensieve-gezinsbegeleiding"};

bool referredTo(const Intervention& one, const MatchFacts& facts) {
  return facts.setting == kJgz &&
         std::find(std::begin(kAfterReferral), std::end(kAfterReferral), one.id) != std::end(kAfterReferral);
}

template <class T>
void addOnce(std::vector<T>& to, const T& one) {
  if (std::find(to.begin(), to.end(), one) == to.end()) to.push_back(one);
}

} // namespace

Part settingOf(const Intervention& intervention, const MatchFacts& facts, const InterventionCatalogue& catalogue) {
  if (facts.setting.empty()) return {};
  Reason here;
  Reason elsewhere;
  for (const Offer& offer : intervention.offered)
    for (const std::string& setting : offer.settings) {
      Reason& said = setting == facts.setting || setting == kEverywhere ? here : elsewhere;
      addOnce(said.settings, setting);
      addOnce(said.sources, offer.source);
    }
  const bool referred = referredTo(intervention, facts);
  if (!here.settings.empty() && !referred) {
    here.kind = ReasonKind::SettingOffers;
    return {Fit::Fits, {std::move(here)}, {}};
  }
  if (elsewhere.settings.empty() && !referred) {
    elsewhere.kind = ReasonKind::SettingNotStated;
    return {Fit::Fits, {std::move(elsewhere)}, {}};
  }
  if (referred) {
    elsewhere.rule = "C-48";
    for (const SourceRef& source : sourcesOf(catalogue, elsewhere.rule))
      addOnce(elsewhere.sources, source);
  }
  elsewhere.kind = ReasonKind::SettingElsewhere;
  Reason refer = elsewhere;
  refer.kind = ReasonKind::ReferToSetting;
  return {Fit::Near, {std::move(elsewhere)}, {std::move(refer)}};
}

} // namespace haven::interventions
