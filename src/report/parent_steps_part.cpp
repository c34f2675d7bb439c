#include "report/parent_parts.h"

namespace haven::report {
namespace {

/// What was agreed next, of all that the plan keeps: never a conclusion, and nothing a professional wrote.
std::string agreed(const casefile::PlanRecord& plan) {
  if (plan.closed()) return "We hebben het samen kijken afgerond. U kunt altijd weer contact opnemen.";
  if (plan.last(casefile::MoveKind::SettleTreatment, plan.round()) != nullptr)
    return "We hebben afgesproken welke begeleiding er komt.";
  if (plan.last(casefile::MoveKind::DecideStep3, plan.round()) != nullptr)
    return "We maken samen een plan voor wat u en uw kind nodig hebben.";
  const auto* settled = plan.last(casefile::MoveKind::ConcludeStep2, plan.round());
  switch (settled == nullptr ? casefile::Follow::None : settled->follow) {
  case casefile::Follow::Close:
    return "We hebben afgesproken dat we het samen kijken afronden.";
  case casefile::Follow::OtherExamination:
    return "We hebben afgesproken dat er nog iets anders wordt onderzocht. We vertellen u wat en waarom.";
  case casefile::Follow::Guidance:
    return "We hebben afgesproken dat er begeleiding komt, en dat we daarna opnieuw kijken.";
  case casefile::Follow::Step3:
    return "We hebben afgesproken dat iemand die veel weet van de band tussen kinderen en hun opvoeders, met ons "
           "meekijkt.";
  case casefile::Follow::None:
    break;
  }
  return {};
}

/// A day that has passed says nothing about what was agreed.
std::string lookAgain(const SummaryContext& context) {
  const plan::PlanState state = plan::planState(*context.situation());
  if (context.file().plan.closed() || !state.nextLook || state.nextLook->daysLeft < 0) return {};
  return "We kijken opnieuw op " + formatDutchDate(state.nextLook->day) + ".";
}

} // namespace

void appendNextStepsForParents(std::vector<Block>& blocks, const SummaryContext& context) {
  blocks.emplace_back(Heading{1, "Hoe we verdergaan"});
  if (context.situation() != nullptr) {
    Points settled;
    for (const std::string& words : {agreed(context.file().plan), lookAgain(context)})
      if (!words.empty()) settled.items.push_back(words);
    if (!settled.items.empty()) blocks.emplace_back(std::move(settled));
  }
  blocks.emplace_back(
      Points{{"We nemen dit verslag samen met u door. Herkent u het? Zeg het ons als iets anders is of ontbreekt.",
              "We vragen wat u en uw kind nodig hebben, en spreken samen af wat we gaan doen.",
              "U kunt altijd uitleg en advies vragen over een goede band met uw kind.",
              "Soms is het prettig als iemand meekijkt die meer weet van de band tussen kinderen en hun opvoeders. "
              "Stellen we dat voor, dan vertellen we waarom en beslissen we het samen met u."}});
}

} // namespace haven::report
