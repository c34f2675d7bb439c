#include "casefile/plan_record.h"

#include <algorithm>
#include <array>
#include <utility>

namespace haven::casefile {
namespace {

template <class T, std::size_t Count>
using Names = std::array<std::pair<T, std::string_view>, Count>;

constexpr Names<Knowledge, 5> kKnowledgeIds{{{Knowledge::Answered, "answered"},
                                             {Knowledge::Unknown, "unknown"},
                                             {Knowledge::Declined, "declined"},
                                             {Knowledge::NotApplicable, "not-applicable"},
                                             {Knowledge::TakenBack, "taken-back"}}};
constexpr Names<HeardFrom, 6> kHeardFromIds{{{HeardFrom::Parents, "parents"},
                                             {HeardFrom::Youth, "youth"},
                                             {HeardFrom::File, "file"},
                                             {HeardFrom::School, "school"},
                                             {HeardFrom::OwnObservation, "own-observation"},
                                             {HeardFrom::Other, "other"}}};
constexpr Names<MoveKind, 7> kMoveIds{{{MoveKind::ConcludeStep1, "conclude-step-1"},
                                       {MoveKind::ConcludeStep2, "conclude-step-2"},
                                       {MoveKind::DecideStep3, "decide-step-3"},
                                       {MoveKind::SettleTreatment, "settle-treatment-plan"},
                                       {MoveKind::NewRound, "new-round"},
                                       {MoveKind::Close, "close"},
                                       {MoveKind::Reopen, "reopen"}}};
constexpr Names<Follow, 5> kFollowIds{{{Follow::None, ""},
                                       {Follow::Close, "close"},
                                       {Follow::OtherExamination, "other-examination"},
                                       {Follow::Guidance, "guidance"},
                                       {Follow::Step3, "step-3"}}};

template <class T, std::size_t Count>
std::string_view idIn(const Names<T, Count>& names, T value) {
  for (const auto& [known, id] : names)
    if (known == value) return id;
  return {};
}

template <class T, std::size_t Count>
std::optional<T> valueIn(const Names<T, Count>& names, std::string_view id) {
  for (const auto& [value, known] : names)
    if (known == id) return value;
  return std::nullopt;
}

} // namespace

std::string_view idOf(Knowledge knowledge) {
  return idIn(kKnowledgeIds, knowledge);
}
std::optional<Knowledge> knowledgeFromId(std::string_view id) {
  return valueIn(kKnowledgeIds, id);
}
std::string_view idOf(HeardFrom source) {
  return idIn(kHeardFromIds, source);
}
std::optional<HeardFrom> heardFromId(std::string_view id) {
  return valueIn(kHeardFromIds, id);
}
std::string_view idOf(MoveKind kind) {
  return idIn(kMoveIds, kind);
}
std::optional<MoveKind> moveKindFromId(std::string_view id) {
  return valueIn(kMoveIds, id);
}
std::string_view idOf(Follow follow) {
  return idIn(kFollowIds, follow);
}
std::optional<Follow> followFromId(std::string_view id) {
  return valueIn(kFollowIds, id);
}

int PlanRecord::round() const {
  return moves.empty() ? 1 : moves.back().round;
}

const PlanMove* PlanRecord::last(MoveKind kind, int inRound) const {
  const auto found = std::find_if(moves.rbegin(), moves.rend(),
                                  [&](const PlanMove& move) { return move.kind == kind && move.round == inRound; });
  return found == moves.rend() ? nullptr : &*found;
}

bool PlanRecord::closed() const {
  return !moves.empty() && moves.back().kind == MoveKind::Close;
}

CurrentAnswers currentAnswers(const PlanRecord& record) {
  CurrentAnswers current;
  for (const PlanAnswer& answer : record.answers) {
    const PlanAnswer*& kept = current[answer.key];
    if (kept == nullptr || kept->id < answer.id) kept = &answer;
  }
  std::erase_if(current, [](const auto& entry) { return entry.second->knowledge == Knowledge::TakenBack; });
  return current;
}

} // namespace haven::casefile
