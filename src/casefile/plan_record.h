#pragma once

#include "base/date.h"
#include "casefile/life_event.h"
#include "casefile/person.h"
#include "casefile/relationship.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::casefile {

/// What is known about something that was asked. Never asked is the absence of an answer.
enum class Knowledge {
  Answered,
  Unknown,       ///< asked, and nobody knows
  Declined,      ///< asked, and not told
  NotApplicable, ///< cannot be asked of this youth or carer
  TakenBack,     ///< was answered by mistake; counts as never asked
};
inline constexpr Knowledge kKnowledge[] = {Knowledge::Answered, Knowledge::Unknown, Knowledge::Declined,
                                           Knowledge::NotApplicable, Knowledge::TakenBack};
/// `answered`, `unknown`, `declined`, `not-applicable`, `taken-back`
std::string_view idOf(Knowledge knowledge);
std::optional<Knowledge> knowledgeFromId(std::string_view id);

/// Whom something was heard from.
enum class HeardFrom { Parents, Youth, File, School, OwnObservation, Other };
inline constexpr HeardFrom kHeardFrom[] = {HeardFrom::Parents, HeardFrom::Youth,          HeardFrom::File,
                                           HeardFrom::School,  HeardFrom::OwnObservation, HeardFrom::Other};
/// `parents`, `youth`, `file`, `school`, `own-observation`, `other`
std::string_view idOf(HeardFrom source);
std::optional<HeardFrom> heardFromId(std::string_view id);

/// What an answer is the answer to.
struct AnswerKey {
  std::string point;                          ///< id of a point, a balance row or a screening reason
  std::optional<RelationshipId> relationship; ///< where it is asked about each relationship
  int round = 1;                              ///< how many times the plan has been begun
  std::optional<Date> on;                     ///< day of observing, where it is answered again on other days
  auto operator<=>(const AnswerKey&) const = default;
};

/// Options of what is done or not done.
inline constexpr std::string_view kDone = "done";
inline constexpr std::string_view kNotDone = "not-done";
/// Options of a balance row.
inline constexpr std::string_view kProtective = "protective";
inline constexpr std::string_view kHindering = "hindering";
inline constexpr std::string_view kBothSides = "both";
inline constexpr std::string_view kYes = "yes";
inline constexpr std::string_view kNo = "no";

using PlanAnswerId = std::int64_t;
using PlanMoveId = std::int64_t;

/// One answer, by whom and when. A later answer to the same key is what counts; earlier ones stay.
struct PlanAnswer {
  PlanAnswerId id = 0;
  AnswerKey key;
  Knowledge knowledge = Knowledge::Answered;
  std::string option;      ///< of a choice, of done or not done; empty as long as there is only a note
  std::optional<Date> day; ///< of a point that asks for one
  std::string text;        ///< the answer in own words, the reason why not, or a note
  std::string setting;     ///< where it was seen
  std::vector<HeardFrom> heardFrom;
  PlanMoveId after = 0; ///< the last move when it was given; 0: none yet
  Signature given;
  bool operator==(const PlanAnswer&) const = default;
};

using OutsideRecordId = std::int64_t;

/// An instrument taken and scored elsewhere: which, by whom, and what came of it in the assessor's words.
struct OutsideRecord {
  OutsideRecordId id = 0;
  int round = 1;
  std::string instrument;                     ///< id in the plan
  std::optional<RelationshipId> relationship; ///< the carer it was taken with or is about, where it is one
  std::string filledInBy;                     ///< in words: "leerkracht groep 5"
  std::string assessor;
  Date date{};
  std::string outcome;
  std::map<std::string, double, std::less<>> scores; ///< by scale of the plan's definition
  Signature entered;
  bool operator==(const OutsideRecord&) const = default;
};

/// What is decided and signed. Nothing else moves a case.
enum class MoveKind { ConcludeStep1, ConcludeStep2, DecideStep3, SettleTreatment, NewRound, Close, Reopen };
inline constexpr MoveKind kMoveKinds[] = {MoveKind::ConcludeStep1,   MoveKind::ConcludeStep2, MoveKind::DecideStep3,
                                          MoveKind::SettleTreatment, MoveKind::NewRound,      MoveKind::Close,
                                          MoveKind::Reopen};
/// `conclude-step-1`, `conclude-step-2`, `decide-step-3`, `settle-treatment-plan`, `new-round`, `close`, `reopen`
std::string_view idOf(MoveKind kind);
std::optional<MoveKind> moveKindFromId(std::string_view id);

/// What follows a conclusion of step 2.
enum class Follow { None, Close, OtherExamination, Guidance, Step3 };
inline constexpr Follow kFollows[] = {Follow::None, Follow::Close, Follow::OtherExamination, Follow::Guidance,
                                      Follow::Step3};
/// empty, `close`, `other-examination`, `guidance`, `step-3`
std::string_view idOf(Follow follow);
std::optional<Follow> followFromId(std::string_view id);

/// The second person of a conclusion, named by the first.
struct NamedPerson {
  std::string name;
  Role role = Role::YouthProfessional;
  bool operator==(const NamedPerson&) const = default;
};

/// A decision, signed. Never changed: a later one takes its place.
struct PlanMove {
  PlanMoveId id = 0;
  int round = 1;
  MoveKind kind{};
  std::string outcome;   ///< of the step, or the reason a case is closed for
  std::string reason;    ///< why, in own words
  std::string departure; ///< the argument where the conclusion departs from the instrument's band
  std::string revision;  ///< why an earlier decision of the same kind is replaced
  Follow follow = Follow::None;
  std::string followText; ///< which examination, which guidance
  std::optional<Date> nextLook;
  std::optional<NamedPerson> second;
  Signature by;
  bool operator==(const PlanMove&) const = default;
};

/// Everything of the plan that a case keeps. Where it stands is derived (`plan::planState`).
struct PlanRecord {
  std::vector<PlanAnswer> answers;    ///< all that were ever given, oldest first
  std::vector<OutsideRecord> outside; ///< by date, then id
  std::vector<LifeEvent> events;      ///< by first day, then id
  std::vector<PlanMove> moves;        ///< oldest first

  /// 1 until a new round was begun.
  [[nodiscard]] int round() const;
  /// The last one of this kind in a round.
  [[nodiscard]] const PlanMove* last(MoveKind kind, int inRound) const;
  [[nodiscard]] bool closed() const;
  [[nodiscard]] PlanMoveId lastMove() const { return moves.empty() ? 0 : moves.back().id; }
  bool operator==(const PlanRecord&) const = default;
};

/// The answer that counts to each key that has one.
using CurrentAnswers = std::map<AnswerKey, const PlanAnswer*>;
/// Points into `record`. Order of entry matters only between answers to one key.
CurrentAnswers currentAnswers(const PlanRecord& record);

} // namespace haven::casefile
