#include "text/intervention_text.h"

namespace haven::text {

using namespace interventions;

QString fitText(Fit) {
  return {};
}
QString orderText() {
  return {};
}
QString spanText(const MonthSpan&) {
  return {};
}
QString conditionText(CareCondition) {
  return {};
}
QString reasonText(const Reason&, const Candidate&, const InterventionCatalogue&) {
  return {};
}
QString ruleText(const RuleHit&, const InterventionCatalogue&) {
  return {};
}
QStringList sourcesText(const std::vector<SourceRef>&, const InterventionCatalogue&) {
  return {};
}

} // namespace haven::text
