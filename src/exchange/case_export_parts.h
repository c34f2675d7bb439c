#pragma once

#include "casefile/whole_case.h"

#include <nlohmann/json.hpp>

#include <optional>

// The parts of an exported case, each as `data/schema/case-export.schema.json` describes it.
namespace haven::exchange {

using nlohmann::ordered_json;

template <class T>
ordered_json orNull(const std::optional<T>& value) {
  return value ? ordered_json(*value) : ordered_json();
}

inline ordered_json dayOrNull(const std::optional<Date>& day) {
  return day ? ordered_json(formatIsoDate(*day)) : ordered_json();
}

/// A list in which each is told by `tell`.
template <class List, class Tell>
ordered_json each(const List& list, Tell tell) {
  ordered_json all = ordered_json::array();
  for (const auto& one : list)
    all.push_back(tell(one));
  return all;
}

ordered_json signatureJson(const casefile::Signature& by);
/// @param scoredBy nothing where it was not scored
ordered_json formJson(const casefile::Administration& form, const casefile::ScoredBy* scoredBy);
ordered_json answerJson(const casefile::PlanAnswer& answer);
ordered_json moveJson(const casefile::PlanMove& move);
ordered_json proposalJson(const casefile::Proposal& proposal);
ordered_json outsideJson(const casefile::EntryVersion<casefile::OutsideRecord>& version);
ordered_json eventJson(const casefile::EntryVersion<casefile::LifeEvent>& version);

ordered_json reportJson(const casefile::ReportCopy& copy);
ordered_json compositionJson(const casefile::ReportComposition& composition);

} // namespace haven::exchange
