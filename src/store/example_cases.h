#pragma once

#include "casefile/relationship.h"
#include "casefile/youth.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace haven::store {

/// What was said about one item in a made-up talk.
struct ExampleNote {
  std::string_view item;
  std::string_view argument;
  std::string_view examples;
  std::optional<int> parentRating;
  std::optional<int> professionalRating;
};

/// A later version of a made-up form in which one answer was put right.
struct ExampleCorrection {
  std::string_view item;
  int answer = 0;
  std::string_view reason;
};

/// One made-up filling-in of the LSVG. 0 stands for an item the talk did not come to.
struct ExampleForm {
  int carer = 0; ///< index in the case's carers
  int daysAgo = 0;
  std::array<int, 8> answers{};
  std::string_view agreedBy;
  std::string_view present;
  std::string_view departureReason;
  std::span<const ExampleNote> notes;
  std::optional<ExampleCorrection> correction;
  bool draft = false; ///< stopped half-way
};

/// What was answered to an open question.
struct ExampleOpenAnswer {
  std::string_view question;
  std::string_view text;
};

/// A made-up questionnaire, filled in by its carer alone.
struct ExampleQuestionnaire {
  std::string_view instrument;
  int carer = 0;
  int daysAgo = 0;
  std::string_view answers; ///< a digit for each number on the form; `-` for none, blanks only to read it by
  std::string_view agreedBy;
  bool withPack = true; ///< with the made-up licence pack; else as before there was one
  std::span<const ExampleOpenAnswer> openAnswers{};
};

struct ExampleCarer {
  std::string_view name;
  casefile::RelationshipKind kind{};
  std::string_view description;
  std::optional<int> knownForDays; ///< absent: since birth
};

struct ExampleCase {
  std::string_view name;
  bool isPseudonym = false;
  int bornDaysAgo = 0;
  std::string_view clientNumber;
  std::span<const ExampleCarer> carers;
  std::span<const ExampleForm> forms;
  std::span<const ExampleQuestionnaire> questionnaires{};
  casefile::Sex sex = casefile::Sex::NotRecorded;
  bool elsewhere = false; ///< of another team; only in a store that is an example as a whole
};

/// Nobody in these exists. Every name says so.
std::span<const ExampleCase> exampleCases();

} // namespace haven::store
