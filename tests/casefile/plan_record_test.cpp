#include "casefile/plan_record.h"

#include "support/catch.h"

#include <set>
#include <string>

using namespace haven;
using namespace haven::casefile;

namespace {

template <class T, std::size_t Count>
void checkIds(const T (&values)[Count], std::optional<T> (*from)(std::string_view),
              const std::set<std::string>& expected) {
  std::set<std::string> ids;
  for (const T value : values) {
    INFO(idOf(value));
    ids.insert(std::string(idOf(value)));
    CHECK(from(idOf(value)) == value);
  }
  CHECK(ids == expected);
  CHECK(from("something-else") == std::nullopt);
}

PlanMove move(PlanMoveId id, MoveKind kind, int round) {
  PlanMove made;
  made.id = id;
  made.kind = kind;
  made.round = round;
  return made;
}

PlanAnswer answer(PlanAnswerId id, const char* point, Knowledge knowledge = Knowledge::Answered) {
  PlanAnswer made;
  made.id = id;
  made.key.point = point;
  made.knowledge = knowledge;
  return made;
}

} // namespace

TEST_CASE("what a record keeps by name is read back from that name") {
  checkIds(kKnowledge, knowledgeFromId, {"answered", "unknown", "declined", "not-applicable", "taken-back"});
  checkIds(kHeardFrom, heardFromId, {"parents", "youth", "file", "school", "own-observation", "other"});
  checkIds(
      kMoveKinds, moveKindFromId,
      {"conclude-step-1", "conclude-step-2", "decide-step-3", "settle-treatment-plan", "new-round", "close", "reopen"});
  checkIds(kFollows, followFromId, {"", "close", "other-examination", "guidance", "step-3"});
  checkIds(kLifeEventKinds, lifeEventKindFromId, {"home", "carer", "separation", "event", "help", "other"});
  checkIds(kAccountRoles, roleFromId,
           {"youth-professional", "behavioural-scientist", "qualified-diagnostician", "administrator"});
  checkIds(kRelationshipKinds, relationshipKindFromId,
           {"mother", "father", "foster-parent", "adoptive-parent", "step-parent", "grandparent", "permanent-carer",
            "other"});
}

TEST_CASE(
    "the last decision of a kind in a round counts, and the last of all tells the round and whether it is closed") {
  PlanRecord record;
  CHECK(record.round() == 1);
  CHECK(record.lastMove() == 0);
  CHECK_FALSE(record.closed());
  CHECK(record.last(MoveKind::ConcludeStep1, 1) == nullptr);

  record.moves = {move(3, MoveKind::ConcludeStep1, 1), move(4, MoveKind::ConcludeStep1, 1),
                  move(7, MoveKind::NewRound, 2), move(8, MoveKind::Close, 2)};
  CHECK(record.round() == 2);
  CHECK(record.lastMove() == 8);
  CHECK(record.closed());
  CHECK(record.last(MoveKind::ConcludeStep1, 1)->id == 4);
  CHECK(record.last(MoveKind::ConcludeStep1, 2) == nullptr);
  CHECK(record.last(MoveKind::NewRound, 2)->id == 7);

  record.moves.push_back(move(9, MoveKind::Reopen, 2));
  CHECK_FALSE(record.closed());
}

TEST_CASE(
    "the later answer to a key counts, whatever the order of the rows, and one taken back counts as never asked") {
  PlanRecord record;
  record.answers = {answer(5, "history-neglect"), answer(2, "history-neglect"), answer(3, "history-events"),
                    answer(6, "history-events", Knowledge::TakenBack), answer(4, "history-placement")};
  record.answers.push_back(answer(7, "history-placement", Knowledge::TakenBack));
  record.answers.push_back(answer(8, "history-placement", Knowledge::Unknown));
  auto current = currentAnswers(record);
  REQUIRE(current.size() == 2);
  CHECK(current.at({"history-neglect", {}, 1, {}})->id == 5);
  CHECK(current.at({"history-placement", {}, 1, {}})->id == 8);
}

TEST_CASE("answers about another carer, of another round or another day stand beside each other") {
  const Date day = Date(std::chrono::year(2026), std::chrono::month(6), std::chrono::day(1));
  PlanRecord record;
  PlanAnswerId id = 0;
  for (const std::optional<RelationshipId> carer :
       {std::optional<RelationshipId>(), std::optional<RelationshipId>(1), std::optional<RelationshipId>(2)})
    for (const int round : {1, 2})
      for (const std::optional<Date> on : {std::optional<Date>(), std::optional<Date>(day)}) {
        PlanAnswer made = answer(++id, "observation-fun");
        made.key = {"observation-fun", carer, round, on};
        record.answers.push_back(made);
      }
  CHECK(currentAnswers(record).size() == record.answers.size());
}
