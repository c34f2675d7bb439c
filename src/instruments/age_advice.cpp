#include "instruments/age_advice.h"

#include <algorithm>
#include <cassert>

namespace haven::instruments {

AgeAdvice adviseForAge(const Instrument& instrument, Months age) {
  const auto rule = std::find_if(instrument.ages.begin(), instrument.ages.end(),
                                 [&](const AgeRule& one) { return !one.toMonths || age.count() <= *one.toMonths; });
  assert(rule != instrument.ages.end()); // the loader saw that the rules cover every age
  return {instrument.id, rule->fit, rule->reason, rule->sources};
}

} // namespace haven::instruments
