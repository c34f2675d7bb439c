#pragma once

#include "base/date.h"
#include "casefile/person.h"
#include "casefile/relationship.h"
#include "casefile/youth.h"
#include "instruments/age_advice.h"
#include "instruments/answer_sheet.h"
#include "instruments/instrument.h"
#include "instruments/scoring.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::casefile {

/// Longest text a field keeps, in code points. Longer input is refused whole, never cut.
inline constexpr std::size_t kMaxText = 50'000;

/// What was settled before the form was begun (`jgz-2021, thema 2`).
struct Conditions {
  bool knowsAttachmentTheory = false;
  std::string explainedBy;
  std::optional<Date> explainedOn;
  bool agreed = false;
  std::string agreedBy;
  std::string present;         ///< who was there, in own words
  std::string departureReason; ///< why it is used although age or acquaintance advises otherwise
  bool operator==(const Conditions&) const = default;
};

/// One item as it was talked through.
struct ItemRecord {
  std::string item;          ///< id in the definition
  std::optional<int> answer; ///< agreed, or typed over from a paper form
  std::optional<int> parentRating;
  std::optional<int> professionalRating;
  std::string argument;
  std::string examples;
  std::optional<int> secondEntry{}; ///< the same paper form typed over once more, to find slips

  [[nodiscard]] bool ratingsDiffer() const {
    return parentRating && professionalRating && *parentRating != *professionalRating;
  }
  /// The second entry says something else, also where only one of the two has an answer. Only means something where a
  /// second entry was begun.
  [[nodiscard]] bool entriesDiffer() const { return secondEntry != answer; }
  bool operator==(const ItemRecord&) const = default;
};

using AdministrationId = std::int64_t;

enum class RecordState { Draft, Final };

/// One filling-in of one instrument about one relationship, in one version. Drafts change; final records never do.
struct Administration {
  AdministrationId id = 0;
  RelationshipId relationship = 0;
  std::string instrument;
  std::string edition;
  std::string definitionHash;
  std::optional<std::string> packHash; ///< licence pack it is filled in and scored with; none: answers are only kept
  Date date{};                         ///< day of the talk; the age is counted on it
  RecordState state = RecordState::Draft;
  Conditions conditions;
  bool begun = false;      ///< the conditions were accepted and the cards opened
  std::string currentItem; ///< card to resume at
  std::map<std::string, ItemRecord, std::less<>> items;
  std::map<std::string, std::string, std::less<>> openAnswers; ///< by id of the open question; never scored
  std::string report;                                          ///< kort verslagje; empty until written or assembled

  int version = 1;
  std::optional<AdministrationId> corrects; ///< the version before this one
  std::string correctionReason;
  std::optional<AdministrationId> correctedBy; ///< a later final version, if any

  Signature created;
  std::optional<Signature> completed;
  std::optional<instruments::Score> result; ///< kept at completion

  [[nodiscard]] const ItemRecord* item(std::string_view id) const;
  /// What the form was: hash of its definition and, where it has one, of its licence pack.
  [[nodiscard]] std::string formHash() const { return packHash ? definitionHash + "+" + *packHash : definitionHash; }
  [[nodiscard]] int answered() const;
  /// Somebody began to type the paper form over once more: from then on both entries have to agree on every item.
  [[nodiscard]] bool hasSecondEntry() const;
  [[nodiscard]] bool isFinal() const { return state == RecordState::Final; }
  /// Final and not replaced by a later final version: what overviews and charts count.
  [[nodiscard]] bool isCurrent() const { return isFinal() && !correctedBy; }
  bool operator==(const Administration&) const = default;
};

/// Why a form cannot be begun or completed yet; each points at the field that would settle it.
struct Blocker {
  enum class Kind {
    KnowledgeNotConfirmed,
    ExplainedByMissing,
    ExplainedOnMissing,
    ExplainedAfterTalk, ///< explained later than the talk
    NotAgreed,
    AgreedByMissing,
    PresentMissing,
    DateInFuture,
    DateBeforeBirth,
    DepartureReasonMissing, ///< age or acquaintance advises otherwise
    AnswerMissing,
    ArgumentMissing, ///< ratings differ, so the argument for the agreed answer is needed
    ReportMissing,
    NothingAnswered, ///< of a form that may have items unanswered
    EntriesDiffer,   ///< the second entry of a paper form says something else
    AnswerUnknown,   ///< kept before there was a licence pack, and not an answer of its answer scale
  };
  Kind kind{};
  std::string item; ///< for the item kinds
  bool operator==(const Blocker&) const = default;
};

/// Advice about using an instrument in this relationship on a day: by age, and by acquaintance where it has such a
/// rule.
struct UseAdvice {
  Months age{};
  instruments::AgeAdvice byAge;
  bool knownTooShort = false; ///< or not known since when, where the instrument asks for it
  bool knownSinceUnknown = false;
  /// Whether going on asks for a reason that is kept.
  [[nodiscard]] bool asksReason() const { return byAge.fit != instruments::AgeFit::Recommended || knownTooShort; }
};

UseAdvice adviseUse(const instruments::Instrument& instrument, Date birth, const Relationship& relationship, Date on);

/// What must be settled before the cards open. Empty: begin.
std::vector<Blocker> blockersToBegin(const Administration& administration, const instruments::Instrument& instrument,
                                     Date birth, const Relationship& relationship, Date today);

/// What must be settled before it can be made final: all of the above; every item answered, or at least one where
/// items may stay unanswered; no two entries that differ; for a talk also an argument where the ratings differ, and the
/// short report.
std::vector<Blocker> blockersToComplete(const Administration& administration, const instruments::Instrument& instrument,
                                        Date birth, const Relationship& relationship, Date today);

/// The answers only, for scoring.
instruments::AnswerSheet answerSheet(const Administration& administration, const instruments::Instrument& instrument,
                                     const Youth& youth, const Relationship& relationship);

/// The short report ("kort verslagje") from arguments and examples, in Dutch, item by item in order. A first text
/// for the professional to edit; items without either are left out.
std::string assembleReport(const Administration& administration, const instruments::Instrument& instrument);

} // namespace haven::casefile
