#pragma once

#include "base/source_ref.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::instruments {

/// How well an instrument fits an age. Never a ban: a professional may depart from it with a reason.
enum class AgeFit { Recommended, Caution, NotSuitable };

/// One stretch of ages in completed months, both ends included; an absent end is open.
struct AgeRule {
  std::optional<int> fromMonths;
  std::optional<int> toMonths;
  AgeFit fit = AgeFit::NotSuitable;
  std::string reason;
  std::vector<SourceRef> sources;
};

/// Something that has to be in order before the instrument is administered.
struct Condition {
  std::string id;
  std::string text;
  SourceRef source;
};

/// Help beside the form.
struct AttentionPoint {
  std::string id;
  std::string title;
  std::string text;
  SourceRef source;
};

/// One value of the answer scale.
struct AnswerOption {
  int value = 0;
  std::string label;        ///< exact label of the source, for professionals
  std::string neutralLabel; ///< for parents' eyes
};

/// One end of an item, in own Dutch words.
struct Pole {
  std::string text;        ///< for professionals
  std::string neutralText; ///< for parents' eyes
};

struct Item {
  std::string id;
  std::string title;        ///< exact title of the source; empty where the source's items belong to its authors
  std::string neutralTitle; ///< for parents' eyes
  std::string question;     ///< opens the talk, neutral words
  std::optional<Pole> low;  ///< what the lowest answer stands for
  std::optional<Pole> high; ///< what the highest answer stands for
  std::string statement{};  ///< wording from a licence pack: for the screen only, in no export but the pack's own
};

/// A stretch of scores with one meaning, both ends included.
struct Band {
  std::string id;
  double from = 0;
  double to = 0;
  std::string label;   ///< a few words
  std::string meaning; ///< one or two sentences
  std::string note;    ///< where sources leave a choice, what was chosen and why; may be empty
};

/// Which administrations a norm table is for; an empty list or absent bound means any.
struct NormTable {
  std::string id;
  std::string title;
  std::vector<std::string> respondents;
  std::vector<std::string> sexes;
  std::optional<int> fromMonths;
  std::optional<int> toMonths;
  std::vector<Band> bands;
  SourceRef source;
};

enum class ScaleMethod { Sum, Mean };

/// What happens to a score when no more items are unanswered than the scale allows. With more there is never a score.
enum class WhenMissing {
  Withheld,    ///< no score
  MeanImputed, ///< a missing answer counts as the mean of the scale's answered items
  AsAnswered,  ///< nothing is put in its place: only what was answered counts
};

/// To what a score is rounded once it is formed; exactly between two, upwards.
enum class Rounding { None, Whole, Half };

/// A scale is formed over items, or as a total over other scales (`of`); never both.
struct Scale {
  std::string id;
  std::string title;
  std::vector<std::string> items;    ///< ids, in order
  std::vector<std::string> reversed; ///< those of `items` that count as lowest + highest answer - given answer
  std::vector<std::string> of;       ///< ids of scales over items, each with whole or half points
  ScaleMethod method = ScaleMethod::Sum;
  int allowedMissing = 0; ///< with more items unanswered there is no score and no band
  WhenMissing whenMissing = WhenMissing::MeanImputed;
  Rounding rounding = Rounding::None;
  std::vector<NormTable> norms;
  int itemCount = 0;  ///< how many items a licence pack has to key to it; 0 where the structure does not say
  bool total = false; ///< a total: over every item, or over the other scales
};

/// A scale in one of some bands.
struct AdviceCondition {
  std::string scale;
  std::vector<std::string> bands;
};

/// What follows when at least so many of the conditions hold.
struct AdviceRule {
  std::string id;
  std::vector<AdviceCondition> when;
  int atLeast = 1;
  std::string text;
  SourceRef source;
};

/// A band as the structure of an instrument names it; where its bounds lie is a licence pack's.
struct BandName {
  std::string id;
  std::string label;
};

/// A question answered in own words; it is kept and shown, never scored.
struct OpenQuestion {
  std::string id;
  std::string text; ///< empty where the wording belongs to its authors and no licence pack gives it
};

/// The open questions of an instrument.
struct OpenQuestions {
  int atMost = 0;             ///< how many there can be; 0: the instrument has none
  std::string interpretation; ///< who may interpret the answers, one sentence
  SourceRef source;
  std::vector<OpenQuestion> questions; ///< `1`, `2`, ... up to `atMost` until a licence pack names them
};

