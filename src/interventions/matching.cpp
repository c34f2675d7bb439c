#include "interventions/matching.h"

namespace haven::interventions {

std::string_view idOf(Fit fit) {
  switch (fit) {
  case Fit::Fits:
    return "fits";
  case Fit::Near:
    return "near";
  case Fit::No:
    break;
  }
  return "no";
}

Matching match(const MatchFacts&, const InterventionCatalogue&, const Overlay*) {
  return {};
}

int evidenceWeight(const Intervention&, const InterventionCatalogue&) {
  return 0;
}

casefile::Act actToChoose(const Intervention& intervention) {
  return intervention.treatment ? casefile::Act::WriteTreatment : casefile::Act::WriteCase;
}

} // namespace haven::interventions
