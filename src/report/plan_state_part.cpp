#include "report/plan_parts.h"
#include "report/plan_words.h"

namespace haven::report {
namespace {

using casefile::MoveKind;
using casefile::PlanMove;

constexpr const char* kStepNames[] = {"Stap 1", "Stap 2", "Stap 3", "Behandelplan"}; // as the steps of the plan

std::string progressOf(const plan::StepState& step) {
  std::string words;
  switch (step.progress) {
  case plan::Progress::NotYet:
    return "nog niet aan de orde";
  case plan::Progress::Open:
    return "open, " + std::to_string(step.asked) + " van " + std::to_string(step.required) + " punten vastgelegd";
  case plan::Progress::Concluded:
    words = "afgerond op " + dayOf(step.concluded->by.at);
    return step.changedSince ? words + "; daarna is er iets aangevuld of veranderd" : words;
  }
  return words;
}

std::string evidenceWords(const PlanAnswers& answers, const plan::Evidence& evidence) {
  const SummaryContext& context = answers.context();
  if (evidence.relationship) {
    const auto* carer = context.file().relationship(*evidence.relationship);
    return carer == nullptr ? std::string() : context.carer(*carer);
  }
  if (!evidence.field) return {};
  if (const auto* row = answers.plan().balanceRow(evidence.field->point)) return "balansmodel: " + row->hindering;
  if (const auto* point = answers.plan().point(evidence.field->point)) return point->title;
  return "zo vastgelegd";
}

std::string reasonWords(const PlanAnswers& answers, const plan::ReasonHit& hit) {
  std::string because;
  for (const plan::Evidence& evidence : hit.because)
    if (const std::string words = evidenceWords(answers, evidence); !words.empty())
      because += (because.empty() ? "" : "; ") + words;
  return hit.reason->text + (because.empty() ? "" : " Dat blijkt uit: " + because + ".") + " (" +
         hit.reason->source.text() + ")";
}

bool isReplaced(const casefile::PlanRecord& record, const PlanMove& move) {
  return record.last(move.kind, move.round) != &move && move.kind != MoveKind::Close && move.kind != MoveKind::Reopen;
}

} // namespace

Facts decisionFacts(const PlanAnswers& answers, const PlanMove& move) {
  const SummaryContext& context = answers.context();
  Facts facts;
  const auto fact = [&](const char* label, std::string value) {
    if (!value.empty()) facts.rows.emplace_back(label, std::move(value));
  };
  fact("Uitkomst", outcomeWords(answers.plan(), move));
  fact("Toelichting", context.typed(move.reason));
  fact("Waarom afgeweken van de uitkomst van het instrument", context.typed(move.departure));
  fact("Waarom een eerder besluit is vervangen", context.typed(move.revision));
  std::string follow = dutch(move.follow);
  if (const std::string which = context.typed(move.followText); !which.empty())
    follow += (follow.empty() ? "" : ": ") + which;
  fact("Wat volgt", follow);
  if (move.nextLook) fact("Opnieuw kijken", formatDutchDate(*move.nextLook));
  fact("Ondertekend door", signedBy(move.by));
  if (move.second) fact("Samen met", context.typed(move.second->name) + ", " + dutch(move.second->role));
  if (isReplaced(answers.record(), move)) fact("Later", "vervangen door een nieuw besluit");
  return facts;
}

void appendPlanState(std::vector<Block>& blocks, const PlanAnswers& answers) {
  const plan::PlanState& state = answers.state();
  Facts facts;
  facts.rows.emplace_back("Nu", dutch(state.stage));
  if (state.round > 1)
    facts.rows.emplace_back("Ronde",
                            std::to_string(state.round) + "; antwoorden uit eerdere rondes staan niet in dit verslag");
  for (std::size_t at = 0; at < state.steps.size() && at < std::size(kStepNames); ++at)
    facts.rows.emplace_back(kStepNames[at], progressOf(state.steps[at]));
  if (state.nextLook)
    facts.rows.emplace_back("Opnieuw kijken", formatDutchDate(state.nextLook->day) +
                                                  (state.nextLook->daysLeft < 0 ? "; die dag is voorbij" : ""));
  blocks.emplace_back(std::move(facts));
  if (state.reasons.empty()) return;
  Points points;
  for (const plan::ReasonHit& hit : state.reasons)
    points.items.push_back(reasonWords(answers, hit));
  blocks.emplace_back(Heading{2, "Redenen om altijd te screenen"});
  blocks.emplace_back(std::move(points));
}

void appendDecisions(std::vector<Block>& blocks, const PlanAnswers& answers) {
  for (const PlanMove& move : answers.record().moves) {
    const std::string round = answers.round() > 1 ? ", ronde " + std::to_string(move.round) : std::string();
    blocks.emplace_back(Heading{2, dutch(move.kind) + " op " + dayOf(move.by.at) + round});
    blocks.emplace_back(decisionFacts(answers, move));
  }
}

} // namespace haven::report
