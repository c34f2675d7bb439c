#pragma once

#include "casefile/plan_record.h"

#include <optional>
#include <span>
#include <string_view>

namespace haven::store {

/// What was answered to one point of the plan.
struct ExampleAnswer {
  std::string_view point;
  std::string_view option; ///< empty: in words alone
  std::string_view text;
  std::optional<int> carer{};   ///< index in the case's carers
  std::string_view heardFrom{}; ///< ids of `casefile::HeardFrom`, blanks between
  std::string_view setting{};
  casefile::Knowledge knowledge = casefile::Knowledge::Answered;
};

struct ExampleScore {
  std::string_view scale;
  double score = 0;
};

/// A made-up instrument taken elsewhere.
struct ExampleOutside {
  std::string_view instrument;
  int takenDaysAgo = 0;
  std::string_view filledInBy;
  std::string_view assessor;
  std::string_view outcome;
  std::span<const ExampleScore> scores{};
  std::optional<int> carer{};
};

enum class Precision { Year, Month, Day };

/// A day of a made-up life, known so well.
struct ExampleMoment {
  int daysAgo = 0;
  Precision precision = Precision::Month;
};

struct ExampleEvent {
  casefile::LifeEventKind kind{};
  ExampleMoment from;
  std::optional<ExampleMoment> to;
  bool ongoing = false;
  std::string_view text;
  std::string_view note{};
};

struct ExampleMove {
  casefile::MoveKind kind{};
  std::string_view outcome{};
  std::string_view reason{};
  casefile::Follow follow = casefile::Follow::None;
  std::string_view followText{};
  std::optional<int> nextLookInDays{}; ///< seen from today; negative: overdue
  std::string_view second{};
  std::string_view departure{};
};

/// Help that was chosen.
struct ExampleChoice {
  std::string_view intervention;
  std::string_view reason;
  std::string_view partner{};
  std::string_view offeredBy{};
};

/// Why a choice of before was ended.
struct ExampleCareEnd {
  std::string_view intervention;
  std::string_view reason;
};

/// A letter that was made; to whom, and what it told.
struct ExampleLetter {
  std::string_view intervention; ///< of the choice it is about; empty: of none
  std::string_view partner;
  std::string_view receiver;
  std::string_view parts; ///< ids, blanks between
  bool named = true;
};

/// What was entered on one day. A letter each, in the order of the plan, blanks only to read it by: of the history `y`
/// yes, `n` no; of the balance `+` protective, `-` hindering, `=` both; of either `?` unknown, `.` not asked.
struct ExamplePlanDay {
  int daysAgo = 0;
  std::string_view history{};
  std::string_view balance{};
  std::span<const ExampleAnswer> answers{};
  std::span<const ExampleOutside> outside{};
  std::span<const ExampleEvent> events{};
  std::optional<ExampleMove> move{};
  std::optional<int> nextLookInDays{}; ///< set by itself, seen from today
  std::span<const ExampleCareEnd> ends{};
  std::span<const ExampleChoice> choices{};
  std::span<const ExampleLetter> letters{};
};

/// What was done in the three-step plan for a made-up youth, oldest first. Texts are marked when they are played.
std::span<const ExamplePlanDay> examplePlanOf(std::string_view youth);

} // namespace haven::store
