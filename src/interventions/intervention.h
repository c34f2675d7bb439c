#pragma once

#include "base/date.h"
#include "base/source_ref.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::interventions {

/// A fact in our words, and where it stands.
struct Statement {
  std::string text;
  SourceRef source;
};

/// Completed months, both bounds included, negative before birth; without a bound any.
struct MonthSpan {
  std::optional<int> fromMonths;
  std::optional<int> toMonths;

  [[nodiscard]] bool holds(Months age) const;
  [[nodiscard]] bool bounded() const { return fromMonths || toMonths; }
  bool operator==(const MonthSpan&) const = default;
};

/// One age as one place in a source states it.
struct StatedAge {
  std::string quoted;              ///< as written: "tussen 0 en 6 jaar"
  MonthSpan span;                  ///< the strict reading
  std::optional<int> wideToMonths; ///< upper bound of the wide reading, where the words can be read both ways
  std::optional<int> fromDays;     ///< a floor in days, besides `span.fromMonths`
  bool approximate = false;        ///< "ongeveer"
  bool entry = false;              ///< when to begin; says nothing of how long it goes on
  SourceRef source;

  [[nodiscard]] MonthSpan wide() const;
};

/// The age range to go by, and why where the sources differ. Our choice among what they state.
struct RecommendedAge {
  MonthSpan span;
  std::optional<int> fromDays;
  std::optional<int> runsToMonths; ///< where `span` is about when to begin: until when it goes on
  bool approximate = false;
  std::string reason; ///< empty when all sources say the same
};

/// A bound that no source gives in numbers but that the target group implies ("zwangere vrouwen"). Our reading.
struct LifeStage {
  std::string text;
  MonthSpan span;
  SourceRef source;
};

/// Whom it is for, according to one place in a source.
struct Target {
  std::string text;
  /// Tags of risk groups: of each inner list at least one. No list: for everybody.
  std::vector<std::vector<std::string>> all;
  SourceRef source;
};

/// A risk group that a source names with an intervention.
struct GroupMention {
  std::string group;
  bool studied = false; ///< named in research only, not in what it is meant for
  SourceRef source;
};

/// A table of the guideline in which it is filed.
struct Filing {
  std::string table;     ///< `preventive-young` (tabel 1), `preventive-risk` (tabel 2), `treatment` (tabel 3)
  bool asterisk = false; ///< marked there as often used, quality not studied
  SourceRef source;
};

struct ElementMention {
  std::string element;
  SourceRef source;
};

/// How often or how long, according to one place in a source.
struct Dose {
  std::string text;
  std::optional<int> fromSessions; ///< meetings, visits or sessions; none where it is counted otherwise
  std::optional<int> toSessions;
  SourceRef source;
};

/// Who offers it and where, according to one place in a source.
struct Offer {
  std::string text;
  std::vector<std::string> settings; ///< tags of settings; may be empty
  SourceRef source;
};

struct RecognitionLabel {
  std::string code; ///< of `Recognition`
  std::string asOf; ///< `2018-09`, `2019`: date of what the source looked at
  std::string note; ///< may be empty
  SourceRef source;
};

/// Where sources, or places in one source, do not agree.
struct Disagreement {
  std::string about; ///< `age`, `dose`, `target`, `setting`, `recognition`, `evidence`, `filing`, `name`
  std::string text;
  std::vector<SourceRef> sources;
};

/// A programme, method, treatment form or supporting approach, with every source's own values. Immutable once loaded.
struct Intervention {
  std::string id;
  int tier = 1; ///< 1 named programme or method, 2 treatment form or add-on, 3 supporting approach
  std::string name;
  std::string fullName;            ///< may be empty
  std::vector<Statement> synonyms; ///< names the sources use
  std::vector<Statement> goal;
  std::vector<Target> targets;
  std::vector<StatedAge> ages;
  RecommendedAge recommended;
  std::optional<LifeStage> stage;
  std::vector<GroupMention> riskGroups;
  std::vector<Statement> kindStated;    ///< the source's own label
  std::vector<std::string> kindDerived; ///< `universeel`, `selectief`, `geindiceerd`: our reading
  bool treatment = false;    ///< offered or indicated by a specialised gedragswetenschapper (`richtlijn-2020, 5.4`)
  std::vector<Filing> filed; ///< none: outside the guideline's tables
  std::vector<ElementMention> elements;
  std::vector<Dose> dose;
  std::vector<Offer> offered;
  std::vector<RecognitionLabel> recognition; ///< newest first
  std::vector<Statement> evidence;
  std::vector<Statement> caveats;
  std::vector<Disagreement> disagreements;
  std::vector<SourceRef> citations; ///< every place that treats it
  /// Added by the organisation; not a fact of the sources.
  bool local = false;

  /// Inside every stated range, read strictly. No value when no source states one or they share no month.
  [[nodiscard]] std::optional<MonthSpan> core() const;
  /// Inside at least one stated range, read widely. No value when no source states one.
  [[nodiscard]] std::optional<MonthSpan> envelope() const;
  /// The months at which it is offered: `recommended`, within `stage`.
  [[nodiscard]] MonthSpan matched() const;
  /// Filed in this table.
  [[nodiscard]] bool filedIn(std::string_view table) const;
  [[nodiscard]] bool has(std::string_view element) const;
  /// Distinct documents in `citations`, by id.
  [[nodiscard]] std::vector<std::string> documents() const;
};

inline constexpr std::string_view kPreventiveYoung = "preventive-young";
inline constexpr std::string_view kPreventiveRisk = "preventive-risk";
inline constexpr std::string_view kTreatmentTable = "treatment";

} // namespace haven::interventions
