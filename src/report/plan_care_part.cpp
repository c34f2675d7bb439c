#include "report/plan_parts.h"

namespace haven::report {
namespace {

using casefile::CareChoice;

std::string nameOf(const CareChoice& choice) {
  return choice.local ? choice.name + " (toegevoegd door de organisatie, niet uit de bronnen)" : choice.name;
}

std::string partnerOf(const SummaryContext& context, const CareChoice& choice) {
  const auto* known = context.interventions() == nullptr ? nullptr : context.interventions()->partner(choice.partner);
  return known == nullptr ? choice.partner : known->name;
}

std::string signedOn(const casefile::Signature& signature) {
  return dayOf(signature.at) + ", door " + signedBy(signature);
}

void append(std::vector<Block>& blocks, const SummaryContext& context, const CareChoice& choice) {
  Facts facts;
  const auto fact = [&](const char* label, std::string value) {
    if (!value.empty()) facts.rows.emplace_back(label, std::move(value));
  };
  fact("Waarom deze hulp", context.typed(choice.reason));
  fact("Verwijspartner", partnerOf(context, choice));
  fact("Aangeboden door", context.typed(choice.offeredBy));
  fact("Gekozen op", signedOn(choice.chosen));
  if (choice.ended) {
    fact("Waarom niet meer", context.typed(choice.ended->reason));
    fact("Beëindigd op", signedOn(choice.ended->by));
  }
  blocks.emplace_back(Heading{2, nameOf(choice) + (choice.ended ? ", niet meer gekozen" : "")});
  blocks.emplace_back(std::move(facts));
}

/// What the first source says it is for; empty where that is not known.
std::string goalOf(const SummaryContext& context, const CareChoice& choice) {
  if (context.interventions() == nullptr) return {};
  const auto* known = context.interventions()->intervention(choice.intervention);
  return known == nullptr || known->goal.empty() ? std::string() : known->goal.front().text;
}

} // namespace

void appendChosenHelp(std::vector<Block>& blocks, const SummaryContext& context) {
  for (const CareChoice* choice : context.file().care.current())
    append(blocks, context, *choice);
  for (const CareChoice& choice : context.file().care.choices)
    if (choice.ended) append(blocks, context, choice);
}

void appendHelpForParents(std::vector<Block>& blocks, const SummaryContext& context) {
  const auto current = context.file().care.current();
  if (current.empty()) return;
  blocks.emplace_back(Heading{1, "De hulp die is gekozen"});
  for (const CareChoice* choice : current) {
    const std::string goal = goalOf(context, *choice);
    blocks.emplace_back(Paragraph{goal.empty() ? choice->name + "." : choice->name + ". " + goal});
  }
}

} // namespace haven::report
