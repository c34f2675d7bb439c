#include "report/plan_parts.h"

namespace haven::report {
namespace {

using casefile::MoveKind;

std::string notYet(MoveKind kind) {
  return kind == MoveKind::DecideStep3
             ? "Stap 3 is nog niet afgerond: er is nog geen besluit genomen. Dit verslag vertelt wat tot nu toe is "
               "vastgelegd."
             : "Stap 2 is nog niet afgerond: er is nog geen conclusie getrokken. Dit verslag vertelt wat tot nu toe is "
               "vastgelegd.";
}

bool changedSince(const PlanAnswers& answers, const casefile::PlanMove& move) {
  for (const plan::StepState& step : answers.state().steps)
    if (step.concluded == &move) return step.changedSince;
  return false;
}

} // namespace

void appendConclusion(std::vector<Block>& blocks, const PlanAnswers& answers, MoveKind kind) {
  const casefile::PlanMove* move = answers.record().last(kind, answers.round());
  if (move == nullptr) {
    blocks.emplace_back(Paragraph{notYet(kind), Paragraph::Style::Lead});
    return;
  }
  Facts facts = decisionFacts(answers, *move);
  facts.rows.emplace(facts.rows.begin(), "Ondertekend op", dayOf(move->by.at));
  blocks.emplace_back(std::move(facts));
  if (changedSince(answers, *move))
    blocks.emplace_back(Paragraph{"Na de ondertekening is er iets aangevuld of veranderd in wat hier is vastgelegd.",
                                  Paragraph::Style::Small});
}

void appendNextLook(std::vector<Block>& blocks, const PlanAnswers& answers) {
  const auto& next = answers.state().nextLook;
  std::string words = "Er is nog geen dag afgesproken om opnieuw te kijken.";
  if (answers.record().closed())
    words = "De casus is afgesloten. Er is geen dag om opnieuw te kijken.";
  else if (next && next->daysLeft < 0)
    words = "De dag om opnieuw te kijken was " + formatDutchDate(next->day) + " en is voorbij.";
  else if (next)
    words = "Er wordt opnieuw gekeken op " + formatDutchDate(next->day) + ".";
  blocks.emplace_back(Paragraph{words});
}

} // namespace haven::report
