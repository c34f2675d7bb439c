#pragma once

#include "base/date.h"
#include "base/result.h"
#include "base/source_ref.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::plan {

/// How a point is answered, besides a note that every point takes.
enum class AnswerKind {
  Choice, ///< one of the options
  Done,   ///< done, or not done with the reason why
  Text,   ///< in own words
  Date,   ///< a day
};

/// Completed months, both bounds included; without a bound any.
struct AgeSpan {
  std::optional<int> fromMonths;
  std::optional<int> toMonths;

  [[nodiscard]] bool holds(Months age) const;
};

struct Option {
  std::string id;
  std::string label;
};

/// A tip, a rule or a remark of the source.
struct Note {
  std::string id;      ///< unique among the notes of its owner
  std::string heading; ///< equal for notes that belong together; may be empty
  std::string text;
  SourceRef source;
};

/// One thing to find out or do.
struct Point {
  std::string id;       ///< unique in the whole plan, balance rows included
  std::string title;    ///< in the terms of the guideline, for professionals
  std::string heading;  ///< equal for points that belong together; may be empty
  std::string question; ///< as it may be asked; neutral words, fit for a sheet that parents see
  std::string help;     ///< why it is asked, what to look for; may be empty
  AnswerKind kind = AnswerKind::Choice;
  std::vector<Option> options; ///< for Choice, at least two
  std::vector<Note> tips;
  AgeSpan ages; ///< asked at these ages only
  SourceRef source;
};

/// Points that belong together, in the order of the source.
struct Section {
  std::string id; ///< unique in the whole plan; what screens and rules know it by
  std::string title;
  std::string heading; ///< equal for sections that belong together; may be empty
  std::string purpose; ///< one sentence
  /// Title of the sheet that is taken along to this talk, in neutral words; empty when there is no talk. The sheet
  /// shows questions and tips, never titles and help.
  std::string sheetTitle;
  bool perRelationship = false; ///< answered for each relationship
  bool repeated = false;        ///< answered again on other days
  bool optional = false;        ///< support; nothing waits for it
  AgeSpan ages;                 ///< meant for these ages
  std::vector<Point> points;    ///< none for `balance`, whose rows are `PlanDefinition::balance`
  std::vector<Note> tips;
  SourceRef source;
};

/// How a step may be concluded.
struct Outcome {
  std::string id; ///< unique in the whole plan
  std::string label;
  std::string meaning; ///< what follows, one or two sentences
  SourceRef source;
};

struct Step {
  std::string id; ///< `step-1`, `step-2`, `step-3`, `after`
  std::string title;
  std::string purpose;
  std::string who; ///< who does it, as the source says
  std::vector<Section> sections;
  std::vector<Outcome> outcomes; ///< none where the decision is a section of its own
  SourceRef source;
};

/// A reason to always screen.
struct ScreeningReason {
  std::string id;
  std::string text;
  SourceRef source;
};

/// Protective against hindering. The source pairs them only in the first list; a row of the second may have one side.
struct BalanceRow {
  std::string id; ///< unique in the whole plan, points included
  std::string protective;
  std::string hindering;
  std::string neutralProtective; ///< for what parents see; the label itself where that is fit for it
  std::string neutralHindering;
  std::string coveredBy; ///< in the second list: the row of the first that asks about the same; may be empty
  SourceRef source;
};

struct BalanceLevel {
  std::string id; ///< `carer`, `child`, `family`, `contact`
  std::string title;
  std::vector<BalanceRow> rows;
  std::vector<BalanceRow> extraRows; ///< the optional second list of the JGZ guideline
};

/// A scale in one of some bands.
struct BandsOfScale {
  std::string scale;
  std::vector<std::string> bands;
};

/// A screening instrument of the instrument catalogue that the plan offers, and how its bands bear on a conclusion. It
/// never sets one: a conclusion that departs from it asks for an argument.
struct ScreeningInstrument {
  std::string id; ///< id of its definition
  /// One of these is enough to say that a closer look is wanted.
  std::vector<BandsOfScale> indicating;
  /// All of these together say that nothing points to it.
  std::vector<BandsOfScale> reassuring;
  SourceRef source;
};

struct OutsideScale {
  std::string id;
  std::string title;
};

/// An instrument taken elsewhere; only its outcome in words, and where given scale scores, are recorded.
struct OutsideInstrument {
  std::string id; ///< `cbcl`, `dai`, ...; unique in all lists
  std::string abbreviation;
  std::string title;
  std::string about; ///< what it gives, one or two sentences
  std::string with;  ///< `parent`, `teacher`, `youth`, `youth-and-parent`
  AgeSpan ages;
  std::string scoreName; ///< what its scores are called, `T-score`; empty when none are kept
  std::vector<OutsideScale> scales;
  SourceRef source;
};

/// The three-step plan as `data/plan.json` gives it, checked. Immutable once loaded.
struct PlanDefinition {
  std::string edition;
  std::vector<ScreeningReason> screeningReasons;
  std::vector<Step> steps; ///< the four of `Step::id`, in that order
  std::vector<BalanceLevel> balance;
  std::vector<Note> readingAids; ///< sentences that help to read the balance; it is no score
  std::vector<ScreeningInstrument> screening;
  std::vector<OutsideInstrument> broadFunctioning;
  std::vector<OutsideInstrument> clinical;
  std::vector<OutsideInstrument> interaction;

  /// nullptr when unknown; so for all of these.
  [[nodiscard]] const Step* step(std::string_view id) const;
  [[nodiscard]] const Section* section(std::string_view id) const;
  [[nodiscard]] const Point* point(std::string_view id) const;
  /// In either list of any level.
  [[nodiscard]] const BalanceRow* balanceRow(std::string_view id) const;
  /// In any of the three lists of instruments taken elsewhere.
  [[nodiscard]] const OutsideInstrument* outsideInstrument(std::string_view id) const;
};

/// Reads one plan and checks it: JSON Schema first, then what a schema cannot say (the steps and sections the rules
/// know are there, ids unique, ages in order, options where they are needed, rows resolve).
/// @param name named in errors, usually the file name
/// @param schema text of `plan.schema.json`
/// @return InvalidFile (file, path as a JSON pointer, reason) for the first fault; nothing of a bad file is used.
Result<PlanDefinition> parsePlan(std::string_view json, std::string_view name, std::string_view schema);

/// `plan.json` of a data folder, read and checked.
Result<PlanDefinition> loadPlan(const std::filesystem::path& dataDirectory);

} // namespace haven::plan
