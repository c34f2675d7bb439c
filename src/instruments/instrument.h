#pragma once

#include "base/source_ref.h"

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

struct Scale {
  std::string id;
  std::string title;
  std::vector<std::string> items; ///< ids, in order
  ScaleMethod method = ScaleMethod::Sum;
  int allowedMissing = 0; ///< with more items unanswered there is no score and no band
  std::vector<NormTable> norms;
};

/// What follows when a scale falls in one of some bands.
struct AdviceRule {
  std::string id;
  std::string scale;
  std::vector<std::string> bands;
  std::string text;
  SourceRef source;
};

/// How the talk around the form goes; the screens show only what holds.
struct Administration {
  bool perRelationship = false;     ///< one administration is about one relationship
  bool argumentsPerItem = false;    ///< argument and examples are asked for each item
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
  bool needsLicencePack = false; ///< structure only: key and norms come from a licence pack

  std::string hash;      ///< content hash of the canonical JSON
  std::string canonical; ///< the definition itself, so that a store can keep it beside the results

  [[nodiscard]] const Item* item(std::string_view itemId) const;
  [[nodiscard]] const Scale* scale(std::string_view scaleId) const;
  [[nodiscard]] const AnswerOption* answer(int value) const;
  [[nodiscard]] const Band* band(std::string_view scaleId, std::string_view normTable, std::string_view bandId) const;
  [[nodiscard]] int minAnswer() const { return answers.front().value; }
  [[nodiscard]] int maxAnswer() const { return answers.back().value; }
};

/// `recommended`, `caution`, `not-suitable`
std::string_view idOf(AgeFit fit);

} // namespace haven::instruments
