#include "casefile/proposal.h"

#include <array>
#include <utility>

namespace haven::casefile {
namespace {

constexpr std::array<std::pair<ProposalOutcome, std::string_view>, 3> kIds{{{ProposalOutcome::Agreed, "agreed"},
                                                                            {ProposalOutcome::Returned, "returned"},
                                                                            {ProposalOutcome::Withdrawn, "withdrawn"}}};

} // namespace

std::string_view idOf(ProposalOutcome outcome) {
  for (const auto& [known, id] : kIds)
    if (known == outcome) return id;
  return {};
}

std::optional<ProposalOutcome> proposalOutcomeFromId(std::string_view id) {
  for (const auto& [outcome, known] : kIds)
    if (known == id) return outcome;
  return std::nullopt;
}

} // namespace haven::casefile
