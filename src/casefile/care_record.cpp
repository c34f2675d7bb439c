#include "casefile/care_record.h"

#include <algorithm>

namespace haven::casefile {

std::vector<const CareChoice*> CareRecord::current() const {
  std::vector<const CareChoice*> counting;
  for (const CareChoice& one : choices)
    if (!one.ended) counting.push_back(&one);
  return counting;
}

const CareChoice* CareRecord::choice(CareChoiceId id) const {
  const auto found = std::find_if(choices.begin(), choices.end(), [&](const CareChoice& one) { return one.id == id; });
  return found == choices.end() ? nullptr : &*found;
}

} // namespace haven::casefile
