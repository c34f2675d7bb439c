#pragma once

#include "store/case_finder.h"
#include "store/vault.h"

#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

/// How somebody looks at the list of cases. Never words that were typed: they name a child or carer, and would stay
/// when the case is destroyed.
struct CaseView {
  std::string name; ///< as its owner calls it
  CaseFacets wanted;
  CaseOrder order = CaseOrder::Newest;
  bool operator==(const CaseView&) const = default;
};

inline constexpr std::size_t kMostViews = 30;

/// Those of the person of this session, by name. What a later version wrote into one and this one does not know is
/// left out.
Result<std::vector<CaseView>> readViews(OpenStore& store);
/// Takes the place of one by the same name. NotAllowed; InvalidInput (field "name", reason "empty", "too-long" or
/// "not-text"; field "views", reason "too-many").
Status keepView(OpenStore& store, const CaseView& view);
/// Nothing happens where there is none.
Status removeView(OpenStore& store, std::string_view name);

} // namespace haven::store