/// How the talk around the form goes; the screens show only what holds.
struct Administration {
  bool perRelationship = false;     ///< one administration is about one relationship
  bool argumentsPerItem = false;    ///< a talk: argument and examples are asked for each item; else a questionnaire
  bool missingAllowed = false;      ///< can be made final with items unanswered
  std::vector<std::string> ratings; ///< optional ratings besides the agreed answer: "parent", "professional"
  int minutes = 0;                  ///< about how long it takes
  /// A respondent of these kinds must have known the youth this many completed months (empty: no such rule).
  std::vector<std::string> knownSinceKinds;
  int knownSinceMonths = 0;
  SourceRef knownSinceSource;
};

/// One screening instrument as its definition file gives it, checked. Immutable once loaded.
struct Instrument {
  std::string id;
  std::string edition;
  std::string abbreviation;
  std::string title;
  std::string authors;
  std::string purpose;
  std::vector<SourceRef> sources;
  std::string notADiagnosis;
  Administration administration;
  std::vector<Condition> conditions;
  std::vector<AttentionPoint> attentionPoints;
  std::vector<AttentionPoint> background; ///< what is known about the instrument itself; for the help page
  std::vector<AgeRule> ages;              ///< ascending, covering every age once
  std::vector<AnswerOption> answers;      ///< ascending values
  std::vector<Item> items;
  std::vector<Scale> scales;
  std::vector<AdviceRule> advice;
  std::vector<std::string> respondents; ///< kinds of carer that may fill it in; empty: any
  std::vector<BandName> bandNames;      ///< ascending; what the bands of a licence pack may be called
  OpenQuestions openQuestions;
  int answerCount = 0;           ///< how many answers a licence pack's answer scale has; 0 where not known
  bool needsLicencePack = false; ///< structure only: key and norms come from a licence pack

  std::string hash;      ///< content hash of the canonical JSON
  std::string canonical; ///< the definition itself, so that a store can keep it beside the results

  /// Of the licence pack this instrument was completed with (`compose`); none where it has none.
  std::optional<std::string> packHash;
  bool demonstration = false; ///< that pack is made up: every screen and page with a result says so

  [[nodiscard]] const Item* item(std::string_view itemId) const;
  [[nodiscard]] const Scale* scale(std::string_view scaleId) const;
  [[nodiscard]] const AnswerOption* answer(int value) const;
  /// Whether this can be an answer. Without an answer scale (no licence pack yet) any digit of a paper form can.
  [[nodiscard]] bool accepts(int value) const;
  /// Structure without its licence pack: answers can be kept, nothing can be scored.
  [[nodiscard]] bool lacksPack() const { return needsLicencePack && !packHash; }
  /// A form filled in by the respondent, rather than a talk about each item.
  [[nodiscard]] bool isQuestionnaire() const { return !administration.argumentsPerItem; }
  /// Whether this kind of carer may fill it in.
  [[nodiscard]] bool mayRespond(std::string_view kind) const;
  /// The items a scale is formed over, in order; for a total those of its scales.
  [[nodiscard]] std::vector<std::string> itemsOf(const Scale& scale) const;
  [[nodiscard]] const BandName* bandName(std::string_view bandId) const;
  [[nodiscard]] const Band* band(std::string_view scaleId, std::string_view normTable, std::string_view bandId) const;
  [[nodiscard]] int minAnswer() const { return answers.front().value; }
  [[nodiscard]] int maxAnswer() const { return answers.back().value; }
};

/// Sexes a norm table may ask for: `f`, `m`, `x`.
inline constexpr std::string_view kSexes[] = {"f", "m", "x"};

bool isSex(std::string_view id);

/// The largest digit a form without an answer scale takes.
inline constexpr int kHighestUnknownAnswer = 9;

/// `recommended`, `caution`, `not-suitable`
std::string_view idOf(AgeFit fit);
/// `sum`, `mean`
std::string_view idOf(ScaleMethod method);
/// `withheld`, `mean-imputed`, `as-answered`
std::string_view idOf(WhenMissing rule);
/// `none`, `whole`, `half`
std::string_view idOf(Rounding rounding);

} // namespace haven::instruments
